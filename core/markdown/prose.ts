import type { Nodes, Parent } from "mdast";
import type { Block, BlockKind, Comment } from "./block";
import { addLineEnd, addStandIn, type Builder, blockOf, newBuilder, placeholder } from "./runs";
import { addText } from "./text-runs";

/** What is the same for all blocks of a parsed text. */
interface Place {
  readonly source: string;
  /** Where the text begins in the note; what lies before the note's own part of it has an offset below `from`. */
  readonly shift: number;
  readonly from: number;
  readonly to: number;
  readonly blocks: Block[];
  readonly comments: Comment[];
}

/**
 * The prose blocks of a tree, in order, with offsets into the note. `source` is the text that was parsed, `shift` where
 * it begins in the note, `own` the part of it that is the note's; comments are added to `comments`.
 */
export function proseOf(
  tree: Parent,
  source: string,
  shift: number,
  own: { readonly start: number; readonly end: number },
  comments: Comment[],
): readonly Block[] {
  const place = { source, shift, from: own.start, to: own.end, blocks: [], comments };
  for (const child of tree.children) visit(child as Nodes, place, 0, false);
  return place.blocks;
}

/** Trees are as deep as pieces are, which has a bound: see `deepest`. */
function visit(node: Nodes, place: Place, quotes: number, inItem: boolean): void {
  switch (node.type) {
    case "paragraph":
      push(node, place, inItem ? "item" : "paragraph", 0, quotes);
      return;
    case "heading":
      push(node, place, "heading", node.depth, quotes);
      return;
    case "tableCell":
      push(node, place, "cell", 0, quotes);
      return;
    case "html":
      addComment(node, place);
      return;
    default:
      if (!("children" in node)) return;
      for (const child of node.children) {
        visit(child, place, quotes + (node.type === "blockquote" ? 1 : 0), inItem || node.type === "listItem");
      }
  }
}

function push(node: Parent & Nodes, place: Place, kind: BlockKind, level: number, quotes: number): void {
  const builder = newBuilder();
  addInlines(builder, node, place, quotes);
  if (builder.start < place.from || builder.end > place.to) return;
  const block = blockOf(builder, kind, level, quotes > 0, place.shift);
  if (block !== null) place.blocks.push(block);
}

function addComment(node: Nodes & { readonly value: string }, { source, from, to, shift, comments }: Place): void {
  if (node.position === undefined || !node.value.startsWith("<!--")) return;
  const start = node.position.start.offset!;
  // One that never closes ends with its last word: whether blank lines are its own hangs on what stands behind them.
  const end = start + source.slice(start, node.position.end.offset!).trimEnd().length;
  if (start >= from && end <= to) comments.push({ span: { start: shift + start, end: shift + end } });
}

/** Adds what stands inside a block. Marks within marks have no bound, so this keeps its own stack. */
function addInlines(builder: Builder, block: Parent, place: Place, quotes: number): void {
  const waiting: Nodes[] = [];
  const later = ({ children }: Parent): void => {
    for (let i = children.length - 1; i >= 0; i -= 1) waiting.push(children[i]!);
  };
  later(block);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.position === undefined) continue;
    const [start, end] = [node.position.start.offset!, node.position.end.offset!];
    if (node.type === "text") addText(builder, place.source, start, end, node.value, quotes);
    else if (node.type === "break") addBreak(builder, place.source, start);
    else if (node.type === "html") addComment(node, place);
    else if (
      node.type === "inlineCode" ||
      node.type === "image" ||
      node.type === "imageReference" ||
      isAutolink(node, place.source)
    ) {
      addStandIn(builder, start, end, placeholder);
    } else if ("children" in node) later(node);
  }
}

/** `<https://…>`: a link whose text is its target. */
const isAutolink = (node: Nodes, source: string): boolean =>
  node.type === "link" && source.charCodeAt(node.position!.start.offset!) === 60;

/** A hard break: two blanks or a backslash before the line ending, which alone is the "\n" of the prose. */
function addBreak(builder: Builder, source: string, start: number): void {
  let at = start;
  while (source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at += 1;
  addLineEnd(builder, source, at);
}
