import { holdWays } from "../../../rephrased";

describe("what an English frame holds", () => {
  it("leaves what was done behind «and» a sentence of its own", () => {
    holdWays("en", [
      [
        "Tom was furious with us when we told him the trip was off, and he went to his room at 19.30.",
        "My impression was that Tom was furious with us when we told him the trip was off. He went to his room at 19.30.",
        /impression.*, and he/,
      ],
      [
        "He was sad, and the police came at ten.",
        "My impression was that he was sad. The police came at ten.",
        /impression.*, and the/,
      ],
      [
        "Mum was worried and we rang her at ten.",
        "My impression was that Mum was worried. We rang her at ten.",
        /impression.* and we/,
      ],
      [
        "He hates us and never says thank you.",
        "My impression is that he hates us. He never says thank you.",
        /hates us and/,
      ],
    ]);
  });
  it("keeps what says more of the same", () => {
    holdWays("en", [
      [
        "He was bored and that is why he left.",
        "My impression was that he was bored and that is why he left.",
        /bored\. /,
      ],
    ]);
  });
  it("is no frame around what only stands before the claim", () => {
    holdWays("en", [
      [
        "Had a walk with Tom, who was jealous of Ali.",
        "Had a walk with Tom, who, as I understood it from [what you saw or heard], was jealous of Ali.",
        /the patient had a walk/,
      ],
    ]);
  });
  it("does not hold how often it is said to be so", () => {
    holdWays("en", [
      [
        "Suspicious and paranoid as always, thinks the food is poisoned.",
        "My impression is that the patient is suspicious and paranoid. Thinks the food is poisoned.",
        /is suspicious.*as always/,
      ],
    ]);
  });
});
