import { holdWays } from "../../../rephrased";

describe("a time that opens an English sentence", () => {
  it("goes behind a short clause", () => {
    holdWays("en", [
      [
        "After the visit she was sad and went to bed.",
        "My impression was that she was sad after the visit. She went to bed.",
        /sad and went.*impression/,
      ],
      [
        "After the phone call she felt guilty and cut herself on the left forearm, three shallow cuts, dressed by Per.",
        "My impression was that she felt guilty after the phone call. She cut herself on the left forearm, three shallow cuts, dressed by Per.",
        /^After,/,
      ],
      [
        "Since the weekend he has been jealous of Ali.",
        "My impression is that he has been jealous of Ali since the weekend.",
        /^Since/,
      ],
      [
        "On Monday after lunch she felt rejected and cried.",
        "My impression was that she felt rejected on Monday after lunch. She cried.",
        /In my view/,
      ],
      [
        "During the group Anna was bored and left early.",
        "My impression was that Anna was bored during the group. Anna left early.",
        /impression.* and left/,
      ],
    ]);
  });
  it("stays before a long one, and before a slot", () => {
    holdWays("en", [
      [
        "After lunch she was furious because Ali took her chair.",
        "After lunch, my impression was that she was furious because Ali took her chair.",
        /chair after/,
      ],
      [
        "After supper he lied about the cigarettes.",
        "After supper, I noticed [what he said or did about the cigarettes], and I wondered what was going on for him.",
        /lied/,
      ],
    ]);
  });
});
