import assert from "node:assert/strict";
import type { Language } from "../../../../core";
import { waysOnAll } from "../../../rephrased";

const sentences: readonly (readonly [Language, sentence: string, ways: readonly string[]])[] = [
  [
    "nb",
    "Rom 4 var sur og gretten.",
    [
      "Jeg la merke til [det pasienten sa eller gjorde] på rom 4 og lurte på hva det handlet om.",
      "Jeg kjente på [din egen følelse] i møte med pasienten på rom 4.",
    ],
  ],
  [
    "nn",
    "Rom 7 manipulerte seg til ein ekstra Imovane kl. 02.",
    [
      "Eg la merke til [det pasienten sa eller gjorde] på rom 7 når det gjaldt ein ekstra Imovane kl. 02, og lurte på kva det handla om.",
    ],
  ],
  [
    "nb",
    "I natt var rom 4 sur og gretten mot oss.",
    ["I natt la jeg merke til [det pasienten sa eller gjorde] på rom 4 overfor oss og lurte på hva det handlet om."],
  ],
  [
    "nb",
    "Herr K. på 14 er en bølle.",
    ["Jeg har lagt merke til [det herr K. sier eller gjør] på 14 og lurer på hva det handler om."],
  ],
  [
    "nb",
    "I kveld var Rom 6 bare ute etter bråk.",
    ["I kveld la jeg merke til [det pasienten sa eller gjorde] på rom 6 og lurte på hva det handlet om."],
  ],
  ["nn", "Det er tydeleg at ho vil ha merksemd.", ["Eg opplever at ho vil ha merksemd."]],
  ["nb", "Han er sikkert redd for å reise hjem.", ["Jeg opplever at han er redd for å reise hjem."]],
  ["nb", "Hun har ingen motivasjon for behandling.", ["Jeg opplever at hun ikke har noen motivasjon for behandling."]],
  [
    "nb",
    "Denne damen gjør alt for å få viljen sin.",
    ["[Det som skjedde] får meg til å lure på om denne damen gjør alt for å få viljen sin."],
  ],
  ["nn", "Ringde på klokka berre for å erte oss.", ["Ringde på klokka, og eg lurte på om det var for å erte oss."]],
  [
    "nb",
    "Forklaringen kjøper jeg ikke et sekund.",
    ["Forklaringen stiller jeg spørsmål ved.", "Jeg kjenner på [din egen følelse] når det gjelder forklaringen."],
  ],
];

describe("of whom something is said", () => {
  for (const [language, sentence, expected] of sentences)
    it(`${sentence} → ${expected.join(" / ")}`, () => {
      const ways = waysOnAll(sentence, language);
      for (const way of expected) assert.ok(ways.includes(way), ways.join("\n"));
    });
});
