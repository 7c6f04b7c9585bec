import { holdWays } from "../../../rephrased";

describe("the plainest judgements, in nynorsk", () => {
  it("have what was said, what is known and what one wonders in their place", () =>
    holdWays("nn", [
      [
        "Ho manglar innsikt i eigen sjukdom.",
        "Eg har lagt merke til [det ho seier] når det gjeld eigen sjukdom, og lurer på korleis ho sjølv forstår det.",
        /manglar/,
      ],
      ["Ho overdriv smertene.", "Ho fortel om smertene, og eg er usikker på korleis ho har det.", /overdriv/],
      ["Han fakar anfall.", "Eg har sett [det som hende] og er usikker på om det er anfall.", /fakar/],
      ["Ho nektar alltid å dusje.", "Ho seier nei til å dusje [kor ofte, og når].", /alltid/],
      [
        "Han er narkoman og upåliteleg.",
        "Han har rusproblem, og eg har lagt merke til [det han seier eller gjer].",
        /upåliteleg/,
      ],
    ]));
});
