import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { work } from "../work";

/** CommonMark with the tables of GFM, which are what teams use; the rest of GFM would cost as much again. */
const processor = unified()
  .data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] })
  .use(remarkParse)
  .freeze();

/**
 * Parses Markdown. Offsets in the tree count from the start of `text`: a byte order mark, which the parser would drop
 * from the start alone, is kept as the character it is anywhere else.
 */
export function parseMarkdown(text: string): Root {
  work.parsed += text.length;
  return processor.parse(text.charCodeAt(0) === 0xfeff ? `\uFEFF${text}` : text);
}
