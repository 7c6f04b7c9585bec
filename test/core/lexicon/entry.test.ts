import assert from "node:assert/strict";
import { createAnalyser, readPack } from "../../../core";
import { PatternError, readPattern } from "../../../core/lexicon/entry";

const refused = (entry: string, what: RegExp) =>
  assert.throws(
    () => readPattern(entry),
    (fault) => fault instanceof PatternError && what.test(fault.message),
  );

describe("a mark in a pattern", () => {
  it("is a reading of its own in a list, and the words beside it one", () => {
    const readings = readPattern("all mouth (and|with|,) no");
    assert.deepEqual(
      readings.map((pieces) => pieces.map((piece) => ("texts" in piece ? piece.texts.join("/") : piece.type))),
      [
        ["all", "mouth", "and/with", "no"],
        ["all", "mouth", "mark", "no"],
      ],
    );
  });

  it("is met in a note", () => {
    const { pack } = readPack(`
pack: team/en-example
version: 1.0.0
engine: 0.1.0
licence: MIT
language: en
vocabulary:
  contempt: { phrases: ["all blether (and|,|:) no graft"] }
`);
    const { read } = createAnalyser({ packs: [pack!] });
    for (const mark of [" and", ",", ":"])
      assert.equal(read(`He's all blether${mark} no graft.`, { language: "en" }).findings.length, 1, mark);
    assert.equal(read("He's all blether; no graft.", { language: "en" }).findings.length, 0);
  });

  it("is refused where no note is met by it", () => {
    refused("(a|,|.)", /^"\." stands alone, and of marks only "," and ":" are met, in the pattern "\(a\|,\|\.\)"$/);
    refused("drama(-| )queen", /"-" stands alone/);
    refused("24 / 7", /"\/" stands alone/);
  });
});

describe("a pattern of many readings", () => {
  const places = (count: number) => Array.from({ length: count }, (_, at) => `word${at}?`).join(" ");

  it("is refused with the number", () => {
    assert.equal(readPattern(`first ${places(8)}`).length, 256);
    refused(`first ${places(9)}`, /^more than 256 readings in the pattern "first word0\?/);
  });

  it("is told to whom it belongs", () => {
    const { pack } = readPack(`
pack: team/en-example
version: 1.0.0
engine: 0.1.0
licence: MIT
language: en
vocabulary:
  contempt: { phrases: ["first ${places(9)}"] }
`);
    const [fault] = createAnalyser({ packs: [pack!] }).faults("en");
    assert.match(fault!.what, /^more than 256 readings/);
  });
});
