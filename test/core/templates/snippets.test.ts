import assert from "node:assert/strict";
import { createAnalyser, languages, noteKinds, slotsIn, snippetsOf } from "../../../core";

const analyser = createAnalyser();

/** What an editor makes of a snippet when nobody types: placeholders as they stand, the first of the choices. */
const untouched = (snippet: string): string =>
  snippet
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, "$1")
    .replace(/\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g, (_, choices: string) => choices.split(/(?<!\\),/)[0]!)
    .replace(/\\(.)/g, "$1");

describe("snippets", () => {
  for (const language of languages) {
    const all = snippetsOf(language, "2026-01-02");

    it(`come in plain text too, with the same words around the same slots (${language})`, () => {
      for (const { name, snippet, plain } of all) {
        const placeholders = snippet.match(/\$\{\d+[:|]/g) ?? [];
        const whole = plain.includes("\n");
        // Of a whole note the shift is to be chosen, where it is not the name of the note.
        const shift = whole && !/(?:day|evening|night|dag|kveld|natt)$/.test(name) ? 1 : 0;
        assert.equal(placeholders.length, slotsIn(plain).length + shift, name);
        assert.ok(placeholders.length > 0, name);
        if (whole) assert.equal(untouched(snippet), plain, name);
      }
    });

    it(`leave slots that the reading knows, and nothing else to wonder about (${language})`, () => {
      for (const { name, plain } of all) {
        const { findings } = analyser.read(plain, { language });
        assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(["note/unfilled-slot"]), name);
        assert.equal(findings.length, slotsIn(plain).length, name);
      }
    });

    it(`have short words of their own, and choices of setting, shift and kind of contact (${language})`, () => {
      const words = all.flatMap(({ prefixes }) => prefixes);
      assert.equal(new Set(words).size, words.length);
      for (const word of words) assert.match(word, /^(?:u|undring)-[\p{L}-]+$/u);
      assert.equal(all.filter(({ plain }) => plain.includes("\n")).length, noteKinds.length + 4);
      const choices = all.flatMap(({ snippet }) => snippet.match(/\$\{\d+\|.*?\|\}/g) ?? []).join("\n");
      const meant = {
        nb: [/\|dag,kveld,natt\|/, /kjøkkenet/, /avtalt samtale,/],
        nn: [/\|dag,kveld,natt\|/, /kjøkkenet/, /prat i kvardagen,/],
        en: [/\|day,evening,night\|/, /the kitchen/, /phone call,/],
      };
      for (const one of meant[language]) assert.match(choices, one);
    });
  }
});
