import assert from "node:assert/strict";
import fc from "fast-check";
import { visitWords } from "../../../core/language/words";

const wordsIn = (text: string): readonly string[] => {
  const words: string[] = [];
  visitWords(text, (where, from, to) => words.push(plain(where.slice(from, to))));
  return words;
};

const plain = (text: string) => text.toLowerCase().replaceAll("’", "'");

/** What a word is, as a pattern: slower, and the same. */
const byPattern = (text: string) => [...plain(text).matchAll(/[\p{L}]+(?:'[\p{L}]+)?/gu)].map(([word]) => word);

describe("the words that tell a language", () => {
  it("are letters in a row with an apostrophe inside", () => {
    assert.deepEqual(wordsIn("Hun sa: «D’accord», rock'n'roll' og 2 – '’ blåbær"), [
      "hun",
      "sa",
      "d'accord",
      "rock'n",
      "roll",
      "og",
      "blåbær",
    ]);
  });

  it("are the same in any text as a pattern finds", () => {
    const unit = fc.oneof(
      fc.constantFrom(..."aåæøéßABÅİſK'’ .,–«»ªµº×÷ǁɏɐλж中́€\n"),
      fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join("");
        assert.deepEqual(wordsIn(text), byPattern(text));
      }),
      { numRuns: 2000 },
    );
  });
});
