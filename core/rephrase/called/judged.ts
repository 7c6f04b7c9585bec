import { B, S, V } from "../../lexicon/bits";
import { isRoom, type Token } from "../../text/tokens";
import { inRoom, isForSomebody } from "../asked/who";
import { endOf, opensHere, skipOpening } from "../clause/edges";
import { decapitalise, restoreSubject, sayAgain, withArticle } from "../clause/fragment";
import { isPastNote, ofAnyTime } from "../clause/tense";
import { isAllAtFault } from "../covered";
import { type Desk, noteWords } from "../draft";
import { objectOf } from "../norm";
import { actBehind, jointBehind } from "../own/behind";
import type { Phrasing } from "../phrasing";
import { softened } from "../softer";
import { between } from "./between";
import { joined } from "./joined";
import { aimBehind, fragmentBehind, isOfSelf, lastOf, saidOfWhom, saysWhatIs } from "./said";
import { mayStay } from "./stays";
import { isAgainst, isOnWhom } from "./towards";

/** A sentence that says what somebody is: who, and what else it says (when, towards whom). */
export interface Judged {
  readonly first: number;
  readonly last: number;
  readonly whom: string;
  /** The person as a subject, for what goes on behind. */
  readonly who: string;
  readonly fronted: string;
  readonly rest: string;
  /** Adverbs that join the sentence to others («derimot»). */
  readonly adverbs: string;
  /** The rest names a person or a meeting already. */
  readonly towards: boolean;
  readonly past: boolean;
  readonly inverted: boolean;
}

/**
 * What a sentence says of somebody; null where more hangs on the words at fault than a time, a place or a person.
 * `named`: the slot names the person itself, and stands for all that was said of them.
 */
export function readJudgement(desk: Desk, named: boolean): Judged | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const match = joined(desk);
  const clause = sentence.clauses[match.clause]!;
  if (clause.kind !== "main" || clause.imperative) return null;
  const first = skipOpening(tokens, clause.from);
  // «Er og blir en slask» is one.
  const isHalf = clause.from > 0 && first > clause.from && (tokens[clause.from - 1]!.verb & V.copula) !== 0;
  if (phrasing.verbSecond && isHalf) return null;
  const reach = reachOf(desk, match, named);
  if (isTorn(desk, reach, named) || !opensHere(tokens, sentence.sentence.from, clause.from, first)) return null;
  const { last, stays, isOther } = reach;
  if (match.last > last || (!isOther && !mayStay(desk, match.last + 1, stays, named))) return null;
  const predicate = predicateOf(desk, match, first);
  // Where the clause can be framed, what somebody did stays, as the writer saw it.
  if (predicate.judges && !named && hit.rule.rule.rephrase.observe !== undefined) return null;
  const { verb } = predicate;
  // «En sjarmør av verste sort»: a noun that no list knows is the label that the words behind it paint.
  const isUnknown = phrasing.verbSecond && verb < 0 && match.last === last && !named;
  const isLabel = isUnknown && articled(tokens, first, match.first, phrasing);
  const adverbs = isLabel ? [] : between(tokens, adverbsFrom(desk, match, first, predicate), match.first, phrasing);
  if (adverbs === null || !mayGo(desk, match, first, predicate, named)) return null;
  const whose = whoseOf(desk, match.clause, first, verb);
  if (whose === null) return null;
  const told = reach.aside < 0 ? null : noteWords(desk, reach.aside, last);
  const rest = isOther ? "" : restOf(desk, match.last + 1, stays);
  // «Til å stole på»: a preposition alone belongs to the words that go.
  if (phrasing.verbSecond && phrasing.kinds.stranded.test(rest)) return null;
  // With nobody named and nothing else said, what painted the word would go without a trace.
  if (!named && verb < 0 && rest === "" && match.first > first && !isLabel) return null;
  return {
    first,
    last,
    ...whose,
    ...(told === null ? {} : { whom: told, who: told }),
    rest,
    adverbs: adverbs.join(" "),
    past: isToldInPast(desk, verb),
    towards: phrasing.towards.includes(rest.split(" ")[0]!) || phrasing.kinds.ofMeeting.test(rest),
  };
}

type AtFault = ReturnType<typeof joined>;

/** How far the sentence goes that is said of the person. */
interface Reach {
  readonly last: number;
  /** Where it is told of whom it was said, behind the words at fault; -1 for nowhere. */
  readonly aside: number;
  /** The last word before an aim that hangs on it; -1 for none. */
  readonly aim: number;
  /** The last word of what stays behind the slot. */
  readonly stays: number;
  /** Nothing stays: all behind the words is at fault too, or tells whom it is of. */
  readonly isOther: boolean;
}

function reachOf(desk: Desk, match: AtFault, named: boolean): Reach {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { to } = sentence.sentence;
  // «… all evening»: how long it lasted stays, though the words at fault reach over it.
  const { last: marked } = desk.origin.hit.claim.match;
  const { shift, whenFirst } = desk.phrasing.kinds;
  const isTime = (form: string) => shift.test(form) || (!desk.phrasing.verbSecond && whenFirst.test(form));
  const isTimed = match.last < marked && isTime(tokens[marked]!.form);
  // «A difficult man with a sense of entitlement»: both are at fault.
  const isWith = desk.phrasing.wonders?.beside.with.test(tokens[match.last + 1]?.form ?? "") === true;
  const isAll = (from: number) => isAllAtFault(tokens, sentence, from, to, desk.phrasing);
  const whole = named && !isTimed && (isAll(match.last + 1) || (isWith && isAll(match.last + 2)));
  const aside = named ? saidOfWhom(tokens, match.last + 1, to) : -1;
  const aim = named && !whole && aside < 0 ? aimBehind(desk, match) : -1;
  const last = whole || aside >= 0 || aim >= 0 ? endOf(tokens, sentence, -1) : lastOf(desk, match);
  const isSelf = named && match.last + 2 === last && isOfSelf(desk, match.last + 1);
  return { last, aside, aim, stays: aim < 0 ? last : aim, isOther: whole || aside >= 0 || isSelf };
}

/** Another clause behind it must go on with the same person, or it would be torn off. */
function isTorn(desk: Desk, { last, aside, aim }: Reach, named: boolean): boolean {
  const goesOn = desk.origin.sentence.clauses.some(({ kind, from }) => kind === "main" && from > last);
  if (!goesOn || aim >= 0 || aside >= 0) return false;
  return jointBehind(desk, last) < 0 && actBehind(desk, last) < 0 && !(named && fragmentBehind(desk, last));
}

/** The verb that the judgement has, -1 for none, and whether it judges itself («utagerte på stua»). */
interface Predicate {
  readonly verb: number;
  readonly judges: boolean;
}

function predicateOf(desk: Desk, match: AtFault, first: number): Predicate {
  const { reading, sentence, hit } = desk.origin;
  const { tokens } = reading;
  const clause = sentence.clauses[match.clause]!;
  // «Stroppy on waking», «huffy when corrected»: the verb belongs to what follows.
  const led = tokens[match.last + 1];
  const isLed = led !== undefined && (led.opens !== 0 || (led.bits & B.preposition) !== 0);
  const isFragment = !desk.phrasing.verbSecond && match.first === first && clause.verb > match.last && isLed;
  const verb = isFragment ? -1 : clause.verb;
  const isVerb = match.first === verb || hit.claim.match.pattern.kind === "verb";
  // A verb that judges has no copula before it.
  return { verb, judges: isVerb && (tokens[match.first]!.verb & (V.copula | V.becoming | V.perfect)) === 0 };
}

/** Where the words begin that stand between the person and the words at fault. */
function adverbsFrom(
  { origin: { sentence } }: Desk,
  match: AtFault,
  first: number,
  { verb, judges }: Predicate,
): number {
  const { at } = sentence.subjects[match.clause]!;
  const opening = verb < 0 || judges ? first : Math.min(verb + 1, match.first);
  if (at > verb) return Math.max(opening, at + 1);
  return judges && at >= first ? match.first : opening;
}

/** Whether the words say what somebody is, so that nothing is lost with them. */
function mayGo(
  { origin: { reading } }: Desk,
  match: AtFault,
  first: number,
  { verb, judges }: Predicate,
  named: boolean,
): boolean {
  const { tokens } = reading;
  if (verb >= 0 && !judges) return saysWhatIs(tokens, verb);
  // «Bare et tidsspørsmål før …» is said of no person.
  const goesOnInTime = ((tokens[match.last]!.opens | (tokens[match.last + 1]?.opens ?? 0)) & S.time) !== 0;
  const opensLight = verb < 0 && (tokens[first]!.bits & B.light) !== 0 && match.first === first;
  if (opensLight && (!named || goesOnInTime)) return false;
  // «Came to gloat»: that somebody came is no judgement.
  if (!judges || !named || verb < 0 || verb >= match.first || saysWhatIs(tokens, verb)) return true;
  return (tokens[verb]!.bits & (B.modal | B.openModal | B.negation)) !== 0;
}

/** By its verb, or by the note where that tells no time. */
function isToldInPast({ origin: { reading }, phrasing }: Desk, verb: number): boolean {
  const { tokens } = reading;
  if (verb < 0 || ofAnyTime.test(tokens[verb]!.form)) return isPastNote(tokens);
  const isDoing = (tokens[verb]!.verb & (V.presentParticiple | V.past | V.present)) === V.presentParticiple;
  return isDoing && !phrasing.verbSecond ? isPastNote(tokens) : (tokens[verb]!.verb & V.past) !== 0;
}

/** An article and one word more, right before the words at fault. */
const articled = (tokens: readonly Token[], first: number, to: number, { kinds }: Phrasing): boolean =>
  to === first + 2 && kinds.indefinite.test(tokens[first]!.form) && tokens[first + 1]!.kind === "word";

interface Whose {
  readonly whom: string;
  readonly who: string;
  readonly fronted: string;
  readonly inverted: boolean;
}

/** The person that the clause judges, in the object form, and what stands before the verb where the subject follows it. */
function whoseOf(desk: Desk, index: number, first: number, verb: number): Whose | null {
  const { origin, phrasing, source } = desk;
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { at } = sentence.subjects[index]!;
  const text = noteBlock.block.prose.text;
  const said = (from: number, to: number) => {
    const words = decapitalise(noteWords(desk, from, to), tokens[from]!);
    return phrasing.demeaning?.[words.toLowerCase()] ?? words;
  };
  if (at < first) {
    if (verb > first) return null;
    const again = at >= 0 ? sayAgain(text, tokens, at) : null;
    const who = again ?? restoreSubject(text, reading, sentence.sentence.from, phrasing);
    return { whom: objectOf(who, source, phrasing), who, fronted: "", inverted: false };
  }
  if (at > verb && isForSomebody(desk, first)) return null;
  const room = verb < 0 ? null : inRoom(desk, at);
  if (room !== null) {
    const inverted = at > verb;
    if (at !== (inverted ? verb + 2 : verb - 1) || (!inverted && first !== at - 1)) return null;
    return { whom: room, who: room, fronted: inverted ? noteWords(desk, first, verb - 1) : "", inverted };
  }
  const isPronoun = (tokens[at]!.bits & B.pronoun) !== 0;
  // «T.W. lippy from the off»: only the copula is left out.
  if (verb < 0 && !phrasing.verbSecond && at < origin.hit.claim.match.first && origin.hit.claim.match.first <= at + 2) {
    const whom = withArticle(said(first, at), tokens[first]!, phrasing);
    return { whom, who: whom, fronted: "", inverted: false };
  }
  if (!phrasing.verbSecond && isRoomAt(tokens, at) && verb === at + 1 && at <= first + 4) {
    // «Rm 4 is needy tonight»: a number is not hidden in a slot, and stands before it.
    const { patient } = phrasing;
    return { whom: patient, who: patient, fronted: `${noteWords(desk, first, at)}:`, inverted: false };
  }
  const isPerson =
    (tokens[at]!.bits & (B.pronoun | B.name | B.personNoun)) !== 0 &&
    (tokens[at]!.bits & (B.thing | B.generic)) === 0 &&
    !phrasing.kinds.everybody.test(tokens[at]!.form);
  if (verb < 0 || !isPerson) return null;
  if (at > verb) {
    if (at !== verb + 1) return null;
    // «Not once has he …» keeps its order, which the frame has not.
    if (!phrasing.verbSecond) return null;
    const fronted = noteWords(desk, first, verb - 1);
    const inverted = verb > first || first > sentence.sentence.from;
    return { whom: objectOf(said(at, at), source, phrasing), who: said(at, at), fronted, inverted };
  }
  if (isPronoun && at !== verb - 1) return null;
  // «Today she was …», «When Kari came, the lad was …»: what stands before the subject stays there.
  const start = phrasing.verbSecond ? first : startOfSubject(tokens, first, at, phrasing);
  const fronted = noteWords(desk, first, start - 1);
  const whom = withArticle(said(start, verb - 1), tokens[start]!, phrasing);
  const who = isPronoun ? said(at, at) : whom;
  const isObject = isPronoun || phrasing.subjects.includes(whom);
  return { whom: isObject ? objectOf(who, source, phrasing) : whom, who, fronted, inverted: false };
}

/** The number of a room that stands for who is in it. */
export const isRoomAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === "number" && isRoom(tokens[at - 1]);

/** The first word of a subject, with its article and what it is called («her older brother», «Mr. D.»). */
function startOfSubject(tokens: readonly Token[], first: number, at: number, { kinds }: Phrasing): number {
  let start = at;
  if ((tokens[at]!.bits & B.pronoun) !== 0) return start;
  const belongs = B.determiner | B.possessive | B.adjective | B.name;
  while (start > first && ((tokens[start - 1]!.bits & belongs) !== 0 || kinds.titled.test(tokens[start - 1]!.form)))
    start -= 1;
  return start;
}

/** What stays behind the slot; «on the new nurse» as the words at fault asked for it becomes «towards the new nurse». */
function restOf(desk: Desk, from: number, last: number): string {
  const rest = softened(noteWords(desk, from, last), desk.phrasing.plain?.softer);
  const { towardsWhom, plain } = desk.phrasing;
  if (plain?.over.test(rest)) return `in connection ${rest}`;
  if (towardsWhom === undefined || !(isOnWhom(desk, from, last) || isAgainst(desk, from, last))) return rest;
  return `${towardsWhom} ${noteWords(desk, from + 1, last)}`;
}
