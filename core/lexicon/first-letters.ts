/*
 * The letters that forms of a kind begin with, told from its expression alone: the build writes them down, so that of a
 * word that begins otherwise nothing more is asked.
 */

/** The mark of a letter, by its UTF-16 unit; some letters share one. */
export const letterMark = (unit: number): number => 1 << (unit & 31);
/** Any letter may stand there. */
const any = -1;

const group = /\((?:\?(<?[=!]|:|<\w+>))?/y;
const quantity = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const list = /\[([^[\]\\^-]+)\]/y;
const other = /\[(?:\\.|[^[\]\\])*\]|\\[pPdDwWsSbB](?:\{\w+\})?|[.$]/y;
const letter = /\\?(.)/suy;

/** What a part of an expression begins with, and whether it can be empty. */
interface Beginning {
  readonly marks: number;
  readonly empty: boolean;
}

/** Reads an expression from left to right; where it cannot tell, any letter may be the first. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Alternatives up to the end of their group. */
  alternatives(anchored: boolean): Beginning {
    let [marks, empty] = [0, false];
    do {
      const one = this.sequence(anchored);
      marks |= one.marks;
      empty ||= one.empty;
    } while (this.take(/\|/y) !== null);
    return { marks, empty };
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found !== null) this.at = what.lastIndex;
    return found;
  }

  private sequence(inside: boolean): Beginning {
    const anchored = this.take(/\^/y) !== null || inside;
    let [marks, empty] = [anchored ? 0 : any, true];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      const part = this.part();
      const many = this.take(quantity);
      if (empty) marks |= part.marks;
      empty &&= part.empty || (many !== null && (/^[?*]/.test(many[0]) || many[1] === "0"));
    }
    return { marks: empty ? any : marks, empty };
  }

  private part(): Beginning {
    const opening = this.take(group);
    if (opening !== null) {
      const found = this.alternatives(true);
      this.at += 1;
      // What is looked at is not taken: the first letter comes behind it.
      return /[=!]$/.test(opening[0]) ? { marks: 0, empty: true } : found;
    }
    const letters = this.take(list)?.[1];
    if (letters !== undefined) return { marks: marksOf(letters), empty: false };
    if (this.take(other) !== null) return { marks: any, empty: false };
    return { marks: marksOf(this.take(letter)![1]!), empty: false };
  }
}

const marksOf = (letters: string): number =>
  [...letters].reduce((marks, one) => marks | letterMark(one.charCodeAt(0)), 0);

/** The marks of the letters that a text begins with which an expression meets. */
export const firstLetters = (source: string): number => new Reader(source).alternatives(false).marks;
