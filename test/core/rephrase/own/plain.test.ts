import { holdWays } from "../../../rephrased";

describe("what was clear or obvious, in English", () => {
  it("goes, and the claim is the writer's own or wondered about", () =>
    holdWays("en", [
      [
        "It is clear that she has no intention of engaging.",
        "My impression is that she has no intention of engaging.",
        /clear/,
      ],
      [
        "It was obvious he was trying to intimidate the agency nurse.",
        "I wondered whether he was trying to intimidate the agency nurse.",
        /obvious/,
      ],
    ]));
});
