import { AskedText, Lettered, type WrittenLettered, writeLettered } from "../languages/lettered";
import type { Stance } from "../model";
import { type Desk, type Draft, lowerFirst, upperFirst } from "./draft";

/** A way of saying that reads badly: it is left out, or put in other words. All that is named must fit. */
export interface Tidy<Expression = RegExp> {
  readonly stance?: Stance;
  /** The sentence as it was. */
  readonly was?: Expression;
  /** The sentence as it would be, with `[hint]` for its slots. */
  readonly leave?: Expression;
  /** In the new words alone, where `{slot}` stands for a slot. */
  readonly put?: readonly [Expression, string];
  /** The same in the hints of the slots, without the capital that one may have. */
  readonly hint?: readonly [Expression, string];
}

/** The same as the build writes it down, and as it is read from there. */
export type WrittenTidy = Tidy<WrittenLettered>;
export type ReadTidy = Tidy<Lettered>;

const map = <From, To>({ stance, was, leave, put, hint }: Tidy<From>, made: (expression: From) => To): Tidy<To> => ({
  ...(stance !== undefined && { stance }),
  ...(was !== undefined && { was: made(was) }),
  ...(leave !== undefined && { leave: made(leave) }),
  ...(put !== undefined && { put: [made(put[0]), put[1]] }),
  ...(hint !== undefined && { hint: [made(hint[0]), hint[1]] }),
});

export const writeTidy = (tidy: Tidy): WrittenTidy => map(tidy, writeLettered);

export const readTidy = (written: WrittenTidy): ReadTidy => map(written, (expression) => new Lettered(expression));

/** A draft as it is to be offered; null for one that the language's list leaves out. */
export function tidied({ origin, phrasing: { tidy } }: Desk, made: Draft): Draft | null {
  const { reading, sentence, noteBlock } = origin;
  const prose = noteBlock.block.prose.text;
  const from = Math.min(made.start, reading.tokens[sentence.sentence.from]!.start);
  const to = Math.max(made.end, reading.tokens[sentence.sentence.to - 1]!.end);
  const was = new AskedText(prose.slice(from, to));
  const fitting = tidy().filter((one) => (one.stance ?? made.stance) === made.stance && one.was?.test(was) !== false);
  const text = replaced(
    fitting.map(({ put }) => put),
    made.text,
  );
  const hints = made.hints.map((words) => {
    const small = lowerFirst(words);
    const put = replaced(
      fitting.map(({ hint }) => hint),
      small,
    );
    return small === words || !text.startsWith("{slot}") ? put : upperFirst(put);
  });
  let slot = 0;
  const shown = text.replace(/\{slot\}/g, () => `[${hints[slot++] ?? ""}]`);
  const said = new AskedText(`${prose.slice(from, made.start)}${shown}${prose.slice(made.end, to)}`);
  return fitting.some(({ leave }) => leave?.test(said) === true) ? null : { ...made, text, hints };
}

const replaced = (pairs: readonly ReadTidy["put"][], text: string): string =>
  pairs.reduce((said, pair) => (pair === undefined ? said : pair[0].replaceIn(said, pair[1])), new AskedText(text))
    .text;
