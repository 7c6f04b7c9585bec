import type { Block } from "./block";
import { afterLineEnd, lineEndOf } from "./lines";
import { addLiteral, blockOf, newBuilder } from "./runs";

/** What lines within lines of quotes and lists begin with. */
const isPrefix = (code: number): boolean =>
  code === 32 || code === 9 || code === 62 || code === 42 || code === 43 || code === 45;

/** The lines of a text as blocks, without the blanks and marks they begin with: for nesting that nobody wrote by hand. */
export function linesOf(text: string, shift: number): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEndOf(text, at);
    let from = at;
    let quoted = false;
    for (; from < end && isPrefix(text.charCodeAt(from)); from += 1) quoted ||= text.charCodeAt(from) === 62;
    const builder = newBuilder();
    addLiteral(builder, from, text.slice(from, end));
    const block = blockOf(builder, "paragraph", 0, quoted, shift);
    if (block !== null) blocks.push(block);
    at = afterLineEnd(text, end);
  }
  return blocks;
}
