import { changeBetween, type Finding, type Reading, type Span } from "../core";

/** How long the pen must rest before the sentence it stands in is looked at. In milliseconds. */
export const pause = 1500;
/** So many marks at most in the paragraph that is written in, the most important first: the rest waits for the walk. */
const mostWhileTyping = 2;

/** The last change of a text: where it ended (UTF-16 offset), when (milliseconds), and whether it ended a sentence. */
export interface LastEdit {
  readonly at: number;
  readonly when: number;
  readonly closes: boolean;
}

/** What changed from one text to the next, as the last edit; null where nothing did. */
export function lastEdit(before: string, after: string, when: number): LastEdit | null {
  const change = changeBetween(before, after);
  if (change === null) return null;
  const at = change.to + change.shift;
  return { at, when, closes: endsSentence(after.slice(change.from, at)) };
}

const loudness: Readonly<Record<Finding["severity"], number>> = { warning: 2, information: 1, hint: 0 };

/** A blank line, or the beginning of another item of a list. */
const boundary = /\r?\n(?=[ \t]*\r?\n|[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t])/g;
/** Farther than this nobody looks for the end of a paragraph. In UTF-16 units. */
const farthest = 20_000;

/** The paragraph or list item around a place, up to blank lines. Bounded, whatever the text's length. */
export function paragraphAround(source: string, at: number): Span {
  const from = Math.max(0, at - farthest);
  const before = [...source.slice(from, at).matchAll(boundary)].at(-1);
  const start = before === undefined ? from : from + before.index;
  boundary.lastIndex = 0;
  const after = boundary.exec(source.slice(at, at + farthest));
  return { start, end: after === null ? Math.min(source.length, at + farthest) : at + after.index };
}

/**
 * The findings to be shown while somebody writes: few in the paragraph that was written in last, and none in the
 * sentence until it is ended or the pen rests.
 */
export function heldBack(
  { findings, source }: Pick<Reading, "findings" | "source">,
  { at, when, closes }: LastEdit,
  now: number,
): readonly Finding[] {
  const spoken = closes || now - when >= pause;
  const outside = spoken ? findings : findings.filter(({ sentence }) => at < sentence.start || at > sentence.end + 1);
  const { start, end } = paragraphAround(source, at);
  const here = outside.filter(({ span }) => span.start >= start && span.start < end);
  const kept = new Set([...here].sort((a, b) => loudness[b.severity] - loudness[a.severity]).slice(0, mostWhileTyping));
  const left = new Set(here.filter((finding) => !kept.has(finding)));
  return outside.filter((finding) => !left.has(finding));
}

/** Whether a text ends with the end of a sentence or of a line, and blanks. */
const endsSentence = (text: string): boolean => {
  const written = text.trimEnd();
  return text.slice(written.length).includes("\n") || /[.!?…:»”"]$/.test(written);
};
