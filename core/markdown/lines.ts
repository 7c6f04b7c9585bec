import { carriageReturn, lineFeed, tab } from "./starts";

/** A place in a line that counts columns as Markdown does: a tab reaches to the next multiple of four. */
export interface Cursor {
  at: number;
  column: number;
  /** Where the next character that is no blank stands, and how many columns of blanks lie before it. */
  next: number;
  indent: number;
}

/** Where the line that begins at `from` ends, before its line ending. */
export function lineEndOf(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return at;
  }
  return at;
}

/** Where the next line begins. */
export function afterLineEnd(source: string, end: number): number {
  if (end >= source.length) return end;
  return source.charCodeAt(end) === carriageReturn && source.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
}

/** Looks for the next character that is no blank. */
export function lookAhead(cursor: Cursor, source: string, end: number): void {
  let at = cursor.at;
  let column = cursor.column;
  for (; at < end; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 32) column += 1;
    else if (code === tab) column += 4 - (column & 3);
    else break;
  }
  cursor.next = at;
  cursor.indent = column - cursor.column;
}

/** Steps over columns of blanks, at most as many as there are; a tab that reaches further is stepped into. */
export function skipColumns(cursor: Cursor, source: string, columns: number): void {
  const target = cursor.column + columns;
  while (cursor.column < target && cursor.at < cursor.next) {
    const width = source.charCodeAt(cursor.at) === tab ? 4 - (cursor.column & 3) : 1;
    if (cursor.column + width > target) {
      // The rest of the tab still counts as blanks: its end is where it was, only the column has moved.
      cursor.indent -= target - cursor.column;
      cursor.column = target;
      return;
    }
    cursor.column += width;
    cursor.indent -= width;
    cursor.at += 1;
  }
}

/** Steps over the characters of a marker that stands at `next`. */
export function skipMarker(cursor: Cursor, source: string, length: number, end: number): void {
  cursor.column += cursor.indent + length;
  cursor.at = cursor.next + length;
  lookAhead(cursor, source, end);
}
