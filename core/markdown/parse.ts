import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { work } from "../work";

/** CommonMark with the tables of GFM, which are what teams use; the rest of GFM would cost as much again. */
const withTables = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/**
 * Parses Markdown, as `remark-parse` does. Offsets in the tree count from the start of `text`: a byte order mark, which
 * the parser would drop from the start alone, is kept as the character it is anywhere else.
 */
export function parseMarkdown(text: string): Root {
  work.parsed += text.length;
  return fromMarkdown(text.charCodeAt(0) === 0xfeff ? `\uFEFF${text}` : text, withTables);
}
