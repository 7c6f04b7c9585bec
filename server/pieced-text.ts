import type { Source } from "../core";

/** A part of a text, with where lines begin in it: behind each line end. */
interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
}

/** A piece that grows beyond the one is cut into such of the other. In UTF-16 units. */
const [longest, usual] = [8_192, 4_096];
const [lineFeed, carriageReturn] = [10, 13];

/**
 * A text that is kept in pieces and never changes: what an edit makes of it shares all pieces but those that were
 * touched. So a keystroke in a long text costs no more than one in a short one, and old and new stand side by side.
 */
export class PiecedText implements Source {
  readonly length: number;
  readonly lineCount: number;
  private readonly pieces: readonly Piece[];
  /** Where each piece begins, and how many lines end before it. */
  private readonly starts: readonly number[];
  private readonly linesBefore: readonly number[];
  private whole: string | undefined;

  private constructor(pieces: readonly Piece[], linesBefore: readonly number[], whole?: string) {
    this.pieces = pieces;
    this.linesBefore = linesBefore;
    this.whole = whole;
    let length = 0;
    this.starts = pieces.map(({ text }) => {
      length += text.length;
      return length - text.length;
    });
    this.length = length;
    this.lineCount = linesBefore.at(-1)! + pieces.at(-1)!.lines.length + 1;
  }

  static of(text: string): PiecedText {
    const pieces = text === "" ? [pieceOf(text)] : piecesOf(text);
    return new PiecedText(pieces, linesBeforeEach(pieces), text);
  }

  /** The text with another put in place of what stands between two places. */
  replaced(from: number, to: number, text: string): PiecedText {
    // With what stands on both sides: a line end of two characters stays in one piece.
    const [first, last] = [lastAtMost(this.starts, Math.max(0, from - 1)), lastAtMost(this.starts, to)];
    const head = this.pieces[first]!.text.slice(0, from - this.starts[first]!);
    const tail = this.pieces[last]!.text.slice(to - this.starts[last]!);
    const came = piecesOf(head + text + tail);
    const pieces = this.pieces.slice();
    pieces.splice(first, last - first + 1, ...came);
    if (pieces.length === 0) return PiecedText.of("");
    // Most edits end no line.
    const sameLines = first === last && came.length === 1 && came[0]!.lines.length === this.pieces[first]!.lines.length;
    return new PiecedText(pieces, sameLines ? this.linesBefore : linesBeforeEach(pieces));
  }

  /** What stands between two places; those outside of the text count as its ends. */
  slice(start: number, end = this.length): string {
    const to = Math.min(end, this.length);
    let text = "";
    for (let at = lastAtMost(this.starts, start); at < this.pieces.length && this.starts[at]! < to; at += 1) {
      const from = this.starts[at]!;
      text += this.pieces[at]!.text.slice(Math.max(0, start - from), to - from);
    }
    return text;
  }

  toString(): string {
    this.whole ??= this.pieces.map(({ text }) => text).join("");
    return this.whole;
  }

  codeAt(place: number): number {
    const at = lastAtMost(this.starts, place);
    return this.pieces[at]!.text.charCodeAt(place - this.starts[at]!);
  }

  /** The line that a place is in. */
  lineAt(place: number): number {
    const at = lastAtMost(this.starts, place);
    return this.linesBefore[at]! + lastAtMost(this.pieces[at]!.lines, place - this.starts[at]!) + 1;
  }

  /** Where a line begins. */
  lineStart(line: number): number {
    if (line === 0) return 0;
    const at = lastAtMost(this.linesBefore, line - 1);
    return this.starts[at]! + this.pieces[at]!.lines[line - 1 - this.linesBefore[at]!]!;
  }
}

/** Index of the last of some rising numbers that is a value at most. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [-1, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many lines end before each piece. */
function linesBeforeEach(pieces: readonly Piece[]): readonly number[] {
  let lines = 0;
  return pieces.map((piece) => {
    lines += piece.lines.length;
    return lines - piece.lines.length;
  });
}

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    let end = text.length - at <= longest ? text.length : at + usual;
    if (text.charCodeAt(end - 1) === carriageReturn && text.charCodeAt(end) === lineFeed) end += 1;
    pieces.push(pieceOf(text.slice(at, end)));
    at = end;
  }
  return pieces;
}

function pieceOf(text: string): Piece {
  const lines: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines.push(at + 1);
  }
  return { text, lines };
}
