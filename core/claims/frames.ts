import { B, V } from "../lexicon/bits";
import type { Subject } from "../text/subject";
import { isOf, type Tokens } from "../text/tokens";
import * as frame from "./classes";
import type { Match } from "./matches";

/** Which governing openings stand in each clause, as bits. */
export function framesByClause(
  tokens: Tokens,
  count: number,
  matches: readonly Match[],
  subjects: readonly Subject[],
): number[] {
  const frames = new Array<number>(count).fill(0);
  for (const { pattern, first, last } of matches) {
    if (pattern.classes >= frame.firstOwn) continue;
    const subject = subjects[tokens[first]!.clause]!;
    // «She has no idea how …»: what another does not know is a claim of its own.
    const named = subject.at >= 0 || isOf(tokens.kinds.has, tokens[first - 1]);
    if (pattern.classes === frame.notKnownFrame && subject.holder === "other" && named) continue;
    if (pattern.classes === frame.notKnownFrame && isNoWonder(tokens, first, last)) continue;
    // «Såg seg ut den nye», not «såg redd ut»: what another does to herself is no impression.
    if (pattern.classes === frame.tentativeFrame && subject.holder === "other" && hasReflexive(tokens, first, last))
      continue;
    // «Han oppfattet det som kritikk»: how another took it is a claim, and no reading of ours.
    const takes = (tokens[first]!.verb & V.tentative) !== 0 && isOf(tokens.kinds.as, tokens[last + 1]);
    if (pattern.classes === frame.tentativeFrame && takes && subject.holder === "other" && subject.at >= 0) continue;
    // «Hun regner med at vi …» is no reading of ours either.
    const reckons = isOf(tokens.kinds.reckons, tokens[first]) && subject.holder === "other";
    if (pattern.classes === frame.tentativeFrame && reckons) continue;
    // «Under the impression that …»: what somebody believes, and nobody's impression of it.
    if (pattern.classes === frame.tentativeFrame && isOf(tokens.kinds.under, tokens[first - 1])) continue;
    // «He can't bear the thought of it»: a thought of another's is no guess of ours.
    const borne = isOf(tokens.kinds.bears, tokens[first - 1]) && subject.holder === "other";
    if (pattern.classes === frame.tentativeFrame && borne) continue;
    const able = pattern.classes === frame.tentativeFrame && subject.holder === "other" && isAble(tokens, first, last);
    const bit = 1 << (able ? frame.ableFrame : pattern.classes);
    frames[tokens[first]!.clause]! |= bit;
    frames[tokens[last]!.clause]! |= bit;
  }
  return frames;
}

function hasReflexive(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1) if ((tokens[at]!.bits & B.reflexive) !== 0) return true;
  return false;
}

/** «And no wonder», «for å lure oss på vekten»: what is not wondered at, and whom somebody fools. */
const isNoWonder = (tokens: Tokens, first: number, last: number): boolean =>
  ((tokens[first - 1]?.bits ?? 0) & B.negative) !== 0 ||
  (isOf(tokens.kinds.fools, tokens[first]) &&
    tokens
      .slice(first + 1, last)
      .some(({ bits }) => (bits & B.object) !== 0 && (bits & (B.subject | B.reflexive)) === 0));

/** «Kan være» and no more. */
const isAble = (tokens: Tokens, first: number, last: number): boolean =>
  last === first + 1 && isOf(tokens.kinds.ability, tokens[first]) && (tokens[last]!.verb & V.copula) !== 0;
