import type { Span } from "../span";
import { isOf, type Tokens } from "../text/tokens";

/** So many small words may stand between: more are no nearness. */
const mostLight = 3;

/**
 * A dose or a legal hold behind a hedge: «kanskje 20 mg», «muligens tvangsinnlagt». A time of day is none: «sovnet trolig
 * kl. 2» is what a night watch can know.
 */
export function hedgedFact(tokens: Tokens, from: number, to: number): Span | null {
  if (!tokens.places.mayHold(tokens.kinds.doubtsFact)) return null;
  for (let at = from; at < to; at += 1) {
    if (!isOf(tokens.kinds.doubtsFact, tokens[at])) continue;
    let first = at + 1;
    while (first < to && first <= at + mostLight && isOf(tokens.kinds.nearFact, tokens[first])) first += 1;
    const last = lastOfFact(tokens, first, to);
    if (last !== null) return { start: tokens[at]!.start, end: tokens[last]!.end };
  }
  return null;
}

/** The last token of a fact that begins at a token, or null where none does. */
function lastOfFact(tokens: Tokens, first: number, to: number): number | null {
  if (first >= to) return null;
  if (isOf(tokens.kinds.legalHold, tokens[first])) return first;
  const unit = first + 1 < to ? tokens[first + 1] : undefined;
  return /^\d/.test(tokens[first]!.form) && isOf(tokens.kinds.doseUnit, unit) ? first + 1 : null;
}
