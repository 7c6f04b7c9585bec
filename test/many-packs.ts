import type { Pack } from "../core";
import { builtInPacks } from "../core/languages";

/** A team with so many times the rules of the built-in packs, about words of its own. */
export function manyPacks(times: number): readonly Pack[] {
  const own = (entry: string, copy: number) =>
    entry.replace(/\p{L}{4,}/gu, (word, at: number) => (/[<{]/.test(entry[at - 1] ?? "") ? word : `${word}q${copy}`));
  return Array.from({ length: times - 1 }, (_, copy) => copy).flatMap((copy) =>
    builtInPacks("nb").map((pack): Pack => {
      const named = (name: string) => `${name}-${copy}`;
      const entries = (list: readonly string[] | undefined) =>
        (list ?? []).map((entry) => own(entry.split(/[/=]/)[0]!, copy));
      return {
        ...pack,
        pack: `${pack.pack}-${copy}`,
        vocabulary: Object.fromEntries(
          Object.entries(pack.vocabulary).map(([name, words]) => [
            named(name),
            { phrases: [...entries(words.adjectives), ...entries(words.nouns), ...entries(words.phrases)] },
          ]),
        ),
        rules: pack.rules.map((rule) => ({
          ...rule,
          id: named(rule.id),
          when: { ...rule.when, ...(rule.when.about === undefined ? {} : { about: rule.when.about.map(named) }) },
          phrases: entries(rule.phrases),
        })),
        strengths: [],
        checks: [],
        recognisers: [],
      };
    }),
  );
}
