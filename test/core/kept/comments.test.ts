import assert from "node:assert/strict";
import { createAnalyser } from "../../../core";
import { partByComments } from "../../../core/kept/comments";

const analyser = createAnalyser();

/** How many findings are shown, held, and how many comments hold nothing. */
function counts(note: string): readonly [number, number, number] {
  const { findings } = analyser.read(note, { language: "nb" });
  const { shown, held, unused } = partByComments(note, findings);
  return [shown.length, held.length, unused.length];
}

describe("comments that let findings stand", () => {
  const sentence = "Han er sint på oss.";
  it("hold the next line with text when they stand alone", () => {
    assert.deepEqual(counts(`<!-- undring-keep -->\n\n${sentence}\n\n${sentence}\n`), [1, 1, 0]);
  });
  it("hold their own line in a list, a table and a quote", () => {
    assert.deepEqual(counts(`- ${sentence} <!-- undring-keep -->\n- ${sentence}\n`), [1, 1, 0]);
    assert.deepEqual(counts(`| a |\n|---|\n| ${sentence} <!-- undring-keep --> |\n| ${sentence} |\n`), [1, 1, 0]);
  });
  it("hold all between a start and an end, or the whole note", () => {
    const block = `<!-- undring-keep-start -->\n\n${sentence}\n\n${sentence}\n\n<!-- undring-keep-end -->\n\n${sentence}\n`;
    assert.deepEqual(counts(block), [1, 2, 0]);
    assert.deepEqual(counts(`${sentence}\n\n<!-- undring-keep-file: eldre notat -->\n\n${sentence}\n`), [0, 2, 0]);
  });
  it("can name a family or a rule, and give a reason", () => {
    assert.deepEqual(counts(`<!-- undring-keep unmarked-inference: avtalt -->\n${sentence}\n`), [0, 1, 0]);
    assert.deepEqual(counts(`<!-- undring-keep patient-blame/fault: avtalt -->\n${sentence}\n`), [1, 0, 1]);
  });
  it("that hold nothing are told", () => {
    assert.deepEqual(counts("<!-- undring-keep -->\nHun spiste.\n"), [0, 0, 1]);
  });
  it("cost no more than their length, however many are left open", () => {
    assert.deepEqual(counts("<!-- undring-keep ".repeat(5000)), [0, 0, 0]);
  });
});
