import { isQuote, item, quote } from "./containers";
import { endOfFrontMatter } from "./front-matter-span";
import { endsHtml } from "./html";
import { joinsLeaf, openLeaf } from "./leaves";
import { afterLineEnd, lineEndOf, lookAhead, skipColumns, skipMarker } from "./lines";
import { deepest, type Piece } from "./piece";
import { boundary, finish, grow, stays } from "./pieces";
import { closesFence, isThematicBreak, markerAt } from "./starts";
import { newState, type Scan } from "./state";

/**
 * Cuts the Markdown of a note into pieces: whole top-level blocks, a list item each, that parse alone as they do in the
 * note. They are in order, lie side by side and cover the source. Front matter is a piece of its own. Never throws;
 * takes time linear in the length of the source.
 */
export function cut(source: string): readonly Piece[] {
  const body = endOfFrontMatter(source);
  const scan = newState(source, body, source.includes("]:"));
  const front: Piece = { kind: "front", span: { start: 0, end: body }, before: "", opens: null, plain: [] };
  if (body > 0) scan.pieces.push(front);
  readLines(scan, body);
  return scan.pieces;
}

/**
 * Cuts the rest of a note without definitions that begins where the top level begins anew, until `meets` says of a place
 * where it does so again that what follows is known.
 */
export function cutAgain(
  source: string,
  meets: (at: number, opens: Piece["opens"]) => boolean,
): { readonly pieces: readonly Piece[]; readonly met: boolean } {
  const scan = newState(source, 0, false);
  return { pieces: scan.pieces, met: readLines(scan, 0, meets) };
}

/** Reads lines up to the end, or to a place that is met; whether one was. */
function readLines(scan: Scan, from: number, meets?: (at: number, opens: Piece["opens"]) => boolean): boolean {
  const { source, pieces } = scan;
  for (let at = from; at < source.length; ) {
    const end = lineEndOf(source, at);
    readLine(scan, at, end);
    if (meets !== undefined && at > from && scan.anew === at && meets(at, scan.anewAs)) {
      // What the line itself is cut into is known too.
      while (pieces.length > 0 && pieces.at(-1)!.span.start >= at) pieces.pop();
      // Blank lines that nothing had begun with yet are a piece of their own.
      const done = pieces.at(-1)?.span.end ?? from;
      if (done < at) pieces.push({ kind: "text", span: { start: done, end: at }, before: "", opens: null, plain: [] });
      return true;
    }
    at = afterLineEnd(source, end);
  }
  finish(scan, source.length);
  return false;
}

/** Reads one line as CommonMark does: what it continues, what it closes, what it opens. */
function readLine(scan: Scan, at: number, end: number): void {
  const { source, cursor, open } = scan;
  cursor.at = at;
  cursor.column = 0;
  lookAhead(cursor, source, end);
  const matched = matchContainers(scan, end);
  const whole = matched === open.length;
  const afterCode = whole && scan.leaf === "code";
  const afterTable = !whole && scan.leaf === "table";
  if (whole && continuesLeaf(scan, end)) {
    grow(scan, at, end);
    return;
  }
  if (cursor.next >= end) {
    blankLine(scan, matched);
    grow(scan, at, end);
    return;
  }
  const opened = openContainers(scan, at, end, matched, whole && (afterCode || scan.leaf === "paragraph"));
  if (!opened && joinsLeaf(scan, end, whole)) {
    grow(scan, at, end);
    return;
  }
  const joined = !opened && (afterCode || afterTable) && stays(scan, at);
  if (!opened) {
    open.length = matched;
    if (!joined) boundary(scan, at, matched, "text");
  }
  openLeaf(scan, end, open.length === 0 && !joined);
  // To the parser, indented code right behind a quote or item is one line of code, and a line right behind a table in
  // one is no head of another table.
  if (!whole && !opened && scan.leaf === "code") scan.leaf = "none";
  if (afterTable && !opened) scan.headEnd = 0;
  grow(scan, at, end);
}

/** How many of the open containers the line goes on with; the cursor is left behind their prefixes. */
function matchContainers({ source, cursor, open }: Scan, end: number): number {
  for (let i = 0; i < open.length; i += 1) {
    const container = open[i]!;
    if (isQuote(container)) {
      if (cursor.next >= end || cursor.indent > 3 || source.charCodeAt(cursor.next) !== 62) return i;
      skipMarker(cursor, source, 1, end);
      if (cursor.indent > 0) skipColumns(cursor, source, 1);
      continue;
    }
    if (cursor.next >= end) {
      container.over ||= container.empty;
      continue;
    }
    if (container.over || cursor.indent < container.width) return i;
    container.empty = false;
    skipColumns(cursor, source, container.width);
  }
  return open.length;
}

/** Whether the line lies inside an open fence, HTML block or indented code, or ends it. */
function continuesLeaf(scan: Scan, end: number): boolean {
  const { source, cursor, leaf } = scan;
  switch (leaf) {
    case "fence":
      if (cursor.indent <= 3 && closesFence(source, cursor.next, end, scan.mark, scan.length)) scan.leaf = "none";
      return true;
    case "html":
      if (scan.html < 6 ? endsHtml(source, cursor.at, end, scan.html) : cursor.next >= end) scan.leaf = "none";
      return true;
    case "code":
      if (cursor.next >= end || cursor.indent >= 4) return true;
      scan.leaf = "none";
      return false;
    default:
      return false;
  }
}

/** A blank line ends paragraphs and tables, and the quotes that it does not go on with. */
function blankLine(scan: Scan, matched: number): void {
  if (matched < scan.open.length) scan.open.length = matched;
  scan.leaf = "none";
}

/** Opens the quotes and list items that begin on the line behind the matched ones; whether any did. */
function openContainers(scan: Scan, at: number, end: number, matched: number, interrupts: boolean): boolean {
  const { source, cursor, open } = scan;
  // A list may break into a paragraph only with text behind its marker, and with its first number. The parser asks
  // that of all that opens on such a line, and of indented code: so such a line stays with what it breaks into.
  let opened = false;
  while (cursor.next < end && cursor.indent <= 3) {
    const isMark = source.charCodeAt(cursor.next) === 62;
    const width = isMark ? 1 : markerAt(source, cursor.next, end);
    if (width === 0 || (!isMark && isThematicBreak(source, cursor.next, end))) break;
    if (!isMark && interrupts && !mayInterrupt(source, cursor.next, width, end)) break;
    if (!opened) {
      open.length = matched;
      if (!interrupts || !stays(scan, at)) boundary(scan, at, matched, isMark ? "quote" : "list");
      scan.leaf = "none";
      opened = true;
    }
    if (open.length >= deepest) {
      scan.kind = "deep";
      scan.plain = null;
      break;
    }
    const { indent } = cursor;
    skipMarker(cursor, source, width, end);
    if (isMark) {
      if (cursor.indent > 0) skipColumns(cursor, source, 1);
      open.push(quote());
    } else if (cursor.next >= end) {
      open.push(item(indent + width + 1, true));
    } else {
      const blanks = cursor.indent > 4 ? 1 : cursor.indent;
      skipColumns(cursor, source, blanks);
      open.push(item(indent + width + blanks, false));
    }
  }
  return opened;
}

function mayInterrupt(source: string, at: number, width: number, end: number): boolean {
  const code = source.charCodeAt(at);
  if (code >= 48 && code <= 57 && !(width === 2 && code === 49)) return false;
  for (let i = at + width; i < end; i += 1) if (source.charCodeAt(i) !== 32 && source.charCodeAt(i) !== 9) return true;
  return false;
}
