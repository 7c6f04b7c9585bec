import assert from "node:assert/strict";
import fc from "fast-check";
import { createAnalyser } from "../../../core";
import { areStatements } from "../../../core/text/lines";

const analyser = createAnalyser();
const sentencesOf = (text: string): readonly string[] => {
  const reading = analyser.read(text, { language: "nb" });
  return reading.blocks.flatMap(({ block, reading: read }) =>
    (read?.sentences ?? []).map(({ sentence: { from, to } }) =>
      block.prose.text.slice(read!.tokens[from]!.start, read!.tokens[to - 1]!.end),
    ),
  );
};

describe("lines without stops", () => {
  it("are statements of their own where one ends long before the others", () => {
    assert.deepEqual(sentencesOf("Sov til 04.30\nGråt og sa gjentatte ganger at hun vil dø\nFast vakt fra kl. 5"), [
      "Sov til 04.30",
      "Gråt og sa gjentatte ganger at hun vil dø",
      "Fast vakt fra kl. 5",
    ]);
  });

  it("go on where a word waits for the next line, or goes on with the one before", () => {
    const text = "Hun ville ikke ha frokost, og\nvar lei seg\nfordi søsteren ikke kom i går som hun hadde lovet";
    assert.deepEqual(sentencesOf(text), [text]);
  });

  it("that were wrapped at some width are none, whatever the width", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "e", "k", "r", "s", "t"), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 80 }),
        fc.integer({ min: 20, max: 100 }),
        (words, width) => {
          const lines = [words[0]!];
          for (const one of words.slice(1)) {
            const last = lines.at(-1)!;
            if (last.length + 1 + one.length <= width) lines[lines.length - 1] = `${last} ${one}`;
            else lines.push(one);
          }
          assert.equal(areStatements(lines.join("\n")), false);
        },
      ),
    );
  });
});
