import assert from "node:assert/strict";
import type { Concern, Language } from "../core";
import { concernsOf } from "./clauses";

/*
 * A claim is a claim in whatever clause it stands, and told, asked or supposed it is none: plain predicates in the orders
 * that notes are written in.
 */

/** A verb, what belongs to it, and the concern of it. */
type Predicate = readonly [verb: string, rest: string, concern: Concern];

interface Ways {
  readonly predicates: readonly Predicate[];
  /** Of `v` and `x`: what leaves the claim as it is. */
  readonly plain: readonly ((v: string, x: string) => string)[];
  /** What leaves it to somebody else, or open. */
  readonly open: readonly ((v: string, x: string) => string)[];
}

const ways: Readonly<Record<Language, Ways>> = {
  nb: {
    predicates: [
      ["er", "sint på oss", "certainty"],
      ["vet", "godt hva som gjelder", "certainty"],
      ["nekter", "å stå opp", "blame"],
      ["manipulerer", "personalet", "blame"],
      ["er", "en gammel narkoman", "label"],
    ],
    plain: [
      (v, x) => `Han ${v} ${x}.`,
      (v, x) => `I kveld ${v} han ${x}.`,
      (v, x) => `Rolig i stua, men han ${v} ${x}.`,
      (v, x) => `Vi har en gutt på 16 som ${v} ${x}.`,
      (v, x) => `Vi har en gutt som kom sent og ${v} ${x}.`,
      (v, x) => `Det er han som ${v} ${x}.`,
      (v, x) => `Det ble ikke tur fordi han ${v} ${x}.`,
      (v, x) => `Det ble ikke tur, for han ${v} ${x}.`,
      (v, x) => `Spiste kl. 17 og ${v} ${x}.`,
      (v, x) => `Problemet er at han ${v} ${x}.`,
      (v, x) => `Kan legge til at han ${v} ${x}.`,
      (v, x) => `Som sagt ${v} han ${x}.`,
      (v, x) => `Kjetil: ${v} ${x}.`,
    ],
    open: [
      (v, x) => `Moren sier at han ${v} ${x}.`,
      (v, x) => `Ifølge moren ${v} han ${x}.`,
      (v, x) => `Jeg lurer på om han ${v} ${x}.`,
      (v, x) => `Hvis han ${v} ${x}, snakker vi om det.`,
      (v, x) => `«Han ${v} ${x}», sa moren.`,
      (v, x) => `Det stemmer ikke at han ${v} ${x}.`,
      (v, x) => `Det er ikke fordi han ${v} ${x}.`,
      (v, x) => `Lurte på om K. og M. fortsatt ${v} ${x}.`,
      (v, x) => `Vi er redde for at han ${v} ${x}.`,
      (v, x) => `Broren beskylder ham for at han ${v} ${x}.`,
      (v, x) => `Dagvakta ga rapport om at han ${v} ${x}.`,
      (v, x) => `Fikk melding fra skolen om at han ${v} ${x}.`,
      (v, x) => `Moren svarte: – Han ${v} ${x}.`,
      (v, x) => `SMS fra mor: han ${v} ${x}.`,
    ],
  },
  nn: {
    predicates: [
      ["er", "sint på oss", "certainty"],
      ["veit", "godt kva som gjeld", "certainty"],
      ["nektar", "å stå opp", "blame"],
      ["manipulerer", "personalet", "blame"],
      ["er", "ein gammal narkoman", "label"],
    ],
    plain: [
      (v, x) => `Ho ${v} ${x}.`,
      (v, x) => `I kveld ${v} ho ${x}.`,
      (v, x) => `Roleg i stova, men ho ${v} ${x}.`,
      (v, x) => `Vi har ei jente på 16 som ${v} ${x}.`,
      (v, x) => `Vi har ei jente som kom seint og ${v} ${x}.`,
      (v, x) => `Det er ho som ${v} ${x}.`,
      (v, x) => `Det vart ikkje tur fordi ho ${v} ${x}.`,
      (v, x) => `Det vart ikkje tur, for ho ${v} ${x}.`,
      (v, x) => `Åt kl. 17 og ${v} ${x}.`,
      (v, x) => `Problemet er at ho ${v} ${x}.`,
      (v, x) => `OBS: ho ${v} ${x}.`,
      (v, x) => `Kan leggje til at ho ${v} ${x}.`,
      (v, x) => `Som sagt ${v} ho ${x}.`,
      (v, x) => `Turid: ${v} ${x}.`,
    ],
    open: [
      (v, x) => `Mora seier at ho ${v} ${x}.`,
      (v, x) => `Ifølgje mora ${v} ho ${x}.`,
      (v, x) => `Eg lurer på om ho ${v} ${x}.`,
      (v, x) => `Viss ho ${v} ${x}, snakkar vi om det.`,
      (v, x) => `«Ho ${v} ${x}», sa mora.`,
      (v, x) => `Det stemmer ikkje at ho ${v} ${x}.`,
      (v, x) => `Det er ikkje fordi ho ${v} ${x}.`,
      (v, x) => `Lurte på om K. og M. framleis ${v} ${x}.`,
      (v, x) => `Vi er redde for at ho ${v} ${x}.`,
      (v, x) => `Broren skuldar henne for at ho ${v} ${x}.`,
      (v, x) => `Dagvakta gav rapport om at ho ${v} ${x}.`,
      (v, x) => `Fekk melding frå skulen om at ho ${v} ${x}.`,
      (v, x) => `Mora svarte: – Ho ${v} ${x}.`,
      (v, x) => `SMS frå mor: ho ${v} ${x}.`,
    ],
  },
  en: {
    predicates: [
      ["is", "angry with us", "certainty"],
      ["knows", "exactly what he is doing", "certainty"],
      ["refuses", "to get up", "blame"],
      ["manipulates", "the staff", "blame"],
      ["is", "an old junkie", "label"],
    ],
    plain: [
      (v, x) => `He ${v} ${x}.`,
      (v, x) => `Tonight he ${v} ${x}.`,
      (v, x) => `Quiet in the lounge but he ${v} ${x}.`,
      (v, x) => `We have a lad of 16 who ${v} ${x}.`,
      (v, x) => `We have a lad who came late and ${v} ${x}.`,
      (v, x) => `It is him who ${v} ${x}.`,
      (v, x) => `No walk today because he ${v} ${x}.`,
      (v, x) => `No walk today, as he ${v} ${x}.`,
      (v, x) => `Ate at five and ${v} ${x}.`,
      (v, x) => `The problem is that he ${v} ${x}.`,
      (v, x) => `Kieran: ${v} ${x}.`,
      (v, x) => `The truth is Kieran ${v} ${x}.`,
      (v, x) => `We all know the new lad ${v} ${x}.`,
      (v, x) => `It is clear one of the boys ${v} ${x}.`,
      (v, x) => `He ${v} ${x}, reported pain and went to bed.`,
      (v, x) => `Overall room 4 ${v} ${x}.`,
      (v, x) => `For no reason he ${v} ${x}.`,
      (v, x) => `Found out that he ${v} ${x}.`,
    ],
    open: [
      (v, x) => `His mother says he ${v} ${x}.`,
      (v, x) => `According to his mother he ${v} ${x}.`,
      (v, x) => `I wonder whether he ${v} ${x}.`,
      (v, x) => `If he ${v} ${x}, we will talk about it.`,
      (v, x) => `"He ${v} ${x}," said his mother.`,
      (v, x) => `It is not true that he ${v} ${x}.`,
      (v, x) => `There is a chance that he ${v} ${x}.`,
      (v, x) => `There is no evidence that he ${v} ${x}.`,
      (v, x) => `In his sister's opinion he ${v} ${x}.`,
      (v, x) => `My guess: he ${v} ${x}.`,
      (v, x) => `Text from mum: he ${v} ${x}.`,
      (v, x) => `The day shift handed over that he ${v} ${x}.`,
      (v, x) => `Got a message from the school that he ${v} ${x}.`,
      (v, x) => `His mother had heard that he ${v} ${x}.`,
      (v, x) => `His mother thinks one of the boys ${v} ${x}.`,
      (v, x) => `He, says the mother, ${v} ${x}.`,
      (v, x) => `He ${v} ${x}, the other patient told us.`,
      (v, x) => `He ${v} ${x}, or so it seemed.`,
      (v, x) => `Seems Kieran ${v} ${x}.`,
      (v, x) => `?he ${v} ${x}`,
    ],
  },
};

for (const [language, { predicates, plain, open }] of Object.entries(ways) as [Language, Ways][])
  describe(`a claim, wherever it stands, in ${language}`, () => {
    for (const [verb, rest, concern] of predicates) {
      it(`is one: ${verb} ${rest}`, () => {
        const lost = plain.map((put) => put(verb, rest)).filter((text) => !concernsOf(text, language).has(concern));
        assert.deepEqual(lost, []);
      });
      // A label is one in whoever's voice but the patient's own.
      if (concern !== "label")
        it(`is none where it is told, asked, supposed or denied: ${verb} ${rest}`, () => {
          const kept = open.map((put) => put(verb, rest)).filter((text) => concernsOf(text, language).has(concern));
          assert.deepEqual(kept, []);
        });
    }
  });
