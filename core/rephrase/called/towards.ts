import { B } from "../../lexicon/bits";
import type { Desk } from "../draft";

/* Towards whom it was, behind a slot for what was said or done. */

/** «Ufyselig mot vakta», «en plage for de andre»: what was said or done has «overfor» before a person. */
export function isAgainst({ origin: { hit, reading }, phrasing }: Desk, from: number, last: number): boolean {
  const opening = reading.tokens[from]?.form ?? "";
  if (!phrasing.verbSecond || from >= last || !phrasing.kinds.againstWhom.test(opening)) return false;
  if (opening === "for" && from > hit.claim.match.last) return false;
  return reading.tokens
    .slice(from + 1, Math.min(last, from + 3) + 1)
    .some(
      ({ bits, form }) =>
        (bits & (B.personNoun | B.pronoun | B.name | B.staff | B.writer)) !== 0 || phrasing.kinds.people.test(form),
    );
}

/** The preposition belongs to the words at fault, and no other word goes. */
export const isOnWhom = ({ origin: { hit, reading }, phrasing }: Desk, from: number, last: number): boolean =>
  from <= hit.claim.match.last &&
  phrasing.kinds.onWhom.test(reading.tokens[from]?.form ?? "") &&
  ((reading.tokens[from + 1]?.bits ?? 0) & B.preposition) === 0 &&
  last - from <= 4 &&
  reading.tokens
    .slice(from + 1, last + 1)
    .some(({ bits, form }) => (bits & (B.personNoun | B.pronoun | B.name)) !== 0 || phrasing.kinds.others.test(form));
