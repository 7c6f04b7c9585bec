import assert from "node:assert/strict";
import { changeBetween, createAnalyser } from "../../core";
import { heldBack, lastEdit, pause } from "../../server/typing";

const analyser = createAnalyser();
/** The marked words that are shown right after the text before became the text after. */
function shown(before: string, after: string, waited = 0): readonly string[] {
  const edit = lastEdit(changeBetween(before, after), after, 1000)!;
  const reading = analyser.read(after, { language: "nb" });
  return heldBack(reading, edit, 1000 + waited).map(({ span }) => after.slice(span.start, span.end));
}

describe("while somebody writes", () => {
  const start = "Han er sint. ";
  it("nothing is said of the sentence being written", () =>
    assert.deepEqual(shown(`${start}Hun er sja`, `${start}Hun er sjalu`), ["sint"]));
  it("it is said when the sentence is ended", () =>
    assert.deepEqual(shown(`${start}Hun er sjalu`, `${start}Hun er sjalu.`), ["sint", "sjalu"]));
  it("it is said when the pen has rested", () =>
    assert.deepEqual(shown(`${start}Hun er sja`, `${start}Hun er sjalu`, pause), ["sint", "sjalu"]));
  it("it is said when the writer goes on elsewhere", () =>
    assert.deepEqual(shown(`${start}Hun er sjalu igjen.\n\nI dag`, `${start}Hun er sjalu igjen.\n\nI dag k`), [
      "sint",
      "sjalu",
    ]));
  it("two marks at most are shown in the paragraph, the most important first", () => {
    const many = "Han er sint. Hun er glad. Han er manipulerende. Hun er redd. ";
    const now = shown(`${many}Så`, `${many}Så k`);
    assert.equal(now.length, 2);
    assert.ok(now.includes("manipulerende"));
  });
  it("two marks at most stay there when the pen rests: the rest waits for the walk", () => {
    const many = "Han er sint. Hun er glad. Han er manipulerende. Hun er redd. ";
    assert.equal(shown(`${many}Så`, `${many}Så k`, pause).length, 2);
    assert.equal(shown(many.trimEnd(), many, pause).length, 2, "a blank at the end is still there");
    const before = `${many}\n\nI dag`;
    assert.equal(shown(before, `${before} k`, pause).length, 4, "a paragraph that was left shows all");
  });
  it("paragraphs are told apart where lines end in two signs", () => {
    const before = "Han er sint. Hun er glad.\r\n\r\nHan er manipulerende. Hun er redd.\r\n\r\nI dag";
    assert.equal(shown(before, `${before} k`).length, 4);
  });
});

describe("the last edit", () => {
  it("is where two texts part, whatever was taken away or put in", () => {
    assert.equal(lastEdit(changeBetween("abc", "abxc"), "abxc", 0)?.at, 3);
    assert.equal(lastEdit(changeBetween("abc", "ac"), "ac", 0)?.at, 1);
    assert.equal(lastEdit(changeBetween("", "abc"), "abc", 0)?.at, 3);
    assert.equal(lastEdit(changeBetween("aaa", "aaaa"), "aaaa", 0)?.at, 4);
    assert.equal(lastEdit(changeBetween("abc", "abc"), "abc", 0), null);
  });
});
