import { openingOf, prefixOf } from "./containers";
import { htmlOpeners } from "./html";
import { afterLineEnd } from "./lines";
import { partingOf } from "./long-pieces";
import { hardLength, type PieceKind, softLength } from "./piece";
import { openText } from "./plain-texts";
import type { Scan } from "./state";

/** The head of a wider table is not repeated where its rows are cut. */
const mostCells = 200;

/** A block begins at `at` inside the first `depth` containers: at the top level, and where a piece got long, it is cut. */
export function boundary(scan: Scan, at: number, depth: number, kind: PieceKind): void {
  if (depth === 0) {
    if (scan.kind !== null) finish(scan, at);
    scan.kind = kind;
    scan.before = "";
    scan.opens = kind === "text" ? "leaf" : "container";
    scan.anew = at;
    scan.anewAs = scan.opens;
  } else if (at - scan.start > softLength) {
    goOn(scan, at, openingOf(scan.open.slice(0, depth)));
  }
}

/** What begins at `at` stays in the piece, unless that is long. */
export function stays(scan: Scan, at: number): boolean {
  if (at - scan.start > softLength) return false;
  if (scan.kind === "code") scan.kind = "text";
  return true;
}

/** Ends the piece. */
export function finish(scan: Scan, at: number): void {
  if (at > scan.start) {
    scan.pieces.push({
      kind: scan.kind ?? "text",
      span: { start: scan.start, end: at },
      before: scan.before,
      opens: scan.opens,
      plain: scan.plain,
    });
  }
  scan.start = at;
  scan.kind = null;
  scan.plain = [];
  scan.text = null;
}

/** Ends the piece inside a block; the next one is of its kind. */
function goOn(scan: Scan, at: number, before: string): void {
  const { kind } = scan;
  finish(scan, at);
  scan.kind = kind;
  scan.before = before;
  scan.opens = null;
  if (kind === "deep") scan.plain = null;
}

/** After a line: cuts a piece that has become too long to be parsed at once, between lines or inside a long one. */
export function grow(scan: Scan, at: number, end: number): void {
  const { kind, source } = scan;
  if (end - scan.start <= hardLength || kind === "code" || kind === "html") return;
  const again = openingOf(scan.open) + openerOf(scan);
  while (end - at > hardLength && end - scan.start > hardLength) {
    scan.plain = null;
    goOn(scan, partingOf(source, scan.start, scan.start + hardLength), again + prefixOf(scan.open));
    scan.plain = null;
  }
  goOn(scan, afterLineEnd(source, end), again);
  // The rest of a paragraph is one of its own.
  if (scan.leaf === "paragraph") openText(scan);
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
