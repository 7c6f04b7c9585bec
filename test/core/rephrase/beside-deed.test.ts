import assert from "node:assert/strict";
import { holdWays, waysOn } from "../../rephrased";

describe("a name for what was done, beside it, in English", () => {
  it("can go, where the deed stands there", () =>
    holdWays("en", [
      [
        "Obviously drug seeking, asked for 2 mg lorazepam at 2100 and again at 2145.",
        "Asked for 2 mg lorazepam at 2100 and again at 2145.",
        /seeking/,
      ],
      ["Hostile on approach, glared at staff.", "On approach, glared at staff.", /Hostile/],
      ["Superficial cuts to left forearm, attention seeking.", "Superficial cuts to left forearm.", /seeking/],
      [
        "Doris was aggressive and spiteful with carers at bedtime.",
        "Doris was aggressive with carers at bedtime.",
        /spiteful/,
      ],
    ]));

  it("takes no deed along with it", () => {
    for (const [text, deed] of [
      ["03.15 wet through, full change, griped from start to finish.", /, full change\.$/],
      ["She doesn't want to get better, she wants an audience.", /^She doesn't want to get better\.$/],
    ] as const)
      assert.ok(
        waysOn(text, "en").every((one) => !deed.test(one)),
        text,
      );
  });
});
