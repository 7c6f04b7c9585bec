import type { Interface } from "./words";

/** The language that most of some notes are in; null where there are none. Of two that are equal the first met. */
export function languageOfMost(notes: Iterable<{ readonly language: Interface }>): Interface | null {
  const counts = new Map<Interface, number>();
  for (const { language } of notes) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

interface ReviewWords {
  /** What the view is called. */
  readonly view: string;
  readonly reviewing: string;
  readonly reviewed: (notes: number, findings: number) => string;
  /** How many places a group holds, to somebody who hears it. */
  readonly places: (count: number) => string;
  readonly groupings: Readonly<Record<"family" | "role" | "folder", string>>;
  readonly filter: string;
  readonly toDiscuss: string;
  readonly discussion: string;
  readonly discussionUse: string;
  readonly noText: string;
  readonly compare: string;
  readonly folderAgainst: (folder: string) => string;
  readonly fromAgainst: (month: string) => string;
  readonly nothingToCompare: string;
  readonly tooFew: (least: number) => string;
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** A month as ISO has it (`2026-02`), as it is said. */
const monthIn = (language: Interface, month: string): string =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-01`),
  );

/** The words of the review view, in the language that most of its notes are in. */
export const reviewWords: Readonly<Record<Interface, ReviewWords>> = {
  nb: {
    view: "Undring: gjennomgang",
    reviewing: "Leser notatene",
    reviewed: (notes, findings) =>
      `${counted(notes, "notat", "notater")}, ${counted(findings, "sted", "steder")} å undre seg over`,
    places: (count) => counted(count, "sted", "steder"),
    groupings: { family: "etter hva ordene gjør", role: "etter del av notatet", folder: "etter mappe" },
    filter: "vis bare det som inneholder",
    toDiscuss: "til samtale",
    discussion: "Til samtale",
    discussionUse:
      "Steder å snakke om sammen: hva sier teksten, og hvordan kunne den ha undret seg? Dette handler om tekst, ikke om hvem som skrev.",
    noText: "Setningene er ikke med: undring.yml sier ikke at teamet er blitt enig om det (review: agreed, purpose).",
    compare: "Hold notater opp mot hverandre",
    folderAgainst: (folder) => `${folder} mot de andre mappene`,
    fromAgainst: (month) => `Fra og med ${monthIn("nb", month)} mot tiden før`,
    nothingToCompare: "Det er for få notater til å holde noen opp mot andre.",
    tooFew: (least) =>
      `En rapport trenger minst ${least} notater. Med færre ville den handle om noen, ikke om notater.`,
  },
  nn: {
    view: "Undring: gjennomgang",
    reviewing: "Les notata",
    reviewed: (notes, findings) =>
      `${counted(notes, "notat", "notat")}, ${counted(findings, "stad", "stader")} å undre seg over`,
    places: (count) => counted(count, "stad", "stader"),
    groupings: { family: "etter kva orda gjer", role: "etter del av notatet", folder: "etter mappe" },
    filter: "vis berre det som inneheld",
    toDiscuss: "til samtale",
    discussion: "Til samtale",
    discussionUse:
      "Stader å snakke om saman: kva seier teksten, og korleis kunne han ha undra seg? Dette handlar om tekst, ikkje om kven som skreiv.",
    noText: "Setningane er ikkje med: undring.yml seier ikkje at det er avtalt i teamet (review: agreed, purpose).",
    compare: "Hald notat opp mot kvarandre",
    folderAgainst: (folder) => `${folder} mot dei andre mappene`,
    fromAgainst: (month) => `Frå og med ${monthIn("nn", month)} mot tida før`,
    nothingToCompare: "Det er for få notat til å halde nokon opp mot andre.",
    tooFew: (least) => `Ein rapport treng minst ${least} notat. Med færre ville han handle om nokon, ikkje om notat.`,
  },
  en: {
    view: "Undring: review",
    reviewing: "Reading the notes",
    reviewed: (notes, findings) =>
      `${counted(notes, "note", "notes")}, ${counted(findings, "place", "places")} to wonder about`,
    places: (count) => counted(count, "place", "places"),
    groupings: { family: "by what the words do", role: "by section", folder: "by folder" },
    filter: "show only what holds",
    toDiscuss: "to talk about",
    discussion: "To talk about",
    discussionUse:
      "Passages to talk about together: what does the text say, and how could it have wondered? This is about text, never about who wrote it.",
    noText:
      "The sentences are left out: undring.yml does not say that the team has agreed to it (review: agreed, purpose).",
    compare: "Hold notes against one another",
    folderAgainst: (folder) => `${folder} against the other folders`,
    fromAgainst: (month) => `From ${monthIn("en", month)} on against the time before`,
    nothingToCompare: "There are too few notes to hold some against others.",
    tooFew: (least) => `A report needs ${least} notes or more. Of fewer it would speak of somebody, not of notes.`,
  },
};
