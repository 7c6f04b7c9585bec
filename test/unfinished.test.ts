import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { createAnalyser, languages } from "../core";

/*
 * A note is read while it is being written: a sentence that breaks off anywhere, goes on as another, or has its words in
 * any order, is read and rephrased like any other.
 */

const analyser = createAnalyser();

/** The sentences of the labelled notes in one language, parted into words. */
const wordsIn = (language: string): readonly (readonly string[])[] =>
  readdirSync("test/gold")
    .filter((name) => name.startsWith(`${language}-`) && name.endsWith(".tsv"))
    .flatMap((name) => readFileSync(`test/gold/${name}`, "utf8").split("\n"))
    .map((line) => (line.split("\t")[2] ?? "").split(" "))
    .filter((words) => words.length > 2);

/** Names that are verbs, adjectives or pronouns too: they begin what nothing else begins so. */
const names = ["Drew", "Will", "Mark", "May", "Ane", "Per", "Hans", "Frank", "Inga"];

describe("a sentence that is not finished", function () {
  this.timeout(120_000);

  for (const language of languages) {
    const sentences = wordsIn(language);
    const broken = fc
      .record({
        one: fc.constantFrom(...sentences),
        other: fc.constantFrom(...sentences),
        part: fc.double({ min: 0, max: 1, noNaN: true }),
        goesOn: fc.boolean(),
      })
      .map(({ one, other, part, goesOn }) => {
        const kept = one.slice(0, 1 + Math.floor(part * (one.length - 1)));
        return [...kept, ...(goesOn ? other.slice(Math.floor(part * other.length)) : [])].join(" ");
      });

    const jumbled = fc
      .array(fc.oneof(fc.constantFrom(...sentences.flat()), fc.constantFrom(...names)), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(" "));

    const isRead = (text: string) => {
      const reading = analyser.read(text, { language });
      for (const finding of reading.findings) {
        assert.notEqual(text.slice(finding.span.start, finding.span.end), "");
        analyser.suggest(reading, finding);
      }
    };

    it(`is read and rephrased, in ${language}`, () => fc.assert(fc.property(broken, isRead), { numRuns: 3000 }));

    it(`is so with its words in any order, in ${language}`, () =>
      fc.assert(fc.property(jumbled, isRead), { numRuns: 3000 }));
  }
});
