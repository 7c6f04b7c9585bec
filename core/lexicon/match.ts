import type { Token } from "../text/tokens";
import { work } from "../work";
import { lightRun } from "./anchors";
import { B } from "./bits";
import { type Element, hasForm, type Pattern } from "./pattern";

/** Words that may stand between a verb and what belongs to it. */
export const isLight = (token: Token): boolean =>
  (token.bits & (B.light | B.pronoun | B.intensifier | B.reflexive | B.hedge | B.booster | B.negation)) !== 0 ||
  ((token.bits & B.name) !== 0 && token.capital) ||
  (token.bits & B.personNoun) !== 0;

/** Whether a token can stand in an element. */
export const fits = (element: Element, token: Token): boolean => {
  work.steps += 1;
  if (element.only >= 0) return token.word !== undefined && token.word.id === element.only;
  return element.forms !== null
    ? token.word !== undefined && hasForm(element.forms, token.word.id)
    : element.test!(token);
};

/** Where a pattern stands. Token indices, `last` included. */
export class Match {
  readonly pattern: Pattern;
  /** Patterns met at one word are told in the order in which they were added. */
  readonly order: number;
  /** The word on which it hangs. */
  readonly at: number;
  readonly first: number;
  readonly last: number;

  constructor(pattern: Pattern, order: number, at: number, first: number, last: number) {
    this.pattern = pattern;
    this.order = order;
    this.at = at;
    this.first = first;
    this.last = last;
  }
}

/**
 * Looks whether a pattern of a number stands around the token at `at`, which fits its element of an index; null where it
 * does not. `beside` tells of a pattern that was looked up by the word right behind (1) or before (-1) that this one fits
 * too. The steps are bounded by the pattern, not by the text.
 */
export function matchAt(
  pattern: Pattern,
  order: number,
  index: number,
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  beside: -1 | 0 | 1,
): Match | null {
  const { elements } = pattern;
  let last = beside > 0 ? at + 1 : at;
  // Most fail by what has to follow, and at nothing that lies further.
  const next = beside > 0 ? index + 2 : index + 1;
  if (next < elements.length) {
    last = after(elements[next]!, tokens, last, to);
    if (last < 0) return null;
  }
  let first = beside < 0 ? at - 1 : at;
  for (let i = beside < 0 ? index - 1 : index; i > 0; i -= 1) {
    first = before(elements[i]!, elements[i - 1]!, tokens, first, from);
    if (first < 0) return null;
  }
  for (let i = next + 1; i < elements.length; i += 1) {
    last = after(elements[i]!, tokens, last, to);
    if (last < 0) return null;
  }
  return new Match(pattern, order, at, first, last);
}

/** The next place at which `element` fits, going right from `at` over what it allows; -1 where there is none. */
function after(element: Element, tokens: readonly Token[], at: number, to: number): number {
  let gaps = element.gap;
  let lights = element.light ? lightRun : 0;
  for (let next = at + 1; next < to; next += 1) {
    const token = tokens[next]!;
    if (fits(element, token)) return next;
    if (token.kind === "mark" || token.clause !== tokens[at]!.clause) return -1;
    if (token.named && element.light) continue;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return -1;
  }
  return -1;
}

/**
 * The same to the left: `element` stands at `at`, `left` is to be found before it. What lies between is of one clause, that
 * of `left` or that of `element`, which may open it.
 */
function before(element: Element, left: Element, tokens: readonly Token[], at: number, from: number): number {
  let gaps = element.gap;
  let lights = element.light ? lightRun : 0;
  const between = tokens[at - 1]?.clause;
  for (let next = at - 1; next >= from; next -= 1) {
    const token = tokens[next]!;
    if (fits(left, token)) return next;
    if (token.kind === "mark" || token.clause !== between) return -1;
    if (token.named && element.light) continue;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return -1;
  }
  return -1;
}
