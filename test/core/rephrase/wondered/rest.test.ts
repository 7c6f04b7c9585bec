import { holdWays } from "../../../rephrased";

describe("what hangs on the words at fault in English", () => {
  it("is what somebody responded to, where it is a question", () => {
    holdWays("en", [
      [
        "He never listens to what we say.",
        "I have noticed [how he responds to what we say], and I wonder what is going on for him.",
        /does\] to what/,
      ],
    ]);
  });
  it("is left out where it is all or nothing, or what somebody is said to get", () => {
    holdWays("en", [
      [
        "She never takes responsibility for anything.",
        "I have noticed [what she says or does], and I wonder what is going on for her.",
        /anything/,
      ],
      [
        "She always gets her way.",
        "I have noticed [what she says or does], and I wonder what is going on for her.",
        /her way/,
      ],
    ]);
  });
  it("stays behind the slot", () => {
    holdWays("en", [
      [
        "Ola always blames everyone else when he loses at cards.",
        "I have noticed [what Ola says or does] when he loses at cards, and I wonder what is behind it.",
        /else/,
      ],
      [
        "She just wanted attention, so she came to the office six times between 20 and 22.",
        "I noticed [what she said or did], and I wondered what was going on for her. She came to the office six times between 20 and 22.",
        /So she/,
      ],
      [
        "Uncooperative during room search; 2 lighters found.",
        "I noticed [what the patient said or did] during room search, and I wondered what was behind it. 2 lighters found.",
        /; 2/,
      ],
    ]);
  });
});
