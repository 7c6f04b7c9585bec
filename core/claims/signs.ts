import { B, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOtherPerson, type Token } from "../text/tokens";
import * as frame from "./classes";
import { isPaper } from "./settled";

/* What the words of a clause say of how sure it is, and whose it is. */

interface Signs {
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
  tokens: readonly Token[],
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
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at]!;
    if (token.clause !== index || token.quoted || token.kind !== "word") continue;
    const { bits, verb } = token;
    if ((bits & (B.negation | B.negative)) !== 0) signs.negated = true;
    if ((bits & B.hedge) !== 0) signs.hedged = true;
    if ((bits & B.booster) !== 0) signs.boosted = true;
    if ((bits & B.accordingTo) !== 0 && !isAsEver(tokens, at)) {
      signs.accordingTo = true;
      const source = tokens[at + 1];
      signs.accordingToSelf =
        source !== undefined && isOtherPerson(source) && (source.bits & B.kin) === 0 && !subject.thirdParty;
    }
    if ((bits & B.openModal) !== 0 && signs.openModal < 0 && leavesOpen(tokens, clause, at)) signs.openModal = at;
    if (verb !== 0) {
      if ((verb & V.perfect) !== 0 && at === clause.verb && hasParticiple(tokens, clause, at)) signs.perfect = true;
      if ((verb & V.seeming) !== 0 && signs.seeming < 0 && !isSeenDoing(tokens, at)) signs.seeming = at;
      if (
        (verb & V.reporting) !== 0 &&
        subject.holder === "other" &&
        signs.telling < 0 &&
        !isSigning(tokens, at) &&
        !isRefusing(tokens, at)
      )
        signs.telling = at;
      if ((verb & V.tentative) !== 0 && (subject.holder === "writer" || subject.holder === "staff"))
        signs.hedged = true;
      // «Broren kalte henne en dramaqueen»: the word is his.
      // «Journalen kaller ham svingdørspasient», «Chart calls him …»: and here that of whoever wrote it.
      // «Psykologen beskriver henne som …»: and here a colleague's.
      const named = subject.at >= 0 ? tokens[subject.at]! : undefined;
      const colleague = named !== undefined && subject.holder === "staff" && (named.bits & B.personNoun) !== 0;
      const calls = subject.holder === "other" || colleague || (named !== undefined && isPaper(named));
      if (calls && signs.telling < 0 && isCalling(tokens, at)) signs.telling = at;
      // «Moren tror han er lat»: what a relative thinks can only have been told; what she feels has not.
      if ((verb & V.tentative) !== 0 && subject.thirdParty && signs.telling < 0 && !feeling.test(token.form))
        signs.telling = at;
    }
  }
  if ((frameBits & (1 << frame.seemingFrame)) !== 0 && signs.seeming < 0)
    signs.seeming = clause.verb >= 0 ? clause.verb : clause.from;
  if ((frameBits & (1 << frame.reportingFrame)) !== 0 && subject.holder === "other" && signs.telling < 0)
    signs.telling = clause.from;
  return signs;
}

/** «Meldte seg syk», «melde seg på»: that tells nothing. */
const isSigning = (tokens: readonly Token[], at: number): boolean =>
  /^meld/.test(tokens[at]!.form) &&
  ((tokens[at + 1]?.bits ?? 0) & B.reflexive) !== 0 &&
  signing.test(tokens[at + 2]?.form ?? "");

/** «Nekter å spise» is no telling, «nekter å ha spist» is. */
const isRefusing = (tokens: readonly Token[], at: number): boolean =>
  /^nekt/.test(tokens[at]!.form) &&
  ((tokens[at + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0 &&
  ((tokens[at + 2]?.verb ?? 0) & V.perfect) === 0;

const signing = /^(?:syk|sjuk|på|av|inn|ut|frisk|ferdig|klar|til)$/;

/** «As per usual»: nobody says so. */
const isAsEver = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(
    (ahead) =>
      /^(?:usual|normal)$/.test(tokens[at + ahead]?.form ?? "") &&
      !/^(?:plan|protocol|routine|care|procedure|practice)$/.test(tokens[at + ahead + 1]?.form ?? ""),
  );

const intoView = /^(?:at|from|behind|before|for|outside|beside|out|on)$/;

const lookedAt = /^(?:at|for|after|through|around|round|into|past|away|forward|down|up|over|out)$/;

/**
 * «Looked at us with contempt», «struck the nurse», «sounded the alarm», «appeared at the door»: what somebody did, and
 * no impression.
 */
function isSeenDoing(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== "word") return false;
  if (/^look(?:s|ed|ing)?$/.test(form)) {
    if (!lookedAt.test(next.form)) return false;
    // «Looked down and sad»
    const behind = tokens[at + 2];
    const place = /^(?:down|up|over|out|away)$/.test(next.form);
    return !place || (behind !== undefined && (behind.bits & (B.preposition | B.possessive)) !== 0);
  }
  if (/^(?:strikes?|struck)$/.test(form)) return ![2, 3].some((ahead) => tokens[at + ahead]?.form === "as");
  if (/^sound(?:s|ed)?$/.test(form)) return (next.bits & B.determiner) !== 0 && (next.bits & B.light) === 0;
  if (/^appear(?:s|ed)?$/.test(form))
    return intoView.test(next.form) || (next.form === "in" && tokens[at + 2]?.form === "the");
  return false;
}

/** «Kaller henne …», «beskriver henne som …» */
function isCalling(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at]!;
  const [whom, as] = [tokens[at + 1], tokens[at + 2]];
  if (whom === undefined || !isOtherPerson(whom)) return false;
  return (
    /^(?:kal(?:ler|te|t|la|lar)|call(?:s|ed))$/.test(form) || (describing.test(form) && asWhat.test(as?.form ?? ""))
  );
}

const describing = /^(?:beskriv|beskrev|omtal|skildr|describ)/;

const asWhat = /^(?:som|as)$/;

/** Verbs that tell what somebody feels, beside those of thinking. */
export const feeling = /^(?:føl|kjen|merk|håp|feel|felt|hop|sens)/;

export const abilities: ReadonlySet<string> = new Set(["kan", "kunne", "can", "could"]);

/** «Kan være sint» leaves it open; «kan spille syk» tells of an ability. */
function leavesOpen(tokens: readonly Token[], clause: Clause, at: number): boolean {
  if (!abilities.has(tokens[at]!.form)) return true;
  for (let next = at + 1; next < clause.to && next <= at + 5; next += 1) {
    const { verb } = tokens[next]!;
    if ((verb & V.infinitive) !== 0) return (verb & (V.copula | V.perfect | V.becoming | V.seeming)) !== 0;
  }
  return true;
}

function hasParticiple(tokens: readonly Token[], clause: Clause, verb: number): boolean {
  for (let at = verb + 1; at < clause.to && at <= verb + 6; at += 1)
    if ((tokens[at]!.verb & V.participle) !== 0) return true;
  return false;
}
