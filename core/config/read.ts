import { isLanguage, languages } from "../language/language";
import { families, isFamily, profiles, type Role, roles, severities } from "../model";
import { checkVocabulary } from "../packs/check";
import {
  type DataFault,
  dropUndefined,
  isMap,
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
  type Tell,
  textList,
} from "../yaml/expect";
import { meant } from "../yaml/nearest";
import { readYaml, type TextFault } from "../yaml/read";
import type { Config, Loudness, Override, People, RuleSettings, WordEdits } from "./config";
import { globFault } from "./globs";

/** A larger file is no config. In UTF-16 units. */
const largestConfig = 500_000;
const configKeys = [
  "root",
  "extends",
  "profile",
  "language",
  "rules",
  "vocabulary",
  "people",
  "sections",
  "overrides",
  "ignore",
  "newNotes",
  "templates",
  "review",
] as const;
const loudnesses: readonly Loudness[] = ["off", ...severities];

/** Reads one `undring.yml`. Never throws: what is sound counts, and the faults are told with their places. */
export function readConfig(text: string): { readonly config: Config; readonly faults: readonly TextFault[] } {
  const yaml = readYaml(text, "a config", largestConfig);
  if ("faults" in yaml) return { config: checkConfig({}).config, faults: yaml.faults };
  const { config, faults } = checkConfig(yaml.data ?? {});
  return { config, faults: faults.map(yaml.locate) };
}

function checkConfig(raw: unknown): { readonly config: Config; readonly faults: readonly DataFault[] } {
  const faults: DataFault[] = [];
  const tell: Tell = (path, what) => void faults.push({ path, what });
  if (!isMap(raw)) {
    tell([], `a config is a map with ${quoted(configKeys)}`);
    return { config: checkConfig({}).config, faults };
  }
  onlyKeys(raw, configKeys, [], tell);
  if (raw.root !== undefined && typeof raw.root !== "boolean") tell(["root"], "expected true or false");
  const language = optionalOneOf(raw, "language", languages, [], tell) ?? null;
  const sections = optionalMap(raw.sections, ["sections"], 'expected a map with "headings" and "needs"', tell) ?? {};
  onlyKeys(sections, ["headings", "needs"], ["sections"], tell);
  const config: Config = {
    root: raw.root === true,
    extends: listOrOne(raw, "extends", [], tell),
    profile: optionalOneOf(raw, "profile", profiles, [], tell) ?? null,
    language,
    rules: checkSettings(raw.rules, ["rules"], tell),
    words: checkWords(raw.vocabulary, language, tell),
    people: checkPeople(raw.people, tell),
    headings: checkHeadings(sections.headings, tell),
    needs: checkNeeds(sections.needs, tell),
    overrides: checkOverrides(raw.overrides, tell),
    ignore: globs(raw, "ignore", [], tell),
    newNotes: checkNewNotes(raw, tell),
    templates: optionalText(raw, "templates", [], tell) ?? null,
    review: checkReview(raw.review, tell),
  };
  return { config, faults };
}

const listOrOne = (raw: Raw, key: string, path: Path, tell: Tell): readonly string[] =>
  typeof raw[key] === "string" ? [raw[key]] : (textList(raw, key, path, tell) ?? []);

/** A path to a Markdown file that stays below its config's folder. */
function checkNewNotes(raw: Raw, tell: Tell): string | null {
  if (raw.newNotes === undefined) return null;
  const path = needText(raw, "newNotes", [], tell);
  if (path === null) return null;
  if (!/\.(?:md|markdown)$/i.test(path) || path.startsWith("/") || path.split(/[/\\]/).includes("..")) {
    tell(["newNotes"], "newNotes is a path of a Markdown file below this file's folder, as vakt/{{date}}-{{shift}}.md");
    return null;
  }
  return path;
}

/** Globs, with what is wrong in one told at its place. */
function globs(raw: Raw, key: string, path: Path, tell: Tell): readonly string[] {
  const list = listOrOne(raw, key, path, tell);
  list.forEach((glob, index) => {
    const fault = globFault(glob);
    if (fault !== null) tell(Array.isArray(raw[key]) ? [...path, key, index] : [...path, key], fault);
  });
  return list;
}

/** Families and rule ids; YAML reads a bare `off` as text, but `no` and `false` are meant so too. */
function checkSettings(given: unknown, path: Path, tell: Tell): RuleSettings {
  const settings: Record<string, Loudness> = Object.create(null) as Record<string, Loudness>;
  const raw = optionalMap(given, path, `rules is a map: family or family/name → ${quoted(loudnesses)}`, tell);
  if (raw === null) return settings;
  for (const [name, value] of Object.entries(raw)) {
    const family = name.split("/")[0] ?? "";
    if (!isFamily(family)) {
      tell(
        [...path, name],
        `there is no family "${family}"${meant(family, families, `families are ${quoted(families)}`)}`,
      );
      continue;
    }
    const given = isMap(value) ? value.severity : value;
    if (isMap(value)) onlyKeys(value, ["severity"], [...path, name], tell);
    const found = given === false ? "off" : oneOf(given, loudnesses, [...path, name], tell);
    if (found !== null) settings[name] = found;
  }
  return settings;
}

function checkWords(given: unknown, language: Config["language"], tell: Tell): readonly WordEdits[] {
  const raw = optionalMap(
    given,
    ["vocabulary"],
    "vocabulary is a map: class+ and class- → words; or nb, nn, en → such a map",
    tell,
  );
  if (raw === null) return [];
  const edits: WordEdits[] = [];
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (isLanguage(key)) edits.push({ language: key, ...checkVocabulary(value, ["vocabulary", key], tell) });
    else own[key] = value;
  }
  if (Object.keys(own).length > 0) edits.push({ language, ...checkVocabulary(own, ["vocabulary"], tell) });
  return edits;
}

const peopleKeys = ["patients", "relatives", "staff", "names"] as const;

function checkPeople(given: unknown, tell: Tell): People {
  const none: People = { patients: [], relatives: [], staff: [], names: [] };
  const raw = optionalMap(given, ["people"], `expected a map with ${quoted(peopleKeys)}`, tell);
  if (raw === null) return none;
  onlyKeys(raw, peopleKeys, ["people"], tell);
  const list = (key: (typeof peopleKeys)[number]) => textList(raw, key, ["people"], tell) ?? [];
  return { patients: list("patients"), relatives: list("relatives"), staff: list("staff"), names: list("names") };
}

function checkHeadings(given: unknown, tell: Tell): Config["headings"] {
  const path = ["sections", "headings"];
  const raw = optionalMap(given, path, `headings is a map: heading → ${quoted(roles)}`, tell) ?? {};
  return Object.fromEntries(
    Object.entries(raw).flatMap(([heading, value]): [string, Role][] => {
      const role = oneOf(value, roles, [...path, heading], tell);
      return role === null ? [] : [[heading, role]];
    }),
  );
}

function checkNeeds(given: unknown, tell: Tell): Config["needs"] {
  const path = ["sections", "needs"];
  const raw = optionalMap(given, path, "needs is a map: kind of note → roles", tell) ?? {};
  return Object.fromEntries(
    Object.keys(raw).map((kind) => [
      kind,
      listOrOne(raw, kind, path, tell).flatMap((value, index) => {
        const role = oneOf(value, roles, [...path, kind, index], tell);
        return role === null ? [] : [role];
      }),
    ]),
  );
}

function checkOverrides(given: unknown, tell: Tell): readonly Override[] {
  const raw = optionalList(given, ["overrides"], "overrides is a list of maps that begin with `files`", tell);
  if (raw === null) return [];
  return raw.flatMap((item: unknown, index) => {
    const path = ["overrides", index];
    if (!isMap(item)) {
      tell(path, "expected a map that begins with `files`");
      return [];
    }
    onlyKeys(item, ["files", "profile", "language", "rules"], path, tell);
    const files = globs(item, "files", path, tell);
    if (files.length === 0) tell(path, '"files" must name at least one glob');
    return [
      {
        ...dropUndefined<Pick<Override, "profile" | "language">>({
          profile: optionalOneOf(item, "profile", profiles, path, tell),
          language: optionalOneOf(item, "language", languages, path, tell),
        }),
        files,
        rules: checkSettings(item.rules, [...path, "rules"], tell),
      },
    ];
  });
}

function checkReview(given: unknown, tell: Tell): Config["review"] {
  const raw = optionalMap(given, ["review"], 'expected a map with "agreed" (a date) and "purpose"', tell);
  if (raw === null) return null;
  onlyKeys(raw, ["agreed", "purpose"], ["review"], tell);
  const agreed =
    raw.agreed instanceof Date ? raw.agreed.toISOString().slice(0, 10) : needText(raw, "agreed", ["review"], tell);
  const purpose = needText(raw, "purpose", ["review"], tell);
  return agreed === null || purpose === null ? null : { agreed, purpose };
}
