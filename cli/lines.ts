import type { Span } from "../core";

/** Offsets at which lines begin; a line ends with LF, CR LF or CR. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < source.length; at += 1) {
    const c = source.charCodeAt(at);
    if (c === 10 || (c === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Line and column, from 1, of an offset. */
export function place(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

/** The line, from 1, of an offset, for who asks for one place of a text alone. */
export const lineAt = (source: string, offset: number): number => place(lineStarts(source), offset).line;

/** The place of a line, counted from 1, without its end; null where the text has no such line. */
export function lineSpan(source: string, line: number): Span | null {
  const starts = lineStarts(source);
  const start = starts[line - 1];
  if (start === undefined) return null;
  const next = starts[line] ?? source.length;
  return { start, end: start + lineLength(source.slice(start, next)) };
}

/** Without the end of the line. */
const lineLength = (line: string): number => line.replace(/\r\n$|[\r\n]$/, "").length;
