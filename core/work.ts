/**
 * Work that was done since the start, counted where it is done: what tests hold the reading to, since a clock tells more
 * of the machine than of us. It is about no note: nothing is in it but sums.
 */
export const work = {
  /** UTF-16 units given to the Markdown parser. */
  parsed: 0,
  /** Blocks of prose that were read, and the tokens in them. */
  blocks: 0,
  tokens: 0,
  /** Patterns that were tried at a word, and words that were held against an element of one. */
  steps: 0,
};

export type Work = Readonly<typeof work>;

/** The work that something takes. */
export function workOf(what: () => unknown): Work {
  const before = { ...work };
  what();
  return {
    parsed: work.parsed - before.parsed,
    blocks: work.blocks - before.blocks,
    tokens: work.tokens - before.tokens,
    steps: work.steps - before.steps,
  };
}
