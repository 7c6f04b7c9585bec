import type { Block, BlockKind } from "./block";
import { addLineEnd, addWords, blockOf, newBuilder } from "./runs";
import { isBlankCode } from "./starts";

/** A paragraph or heading without marks inside. */
export interface PlainText {
  kind: BlockKind;
  readonly quoted: boolean;
  /** The level of a heading, 0 for all else. */
  level: number;
  /** Its lines without prefixes: where each begins and ends, one after the other. */
  readonly lines: number[];
}

/** The block that a plain text is, with places that count from `start`; the same that the parser would give. */
export function blockOfPlain(source: string, { kind, level, quoted, lines }: PlainText, start: number): Block | null {
  const builder = newBuilder();
  for (let i = 0; i < lines.length; i += 2) {
    const [from, end] = [lines[i]!, lines[i + 1]!];
    addWords(builder, from, source.slice(from, trimmed(source, from, end)));
    if (i + 2 < lines.length) addLineEnd(builder, source, end);
  }
  return blockOf(builder, kind, level, quoted, -start);
}

/** The content of an ATX heading that begins at `at`: without its marks. */
export function headingText(
  source: string,
  at: number,
  end: number,
): { readonly level: number; readonly lines: number[] } {
  let level = 0;
  while (source.charCodeAt(at + level) === 35) level += 1;
  let from = at + level;
  while (from < end && isBlankCode(source.charCodeAt(from))) from += 1;
  let to = trimmed(source, from, end);
  let closing = to;
  while (closing > from && source.charCodeAt(closing - 1) === 35) closing -= 1;
  if (closing === from) to = from;
  else if (closing < to && isBlankCode(source.charCodeAt(closing - 1))) to = trimmed(source, from, closing);
  return { level, lines: [from, to] };
}

function trimmed(source: string, from: number, end: number): number {
  let to = end;
  while (to > from && isBlankCode(source.charCodeAt(to - 1))) to -= 1;
  return to;
}
