import assert from "node:assert/strict";
import { createAnalyser, type Language, languages } from "../core";
import { grammars } from "../core/languages";
import { entriesOf } from "../core/lexicon/lexicon";

/* A patient may be called what is another word too: each known name stands where somebody does, and says nothing. */

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
