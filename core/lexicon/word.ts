import type { Anchors } from "./anchors";
import type { SentenceSigns } from "./signs";

/**
 * What the patterns of a word are for: rules speak about what they stand for, or they govern what follows, so that they are
 * looked for in every sentence; or others go by them, and they are looked for where one does.
 */
export type Part = "spoken" | "beside";

/** Gives what hangs on a word when it is asked for: see `LexiconTable`. */
export interface Hangers {
  readonly anchorsOf: (word: Word, part: Part) => Anchors | null;
  /** Gives each pattern, see `packAnchor`, that can stand around the word where it is met. */
  readonly forEachAround: (
    word: Word,
    part: Part,
    signs: SentenceSigns,
    at: number,
    meet: (anchor: number) => void,
  ) => void;
  readonly isHung: (word: Word) => boolean;
}

/**
 * So often a word is met before its patterns are laid out by what stands beside it: to lay them out takes longer than to
 * look at each some times, and most words of the first note stand in it once or twice.
 */
const mostUnlaid = 24;

/** Closed-class entries of several words: what follows the first, and what they are together. */
export interface Joined {
  readonly rest: readonly Word[];
  bits: number;
  opens: number;
}

/** A word form as the reading knows it. One object a form; `id` tells forms apart within their lexicon. */
export class Word {
  readonly id: number;
  readonly form: string;
  bits: number;
  verb: number;
  opens: number;
  /** Closed-class entries of several words that begin with this one, longest first. */
  joined: Joined[] | null = null;
  private hungSpoken: Anchors | null | undefined;
  private hungBeside: Anchors | null | undefined;
  private met = 0;
  private readonly hangers: Hangers | null;

  constructor(id: number, form: string, bits: number, verb: number, opens: number, hangers: Hangers | null) {
    this.id = id;
    this.form = form;
    this.bits = bits;
    this.verb = verb;
    this.opens = opens;
    this.hangers = hangers;
    this.hungSpoken = hangers === null ? null : undefined;
    this.hungBeside = this.hungSpoken;
  }

  /** Patterns for which this form is the word to look for; of a word from a table they are made when first asked for. */
  get spoken(): Anchors | null {
    if (this.hungSpoken === undefined) this.hungSpoken = this.hangers!.anchorsOf(this, "spoken");
    return this.hungSpoken;
  }

  set spoken(anchors: Anchors | null) {
    this.hungSpoken = anchors;
  }

  /** The same of those that others go by. */
  get beside(): Anchors | null {
    if (this.hungBeside === undefined) this.hungBeside = this.hangers!.anchorsOf(this, "beside");
    return this.hungBeside;
  }

  set beside(anchors: Anchors | null) {
    this.hungBeside = anchors;
  }

  /** Its patterns of a part where they are laid out, or it has been met often enough for that; else undefined. */
  laidOf(part: Part): Anchors | null | undefined {
    if (this.met >= mostUnlaid) return part === "spoken" ? this.spoken : this.beside;
    const laid = part === "spoken" ? this.hungSpoken : this.hungBeside;
    if (laid === undefined) this.met += 1;
    return laid;
  }

  /** Gives each pattern that is not laid out and can stand around the place where it is met. */
  forEachAround(part: Part, signs: SentenceSigns, at: number, meet: (anchor: number) => void): void {
    this.hangers!.forEachAround(this, part, signs, at, meet);
  }

  /** Whether any pattern hangs on it. */
  get isHung(): boolean {
    return (this.hungSpoken ?? this.hungBeside ?? null) !== null || this.hangers?.isHung(this) === true;
  }
}
