import assert from "node:assert/strict";
import { languageOfMost, reviewWords } from "../../client/review-words";

const inLanguages = (...languages: ("nb" | "nn" | "en")[]) => languages.map((language) => ({ language }));

describe("the words of a review", () => {
  it("are in the language that most of its notes are in", () => {
    assert.equal(languageOfMost(inLanguages("en", "nn", "nn")), "nn");
    assert.equal(languageOfMost(inLanguages("nb", "en", "en", "nb", "nb")), "nb");
    assert.equal(languageOfMost([]), null);
  });

  it("count one note and one place as one", () => {
    assert.equal(reviewWords.nb.reviewed(1, 1), "1 notat, 1 sted å undre seg over");
    assert.equal(reviewWords.nb.reviewed(2, 0), "2 notater, 0 steder å undre seg over");
    assert.equal(reviewWords.nn.reviewed(2, 2), "2 notat, 2 stader å undre seg over");
    assert.equal(reviewWords.en.reviewed(1, 2), "1 note, 2 places to wonder about");
  });

  it("say a month as people do", () => {
    assert.equal(reviewWords.nb.fromAgainst("2026-02"), "Fra og med februar 2026 mot tiden før");
    assert.equal(reviewWords.nn.fromAgainst("2026-02"), "Frå og med februar 2026 mot tida før");
    assert.equal(reviewWords.en.fromAgainst("2026-02"), "From February 2026 on against the time before");
  });

  it("say nothing in Norwegian as they say it in English", () => {
    for (const language of ["nb", "nn"] as const)
      for (const [key, said] of Object.entries(reviewWords[language])) {
        const english = reviewWords.en[key as keyof typeof reviewWords.en];
        if (typeof said === "string") assert.notEqual(said, english, key);
      }
  });
});
