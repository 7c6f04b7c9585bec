import { spanToSource } from "../markdown/offsets";
import type { Role } from "../model";
import type { SentenceReading } from "../read-block";
import type { NoteBlock } from "../read-stretch";
import type { Span } from "../span";
import type { Token } from "../text/tokens";

/** A sentence that would be looked at again if it stood word for word in another note. */
export interface Copyable extends Span {
  /** There is something to wonder about in it: such words travel. */
  readonly marked: boolean;
}

/** Shorter sentences are written alike by chance; of those with a mark fewer words are enough. */
const [leastWords, leastMarked] = [8, 6];
/** Under these headings the same is written every day, and should be. */
const routine: ReadonlySet<Role> = new Set(["facts", "plan"]);

/** The sentences of a note that are worth looking at if another note has them too. What is quoted is somebody's own. */
export const copyable = (blocks: readonly NoteBlock[]): readonly Copyable[] =>
  blocks.flatMap(({ block, role, reading }) =>
    reading === null || block.quoted || block.kind === "heading"
      ? []
      : reading.sentences.flatMap((one): readonly Copyable[] => {
          const marked = one.hits.length > 0;
          if (!isWorthIt(one, reading.tokens, marked, role)) return [];
          const { from, to } = one.sentence;
          const span = { start: reading.tokens[from]!.start, end: reading.tokens[to - 1]!.end };
          return [{ ...spanToSource(block, span), marked }];
        }),
  );

function isWorthIt({ sentence }: SentenceReading, tokens: readonly Token[], marked: boolean, role: Role): boolean {
  if (!marked && (routine.has(role) || role === "patient-voice")) return false;
  let count = 0;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (tokens[at]!.kind === "word") count += 1;
    if (tokens[at]!.quoted) return false;
  }
  return count >= (marked ? leastMarked : leastWords);
}

/**
 * A number that stands for the words of a sentence, so that copies meet without a word being held. The seed is drawn
 * anew by each run and kept nowhere.
 */
export function sentencePrint(text: string, seed: number): number {
  const plain = text
    .toLowerCase()
    .replace(/[\s*_]+/g, " ")
    .trim();
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < plain.length; at += 1) {
    const c = plain.charCodeAt(at);
    high = Math.imul(high ^ c, 2654435761);
    low = Math.imul(low ^ c, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
