import type { Stance } from "../model";
import { type Desk, type Draft, lowerFirst, upperFirst } from "./draft";

/** A way of saying that reads badly: it is left out, or put in other words. All that is named must fit. */
export interface Tidy {
  readonly stance?: Stance;
  /** The sentence as it was. */
  readonly was?: RegExp;
  /** The sentence as it would be, with `[hint]` for its slots. */
  readonly leave?: RegExp;
  /** In the new words alone, where `{slot}` stands for a slot. */
  readonly put?: readonly [RegExp, string];
  /** The same in the hints of the slots, without the capital that one may have. */
  readonly hint?: readonly [RegExp, string];
}

/** A draft as it is to be offered; null for one that the language's list leaves out. */
export function tidied({ origin, phrasing: { tidy } }: Desk, made: Draft): Draft | null {
  if (tidy === undefined) return made;
  const { reading, sentence, noteBlock } = origin;
  const prose = noteBlock.block.prose.text;
  const from = Math.min(made.start, reading.tokens[sentence.sentence.from]!.start);
  const to = Math.max(made.end, reading.tokens[sentence.sentence.to - 1]!.end);
  const was = prose.slice(from, to);
  const fitting = tidy.filter((one) => (one.stance ?? made.stance) === made.stance && one.was?.test(was) !== false);
  const text = fitting.reduce((said, { put }) => (put === undefined ? said : said.replace(put[0], put[1])), made.text);
  const hints = made.hints.map((words) => {
    const small = lowerFirst(words);
    const put = fitting.reduce((said, { hint }) => (hint === undefined ? said : said.replace(hint[0], hint[1])), small);
    return small === words || !text.startsWith("{slot}") ? put : upperFirst(put);
  });
  let slot = 0;
  const shown = text.replace(/\{slot\}/g, () => `[${hints[slot++] ?? ""}]`);
  const said = `${prose.slice(from, made.start)}${shown}${prose.slice(made.end, to)}`;
  return fitting.some(({ leave }) => leave?.test(said) === true) ? null : { ...made, text, hints };
}
