import type { Span } from "../span";

export type BlockKind = "heading" | "paragraph" | "item" | "cell";

/**
 * The readable text of a block with an exact way back to the source. Markup is gone (emphasis marks, link targets,
 * escapes, entities, list and quote prefixes); a soft or hard line break is one "\n".
 */
export interface Prose {
  readonly text: string;
  /**
   * Runs that stand one-to-one in the source: triples of prose start, source start (counted from the block's start)
   * and length, in order. What lies between two runs (an entity, an escape) belongs to the run before it.
   */
  readonly runs: readonly number[];
}

/** A stretch of prose in a note: a paragraph, a heading, the text of a list item, a table cell. */
export interface Block {
  readonly kind: BlockKind;
  /** Where the block's own text stands in the source. */
  readonly span: Span;
  readonly prose: Prose;
  /** Heading level 1 to 6; 0 for all else. */
  readonly level: number;
  /** Inside a block quote: somebody's words, not the writer's. */
  readonly quoted: boolean;
}

/** An HTML comment, as teams use them to speak to Undring in a note. */
export interface Comment {
  readonly span: Span;
}

/** A note cut into prose. */
export interface Document {
  /** The YAML between the `---` lines at the very top, without them; null where there is none. */
  readonly frontMatter: Span | null;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}
