import type { Change, Finding, Reading, Source, Span } from "../core";

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

/** A change as the last edit of the text that it has made; null where nothing changed. */
export function lastEdit(change: Change | null, after: Source, when: number): LastEdit | null {
  if (change === null) return null;
  const at = change.to + change.shift;
  return { at, when, closes: endsSentence(after.slice(change.from, at)) };
}

const loudness: Readonly<Record<Finding["severity"], number>> = { warning: 2, information: 1, hint: 0 };

/**
 * The findings to be shown while somebody writes: few in the paragraph that was written in last, and none in the
 * sentence until it is ended or the pen rests.
 */
export const heldBack = (reading: Reading, edit: LastEdit, now: number): readonly Finding[] =>
  heldBackIn(
    reading.findings,
    reading.text,
    reading.blocks.filter(({ block: { span } }) => span.start <= edit.at).at(-1)?.block.span ?? null,
    edit,
    now,
  );

/** The same of some findings; `before` is the last paragraph that begins before the pen or at it. */
export function heldBackIn(
  findings: readonly Finding[],
  source: Source,
  before: Span | null,
  { at, when, closes }: LastEdit,
  now: number,
): readonly Finding[] {
  const spoken = closes || now - when >= pause;
  const outside = spoken ? findings : findings.filter(({ sentence }) => at < sentence.start || at > sentence.end + 1);
  // Blanks at the end of a line belong to nobody, yet the pen is still there.
  const written = before !== null && !source.slice(before.end, at).includes("\n") ? before : null;
  if (written === null) return outside;
  const here = outside.filter(({ span }) => span.start >= written.start && span.start < written.end);
  const kept = new Set([...here].sort((a, b) => loudness[b.severity] - loudness[a.severity]).slice(0, mostWhileTyping));
  const left = new Set(here.filter((finding) => !kept.has(finding)));
  return outside.filter((finding) => !left.has(finding));
}

/** Whether a text ends with the end of a sentence or of a line, and blanks. */
const endsSentence = (text: string): boolean => {
  const written = text.trimEnd();
  return text.slice(written.length).includes("\n") || /[.!?…:»”"]$/.test(written);
};
