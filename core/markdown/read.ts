import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Comment, Document } from "./block";
import { proseOf } from "./prose";

/** Reads a note's Markdown into prose blocks with their places. Never throws. */
export function readMarkdown(source: string): Document {
  const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(source);
  const from = frontMatter === null ? 0 : frontMatter[0].length;
  const comments: Comment[] = [];
  const body = source.slice(from);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const start = frontMatter === null ? 0 : frontMatter[0].indexOf("\n") + 1;
  return {
    frontMatter: frontMatter === null ? null : { start, end: start + frontMatter[1]!.length },
    blocks: proseOf(tree, body, from, comments),
    comments,
  };
}
