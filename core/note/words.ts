import { wordFinder } from "./checks";

/** A part of a note that is asked for words; each is asked once while it stays. */
export interface Worded {
  /** The prose of its blocks in small letters, parted by what no word holds. */
  readonly text: string;
  /** It has been taken out of the note. */
  gone: boolean;
}

/**
 * Looks for words in a note that changes. For a word that is there one part that holds it is remembered, for one that is
 * not, that no part does: then only what is new is searched.
 */
export class WordSearch {
  private readonly holders = new Map<string, Worded | null>();

  /** New parts have come. */
  add(parts: readonly Worded[]): void {
    for (const [word, holder] of this.holders) {
      if (holder !== null) continue;
      const found = holderOf(word, parts);
      if (found !== null) this.holders.set(word, found);
    }
  }

  /** Whether one of the words stands in some part. */
  holdsOneOf(words: readonly string[], parts: readonly Worded[]): boolean {
    return words.some((written) => {
      const word = written.toLowerCase();
      const known = this.holders.get(word);
      if (known === null) return false;
      if (known?.gone === false) return true;
      const found = holderOf(word, parts);
      this.holders.set(word, found);
      return found !== null;
    });
  }
}

/** The first part that holds a word. */
function holderOf(word: string, parts: readonly Worded[]): Worded | null {
  const holds = wordFinder(word);
  for (const part of parts) if (holds(part.text)) return part;
  return null;
}
