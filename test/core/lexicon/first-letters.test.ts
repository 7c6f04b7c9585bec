import assert from "node:assert/strict";
import { languages } from "../../../core/language/language";
import { grammars } from "../../../core/languages";
import { firstLetters, lengthMark, lengthsOf, letterMark } from "../../../core/lexicon/first-letters";

const marks = (letters: string): number =>
  [...letters].reduce((all, letter) => all | letterMark(letter.charCodeAt(0)), 0);

const lengths = (...all: number[]): number => all.reduce((marks, length) => marks | lengthMark(length), 0);

describe("how long the forms of a kind are", () => {
  it("is the sum of their parts", () => {
    assert.equal(lengthsOf("^(?:som|heller)$"), lengths(3, 6));
    assert.equal(lengthsOf("^bok(?:a|en)?$|^[a-c]lt$"), lengths(3, 4, 5));
    assert.equal(lengthsOf("^a{2,3}(?:bc)?(?!x)$"), lengths(2, 3, 4, 5));
  });

  it("has no end where more may stand around them", () => {
    assert.equal(lengthsOf("^spill") & lengths(4, 5, 12, 99), lengths(5, 12, 99));
    assert.equal(lengthsOf("(?:et|en)$") & lengths(1, 2, 40), lengths(2, 40));
    assert.equal(lengthsOf("^[a-z]*film$") & lengths(3, 4, 31, 99), lengths(4, 31, 99));
    assert.equal(lengthsOf("^som\\$") & lengths(3, 4, 9), lengths(4, 9));
  });
});

describe("the letters that forms of a kind begin with", () => {
  it("are those of each alternative", () => {
    assert.equal(firstLetters("^(?:spill|mim)"), marks("sm"));
    assert.equal(firstLetters("^heller$|^[ab]c"), marks("hab"));
  });

  it("are those behind what may be missing too", () => {
    assert.equal(firstLetters("^(?:med)?pas(?:\\.|ient)"), marks("mp"));
    assert.equal(firstLetters("^a*b{0,2}c+d"), marks("abc"));
    assert.equal(firstLetters("^(?!x)y(?=z)"), marks("y"));
  });

  it("are any where the expression does not tell", () => {
    for (const source of ["film$", "^.{3,}et$", "^[a-z]*film", "^(?:a|)", "^a|b", "^\\p{L}", "^[^a]", "(?:et|a)$"])
      assert.equal(firstLetters(source), -1, source);
  });

  for (const language of languages)
    it(`keep no word of ${language} from a kind that it is of`, function () {
      this.timeout(60_000);
      const words = [...wordsOf(language)];
      for (const [name, kind] of Object.entries(grammars[language].kinds())) {
        const expression = new RegExp(kind.source, "u");
        for (const word of words) assert.equal(kind.test(word), expression.test(word), `${name}: ${word}`);
      }
    });
});

/** Words that the expressions of a language's kinds name, and short forms of its verbs. */
function* wordsOf(language: (typeof languages)[number]): Iterable<string> {
  for (const { source } of Object.values(grammars[language].kinds()))
    for (const [word] of source.matchAll(/[a-zæøå]{2,}/g)) yield word;
  for (const [word] of grammars[language].verbs().matchAll(/[a-zæøå]+/g)) if (word.length < 6) yield word;
}
