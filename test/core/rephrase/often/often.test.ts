import assert from "node:assert/strict";
import { waysOnAll } from "../../../rephrased";

describe("how often it is so", () => {
  for (const [sentence, way] of [
    ["Ringer på om hvert glass vann, dagen igjennom.", "Ringer på om hvert glass vann [hvor ofte eller hvor lenge]."],
    ["Kommer konsekvent ti minutter for sent.", "Kommer ti minutter for sent [hvor ofte eller hvor lenge]."],
    ["Han er konstant på vaktrommet.", "Han er på vaktrommet [hvor ofte eller hvor lenge]."],
  ] as const)
    it(`${sentence} → ${way}`, () => {
      const ways = waysOnAll(sentence, "nb");
      assert.ok(ways.includes(way), ways.join("\n"));
    });

  it("is no slot for what somebody said", () => {
    const ways = waysOnAll("Hun har en agenda med alt hun sier.", "nb");
    assert.ok(!ways.some((one) => one.includes("[hvor ofte")), ways.join("\n"));
  });

  it("leaves what was so, in English", () => {
    const ways = waysOnAll("She is always late for group.", "en");
    assert.ok(ways.includes("She is late for group [when and how often]."), ways.join("\n"));
  });
});
