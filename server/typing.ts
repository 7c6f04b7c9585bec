import type { Finding, Reading } from "../core";

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

/** What changed from one text to the next, as one stretch: what is alike at both ends is left out. */
export function lastEdit(before: string, after: string, when: number): LastEdit {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let same = 0;
  while (
    same < least - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same += 1;
  const at = after.length - same;
  return { at, when, closes: endsSentence(after.slice(start, at)) };
}

const loudness: Readonly<Record<Finding["severity"], number>> = { warning: 2, information: 1, hint: 0 };

/**
 * The findings to be shown while somebody writes: few in the paragraph that was written in last, and none in the
 * sentence until it is ended or the pen rests.
 */
export function heldBack(
  { findings, blocks, source }: Reading,
  { at, when, closes }: LastEdit,
  now: number,
): readonly Finding[] {
  const spoken = closes || now - when >= pause;
  const outside = spoken ? findings : findings.filter(({ sentence }) => at < sentence.start || at > sentence.end + 1);
  const before = blocks.filter(({ block: { span } }) => span.start <= at).at(-1)?.block.span;
  // Blanks at the end of a line belong to nobody, yet the pen is still there.
  const written = before !== undefined && !source.slice(before.end, at).includes("\n") ? before : undefined;
  if (written === undefined) return outside;
  const here = outside.filter(({ span }) => span.start >= written.start && span.start < written.end);
  const kept = new Set([...here].sort((a, b) => loudness[b.severity] - loudness[a.severity]).slice(0, mostWhileTyping));
  return outside.filter((finding) => !here.includes(finding) || kept.has(finding));
}

/** Whether a text ends with the end of a sentence or of a line, and blanks. */
const endsSentence = (text: string): boolean => {
  const written = text.trimEnd();
  return text.slice(written.length).includes("\n") || /[.!?…:»”"]$/.test(written);
};
