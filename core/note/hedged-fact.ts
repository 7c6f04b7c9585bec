import type { Span } from "../span";
import type { Token } from "../text/tokens";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that leave a fact open; «ca.» tells that it is about so much, and is a fact. */
const doubts = words(
  "kanskje muligens trolig antagelig antakelig sannsynligvis visstnok angivelig moglegvis truleg kanhende venteleg maybe perhaps possibly probably allegedly",
);
const units = words("mg ml g mcg µg tabletter tablettar tablets tbl mmol ie");
/** What somebody is held under: it is so or it is not. */
const legal = words(
  "tvangsinnlagt tvangsinnlagd tvangsinnlagte tvangsinnlagde tvangsmedisinert beltelagt beltelagd sectioned detained restrained secluded",
);
/** Small words that may stand between the doubt and the fact: «kanskje så mye som 20 mg», «er muligens nå tvangsinnlagt». */
const light = words(
  "så mye mykje som rundt omtrent bare berre nå no fått fekk fikk vært vore blitt about around only been was given had",
);
/** More of them are no nearness. */
const mostLight = 3;

/**
 * A dose or a legal hold behind a hedge: «kanskje 20 mg», «muligens tvangsinnlagt». A time of day is none: «sovnet trolig
 * kl. 2» is what a night watch can know.
 */
export function hedgedFact(tokens: readonly Token[], from: number, to: number): Span | null {
  for (let at = from; at < to; at += 1) {
    if (!doubts.has(tokens[at]!.form)) continue;
    let first = at + 1;
    while (first < to && first <= at + mostLight && light.has(tokens[first]!.form)) first += 1;
    const last = lastOfFact(tokens, first, to);
    if (last !== null) return { start: tokens[at]!.start, end: tokens[last]!.end };
  }
  return null;
}

/** The last token of a fact that begins at a token, or null where none does. */
function lastOfFact(tokens: readonly Token[], first: number, to: number): number | null {
  if (first >= to) return null;
  if (legal.has(tokens[first]!.form)) return first;
  const unit = first + 1 < to ? tokens[first + 1] : undefined;
  return /^\d/.test(tokens[first]!.form) && unit !== undefined && units.has(unit.form) ? first + 1 : null;
}
