import type { Reading } from "../reading";
import type { Span } from "../span";

/** A note as it can go into the journal: plain text without front matter and comments. */
export interface JournalText {
  readonly text: string;
  /** Slots that are still to be filled, as offsets into the note. */
  readonly unfilled: readonly Span[];
}

/** The note without its front matter and its comments; markup of headings and emphasis is taken off. */
export function journalText({ source, document, findings }: Reading): JournalText {
  const cuts: Span[] = document.comments.map(({ span }) => span);
  if (document.frontMatter !== null) {
    const end = source.indexOf("\n", document.frontMatter.end + 3);
    cuts.push({ start: 0, end: end < 0 ? source.length : end + 1 });
  }
  let text = source;
  for (const { start, end } of [...cuts].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + text.slice(end);
  const plain = text
    .replace(/^#{1,6}[ \t]+/gm, "")
    .replace(/(\*\*|__)(?=\S)([^*_\n]+?)\1/g, "$2")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return {
    text: `${plain}\n`,
    unfilled: findings.filter(({ rule }) => rule === "note/unfilled-slot").map(({ span }) => span),
  };
}
