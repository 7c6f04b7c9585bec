import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isLabelled } from "./person";
import { isOf, isRoom, isSubjectPronoun, type Tokens } from "./tokens";

/* Orders to staff, which are about nobody. */

/** Whether a colon follows, at once or behind the hour. */
function isHeading(tokens: Tokens, at: number): boolean {
  const timed = isOf(tokens.kinds.measure, tokens[at]) || tokens[at]?.kind === "number";
  // «Dusj/klesskift: gidder ikke»
  const parted = tokens[at]?.mark === "/";
  return tokens[at]?.mark === ":" || (timed && isHeading(tokens, at + 1)) || (parted && isHeading(tokens, at + 2));
}

/** «Ring legen ved fall»: whether a clause begins with an imperative. */
export function isImperative(tokens: Tokens, clause: Clause): boolean {
  const first = tokens[clause.from];
  return (
    first !== undefined &&
    // «Rom 6: redd for mørket»: a room is no order to leave.
    !isRoom(first) &&
    // «Stell: vrang», «Stell kl. 9: vrang»: nor is a heading of one word.
    (!isHeading(tokens, clause.from + 1) || isOf(tokens.kinds.reminder, first)) &&
    // «Shower declined», «phone in hand»: nor a thing with where it is, or what was done with it.
    !isOf(tokens.kinds.handled, tokens[clause.from + 1]) &&
    !(isOf(tokens.kinds.gadget, first) && isOf(tokens.kinds.inRoom, tokens[clause.from + 1])) &&
    // «Snobb i matkøen»: nor what somebody is called.
    !isLabelled(first) &&
    // «Refuse cream, refuse pad»: nobody was told to.
    !isOf(tokens.kinds.noImperative, first) &&
    // «Transfer tonight is a …»: nor is what something is said of.
    (clause.verb <= clause.from + 1 || (tokens[clause.verb]!.verb & V.copula) === 0) &&
    (first.verb & V.imperative) !== 0 &&
    (first.verb & finite) === 0 &&
    (first.bits & B.adjective) === 0
  );
}

/** «…, lås alltid døra», «ring alltid pårørande ved fall»: an order to staff, wherever in the sentence it stands. */
export function isStandingOrder(tokens: Tokens, { kind, from, to }: Clause): boolean {
  const at = from > 0 && (tokens[from]!.bits & B.coordinator) !== 0 ? from + 1 : from;
  // «Always knock», «never lift him»: no third person, and no past.
  const first = isOf(tokens.kinds.always, tokens[at]);
  const order = tokens[first ? at + 1 : at];
  if (kind !== "main" || order === undefined || at + (first ? 1 : 2) >= to) return false;
  // «Never have I seen …»: turned, with its subject behind it.
  if (first && tokens[at + 2] !== undefined && isSubjectPronoun(tokens[at + 2]!)) return false;
  // Inside a sentence the tagger has let go of imperatives: what the word can be is asked of the table.
  const forms = order.word?.verb ?? 0;
  if (first)
    return (
      (forms & V.infinitive) !== 0 && (forms & V.imperative) !== 0 && (forms & V.past) === 0 && order.word!.bits === 0
    );
  // «Spør alltid før du går inn»: a form that is a present as well is an order where it speaks to somebody.
  const spoken = tokens.slice(at + 2, Math.min(at + 5, tokens.length)).some((token) => isOf(tokens.kinds.you, token));
  if ((forms & V.imperative) === 0 || ((forms & finite) !== 0 && !spoken) || (order.bits & B.adjective) !== 0)
    return false;
  return isOf(tokens.kinds.always, tokens[at + 1]) && tokens[at + 2]!.kind === "word";
}
