import { B, S, V } from "../../lexicon/bits";
import type { SentenceReading } from "../../read-block";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";
import type { Piece } from "./piece";

/* What an English note leaves out before the words of a fragment, and whether a word says how somebody is or what was done. */

/** The words between who it is and the fragment («was in a», «had», «was»); null where nothing of the kind is left out. */
export const leftOut = (piece: Piece, be: string): string | null =>
  piece.phrasing.plain === undefined ? null : (beforeMood(piece, be) ?? beforeNone(piece) ?? beforeNever(piece, be));

/** What somebody is «in», which a note names alone: «Foul mood from the minute he walked in», «High spirits». */
function beforeMood({ reading: { tokens }, first, last, match, phrasing }: Piece, be: string): string | null {
  const { kinds } = phrasing.plain ?? {};
  if (kinds === undefined || match.first !== first) return null;
  let at = first;
  while (at < first + 3 && at < last && !kinds.moods.test(tokens[at]!.form)) at += 1;
  const next = tokens[at + 1];
  // «Tears dried up» tells what happened.
  if (!kinds.moods.test(tokens[at]!.form) || (next !== undefined && next.verb !== 0 && next.bits === 0)) return null;
  if (tokens.slice(first, at).some(({ kind, bits, verb }) => kind !== "word" || verb !== 0 || (bits & notPaint) !== 0))
    return null;
  const isMany = kinds.manyMoods.test(tokens[at]!.form);
  return isMany ? `${be} in` : `${be} in ${phrasing.terms.articleFor?.(tokens[first]!.form) ?? ""}`;
}

/** «No interest in the group»: what somebody has none of. */
function beforeNone({ reading: { tokens }, sentence, first, match, subject, past, phrasing }: Piece): string | null {
  const [noun, next] = [tokens[first + 1], tokens[first + 2]];
  if (first > sentence.sentence.from || match.first !== first || subject.at >= 0 || phrasing.plain === undefined)
    return null;
  if (!phrasing.plain.kinds.no.test(tokens[first]!.form) || noun?.kind !== "word" || noun.form.endsWith("ing"))
    return null;
  if (next?.kind === "word" && (next.bits & (B.preposition | B.light)) === 0 && next.opens === 0) return null;
  return past ? phrasing.plain.had : phrasing.plain.has;
}

/** «Never satisfied, that man»: only the copula is left out. */
function beforeNever({ reading: { tokens }, first, last, subject, phrasing }: Piece, be: string): string | null {
  const { kinds } = phrasing.plain ?? {};
  if (subject.at >= 0 || first === last || kinds?.never.test(tokens[first]!.form) !== true) return null;
  const { form } = tokens[first + 1]!;
  return kinds.contents.test(form) || kinds.states.test(form) ? be : null;
}

/** What no noun begins with. */
const notPaint = B.preposition | B.coordinator | B.pronoun | B.negation | B.determiner | B.possessive;

/** «Terrified of her, but hides it», «convinced that they are …»: a participle that opens a fragment has no tense. */
export const isBareState = (
  tokens: readonly Token[],
  verb: number,
  first: number,
  subject: number,
  { plain }: Phrasing,
): boolean =>
  plain !== undefined &&
  verb === first &&
  (subject < 0 || subject > verb) &&
  (((tokens[verb]!.verb & V.participle) !== 0 && plain.kinds.behindState.test(tokens[verb + 1]?.form ?? "")) ||
    isHowSomebodyIs(tokens, verb, { plain }));

/** «Worried about the dog», «Devastated, …» is how somebody is, «fretted about the dog» what somebody did. */
export const isHowSomebodyIs = (tokens: readonly Token[], at: number, { plain }: Pick<Phrasing, "plain">): boolean => {
  if (plain?.kinds.states.test(tokens[at]!.form) !== true) return false;
  const next = tokens[at + 1];
  return next?.kind !== "word" || (next.opens & S.time) !== 0 || plain.kinds.feltAt.test(next.form);
};

/** «Caught red-handed», «found asleep»: with nothing behind that somebody could have caught, it was done to them. */
export const wasFound = (tokens: readonly Token[], at: number, { plain }: Pick<Phrasing, "plain">): boolean => {
  const next = tokens[at + 1];
  return plain?.kinds.found.test(tokens[at]!.form) === true && next !== undefined && !takesObject(next);
};

/** «Tablets found up her sleeve»: what was found found nothing. */
export const findsNothing = (tokens: readonly Token[], at: number, phrasing: Pick<Phrasing, "plain">): boolean =>
  wasFound(tokens, at, phrasing) ||
  (phrasing.plain?.kinds.found.test(tokens[at]!.form) === true &&
    ((tokens[at + 1]?.bits ?? 0) & (B.preposition | B.light)) !== 0);

const takesObject = ({ bits, kind, verb }: Token): boolean =>
  kind !== "word" || (verb === 0 && bits === 0) || (bits & (B.determiner | B.pronoun | B.possessive | B.name)) !== 0;

/** «When the van came she was heartbroken»: behind a clause of time that opens the sentence, with no comma. */
export const opensBehindTime = ({ clauses, sentence }: SentenceReading, index: number): boolean => {
  const above = clauses[index - 1];
  return index === 1 && above?.from === sentence.from && ["time", "condition"].includes(above.kind);
};
