import assert from "node:assert/strict";
import type { Language } from "../../../../core";
import { phrasings } from "../../../../core/languages/phrasings";
import { inPlainWords } from "../../../../core/rephrase/own/coarse";

describe("coarse words inside a frame", () => {
  const becomes = (language: Language, text: string, plain: string) =>
    it(`${text} → ${plain}`, () => assert.equal(inPlainWords(text, phrasings[language]), plain));
  becomes("en", "he was hopping mad, again", "he was angry, again");
  becomes("en", "she lost her bottle", "she had lost her nerve");
  becomes("nb", "han innbilte seg at vi løy", "han trodde at vi løy");
  becomes("nb", "hun tygger ennå på det", "hun ennå tenker mye på det");
  becomes("nn", "ho innbilte seg at me laug", "ho trudde at me laug");
  becomes("nb", "han ville ha kaffe", "han ville ha kaffe");
});
