import { holdWays } from "../../../rephrased";

describe("what English wonders about", () => {
  it("is no charge", () => {
    holdWays("en", [
      [
        "She knows exactly which buttons to push.",
        "I have noticed [what she says or does], and I wonder what is going on for her.",
        /buttons/,
      ],
      [
        "He enjoys making people wait.",
        "I have noticed [what he says or does], and I wonder what is going on for him.",
        /wait/,
      ],
      [
        "Uses her seizures as an excuse not to attend groups.",
        "I have noticed [what she says or does about her seizures], and I wonder what is going on for her.",
        /attend/,
      ],
    ]);
  });
  it("goes without that something was meant", () => {
    holdWays("en", [
      [
        "He deliberately spilled his juice on the floor to annoy the cleaner.",
        "He spilled his juice on the floor, and I wondered what was going on between him and the cleaner.",
        /deliberately/,
      ],
      [
        "He deliberately kicked the ball at the window to wind us up.",
        "He kicked the ball at the window ([what happened just before]), and I wondered what was going on for him.",
        /deliberately/,
      ],
    ]);
  });
});
