import type { Pack } from "../core";
import { builtInPacks } from "../core/languages";
import { readPattern } from "../core/lexicon/entry";

/** An entry with its words of so many letters made into words that no language has. */
const renamed = (entry: string, copy: number, letters: number): string =>
  entry.replace(/(?<![<{\p{L}])\p{L}+/gu, (word) => (word.length >= letters ? `${word}q${copy}` : word));

/** Whether each of its readings wants a word that no language has: else it would be the phrase that is there already. */
const isOwn = (entry: string): boolean =>
  readPattern(entry).every((reading) =>
    reading.some((piece) => "texts" in piece && piece.texts.every((text) => /q\d+$/.test(text))),
  );

/** A team with so many times the rules of the built-in packs, about words of its own. */
export function manyPacks(times: number): readonly Pack[] {
  const own = (entry: string, copy: number) => [4, 1].map((letters) => renamed(entry, copy, letters)).find(isOwn);
  return Array.from({ length: times - 1 }, (_, copy) => copy).flatMap((copy) =>
    builtInPacks("nb").map((pack): Pack => {
      const named = (name: string) => `${name}-${copy}`;
      const entries = (list: readonly string[] | undefined) =>
        (list ?? []).flatMap((entry) => own(entry.replace(/^([^\s(/=]+)[/=].*$/, "$1"), copy) ?? []);
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
