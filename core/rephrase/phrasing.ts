import type { Stance } from "../model";

/** A frame in the two tenses of notes; `{slot}` stands for the slot, the clause follows after a space. */
interface Tensed {
  readonly present: string;
  readonly past: string;
}

/** The words a language needs to rephrase, besides those of the packs. */
export interface Phrasing {
  readonly titles: Readonly<Record<Stance, string>>;
  /** «Jeg opplevde at» + subordinate clause. */
  readonly own: Tensed;
  /** «Ut fra {slot} tenkte jeg at» + subordinate clause. */
  readonly observe: Tensed;
  /** The same two set between commas, where a clause cannot be wrapped: «fordi hun, slik jeg opplevde det, skammet seg». */
  readonly aside: { readonly own: Tensed; readonly observe: Tensed };
  /** The tentative verb for a copula: by the copula's form. */
  readonly seem: Readonly<Record<string, string>>;
  readonly be: Tensed;
  /** Pronouns a left-out subject can be restored by, and the noun where the note has none. */
  readonly subjects: readonly string[];
  readonly patient: string;
  /** What points at a thing that was there: «det var krokodilletårer», «this was a tantrum». */
  readonly pointer: string;
  /** «never» as a plain negation, which leaves room for when it was so; empty where the language needs another verb. */
  readonly notNow: Readonly<Record<string, string>>;
  /**
   * First parts of words for violence, self-harm, suicide, coercion, injury and doses. What holds one of them is never
   * made into somebody's impression: there the concrete act must stand.
   */
  readonly risk: readonly string[];
  /** Subordinate order puts sentence adverbs before the verb. */
  readonly verbSecond: boolean;
  /** Any neutral noun phrase, to try a suggestion with its slots filled. */
  readonly filler: string;
}
