import { B, V } from "../lexicon/bits";
import { hasForm } from "../lexicon/pattern";
import type { Clause } from "../text/clauses";
import { isOf, type Token, type Tokens } from "../text/tokens";
import type { Match } from "./matches";
import { isDetermined } from "./noun-after";

/* What a no in a clause denies. */

/**
 * Whether what negates the clause negates these words: not where it is part of them («uten ryggrad»), stands behind
 * them and governs what follows («en skrythals uten like»), or where they name who did not («Furtepompen ville ikke»).
 */
export function isNegated(tokens: Tokens, clause: Clause, match: Match): boolean {
  const { pattern, first, last } = match;
  if (isPointedOut(tokens, clause, match)) return false;
  const named = pattern.kind === "noun" && last < clause.verb;
  for (let at = clause.from; at < clause.end; at += 1) {
    const token = tokens[at]!;
    if (token.clause !== tokens[first]!.clause || (token.bits & (B.negation | B.negative)) === 0) continue;
    if (at >= first && at <= last && isPart(pattern, token)) continue;
    if (isOf(tokens.kinds.merely, tokens[at + 1])) continue;
    if (at > last && (named || isOf(tokens.kinds.without, token))) continue;
    // «Uten unntak grinete», «without fail»
    if (isOf(tokens.kinds.without, token) && isOf(tokens.kinds.unceasing, tokens[at + 1])) continue;
    // «Så sta som han er, kom han ikke»: behind what reaches into another clause it is about what follows.
    if (at > last && tokens[last]!.clause !== tokens[first]!.clause) continue;
    if (at > last && isOfWhatFollows(tokens, last, at)) continue;
    // «Has no manners and no respect»: each «no» is of its own noun.
    if (at < first && (token.bits & B.determiner) !== 0 && hasCoordinator(tokens, at, first)) continue;
    // «For no reason she lied»
    if ((token.bits & B.determiner) !== 0 && isOf(tokens.kinds.unceasing, tokens[at + 1])) continue;
    if (at < first && isOfWhatWasNot(tokens, clause, at, first)) continue;
    // «Can't stop lying», «can't help sulking»
    if (at < first && isOf(tokens.kinds.ceases, tokens[at + 1])) return false;
    // «Kan ikke gå fem minutter uten å finne på fanteri»: two make a yes.
    if (at < first && isTakenBack(tokens, at, first)) return false;
    return true;
  }
  return false;
}

/** «Fikk ikke kontakt med luringen», «ville ikke sitte ved den gretne gubben»: whoever is called so is so with a no as well. */
function isPointedOut(tokens: Tokens, { verb }: Clause, { pattern: { kind }, first, last }: Match): boolean {
  const { definite, abstract } = tokens.kinds;
  if (verb < 0 || verb > first || (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0) return false;
  if (kind === "noun") return isOf(definite, tokens[last]) && !isOf(abstract, tokens[last]);
  const pointed = isDetermined(tokens[first - 1]) && (tokens[first - 1]!.bits & B.negative) === 0;
  return kind === "adjective" && pointed && isOf(definite, tokens[last + 1]);
}

/** Whether a no stands where it can be of these words: «fulgte planen uten å klage» denies what follows alone. */
export const isOfANo = (tokens: Tokens, { from, end }: Clause, { first, last }: Match): boolean =>
  tokens
    .slice(from, end)
    .some(
      (token, by) =>
        token.clause === tokens[first]!.clause &&
        (token.bits & (B.negation | B.negative)) !== 0 &&
        (from + by <= last || !isOf(tokens.kinds.without, token)),
    );

/**
 * «Has his eye on the flat and nothing else», «all hat and no cattle», «pretends not to hear», «claims to have had
 * nothing»: whether a no that stands behind words is about what follows it, or about what they govern.
 */
function isOfWhatFollows(tokens: Tokens, last: number, at: number): boolean {
  const before = tokens[at - 1]!.bits;
  // «Swanned in with no apology»
  if ((before & B.coordinator) !== 0 || ((before & B.preposition) !== 0 && (tokens[at]!.bits & B.determiner) !== 0))
    return true;
  // «Brought it on himself by not paying»
  if ((before & B.preposition) !== 0 && ((tokens[at + 1]?.verb ?? 0) & V.presentParticiple) !== 0) return true;
  for (let between = last + 1; between <= at + 1 && between < tokens.length; between += 1)
    if ((tokens[between]!.bits & B.infinitiveMarker) !== 0) return true;
  return false;
}

/** «Due to», «apart from»: the last of its words. */
export const isJoinedPreposition = (tokens: Tokens, at: number): boolean =>
  ((tokens[at]?.bits ?? 0) & (tokens[at - 1]?.bits ?? 0) & B.preposition) !== 0;

/** «No walk due to her being lazy»: what there was none of stands before what it is due to. */
function isOfWhatWasNot(tokens: Tokens, { verb }: Clause, at: number, first: number): boolean {
  if (verb >= 0 || (tokens[at]!.bits & B.determiner) === 0) return false;
  for (let between = at + 2; between < first; between += 1) if (isJoinedPreposition(tokens, between)) return true;
  return false;
}

/** Whether a no before words meets another between it and them: «ikke … uten å …», "not once … without …". */
const isTakenBack = (tokens: Tokens, at: number, first: number): boolean =>
  !isOf(tokens.kinds.without, tokens[at]) &&
  tokens
    .slice(at + 1, first)
    .some((token, by) => isOf(tokens.kinds.without, token) && !isOf(tokens.kinds.unceasing, tokens[at + by + 2]));

const hasCoordinator = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ bits }) => (bits & B.coordinator) !== 0);

/** Whether a word inside a match is one of its own words, and not one that stands in its room. */
export const isPart = ({ elements }: Match["pattern"], { word }: Token): boolean =>
  word !== undefined && elements.some(({ forms }) => forms !== null && hasForm(forms, word.id));
