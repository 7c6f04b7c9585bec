import { holdWays } from "../../../rephrased";

describe("the plainest judgements, in bokmål", () => {
  it("have what was said, what is known and what one wonders in their place", () =>
    holdWays("nb", [
      [
        "Han er psykopat.",
        "Jeg har lagt merke til [det han sier eller gjør] og lurer på hva det handler om for ham.",
        /psykopat/,
      ],
      [
        "Hun mangler innsikt i egen sykdom.",
        "Jeg har lagt merke til [det hun sier] når det gjelder egen sykdom, og lurer på hvordan hun selv forstår det.",
        /mangler/,
      ],
      [
        "Hun overdriver smertene.",
        "Hun forteller om smertene, og jeg er usikker på hvordan hun har det.",
        /overdriver/,
      ],
      ["Han faker anfall.", "Jeg har sett [det som skjedde] og er usikker på om det er anfall.", /faker/],
      ["Han påstår å ha vondt i ryggen.", "Han forteller at han har vondt i ryggen.", /forteller å/],
      ["Hun later som hun ikke hører.", "Jeg er usikker på om hun hører.", /later/],
      [
        "Det er hans egen skyld at han ruser seg.",
        "Han ruser seg, og jeg lurer på hva det handler om for ham.",
        /skyld/,
      ],
      ["Hun nekter alltid å dusje.", "Hun sier nei til å dusje [hvor ofte, og når].", /alltid/],
      ["Han er en typisk narkoman.", "Han har rusmiddelproblemer.", /narkoman/],
      [
        "Han er narkoman og upålitelig.",
        "Han har rusmiddelproblemer, og jeg har lagt merke til [det han sier eller gjør].",
        /upålitelig/,
      ],
      ["Hun er en ADHD-unge.", "Hun er et barn med ADHD.", /en barn/],
    ]));
});
