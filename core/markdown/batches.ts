import type { Root } from "mdast";
import type { Block, Comment } from "./block";
import { linesOf } from "./deep-lines";
import { addLabel, definedIn, definitionsOf, isDefined, type Labels, labelsUsed } from "./definitions";
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

/** The labels of a piece of definitions alone, each on a line of its own; null for all other pieces. */
function definedAlone({ kind, before }: Piece, text: string): readonly string[] | null {
  if (kind !== "text" || before !== "") return null;
  const lines = text.trimEnd().split(/\r\n?|\n/);
  return lines.every((line) => /^[ \t]*\[/.test(line)) ? definitionsOf(lines.join("\n")) : null;
}

/** What a piece holds, with places that count from its start. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/**
 * Reads the pieces of a note and adds the labels that they define: `[words][label]` is a link only where the label is
 * defined, anywhere. Those that define what they use are parsed but once.
 */
export function readBatches(
  source: string,
  batches: readonly Piece[],
  labels: Map<string, string>,
): readonly Content[] {
  const defining = batches.map((batch) => readDefining(source, batch, labels));
  return batches.map((batch, at) => {
    const own = defining[at];
    const used = own == null ? [] : labelsUsed(source.slice(batch.span.start, batch.span.end), labels);
    return own != null && used.every((label) => isDefined(label, own.labels))
      ? own.content
      : readBatch(source, batch, labels);
  });
}

/** A piece as it reads with the labels that it defines itself; null where it can define none. */
function readDefining(source: string, piece: Piece, labels: Map<string, string>) {
  const text = source.slice(piece.span.start, piece.span.end);
  if (!isParsed(piece) || !text.includes("]:")) return null;
  const own = new Map<string, string>();
  const tree = parseMarkdown(piece.before + text);
  definedIn(tree, own);
  for (const [label, written] of own) labels.set(label, written);
  return { labels: own, content: contentOf(tree, piece.before, text) };
}

/** What a piece holds whose text was parsed behind another. */
function contentOf(tree: Root, before: string, text: string): Content {
  const comments: Comment[] = [];
  const own = { start: before.length, end: before.length + text.length };
  return { blocks: proseOf(tree, before + text, -before.length, own, comments), comments };
}

/** Reads a piece of a note that defines these labels. */
export function readBatch(source: string, piece: Piece, labels: Labels): Content {
  const { kind, span, before, plain } = piece;
  if (plain !== null) return { blocks: blocksOfPlain(source, plain, span.start), comments: noComments };
  const text = source.slice(span.start, span.end);
  if (kind === "deep") return { blocks: linesOf(text, 0), comments: noComments };
  if (kind === "html") return { blocks: noBlocks, comments: commentsOfHtml(text) };
  if (!isParsed(piece)) return { blocks: noBlocks, comments: noComments };
  const used = labels.size > 0 ? labelsUsed(text, labels) : [];
  // Labels that are defined elsewhere are defined here too; definitions that stand twice do no harm. They stand in
  // front: behind an open HTML block they would be part of it.
  const defined = used.length > 0 ? `${used.map((label) => `[${label}]: .\n`).join("")}\n` : "";
  return contentOf(parseMarkdown(defined + before + text), defined + before, text);
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
