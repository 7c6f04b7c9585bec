import { holdWays } from "../../../rephrased";

describe("a term for a term, in English", () => {
  it("tells what was not done, and no reason of the patient's for what a father would not do", () =>
    holdWays("en", [
      ["Chose not to engage in OT group.", "Did not take part in OT group.", /engage/],
      ["She can't be bothered to wash.", "She does not wash.", /bothered/],
      ["Dad rang at 2030 and refused to listen.", "Dad rang at 2030 and declined to listen.", /patient's own reason/],
      [
        "Doris refused her tablets because she thinks we are trying to poison her.",
        "Doris declined her tablets because, as I see it, she thinks we are trying to poison her.",
        /thinks \(/,
      ],
    ]));

  it("is what somebody is, where a second one follows", () =>
    holdWays("en", [
      [
        "He is a known alcoholic and a smoker.",
        "He is a person with an alcohol use disorder and a smoker.",
        /has an alcohol/,
      ],
    ]));

  it("takes the article before what paints the label, and the paint", () =>
    holdWays("en", [
      ["She is a typical borderline.", "She has borderline personality disorder.", /typical/],
      ["He is an obvious addict.", "He has a substance use disorder.", /obvious/],
    ]));
});

describe("a term for a term, in Norwegian", () => {
  it("leaves what paints the label with the label", () =>
    holdWays("nb", [["Hun er en skikkelig rusmisbruker.", "Hun har ruslidelse.", /skikkelig/]]));
});
