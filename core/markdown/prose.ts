import type { Nodes, Parent, RootContent } from "mdast";
import type { Block, BlockKind, Comment } from "./block";

/** Stands in prose for what is no prose (code, a bare address): a noun, as far as the reading knows. */
const placeholder = "\uFFFC";

interface Builder {
  text: string;
  readonly runs: number[];
  start: number;
  end: number;
}

/**
 * The prose blocks of a parsed piece, in order. `source` is the text the tree was parsed from and `shift` is where it
 * begins in the note.
 */
export function proseOf(tree: Parent, source: string, shift: number, comments: Comment[]): readonly Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes, quoted: boolean, inItem: boolean): void => {
    switch (node.type) {
      case "paragraph":
        push(blocks, node, inItem ? "item" : "paragraph", 0, quoted, source, shift);
        return;
      case "heading":
        push(blocks, node, "heading", node.depth, quoted, source, shift);
        return;
      case "tableCell":
        push(blocks, node, "cell", 0, quoted, source, shift);
        return;
      case "html":
        if (node.position !== undefined && node.value.startsWith("<!--")) {
          comments.push({ span: { start: shift + node.position.start.offset!, end: shift + node.position.end.offset! } });
        }
        return;
      default:
        if ("children" in node) {
          for (const child of node.children) visit(child as Nodes, quoted || node.type === "blockquote", inItem || node.type === "listItem");
        }
    }
  };
  for (const child of tree.children) visit(child as Nodes, false, false);
  return blocks;
}

function push(blocks: Block[], node: Parent & Nodes, kind: BlockKind, level: number, quoted: boolean, source: string, shift: number): void {
  const builder: Builder = { text: "", runs: [], start: -1, end: -1 };
  for (const child of node.children) addInline(builder, child as RootContent, source);
  if (builder.start < 0 || builder.text.trim() === "") return;
  for (let run = 1; run < builder.runs.length; run += 3) builder.runs[run]! -= builder.start;
  blocks.push({
    kind,
    level,
    quoted,
    span: { start: shift + builder.start, end: shift + builder.end },
    prose: { text: builder.text, runs: builder.runs },
  });
}

function addRun(builder: Builder, start: number, text: string, sourceLength: number): void {
  if (text === "") return;
  if (builder.start < 0) builder.start = start;
  builder.end = start + sourceLength;
  const { runs } = builder;
  const last = runs.length - 3;
  if (last >= 0 && runs[last]! + runs[last + 2]! === builder.text.length && runs[last + 1]! + runs[last + 2]! === start && sourceLength === text.length) {
    runs[last + 2]! += text.length;
  } else {
    runs.push(builder.text.length, start, text.length);
  }
  builder.text += text;
}

function addInline(builder: Builder, node: RootContent, source: string): void {
  if (node.position === undefined) return;
  const [start, end] = [node.position.start.offset!, node.position.end.offset!];
  switch (node.type) {
    case "text":
      addText(builder, start, end, node.value, source);
      return;
    case "break":
      addRun(builder, start, "\n", end - start);
      return;
    case "inlineCode":
    case "image":
    case "imageReference":
    case "html":
      if (node.type !== "html") addRun(builder, start, placeholder, end - start);
      return;
    default:
      if ("children" in node) for (const child of node.children) addInline(builder, child as RootContent, source);
  }
}

/** Walks a text node's value and its source side by side: escapes, entities and line prefixes part the runs. */
function addText(builder: Builder, start: number, end: number, value: string, source: string): void {
  let at = start;
  let read = 0;
  while (read < value.length && at < end) {
    const c = value[read]!;
    if (source[at] === c && !(c === "&" && entityAt(source, at, end) > 0)) {
      let length = 1;
      while (read + length < value.length && at + length < end && source[at + length] === value[read + length] && source[at + length] !== "&" && source[at + length] !== "\n" && source[at + length] !== "\r") length += 1;
      if (c === "\n") length = 1;
      addRun(builder, at, value.slice(read, read + length), length);
      at += length;
      read += length;
      continue;
    }
    if (source[at] === "\\" && source[at + 1] === c) {
      at += 1;
      continue;
    }
    const entity = source[at] === "&" ? entityAt(source, at, end) : 0;
    if (entity > 0) {
      const size = value.codePointAt(read)! > 0xffff ? 2 : 1;
      addRun(builder, at, value.slice(read, read + size), entity);
      at += entity;
      read += size;
      continue;
    }
    if (c === "\n" && source[at] === "\r") {
      addRun(builder, at, "\n", source[at + 1] === "\n" ? 2 : 1);
      at += source[at + 1] === "\n" ? 2 : 1;
      read += 1;
      continue;
    }
    // Trailing blanks, and the prefix of a continued line («> », indentation), stand in the source alone.
    if (c === "\uFFFD" && source[at] === "\0") {
      addRun(builder, at, c, 1);
      read += 1;
    }
    at += 1;
  }
}

/** The length of a character reference at an offset, 0 where there is none. */
function entityAt(source: string, at: number, end: number): number {
  const found = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/.exec(source.slice(at, Math.min(end, at + 40)));
  return found === null ? 0 : found[0].length;
}
