import { B } from "../lexicon/bits";
import type { SentenceReading } from "../read-block";
import type { Token } from "../text/tokens";
import type { Phrasing } from "./phrasing";

/**
 * Whether all that a sentence says from `from` up to `to` is at fault in one finding or another, so that one rephrasing
 * can take the place of all: «Kicked off over nothing, purely to see how far he could push me».
 */
export function isAllAtFault(
  tokens: readonly Token[],
  { hits }: SentenceReading,
  from: number,
  to: number,
  { holding }: Pick<Phrasing, "holding">,
): boolean {
  const atFault = (at: number) => hits.some(({ claim: { match } }) => match.first <= at && at <= match.last);
  let found = false;
  for (let at = from; at < to; at += 1) {
    const { kind, bits, form } = tokens[at]!;
    if (kind === "number" || (bits & B.name) !== 0) return false;
    if (atFault(at)) found = true;
    else if (kind === "word" && !holding.test(form)) return false;
  }
  return found;
}
