import { isMark } from "./marks";
import { addLineEnd, addLiteral, addStandIn, addWords, type Builder } from "./runs";
import { isBlankCode } from "./starts";

const ampersand = 38;
const backslash = 92;
/** The references that stand for "&" itself: all others stand for something else where they are references at all. */
const ampersands = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;

/**
 * Adds the value of a text node by walking it and its source side by side: escapes, references, line endings and the
 * prefixes of continued lines (`quotes`: how many `>` they may have) part the runs.
 */
export function addText(
  builder: Builder,
  source: string,
  start: number,
  end: number,
  value: string,
  quotes: number,
): void {
  if (end - start === value.length && source.startsWith(value, start) && !value.includes("\r")) {
    addWords(builder, start, value);
    return;
  }
  let at = start;
  let read = 0;
  while (read < value.length && at < end) {
    const c = value.charCodeAt(read);
    const s = source.charCodeAt(at);
    if (s === ampersand) {
      const length = referenceAt(source, at, end, value, read);
      if (length > 0) {
        const units = unitsOf(source, at + length, end, value, read);
        addStandIn(builder, at, at + length, value.slice(read, read + units));
        at += length;
        read += units;
        continue;
      }
    }
    if (s === backslash && source.charCodeAt(at + 1) === c && at + 1 < end && isMark(c)) {
      at += 1;
      addLiteral(builder, at, value[read]!);
      at += 1;
      read += 1;
    } else if ((c === 10 || c === 13) && (s === 10 || s === 13)) {
      const length = s === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 1;
      addLineEnd(builder, source, at);
      read += c === 13 && value.charCodeAt(read + 1) === 10 ? 2 : 1;
      at = skipPrefix(source, at + length, end, quotes, value, read);
    } else if (s === c) {
      const length = plainLength(source, at, end, value, read);
      addWords(builder, at, value.slice(read, read + length));
      at += length;
      read += length;
    } else if (s === 0 && c === 0xfffd) {
      addStandIn(builder, at, at + 1, "\uFFFD");
      at += 1;
      read += 1;
    } else {
      // Blanks at the end of a line stand in the source alone.
      at += 1;
    }
  }
}

/** How far value and source go on alike, up to a line ending, an escape or a reference. */
function plainLength(source: string, at: number, end: number, value: string, read: number): number {
  let length = 1;
  while (read + length < value.length && at + length < end) {
    const code = source.charCodeAt(at + length);
    if (code !== value.charCodeAt(read + length)) break;
    if (code === ampersand || code === backslash || code === 10 || code === 13) break;
    length += 1;
  }
  return length;
}

const upToMark = /[^\\&\r\n]*/y;

/** Behind a line ending: the blanks and quote marks with which the block goes on. */
function skipPrefix(source: string, from: number, end: number, quotes: number, value: string, read: number): number {
  let at = from;
  const isText = value.charCodeAt(read) === 62;
  for (let left = quotes; at < end; at += 1) {
    const code = source.charCodeAt(at);
    // Far to the right, or on a lazy line, a ">" can be text.
    if (code === 62 && (left === 0 || (isText && goesOn(source, at, end, value, read)))) break;
    if (code === 62) left -= 1;
    else if (!isBlankCode(code)) break;
  }
  return at;
}

/** Whether the rest of a value's line, as far as it can be told, stands at a place in the source. */
function goesOn(source: string, at: number, end: number, value: string, read: number): boolean {
  upToMark.lastIndex = read;
  const text = upToMark.exec(value)![0];
  if (!source.startsWith(text, at)) return false;
  let after = at + text.length;
  if (read + text.length === value.length) return after === end;
  const next = value.charCodeAt(read + text.length);
  if (next !== 10 && next !== 13) return true;
  while (after < end && isBlankCode(source.charCodeAt(after))) after += 1;
  return source.charCodeAt(after) === 10 || source.charCodeAt(after) === 13;
}

/** The length of the character reference that a place in the source is, 0 where it is none. */
function referenceAt(source: string, at: number, end: number, value: string, read: number): number {
  reference.lastIndex = at;
  const found = reference.exec(source)?.[0];
  if (found === undefined || at + found.length > end) return 0;
  // What is no known reference stays as it is written, and then begins with "&".
  return value.charCodeAt(read) !== ampersand || ampersands.test(found) ? found.length : 0;
}

/** How many UTF-16 units of the value a reference stands for: a code point, or two where what follows says so. */
function unitsOf(source: string, after: number, end: number, value: string, read: number): number {
  const units = value.codePointAt(read)! > 0xffff ? 2 : 1;
  const second = value.charCodeAt(read + units);
  const twofold = pairs.has(second) && (after >= end || source.charCodeAt(after) !== second);
  return twofold ? units + 1 : units;
}

/** What the second character of a reference for two can be: marks that join the first, a thin blank, the j of "fj". */
const pairs = new Set([0x331, 0x332, 0x333, 0x338, 0x20d2, 0x20e5, 0xfe00, 0x200a, 0x6a]);
