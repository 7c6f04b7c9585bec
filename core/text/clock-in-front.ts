import { B, finite } from "../lexicon/bits";
import { isDash, isOf, isOtherPerson, isOurs, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/* The time in front of what happened then: «2030 Gidder ikke stå opp», «kl 14.30 – Smisket med vikaren». */

const clock = /^(?:[01]?\d|2[0-4])(?:[.:]?[0-5]\d)?$/;

/**
 * Where a sentence that begins at `from` is cut behind the time it begins with; -1 where that belongs to it. It does where
 * the verb stands second and its subject behind it («14.30 gikk hun»); a colon parts by itself.
 */
export function endOfClock(tokens: Tokens, from: number, text: string, verbSecond: boolean): number {
  const marked = isOf(tokens.kinds.oClock, tokens[from]);
  let at = marked ? from + 1 : from;
  if (!isClock(tokens[at], text, marked)) return -1;
  at += 1;
  // «14.30–15.00»
  if (isDash(tokens[at]) && isClock(tokens[at + 1], text, marked)) at += 2;
  const next = tokens[at];
  if (next === undefined) return -1;
  if (isDash(next)) return tokens[at + 1]?.kind === "word" ? at + 1 : -1;
  if (next.kind !== "word") return -1;
  const named = (next.bits & B.name) !== 0;
  if (next.capital) return named ? -1 : at;
  return (next.verb & finite) !== 0 && !(verbSecond && isSomebody(tokens[at + 1])) ? at : -1;
}

/** «14.30», «1430»; hours alone («14») behind «kl.» only. */
function isClock(token: Token | undefined, text: string, marked: boolean): boolean {
  if (token?.kind !== "number") return false;
  const written = text.slice(token.start, token.end);
  return (marked || written.length >= 4) && clock.test(written);
}

const isSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isSubjectPronoun(token) ||
    isOtherPerson(token) ||
    isOurs(token) ||
    (token.bits & (B.determiner | B.pronoun | B.reflexive)) !== 0);

/** «Uka», «den første timen», «resten av kvelden»: when it was, or how long. */
export function isStretch(tokens: Tokens, at: number): boolean {
  if (at < 0) return false;
  const { noThing, amount, partOf } = tokens.kinds;
  if (isOf(amount, tokens[at]) && isOf(partOf, tokens[at + 1])) return isOf(noThing, tokens[at + 2]);
  // «Den 3. november»
  if ((tokens[at]!.bits & B.determiner) !== 0 && tokens[at + 1]?.kind === "number") return true;
  let head = at;
  while (head < at + 2 && (tokens[head]!.bits & (B.determiner | B.adjective)) !== 0) head += 1;
  return isOf(noThing, tokens[head]);
}
