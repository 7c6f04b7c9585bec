import { holdWays } from "../../../rephrased";

describe("whose somebody is, in English", () => {
  it("stands with the person", () => {
    holdWays("en", [
      [
        "An addict friend of hers came at ten.",
        "A friend of hers with a substance use disorder came at ten.",
        /^An friend|disorder of hers/,
      ],
      [
        "Junkie friends of his rang the bell at 23.",
        "Friends of his with a substance use disorder rang the bell at 23.",
        /disorder of his/,
      ],
    ]);
  });
});
