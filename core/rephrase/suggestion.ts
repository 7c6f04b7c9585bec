import { spanToSource } from "../markdown/offsets";
import type { Slot, Suggestion } from "../model";
import type { Origin, Reading } from "../reading";
import type { Draft } from "./draft";
import type { Phrasing } from "./phrasing";

/** Moves a draft from the prose into the note. Null where its words are parted by markup, which it would break. */
export function toSuggestion(
  { stance, hints, ...made }: Draft,
  { source }: Reading,
  { noteBlock }: Origin,
  phrasing: Phrasing,
): Suggestion | null {
  const { block } = noteBlock;
  const span = spanToSource(block, { start: made.start, end: made.end });
  const plain = (text: string) => text.replace(/\s+/g, " ");
  if (plain(source.slice(span.start, span.end)) !== plain(block.prose.text.slice(made.start, made.end))) return null;
  const slots: Slot[] = [];
  let { text } = made;
  for (const hint of hints) {
    const at = text.indexOf("{slot}");
    if (at < 0) break;
    const shown = `[${hint}]`;
    text = text.replace("{slot}", shown);
    slots.push({ start: span.start + at, end: span.start + at + shown.length, hint });
  }
  return { stance, title: phrasing.titles[stance], edits: [{ ...span, text }], slots };
}
