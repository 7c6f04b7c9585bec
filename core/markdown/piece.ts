import type { Span } from "../span";
import type { PlainText } from "./plain";

/**
 * What a piece of a note is made of. Only "text" (paragraphs, headings, tables, definitions, breaks), "list" and
 * "quote" can hold prose; "deep" is nested beyond what anybody writes and is read line by line.
 */
export type PieceKind = "front" | "text" | "list" | "quote" | "code" | "html" | "deep";

/** A stretch of whole blocks at the top level of a note that can be parsed without the rest of it. */
export interface Piece {
  readonly kind: PieceKind;
  /** With the blank lines after it: the pieces of a note lie side by side and cover it. */
  readonly span: Span;
  /**
   * Markdown without prose that opens again what is open where the piece begins (quotes, list items, a table, a
   * fence); "" for nearly all. To parse a piece, parse this and the piece as one text.
   */
  readonly before: string;
  /** What the top level began anew with where the piece begins; null where it was cut inside something. */
  readonly opens: "container" | "leaf" | null;
  /**
   * What can be read of the piece, where none of it holds marks: its paragraphs and headings. Null where the piece has
   * to be parsed.
   */
  readonly plain: readonly PlainText[] | null;
}

/** Pieces are cut between blocks when they get longer than this, wherever the blocks stand. In UTF-16 units. */
export const softLength = 4_000;
/** No piece that is parsed is longer: blocks of this length are cut between lines, and lines between words. */
export const hardLength = 8_000;
/** Quotes and list items within each other beyond this count as text. */
export const deepest = 60;
