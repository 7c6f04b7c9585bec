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
        "Doris was tearful and spiteful with carers at bedtime.",
        "Doris was tearful with carers at bedtime.",
        /spiteful/,
      ],
      ["Lazy, stayed in bed until 1 pm.", "Stayed in bed until 1 pm, and I wondered what was behind it.", /\[/],
    ]));

  it("leaves no other word that weighs standing", () =>
    holdWays("en", [
      [
        "Doris was aggressive and spiteful with carers at bedtime.",
        "I noticed [what Doris said or did] with carers at bedtime, and I wondered what was behind it.",
        /aggressive|spiteful/,
      ],
      [
        "He was rude and abusive all evening.",
        "I noticed [what he said or did] all evening, and I wondered what was going on for him.",
        /abusive/,
      ],
      [
        "Mum is overprotective and controlling.",
        "I have noticed [what Mum says or does], and I wonder what is behind it.",
        /controlling/,
      ],
    ]));

  it("leaves no stump", () =>
    holdWays("en", [
      [
        "Whining about pain again, got paracetamol 1 g at 21.",
        "Complaining about pain again, got paracetamol 1 g at 21.",
        /^About/,
      ],
      ["Hostile on approach, glared at staff.", "On approach, glared at staff.", /Hostile/],
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
