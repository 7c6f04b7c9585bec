import assert from "node:assert/strict";
import type { Language } from "../../../../core";
import { waysOnAll } from "../../../rephrased";

const refused: readonly (readonly [Language, sentence: string, way: string])[] = [
  ["nb", "Etter middag nektet hun medisiner kl. 20.", "Etter middag sa hun nei til medisiner kl. 20."],
  ["nb", "I dag nektet han å legge fra seg telefonen.", "I dag sa han nei til å legge fra seg telefonen."],
  ["nb", "I natt nektet Kari fortsatt plent å dusje.", "I natt sa Kari fortsatt bestemt nei til å dusje."],
  ["nn", "I dag nekta ho kveldsmedisinen kl. 21.", "I dag sa ho nei til kveldsmedisinen kl. 21."],
];

describe("a term for a term", () => {
  for (const [language, sentence, way] of refused)
    it(`leaves who refused right behind the verb: ${way}`, () => {
      const ways = waysOnAll(sentence, language);
      assert.ok(ways.includes(way), ways.join("\n"));
      assert.ok(!ways.some((one) => /inntrykk|tenkte at/.test(one)), ways.join("\n"));
    });
});
