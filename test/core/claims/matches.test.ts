import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { createAnalyser } from "../../../core";

const notes = globSync("examples/ward/*.md")
  .sort()
  .map((file) => readFileSync(file, "utf8"));

describe("the patterns met in a sentence", function () {
  this.timeout(120_000);

  it("are the same when their words were met for the first time and when they were met often", () => {
    const often = createAnalyser();
    const claimsIn = (analyser: typeof often, note: string) =>
      analyser
        .read(note)
        .blocks.flatMap(({ reading }) =>
          (reading?.sentences ?? []).map(({ claims }) =>
            claims.map(({ match, about, holder }) => [match.first, match.last, about, holder]),
          ),
        );
    for (let times = 0; times < 10; times += 1) for (const note of notes) claimsIn(often, note);
    for (const note of notes) assert.deepEqual(claimsIn(createAnalyser(), note), claimsIn(often, note));
  });
});
