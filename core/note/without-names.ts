import { type Reading, tokenSpan } from "../analyse";
import { maskIdentifiers } from "../identifiers/recognise";
import { B } from "../lexicon/bits";
import { spanToSource } from "../markdown/offsets";
import type { Finding } from "../model";

/**
 * A finding's sentence for people to talk about: the words in question in [brackets], names as N.N., identifiers masked,
 * on one line.
 */
export function withoutNames(reading: Reading, { sentence, span }: Finding): string {
  const names = reading.blocks
    .flatMap(({ block, reading: own }) =>
      (own?.tokens ?? []).flatMap(({ bits, capital }, at) =>
        capital && (bits & B.name) !== 0 ? [spanToSource(block, tokenSpan(own!.tokens, at, at))] : [],
      ),
    )
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const edits = [
    ...names.map(({ start, end }) => ({ start, end, text: "N.N." })),
    { start: span.start, end: span.start, text: "[" },
    { start: span.end, end: span.end, text: "]" },
  ];
  let text = "";
  let at = sentence.start;
  for (const edit of edits.sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    text += reading.source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return maskIdentifiers((text + reading.source.slice(at, sentence.end)).replace(/\s+/g, " ").trim());
}
