import { wordFinder } from "./checks";

/** A part of a note that is asked for words; each is asked once while it stays. */
export interface Worded {
  /** The prose of its blocks in small letters, parted by what no word holds. */
  readonly text: string;
  /** It has been taken out of the note. */
  gone: boolean;
}

/** A word that was asked for, with one part that holds it; null where none does. */
interface Sought {
  readonly isIn: (text: string) => boolean;
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
    const fresh: Sought = { isIn: wordFinder(word), holder: null };
    fresh.holder = holderOf(fresh, parts);
    this.sought.set(word, fresh);
    return fresh;
  }
}

/** The first part that holds a word. */
function holderOf({ isIn }: Sought, parts: readonly Worded[]): Worded | null {
  for (const part of parts) if (isIn(part.text)) return part;
  return null;
}
