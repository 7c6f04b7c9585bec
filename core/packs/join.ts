import type { Fault } from "../rules/compile";
import { meant } from "../yaml/nearest";
import { type Entries, narrowings, noSlip, type Pack, plainClasses, type Rule, type WordClass } from "./pack";

const kinds = ["adjectives", "nouns", "verbs", "phrases"] as const;

/**
 * Lets packs of one language change one another, in order: entries are taken out, rules are extended, and of two rules
 * with one id the first stands. What names nothing is told.
 */
export function joinPacks(packs: readonly Pack[]): {
  readonly packs: readonly Pack[];
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const taken = new Map<string, ReadonlySet<string>>();
  for (const { pack, removals } of packs) {
    for (const [name, entries] of Object.entries(removals)) {
      const there = new Set(packs.flatMap(({ vocabulary }) => entriesOf(vocabulary[name])));
      for (const entry of entries)
        if (!there.has(entry))
          faults.push({ pack, where: `vocabulary.${name}-`, what: `there is no entry "${entry}"` });
      taken.set(name, new Set([...(taken.get(name) ?? []), ...entries]));
    }
  }
  faults.push(...wordsOfNoRule(packs), ...wordsThatNoPatternMeets(packs));
  const owners = new Map<string, string>();
  const rules = new Map<string, Rule>();
  for (const { pack, rules: own, edits } of packs) {
    for (const rule of own) {
      const owner = owners.get(rule.id);
      if (owner !== undefined) {
        faults.push({
          pack,
          where: rule.id,
          what: `${owner} has a rule with this id already, and it stands; write \`extends: ${rule.id}\` to change it`,
        });
        continue;
      }
      owners.set(rule.id, pack);
      rules.set(rule.id, rule);
    }
    for (const { extends: id, flags = [], passes = [], ...changes } of edits) {
      const rule = rules.get(id);
      if (rule === undefined) {
        faults.push({
          pack,
          where: id,
          what: `there is no rule with this id to extend${meant(id, [...rules.keys()])}`,
        });
        continue;
      }
      rules.set(id, { ...rule, ...changes, flags: [...rule.flags, ...flags], passes: [...rule.passes, ...passes] });
    }
  }
  const joined = packs.map((pack) => ({
    ...pack,
    vocabulary: taken.size === 0 ? pack.vocabulary : without(pack.vocabulary, taken),
    rules: pack.rules.flatMap(({ id }) => (owners.get(id) === pack.pack ? [rules.get(id)!] : [])),
  }));
  return { packs: joined, faults };
}

/** Words that are put into a class which no rule speaks of: a slip of the pen in its name, most often. */
function wordsOfNoRule(packs: readonly Pack[]): readonly Fault[] {
  const spoken = new Set<string>([...plainClasses, noSlip, ...ruledOf(packs), ...pointedAt(packs)]);
  const known = [...spoken];
  return packs.flatMap(({ pack, vocabulary }) =>
    Object.keys(vocabulary)
      .filter((name) => !spoken.has(name))
      .map((name) => ({
        pack,
        where: `vocabulary.${name}`,
        what: `no rule speaks of the class "${name}"${meant(name, known)}`,
      })),
  );
}

/** Entries of several words in a class that patterns alone point at: a pattern meets its single words, so these would be met by nothing. */
function wordsThatNoPatternMeets(packs: readonly Pack[]): readonly Fault[] {
  const ruled = ruledOf(packs);
  const pointed = pointedAt(packs);
  return packs.flatMap(({ pack, vocabulary }) =>
    Object.entries(vocabulary)
      .filter(([name]) => pointed.has(name) && !ruled.has(name))
      .flatMap(([name, words]) =>
        entriesOf(words)
          .filter((entry) => /[\s()|?{}<>…~]/.test(entry))
          .map((entry) => ({
            pack,
            where: `vocabulary.${name}`,
            what: `"${entry}" is never met: patterns that name <${name}> meet its single words, and no rule speaks of it`,
          })),
      ),
  );
}

/** The classes that rules and strengths speak of. */
const ruledOf = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(
    packs.flatMap(({ rules, strengths }) =>
      [...rules, ...strengths].flatMap(({ when }) => [
        ...(when.about ?? []),
        ...(when.with ?? []),
        ...(when.without ?? []),
      ]),
    ),
  );

/** The classes that patterns point at. */
const pointedAt = (packs: readonly Pack[]): ReadonlySet<string> =>
  new Set(
    packs.flatMap(({ vocabulary }) =>
      Object.values(vocabulary).flatMap((words) =>
        entriesOf(words).flatMap((entry) => [...entry.matchAll(/<([\w-]+)>/g)].map(([, name]) => name!)),
      ),
    ),
  );

/** All entries of a class. */
export const entriesOf = (words: WordClass | undefined): readonly string[] =>
  words === undefined
    ? []
    : [words, ...narrowings.map((narrowing) => words[narrowing] ?? {})].flatMap((entries) =>
        kinds.flatMap((kind) => entries[kind] ?? []),
      );

function without(
  vocabulary: Pack["vocabulary"],
  taken: ReadonlyMap<string, ReadonlySet<string>>,
): Readonly<Record<string, WordClass>> {
  // A word goes with its fixed company: who takes out «sjalu» means «sjalu på» too.
  const isOut = (entry: string, out: ReadonlySet<string>): boolean =>
    out.has(entry) || [...out].some((word) => entry.startsWith(`${word} `));
  const left = (entries: Entries, out: ReadonlySet<string>): Entries =>
    Object.fromEntries(
      kinds.flatMap((kind) =>
        entries[kind] === undefined ? [] : [[kind, entries[kind].filter((entry) => !isOut(entry, out))]],
      ),
    );
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, words]) => {
      const out = taken.get(name);
      if (out === undefined) return [name, words];
      const narrowed = narrowings.flatMap((narrowing) => {
        const entries = words[narrowing];
        return entries === undefined ? [] : [[narrowing, left(entries, out)]];
      });
      return [name, { ...left(words, out), ...Object.fromEntries(narrowed) }];
    }),
  );
}
