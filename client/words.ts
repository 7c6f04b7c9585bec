import { env, workspace } from "vscode";

/** The languages our own views speak; the notes' own language decides for marks. */
export type Interface = "nb" | "nn" | "en";

/** As the setting says, else the note's language, else English. */
export function interfaceLanguage(note: Interface | null = null): Interface {
  const wanted = workspace.getConfiguration("undring").get<"auto" | Interface>("interface", "auto");
  if (wanted !== "auto") return wanted;
  return note ?? (env.language.startsWith("nn") ? "nn" : /^(?:nb|no)/.test(env.language) ? "nb" : "en");
}

interface Words {
  readonly walk: string;
  readonly letStand: string;
  readonly skip: string;
  readonly stop: string;
  readonly fill: string;
  readonly copy: string;
  readonly copied: string;
  readonly noNote: string;
  readonly paused: string;
  readonly toWonder: (count: number) => string;
  readonly profile: string;
  readonly checks: string;
  readonly states: Readonly<Record<"there" | "not-seen" | "not-relevant", string>>;
  readonly strengths: string;
  readonly claims: string;
  readonly certainty: Readonly<Record<string, string>>;
  readonly voices: Readonly<Record<string, string>>;
  readonly sections: string;
  readonly why: string;
  readonly reflect: string;
  readonly reflection: readonly (readonly [heading: string, question: string])[];
  readonly kind: string;
  readonly kinds: Readonly<Record<string, string>>;
}

export const words: Readonly<Record<Interface, Words>> = {
  nb: {
    walk: "Gå gjennom notatet",
    letStand: "La det stå …",
    skip: "Hopp over",
    stop: "Avslutt",
    fill: "Fyll inn",
    copy: "Kopier til journalen",
    copied: "Notatet er kopiert som ren tekst.",
    noNote: "Åpne et notat først.",
    paused: "Undring hviler",
    toWonder: (count) => `${count} å undre seg over`,
    profile: "Notatet i korte trekk",
    checks: "Hva notatet har med",
    states: { there: "er med", "not-seen": "ikke sett", "not-relevant": "ikke aktuelt" },
    strengths: "Det som allerede er undrende",
    claims: "Hvordan det sies noe om andres indre",
    certainty: {
      boosted: "som helt sikkert",
      asserted: "som et faktum",
      hedged: "prøvende",
      questioned: "som et spørsmål",
      hypothetical: "som en betingelse",
      "not-known": "som noe en ikke vet",
    },
    voices: { writer: "den som skriver", patient: "pasienten", "third-party": "andre", quotation: "et sitat" },
    sections: "Deler",
    why: "Hvorfor, og hvorfor ikke",
    reflect: "Fem korte spørsmål",
    reflection: [
      ["Sett og hørt", "Hva så og hørte du?"],
      ["Det jeg kjente", "Hva kjente du på selv?"],
      ["Pasientens syn", "Hvordan kan det ha vært for pasienten? Hva sa hun eller han?"],
      ["En annen mulighet", "Hva annet kan det være?"],
      ["Min del", "Hva kan din del i det ha vært?"],
    ],
    kind: "Hva slags notat?",
    kinds: {
      "shift-report": "Vaktrapport",
      incident: "Hendelse",
      handover: "Overlapp",
      conversation: "Samtale",
      group: "Gruppe",
      repair: "Å finne sammen igjen",
      "team-reflection": "Refleksjon i teamet",
    },
  },
  nn: {
    walk: "Gå gjennom notatet",
    letStand: "Lat det stå …",
    skip: "Hopp over",
    stop: "Avslutt",
    fill: "Fyll inn",
    copy: "Kopier til journalen",
    copied: "Notatet er kopiert som rein tekst.",
    noNote: "Opne eit notat først.",
    paused: "Undring kviler",
    toWonder: (count) => `${count} å undre seg over`,
    profile: "Notatet i korte trekk",
    checks: "Kva notatet har med",
    states: { there: "er med", "not-seen": "ikkje sett", "not-relevant": "ikkje aktuelt" },
    strengths: "Det som alt er undrande",
    claims: "Korleis det blir sagt noko om det indre hos andre",
    certainty: {
      boosted: "som heilt sikkert",
      asserted: "som eit faktum",
      hedged: "prøvande",
      questioned: "som eit spørsmål",
      hypothetical: "som eit vilkår",
      "not-known": "som noko ein ikkje veit",
    },
    voices: { writer: "den som skriv", patient: "pasienten", "third-party": "andre", quotation: "eit sitat" },
    sections: "Delar",
    why: "Kvifor, og kvifor ikkje",
    reflect: "Fem korte spørsmål",
    reflection: [
      ["Sett og høyrt", "Kva såg og høyrde du?"],
      ["Det eg kjende", "Kva kjende du på sjølv?"],
      ["Pasienten sitt syn", "Korleis kan det ha vore for pasienten? Kva sa ho eller han?"],
      ["Ei anna moglegheit", "Kva anna kan det vere?"],
      ["Min del", "Kva kan din del i det ha vore?"],
    ],
    kind: "Kva slags notat?",
    kinds: {
      "shift-report": "Vaktrapport",
      incident: "Hending",
      handover: "Overlapp",
      conversation: "Samtale",
      group: "Gruppe",
      repair: "Å finne saman att",
      "team-reflection": "Refleksjon i teamet",
    },
  },
  en: {
    walk: "Walk through this note",
    letStand: "Let it stand …",
    skip: "Skip",
    stop: "Stop",
    fill: "Fill in",
    copy: "Copy for the journal",
    copied: "The note is copied as plain text.",
    noNote: "Open a note first.",
    paused: "Undring is resting",
    toWonder: (count) => `${count} to wonder about`,
    profile: "The note at a glance",
    checks: "What the note holds",
    states: { there: "there", "not-seen": "not seen", "not-relevant": "not relevant" },
    strengths: "What already wonders",
    claims: "How something is said of other minds",
    certainty: {
      boosted: "as more than certain",
      asserted: "as a fact",
      hedged: "tentatively",
      questioned: "as a question",
      hypothetical: "as a condition",
      "not-known": "as not known",
    },
    voices: { writer: "the writer", patient: "the patient", "third-party": "others", quotation: "a quotation" },
    sections: "Sections",
    why: "Why, and why not",
    reflect: "Five short questions",
    reflection: [
      ["Seen and heard", "What did you see and hear?"],
      ["What I felt", "What did you feel yourself?"],
      ["The patient's view", "How may it have been for the patient? What did she or he say?"],
      ["Another possibility", "What else could it be?"],
      ["My part", "What may your part in it have been?"],
    ],
    kind: "What kind of note?",
    kinds: {
      "shift-report": "Shift report",
      incident: "Incident",
      handover: "Handover",
      conversation: "Conversation",
      group: "Group session",
      repair: "Repair",
      "team-reflection": "Team reflection",
    },
  },
};
