import { isOfLatin } from "../language/words";
import { hashSeed, hashWith, letterOf, settled } from "../lexicon/units";
import { holdsWord } from "./checks";

/** A part of a note that is asked for words; each is asked once while it stays. */
export interface Worded {
  /** The prose of its blocks, parted by what no word holds. */
  readonly text: string;
  /** It has been taken out of the note. */
  gone: boolean;
  /** Its words as marks, and its text in small letters: when it has been asked. */
  marks: Marks | null;
  small: string | null;
}

/** Words by the ends of their hashes, as bits: a word without its mark is not there. */
type Marks = Int32Array;
/** So many marks has a part, and the note. */
const [marksOfPart, marksOfNote] = [1 << 12, 1 << 14];

const newMarks = (count: number): Marks => new Int32Array(count / 32);

const put = (marks: Marks, hash: number): void => {
  marks[(hash >> 5) & (marks.length - 1)]! |= 1 << (hash & 31);
};

const has = (marks: Marks, hash: number): boolean =>
  (marks[(hash >> 5) & (marks.length - 1)]! & (1 << (hash & 31))) !== 0;

/** The words of a part, letters in a row, as marks; they are put among those of its note. */
function marksOf(part: Worded, ofNote: Marks): Marks {
  const text = isOfLatin(part.text) ? part.text : smallOf(part);
  const marks = newMarks(marksOfPart);
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    let letter = letterOf(text.charCodeAt(at));
    if (letter === 0) continue;
    let hash = hashSeed;
    do {
      hash = hashWith(hash, letter);
      at += 1;
      letter = at < length ? letterOf(text.charCodeAt(at)) : 0;
    } while (letter !== 0);
    hash = settled(hash);
    put(marks, hash);
    put(ofNote, hash);
  }
  return marks;
}

/** A word in small letters that was asked for, with one part that holds it; null where none does. */
interface Sought {
  readonly word: string;
  /** The hash of the letters that it begins with; null where it begins with a sign. */
  readonly hash: number | null;
  holder: Worded | null;
}

/**
 * Looks for words in a note that changes. For a word that is there one part that holds it is remembered, for one that is
 * not, that no part does: then only what is new is searched.
 */
export class WordSearch {
  private readonly sought = new Map<string, Sought>();
  /** The words of all parts that have come. */
  private readonly marks = newMarks(marksOfNote);

  /** New parts have come. */
  add(parts: readonly Worded[]): void {
    for (const part of parts) part.marks ??= marksOf(part, this.marks);
    this.sought.forEach((sought) => {
      sought.holder ??= holderOf(sought, parts);
    });
  }

  /** Whether one of the words stands in some part. */
  holdsOneOf(words: readonly string[], parts: readonly Worded[]): boolean {
    return words.some((written) => {
      const sought = this.soughtAs(written.toLowerCase(), parts);
      if (sought.holder?.gone === true) sought.holder = holderOf(sought, parts);
      return sought.holder !== null;
    });
  }

  private soughtAs(word: string, parts: readonly Worded[]): Sought {
    const known = this.sought.get(word);
    if (known !== undefined) return known;
    const hash = hashOfFirst(word);
    const fresh: Sought = { word, hash, holder: null };
    if (hash === null || has(this.marks, hash)) fresh.holder = holderOf(fresh, parts);
    this.sought.set(word, fresh);
    return fresh;
  }
}

/** The hash of the letters in a row that a word in small letters begins with. */
function hashOfFirst(word: string): number | null {
  let hash = hashSeed;
  let at = 0;
  for (; letterOf(word.charCodeAt(at)) !== 0; at += 1) hash = hashWith(hash, word.charCodeAt(at));
  return at === 0 ? null : settled(hash);
}

/** The first part that holds a word. */
function holderOf({ word, hash }: Sought, parts: readonly Worded[]): Worded | null {
  for (const part of parts)
    if ((hash === null || has(part.marks!, hash)) && holdsWord(smallOf(part), word)) return part;
  return null;
}

function smallOf(part: Worded): string {
  part.small ??= part.text.toLowerCase();
  return part.small;
}
