/** What takes up so much of a text. In UTF-16 units. */
interface Long {
  readonly length: number;
}

/** Some parts of a row, with where each begins, counted from the first of them. */
interface Piece<Part> {
  readonly parts: readonly Part[];
  readonly starts: readonly number[];
  readonly length: number;
}

/** A piece that grows beyond the one is cut into such of the other. In parts. */
const [longest, usual] = [128, 64];

/**
 * Parts of a text that lie side by side from its start on. A row never changes: what an edit makes of it shares all
 * pieces but those that were touched. So a keystroke in a long note copies no long list, and old and new stand side by
 * side.
 */
export class Row<Part extends Long> {
  readonly count: number;
  private readonly pieces: readonly Piece<Part>[];
  /** Which part each piece begins with, and where. */
  private readonly firsts: readonly number[];
  private readonly starts: readonly number[];

  private constructor(pieces: readonly Piece<Part>[]) {
    this.pieces = pieces;
    let [count, length] = [0, 0];
    this.firsts = pieces.map(({ parts }) => {
      count += parts.length;
      return count - parts.length;
    });
    this.starts = pieces.map((piece) => {
      length += piece.length;
      return length - piece.length;
    });
    this.count = count;
  }

  static of<Part extends Long>(parts: readonly Part[]): Row<Part> {
    return new Row(piecesOf(parts));
  }

  at(index: number): Part | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const piece = lastAtMost(this.firsts, index);
    return this.pieces[piece]!.parts[index - this.firsts[piece]!];
  }

  /** Where a part begins. */
  startOf(index: number): number | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const piece = lastAtMost(this.firsts, index);
    return this.starts[piece]! + this.pieces[piece]!.starts[index - this.firsts[piece]!]!;
  }

  /** Index of the last part that begins at a place or before it. */
  lastBefore(place: number): number {
    const piece = lastAtMost(this.starts, place);
    if (this.count === 0) return 0;
    return this.firsts[piece]! + lastAtMost(this.pieces[piece]!.starts, place - this.starts[piece]!);
  }

  /** Visits all parts with where they begin. */
  forEach(visit: (part: Part, start: number) => void): void {
    this.pieces.forEach(({ parts, starts }, at) => {
      const start = this.starts[at]!;
      for (let within = 0; within < parts.length; within += 1) visit(parts[within]!, start + starts[within]!);
    });
  }

  some(test: (part: Part) => boolean): boolean {
    return this.pieces.some(({ parts }) => parts.some(test));
  }

  flatMap<Made>(of: (part: Part, start: number) => readonly Made[]): readonly Made[] {
    const made: Made[] = [];
    this.forEach((part, start) => {
      for (const one of of(part, start)) made.push(one);
    });
    return made;
  }

  /** The parts from one index up to another. */
  slice(from: number, to: number): readonly Part[] {
    const found: Part[] = [];
    for (let at = lastAtMost(this.firsts, from); at < this.pieces.length && this.firsts[at]! < to; at += 1) {
      const first = this.firsts[at]!;
      for (const part of this.pieces[at]!.parts.slice(Math.max(0, from - first), to - first)) found.push(part);
    }
    return found;
  }

  /** The row with others in place of those from one index up to another. */
  replaced(from: number, to: number, came: readonly Part[]): Row<Part> {
    if (this.pieces.length === 0) return Row.of(came);
    const [first, last] = [lastAtMost(this.firsts, from), lastAtMost(this.firsts, Math.max(from, to - 1))];
    const head = this.pieces[first]!.parts.slice(0, from - this.firsts[first]!);
    const tail = this.pieces[last]!.parts.slice(to - this.firsts[last]!);
    const between = piecesOf([...head, ...came, ...tail]);
    return new Row([...this.pieces.slice(0, first), ...between, ...this.pieces.slice(last + 1)]);
  }
}

function piecesOf<Part extends Long>(parts: readonly Part[]): readonly Piece<Part>[] {
  if (parts.length === 0) return [];
  if (parts.length <= longest) return [pieceOf(parts)];
  const pieces: Piece<Part>[] = [];
  for (let at = 0; at < parts.length; at += usual) pieces.push(pieceOf(parts.slice(at, at + usual)));
  return pieces;
}

function pieceOf<Part extends Long>(parts: readonly Part[]): Piece<Part> {
  let length = 0;
  const starts = parts.map((part) => {
    length += part.length;
    return length - part.length;
  });
  return { parts, starts, length };
}

/** Index of the last of some rising numbers that is a value at most; of the first where none is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
