import { onlyDefinitions } from "./definitions";
import { endsHtml, htmlAt } from "./html";
import { addHeading, addLine, addRow, openText, startTable } from "./plain-texts";
import { fenceAt, isHeading, isThematicBreak, isUnderline } from "./starts";
import type { Scan } from "./state";
import { delimiterCells, headCells } from "./tables";

/** Whether the line goes on with the open paragraph or table; `whole`: inside the same containers, not lazily. */
export function joinsLeaf(scan: Scan, end: number, whole: boolean): boolean {
  const { source, cursor, leaf } = scan;
  const at = cursor.next;
  if (leaf === "table") {
    if (!whole || cursor.indent > 3 || startsLeaf(source, at, end, 7)) return false;
    addRow(scan, at, end);
    return true;
  }
  if (leaf !== "paragraph") return false;
  if (cursor.indent > 3) {
    scan.headEnd = 0;
  } else if (whole && isUnderline(source, at, end)) {
    const defined = scan.defining !== null && onlyDefinitions(scan.defining.join("\n"));
    scan.defining = null;
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
  } else if (whole && makesHead(scan, at, end)) {
    // Once a table has parted the line above from the paragraph, a tag that was text there opens HTML.
    scan.leaf = scan.tag ? "html" : "table";
    scan.html = 7;
    if (scan.tag) scan.plain = null;
    else startTable(scan);
    return true;
  } else {
    scan.headAt = at;
    scan.headEnd = end;
    scan.tag = source.charCodeAt(at) === 60 && htmlAt(source, at, end) === 7;
  }
  scan.defining?.push(source.slice(at, end));
  addLine(scan, at, end);
  return true;
}

/** Whether a line asks for as many cells as the one above has: it makes that the head of a table. */
function makesHead(scan: Scan, at: number, end: number): boolean {
  const { source, headAt, headEnd } = scan;
  if (headEnd === 0) return false;
  scan.cells = delimiterCells(source, at, end);
  return scan.cells > 0 && scan.cells === headCells(source, headAt, headEnd);
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

/** Opens what begins where the cursor is; `alone`: it begins a piece at the top level, which is then code or HTML. */
export function openLeaf(scan: Scan, end: number, alone: boolean): void {
  const { source, cursor } = scan;
  const at = cursor.next;
  scan.defining = null;
  scan.leaf = "none";
  if (at >= end) return;
  const code = source.charCodeAt(at);
  const fence = cursor.indent <= 3 ? fenceAt(source, at, end) : 0;
  if (cursor.indent > 3 || fence > 0) {
    scan.leaf = fence > 0 ? "fence" : "code";
    scan.mark = code;
    scan.length = fence;
    if (alone) scan.kind = "code";
    return;
  }
  if (code === 60) {
    const kind = htmlAt(source, at, end);
    if (kind > 0) {
      scan.html = kind;
      scan.leaf = endsHtml(source, at + (kind === 2 ? 2 : 1), end, kind) ? "none" : "html";
      if (alone) scan.kind = "html";
      scan.plain = null;
      return;
    }
  }
  if (startsLeaf(source, at, end, 0)) {
    if (code === 35) addHeading(scan, at, end);
    return;
  }
  scan.leaf = "paragraph";
  scan.headAt = at;
  scan.headEnd = end;
  scan.tag = false;
  openText(scan);
  addLine(scan, at, end);
  if (code === 91) scan.defining = [source.slice(at, end)];
}
