import assert from "node:assert/strict";
import { createAnalyser, fillTemplate, languages, newNote, noteKinds, shifts } from "../../../core";

const analyser = createAnalyser();

describe("templates", () => {
  for (const language of languages) {
    it(`of all kinds and shifts have their slots where they say, and sections that the reading knows (${language})`, () => {
      for (const kind of noteKinds) {
        for (const shift of shifts) {
          const { text, slots } = newNote({ kind, shift, language, date: "2026-01-02" });
          for (const { start, end, hint } of slots) assert.equal(text.slice(start, end), `[${hint}]`);
          const reading = analyser.read(text);
          assert.equal(reading.language, language);
          assert.equal(reading.facts.kind, kind);
          const unknown = reading.blocks.filter(
            ({ block, role }) => block.kind === "heading" && block.level === 2 && role === "other",
          );
          assert.deepEqual(
            unknown.map(({ block }) => block.prose.text),
            [],
          );
          // All that is left to say is that they are not filled in yet.
          assert.deepEqual(new Set(reading.findings.map(({ rule }) => rule)), new Set(["note/unfilled-slot"]));
        }
      }
    });
  }
});

describe("a team's own template", () => {
  it("has date, shift and language put in, and slots where it has brackets; links are none", () => {
    const { text, slots } = fillTemplate("# {{shift}} {{date}} {{language}} {{other}}\n\n[det du så] [lenke](x)\n", {
      language: "nb",
      shift: "night",
      date: "2026-01-02",
    });
    assert.equal(text, "# night 2026-01-02 nb {{other}}\n\n[det du så] [lenke](x)\n");
    assert.deepEqual(
      slots.map(({ hint }) => hint),
      ["det du så"],
    );
  });
});
