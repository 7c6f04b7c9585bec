import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { clausesOf } from "../../clauses";

const last = (language: Language, text: string, expected: RegExp) =>
  it(text, () => assert.match(clausesOf(text, language).at(-1)!, expected));

describe("whom a clause is about", () => {
  last("nb", "Rommet luftes hver morgen.", /^main\(Rommet: thing \| luftes\)/);
  last("nb", "I helgene skjermes hun på rommet.", /^main\(hun: other \| skjermes\)/);
  last("nb", "02.00 Rom 3 er sint på oss.", /^main\(3: other/);
  last("nb", "Alarmen på rom 3 er sur.", /: thing/);
  last("en", "Physio at 11: did the bike, refused the stairs.", /: other \| refused/);
  last("en", "Physio: he refused the stairs.", /he: other/);
  last("en", "Physio came, checked the stairs.", /: staff \| checked/);
  last("en", "She was more disappointed than cross about the concert.", /^main\(She: other \| was\)/);
  last("nb", "Svømmelæreren er hun forelsket i.", /^main\(hun: other \| er\)/);
  last("nb", "Legen er forelsket i henne.", /^main\(Legen: staff/);
  last("nb", "Lukker øynene når jeg kommer, alt for å slippe møtet.", /: other/);
  last("nb", "Hengte seg opp i at vi kom sent og hisset seg opp.", /: other \| hisset/);
  last("nb", "Resten av bordet lager styr.", /^main\(Resten: other/);
  last("nn", "Fekk ikkje den siste biten.", /^main\(–: other/);
  last("en", "Hid the purse and now suspects the cleaner.", /^main\(–: other \| suspects/);
  last("en", "The bipolar was on the phone.", /^main\(bipolar: other/);
  last("en", "The stroke was a small one.", /: thing/);
  last("en", "This one's a liar.", /^main\(one: other/);
  last("nb", "Tannlege Wik sa hun hadde vært flink.", /^content\(hun: other/);
  last("nb", "Fikk det for seg at vi hadde byttet tablettene.", /^content/);
  last("en", "Never have I seen such a busy handover.", /^main\(I: writer/);
  last("en", "The lad in the annexe, who is lazy.", /: other \| is/);
  last("nb", "Vi har en gutt som kom for sent og skyldte på bussen.", /: other \| skyldte/);
  last("nb", "Han har en bil som er treg og lyver om farten.", /: thing \| lyver/);
  last("nb", "Klinte smør under kanten og trodde ikke vi merket det.", /: other \| trodde/);
  last("en", "Quiet in the lounge but he is always late.", /^main\(he: other \| is\)/);
  last("en", "Kieran jealous of the attention he got.", /^relative\(he: other \| got\)/);
  last("en", "He follows every word you say and plays dumb.", /: other \| plays/);
  last("en", "What I saw: hand over his face, angry.", /: other/);
  last("en", "What I felt was that I was angry.", /^content\(I: writer/);
  last("en", "The youngest is angry.", /: other \| is/);
  last("nb", "Pt. rolig, ca. kl. 16 ble pt. sjalu.", /^main\(pt\.: other/);
});

describe("who goes on where we stand in a clause between", () =>
  it("He follows what we say and hears what suits him.", () => {
    const clauses = clausesOf("He follows what we say and hears what suits him.", "en");
    assert.ok(
      clauses.some((clause) => /: other \| hears\)/.test(clause)),
      clauses.join("\n"),
    );
  }));

describe("a fragment and the sentence behind it", () => {
  const parts = (text: string, language: Language, count: number) =>
    it(`${text} (${count})`, () => assert.equal(clausesOf(text, language).length, count));
  parts("Vrien, og verre blir det.", "nb", 2);
  parts("Vil ha medhold, ikke hjelp, og er for feig.", "nb", 3);
  parts("Deceitful, and it is her own doing.", "en", 2);
  parts("Feil dose, men han var sint.", "nb", 2);
  parts("Not sure if she slept, she was cross.", "en", 3);
});
