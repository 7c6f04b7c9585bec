import type { Block, Comment, Document } from "./block";
import { linesOf } from "./deep-lines";
import { addLabel, definedIn, definitionsOf, type Labels, labelsUsed } from "./definitions";
import { frontMatterOf } from "./front-matter-span";
import { parseMarkdown } from "./parse";
import type { Piece } from "./piece";
import { blockOfPlain, type PlainText } from "./plain";
import { proseOf } from "./prose";
import { cut } from "./scan";

/** Small pieces are parsed together up to this length: each parse has a cost of its own. In UTF-16 units. */
const batchLength = 4_000;

/** The pieces of a note as they were parsed last, by their text: what did not change is only moved. */
export interface MarkdownMemory {
  pieces: Map<string, ParsedPiece>;
}

interface ParsedPiece {
  /** Where the piece stood when it was parsed: its blocks and comments count from the note's start. */
  readonly start: number;
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/** Reads a note's Markdown into prose blocks with their places. Never throws; takes time linear in its length. */
export function readMarkdown(source: string, memory?: MarkdownMemory): Document {
  const labels = new Map<string, string>();
  // A definition needs "]:"; most notes have none.
  const defines = source.includes("]:");
  const pieces = defines ? withoutDefinitions(source, cut(source), labels) : cut(source);
  const batches = batchesOf(pieces);
  if (defines) addLabels(source, batches, labels);
  const blocks: Block[] = [];
  const comments: Comment[] = [];
  const now = new Map<string, ParsedPiece>();
  for (const batch of batches) {
    // With definitions a piece depends on others; such a note is parsed whole.
    if (memory === undefined || defines) readBatch(source, batch, labels, blocks, comments);
    else readAgain(source, batch, memory, now, blocks, comments);
  }
  if (memory !== undefined) memory.pieces = now;
  const frontMatter = frontMatterOf(source);
  return {
    frontMatter: frontMatter === null ? null : { start: frontMatter.start, end: frontMatter.end },
    blocks,
    comments,
  };
}

/** Pieces that lie side by side and are read in one go. What holds no prose stands alone: it is not parsed. */
function batchesOf(pieces: readonly Piece[]): readonly Piece[] {
  const batches: Piece[] = [];
  for (const piece of pieces) {
    const last = batches.at(-1);
    const joins =
      last !== undefined &&
      isParsed(last) &&
      isParsed(piece) &&
      piece.before === "" &&
      piece.span.end - last.span.start <= batchLength;
    if (joins) batches[batches.length - 1] = { ...last, span: { start: last.span.start, end: piece.span.end } };
    else batches.push(piece);
  }
  return batches;
}

const isParsed = ({ kind, plain }: Piece): boolean =>
  plain === null && (kind === "text" || kind === "list" || kind === "quote");

/** The pieces, those of definitions alone as ones without prose; their labels are added. */
function withoutDefinitions(source: string, pieces: readonly Piece[], labels: Map<string, string>): readonly Piece[] {
  return pieces.map((piece) => {
    const defined = isParsed(piece) ? definedAlone(piece, source.slice(piece.span.start, piece.span.end)) : null;
    for (const label of defined ?? []) addLabel(label, labels);
    return defined === null ? piece : { ...piece, plain: [] };
  });
}

/** Adds all other labels that are defined, anywhere: `[words][label]` is a link only where the label is. */
function addLabels(source: string, batches: readonly Piece[], labels: Map<string, string>): void {
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

/** Takes a piece from the memory, moved to where it stands now, or parses it. */
function readAgain(
  source: string,
  batch: Piece,
  memory: MarkdownMemory,
  now: Map<string, ParsedPiece>,
  blocks: Block[],
  comments: Comment[],
): void {
  const { start, end } = batch.span;
  const key = `${batch.kind}${batch.before}\u0000${source.slice(start, end)}`;
  let known = memory.pieces.get(key) ?? now.get(key);
  if (known === undefined || known.start !== start) {
    const shift = known === undefined ? 0 : start - known.start;
    if (known === undefined) {
      const [own, said]: [Block[], Comment[]] = [[], []];
      readBatch(source, batch, new Map(), own, said);
      known = { start, blocks: own, comments: said };
    } else {
      const moved = ({ start: from, end: to }: Piece["span"]) => ({ start: from + shift, end: to + shift });
      known = {
        start,
        blocks: known.blocks.map((block) => ({ ...block, span: moved(block.span) })),
        comments: known.comments.map(({ span }) => ({ span: moved(span) })),
      };
    }
  }
  now.set(key, known);
  for (const block of known.blocks) blocks.push(block);
  for (const comment of known.comments) comments.push(comment);
}

function readBatch(source: string, piece: Piece, labels: Labels, blocks: Block[], comments: Comment[]): void {
  const { kind, span, before, plain } = piece;
  if (plain !== null) {
    addPlain(source, plain, blocks);
    return;
  }
  const text = source.slice(span.start, span.end);
  if (kind === "deep") for (const block of linesOf(text, span.start)) blocks.push(block);
  if (kind === "html") addComment(text, span.start, comments);
  if (!isParsed(piece)) return;
  const used = labels.size > 0 ? labelsUsed(text, labels) : [];
  // Labels that are defined elsewhere are defined here too; definitions that stand twice do no harm. They stand in
  // front: behind an open HTML block they would be part of it.
  const defined = used.length > 0 ? `${used.map((label) => `[${label}]: .\n`).join("")}\n` : "";
  const whole = defined + before + text;
  const from = whole.length - text.length;
  const found = proseOf(parseMarkdown(whole), whole, span.start - from, { start: from, end: whole.length }, comments);
  for (const block of found) blocks.push(block);
}

/** An HTML block that begins as a comment. */
function addComment(text: string, at: number, comments: Comment[]): void {
  const start = text.search(/\S/);
  if (text.startsWith("<!--", start)) comments.push({ span: { start: at + start, end: at + text.trimEnd().length } });
}

function addPlain(source: string, plain: readonly PlainText[], blocks: Block[]): void {
  for (const text of plain) {
    const block = blockOfPlain(source, text);
    if (block !== null) blocks.push(block);
  }
}
