import { hashIn, hashSeed, hashWith, letterOf, settled } from "../lexicon/units";

const wordPattern = /[\p{L}]+(?:'[\p{L}]+)?/gu;

const straight = 39;
const isApostrophe = (code: number): boolean => code === straight || code === 0x2019;
/** Dashes, quotation marks and the like; none of them is a letter. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/**
 * Visits the words of a text: letters in a row, with one apostrophe inside at most. They are given where they stand, with
 * the hash of their form; in a text that is not of Latin-1 alone, in small letters and with straight apostrophes.
 */
export function visitWords(text: string, visit: (text: string, from: number, to: number, hash: number) => void): void {
  if (!isOfLatin(text)) {
    for (const [word] of text.toLowerCase().replaceAll("’", "'").matchAll(wordPattern))
      visit(word, 0, word.length, hashIn(word, 0, word.length));
    return;
  }
  const { length } = text;
  for (let at = 0; at < length; ) {
    const from = at;
    let hash = hashSeed;
    let parted = false;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      let unit = letterOf(code);
      if (unit === 0) {
        if (parted || at === from || !isApostrophe(code)) break;
        if (at + 1 >= length || letterOf(text.charCodeAt(at + 1)) === 0) break;
        parted = true;
        unit = straight;
      }
      hash = hashWith(hash, unit);
    }
    if (at > from) visit(text, from, at, settled(hash));
    else at += 1;
  }
}

/** Whether a text is of Latin-1 and punctuation alone. */
export function isOfLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff && !isPunctuation(code)) return false;
  }
  return true;
}
