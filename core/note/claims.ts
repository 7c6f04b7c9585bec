import type { FoundClaim } from "../claims/find";
import type { Certainty, Voice } from "../model";
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

/** Somebody else's words stay theirs, however surely they are told. */
export function mannerOf({ voice, certainty }: Pick<FoundClaim, "voice" | "certainty">): Manner {
  if (voice !== "writer") return "reported";
  if (certainty === "asserted" || certainty === "boosted") return "asserted";
  return certainty === "hedged" ? "hedged" : "asked";
}

/** What a sentence says of the minds of others: one claim a place, whatever else its words could be. */
export function mindClaims({ spoken }: SentenceReading, { mindClasses }: CompiledLanguage): readonly FoundClaim[] {
  const about = spoken.filter((claim) => claim.holder === "other" && mindClasses.has(claim.about));
  if (about.length < 2) return about;
  const inOrder = [...about].sort((a, b) => a.match.first - b.match.first || b.match.last - a.match.last);
  let end = -1;
  return inOrder.filter(({ match }) => {
    if (match.first <= end) return false;
    end = match.last;
    return true;
  });
}
