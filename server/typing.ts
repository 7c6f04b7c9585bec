import { changeBetween, type Finding, type Reading, type Span } from "../core";

/** How long the pen must rest before the sentence it stands in is looked at. In milliseconds. */
export const pause = 1500;
/** While the pen moves, so many marks at most in one paragraph: the most important first. */
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

/** The paragraph around a place, up to the blank lines. */
export function paragraphAround(source: string, at: number): Span {
  const next = source.indexOf("\n\n", at);
  return { start: source.lastIndexOf("\n\n", Math.max(0, at - 1)), end: next < 0 ? source.length : next };
}

/** The findings to be shown while somebody writes: none in the sentence being written, few in its paragraph. */
export function heldBack(
  { findings, source }: Pick<Reading, "findings" | "source">,
  { at, when, closes }: LastEdit,
  now: number,
): readonly Finding[] {
  if (now - when >= pause) return findings;
  const outside = closes ? findings : findings.filter(({ sentence }) => at < sentence.start || at > sentence.end + 1);
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
