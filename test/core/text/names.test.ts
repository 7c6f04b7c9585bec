import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

describe("a word that no list has is a name before what only a person does or is", () => {
  const holder = (language: Language, text: string, of: string) =>
    it(text, () => {
      const claims = claimsOf(text, language);
      assert.ok(
        claims.some((claim) => claim.includes(`: ${of}, `)),
        claims.join("\n"),
      );
    });
  holder("nb", "Jeylqan nektet å stå opp.", "other");
  holder("nb", "Nahqom er lat.", "other");
  holder("nb", "Nahqom på 6 var fornærmet.", "other");
  holder("nb", "Qahom på rom 6 er misunnelig på naboen.", "other");
  holder("nb", "Vasken på 6 var tett og lei.", "thing");
  holder("nb", "Pedersen var misunnelig på Grete.", "other");
  holder("nb", "Oppvaskmaskinen nektet å starte.", "thing");
  holder("nn", "Jeylqan laug om kortet.", "other");
  holder("nn", "Oppvaskmaskina nektar å starte.", "thing");
  holder("nn", "Pedersen var misunneleg på naboen.", "other");
  holder("nn", "Qvam var glad.", "other");
  holder("nn", "Jeylqan angra fælt.", "other");
  holder("en", "Qay lied again.", "other");
  holder("en", "Qay is manipulative.", "other");
});

describe("a letter before its verb is somebody's initial, and no verb of its own", () => {
  for (const language of ["nb", "nn"] as const)
    it(`B er lat (${language})`, () => {
      const claims = claimsOf("B er lat.", language);
      assert.ok(
        claims.some((claim) => claim.includes("other, writer")),
        claims.join("\n"),
      );
    });
});

describe("Norwegian names are known where English is written", () => {
  const holder = (text: string, of: string) =>
    it(text, () => {
      const claims = claimsOf(text, "en");
      assert.ok(
        claims.some((claim) => claim.includes(`: ${of}, `)),
        claims.join("\n"),
      );
    });
  holder("Torbjørg dreads these visits.", "other");
  holder("Borghild flatly refuses to be turned.", "other");
});

describe("a capital that tells nothing makes nobody of a thing", () => {
  const thing = (language: Language, text: string, words: string) =>
    it(text, () => {
      const claims = claimsOf(text, language);
      assert.ok(
        claims.some((claim) => claim.startsWith(`${words}: thing, `)),
        claims.join("\n"),
      );
    });
  thing("nb", "Kl. 14.30: Printeren nekter å samarbeide.", "nekter å");
  thing("nb", "Rolig morgen – Heisen er lunefull.", "lunefull");
  thing("en", "Mental state: Dishwasher is lazy.", "lazy");
});

describe("in capitals throughout, or without any, a known name before its verb is somebody", () => {
  const somebody = (language: Language, text: string) =>
    it(text, () => {
      const claims = claimsOf(text, language);
      assert.ok(
        claims.some((claim) => claim.includes(": other, ")),
        claims.join("\n"),
      );
    });
  somebody("nb", "KARI VAR FORNÆRMET PÅ OSS.");
  somebody("nb", "stian var fornærmet på oss.");
  somebody("nn", "t. var fornærma på oss.");
  somebody("en", "declan was jealous of the new lad.");
});

describe("a name that is another word too", () => {
  const no = (language: Language, text: string, of: string) =>
    it(text, () => assert.ok(!claimsOf(text, language).some((claim) => claim.startsWith(of)), text));
  no("nb", "Ane ville ikke spise.", "Ane");
  no("nb", "Ane: frokost kl. 8.", "Ane");
  no("nb", "Ane og Kari gikk tur.", "Ane");
  it("is a verb where nobody would stand", () =>
    assert.ok(claimsOf("Ane fred gjør hun ikke.", "nb").some((claim) => claim.startsWith("Ane"))));
});
