import { smallLetters } from "../lexicon/units";
import { wordFinder } from "./checks";

/** A part of a note that is asked for words; each is asked once while it stays. */
export interface Worded {
  /** The prose of its blocks, parted by what no word holds. */
  readonly text: string;
  /** It has been taken out of the note. */
  gone: boolean;
  /** How its words begin, and its text in small letters: when it has been asked. */
  beginnings: Beginnings | null;
  small: string | null;
}

/** The letters that tell how a word begins, and so many marks there are for them. */
const [lettersOfBeginning, marks] = [3, 1 << 12];

/** Letters and digits of Latin-1, by their codes. */
const isOfWord = Uint8Array.from({ length: 256 }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A unit in small letters, of Latin-1; 0 for all else, whose small letter may be any. */
const smallAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 256 ? smallLetters[code]! : 0;
};

/** The mark of the letters at a place. */
const markAt = (text: string, at: number): number =>
  (Math.imul(smallAt(text, at), 0x3d4d51cb) +
    Math.imul(smallAt(text, at + 1), 0x2c1b3c6d) +
    Math.imul(smallAt(text, at + 2), 0x297a2d39)) >>>
  20;

/** How the words of a text begin, as marks: most words that are sought begin as none of them does. */
class Beginnings {
  private readonly marked = new Int32Array(marks / 32);

  constructor(text: string) {
    // Behind what is not known to be of a word, a word may begin.
    let inside = false;
    for (let at = 0; at + lettersOfBeginning <= text.length; at += 1) {
      if (!inside) this.mark(markAt(text, at));
      const unit = text.charCodeAt(at);
      inside = unit < 256 && isOfWord[unit] === 1;
    }
  }

  has(mark: number): boolean {
    return (this.marked[mark >> 5]! & (1 << (mark & 31))) !== 0;
  }

  private mark(mark: number): void {
    this.marked[mark >> 5]! |= 1 << (mark & 31);
  }
}

/** A word that was asked for, with one part that holds it; null where none does. */
interface Sought {
  readonly isIn: (text: string) => boolean;
  /** The mark of how it begins; null where it is no word of so many letters, which may stand anywhere. */
  readonly beginning: number | null;
  holder: Worded | null;
}

/**
 * Looks for words in a note that changes. For a word that is there one part that holds it is remembered, for one that is
 * not, that no part does: then only what is new is searched.
 */
export class WordSearch {
  private readonly sought = new Map<string, Sought>();

  /** New parts have come. */
  add(parts: readonly Worded[]): void {
    this.sought.forEach((word) => {
      word.holder ??= holderOf(word, parts);
    });
  }

  /** Whether one of the words stands in some part. */
  holdsOneOf(words: readonly string[], parts: readonly Worded[]): boolean {
    return words.some((written) => {
      const word = this.soughtAs(written.toLowerCase(), parts);
      if (word.holder?.gone === true) word.holder = holderOf(word, parts);
      return word.holder !== null;
    });
  }

  private soughtAs(word: string, parts: readonly Worded[]): Sought {
    const known = this.sought.get(word);
    if (known !== undefined) return known;
    const fresh: Sought = { isIn: wordFinder(word), beginning: beginningOf(word), holder: null };
    fresh.holder = holderOf(fresh, parts);
    this.sought.set(word, fresh);
    return fresh;
  }
}

const beginningOf = (word: string): number | null =>
  word.length >= lettersOfBeginning && /^[\p{L}\p{N}]/u.test(word) ? markAt(word, 0) : null;

/** The first part that holds a word. */
function holderOf({ isIn, beginning }: Sought, parts: readonly Worded[]): Worded | null {
  for (const part of parts) if (mayBegin(part, beginning) && isIn(smallOf(part))) return part;
  return null;
}

function mayBegin(part: Worded, beginning: number | null): boolean {
  if (beginning === null) return true;
  part.beginnings ??= new Beginnings(part.text);
  return part.beginnings.has(beginning);
}

function smallOf(part: Worded): string {
  part.small ??= part.text.toLowerCase();
  return part.small;
}
