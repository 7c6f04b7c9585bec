import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nspell from "nspell";
import { type Language, languages } from "../../../../core";
import { builtInPacks } from "../../../../core/languages";
import { phrasings } from "../../../../core/languages/phrasings";
import type { Phrasing } from "../../../../core/rephrase/phrasing";

/*
 * The words that suggestions bring in, beside the Hunspell dictionaries. A compound counts as known where its parts are;
 * words of the field that no dictionary has stand here, each looked at.
 */

const require = createRequire(import.meta.url);

const ofTheField: Readonly<Record<Language, readonly string[]>> = {
  nb: ["bipolar", "aspergers", "adhd"],
  nn: ["bipolar", "adhd"],
  en: [],
};

function dictionary(language: Language): (word: string) => boolean {
  const from = dirname(require.resolve(`dictionary-${language}`));
  const spell = nspell(readFileSync(join(from, "index.aff")), readFileSync(join(from, "index.dic")));
  const known = (word: string): boolean =>
    spell.correct(word) || spell.correct(word[0]!.toUpperCase() + word.slice(1)) || spell.correct(word.toUpperCase());
  return (word) => {
    if (known(word)) return true;
    const parts = word.split("-").filter((part) => part !== "");
    if (parts.length > 1 && parts.every(known)) return true;
    if (language === "en") return false;
    for (let at = 3; at <= word.length - 3; at += 1)
      if (known(word.slice(at)) && [word.slice(0, at), word.slice(0, at).replace(/s$/, "")].some(known)) return true;
    return false;
  };
}

/** All texts in a value, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** The parts of a language's phrasing whose words are put into notes. */
const framing = [
  "own",
  "observe",
  "thought",
  "notSeen",
  "it",
  "again",
  "act",
  "feeling",
  "aside",
  "view",
  "besides",
  "and",
  "seem",
  "be",
  "patient",
  "objects",
  "norms",
  "pointer",
] as const satisfies readonly (keyof Phrasing)[];

/** What a suggestion can put into a note: frames, hints, new terms. */
function broughtIn(language: Language): readonly string[] {
  const phrasing = phrasings[language];
  const { tells } = phrasing;
  const terms = builtInPacks(language).flatMap(({ rules }) =>
    rules.flatMap(({ rephrase: { observe: seen, instead, voice, reword } }) =>
      textsIn([seen ?? "", instead ?? "", Object.values(voice ?? {}), Object.values(reword ?? {})]),
    ),
  );
  const all = [...textsIn(framing.map((name) => phrasing[name])), tells.present, tells.past, ...terms]
    .join(" ")
    .replace(/\{\w+\}/g, " ");
  return [...new Set(all.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])];
}

describe("the words that suggestions bring in", function () {
  this.timeout(120_000);

  for (const language of languages) {
    it(`are known to the dictionary (${language})`, () => {
      const known = dictionary(language);
      const words = broughtIn(language);
      assert.ok(words.length > 60, `only ${words.length} words`);
      assert.deepEqual(
        words.filter((word) => !known(word) && !ofTheField[language].includes(word)),
        [],
      );
    });
  }
});
