import { anyVerb, B, S, V } from "../lexicon/bits";
import type { Holder } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isArticle, isOf, isOtherPerson, isOurs, isSubjectPronoun, type Token, type Tokens } from "../text/tokens";
import { isDetermined } from "./noun-after";

/* Whether a word that describes is said of the subject, of an object, or of what was done. */

/** «Ashamed as she was», «the angrier he gets»: with who is so right behind. */
export function isConceded(tokens: Tokens, { from }: Clause, first: number, last: number): boolean {
  const [next, then] = [tokens[last + 1], tokens[last + 2]];
  if (next === undefined || then === undefined) return false;
  if (first - 1 === from && (tokens[from]!.bits & B.determiner) !== 0)
    return isSubjectPronoun(next) && isOtherPerson(next);
  const opened = isOf(tokens.kinds.asISee, next) || (next.opens & S.concession) !== 0;
  const verb = tokens[last + 3];
  return first === from && opened && isOtherPerson(then) && verb !== undefined && (verb.verb & V.copula) !== 0;
}

/** «He is a lazy one», «hun er en krevende en»: said of the subject, right behind its verb. */
export function isPredicate(tokens: Tokens, clause: Clause, subject: Subject, first: number): boolean {
  if (clause.verb < 0 || subject.at < 0 || subject.holder !== "other" || !isCopular(tokens[clause.verb]!)) return false;
  const article = tokens[first - 1];
  // «The lazy one», «en krevende en»
  const one = isOf(tokens.kinds.one, tokens[first + 1]) && isDetermined(article);
  if (!one && !isArticle(article)) return false;
  let at = first - 2;
  while (at > clause.verb && (tokens[at]!.bits & B.light) !== 0) at -= 1;
  return at === clause.verb;
}

export const isCopular = ({ verb }: Token): boolean => (verb & (V.copula | V.becoming)) !== 0;

/** «Hadde knust en tallerken»: with «have» before it and an object behind it, it is what was done, not how one felt. */
export function isPerfect(tokens: Tokens, clause: Clause, first: number, last: number): boolean {
  if ((tokens[clause.verb]!.verb & V.perfect) === 0 || (tokens[first]!.verb & V.participle) === 0) return false;
  for (let at = clause.verb + 1; at < first; at += 1) if ((tokens[at]!.verb & anyVerb) !== 0) return false;
  // «Had put out a leaflet»
  const next = tokens[(tokens[last]!.bits & B.light) !== 0 ? last + 1 : first + 1];
  return next !== undefined && (next.bits & (B.determiner | B.possessive | B.object | B.personNoun)) !== 0;
}

/** «Gjorde ham sint», «made her angry»: the object right before the adjective. */
export function objectBefore(tokens: Tokens, clause: Clause, at: number): Holder | null {
  // «Opplevde dette som ubehagelig»: said of what stands before «som».
  // «Er alltid like glad»: before an adjective the word grades it.
  const likened = at - 2 > clause.verb && isOf(tokens.kinds.as, tokens[at - 1]);
  if (likened)
    return isOtherPerson(tokens[at - 2]!) ? "other" : (tokens[at - 2]!.bits & B.reflexive) !== 0 ? null : "thing";
  // «Var begge imponerte»: «be» has no object.
  if (clause.verb >= 0 && isCopular(tokens[clause.verb]!)) return null;
  for (let back = at - 1; back > clause.verb && back >= at - 2; back -= 1) {
    const token = tokens[back]!;
    if (isOtherPerson(token)) return "other";
    // «Han gjorde oss redde», «left staff worried»
    if (isOurs(token) && (token.bits & (B.object | B.personNoun)) !== 0)
      return (token.bits & B.writer) !== 0 ? "writer" : "staff";
    if ((token.bits & (B.light | B.intensifier)) === 0) return null;
  }
  return null;
}
