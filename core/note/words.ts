import { isOfLatin } from "../language/words";
import { hashIn, letterOf } from "../lexicon/units";
import { wordFinder } from "./checks";

/** A part of a note that is asked for words; each is asked once while it stays. */
export interface Worded {
  /** The prose of its blocks, parted by what no word holds. */
  readonly text: string;
  /** It has been taken out of the note. */
  gone: boolean;
  /** How its words begin, and its text in small letters: when it has been asked. */
  beginnings: Int32Array | null;
  small: string | null;
}

/** So many letters tell how a word begins, by one of so many marks. */
const lettersOfBeginning = 3;
const marks = 1 << 12;

/** The mark of the letters at a place of a text in small letters, or of Latin ones of either case. */
const markAt = (text: string, at: number): number => hashIn(text, at, at + lettersOfBeginning) & (marks - 1);

/** How the words of a part begin, as marks: most words that are sought begin as none of them does. */
function beginningsOf(part: Worded): Int32Array {
  const text = isOfLatin(part.text) ? part.text : smallOf(part);
  const marked = new Int32Array(marks / 32);
  let inside = false;
  for (let at = 0; at + lettersOfBeginning <= text.length; at += 1) {
    if (!inside) {
      const mark = markAt(text, at);
      marked[mark >> 5]! |= 1 << (mark & 31);
    }
    inside = letterOf(text.charCodeAt(at)) !== 0;
  }
  return marked;
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
  word.length >= lettersOfBeginning && letterOf(word.charCodeAt(0)) !== 0 ? markAt(word, 0) : null;

/** The first part that holds a word. */
function holderOf({ isIn, beginning }: Sought, parts: readonly Worded[]): Worded | null {
  for (const part of parts) if (mayBegin(part, beginning) && isIn(smallOf(part))) return part;
  return null;
}

function mayBegin(part: Worded, beginning: number | null): boolean {
  if (beginning === null) return true;
  part.beginnings ??= beginningsOf(part);
  return (part.beginnings[beginning >> 5]! & (1 << (beginning & 31))) !== 0;
}

function smallOf(part: Worded): string {
  part.small ??= part.text.toLowerCase();
  return part.small;
}
