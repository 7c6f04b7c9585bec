import { holdWays } from "../../../rephrased";

describe("each time that opens a sentence", () => {
  it("is when, with a slot for how often", () => {
    holdWays("nb", [
      ["Hver gang vi sier nei, roper han.", "Når vi sier nei, roper han [hvor ofte, og når].", /^Hver/],
      ["Hver gang vi sa nei, ble han sint.", "Når vi sa nei, virket han sint [hvor ofte, og når].", /^Når .* ble /],
    ]);
    holdWays("nn", [
      ["Kvar gong vi seier nei, ropar han.", "Når vi seier nei, ropar han [kor ofte, og når].", /^Kvar/],
    ]);
  });
});
