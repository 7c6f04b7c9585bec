const wordPattern = /[\p{L}]+(?:'[\p{L}]+)?/gu;
const apostrophe = 39;

/** Letter or not for the scripts of Europe up to U+024F; what lies above them is told apart by the pattern. */
const isEuropean = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  code === 0xaa ||
  code === 0xb5 ||
  code === 0xba;

/** Dashes, quotation marks and the like; none of them is a letter. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code <= 0x206f;

/** The words of a text that is in small letters: letters in a row, with one straight apostrophe inside at most. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code > 0x24f && !isPunctuation(code)) return text.match(wordPattern) ?? [];
    if (!isEuropean(code)) {
      at += 1;
      continue;
    }
    let end = endOfLetters(text, at + 1);
    if (text.charCodeAt(end) === apostrophe && end + 1 < text.length) end = Math.max(end, endOfPart(text, end + 1));
    words.push(text.slice(at, end));
    at = end;
  }
  return words;
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length && isEuropean(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the letters behind an apostrophe end; 0 where there are none. */
function endOfPart(text: string, from: number): number {
  const end = endOfLetters(text, from);
  return end > from ? end : 0;
}
