import type { Anchors } from "./anchors";

/**
 * What the patterns of a word are for: rules speak about what they stand for, or they govern what follows, so that they are
 * looked for in every sentence; or others go by them, and they are looked for where one does.
 */
export type Part = "spoken" | "beside";

/** Gives what hangs on a word when it is asked for: see `LexiconTable`. */
export interface Hangers {
  readonly anchorsOf: (word: Word, part: Part) => Anchors | null;
}

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

  /** Whether any pattern hangs on it. */
  get isHung(): boolean {
    return this.spoken !== null || this.beside !== null;
  }
}
