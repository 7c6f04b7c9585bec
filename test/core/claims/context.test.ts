import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const has = (language: Language, text: string, expected: string) =>
  it(text, () => assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

describe("a sentence that who says it parts", () => {
  has("en", "Dad, she says, was always angry.", "angry: other, patient, asserted");
  has("nb", "Han var, fortalte han, redd.", "redd: other, patient, asserted");
});
