import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { clausesOf } from "../../clauses";

/** The clauses of a text, each by its words alone. */
const wordsOf = (language: Language, text: string): readonly string[] =>
  clausesOf(text, language).map((clause) => clause.replace(/^[^)]*\) ?/, ""));

const cut = (language: Language, text: string, first: string) =>
  it(`${text} | ${first}`, () => assert.equal(wordsOf(language, text)[0], first));

describe("the time in front stands alone where nobody stands behind the verb", () => {
  cut("nb", "2030 Gidder ikke stå opp.", "2030");
  cut("nb", "kl. 14.30 – Smisket med vikaren.", "kl. 14.30");
  cut("nb", "14.30–15.00 Skjemtes over lukta.", "14.30");
  cut("nb", "14:30 skjemmes over lukta.", "14:30");
  cut("nn", "Klokka 14 Skjemdest over lukta.", "Klokka 14");
  cut("en", "At 1430 - refused his shower.", "At 1430");
  cut("en", "14:30 says he is scared.", "14:30");
});

describe("the time belongs to the sentence where its subject stands behind the verb, or where it is none", () => {
  cut("nb", "14.30 gikk hun på rommet.", "14.30 gikk hun på rommet");
  cut("nb", "Kl. 14.30 nektet beboeren å dusje.", "Kl. 14.30 nektet beboeren å dusje");
  cut("nb", "14 beboere nektet å dusje.", "14 beboere nektet å dusje");
  cut("nn", "14.30 gjekk Kari på rommet.", "14.30 gjekk Kari på rommet");
  cut("en", "3 residents refused lunch.", "3 residents refused lunch");
});
