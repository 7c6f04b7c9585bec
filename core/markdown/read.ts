import type { Span } from "../span";
import type { Document } from "./block";
import { readStretches, type Stretches } from "./stretches";

/** Reads a note's Markdown into prose blocks with their places. Never throws; takes time linear in its length. */
export const readMarkdown = (source: string): Document => documentOf(readStretches(source).now);

/** All blocks and comments of some stretches, with their places in the note. */
export function documentOf({ list, frontMatter }: Stretches): Document {
  const blocks = list.flatMap((stretch, start) =>
    stretch.blocks.map((block) => ({ ...block, span: moved(block.span, start) })),
  );
  const comments = list.flatMap((stretch, start) => stretch.comments.map(({ span }) => ({ span: moved(span, start) })));
  return { frontMatter, blocks, comments };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
