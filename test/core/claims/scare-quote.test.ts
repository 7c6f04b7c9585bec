import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const doubts = (language: Language, text: string, words: string) =>
  it(`${text} (doubted)`, () =>
    assert.ok(
      claimsOf(text, language).includes(`${words}: other, writer, asserted`),
      claimsOf(text, language).join("\n"),
    ));

const cites = (language: Language, text: string, words: string) =>
  it(`${text} (cited)`, () =>
    assert.deepEqual(
      claimsOf(text, language).filter((claim) => claim.startsWith(`${words}: other, writer`)),
      [],
    ));

describe("a word in quotation marks that nobody is told to have said", () => {
  doubts("nb", "Rom 3 fikk «vondt i hodet» da oppvasken sto for tur.", "vondt i hodet");
  doubts("nb", "Han har «mistet» mobilen igjen.", "mistet");
  doubts("nn", "Ho var for «sliten» til å vaske.", "sliten");
  doubts("en", "Too “anxious” for dishes.", "anxious");
  doubts("en", 'He came back "sober" from leave.', "sober");
  cites("nb", "Hun sier at hun har «vondt i hodet».", "vondt i hodet");
  cites("nb", "Hun har «vondt i hodet og magen og overalt».", "vondt");
  cites("nb", "Hun pekte på «sliten» på tavla.", "sliten");
  cites("nb", "Vi snakket om ordet «sliten».", "sliten");
  cites("nb", "Jeg var for «sliten» til å vaske.", "sliten");
  cites("nb", "Han har vondt i hodet.", "vondt i hodet");
  cites("en", 'He had crossed out "sober" on the sheet.', "sober");
  cites("en", "“Sober”, he said.", "Sober");
});
