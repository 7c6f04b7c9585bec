import { holdWays } from "../../../rephrased";

describe("what is said of somebody by the way", () => {
  it("is owned where it stands, and a judgement goes", () => {
    holdWays("en", [
      ["Lisa, fed up with the group, left early.", "Lisa, in my view fed up with the group, left early.", /Lisa was/],
      ["His father, a difficult man, rang three times.", "His father rang three times.", /father, and/],
    ]);
    holdWays("nb", [["Faren, dramatisk av natur, ringte tre ganger.", "Faren ringte tre ganger.", /Faren, og/]]);
    holdWays("nn", [
      ["Son hans, storkaren, bad oss «få fingeren ut».", "Son hans bad oss «få fingeren ut».", /storkaren/],
    ]);
  });
});
