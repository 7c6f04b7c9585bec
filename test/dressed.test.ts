import assert from "node:assert/strict";
import type { Language } from "../core";
import { concernsOf } from "./clauses";

/*
 * A note is typed at the end of a long night: without capitals or stops, in capitals throughout, behind a time, a heading or
 * a bullet. What is said stays what it is in whatever dress.
 */

interface Said {
  /** Each is about somebody, and some rule speaks about it. */
  readonly marked: readonly string[];
  /** Things, reports and the writer's own: nothing is marked. */
  readonly silent: readonly string[];
}

const said: Readonly<Record<Language, Said>> = {
  nb: {
    marked: [
      "Nekter å dusje.",
      "Mathilde var fornærmet på oss.",
      "Lyver om maten.",
      "Smisket med vikaren for å få ut telefonen.",
      "Han løy om sigarettene, og nattevakta så det.",
    ],
    silent: [
      "Printeren nekter å samarbeide.",
      "Heisen er treg og lunefull.",
      "Randi sa at han var redd.",
      "Stemningen i rommet var amper.",
      "Vi var leie oss for det.",
      "Våknet tidlig, spiste to skiver.",
    ],
  },
  nn: {
    marked: [
      "Nektar å dusje.",
      "Mathilde var fornærma på oss.",
      "Lyg om maten.",
      "Smiska med vikaren for å få ut telefonen.",
      "Han laug om sigarettane, og nattevakta såg det.",
    ],
    silent: [
      "Printeren nektar å samarbeide.",
      "Heisen er treg og lunefull.",
      "Randi sa at han var redd.",
      "Stemninga i rommet var amper.",
      "Vi var leie oss for det.",
      "Vakna tidleg, åt to skiver.",
    ],
  },
  en: {
    marked: [
      "Refused his shower.",
      "Declan was jealous of the new lad.",
      "Lied about the food.",
      "Buttered up the agency nurse to get his phone.",
      "He lied about the cigarettes, and the night nurse saw it.",
    ],
    silent: [
      "Printer refuses to cooperate.",
      "Dishwasher is lazy, leaking again.",
      "Wayne said that he was scared.",
      "We were sorry about that.",
      "Woke early, ate two slices.",
    ],
  },
};

const heading: Readonly<Record<Language, string>> = { nb: "Psykisk", nn: "Psykisk", en: "Mental state" };
const before: Readonly<Record<Language, string>> = {
  nb: "Rolig formiddag",
  nn: "Roleg føremiddag",
  en: "Quiet morning",
};
const oClock: Readonly<Record<Language, string>> = { nb: "kl.", nn: "kl.", en: "At" };

const small = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
const open = (text: string): string => text.slice(0, -1);

type Dress = (text: string, language: Language) => string;

const dresses: Readonly<Record<string, Dress>> = {
  "without a stop": open,
  "without a capital": small,
  "in capitals": (text) => text.toUpperCase(),
  "in a list": (text) => `- ${open(text)}`,
  "in a list, without a capital": (text) => `- ${small(open(text))}`,
  "behind a time and a colon": (text) => `14.30: ${text}`,
  "behind a time and a dash": (text, language) => `${oClock[language]} 1430 – ${text}`,
  "behind a time alone": (text) => `2030 ${text}`,
  "behind a time, without a capital": (text) => `14:30 ${small(text)}`,
  "behind a stretch of time": (text) => `14.30–15.00 ${text}`,
  "behind a heading": (text, language) => `${heading[language]}: ${text}`,
  "behind a heading in bold": (text, language) => `**${heading[language]}:** ${text}`,
  "behind a dash": (text, language) => `${before[language]} – ${text}`,
  "behind an arrow": (text, language) => `${before[language]} -> ${text}`,
  "without a blank before it": (text, language) => `${before[language]}.${text}`,
  "in a table": (text) => `| Kl | Obs |\n|---|---|\n| 14.30 | ${text} |`,
  "in brackets": (text) => `(${open(text)})`,
  "in lines of a few words": (text) => text.replace(/(.{9,15}) /g, "$1\n"),
  "with blanks that do not break": (text) => text.replaceAll(" ", "\u00a0"),
  "with letters put together of two": (text) => text.normalize("NFD"),
  "with the letters that a foreign keyboard has": (text) =>
    text.replace(/å/g, "aa").replace(/ø/g, "oe").replace(/æ/g, "ae"),
  "with two letters of each long word that changed places": (text) =>
    text.replace(/\p{L}{7,}/gu, (word) => word.slice(0, 3) + word[4] + word[3] + word.slice(5)),
  "with signs of exclamation": (text) => `${open(text)}!!!`,
  "with a name under it": (text) => `${text} /KN`,
};

describe("what is said stays what it is in whatever dress", () => {
  for (const [name, dress] of Object.entries(dresses))
    it(name, () => {
      for (const [language, { marked, silent }] of Object.entries(said) as [Language, Said][]) {
        for (const text of marked) {
          const plain = [...concernsOf(text, language)];
          assert.notDeepEqual(plain, [], text);
          assert.deepEqual([...concernsOf(dress(text, language), language)], plain, dress(text, language));
        }
        for (const text of silent)
          assert.deepEqual([...concernsOf(dress(text, language), language)], [], dress(text, language));
      }
    });
});

describe("two letters that are two letters stay what they are", () => {
  for (const text of [
    "Han boer seg inn i leiligheten.",
    "Skoene sto i gangen, en toer manglet.",
    "Poesi og oboe på radio.",
  ])
    it(text, () => assert.deepEqual([...concernsOf(text, "nb")], []));
});

describe("a word that only looks like one of ours stays what it is", () => {
  for (const [language, texts] of Object.entries({
    nb: [
      "Drakk noen slurker, resten av slurken gikk i vasken.",
      "Vi så på fiskerne i havna.",
      "Sterilt utstyr er bestilt.",
    ],
    nn: ["Snikkaren kom klokka ti.", "Fire vekkingar, oppe i tolvtida.", "Vi såg på kanalen i hamna."],
    en: ["New mattress on bed 10, bed stripped.", "His brother drove west of Baghdad."],
  }) as [Language, string[]][])
    for (const text of texts) it(text, () => assert.deepEqual([...concernsOf(text, language)], []));
});

describe("words of English typed without their apostrophes are the words", () => {
  for (const text of [
    "Hes jealous of the new lad.",
    "Shes terrified of the scales.",
    "Theyre angry with us.",
    "He couldnt care less about the others.",
    "Sat there hoping, because hed decided to punish us.",
  ])
    it(text, () => assert.notDeepEqual([...concernsOf(text, "en")], []));
  for (const text of ["Im scared of what comes next.", "If hes scared, sit with him.", "Says hes scared."])
    it(text, () => assert.deepEqual([...concernsOf(text, "en")], []));
});
