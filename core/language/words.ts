const wordPattern = /[\p{L}]+(?:'[\p{L}]+)?/gu;

/** Letters of Latin-1. */
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Dashes, quotation marks and the like; none of them is a letter. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/**
 * Visits the words of a text: letters in a row, with one apostrophe inside at most. They are given where they stand; in
 * a text that is not of Latin-1 alone, in small letters and with straight apostrophes.
 */
export function visitWords(text: string, visit: (text: string, from: number, to: number) => void): void {
  if (!isOfLatin(text)) {
    for (const [word] of text.toLowerCase().replaceAll("’", "'").matchAll(wordPattern)) visit(word, 0, word.length);
    return;
  }
  for (let at = 0; at < text.length; ) {
    if (!isLatin(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    let end = endOfLetters(text, at);
    const parted = end + 1 < text.length && isApostrophe(text.charCodeAt(end));
    if (parted && isLatin(text.charCodeAt(end + 1))) end = endOfLetters(text, end + 1);
    visit(text, at, end);
    at = end;
  }
}

function isOfLatin(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0xff && !isPunctuation(code)) return false;
  }
  return true;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLatin(text.charCodeAt(at))) at += 1;
  return at;
}
