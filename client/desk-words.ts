import type { Interface } from "./words";

interface DeskWords {
  /** How many slots are still to be filled. */
  readonly toFill: (count: number) => string;
  readonly languages: Readonly<Record<Interface, string>>;
  readonly languageOf: (language: string) => string;
  readonly anyLanguage: string;
  readonly whatLanguage: string;
  readonly menu: string;
  readonly rest: string;
  readonly goOn: string;
  readonly newNote: string;
  /** Of Markdown that is no note: that it is left alone, how a note is known, and what one can do. */
  readonly noNoteHere: string;
  readonly howKnown: string;
  readonly thisIsNote: string;
  readonly allAreNotes: string;
  readonly whatShift: string;
  readonly shifts: Readonly<Record<"day" | "evening" | "night", string>>;
  readonly lastTime: string;
  /** While a slot is filled in a walk. */
  readonly putIn: string;
  readonly stillEmpty: string;
  readonly walked: string;
  readonly good: string;
  readonly nothingLeft: string;
  readonly left: (what: string) => string;
  readonly ready: string;
  readonly lookAgain: string;
  readonly goTo: (line: number) => string;
  readonly copyAsItIs: string;
  readonly slotsLeft: (count: number) => string;
  /** Seeing a change before it is put in. */
  readonly preview: string;
  readonly showChanges: string;
  readonly hideChanges: string;
  readonly nothingHere: string;
  readonly certainty: string;
  readonly voice: string;
}

/** The words of status bar, menu, walk and new notes, in the note's language. */
export const deskWords: Readonly<Record<Interface, DeskWords>> = {
  nb: {
    toFill: (count) => `${count} å fylle ut`,
    languages: { nb: "bokmål", nn: "nynorsk", en: "engelsk" },
    languageOf: (language) => `Språk: ${language}`,
    anyLanguage: "finn det i teksten",
    whatLanguage: "Hvilket språk er notatet på?",
    menu: "Hva vil du gjøre?",
    rest: "La Undring hvile",
    goOn: "Fortsett",
    newNote: "Nytt notat fra mal",
    noNoteHere: "Undring lar denne fila være i fred",
    howKnown: "Notater kjennes igjen på slag eller vakt øverst, på egne overskrifter, undring.yml, navn og mappe.",
    thisIsNote: "Denne fila er et notat (skriver det øverst i den)",
    allAreNotes: "Alle Markdown-filer her er notater (innstilling)",
    whatShift: "hvilken vakt?",
    shifts: { day: "Dag", evening: "Kveld", night: "Natt" },
    lastTime: "som sist",
    putIn: "Sett inn",
    stillEmpty: "Gå videre uten å fylle ut",
    walked: "gjennomgått",
    good: "det som allerede er undrende",
    nothingLeft: "Det er ingenting igjen å undre seg over",
    left: (what) => `Står igjen: ${what}`,
    ready: "Ferdig",
    lookAgain: "Se notatet i korte trekk",
    goTo: (line) => `linje ${line}`,
    copyAsItIs: "Kopier likevel",
    slotsLeft: (count) => (count === 1 ? "ett felt er ikke fylt ut" : `${count} felt er ikke fylt ut`),
    preview: "Se endringen før du velger",
    showChanges: "Vis endringen i notatet mens jeg velger",
    hideChanges: "Ikke vis endringen i notatet",
    nothingHere: "Her er det ingenting å undre seg over.",
    certainty: "Hvor sikkert det sies",
    voice: "Hvem som står for det",
  },
  nn: {
    toFill: (count) => `${count} å fylle ut`,
    languages: { nb: "bokmål", nn: "nynorsk", en: "engelsk" },
    languageOf: (language) => `Språk: ${language}`,
    anyLanguage: "finn det i teksten",
    whatLanguage: "Kva språk er notatet på?",
    menu: "Kva vil du gjere?",
    rest: "Lat Undring kvile",
    goOn: "Hald fram",
    newNote: "Nytt notat frå mal",
    noNoteHere: "Undring lèt denne fila vere i fred",
    howKnown: "Notat kjenner ein att på slag eller vakt øvst, på eigne overskrifter, undring.yml, namn og mappe.",
    thisIsNote: "Denne fila er eit notat (skriv det øvst i fila)",
    allAreNotes: "Alle Markdown-filer her er notat (innstilling)",
    whatShift: "kva vakt?",
    shifts: { day: "Dag", evening: "Kveld", night: "Natt" },
    lastTime: "som sist",
    putIn: "Set inn",
    stillEmpty: "Gå vidare utan å fylle ut",
    walked: "gjennomgått",
    good: "det som alt er undrande",
    nothingLeft: "Det er ingenting att å undre seg over",
    left: (what) => `Står att: ${what}`,
    ready: "Ferdig",
    lookAgain: "Sjå notatet i korte trekk",
    goTo: (line) => `linje ${line}`,
    copyAsItIs: "Kopier likevel",
    slotsLeft: (count) => (count === 1 ? "eitt felt er ikkje fylt ut" : `${count} felt er ikkje fylte ut`),
    preview: "Sjå endringa før du vel",
    showChanges: "Vis endringa i notatet medan eg vel",
    hideChanges: "Ikkje vis endringa i notatet",
    nothingHere: "Her er det ingenting å undre seg over.",
    certainty: "Kor sikkert det blir sagt",
    voice: "Kven som står for det",
  },
  en: {
    toFill: (count) => `${count} to fill in`,
    languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
    languageOf: (language) => `Language: ${language}`,
    anyLanguage: "find it in the text",
    whatLanguage: "What language is the note in?",
    menu: "What would you like to do?",
    rest: "Let Undring rest",
    goOn: "Go on",
    newNote: "New note from a template",
    noNoteHere: "Undring leaves this file alone",
    howKnown: "Notes are known by kind or shift at the top, by headings, undring.yml, name and folder.",
    thisIsNote: "This file is a note (writes so at its top)",
    allAreNotes: "All Markdown here are notes (setting)",
    whatShift: "which shift?",
    shifts: { day: "Day", evening: "Evening", night: "Night" },
    lastTime: "as last time",
    putIn: "Put it in",
    stillEmpty: "Go on without filling it in",
    walked: "walked through",
    good: "what already wonders",
    nothingLeft: "Nothing is left to wonder about",
    left: (what) => `Left: ${what}`,
    ready: "Done",
    lookAgain: "See the note at a glance",
    goTo: (line) => `line ${line}`,
    copyAsItIs: "Copy anyway",
    slotsLeft: (count) => (count === 1 ? "one place is not filled in" : `${count} places are not filled in`),
    preview: "See the change before you choose",
    showChanges: "Show the change in the note while I choose",
    hideChanges: "Do not show the change in the note",
    nothingHere: "There is nothing to wonder about here.",
    certainty: "How surely it is said",
    voice: "Who vouches for it",
  },
};
