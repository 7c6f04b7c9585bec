import type { Span } from "../core";

/** Reads text with [marks]: the plain text and the spans of what stood in brackets, as UTF-16 offsets. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const spans: Span[] = [];
  let open = -1;
  for (const character of marked) {
    if (character === "[") open = text.length;
    else if (character === "]" && open >= 0) {
      spans.push({ start: open, end: text.length });
      open = -1;
    } else text += character;
  }
  return { text, spans };
}

/** The text with [marks] put around spans: for comparing whole sentences instead of numbers. */
export function writeMarks(text: string, spans: readonly Span[]): string {
  let marked = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`;
  }
  return marked;
}
