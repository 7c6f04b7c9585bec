import assert from "node:assert/strict";
import { createAnalyser, type Language, languages } from "../../../core";
import { grammars } from "../../../core/languages";
import { entriesOf } from "../../../core/lexicon/lexicon";
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

/** Those that are read as something else there: the hatch for medicine, people in stories, a letter that no keyboard has. */
const unmet: Readonly<Record<Language, readonly string[]>> = {
  nb: [],
  nn: ["Luka"],
  en: ["Aslan", "Akyeamfuɔ", "Garfield"],
};

/** Behind each of these somebody did what no thing does. */
const does = { nb: "nektet å dusje.", nn: "nekta å dusje.", en: "refused to shower." };
/** And here nobody is told anything about. */
const plain = {
  nb: ["{} spiste frokost kl. 8.", "{}: frokost kl. 8.", "Fulgte {} til legen.", "{} og Kari gikk tur."],
  nn: ["{} åt frukost kl. 8.", "{}: frukost kl. 8.", "Følgde {} til legen.", "{} og Kari gjekk tur."],
  en: ["{} ate breakfast at 8.", "{}: breakfast at 8.", "Walked {} to the clinic.", "{} and Mary went for a walk."],
};

describe("each name that a language knows", function () {
  this.timeout(60_000);
  const analyser = createAnalyser();

  for (const language of languages) {
    const { names, surnames } = grammars[language].people;
    const all = [...new Set(entriesOf(`${names} ${surnames}`))].map((name) => name[0]!.toUpperCase() + name.slice(1));
    const marked = (text: string) => analyser.read(text, { language }).findings.length > 0;

    it(`is somebody where it stands first, in ${language}`, () =>
      assert.deepEqual(
        all.filter((name) => !marked(`${name} ${does[language]}`)),
        unmet[language],
      ));

    it(`is no claim by itself, in ${language}`, () =>
      assert.deepEqual(
        all.flatMap((name) => plain[language].map((text) => text.replace("{}", name))).filter(marked),
        [],
      ));
  }
});
