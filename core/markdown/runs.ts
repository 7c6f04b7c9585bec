import type { Block, BlockKind } from "./block";

/** Prose as it grows, with the runs that lead back to the source. Offsets count from the start of the text. */
export interface Builder {
  text: string;
  readonly runs: number[];
  start: number;
  end: number;
}

export const newBuilder = (): Builder => ({ text: "", runs: [], start: -1, end: -1 });

/** Adds text that stands in the source as it is. */
export function addLiteral(builder: Builder, at: number, text: string): void {
  if (text === "") return;
  mark(builder, at);
  builder.runs[builder.runs.length - 1]! += text.length;
  builder.text += text;
  builder.end = at + text.length;
}

/** Stands in prose for what is no prose (code, an image, a bare address): a noun, as far as the reading knows. */
export const placeholder = "\uFFFC";
const address = /\b(?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?)»”"'\]]/g;

/** Adds text as `addLiteral` does, with bare addresses as no prose. */
export function addWords(builder: Builder, at: number, text: string): void {
  let from = 0;
  if (text.includes("://") || text.includes("www.")) {
    for (const { 0: found, index } of text.matchAll(address)) {
      addLiteral(builder, at + from, text.slice(from, index));
      addStandIn(builder, at + index, at + index + found.length, placeholder);
      from = index + found.length;
    }
  }
  addLiteral(builder, at + from, from === 0 ? text : text.slice(from));
}

/**
 * Adds text that stands for something else in the source: a character for its reference, a placeholder for code. It
 * lies between two runs; one of them is empty where nothing else marks its place.
 */
export function addStandIn(builder: Builder, at: number, end: number, text: string): void {
  mark(builder, at);
  builder.text += text;
  builder.end = end;
  mark(builder, end);
}

/** Adds a line ending, which is "\n" in prose: as it stands, or in place of "\r" or "\r\n". */
export function addLineEnd(builder: Builder, source: string, at: number): void {
  if (source.charCodeAt(at) === 10) addLiteral(builder, at, "\n");
  else addStandIn(builder, at, at + (source.charCodeAt(at + 1) === 10 ? 2 : 1), "\n");
}

/** Begins a run at a source offset, unless the last one reaches just there. */
function mark(builder: Builder, at: number): void {
  const { runs, text } = builder;
  if (builder.start < 0) builder.start = at;
  const last = runs.length - 3;
  if (last >= 0) {
    if (runs[last]! + runs[last + 2]! === text.length && runs[last + 1]! + runs[last + 2]! === at) return;
  }
  runs.push(text.length, at, 0);
}

/** The block that has grown, null where it holds no more than blanks; `shift` is where the text begins in the note. */
export function blockOf(
  builder: Builder,
  kind: BlockKind,
  level: number,
  quoted: boolean,
  shift: number,
): Block | null {
  const { text, runs, start, end } = builder;
  if (start < 0 || text.trim() === "") return null;
  for (let run = 1; run < runs.length; run += 3) runs[run]! -= start;
  return { kind, level, quoted, span: { start: shift + start, end: shift + end }, prose: { text, runs } };
}
