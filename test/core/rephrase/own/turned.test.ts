import { holdWays } from "../../../rephrased";

describe("how somebody was, before the verb of what they did", () => {
  it("is the thought alone, in bokmål", () =>
    holdWays("nb", [
      [
        "Skuffet over avslaget gikk han tidlig til sengs.",
        "Jeg opplevde at han var skuffet over avslaget. Han gikk tidlig til sengs.",
        /avslaget gikk/,
      ],
      [
        "Sint og skuffet gikk hun til rommet.",
        "Jeg opplevde at hun var sint og skuffet. Hun gikk til rommet.",
        /skuffet gikk/,
      ],
      [
        "Stolt viste han fram tegningen.",
        "Jeg opplevde at han var stolt. Han viste fram tegningen.",
        /tegningen stolt/,
      ],
      ["Sint er han fortsatt.", "Jeg opplever at han fortsatt er sint.", /sint\. Han/],
    ]));

  it("is so in nynorsk", () =>
    holdWays("nn", [
      [
        "Fornærma reiste ho seg frå bordet.",
        "Eg opplevde at ho var fornærma. Ho reiste seg frå bordet.",
        /bordet fornærma/,
      ],
    ]));
});

describe("whom or what it was done to", () => {
  it("stays behind what did it", () =>
    holdWays("nn", [
      [
        "Brevet frå barnevernet gjorde ho redd.",
        "Eg opplevde at brevet frå barnevernet gjorde ho redd.",
        /at ho gjorde/,
      ],
      ["Å vere åleine gjer han redd.", "Eg opplever at å vere åleine gjer han redd.", /at han gjer/],
    ]));

  it("is whose it is, where that stands first", () => {
    holdWays("nn", [
      [
        "Sjalusien hennar kom fram ved middagen.",
        "Eg opplevde at sjalusien hennar kom fram ved middagen.",
        /at det var/,
      ],
    ]);
    holdWays("nb", [
      [
        "Sjalusien hans var tydelig under middagen.",
        "Jeg opplevde at sjalusien hans var tydelig under middagen.",
        /tydelig var/,
      ],
      ["Pårør. er sint på oss.", "Jeg opplever at pårør. er sint på oss.", /Pårør\. jeg/],
    ]);
  });
});
