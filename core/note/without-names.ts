import { maskIdentifiers } from "../identifiers/recognise";
import { B } from "../lexicon/bits";
import { spanToSource } from "../markdown/offsets";
import type { Finding } from "../model";
import { type NoteBlock, tokenSpan } from "../read-stretch";
import type { Reading } from "../reading";
import type { Span } from "../span";

/** A passage for people to talk about, without names, identifiers and dates: the words in question apart. */
export interface Passage {
  /** What stands before it in the same paragraph: its context. */
  readonly context: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The sentence that follows. */
  readonly follows: string;
}

/**
 * A finding's sentence for people to talk about: the words in question in [brackets], names as N.N., identifiers and dates
 * masked, on one line.
 */
export function withoutNames(reading: Reading, { sentence, span }: Finding): string {
  const plain = plainer(reading);
  const { start, end } = span;
  return `${plain(sentence.start, start)}[${plain(start, end)}]${plain(end, sentence.end)}`.trim();
}

/** The words of a span with their sentence, the one before and the one after; null where it stands in no sentence. */
export function passageOf(reading: Reading, { start, end }: Span): Passage | null {
  for (const noteBlock of reading.blocks) {
    const { block } = noteBlock;
    if (block.span.end <= start || block.span.start > start) continue;
    const sentences = sentencesOf(noteBlock);
    const at = sentences.findIndex((one) => one.start <= start && end <= one.end);
    if (at < 0) continue;
    const plain = plainer(reading);
    const whole = (one: Span | undefined) => (one === undefined ? "" : plain(one.start, one.end).trim());
    const sentence = sentences[at]!;
    return {
      context: whole(sentences[at - 1]),
      before: plain(sentence.start, start),
      words: plain(start, end),
      after: plain(end, sentence.end),
      follows: whole(sentences[at + 1]),
    };
  }
  return null;
}

const sentencesOf = ({ block, reading }: NoteBlock): readonly Span[] =>
  (reading?.sentences ?? []).map(({ sentence: { from, to } }) =>
    spanToSource(block, tokenSpan(reading!.tokens, from, to - 1)),
  );

/** Dates as they are written; what is left of them in a passage is a point. */
const dates =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\s?\d{1,2}[./]\s?(?:\d{4}|\d{2})\b|\b\d{1,2}\.?\s(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|January|February|March|May|June|July|October|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}\b/gi;

/** Makes stretches of a note's text fit to be shown to those it is not about. */
function plainer(reading: Reading): (start: number, end: number) => string {
  const names = reading.blocks.flatMap(({ block, reading: own }) =>
    (own?.tokens ?? []).flatMap(({ bits, capital }, at) =>
      capital && (bits & B.name) !== 0 ? [spanToSource(block, tokenSpan(own!.tokens, at, at))] : [],
    ),
  );
  const hidden = [
    ...reading.identifiers.map(({ span, rule }) => ({ ...span, text: rule === "privacy/full-name" ? "N.N." : "…" })),
    ...names.map((span) => ({ ...span, text: "N.N." })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const unit = reading.facts.unit?.trim() ?? "";
  return (start, end) => {
    let text = "";
    let at = start;
    for (const edit of hidden) {
      if (edit.start < at || edit.end > end) continue;
      text += reading.source.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    const plain = maskIdentifiers(text + reading.source.slice(at, end)).replace(dates, "…");
    return (unit.length < 3 ? plain : withoutWord(plain, unit)).replace(/\s+/g, " ");
  };
}

/** The text with a word taken out wherever it stands as a word of its own, written so. */
function withoutWord(text: string, word: string): string {
  let plain = "";
  let from = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const alone = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? " ");
    if (!alone) continue;
    plain += `${text.slice(from, at)}…`;
    from = at + word.length;
  }
  return plain + text.slice(from);
}
