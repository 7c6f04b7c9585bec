import type { Span } from "../span";
import type { Block } from "./block";

/** Index of the run that holds a prose offset, or the last one before it; -1 where the block has none. */
function runAt(runs: readonly number[], offset: number, key: 0 | 1): number {
  let [low, high] = [0, runs.length / 3 - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle * 3 + key]! <= offset) low = middle;
    else high = middle - 1;
  }
  return runs.length === 0 ? -1 : low;
}

/** The source offset of a prose offset. */
export function toSource({ span, prose: { runs } }: Block, offset: number): number {
  const run = runAt(runs, offset, 0);
  if (run < 0) return span.start;
  const inside = Math.min(Math.max(offset - runs[run * 3]!, 0), runs[run * 3 + 2]!);
  return span.start + runs[run * 3 + 1]! + inside;
}

/** The source span of a prose span: its end lies right after the last character that is in it. */
export function spanToSource(block: Block, { start, end }: Span): Span {
  const from = toSource(block, start);
  return { start: from, end: end > start ? Math.max(from, endToSource(block, end - 1)) : from };
}

/** Where in the source the character at a prose offset ends. */
function endToSource({ span, prose: { runs } }: Block, offset: number): number {
  const run = runAt(runs, offset, 0);
  if (run < 0) return span.end;
  const inside = offset - runs[run * 3]!;
  if (inside < runs[run * 3 + 2]!) return span.start + runs[run * 3 + 1]! + inside + 1;
  // Between two runs: a stand-in (a reference, code), which reaches as far as the next run begins.
  const next = runs[run * 3 + 4];
  return next === undefined ? span.end : span.start + next;
}

/** The prose offset of a source offset; what stands in no run counts to the run before it. */
export function toProse({ span, prose: { runs } }: Block, offset: number): number {
  const run = runAt(runs, offset - span.start, 1);
  if (run < 0) return 0;
  const inside = Math.min(Math.max(offset - span.start - runs[run * 3 + 1]!, 0), runs[run * 3 + 2]!);
  return runs[run * 3]! + inside;
}
