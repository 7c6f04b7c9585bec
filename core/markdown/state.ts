import type { Container } from "./containers";
import type { Cursor } from "./lines";
import type { Piece, PieceKind } from "./piece";
import type { PlainText } from "./plain";

export type Leaf = "none" | "paragraph" | "table" | "fence" | "html" | "code";

/** What is open while the lines of a note go by. */
export interface Scan {
  readonly source: string;
  readonly cursor: Cursor;
  readonly open: Container[];
  leaf: Leaf;
  /** The fence that is open: its mark and length. */
  mark: number;
  length: number;
  /** The kind of HTML block that is open. */
  html: number;
  /** Where the line above begins and ends, which may be the head of a table; it ends at 0 where it may not. */
  headAt: number;
  headEnd: number;
  /** Cells of the open table. */
  cells: number;
  /** Whether the line above is a tag alone, which is text in a paragraph. */
  tag: boolean;
  /** The lines of the open paragraph where it may consist of definitions; null for all others. */
  defining: string[] | null;
  /** The piece so far. */
  start: number;
  kind: PieceKind | null;
  before: string;
  opens: Piece["opens"];
  /** Where the top level began anew last, and with what. */
  anew: number;
  anewAs: Piece["opens"];
  /** Its paragraphs and headings, and the one that is open; null once something needs the parser. */
  plain: PlainText[] | null;
  text: PlainText | null;
  /** Whether the note may define labels. */
  readonly labels: boolean;
  readonly pieces: Piece[];
}

/** Nothing is open yet; `labels`: whether the note may define labels. */
export function newState(source: string, from: number, labels: boolean): Scan {
  return {
    source,
    cursor: { at: 0, column: 0, next: 0, indent: 0 },
    open: [],
    leaf: "none",
    mark: 0,
    length: 0,
    html: 0,
    headAt: 0,
    headEnd: 0,
    cells: 0,
    tag: false,
    defining: null,
    start: from,
    kind: null,
    before: "",
    opens: "leaf",
    anew: -1,
    anewAs: null,
    plain: [],
    text: null,
    labels,
    pieces: [],
  };
}
