import type { Language } from "../core";

/** The words of a report, in the language of the one who reads it. */
export interface ReportWords {
  readonly title: string;
  readonly notes: string;
  readonly sentences: string;
  readonly period: string;
  readonly perThousand: string;
  readonly findings: string;
  readonly strengths: string;
  readonly byFamily: string;
  readonly overTime: string;
  readonly claims: string;
  readonly claimsHelp: string;
  readonly checks: string;
  readonly checksHelp: string;
  readonly parts: string;
  readonly unit: string;
  readonly shift: string;
  readonly kind: string;
  readonly month: string;
  readonly others: string;
  readonly examples: string;
  readonly examplesHelp: string;
  readonly noText: string;
  readonly search: string;
  readonly table: string;
  readonly against: string;
  readonly use: string;
  readonly useText: readonly string[];
  readonly certainty: Readonly<Record<string, string>>;
  readonly share: string;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  nb: {
    title: "Hvordan notatene våre er skrevet",
    notes: "notater",
    sentences: "setninger",
    period: "tidsrom",
    perThousand: "per 1000 setninger",
    findings: "steder å undre seg over",
    strengths: "steder som allerede undrer seg",
    byFamily: "Hva det er å undre seg over",
    overTime: "Over tid",
    claims: "Hvordan det sies noe om andres indre",
    claimsHelp: "Av alt som sies om hva andre føler, vil og mener: hvor mye står som fakta, og hvor mye prøvende?",
    checks: "Hva notatene har med",
    checksHelp: "Av notatene det er aktuelt for.",
    parts: "Etter enhet, vakt og type",
    unit: "enhet",
    shift: "vakt",
    kind: "type",
    month: "uke eller måned",
    others: "øvrige (under fem notater hver)",
    examples: "Til samtale",
    examplesHelp:
      "Setninger å snakke om, uten navn, dato, enhet og vakt. Hva kan ha ligget bak, og hvordan kunne den som leser, forstå mer?",
    noText:
      "Rapporten har bare tall. Tekst fra notater vises når undring.yml sier når det er avtalt at den kan leses, og til hva: review: { agreed: 2026-01-31, purpose: … }.",
    search: "Søk i setningene",
    table: "som tabell",
    against: "til sammenligning",
    use: "Hva rapporten kan brukes til",
    useText: [
      "Den handler om tekster, aldri om hvem som skrev dem. Den er til å snakke sammen om, ikke til å måle ansatte med.",
      "Leseren tar feil noen ganger. Et lavt tall er ikke et godt notat, og et høyt tall er ikke et dårlig.",
      "Enheter og vakter er ikke rangert. Det som er skrevet på en vanskelig vakt, ligner ikke på det som er skrevet på en rolig.",
      "Grupper på under fem notater er slått sammen. Forfattere leses ikke og finnes ikke her.",
    ],
    certainty: {
      boosted: "mer enn sikkert",
      asserted: "som fakta",
      hedged: "prøvende",
      questioned: "som spørsmål",
      hypothetical: "som betingelse",
      "not-known": "som noe en ikke vet",
    },
    share: "andel",
  },
  nn: {
    title: "Korleis notata våre er skrivne",
    notes: "notat",
    sentences: "setningar",
    period: "tidsrom",
    perThousand: "per 1000 setningar",
    findings: "stader å undre seg over",
    strengths: "stader som alt undrar seg",
    byFamily: "Kva det er å undre seg over",
    overTime: "Over tid",
    claims: "Korleis det blir sagt noko om det indre hos andre",
    claimsHelp:
      "Av alt som blir sagt om kva andre kjenner, vil og meiner: kor mykje står som fakta, og kor mykje prøvande?",
    checks: "Kva notata har med",
    checksHelp: "Av notata det er aktuelt for.",
    parts: "Etter eining, vakt og type",
    unit: "eining",
    shift: "vakt",
    kind: "type",
    month: "veke eller månad",
    others: "andre (under fem notat kvar)",
    examples: "Til samtale",
    examplesHelp:
      "Setningar å snakke om, utan namn, dato, eining og vakt. Kva kan ha lege bak, og korleis kunne den som les, forstå meir?",
    noText:
      "Rapporten har berre tal. Tekst frå notat blir vist når undring.yml seier når det er avtalt at han kan lesast, og til kva: review: { agreed: 2026-01-31, purpose: … }.",
    search: "Søk i setningane",
    table: "som tabell",
    against: "til samanlikning",
    use: "Kva rapporten kan brukast til",
    useText: [
      "Han handlar om tekstar, aldri om kven som skreiv dei. Han er til å snakke saman om, ikkje til å måle tilsette med.",
      "Lesaren tek feil nokre gonger. Eit lågt tal er ikkje eit godt notat, og eit høgt tal er ikkje eit dårleg.",
      "Einingar og vakter er ikkje rangerte. Det som er skrive på ei vanskeleg vakt, liknar ikkje på det som er skrive på ei roleg.",
      "Grupper på under fem notat er slegne saman. Forfattarar blir ikkje lesne og finst ikkje her.",
    ],
    certainty: {
      boosted: "meir enn sikkert",
      asserted: "som fakta",
      hedged: "prøvande",
      questioned: "som spørsmål",
      hypothetical: "som vilkår",
      "not-known": "som noko ein ikkje veit",
    },
    share: "del",
  },
  en: {
    title: "How our notes are written",
    notes: "notes",
    sentences: "sentences",
    period: "period",
    perThousand: "per 1,000 sentences",
    findings: "places to wonder about",
    strengths: "places that already wonder",
    byFamily: "What there is to wonder about",
    overTime: "Over time",
    claims: "How something is said of other minds",
    claimsHelp:
      "Of all that is said about what others feel, want and think: how much stands as fact, how much tentatively?",
    checks: "What the notes hold",
    checksHelp: "Of the notes it is relevant for.",
    parts: "By unit, shift and kind",
    unit: "unit",
    shift: "shift",
    kind: "kind",
    month: "week or month",
    others: "others (under five notes each)",
    examples: "To talk about",
    examplesHelp:
      "Sentences to talk about, without names, date, unit and shift. What may have been behind it, and how could the one who reads understand more?",
    noText:
      "This report has figures alone. Text of notes is shown when undring.yml says when it was agreed that it may be read, and for what: review: { agreed: 2026-01-31, purpose: … }.",
    search: "Search the sentences",
    table: "as a table",
    against: "for comparison",
    use: "What this report may be used for",
    useText: [
      "It is about texts, never about who wrote them. It is for talking together, not for measuring staff.",
      "The reading is wrong sometimes. A low figure is no good note, and a high figure is no bad one.",
      "Units and shifts are not ranked. What is written on a hard shift is unlike what is written on a calm one.",
      "Groups under five notes are folded together. Authors are not read and are not in here.",
    ],
    certainty: {
      boosted: "more than certain",
      asserted: "as fact",
      hedged: "tentatively",
      questioned: "as a question",
      hypothetical: "as a condition",
      "not-known": "as not known",
    },
    share: "share",
  },
};
