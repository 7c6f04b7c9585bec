import { isLanguage, languages } from "../language/language";
import {
  certainties,
  concerns,
  families,
  holders,
  isFamily,
  profiles,
  roles,
  severities,
  strengthClasses,
  voices,
} from "../model";
import {
  type DataFault,
  dropUndefined,
  isMap,
  manyOf,
  needText,
  oneOf,
  onlyKeys,
  optionalList,
  optionalMap,
  optionalOneOf,
  optionalText,
  type Path,
  quoted,
  type Raw,
  sound,
  type Tell,
  textList,
} from "../yaml/expect";
import { meant } from "../yaml/nearest";
import { checkChecks, checkRecognisers } from "./check-note";
import {
  type Entries,
  narrowings,
  type Pack,
  type Rephrase,
  type Rule,
  type RuleEdit,
  type StrengthRule,
  type When,
  type WordClass,
} from "./pack";

/**
 * Checks a pack's data and makes a Pack of what is sound. Built-in packs come this way like any other.
 * Never throws. A pack without its head (name, language) is null; a rule with a fault is left out.
 */
export function checkPack(raw: unknown): { readonly pack: Pack | null; readonly faults: readonly DataFault[] } {
  const faults: DataFault[] = [];
  const tell: Tell = (path, what) => faults.push({ path, what });
  if (!isMap(raw)) {
    tell([], "a pack is a map that begins with `pack: name`");
    return { pack: null, faults };
  }
  onlyKeys(
    raw,
    ["pack", "version", "engine", "licence", "language", "vocabulary", "rules", "strengths", "checks", "recognisers"],
    [],
    tell,
  );
  const text = (key: string) => needText(raw, key, [], tell);
  const [name, version, engine, licence, language] = [
    text("pack"),
    text("version"),
    text("engine"),
    text("licence"),
    text("language"),
  ];
  if (version !== null && !/^\d+\.\d+\.\d+$/.test(version)) tell(["version"], 'a version has three numbers: "1.0.0"');
  if (language !== null) oneOf(language, languages, ["language"], tell);
  if (name === null || language === null || !isLanguage(language)) return { pack: null, faults };
  const { vocabulary, removals } = checkVocabulary(raw.vocabulary, ["vocabulary"], tell);
  const { rules, edits } = checkRules(raw.rules, tell);
  const strengths = checkStrengths(raw.strengths, tell);
  return {
    pack: {
      pack: name,
      version: version ?? "0.0.0",
      engine: engine ?? "0.0.0",
      licence: licence ?? "",
      language,
      vocabulary,
      rules,
      strengths,
      checks: checkChecks(raw.checks, tell),
      recognisers: checkRecognisers(raw.recognisers, tell),
      edits,
      removals,
    },
    faults,
  };
}

const entryKeys = ["adjectives", "nouns", "verbs", "phrases"] as const;

function checkEntries(raw: Raw, path: Path, tell: Tell): Entries {
  const entries: Record<string, readonly string[]> = {};
  for (const key of entryKeys) {
    const list = textList(raw, key, path, tell);
    if (list !== undefined) entries[key] = list;
  }
  return entries;
}

/** The words of a pack or a config: `class` and `class+` add, `class-` takes out. A bare list is one of phrases. */
export function checkVocabulary(given: unknown, at: Path, tell: Tell): Pick<Pack, "vocabulary" | "removals"> {
  const vocabulary: Record<string, WordClass> = Object.create(null) as Record<string, WordClass>;
  const removals: Record<string, readonly string[]> = Object.create(null) as Record<string, readonly string[]>;
  const raw = optionalMap(given, at, "vocabulary is a map: class → adjectives, nouns, verbs, phrases", tell);
  if (raw === null) return { vocabulary, removals };
  for (const [key, words] of Object.entries(raw)) {
    const path = [...at, key];
    const name = key.replace(/[+-]$/, "");
    if (key.endsWith("-")) {
      removals[name] = Array.isArray(words)
        ? (textList(raw, key, at, tell) ?? [])
        : isMap(words)
          ? entryKeys.flatMap((kind) => textList(words, kind, path, tell) ?? [])
          : [];
      if (removals[name].length === 0) tell(path, "expected a list of the entries to take out");
      continue;
    }
    if (Array.isArray(words)) {
      vocabulary[name] = { phrases: textList(raw, key, at, tell) ?? [] };
      continue;
    }
    if (!isMap(words)) {
      tell(path, `expected a list of phrases, or a map with ${quoted(entryKeys)}`);
      continue;
    }
    onlyKeys(words, [...entryKeys, ...narrowings], path, tell);
    vocabulary[name] = checkEntries(words, path, tell);
    for (const narrowing of narrowings) {
      const narrowed = words[narrowing];
      if (isMap(narrowed)) {
        onlyKeys(narrowed, entryKeys, [...path, narrowing], tell);
        const entries = checkEntries(narrowed, [...path, narrowing], tell);
        vocabulary[name] = { ...vocabulary[name], [narrowing]: entries };
      } else if (narrowed !== undefined) tell([...path, narrowing], `expected a map with ${quoted(entryKeys)}`);
    }
  }
  return { vocabulary, removals };
}

function checkRules(given: unknown, tell: Tell): Pick<Pack, "rules" | "edits"> {
  const rules: Rule[] = [];
  const edits: RuleEdit[] = [];
  const raw = optionalList(given, ["rules"], "rules is a list", tell);
  if (raw === null) return { rules, edits };
  const seen = new Set<string>();
  for (const [index, item] of raw.entries()) {
    const path = ["rules", index];
    if (isMap(item) && item.extends !== undefined) {
      const edit = sound(tell, (tellEdit) => checkEdit(item, path, tellEdit));
      if (edit !== null) edits.push(edit);
      continue;
    }
    const rule = sound(tell, (tellRule) => {
      const made = checkRule(item, path, tellRule);
      if (made !== null && seen.has(made.id)) tellRule([...path, "id"], `the id "${made.id}" stands twice`);
      return made;
    });
    if (rule === null) continue;
    seen.add(rule.id);
    rules.push(rule);
  }
  return { rules, edits };
}

/** «extends: family/name» with what is to be otherwise in a rule of another pack. */
function checkEdit(raw: Raw, path: Path, tell: Tell): RuleEdit | null {
  onlyKeys(raw, ["extends", "severity", "from", "message", "ask", "reader", "why", "flags", "passes"], path, tell);
  const text = (key: string) => optionalText(raw, key, path, tell);
  const id = needText(raw, "extends", path, tell);
  if (id === null) return null;
  return dropUndefined<RuleEdit>({
    extends: id,
    severity: optionalOneOf(raw, "severity", severities, path, tell),
    from: optionalOneOf(raw, "from", profiles, path, tell),
    message: text("message"),
    ask: text("ask"),
    reader: text("reader"),
    why: text("why"),
    flags: textList(raw, "flags", path, tell),
    passes: textList(raw, "passes", path, tell),
  });
}

function checkStrengths(given: unknown, tell: Tell): readonly StrengthRule[] {
  const raw = optionalList(given, ["strengths"], "strengths is a list", tell) ?? [];
  return raw.flatMap(
    (item, index) => sound(tell, (tellStrength) => checkStrength(item, ["strengths", index], tellStrength)) ?? [],
  );
}

function checkStrength(raw: unknown, path: Path, tell: Tell): StrengthRule | null {
  if (!isMap(raw)) {
    tell(path, "a strength is a map that begins with `class`");
    return null;
  }
  onlyKeys(raw, ["class", "message", "when", "phrases", "flags", "passes", "known"], path, tell);
  const found = oneOf(raw.class, strengthClasses, [...path, "class"], tell);
  const when = checkWhen(raw.when, [...path, "when"], tell);
  const phrases = textList(raw, "phrases", path, tell) ?? [];
  if (phrases.length === 0 && (when.about ?? []).length === 0)
    tell(path, 'a strength needs "phrases" or `when: { about: [class] }`');
  const evidence = checkEvidence(raw, path, tell);
  return found === null
    ? null
    : { class: found, message: needText(raw, "message", path, tell) ?? "", when, phrases, ...evidence };
}

/** The sentences that prove a rule or a strength: none loads without both kinds. */
function checkEvidence(raw: Raw, path: Path, tell: Tell): Pick<Rule, "flags" | "passes" | "known"> {
  const flags = textList(raw, "flags", path, tell) ?? [];
  const passes = textList(raw, "passes", path, tell) ?? [];
  if (flags.length === 0) tell(path, '"flags" must hold at least one sentence that the rule meets');
  if (passes.length === 0) tell(path, '"passes" must hold at least one sentence that the rule leaves alone');
  flags.forEach((flag, index) => {
    if (!/\[[^\][]+\]/.test(flag)) tell([...path, "flags", index], "the flagged words stand in [brackets]");
  });
  return { flags, passes, known: textList(raw, "known", path, tell) ?? [] };
}

const ruleKeys = [
  "id",
  "kind",
  "concerns",
  "severity",
  "from",
  "since",
  "judges",
  "when",
  "phrases",
  "message",
  "ask",
  "reader",
  "why",
  "source",
  "dispute",
  "rephrase",
  "flags",
  "passes",
  "becomes",
  "known",
];

function checkRule(raw: unknown, path: Path, tell: Tell): Rule | null {
  if (!isMap(raw)) {
    tell(path, "a rule is a map that begins with `id`");
    return null;
  }
  onlyKeys(raw, ruleKeys, path, tell);
  const text = (key: string) => needText(raw, key, path, tell) ?? "";
  const id = text("id");
  const family = id.split("/")[0] ?? "";
  if (!/^[a-z-]+\/[a-z0-9-]+$/.test(id) || !isFamily(family)) {
    tell(
      [...path, "id"],
      `an id is family/name in lower case${meant(family, families, `families are ${quoted(families)}`)}`,
    );
  }
  const kind = oneOf(raw.kind, ["claim", "phrase"] as const, [...path, "kind"], tell) ?? "claim";
  const severity = oneOf(raw.severity, severities, [...path, "severity"], tell) ?? "hint";
  const from = oneOf(raw.from, profiles, [...path, "from"], tell) ?? "supervision";
  const found = manyOf(raw, "concerns", concerns, path, tell) ?? [];
  if (found.length === 0) tell(path, '"concerns" must name at least one concern');
  const when = checkWhen(raw.when, [...path, "when"], tell);
  const phrases = textList(raw, "phrases", path, tell) ?? [];
  if (kind === "claim" && (when.about ?? []).length === 0) tell(path, "a claim rule needs `when: { about: [class] }`");
  if (kind === "phrase" && phrases.length === 0) tell(path, 'a phrase rule needs "phrases"');
  if (raw.judges !== undefined && typeof raw.judges !== "boolean") tell([...path, "judges"], "expected true or false");
  const judges = typeof raw.judges === "boolean" ? { judges: raw.judges } : {};
  const dispute = raw.dispute === undefined ? {} : { dispute: text("dispute") };
  return {
    id,
    kind,
    severity,
    from,
    concerns: found,
    when,
    phrases,
    ...checkEvidence(raw, path, tell),
    since: text("since"),
    ...judges,
    message: text("message"),
    ask: text("ask"),
    reader: text("reader"),
    why: text("why"),
    source: textList(raw, "source", path, tell) ?? [],
    ...dispute,
    becomes: checkBecomes(raw.becomes, [...path, "becomes"], tell),
    rephrase: checkRephrase(raw.rephrase, [...path, "rephrase"], tell),
  };
}

function checkWhen(given: unknown, path: Path, tell: Tell): When {
  const raw = optionalMap(given, path, "expected a map of conditions", tell);
  if (raw === null) return {};
  onlyKeys(
    raw,
    ["about", "holder", "voice", "certainty", "polarity", "aspect", "roles", "notRoles", "with", "without"],
    path,
    tell,
  );
  const names = (key: string) => textList(raw, key, path, tell);
  const one = <T extends string>(key: string, allowed: readonly T[]) =>
    raw[key] === undefined ? undefined : (oneOf(raw[key], allowed, [...path, key], tell) ?? undefined);
  return dropUndefined<When>({
    about: typeof raw.about === "string" ? [raw.about] : names("about"),
    holder: manyOf(raw, "holder", holders, path, tell),
    voice: manyOf(raw, "voice", voices, path, tell),
    certainty: manyOf(raw, "certainty", certainties, path, tell),
    polarity: one("polarity", ["positive", "negative"] as const),
    aspect: one("aspect", ["simple", "perfect"] as const),
    roles: manyOf(raw, "roles", roles, path, tell),
    notRoles: manyOf(raw, "notRoles", roles, path, tell),
    with: names("with"),
    without: names("without"),
  });
}

function checkBecomes(given: unknown, path: Path, tell: Tell): Readonly<Record<string, readonly string[]>> {
  const raw = optionalMap(given, path, "becomes is a map: sentence → list of rephrasings", tell);
  if (raw === null) return {};
  return Object.fromEntries(Object.keys(raw).map((sentence) => [sentence, textList(raw, sentence, path, tell) ?? []]));
}

function checkRephrase(given: unknown, path: Path, tell: Tell): Rephrase {
  const raw = optionalMap(given, path, "expected a map of stances", tell);
  if (raw === null) return {};
  onlyKeys(raw, ["observe", "instead", "voice", "reword", "own", "hedge"], path, tell);
  const pairs = (key: string): Readonly<Record<string, string>> | undefined => {
    const value = raw[key];
    if (value === undefined) return undefined;
    if (isMap(value) && Object.values(value).every((item) => typeof item === "string"))
      return value as Readonly<Record<string, string>>;
    tell([...path, key], "expected a map: word → word");
    return undefined;
  };
  const flag = (key: string): boolean | undefined => {
    if (raw[key] === undefined || typeof raw[key] === "boolean") return raw[key];
    tell([...path, key], "expected true or false");
    return undefined;
  };
  return dropUndefined<Rephrase>({
    observe: optionalText(raw, "observe", path, tell),
    instead: optionalText(raw, "instead", path, tell),
    voice: pairs("voice"),
    reword: pairs("reword"),
    own: flag("own"),
    hedge: flag("hedge"),
  });
}
