import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { Desk } from "../draft";
import { isAgainst, isOnWhom } from "./towards";

/**
 * Nothing, or what tells when, where or towards whom; no relative clause, no comparison, no second verb. Behind a slot
 * that stands for all that somebody did it may be longer.
 */
export function mayStay(desk: Desk, from: number, last: number, long: boolean): boolean {
  const { tokens } = desk.origin.reading;
  const { stays, kinds } = desk.phrasing;
  const opening = tokens[from];
  if (opening === undefined || from > last) return true;
  const isWhen = (opening.opens & (S.time | S.condition)) !== 0;
  const forNow = kinds.forNow.test(`${opening.form} ${tokens[from + 1]?.form ?? ""}`);
  const opened = [0, 1, 2].map((more) =>
    tokens
      .slice(from, from + more + 1)
      .map(({ form }) => form)
      .join("_"),
  );
  const staying =
    opened.some((words) => stays.includes(words)) ||
    kinds.when.test(opening.form) ||
    isAgainst(desk, from, last) ||
    (long && isOnWhom(desk, from, last));
  if (opening.kind !== "word" || (!forNow && !isWhen && !staying)) return false;
  // «En klamp om foten på henne»: the words at fault asked for it.
  const next = tokens[from + 1];
  if (kinds.atPerson.test(opening.form) && ((next?.bits ?? 0) & B.pronoun) !== 0) return false;
  // «Alt dreier seg om ham»: so it does without a verb behind it.
  const acts = ((tokens[from + 2]?.verb ?? 0) & finite) !== 0;
  if (desk.phrasing.asks?.kinds.about.test(opening.form) && ((next?.bits ?? 0) & B.pronoun) !== 0 && !acts)
    return false;
  // «Ufin i tonen» tells how something was said, and not where.
  if (kinds.how.test(`${opening.form} ${tokens[from + 1]?.form ?? ""}`)) return false;
  // «Ikke ryggrad til å stå ved en avtale»: it hangs on the words at fault.
  if (kinds.to.test(opening.form) && ((tokens[from + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0) return false;
  // «To stay out of jail» is what it was for.
  if (kinds.toDo.test(opening.form) && ((tokens[from + 1]?.verb ?? 0) & V.infinitive) !== 0) return false;
  // «Brought it on herself by drinking» is how, not when.
  if (kinds.by.test(opening.form) && kinds.doing.test(tokens[from + 1]!.form)) return false;
  if (long)
    return (
      tokens.slice(from, last + 1).every(({ mark }) => mark === "" || /^[,'’]$/.test(mark)) &&
      !goesOn(tokens, from, last)
    );
  return tokens
    .slice(from, last + 1)
    .every(
      ({ bits, opens, mark }) =>
        mark === "" &&
        (bits & B.coordinator) === 0 &&
        (isWhen || (opens & S.relative) === 0) &&
        (opens & S.manner) === 0,
    );
}

/** «With personal care and verbally abusive when offered a shower»: a second state of the person, which hangs on no slot. */
const goesOn = (tokens: readonly Token[], from: number, last: number): boolean =>
  tokens.slice(from, last).some(({ bits }, by) => {
    const at =
      from +
      by +
      ((tokens[from + by + 1]!.bits & (B.light | B.intensifier)) !== 0 ||
      ((tokens[from + by + 2]?.bits ?? 0) & B.adjective) !== 0
        ? 2
        : 1);
    const [state, next] = [tokens[at], tokens[at + 1]];
    const isState = state !== undefined && at <= last && (state.bits & B.adjective) !== 0 && state.verb === 0;
    const isBare = next === undefined || next.kind === "mark" || (next.bits & B.preposition) !== 0 || next.opens !== 0;
    return (bits & B.coordinator) !== 0 && isState && isBare;
  });
