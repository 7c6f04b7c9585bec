import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const has = (language: Language, text: string, expected: string) =>
  it(text, () => assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

describe("a claim that is to be asked about", () => {
  has("nb", "Undersøk hva han er redd for.", "redd for: other, writer, questioned");
  has("nn", "Undersøk kva han er redd for.", "redd for: other, writer, questioned");
  has("en", "Explore with her why she is angry.", "angry: other, writer, questioned");
});

describe("a claim that is what somebody is convinced of", () => {
  has("nb", "Hun er sikker på at søsteren er falsk.", "falsk: other, patient, asserted");
  has("nn", "Ho er overtydd om at systera er sint.", "sint: other, patient, asserted");
  has("en", "She is convinced that her sister is jealous.", "jealous: other, patient, asserted");
});

describe("a claim that is said not to be so", () => {
  has("nb", "Det er ikke det at hun er sint.", "sint: other, writer, not-known");
  has("nb", "Det er ikke bare det at hun er sint.", "sint: other, writer, asserted");
  has("en", "It is not that he is angry.", "angry: other, writer, not-known");
});
