import { B, S } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";

/* What a reading of English cannot put into a frame: notes leave out more than it can give back. */

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a clause with its subject at `subject` would come out wrong: it is the writer's own, has the writer's own doubt
 * behind it («…; I don't see enough to say»), or opens with a noun whose verb was left out («Foul mood from the minute he walked in»).
 */
export function isMisread(
  tokens: readonly Token[],
  subject: number,
  match: Stretch,
  { first, last }: Stretch,
  phrasing: Phrasing,
): boolean {
  if (isOfWriter(tokens, subject, { first, last }) || isDoubted(tokens, last, phrasing)) return true;
  // «Crocodile tears when mum left»: a noun that was read as a subject and its verb.
  const behind = tokens[match.last + 1]?.opens ?? 0;
  if (match.first === first && subject >= match.first && subject < match.last && (behind & S.time) !== 0)
    return (tokens[subject]!.bits & (B.pronoun | B.personNoun | B.name)) === 0;
  const [opening, next] = [tokens[first]!, tokens[first + 1]];
  const isNoun =
    (opening.bits & ~B.adjective) === 0 &&
    opening.verb === 0 &&
    !opening.form.endsWith("ly") &&
    next !== undefined &&
    (next.bits & (B.light | B.preposition)) === 0;
  return match.first === first && isNoun && subject > match.last && tokens[subject - 1]!.kind === "word";
}

/** «Felt sad myself»: it tells of the writer, whoever was found as its subject. */
export function isOfWriter(tokens: readonly Token[], subject: number, { first, last }: Stretch): boolean {
  const forms = tokens.slice(first, last + 1).map(({ form }) => form);
  if (subject > first && /^(?:me|us)$/.test(tokens[subject]!.form)) return true;
  return subject < first && forms.some((form) => form === "myself" || form === "ourselves");
}

/** Behind it the writer holds it open already: «…; I don't see enough to say». */
export const isDoubted = (tokens: readonly Token[], last: number, { kinds }: Phrasing): boolean =>
  /^[;,–—]$/.test(tokens[last + 1]?.mark ?? "") &&
  /^(?:i|we)$/.test(tokens[last + 2]?.form ?? "") &&
  kinds.doNot.test(tokens[last + 3]?.form ?? "") &&
  tokens.slice(last + 4, last + 8).some(({ form }) => kinds.knowOf.test(form));
