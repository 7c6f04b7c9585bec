import { B, finite, S, V } from "../lexicon/bits";
import { isOf, isOtherPerson, type Tokens } from "./tokens";

/* What those who are named before a word, with no verb yet, make of it: a verb of theirs, or none. */

/** «Signe på 6 veit», «klokka på 12 ringjer»: a number behind who or what is there, before any verb, is a room. */
export function isWhereFrom(tokens: Tokens, number: number, from: number): boolean {
  if (number - 2 < from || !isOf(tokens.kinds.inRoom, tokens[number - 1])) return false;
  const { bits, verb } = tokens[number - 2]!;
  // «Den på 12», «Ho på 5»
  const isSomebody =
    (bits & (B.personNoun | B.name | B.subject)) !== 0 || isOf(tokens.kinds.theCalled, tokens[number - 3]);
  if (!isSomebody && (bits !== 0 || verb !== 0 || !isOf(tokens.kinds.definiteOne, tokens[number - 2]))) return false;
  return opensWith(tokens, number - 3, from);
}

/** Whether no verb has come yet in what is written without a mark, or since a word that opens a clause or joins one. */
function opensWith(tokens: Tokens, last: number, from: number): boolean {
  let joined = false;
  for (let at = last; at >= from && tokens[at]!.kind === "word"; at -= 1) {
    const { bits, opens, verb } = tokens[at]!;
    if ((verb & finite) !== 0) return joined;
    // «Bråk fordi kona hans løy», «…, siden kona hans løy»
    const first = at === from || tokens[at - 1]!.kind !== "word";
    if (opens !== 0) return at < last && (first || (bits & B.preposition) === 0);
    joined ||= (bits & B.coordinator) !== 0;
  }
  return true;
}

/** «Son hennar skammar seg», not «hennar klager»: behind somebody, and before any verb, the owner takes no noun. */
export function isOwnerBehind(tokens: Tokens, owner: number, from: number): boolean {
  if (owner - 1 < from || (tokens[owner]!.bits & B.possessive) === 0) return false;
  if ((tokens[owner - 1]!.bits & B.personNoun) === 0) return false;
  // «Moren sier broren hennes klager», «spørsmålet er om broren hennes klager»
  const before = tokens[owner - 2];
  const said = ((before?.verb ?? 0) & finite) !== 0 && (before!.verb & (V.reporting | V.tentative)) !== 0;
  const asked = ((before?.opens ?? 0) & (S.question | S.cause)) !== 0;
  if (owner - 2 >= from && (said || asked)) return true;
  return opensWith(tokens, owner - 1, from);
}

/** Whether a bare stem («refuse», «face») can be a finite verb after this word: English has it after plurals alone. */
export function takesStem(tokens: Tokens, at: number): boolean {
  const { beforeNoun, beforeStem } = tokens.kinds;
  const before = tokens[at]!;
  // «Says work is hard»: what is said is no verb, but whatever the next word is.
  if ((before.verb & V.reporting) !== 0 && (before.bits & B.personNoun) === 0) return false;
  // «The grandmother's view is …»: what is somebody's is a noun.
  if ((before.bits & (B.possessive | B.pronoun)) === B.possessive) return false;
  // «On return from leave», «off shift»: behind a place in time it is a noun.
  if (isOf(beforeNoun, before)) return false;
  return isOf(beforeStem, before) || (before.bits & (B.light | B.negation | B.modal)) !== 0;
}

/** «K. and M. sulk»: behind two who are joined. */
export const isOfTwo = (tokens: Tokens, at: number, from: number): boolean =>
  at - 2 >= from &&
  isOtherPerson(tokens[at]!) &&
  (tokens[at]!.bits & B.object) === 0 &&
  (tokens[at - 1]!.bits & B.coordinator) !== 0 &&
  isOtherPerson(tokens[at - 2]!);

/** «The lads on the top floor think …», «Family want …»: with those who do named before it and no verb yet. */
export function isOfMany(tokens: Tokens, at: number, from: number): boolean {
  const { ofMinds, several } = tokens.kinds;
  if (!isOf(ofMinds, tokens[at])) return false;
  if ((tokens[at - 1]!.bits & (B.preposition | B.determiner | B.possessive) & ~B.light) !== 0) return false;
  if (!opensWith(tokens, at - 1, from)) return false;
  for (let back = Math.max(from, at - 7); back < at; back += 1) {
    const person = (tokens[back]!.bits & B.personNoun) !== 0;
    if (person && (isOf(several, tokens[back]) || (back + 1 < at && isOf(several, tokens[back + 1])))) return true;
  }
  return false;
}
