/*
 * The letters that forms of a kind begin with and how long they are, told from its expression alone: the build writes them
 * down, so that of a word that begins otherwise or is of another length nothing more is asked.
 */

/** The mark of a letter, by its UTF-16 unit; some letters share one. */
export const letterMark = (unit: number): number => 1 << (unit & 31);
/** Any letter may stand there. */
const any = -1;

/** Longer forms than this share a mark. */
const longest = 31;
/** The mark of a length. */
export const lengthMark = (length: number): number => 1 << (length < longest ? length : longest);
const [noLength, anyLength] = [lengthMark(0), -1];

const group = /\((?:\?(<?[=!]|:|<\w+>))?/y;
const quantity = /(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/y;
const list = /\[([^[\]\\^-]+)\]/y;
const place = /\$|\\[bB]/y;
const other = /\[(?:\\.|[^[\]\\])*\]|\\[pPdDwWsS](?:\{\w+\})?|\./y;
const letter = /\\?(.)/suy;

/** What a part of an expression begins with, whether it can be empty, and the marks of its lengths. */
interface Part {
  readonly marks: number;
  readonly empty: boolean;
  readonly lengths: number;
}

/** The lengths of two parts in a row. */
function inRow(one: number, other: number): number {
  let lengths = 0;
  for (let a = 0; a <= longest; a += 1)
    for (let b = 0; b <= longest && (one & (1 << a)) !== 0; b += 1)
      if ((other & (1 << b)) !== 0) lengths |= lengthMark(a + b);
  return lengths;
}

/** The lengths of a part that stands there so many times. */
function repeated(lengths: number, [sign, least, most]: RegExpExecArray): number {
  const from = least !== undefined ? Number(least) : sign.startsWith("+") ? 1 : 0;
  const to = sign.startsWith("?") ? 1 : least !== undefined && most !== "" ? Number(most ?? least) : longest;
  let [row, all] = [noLength, 0];
  for (let times = 0; times <= Math.min(to, longest); times += 1) {
    if (times >= from) all |= row;
    row = inRow(row, lengths);
  }
  return all;
}

/** Those lengths and all longer ones: more may stand around. */
const andLonger = (lengths: number): number => inRow(lengths, anyLength);

/** Reads an expression from left to right; where it cannot tell, any letter may be the first. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of their group. */
  alternatives(inside: boolean): Part {
    let [marks, empty, lengths] = [0, false, 0];
    do {
      const one = this.sequence(inside);
      marks |= one.marks;
      empty ||= one.empty;
      lengths |= one.lengths;
    } while (this.take(/\|/y) !== null);
    return { marks, empty, lengths };
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found !== null) this.at = what.lastIndex;
    return found;
  }

  private sequence(inside: boolean): Part {
    const anchored = this.take(/\^/y) !== null || inside;
    let [marks, empty, lengths] = [anchored ? 0 : any, true, noLength];
    let last = "";
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      last = this.source[this.at]!;
      const part = this.part();
      const many = this.take(quantity);
      if (empty) marks |= part.marks;
      empty &&= part.empty || (many !== null && (/^[?*]/.test(many[0]) || many[1] === "0"));
      lengths = inRow(lengths, many === null ? part.lengths : repeated(part.lengths, many));
    }
    const closed = inside || (anchored && last === "$");
    return { marks: empty ? any : marks, empty, lengths: closed ? lengths : andLonger(lengths) };
  }

  private part(): Part {
    const opening = this.take(group);
    if (opening !== null) {
      const found = this.alternatives(true);
      this.at += 1;
      // What is looked at is not taken: the first letter comes behind it.
      return /[=!]$/.test(opening[0]) ? { marks: 0, empty: true, lengths: noLength } : found;
    }
    const letters = this.take(list)?.[1];
    if (letters !== undefined) return { marks: marksOf(letters), empty: false, lengths: lengthMark(1) };
    if (this.take(place) !== null) return { marks: any, empty: false, lengths: noLength };
    // Beyond the letters of our languages a sign may be of two units.
    if (this.take(other) !== null) return { marks: any, empty: false, lengths: lengthMark(1) | lengthMark(2) };
    const one = this.take(letter)![1]!;
    return { marks: marksOf(one), empty: false, lengths: lengthMark(one.length) };
  }
}

const marksOf = (letters: string): number =>
  [...letters].reduce((marks, one) => marks | letterMark(one.charCodeAt(0)), 0);

/** The marks of the letters that a text begins with which an expression meets. */
export const firstLetters = (source: string): number => new Reader(source).alternatives(false).marks;

/** The marks of the lengths of the texts that an expression meets. */
export const lengthsOf = (source: string): number => new Reader(source).alternatives(false).lengths;
