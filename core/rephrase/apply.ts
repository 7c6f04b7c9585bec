import type { Edit } from "../model";

/** A text with edits made in it. They do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((note, { start, end, text: put }) => note.slice(0, start) + put + note.slice(end), text);
