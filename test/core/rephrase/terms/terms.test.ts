import assert from "node:assert/strict";
import type { Language } from "../../../../core";
import { holdWays, waysOnAll } from "../../../rephrased";

const refused: readonly (readonly [Language, sentence: string, way: string])[] = [
  ["nb", "Etter middag nektet hun medisiner kl. 20.", "Etter middag sa hun nei til medisiner kl. 20."],
  ["nb", "I dag nektet han å legge fra seg telefonen.", "I dag sa han nei til å legge fra seg telefonen."],
  ["nb", "I natt nektet Kari fortsatt plent å dusje.", "I natt sa Kari fortsatt bestemt nei til å dusje."],
  ["nn", "I dag nekta ho kveldsmedisinen kl. 21.", "I dag sa ho nei til kveldsmedisinen kl. 21."],
];

describe("a term for a term", () => {
  for (const [language, sentence, way] of refused)
    it(`leaves who refused right behind the verb: ${way}`, () => {
      const ways = waysOnAll(sentence, language);
      assert.ok(ways.includes(way), ways.join("\n"));
      assert.ok(!ways.some((one) => /inntrykk|tenkte at/.test(one)), ways.join("\n"));
    });
});

describe("a term for a term, in English", () => {
  it("tells what was not done, and no reason of the patient's for what a father would not do", () =>
    holdWays("en", [
      ["Chose not to engage in OT group.", "Did not take part in OT group.", /engage/],
      ["Urine was dirty on Tuesday, clean today.", "Urine was positive on Tuesday, negative today.", /clean/],
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
    holdWays("nb", [["Hun er en skikkelig rusmisbruker.", "Hun har rusmiddelproblemer.", /skikkelig/]]));
});
