import type { BlockKind } from "./block";
import { isQuote } from "./containers";
import { mayHoldMarks } from "./marks";
import { headingText, type PlainText } from "./plain";
import type { Scan } from "./state";
import { cellsOf } from "./tables";

// What a piece holds that needs no parser, gathered line by line. The first line with a mark ends that: see `plain`.

const newText = ({ open }: Scan, kind: BlockKind, level: number): PlainText => ({
  kind,
  quoted: open.some(isQuote),
  level,
  lines: [],
});

/** Opens a paragraph. */
export function openText(scan: Scan): void {
  if (scan.plain === null) return;
  scan.text = newText(scan, scan.open.every(isQuote) ? "paragraph" : "item", 0);
}

/** Adds a line to the open paragraph. */
export function addLine(scan: Scan, at: number, end: number): void {
  const { plain, text, source, labels } = scan;
  if (plain === null) return;
  if (text === null || mayHoldMarks(source, at, end, labels)) {
    scan.plain = null;
    return;
  }
  if (text.lines.length === 0) plain.push(text);
  text.lines.push(at, end);
}

/** The last line of the open paragraph turns out to be the head of a table. */
export function startTable(scan: Scan): void {
  const { plain, text } = scan;
  if (plain === null || text === null) return;
  const [at, end] = text.lines.splice(-2);
  if (text.lines.length === 0) plain.pop();
  scan.text = null;
  addRow(scan, at!, end!);
}

/** Adds the cells of a row. */
export function addRow(scan: Scan, at: number, end: number): void {
  const { plain, source, labels } = scan;
  if (plain === null) return;
  if (mayHoldMarks(source, at, end, labels)) {
    scan.plain = null;
    return;
  }
  const lines = cellsOf(source, at, end);
  for (let i = 0; i < lines.length; i += 2) plain.push({ ...newText(scan, "cell", 0), lines: lines.slice(i, i + 2) });
}

/** Adds an ATX heading. */
export function addHeading(scan: Scan, at: number, end: number): void {
  const { plain, source, labels } = scan;
  if (plain === null) return;
  const { level, lines } = headingText(source, at, end);
  if (mayHoldMarks(source, lines[0]!, lines[1]!, labels)) scan.plain = null;
  else plain.push({ ...newText(scan, "heading", level), lines });
}
