import type { BlockKind } from "./block";
import { type Container, isQuote, item, openingOf, prefixOf, quote } from "./containers";
import { onlyDefinitions } from "./definitions";
import { endOfFrontMatter } from "./front-matter-span";
import { endsHtml, htmlAt, htmlOpeners } from "./html";
import { afterLineEnd, type Cursor, lineEndOf, lookAhead, skipColumns, skipMarker } from "./lines";
import { partingOf } from "./long-pieces";
import { mayHoldMarks } from "./marks";
import { deepest, hardLength, type Piece, type PieceKind, softLength } from "./piece";
import { headingText, type PlainText } from "./plain";
import { closesFence, fenceAt, isHeading, isThematicBreak, isUnderline, markerAt } from "./starts";
import { delimiterCells, headCells } from "./tables";

/** The head of a wider table is not repeated where its rows are cut. */
const mostCells = 200;

type Leaf = "none" | "paragraph" | "table" | "fence" | "html" | "code";

/** What is open while the lines of a note go by. */
interface Scan {
  readonly source: string;
  readonly cursor: Cursor;
  readonly open: Container[];
  leaf: Leaf;
  /** The fence that is open: its mark and length. */
  mark: number;
  length: number;
  /** The kind of HTML block that is open. */
  html: number;
  /** Cells of the line above, had it to be the head of a table; then of the table. */
  cells: number;
  /** Whether the line above is a tag alone, which is text in a paragraph. */
  tag: boolean;
  /** The lines of the open paragraph where it may consist of definitions; null for all others. */
  lines: string[] | null;
  /** The piece so far. */
  start: number;
  kind: PieceKind | null;
  before: string;
  /** Its paragraphs and headings, and the one that is open; null once something needs the parser. */
  plain: PlainText[] | null;
  text: PlainText | null;
  /** Whether the note may define labels. */
  readonly labels: boolean;
  readonly pieces: Piece[];
}

/**
 * Cuts the Markdown of a note into pieces: whole top-level blocks, a list item each, that parse alone as they do in the
 * note. They are in order, lie side by side and cover the source. Front matter is a piece of its own. Never throws;
 * takes time linear in the length of the source.
 */
export function cut(source: string): readonly Piece[] {
  const from = endOfFrontMatter(source);
  const scan: Scan = {
    source,
    cursor: { at: 0, column: 0, next: 0, indent: 0 },
    open: [],
    leaf: "none",
    mark: 0,
    length: 0,
    html: 0,
    cells: 0,
    tag: false,
    lines: null,
    start: from,
    kind: null,
    before: "",
    plain: [],
    text: null,
    labels: source.includes("]:"),
    pieces: from > 0 ? [{ kind: "front", span: { start: 0, end: from }, before: "", plain: [] }] : [],
  };
  for (let at = from; at < source.length; ) {
    const end = lineEndOf(source, at);
    readLine(scan, at, end);
    at = afterLineEnd(source, end);
  }
  finish(scan, source.length);
  return scan.pieces;
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
  if (whole && continuesLeaf(scan, end)) {
    grow(scan, end);
    return;
  }
  if (cursor.next >= end) {
    blankLine(scan, matched);
    grow(scan, end);
    return;
  }
  const opened = openContainers(scan, at, end, matched, whole && (afterCode || scan.leaf === "paragraph"));
  if (!opened && joinsLeaf(scan, end, whole)) {
    grow(scan, end);
    return;
  }
  if (!opened) {
    open.length = matched;
    if (!afterCode || !stays(scan, at)) boundary(scan, at, matched, "text");
  }
  openLeaf(scan, end);
  // Indented code right behind a quote or item is one line of code to the parser.
  if (!whole && !opened && scan.leaf === "code") scan.leaf = "none";
  grow(scan, end);
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

/** Whether the line goes on with the open paragraph or table; `whole`: inside the same containers, not lazily. */
function joinsLeaf(scan: Scan, end: number, whole: boolean): boolean {
  const { source, cursor, leaf } = scan;
  const at = cursor.next;
  if (leaf === "table") return whole && cursor.indent <= 3 && !startsLeaf(source, at, end, 7);
  if (leaf !== "paragraph") return false;
  if (cursor.indent > 3) {
    scan.cells = 0;
  } else if (whole && isUnderline(source, at, end)) {
    const defined = scan.lines !== null && onlyDefinitions(scan.lines.join("\n"));
    scan.lines = null;
    if (!defined || isThematicBreak(source, at, end)) scan.leaf = "none";
    if (scan.text !== null && !defined) {
      scan.text.kind = "heading";
      scan.text.level = source.charCodeAt(at) === 61 ? 1 : 2;
    }
    return true;
  } else if (startsLeaf(source, at, end, 6)) {
    return false;
  } else if (!whole && source.charCodeAt(at) === 60 && htmlAt(source, at, end) === 7) {
    // A tag alone on a lazy line stays inside the quote or item, says the parser.
    scan.leaf = "html";
    scan.html = 7;
    scan.plain = null;
    return true;
  } else if (whole && scan.cells > 0 && delimiterCells(source, at, end) === scan.cells) {
    // Once a table has parted the line above from the paragraph, a tag that was text there opens HTML.
    scan.plain = null;
    scan.leaf = scan.tag ? "html" : "table";
    scan.html = 7;
    return true;
  } else {
    scan.cells = headCells(source, at, end);
    scan.tag = source.charCodeAt(at) === 60 && htmlAt(source, at, end) === 7;
  }
  scan.lines?.push(source.slice(at, end));
  addLine(scan, at, end);
  return true;
}

/** Whether a heading, fence, thematic break or HTML block (up to a kind) begins. */
function startsLeaf(source: string, at: number, end: number, html: number): boolean {
  switch (source.charCodeAt(at)) {
    case 35:
      return isHeading(source, at, end);
    case 96:
    case 126:
      return fenceAt(source, at, end) > 0;
    case 42:
    case 45:
    case 95:
      return isThematicBreak(source, at, end);
    case 60: {
      const kind = htmlAt(source, at, end);
      return kind > 0 && kind <= html;
    }
    default:
      return false;
  }
}

/** Opens what begins where the cursor is. */
function openLeaf(scan: Scan, end: number): void {
  const { source, cursor } = scan;
  const at = cursor.next;
  scan.lines = null;
  scan.leaf = "none";
  if (at >= end) return;
  const root = scan.open.length === 0;
  const code = source.charCodeAt(at);
  const fence = cursor.indent <= 3 ? fenceAt(source, at, end) : 0;
  if (cursor.indent > 3 || fence > 0) {
    scan.leaf = fence > 0 ? "fence" : "code";
    scan.mark = code;
    scan.length = fence;
    if (root) scan.kind = "code";
    return;
  }
  if (code === 60) {
    const kind = htmlAt(source, at, end);
    if (kind > 0) {
      scan.html = kind;
      scan.leaf = endsHtml(source, at + (kind === 2 ? 2 : 1), end, kind) ? "none" : "html";
      if (root) scan.kind = "html";
      scan.plain = null;
      return;
    }
  }
  if (startsLeaf(source, at, end, 0)) {
    if (code === 35) addHeading(scan, at, end);
    return;
  }
  scan.leaf = "paragraph";
  scan.cells = headCells(source, at, end);
  scan.tag = false;
  if (scan.plain !== null) {
    scan.text = newText(scan, scan.open.some((container) => !isQuote(container)) ? "item" : "paragraph", 0);
    addLine(scan, at, end);
  }
  if (code === 91) scan.lines = [source.slice(at, end)];
}

const newText = ({ open }: Scan, kind: BlockKind, level: number): PlainText => ({
  kind,
  quoted: open.some(isQuote),
  level,
  lines: [],
});

/** Adds a line to the open paragraph. */
function addLine(scan: Scan, at: number, end: number): void {
  const { plain, text, source, labels } = scan;
  if (plain === null) return;
  if (text === null || mayHoldMarks(source, at, end, labels)) {
    scan.plain = null;
    return;
  }
  if (text.lines.length === 0) plain.push(text);
  text.lines.push(at, end);
}

function addHeading(scan: Scan, at: number, end: number): void {
  const { plain, source, labels } = scan;
  if (plain === null) return;
  const { level, lines } = headingText(source, at, end);
  if (mayHoldMarks(source, lines[0]!, lines[1]!, labels)) scan.plain = null;
  else plain.push({ ...newText(scan, "heading", level), lines });
}

/** A block begins at `at` inside the first `depth` containers: at the top level, and where a piece got long, it is cut. */
function boundary(scan: Scan, at: number, depth: number, kind: PieceKind): void {
  if (depth === 0) {
    if (scan.kind !== null) finish(scan, at);
    scan.kind = kind;
    scan.before = "";
  } else if (at - scan.start > softLength) {
    const { kind: same } = scan;
    finish(scan, at);
    scan.kind = same;
    scan.before = openingOf(scan.open.slice(0, depth));
  }
}

/** What begins at `at` stays in the piece, unless that is long. */
function stays(scan: Scan, at: number): boolean {
  if (at - scan.start > softLength) return false;
  if (scan.kind === "code") scan.kind = "text";
  return true;
}

/** Ends the piece. */
function finish(scan: Scan, at: number): void {
  if (at > scan.start) {
    scan.pieces.push({
      kind: scan.kind ?? "text",
      span: { start: scan.start, end: at },
      before: scan.before,
      plain: scan.plain,
    });
  }
  scan.start = at;
  scan.kind = null;
  scan.plain = [];
  scan.text = null;
}

/** After a line: cuts a piece that has become too long to be parsed at once, between lines or inside this one. */
function grow(scan: Scan, end: number): void {
  const { kind, source } = scan;
  if (end - scan.start <= hardLength || kind === "code" || kind === "html") return;
  const again = openingOf(scan.open) + openerOf(scan);
  while (end - scan.start > hardLength) {
    scan.plain = null;
    finish(scan, partingOf(source, scan.start, scan.start + hardLength));
    scan.kind = kind;
    scan.before = again + prefixOf(scan.open);
    scan.plain = null;
  }
  const after = afterLineEnd(source, end);
  finish(scan, after);
  scan.kind = kind;
  scan.before = again;
}

/** What opens the leaf again that is open, for the rest of it. */
function openerOf({ open, leaf, mark, length, html, cells }: Scan): string {
  const prefix = prefixOf(open);
  if (leaf === "fence") return `${prefix}${String.fromCharCode(mark).repeat(length)}\n`;
  if (leaf === "html") return `${prefix}${htmlOpeners[html]!}\n`;
  if (leaf === "table" && cells <= mostCells)
    return `${prefix}|${" |".repeat(cells)}\n${prefix}|${"-|".repeat(cells)}\n`;
  return "";
}
