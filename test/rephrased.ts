import type { Suggestion } from "../core";

/** A note with one suggestion taken. */
export const applied = (text: string, { edits }: Suggestion): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((note, { start, end, text: put }) => note.slice(0, start) + put + note.slice(end), text);

/** A note in all the ways that put text into it. */
export const rephrased = (text: string, suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.filter(({ edits }) => edits.length > 0).map((one) => applied(text, one));

/** A note with a suggestion's slots filled. */
export const filled = (note: string, { slots }: Suggestion, filler: string): string =>
  [...slots]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, hint }) => text.slice(0, start) + asIn(hint, filler) + text.slice(end), note);

/** A slot that opens its sentence is filled with a capital. */
const asIn = (hint: string, filler: string): string =>
  /^\p{Lu}/u.test(hint) ? filler.slice(0, 1).toUpperCase() + filler.slice(1) : filler;
