import { holdWays } from "../../rephrased";

describe("a will that somebody did not get", () => {
  it("is told as a no that somebody got", () => {
    holdWays("nb", [
      ["Når han ikke får viljen sin, blir han aggressiv.", "Når han får et nei, blir han aggressiv.", /vilje/],
      [
        "Da hun ikke fikk det som hun ville, ble hun hysterisk.",
        "Da hun fikk et nei, la jeg merke til [det hun sa eller gjorde] og lurte på hva det handlet om for henne.",
        /som hun ville/,
      ],
    ]);
    holdWays("nn", [
      ["Når han ikkje får viljen sin, blir han aggressiv.", "Når han får eit nei, blir han aggressiv.", /vilje/],
    ]);
  });
});
