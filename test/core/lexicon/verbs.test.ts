import assert from "node:assert/strict";
import { languages } from "../../../core";
import { grammars } from "../../../core/languages";
import { buildVerbs } from "../../../core/lexicon/verbs";

describe("the verbs of a language", () => {
  for (const language of languages)
    it(`are the same whether its table is searched or read: ${language}`, () => {
      const read = buildVerbs(grammars[language]);
      const lemmas = [...read.lines()].map(({ lemma }) => lemma);
      assert.ok(lemmas.length > 1_000);
      const parts = lemmas.flatMap((lemma) => [lemma, lemma.slice(0, -1), `${lemma}s`, `om${lemma}`, `${lemma} seg`]);
      for (let at = 0; at < parts.length; at += 20) {
        const searched = buildVerbs(grammars[language]);
        for (const lemma of [...parts.slice(at, at + 20), "", "\n", "/a", "+"]) {
          assert.equal(searched.knows(lemma), read.knows(lemma), lemma);
          if (read.knows(lemma)) assert.deepEqual(searched.formsOf(lemma), read.formsOf(lemma), lemma);
        }
      }
    }).timeout(60_000);
});
