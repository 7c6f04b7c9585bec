import type { Anchors } from "./anchors";

/** Gives what hangs on a word when it is asked for: see `LexiconTable`. */
export interface Hangers {
  readonly anchorsOf: (word: Word) => Anchors | null;
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
  private hung: Anchors | null | undefined;
  private readonly hangers: Hangers | null;

  constructor(id: number, form: string, bits: number, verb: number, opens: number, hangers: Hangers | null) {
    this.id = id;
    this.form = form;
    this.bits = bits;
    this.verb = verb;
    this.opens = opens;
    this.hangers = hangers;
    this.hung = hangers === null ? null : undefined;
  }

  /** Patterns for which this form is the word to look for; of a word from a table they are made when first asked for. */
  get anchors(): Anchors | null {
    if (this.hung === undefined) this.hung = this.hangers!.anchorsOf(this);
    return this.hung;
  }

  set anchors(anchors: Anchors | null) {
    this.hung = anchors;
  }
}
