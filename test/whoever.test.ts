import assert from "node:assert/strict";
import type { Concern, Language } from "../core";
import { concernsOf } from "./clauses";

/*
 * A claim is a claim whoever it is about and whatever stands before the verb; of the writer and the staff it is none. Where
 * the verb stands second, whom it is about comes behind it, in one word or several.
 */

/** A verb, what belongs to it, and the concern of it. */
type Predicate = readonly [verb: string, rest: string, concern: Concern];

interface Ways {
  readonly predicates: readonly Predicate[];
  readonly others: readonly string[];
  readonly ours: readonly string[];
  /** Of whom it is (`who`), verb and rest. */
  readonly orders: readonly ((who: string, v: string, x: string) => string)[];
  /** The same, told by somebody else or left open. */
  readonly open: readonly ((who: string, v: string, x: string) => string)[];
}

const ways: Readonly<Record<Language, Ways>> = {
  nb: {
    predicates: [
      ["var", "fornærmet på oss", "certainty"],
      ["visste", "utmerket godt hva som skulle skje", "certainty"],
      ["nektet", "å dusje", "blame"],
      ["løy", "om maten", "blame"],
      ["spilte", "syk for å slippe frokosten", "blame"],
    ],
    others: [
      "Kari",
      "K.",
      "mor",
      "hun",
      "rom 4",
      "beboeren på rom 4",
      "han på rom 3",
      "sønnen hennes",
      "moren til Kari",
      "Kari og Per",
      "en ny pasient",
      "en av guttene",
      "flere av beboerne",
      "den nye gutten",
      "de andre jentene",
      "hele gjengen",
      "damen i naboleiligheten",
    ],
    ours: ["jeg", "vi", "legen", "personalet", "nattevakta", "en av oss", "flere av personalet", "vernepleier Anne"],
    orders: [
      (who, v, x) => `I går ${v} ${who} ${x}.`,
      (who, v, x) => `Torsdag ${v} ${who} ${x}.`,
      (who, v, x) => `Hele uka ${v} ${who} ${x}.`,
      (who, v, x) => `Om kvelden ${v} ${who} ${x}.`,
      (who, v, x) => `Den 3. november ${v} ${who} ${x}.`,
      (who, v, x) => `Siste halvtimen ${v} ${who} ${x}.`,
      (who, v, x) => `En halvtime før leggetid ${v} ${who} ${x}.`,
      (who, v, x) => `Resten av kvelden ${v} ${who} ${x}.`,
      (who, v, x) => `Natt og dag ${v} ${who} ${x}.`,
      (who, v, x) => `Nede på verkstedet ${v} ${who} ${x}.`,
      (who, v, x) => `Inne på badet ${v} ${who} ${x}.`,
      (who, v, x) => `På grunn av bråket ${v} ${who} ${x}.`,
      (who, v, x) => `Da maten kom, ${v} ${who} ${x}.`,
      (who, v, x) => `Utpå kvelden, da maten kom, ${v} ${who} ${x}.`,
      (who, v, x) => `Det ble bråk fordi ${who} ${v} ${x}.`,
      (who, v, x) => `Vi gikk ut, siden ${who} ${v} ${x}.`,
      (who, v, x) => `Vi sa nei, og så ${v} ${who} ${x}.`,
    ],
    open: [
      (who, v, x) => `Moren sier at ${who} ${v} ${x}.`,
      (who, v, x) => `Torsdag sa legen at ${who} ${v} ${x}.`,
      (who, v, x) => `Usikker på om ${who} ${v} ${x}.`,
      (who, v, x) => `Hvis ${who} ${v} ${x}, snakker vi om det.`,
      (who, v, x) => `Kanskje ${v} ${who} ${x}.`,
    ],
  },
  nn: {
    predicates: [
      ["var", "fornærma på oss", "certainty"],
      ["visste", "utmerkt godt kva som skulle skje", "certainty"],
      ["nekta", "å dusje", "blame"],
      ["laug", "om maten", "blame"],
      ["spela", "sjuk for å sleppe frukosten", "blame"],
    ],
    others: [
      "Kari",
      "K.",
      "mora",
      "ho",
      "bebuaren på rom 4",
      "han på rom 3",
      "sonen hennar",
      "mor til Kari",
      "Kari og Per",
      "ein ny pasient",
      "ein av gutane",
      "fleire av bebuarane",
      "den nye guten",
      "heile gjengen",
      "dama i naboleilegheita",
    ],
    ours: ["eg", "vi", "legen", "personalet", "nattevakta", "ein av oss", "fleire av personalet", "vernepleiar Anne"],
    orders: [
      (who, v, x) => `I går ${v} ${who} ${x}.`,
      (who, v, x) => `Torsdag ${v} ${who} ${x}.`,
      (who, v, x) => `Heile veka ${v} ${who} ${x}.`,
      (who, v, x) => `Om kvelden ${v} ${who} ${x}.`,
      (who, v, x) => `Den 3. november ${v} ${who} ${x}.`,
      (who, v, x) => `Ein halvtime før leggjetid ${v} ${who} ${x}.`,
      (who, v, x) => `Resten av kvelden ${v} ${who} ${x}.`,
      (who, v, x) => `Natt og dag ${v} ${who} ${x}.`,
      (who, v, x) => `Inne på badet ${v} ${who} ${x}.`,
      (who, v, x) => `På grunn av bråket ${v} ${who} ${x}.`,
      (who, v, x) => `Då maten kom, ${v} ${who} ${x}.`,
      (who, v, x) => `Det vart bråk fordi ${who} ${v} ${x}.`,
      (who, v, x) => `Vi gjekk ut, sidan ${who} ${v} ${x}.`,
      (who, v, x) => `Vi sa nei, og så ${v} ${who} ${x}.`,
    ],
    open: [
      (who, v, x) => `Mora seier at ${who} ${v} ${x}.`,
      (who, v, x) => `Torsdag sa legen at ${who} ${v} ${x}.`,
      (who, v, x) => `Usikker på om ${who} ${v} ${x}.`,
      (who, v, x) => `Viss ${who} ${v} ${x}, snakkar vi om det.`,
      (who, v, x) => `Kanskje ${v} ${who} ${x}.`,
    ],
  },
  en: {
    predicates: [
      ["felt", "offended by us", "certainty"],
      ["knew", "exactly what would happen", "certainty"],
      ["refused", "to shower", "blame"],
      ["lied", "about the food", "blame"],
      ["faked", "a headache to get out of breakfast", "blame"],
    ],
    others: [
      "Kelly",
      "K.",
      "Mum",
      "she",
      "room 4",
      "the resident in room 4",
      "her son",
      "Kelly's mother",
      "Kelly and Tom",
      "a new patient",
      "one of the boys",
      "several of the residents",
      "the 17-year-old",
      "the new lad",
      "the lady next door",
    ],
    ours: ["I", "we", "the night nurse", "one of us", "several of the staff", "nurse Anne"],
    orders: [
      (who, v, x) => `Yesterday ${who} ${v} ${x}.`,
      (who, v, x) => `Thursday ${who} ${v} ${x}.`,
      (who, v, x) => `All evening ${who} ${v} ${x}.`,
      (who, v, x) => `In the evening ${who} ${v} ${x}.`,
      (who, v, x) => `On 3 November ${who} ${v} ${x}.`,
      (who, v, x) => `After the visit ${who} ${v} ${x}.`,
      (who, v, x) => `When tea came, ${who} ${v} ${x}.`,
      (who, v, x) => `There was a row because ${who} ${v} ${x}.`,
      (who, v, x) => `Quiet in the lounge but ${who} ${v} ${x}.`,
    ],
    open: [
      (who, v, x) => `Her mother says that ${who} ${v} ${x}.`,
      (who, v, x) => `I wonder whether ${who} ${v} ${x}.`,
      (who, v, x) => `If ${who} ${v} ${x}, we will talk about it.`,
      (who, v, x) => `Perhaps ${who} ${v} ${x}.`,
    ],
  },
};

for (const [language, { predicates, others, ours, orders, open }] of Object.entries(ways) as [Language, Ways][])
  describe(`whoever it is about, in ${language}`, () => {
    for (const order of orders) {
      const told = (who: string, [verb, rest, concern]: Predicate) => ({
        text: order(who, verb, rest),
        concern,
      });
      it(order("…", "…", "…"), () => {
        const missed = others
          .flatMap((who) => predicates.map((predicate) => told(who, predicate)))
          .filter(({ text, concern }) => !concernsOf(text, language).has(concern));
        assert.deepEqual(
          missed.map(({ text }) => text),
          [],
        );
      });
      it(`${order("…", "…", "…")} (of us)`, () => {
        const marked = ours
          .flatMap((who) => predicates.map((predicate) => told(who, predicate).text))
          .filter((text) => concernsOf(text, language).size > 0);
        assert.deepEqual(marked, []);
      });
    }
    for (const order of open)
      it(`${order("…", "…", "…")} (open)`, () => {
        const marked = others
          .flatMap((who) => predicates.map(([verb, rest]) => order(who, verb, rest)))
          .filter((text) => concernsOf(text, language).size > 0);
        assert.deepEqual(marked, []);
      });
  });
