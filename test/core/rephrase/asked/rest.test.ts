import { holdWays } from "../../../rephrased";

describe("what hangs on words that are asked about", () => {
  it("is told of those whom it was towards, without the deed that condemns", () => {
    holdWays("nb", [
      [
        "Hun er sint på oss og prøver å manipulere personalet.",
        "Jeg har lagt merke til [det hun sier eller gjør] overfor oss og personalet og lurer på hva det handler om for henne.",
        /manipulere|gjør\] på oss/,
      ],
    ]);
    holdWays("nn", [
      [
        "Ho er sint på oss og prøver å manipulere personalet.",
        "Eg har lagt merke til [det ho seier eller gjer] overfor oss og personalet og lurer på kva det handlar om for henne.",
        /manipulere|gjer\] på oss/,
      ],
    ]);
  });

  it("keeps what was not done whole", () =>
    holdWays("nn", [
      [
        "Han er lat og gidd ikkje stå opp.",
        "Eg har lagt merke til [det han seier eller gjer] når det gjeld å stå opp, og lurer på kva det handlar om for han.",
        /gjeld opp/,
      ],
    ]));

  it("has «sånn» and «det» before the slot, and is not about them", () =>
    holdWays("nb", [
      [
        "Hun gjør alltid sånn når hun ikke får viljen sin.",
        "Hun gjør sånn [hvor ofte, og når] når hun ikke får viljen sin.",
        /gjelder sånn/,
      ],
      ["Han gjør alltid det når vi sier nei.", "Han gjør det [hvor ofte, og når] når vi sier nei.", /\] det/],
    ]));
});
