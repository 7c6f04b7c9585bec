import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const has = (language: Language, text: string, expected: string) =>
  it(`${text} (${expected})`, () =>
    assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

describe("a word that judges a deed", () => {
  has("nb", "Feig reaksjon på et nei.", "Feig: other, writer, asserted");
  has("nb", "Jeg ga et frekt svar.", "frekt: writer, writer, asserted");
  has("nn", "Umogen reaksjon då turen vart avlyst.", "Umogen: other, writer, asserted");
  has("en", "Petty remark about the new nurse.", "Petty: other, writer, asserted");
  has("en", "I gave him a petty answer.", "petty: writer, writer, asserted");
});

describe("a word with whom it is said of behind it", () => {
  has("nb", "Alle tablettene var borte, egoistisk av ham.", "egoistisk: other, writer, asserted");
  has("en", "We waited an hour, which was selfish of him.", "selfish: other, writer, asserted");
});

describe("a word that a name for it follows", () => has("en", "Rude is the word.", "Rude: other, writer, asserted"));

describe("a word before a time that is told twice", () => {
  has("nn", "Furten dag ut og dag inn.", "Furten: other, writer, asserted");
  has("en", "Angry day after day.", "Angry: other, writer, asserted");
});

describe("a word for people as such inside what one is so about", () =>
  has("nn", "Utakksam for alt ein gjer.", "Utakksam for: other, writer, asserted"));

describe("a word in front of all", () => {
  has("en", "Angry she was.", "Angry: other, writer, asserted");
  has("nb", "Gud så sint han var!", "sint: other, writer, asserted");
  has("nb", "Jeg tror han sov, men sint på oss er han.", "sint: other, writer, asserted");
});

describe("a word for one of several", () => {
  has("en", "He is the lazy one.", "lazy: other, writer, asserted");
  has("en", "That is a lazy dryer.", "lazy: thing, writer, asserted");
});

describe("what was done to us by somebody", () => {
  has("nb", "Personalet blir manipulert av henne.", "manipulert: other, writer, asserted");
});

describe("a word that stands before whom it is said of", () => {
  has("en", "Ashamed as she was, she came to supper.", "Ashamed: other, writer, asserted");
  has("en", "The angrier he gets, the louder he talks.", "angrier: other, writer, asserted");
  has("en", "With him feeling ashamed, we waited outside.", "feeling ashamed: other, writer, asserted");
  has("en", "Hated leaving her like that, took it to supervision.", "Hated: writer, writer, asserted");
});
