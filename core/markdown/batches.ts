import type { Block, Comment } from "./block";
import { linesOf } from "./deep-lines";
import { addLabel, definedIn, definitionsOf, type Labels, labelsUsed } from "./definitions";
import { parseMarkdown } from "./parse";
import type { Piece } from "./piece";
import { blockOfPlain, type PlainText } from "./plain";
import { proseOf } from "./prose";

/** Pieces that lie side by side and are read in one go. What holds no prose stands alone: it is not parsed. */
export function batchesOf(pieces: readonly Piece[], length: number): readonly Piece[] {
  const batches: Piece[] = [];
  for (const piece of pieces) {
    const last = batches.at(-1);
    const joins =
      last !== undefined &&
      isParsed(last) &&
      isParsed(piece) &&
      piece.before === "" &&
      piece.span.end - last.span.start <= length;
    if (joins) batches[batches.length - 1] = { ...last, span: { start: last.span.start, end: piece.span.end } };
    else batches.push(piece);
  }
  return batches;
}

const isParsed = ({ kind, plain }: Piece): boolean =>
  plain === null && (kind === "text" || kind === "list" || kind === "quote");

/** The pieces, those of definitions alone as ones without prose; their labels are added. */
export function withoutDefinitions(
  source: string,
  pieces: readonly Piece[],
  labels: Map<string, string>,
): readonly Piece[] {
  return pieces.map((piece) => {
    const defined = isParsed(piece) ? definedAlone(piece, source.slice(piece.span.start, piece.span.end)) : null;
    for (const label of defined ?? []) addLabel(label, labels);
    return defined === null ? piece : { ...piece, plain: [] };
  });
}

/** Adds all other labels that are defined, anywhere: `[words][label]` is a link only where the label is. */
export function addLabels(source: string, batches: readonly Piece[], labels: Map<string, string>): void {
  for (const batch of batches) {
    const text = source.slice(batch.span.start, batch.span.end);
    if (isParsed(batch) && text.includes("]:")) definedIn(parseMarkdown(batch.before + text), labels);
  }
}

/** The labels of a piece of definitions alone, each on a line of its own; null for all other pieces. */
function definedAlone({ kind, before }: Piece, text: string): readonly string[] | null {
  if (kind !== "text" || before !== "") return null;
  const lines = text.trimEnd().split(/\r\n?|\n/);
  return lines.every((line) => /^[ \t]*\[/.test(line)) ? definitionsOf(lines.join("\n")) : null;
}

/** The blocks and comments of a piece, with places that count from its start. */
export function readBatch(
  source: string,
  piece: Piece,
  labels: Labels,
): { readonly blocks: readonly Block[]; readonly comments: readonly Comment[] } {
  const { kind, span, before, plain } = piece;
  if (plain !== null) return { blocks: blocksOfPlain(source, plain, span.start), comments: noComments };
  const text = source.slice(span.start, span.end);
  if (kind === "deep") return { blocks: linesOf(text, 0), comments: noComments };
  if (kind === "html") return { blocks: noBlocks, comments: commentsOfHtml(text) };
  if (!isParsed(piece)) return { blocks: noBlocks, comments: noComments };
  const comments: Comment[] = [];
  const used = labels.size > 0 ? labelsUsed(text, labels) : [];
  // Labels that are defined elsewhere are defined here too; definitions that stand twice do no harm. They stand in
  // front: behind an open HTML block they would be part of it.
  const defined = used.length > 0 ? `${used.map((label) => `[${label}]: .\n`).join("")}\n` : "";
  const whole = defined + before + text;
  const from = whole.length - text.length;
  const blocks = proseOf(parseMarkdown(whole), whole, -from, { start: from, end: whole.length }, comments);
  return { blocks, comments };
}

const noBlocks: readonly Block[] = [];
const noComments: readonly Comment[] = [];

/** An HTML block that begins as a comment. */
function commentsOfHtml(text: string): readonly Comment[] {
  const start = text.search(/\S/);
  return text.startsWith("<!--", start) ? [{ span: { start, end: text.trimEnd().length } }] : noComments;
}

function blocksOfPlain(source: string, plain: readonly PlainText[], start: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const text of plain) {
    const block = blockOfPlain(source, text, start);
    if (block !== null) blocks.push(block);
  }
  return blocks;
}
