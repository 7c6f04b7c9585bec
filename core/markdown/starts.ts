// How a block of CommonMark begins, read from char codes: `at` is the first character of a line that is no blank,
// `end` is where the line ends. None of these looks further than its line.

export const tab = 9;
export const lineFeed = 10;
export const carriageReturn = 13;
const space = 32;
const hash = 35;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const dot = 46;
const underscore = 95;
const backtick = 96;
const tilde = 126;

export const isBlankCode = (code: number): boolean => code === space || code === tab;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether the line is an ATX heading. */
export function isHeading(source: string, at: number, end: number): boolean {
  let after = at;
  while (after < end && source.charCodeAt(after) === hash) after += 1;
  return after > at && after - at <= 6 && (after === end || isBlankCode(source.charCodeAt(after)));
}

/** Whether the line is a thematic break. */
export function isThematicBreak(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== asterisk && mark !== hyphen && mark !== underscore) return false;
  let marks = 0;
  for (let i = at; i < end; i += 1) {
    const code = source.charCodeAt(i);
    if (code === mark) marks += 1;
    else if (!isBlankCode(code)) return false;
  }
  return marks >= 3;
}

/** Whether the line underlines a heading. */
export function isUnderline(source: string, at: number, end: number): boolean {
  const mark = source.charCodeAt(at);
  if (mark !== hyphen && mark !== 61) return false;
  let after = at;
  while (after < end && source.charCodeAt(after) === mark) after += 1;
  while (after < end && isBlankCode(source.charCodeAt(after))) after += 1;
  return after === end;
}

/** The length of the fence that opens here, 0 where none does. */
export function fenceAt(source: string, at: number, end: number): number {
  const mark = source.charCodeAt(at);
  if (mark !== backtick && mark !== tilde) return 0;
  let after = at;
  while (after < end && source.charCodeAt(after) === mark) after += 1;
  if (after - at < 3) return 0;
  if (mark === backtick) for (let i = after; i < end; i += 1) if (source.charCodeAt(i) === backtick) return 0;
  return after - at;
}

/** Whether a fence of this mark and length closes on the line. */
export function closesFence(source: string, at: number, end: number, mark: number, length: number): boolean {
  let after = at;
  while (after < end && source.charCodeAt(after) === mark) after += 1;
  if (after - at < length) return false;
  while (after < end && isBlankCode(source.charCodeAt(after))) after += 1;
  return after === end;
}

/** The width of the list marker that stands here, 0 where none does: a bullet, or up to nine digits with `.` or `)`. */
export function markerAt(source: string, at: number, end: number): number {
  const code = source.charCodeAt(at);
  let after = at;
  if (code === asterisk || code === hyphen || code === plus) {
    after += 1;
  } else {
    while (after < end && after - at < 9 && isDigit(source.charCodeAt(after))) after += 1;
    if (after === at) return 0;
    const close = source.charCodeAt(after);
    if (after === end || (close !== dot && close !== 41)) return 0;
    after += 1;
  }
  return after === end || isBlankCode(source.charCodeAt(after)) ? after - at : 0;
}
