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

  it("goes where the writer says so by what could be seen, or by no doubt", () =>
    holdWays("en", [
      [
        "There is no doubt that she was envious of her sister.",
        "My impression is that she was envious of her sister.",
        /doubt/,
      ],
      ["I could see that he was ashamed.", "My impression was that he was ashamed.", /could see/],
    ]));
});

describe("a thought beside what happened, in English", () => {
  it("is told as one where it stands, and what happened stays", () =>
    holdWays("en", [
      [
        "Her mother, who is fed up with him, hung up.",
        "Her mother, who, as I understand it from [what you saw or heard], is fed up with him, hung up.",
        /that her mother|hung up, and/,
      ],
      [
        "Although she was offended, she stayed through the meal.",
        "Although, as I understood it from [what you saw or heard], she was offended, she stayed through the meal.",
        /that although/,
      ],
    ]));

  it("has its copula back", () =>
    holdWays("en", [
      [
        "Clearly irritated when I came in with the tray.",
        "My impression was that the patient was irritated when I came in with the tray.",
        /patient (?:clearly )?irritated/,
      ],
      [
        "Made up to see her grandson and the wee baby.",
        "My impression was that she was made up to see her grandson and the wee baby.",
        /she made/,
      ],
    ]));
});
