import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { personFrom } from "../text/inverted-subject";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Tokens } from "../text/tokens";
import * as frame from "./classes";

/* What the words of a clause say of how sure it is, and whose it is. */

export interface Signs {
  negated: boolean;
  hedged: boolean;
  boosted: boolean;
  notKnown: boolean;
  perfect: boolean;
  accordingTo: boolean;
  /** «Ifølge pasienten», «ifølge henne selv» */
  accordingToSelf: boolean;
  openModal: number;
  seeming: number;
  telling: number;
}

/** What the words of one clause say about its own certainty. */
export function ownSigns(
  tokens: Tokens,
  clause: Clause,
  index: number,
  subject: Subject,
  frames: readonly number[],
): Signs {
  const frameBits = frames[index]!;
  const signs: Signs = {
    negated: false,
    hedged: (frameBits & (1 << frame.tentativeFrame)) !== 0,
    boosted: (frameBits & (1 << frame.boostingFrame)) !== 0,
    notKnown: (frameBits & (1 << frame.notKnownFrame)) !== 0,
    perfect: false,
    accordingTo: false,
    accordingToSelf: false,
    openModal: -1,
    seeming: -1,
    telling: -1,
  };
  for (let at = clause.from; at < clause.end; at += 1) {
    const token = tokens[at]!;
    if (token.clause !== index || token.quoted || token.kind !== "word") continue;
    const { bits, verb } = token;
    if ((bits & (B.negation | B.negative)) !== 0 && !isNoSaid(tokens, at)) signs.negated = true;
    if ((bits & B.hedge) !== 0) signs.hedged = true;
    if ((bits & B.booster) !== 0) signs.boosted = true;
    if ((bits & B.accordingTo) !== 0 && !isAsEver(tokens, at) && !isNamedSo(tokens, clause, at)) {
      signs.accordingTo = true;
      const source = tokens[at + 1];
      signs.accordingToSelf =
        source !== undefined && isOtherPerson(source) && (source.bits & B.kin) === 0 && !subject.thirdParty;
    }
    if (isHearsay(tokens, clause, at) || isInView(tokens, clause, at)) signs.accordingTo = true;
    if ((bits & B.openModal) !== 0 && signs.openModal < 0 && leavesOpen(tokens, clause, at)) signs.openModal = at;
    if (verb !== 0) {
      if ((verb & V.perfect) !== 0 && at === clause.verb && hasParticiple(tokens, clause, at)) signs.perfect = true;
      if ((verb & V.seeming) !== 0 && signs.seeming < 0 && !isSeenDoing(tokens, at)) signs.seeming = at;
      if (
        (verb & V.reporting) !== 0 &&
        subject.holder === "other" &&
        signs.telling < 0 &&
        !isSigning(tokens, at) &&
        !isSpeakingUp(tokens, at) &&
        !isAsSaid(tokens, at) &&
        !(subject.at < 0 && isOf(tokens.kinds.noted, token)) &&
        !isRefusing(tokens, at) &&
        !isToldHer(tokens, subject, at)
      )
        signs.telling = at;
      // «I watched him read the board»: what another does is no reading of ours.
      const anothers = ((tokens[at - 1]?.bits ?? 0) & (B.other | B.object)) === (B.other | B.object);
      if ((verb & V.tentative) !== 0 && !anothers && (subject.holder === "writer" || subject.holder === "staff"))
        signs.hedged ||= !isOf(tokens.kinds.out, tokens[at + 1]);
      // «Broren kalte henne en dramaqueen»: the word is his.
      // «Journalen kaller ham svingdørspasient», «Chart calls him …»: and here that of whoever wrote it.
      // «Psykologen beskriver henne som …»: and here a colleague's.
      const named = subject.at >= 0 ? tokens[subject.at]! : undefined;
      const colleague = named !== undefined && subject.holder === "staff" && (named.bits & B.personNoun) !== 0;
      const calls = subject.holder === "other" || colleague || (named !== undefined && isOf(tokens.kinds.paper, named));
      const makes = isCalling(tokens, at) || isFinding(tokens, at) || isOf(tokens.kinds.accuses, token);
      if (calls && signs.telling < 0 && makes) signs.telling = at;
      // «We find her demanding», «some of the team find him …»: how it is for us.
      if ((subject.holder === "writer" || subject.holder === "staff") && isFinding(tokens, at)) signs.hedged = true;
      // «Moren tror han er lat»: what a relative thinks can only have been told; what she feels has not.
      if ((verb & V.tentative) !== 0 && subject.thirdParty && signs.telling < 0 && !isOf(tokens.kinds.feels, token))
        signs.telling = at;
    }
  }
  if ((frameBits & (1 << frame.seemingFrame)) !== 0 && signs.seeming < 0)
    signs.seeming = clause.verb >= 0 ? clause.verb : clause.from;
  if ((frameBits & (1 << frame.reportingFrame)) !== 0 && subject.holder === "other" && signs.telling < 0)
    signs.telling = clause.from;
  return signs;
}

/** «In the mother's view she is lazy», «in his sister's opinion, …» */
function isInView(tokens: Tokens, { from }: Clause, at: number): boolean {
  if (at < from + 2 || at > from + 5 || !isOf(tokens.kinds.account, tokens[at])) return false;
  const [owner, named] = [tokens[at - 1]!, tokens[at - 2]!];
  if ((owner.bits & B.possessive) === 0 || isOurs(owner) || isOurs(named)) return false;
  return (tokens[from]!.bits & B.preposition) !== 0;
}

/** «… for saying no yesterday»: that was said, and denies nothing. */
const isNoSaid = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & B.negative) !== 0 &&
  tokens.kinds.noSaid.test(`${tokens[at - 1]?.form ?? ""} ${tokens[at]!.form}`);

/** «Manipulative towards Per»: a name that looks like such a word. */
const isNamedSo = (tokens: Tokens, { from }: Clause, at: number): boolean =>
  tokens[at]!.capital && at > from && (tokens[at + 1]?.kind !== "word" || (tokens[at - 1]!.bits & B.preposition) !== 0);

/** «Hun skal ha vært sint»: so somebody has told. */
function isHearsay(tokens: Tokens, { to }: Clause, at: number): boolean {
  if (!isOf(tokens.kinds.hearsay, tokens[at])) return false;
  // «Is said to be lazy», «was said by his sister to have lied»
  if (((tokens[at - 1]?.verb ?? 0) & V.copula) !== 0)
    for (let marker = at + 1; marker < to && marker <= at + 6; marker += 1)
      if ((tokens[marker]!.bits & B.infinitiveMarker) !== 0) return true;
  for (let have = at + 1; have < to && have <= at + 3; have += 1)
    if ((tokens[have]!.verb & (V.perfect | V.infinitive)) === (V.perfect | V.infinitive))
      return ((tokens[have + 1]?.verb ?? 0) & V.participle) !== 0;
  return false;
}

/** «On being told no, he …», «after having been told twice, she …»: by another. */
const isToldHer = (tokens: Tokens, subject: Subject, at: number): boolean =>
  isOf(tokens.kinds.acting, tokens[at - 1]) || (subject.at > at && ((tokens[at - 1]?.verb ?? 0) & V.copula) !== 0);

/** «Meldte seg syk», «melde seg på»: that tells nothing. */
const isSigning = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.signs, tokens[at]) &&
  ((tokens[at + 1]?.bits ?? 0) & B.reflexive) !== 0 &&
  isOf(tokens.kinds.signedTo, tokens[at + 2]);

/** «Må lære å si fra i stedet for å furte»: nor does that, and what stands behind is the writer's. */
const isSpeakingUp = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.verb & V.infinitive) !== 0 && isOf(tokens.kinds.speaksUp, tokens[at + 1]);

/** «Som sagt maser hun»: by the writer. */
const isAsSaid = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.as, tokens[at - 1]) &&
  isOf(tokens.kinds.asSaid, tokens[at]) &&
  ((tokens[at + 1]?.verb ?? 0) & finite) !== 0;

/** «Nekter å spise» is no telling, «nekter å ha spist» is. */
const isRefusing = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.denies, tokens[at]) &&
  ((tokens[at + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0 &&
  ((tokens[at + 2]?.verb ?? 0) & V.perfect) === 0;

/** «As per usual»: nobody says so. */
export const isAsEver = (tokens: Tokens, at: number): boolean =>
  // «Late, as per.»
  (tokens[at + 2]?.kind !== "word" && tokens.kinds.asPer.test(`${tokens[at]!.form} ${tokens[at + 1]?.form}`)) ||
  [1, 2].some(
    (ahead) => isOf(tokens.kinds.asUsual, tokens[at + ahead]) && !isOf(tokens.kinds.usualPlan, tokens[at + ahead + 1]),
  );

/**
 * «Looked at us with contempt», «struck the nurse», «sounded the alarm», «appeared at the door»: what somebody did, and
 * no impression.
 */
function isSeenDoing(tokens: Tokens, at: number): boolean {
  const { kinds } = tokens;
  const verb = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  if (isOf(kinds.looks, verb)) {
    if (!isOf(kinds.lookedAt, next)) return false;
    // «Looked down and sad»
    const behind = tokens[at + 2];
    const place = isOf(kinds.lookedAway, next);
    return !place || (behind !== undefined && (behind.bits & (B.preposition | B.possessive)) !== 0);
  }
  if (isOf(kinds.strikes, verb)) return ![2, 3].some((ahead) => isOf(kinds.as, tokens[at + ahead]));
  if (isOf(kinds.sounds, verb)) return (next.bits & B.determiner) !== 0 && (next.bits & B.light) === 0;
  if (isOf(kinds.appears, verb))
    return isOf(kinds.intoView, next) || (next.form === "in" && tokens[at + 2]?.form === "the");
  return false;
}

/** «Kaller henne …», «beskriver henne som …» */
function isCalling(tokens: Tokens, at: number): boolean {
  const { calls, describes, as: asWhat, it, called } = tokens.kinds;
  const whom = tokens[at + 1];
  // «Is called manipulative in the notes»
  if (isOf(called, tokens[at]) && ((tokens[at - 1]?.verb ?? 0) & (V.copula | V.becoming)) !== 0) return true;
  // «His mum calls it sulking»
  if (isOf(calls, tokens[at]) && isOf(it, whom)) return true;
  if (whom === undefined) return false;
  // «Calls the new lad manipulative»
  const named = isOf(calls, tokens[at]) && personFrom(tokens, at + 1) !== null;
  if (!isOtherPerson(whom) && !named) return false;
  // «Omtaler henne i brevet som …»
  const as = () => [2, 3, 4, 5].some((ahead) => isOf(asWhat, tokens[at + ahead]));
  return isOf(calls, tokens[at]) || (isOf(describes, tokens[at]) && as());
}

/** «Finds him manipulative»: what one makes of another. */
function isFinding(tokens: Tokens, at: number): boolean {
  const [whom, how] = [tokens[at + 1], tokens[at + 2]];
  if (!isOf(tokens.kinds.finds, tokens[at]) || whom === undefined || how === undefined) return false;
  const adjective = (how.bits & (B.light | B.intensifier)) !== 0 ? tokens[at + 3] : how;
  return isOtherPerson(whom) && ((adjective?.bits ?? 0) & B.adjective) !== 0;
}

/** «Kan være sint» leaves it open; «kan spille syk» tells of an ability. */
function leavesOpen(tokens: Tokens, clause: Clause, at: number): boolean {
  if (!isOf(tokens.kinds.ability, tokens[at])) return true;
  for (let next = at + 1; next < clause.to && next <= at + 5; next += 1) {
    const { verb } = tokens[next]!;
    if ((verb & V.infinitive) !== 0) return (verb & (V.copula | V.perfect | V.becoming | V.seeming)) !== 0;
  }
  return true;
}

function hasParticiple(tokens: Tokens, clause: Clause, verb: number): boolean {
  for (let at = verb + 1; at < clause.to && at <= verb + 6; at += 1)
    if ((tokens[at]!.verb & V.participle) !== 0) return true;
  return false;
}
