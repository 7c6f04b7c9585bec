import assert from "node:assert/strict";
import { languages } from "../../../core/language/language";
import { grammars } from "../../../core/languages";
import { firstLetters, letterMark } from "../../../core/lexicon/first-letters";

const marks = (letters: string): number =>
  [...letters].reduce((all, letter) => all | letterMark(letter.charCodeAt(0)), 0);

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
