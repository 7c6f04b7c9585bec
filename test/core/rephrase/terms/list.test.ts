import { holdWays } from "../../../rephrased";

describe("a no in English", () => {
  it("has its slot behind the whole list", () => {
    holdWays("en", [
      [
        "Refused bloods, food and fluids.",
        "Declined bloods, food and fluids (reason given: [the patient's own reason]).",
        /\), food/,
      ],
    ]);
  });
  it("has none where its reason stands there", () => {
    holdWays("en", [
      [
        "I asked him to turn it down, but he ignored me because he was annoyed.",
        "I asked him to turn it down, but he did not respond to me because he was annoyed.",
        /annoyed \(reason given/,
      ],
    ]);
  });
});
