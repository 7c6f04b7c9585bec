import { B, finite, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";

/* The tense that a frame takes: of a clause, a sentence, a note. */

/** Whether most of a block is told in the past. */
export const isPastNote = (tokens: readonly Token[]): boolean => {
  let balance = 0;
  tokens.forEach(({ verb }, at) => {
    if ((verb & finite) === V.past) balance += 1;
    else if (isPresent(tokens, at)) balance -= 1;
  });
  return balance >= 0;
};

/** «Couldn't face maths» tells of then or of now. */
export const ofAnyTime = /^(?:could|would|might)/;

/** A present and nothing else; in «would notice» and «to notice» there is none. */
const isPresent = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.verb & finite) === V.present &&
  !ofAnyTime.test(tokens[at]!.form) &&
  ((tokens[at - 1]?.bits ?? 0) & (B.modal | B.openModal | B.infinitiveMarker)) === 0;

/** The tense of a sentence: that of its first verb which can only be the one or the other, else that of the note. */
export function isPastIn(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const told = tokens.find(
    ({ verb }, at) => at >= from && at < to && ((verb & finite) === V.past || isPresent(tokens, at)),
  );
  return told === undefined ? isPastNote(tokens) : (told.verb & V.past) !== 0;
}

/** A past; of a form that is a present too («held», «lèt») as its sentence is told. */
export function isPastVerb(
  tokens: readonly Token[],
  at: number,
  sentence: { readonly from: number; readonly to: number },
): boolean {
  const { verb } = tokens[at]!;
  return (verb & V.past) !== 0 && ((verb & V.present) === 0 || isPastIn(tokens, sentence));
}

/** The tense of a clause; of a fragment that of what hangs on it («stolt da hun fikk det»), else that of the note. */
export function tenseOf(tokens: readonly Token[], verb: number, first: number, last: number, from: number): boolean {
  if (verb >= 0 && ofAnyTime.test(tokens[verb]!.form)) return isPastNote(tokens);
  if (verb >= 0) return (tokens[verb]!.verb & V.past) !== 0 || tokens[verb]!.verb === 0;
  const told = tokens.slice(first + 1, last + 1).filter(({ verb: form }) => isTensed(form));
  const before = tokens.slice(from, first).filter(({ verb: form }) => isTensed(form));
  if (told.length === 0 && before.length > 0) return (before.at(-1)!.verb & V.past) !== 0;
  return told.length === 0 ? isPastNote(tokens) : told.some(({ verb: form }) => (form & V.past) !== 0);
}

export const isTensed = (verb: number): boolean =>
  ((verb & finite) === V.past || (verb & finite) === V.present) &&
  // «had» is a past, whatever else it is.
  ((verb & (V.participle | V.infinitive)) === 0 || (verb & (V.perfect | V.infinitive)) === V.perfect);
