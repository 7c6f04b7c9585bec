import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { type Draft, draft, noteWords } from "../draft";
import { notFor, type Often } from "./often";

/* Where the slot for when it was so goes: at the end of a short clause, else where the words stood. */

/** Behind more words than this, what is put at the end would hang on something else. */
const longestPlain = 10;

/** What the clause goes on with behind the words. */
const behindOf = ({ desk, last, end }: Often): string => noteWords(desk, last + 1, end);

/** «Hver eneste natt» → «om natten»: when on the day it was is a fact that stays; empty where the words tell none. */
function timeOfDay({ desk, last }: Often): string {
  const { hit, reading } = desk.origin;
  const { timesOfDay = {}, kinds } = desk.phrasing;
  const each = reading.tokens.slice(hit.claim.match.first, last).some(({ form }) => kinds.every.test(form));
  return each ? (timesOfDay[reading.tokens[last]!.form] ?? "") : "";
}

/** Whether the slot can stand at the end: little stands before it that it could hang on. */
function isShort({ desk, last, end, clause: { kind, verb } }: Often): boolean {
  const tail = end - last;
  const { tokens } = desk.origin.reading;
  // «Kverner i ett sett fra han | slår opp øynene»: what opens there goes on behind it.
  if (tokens[end + 1]?.kind === "word" && (tokens[end + 1]!.verb & finite) !== 0) return false;
  return kind === "main" && tail > 0 && tail <= longestPlain && isPlain(tokens, last + 1, end, verb);
}

/** No subordinate clause and no second verb; «for», «til» and «siden» open a clause less often than a phrase. */
const isPlain = (tokens: readonly Token[], from: number, to: number, own: number): boolean =>
  tokens
    .slice(from, to + 1)
    .every(
      ({ opens, mark, bits, verb }, at) =>
        (from + at === own ||
          (verb & finite) === 0 ||
          (verb & V.common) === 0 ||
          bits !== 0 ||
          (verb & V.infinitive) !== 0) &&
        (opens === 0 || (bits & (B.preposition | B.intensifier)) !== 0) &&
        mark === "" &&
        (bits & B.coordinator) === 0,
    );

/** «…, bestandig»: the comma goes with the afterthought. */
export function afterthoughtDraft(often: Often): Draft | null {
  const { desk, hint, first, last, end, slot } = often;
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  // «Alt hun gjør, hele tiden, er …»: between commas it belongs to what goes on.
  if (tokens[end + 1]?.mark === ",") return null;
  if (first - 2 <= sentence.sentence.from || tokens[first - 2]!.kind !== "word") return null;
  const day = timeOfDay(often);
  const kept = day === "" ? slot : ` ${day}${slot}`;
  return draft(desk, "observe", first - 2, last, noteWords(desk, first - 2) + kept, hint);
}

/** «…, no exceptions»: so it does in English. */
export const afterComma = ({ desk, hint, first, last }: Often): Draft =>
  draft(desk, "observe", first - 2, last, `${noteWords(desk, first - 2)} {slot}`, hint);

/** «Has never said thank you» → «has not said thank you [when this was]». */
export function neverDraft(often: Often): Draft | null {
  const { desk, first, last, end, clause } = often;
  const { tokens } = desk.origin.reading;
  const { verbSecond, kinds, notSeen } = desk.phrasing;
  if (isAnotherNightAfter(often)) return null;
  const isSingle = first === last || kinds.onceOrEver.test(tokens[last]!.form);
  if (!isSingle || clause.kind !== "main" || (end > last && !isShort(often)) || !mayStandAlone(often)) return null;
  const text = [notFor(often), behindOf(often), "{slot}"].filter(Boolean).join(" ");
  // «Has not said thank you»: the hint is for what was not so.
  return draft(desk, "observe", first, Math.max(end, last), text, verbSecond ? often.hint : notSeen.hint);
}

/** Whether «not» can stand where «never» does: everywhere in Norwegian, in English only after a helping verb. */
function mayStandAlone({ desk, first, clause: { verb } }: Often): boolean {
  const { tokens } = desk.origin.reading;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  return desk.phrasing.verbSecond
    ? !tokens[first]!.capital && verb >= 0 && (tokens[verb]!.verb & V.copula) === 0
    : (before.verb & (V.copula | V.perfect)) !== 0 || (before.bits & (B.modal | B.openModal)) !== 0;
}

/** «Up and down like a yo-yo night after night»: how often stands there still. */
const isAnotherNightAfter = (often: Often): boolean =>
  !often.desk.phrasing.verbSecond &&
  often.first === often.clause.from &&
  often.desk.phrasing.kinds.afterAnother.test(behindOf(often));

/** «The usual drama», «same story»: a thing, not how often. */
const isThatThing = ({ desk, first }: Often): boolean =>
  desk.phrasing.kinds.thatThing.test(desk.origin.reading.tokens[first]!.form);

/** An afterthought that has a clause of its own. */
const isWholeClause = ({ desk, first, last, end, clause: { from } }: Often): boolean =>
  from > desk.origin.sentence.sentence.from && first === from && last === end;

/** Between a copula and what somebody is. */
const partsCopula = ({ desk, first, last, end, clause: { verb } }: Often): boolean =>
  verb >= 0 && verb === first - 1 && (desk.origin.reading.tokens[verb]!.verb & V.copula) !== 0 && last < end;

/** The slot in a Norwegian clause, whose verb comes second. */
export function norwegianPlace(often: Often): Draft | null {
  const { desk, first, last, end, clause } = often;
  const { tokens } = desk.origin.reading;
  const { subjects, kinds } = desk.phrasing;
  const { kind, from, verb } = clause;
  if (isThatThing(often)) return null;
  const isFirst = first === from;
  const short = isShort(often);
  if (isFirst && verb === last + 1) return turned(often);
  // «Som vanlig seig han inn»: a verb that nobody knows stands before its subject too.
  if (isFirst && subjects.includes(tokens[last + 2]?.form ?? "")) return short ? turnedRound(often, last + 2) : null;
  // «[Når det har skjedd] har hun …»: in front of a verb a noun phrase would be read as its subject.
  const inFront = isFirst && !isWholeClause(often);
  // «Ringer på [hvor ofte] etter kl. 20»: a time stays last.
  const isTimed = tokens.slice(last + 1, end + 1).some(({ form }) => kinds.oClock.test(form));
  if (short && !isTimed && !(inFront && verb >= 0)) return atEnd(often);
  if (inFront || partsCopula(often) || !standsAlone(often)) return null;
  // «Gjenganger som alltid kommer i samme jakke»: between «som» and its verb no time has a place.
  if (kind !== "main" && verb === last + 1) return behindClause(often);
  return whereItStood(often);
}

/** The slot in an English clause. */
export function englishPlace(often: Often): Draft | null {
  const { first, last, end, clause } = often;
  const { from, verb } = clause;
  if (isAnotherNightAfter(often) || isThatThing(often)) return null;
  if (isShort(often)) return atEnd(often);
  const isFirst = first === from;
  // «Det er [når det har skjedd] et styr»: between «er» and what it is, no time has a place.
  if (isFirst && !isWholeClause(often) && last < end && verb > last + 1) return behindClause(often);
  // «He [how often] asks when his brother comes»: between a subject and its verb no time has a place.
  if (last + 1 === verb && first > from && last < end) return behindClause(often);
  const inFront = isFirst && !isWholeClause(often) && (verb === last + 1 || verb < 0);
  if (inFront || partsCopula(often) || !standsAlone(often)) return null;
  return whereItStood(often);
}

/** Whether the slot needs no word to hang on where the words stood: the clause ends there, or has its end in reach. */
const standsAlone = (often: Often): boolean => often.slot === " {slot}" || often.last >= often.end || isShort(often);

/** The slot last, behind what stays of the words. */
function atEnd(often: Often): Draft {
  const { desk, hint, first, end, slot } = often;
  return draft(desk, "observe", first, end, [timeOfDay(often), behindOf(often)].filter(Boolean).join(" ") + slot, hint);
}

const behindClause = (often: Often): Draft =>
  draft(often.desk, "observe", often.first, often.end, `${behindOf(often)} {slot}`, often.hint);

function whereItStood(often: Often): Draft {
  const { desk, hint, first, last, end, slot } = often;
  if (last >= end && slot !== " {slot}")
    return draft(desk, "observe", first - 1, last, noteWords(desk, first - 1) + slot, hint);
  const kept = timeOfDay(often);
  // «Gjør alltid det når vi sier nei» → «gjør det [hvor ofte, og når] når vi sier nei».
  const [next, then] = desk.origin.reading.tokens.slice(last + 1, end + 1);
  if (then !== undefined && then.opens !== 0 && desk.phrasing.asks?.kinds.empty.test(next!.form) === true)
    return draft(desk, "observe", first, last + 1, `${[kept, next!.form].filter(Boolean).join(" ")} {slot}`, hint);
  // «Ringer alltid på når vi har rapport»: what belongs to the verb stays with it, before the clause that tells when.
  const opens = desk.phrasing.verbSecond && often.clause.kind === "main" ? beforeClause(often) : -1;
  if (opens > last) return draft(desk, "observe", first, opens, `${noteWords(desk, last + 1, opens)} {slot}`, hint);
  return draft(desk, "observe", first, last, kept === "" ? "{slot}" : `${kept} {slot}`, hint);
}

/** The last word before the clause that tells when it was, where few plain words stand between; -1 for none. */
function beforeClause({ desk, last, end }: Often): number {
  const { tokens } = desk.origin.reading;
  const opening = tokens.findIndex(
    ({ opens, bits }, at) => at > last && at <= end && opens !== 0 && (bits & (B.preposition | B.intensifier)) === 0,
  );
  const isNear = opening > last + 1 && opening <= last + 4 && (tokens[opening]!.opens & (S.time | S.condition)) !== 0;
  return isNear && isPlain(tokens, last + 1, opening - 1, -1) ? opening - 1 : -1;
}

/** «Vanen tro kjeftet han på vakta» → «Han kjeftet på vakta [når det har skjedd før]»: the subject comes first again. */
function turned(often: Often): Draft | null {
  const { sentence, hit } = often.desk.origin;
  const subject = sentence.subjects[hit.claim.clause]!.at;
  return isShort(often) && subject === often.clause.verb + 1 ? turnedRound(often, subject) : null;
}

/** Subject, verb and the rest, with the slot last. */
function turnedRound({ desk, hint, first, end, slot }: Often, subject: number): Draft {
  const { tokens } = desk.origin.reading;
  const rest = end > subject ? ` ${noteWords(desk, subject + 1, end)}` : "";
  return draft(
    desk,
    "observe",
    first,
    end,
    `${noteWords(desk, subject)} ${tokens[subject - 1]!.form}${rest}${slot}`,
    hint,
  );
}
