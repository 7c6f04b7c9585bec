import type { FoundClaim } from "../claims/find";
import type { Certainty, Family, Voice } from "../model";
import type { SentenceReading } from "../read-block";
import type { CompiledLanguage } from "../rules/compile";

/** How something is said of another's mind: as fact, tentatively, in somebody's words, or wondering. */
export const manners = ["asserted", "hedged", "reported", "asked"] as const;
export type Manner = (typeof manners)[number];

/** Claims about the minds of others, counted in three ways. */
export interface ClaimCounts {
  readonly certainty: Readonly<Partial<Record<Certainty, number>>>;
  readonly voice: Readonly<Partial<Record<Voice, number>>>;
  readonly manner: Readonly<Partial<Record<Manner, number>>>;
}

/** The families whose words are about minds. What is a label or a figure of speech is none that could be hedged. */
const mindFamilies: ReadonlySet<Family> = new Set(["mind-certainty", "motive-attribution", "unmarked-inference"]);

/** Somebody else's words stay theirs, however surely they are told. */
export function mannerOf({ voice, certainty }: Pick<FoundClaim, "voice" | "certainty">): Manner {
  if (voice !== "writer") return "reported";
  if (certainty === "asserted" || certainty === "boosted") return "asserted";
  return certainty === "hedged" ? "hedged" : "asked";
}

/** What a sentence says of the minds of others: one claim a place, whatever else its words could be. */
export function mindClaims({ spoken }: SentenceReading, language: CompiledLanguage): readonly FoundClaim[] {
  const about = spoken.filter((claim) => claim.holder === "other" && isOfMind(claim.about, language));
  if (about.length < 2) return about;
  const inOrder = [...about].sort((a, b) => a.match.first - b.match.first || b.match.last - a.match.last);
  let end = -1;
  return inOrder.filter(({ match }) => {
    if (match.first <= end) return false;
    end = match.last;
    return true;
  });
}

/** Whether a vocabulary class is about minds. */
export const isOfMind = (about: number, { rulesByClass }: CompiledLanguage): boolean =>
  rulesByClass[about]?.some(({ family }) => mindFamilies.has(family)) === true;
