import { isBlankCode } from "./starts";

const pipe = 124;
const colon = 58;
const hyphen = 45;
const backslash = 92;

/** How many cells a line has as the head of a table; 0 where it can be none. */
export function headCells(source: string, at: number, end: number): number {
  let cells = 0;
  let parts = 0;
  let open = source.charCodeAt(at) !== pipe;
  if (open) parts += 1;
  for (let i = at; i < end; ) {
    const code = source.charCodeAt(i);
    if (isBlankCode(code)) {
      i += 1;
      continue;
    }
    parts += 1;
    if (open) cells += 1;
    open = code === pipe;
    if (code === pipe) i += 1;
    else i = afterCellPart(source, i, end);
  }
  return parts > 1 ? cells : 0;
}

function afterCellPart(source: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = source.charCodeAt(i);
    if (code === pipe || isBlankCode(code)) return i;
    const next = source.charCodeAt(i + 1);
    i += code === backslash && i + 1 < end && (next === backslash || next === pipe) ? 2 : 1;
  }
  return i;
}

/** How many cells a line asks for as the line under the head of a table (`|---|:-:|`); 0 where it is none. */
export function delimiterCells(source: string, at: number, end: number): number {
  let cells = 0;
  let marked = false;
  let i = at;
  const skip = (): void => {
    while (i < end && isBlankCode(source.charCodeAt(i))) i += 1;
  };
  for (;;) {
    if (source.charCodeAt(i) === pipe && i < end) {
      marked = true;
      i += 1;
      skip();
      if (i >= end) return cells;
    } else if (i > at) {
      return 0;
    }
    if (source.charCodeAt(i) === colon) {
      marked = true;
      i += 1;
    }
    const dashes = i;
    while (i < end && source.charCodeAt(i) === hyphen) i += 1;
    if (i === dashes) return 0;
    cells += 1;
    if (i < end && source.charCodeAt(i) === colon) {
      marked = true;
      i += 1;
    }
    skip();
    if (i >= end) return marked ? cells : 0;
  }
}

/** Where the cells of a row without escapes begin and end, one after the other, without the blanks around them. */
export function cellsOf(source: string, at: number, end: number): readonly number[] {
  const cells: number[] = [];
  for (let from = source.charCodeAt(at) === pipe ? at + 1 : at; from < end; ) {
    let to = from;
    while (to < end && source.charCodeAt(to) !== pipe) to += 1;
    const after = to + 1;
    while (from < to && isBlankCode(source.charCodeAt(from))) from += 1;
    while (to > from && isBlankCode(source.charCodeAt(to - 1))) to -= 1;
    if (to > from) cells.push(from, to);
    from = after;
  }
  return cells;
}
