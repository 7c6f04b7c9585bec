import { has } from "../../clauses";

describe("a sentence that who says it parts", () => {
  has("en", "Dad, she says, was always angry.", "angry: other, patient, asserted");
  has("nb", "Han var, fortalte han, redd.", "redd: other, patient, asserted");
  has("en", "She left because, she said, she was angry.", "angry: other, patient, asserted");
  has("en", "He was tired, he said, and was angry with Tom.", "angry: other, patient, asserted");
});

describe("what the writer rests on", () => {
  has("en", "From what she says, she is angry with him.", "angry: other, patient, asserted");
  has("en", "Going by what his mum said, he is angry with him.", "angry: other, third-party, asserted");
  has("en", "He was, as I read it, angry with Tom.", "angry: other, writer, hedged");
  has("en", "Angry, it seemed to me.", "Angry: other, writer, hedged");
  has("en", "Angry, by the look of it.", "Angry: other, writer, hedged");
  has("en", "Nights think she is angry.", "angry: other, writer, hedged");
  has("nb", "Sint, virket det.", "Sint: other, writer, hedged");
  has("nn", "Sint, såg det ut til, då radioen var borte.", "Sint: other, writer, hedged");
  has("nn", "Ho var sint, såg det ut til.", "sint: other, writer, hedged");
  has("en", "As he puts it, he is angry.", "angry: other, patient, asserted");
  has("en", "The word he used was angry.", "angry: other, patient, asserted");
  has("en", "The word is angry.", "angry: thing, writer, asserted");
  has("en", "I came away with a sense that he was angry.", "angry: other, writer, hedged");
  has("en", "Dad's feeling is that he is angry.", "angry: other, third-party, asserted");
  has("en", "The grandmother's view is that he is angry.", "angry: other, third-party, asserted");
});

describe("which of several it was", () => {
  has("en", "Either he was angry or he was in pain, I can't say which.", "angry: other, writer, hedged");
  has("en", "He was angry, I can't say why.", "angry: other, writer, asserted");
});

describe("what another cannot bear", () =>
  has("en", "He couldn't bear the thought of a fight and was angry.", "angry: other, writer, asserted"));

describe("when, or on what condition", () => {
  has("nn", "Om kvelden er ho sint på mora.", "sint: other, writer, asserted");
  has("nb", "Om natta var han sint.", "sint: other, writer, asserted");
  has("nb", "Om kvelden blir rolig, er han sint.", "sint: other, writer, asserted");
});

describe("a condition with its verb first", () => {
  has("nb", "Kommer han hjem og er sint, ring bakvakt.", "sint: other, writer, hypothetical");
  has("nb", "Kommer han hjem og er sint, så går vi ut.", "sint: other, writer, hypothetical");
  has("nb", "Blir hun redd, ring lege.", "redd: other, writer, hypothetical");
  has("nb", "Blir hun redd, ikke diskuter.", "redd: other, writer, hypothetical");
  has("nn", "Saknar han mora, sei det til oss.", "Saknar: other, writer, hypothetical");
  has("nb", "Kommer hjem og er sint, går på rommet.", "sint: other, writer, asserted");
  has("nb", "Er sint på oss, gi ham ikke noe.", "sint: other, writer, asserted");
});

describe("a guess", () => {
  has("en", "My hunch is Monday's test has been weighing on him.", "weighing on him: thing, writer, hedged");
  has("en", "My hunch was wrong and he is jealous.", "jealous: other, writer, asserted");
  has("en", "No earthly idea what was going through her head.", "going through her head: other, writer, not-known");
});

describe("a clause with «like»", () => {
  has("en", "She ate little like she always does.", "always: other, writer, asserted");
  has("en", "She was loud like she always is.", "always: other, writer, asserted");
  has("en", "It was like he was afraid.", "afraid: thing, writer, hedged");
});
