import { holdWays } from "../../rephrased";

describe("what somebody seems to be, in English", () => {
  it("says no with «did not seem», and holds no verb open", () =>
    holdWays("en", [
      [
        "Although he was given PRN promethazine 25 mg at 2300, he was still not satisfied.",
        "Although he was given PRN promethazine 25 mg at 2300, he still did not seem satisfied.",
        /seemed still/,
      ],
      [
        "He is grieving for his wife and angry at the hospital.",
        "My impression is that he is grieving for his wife and angry at the hospital.",
        /seems/,
      ],
      [
        "Geir was at the helm and happy as a sandboy.",
        "My impression was that Geir was at the helm and very happy.",
        /seemed/,
      ],
    ]));
});
