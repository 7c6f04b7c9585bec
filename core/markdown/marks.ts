// Which lines of prose hold no marks inside: they are read without the parser, which is most of what notes are.

const [plain, always, beforeName, beforeParen, beforeMark, bracket] = [0, 1, 2, 3, 4, 5];

const roles = new Uint8Array(128);
for (const c of "*_`\0") roles[c.charCodeAt(0)] = always!;
for (const c of "<&") roles[c.charCodeAt(0)] = beforeName!;
roles["]".charCodeAt(0)] = beforeParen!;
roles["\\".charCodeAt(0)] = beforeMark!;
roles["[".charCodeAt(0)] = bracket!;

/**
 * Whether a line of a paragraph may hold emphasis, a link, code, HTML, a reference or an escape. `labels`: whether the
 * note may define labels, so that brackets alone can be a link.
 */
export function mayHoldMarks(source: string, from: number, end: number, labels: boolean): boolean {
  for (let at = from; at < end; at += 1) {
    const code = source.charCodeAt(at);
    const role = code < 128 ? roles[code]! : plain;
    if (role === plain) continue;
    const next = at + 1 < end ? source.charCodeAt(at + 1) : 10;
    if (role === always) return true;
    if (role === beforeName && isNameStart(next)) return true;
    if (role === beforeParen && next === 40) return true;
    if (role === beforeMark && (next === 10 || isMark(next))) return true;
    if (role === bracket && labels) return true;
  }
  return false;
}

/** What a tag or a character reference can begin with: a letter, `/`, `!`, `?`, `#`. */
const isNameStart = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 47 || code === 33 || code === 63 || code === 35;

/** ASCII punctuation, which alone can be escaped. */
export const isMark = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);
