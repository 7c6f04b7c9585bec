import { B, S, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { beforeAct, behindAct } from "./acts";
import { askedTail } from "./asked";
import { between } from "./between";
import { isAllAtFault } from "./covered";
import type { Desk, Draft } from "./draft";
import { endOf, opensHere, skipOpening } from "./edges";
import { decapitalise, restoreSubject, sayAgain, withArticle } from "./fragment";
import { actBehind, framed, jointBehind, wordsOf } from "./frames";
import { joined } from "./joined";
import { isJudgement } from "./judgement";
import { objectOf } from "./norm";
import type { Frame, Phrasing } from "./phrasing";
import { holdsRisk } from "./risk";
import { runOf } from "./run";
import { aimBehind, fragmentBehind, lastOf, saidOfWhom, saysWhatIs } from "./said";
import { softened } from "./softer";
import { mayStay } from "./stays";
import { isPastNote, ofAnyTime } from "./tense";
import { isAgainst, isOnWhom } from "./towards";
import { wonderBehind, wonderWhy } from "./wondering";

/** A sentence that says what somebody is: who, and what else it says (when, towards whom). */
interface Judged {
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
 * For «Han er en bølle når noe går ham imot»: the word is left out, and what was done, or what the writer felt, has a
 * slot in its place. None where more hangs on the word than a time, a place or a person.
 */
export function personDrafts(desk: Desk, hint: string): readonly Draft[] {
  const told = beforeAct(desk);
  if (told !== null) return [told];
  const behind = behindAct(desk, joined(desk));
  return behind === null ? slotDrafts(desk, hint) : [behind, ...slotDrafts(desk, hint)];
}

function slotDrafts(desk: Desk, hint: string): readonly Draft[] {
  const { verbSecond } = desk.phrasing;
  // «Heldt hoff og var forelska i si eiga røyst»: what goes before is a claim too, and both go into one frame.
  if (verbSecond && followsClaim(desk)) return [];
  const found = readJudgement(desk, hint.includes("{who}") && !verbSecond);
  const about = found === null || !hint.includes("{who}") ? "" : taken(desk, found);
  const judged = found === null || about === "" ? found : { ...found, rest: "" };
  if (judged === null || holdsRisk(desk.origin.reading.tokens, judged, desk.phrasing)) return [];
  // What stays behind the slot must not condemn as well, and «young bloke» is one.
  const prose = desk.origin.noteBlock.block.prose.text;
  const { tokens: all } = desk.origin.reading;
  const isJudged = desk.origin.sentence.hits.some(
    (one) =>
      isJudgement(one) &&
      one.claim.match.first > desk.origin.hit.claim.match.last &&
      judged.rest.includes(prose.slice(all[one.claim.match.first]!.start, all[one.claim.match.last]!.end)),
  );
  const isTorn = /^[a-z]+$/i.test(judged.fronted) && !desk.phrasing.kinds.whenFirst.test(judged.fronted);
  if (!verbSecond && (isJudged || isTorn)) return [];
  // «Beboer i 14»: a number is not hidden in a slot.
  if (hint.includes("{who}") && /\d/.test(judged.who)) return [];
  const { act, feeling } = desk.phrasing;
  // A language whose frames have no place for them leaves the sentence as it is.
  if (judged.adverbs !== "" && !wordsOf(act, judged).includes("{adverbs}")) return [];
  const adverbs = judged.adverbs === "" ? "" : `${judged.adverbs} `;
  // «Got an answer for everything, has that one»: no slot says «that one».
  const who = desk.phrasing.demeaning?.[judged.who.toLowerCase()] ?? judged.who;
  const done = tensedHint(hint, { ...judged, who }, desk.phrasing) + about;
  const { tokens } = desk.origin.reading;
  const { plain } = desk.phrasing;
  // «A likely story»: what was only said is heard.
  const isSaid = desk.phrasing.kinds.onlySaid.test(done);
  const isBehind = judged.first > skipOpening(tokens, desk.origin.sentence.sentence.from) && judged.fronted === "";
  const framing = (frame: Frame): string => {
    if (frame === feeling) return felt(desk, judged);
    if (frame === act && isSaid && plain !== undefined) return plain.heard[judged.past ? "past" : "present"];
    const behind = isBehind && !judged.inverted ? act.behind : undefined;
    return behind === undefined ? wordsOf(frame, judged) : behind[judged.past ? "past" : "present"];
  };
  const say = (frame: Frame): string => {
    const words = framing(frame).replace("{whom}", judged.whom).replace("{adverbs} ", adverbs);
    if (!words.includes("{rest}")) return join(judged.fronted, words, judged.rest);
    // A rest with a comma in it gets one at its end too, and the stop of «no.» ends the sentence.
    const stop = judged.rest.endsWith(".") ? "." : "";
    const rest = judged.rest.replace(/\.$/, "") + (judged.rest.includes(",") ? "," : "");
    return join(judged.fronted, words.replace(" {rest}", rest === "" ? "" : ` ${rest}`)) + stop;
  };
  // «[…] overfor oss fordi husleia ikke er betalt»: the reason would be why the writer noticed.
  if (desk.phrasing.kinds.because.test(judged.rest)) return [];
  // What the writer wonders stands at the end of its sentence.
  const ends = judged.last === endOf(tokens, desk.origin.sentence, -1) || actBehind(desk, judged.last) >= 0;
  const wonder = (words: string, wonders: string) => (ends ? words.replace(/(?=\.$)|(?<!\.)$/, wonders) : words);
  // Of a condemnation Norwegian asks only where nothing else hangs on it.
  const seen =
    desk.phrasing.wonders === undefined
      ? say(act) + askedTail(desk, judged, judged.rest)
      : wonder(say(act), wonderBehind(desk.phrasing, judged));
  const observed = framed(desk, "observe", judged, seen, done);
  // «…, purely to see how far he could push me» hangs on what was done, and stands behind it.
  const hangs = desk.origin.reading.tokens[judged.last + 1]?.mark === "," && actBehind(desk, judged.last) < 0;
  if (desk.origin.hit.rule.rule.rephrase.own !== true || (hangs && !desk.phrasing.verbSecond)) return [observed];
  if (judged.towards) {
    const { beside } = feeling;
    if (beside === undefined) return [observed];
    const besides = `${say(act)}${beside[judged.past ? "past" : "present"]}`;
    return [observed, framed(desk, "own", judged, besides, [done, feeling.hint])];
  }
  const own = wonder(say(feeling), wonderWhy(desk, judged.past, ""));
  const hints =
    feeling.ahead !== undefined && !own.startsWith("{slot}") ? [feeling.hint, done] : feelingHints(desk, done);
  return [observed, framed(desk, "own", judged, own, judged.fronted === "" ? hints : feelingHints(desk, done))];
}

/** «Doesn't care about consequences», «is splitting the team over her leave»: what the words are about goes into the slot's hint. */
function taken({ origin: { reading }, phrasing }: Desk, { rest, last }: Judged): string {
  if (phrasing.plain === undefined || /[\d"“]/.test(rest)) return "";
  if (phrasing.kinds.aboutWhat.test(rest)) return ` ${rest}`;
  const [, question] = phrasing.kinds.overWhat.exec(rest) ?? [];
  if (question !== undefined) return ` over the question of ${question}`;
  if (!phrasing.kinds.withWhat.test(rest)) return "";
  const isPerson = (reading.tokens[last]!.bits & (B.personNoun | B.name | B.staff)) !== 0;
  return isPerson ? "" : ` in connection ${rest}`;
}

/** «det {who} sa eller gjorde» with the person, and in the tense of the sentence. */
export function tensedHint(
  hint: string,
  { who, past }: Pick<Judged, "who" | "past">,
  { act: { now = {}, many } }: Desk["phrasing"],
): string {
  const told = hint.includes("{who}") && !past ? hint.replace(/\p{L}+/gu, (word) => now[word] ?? word) : hint;
  // «What the parents say or do».
  const agreed = many?.of.test(who) === true ? told.replace(/\p{L}+/gu, (word) => many.now[word] ?? word) : told;
  return agreed.replace("{who}", who);
}

/** Whether a clause with the same subject goes before in one run, and is a claim that the slot would leave standing. */
function followsClaim(desk: Desk): boolean {
  const { hit, sentence } = desk.origin;
  const { first, match } = runOf(desk, hit.claim.clause);
  if (first === hit.claim.clause) return false;
  const { clause } = joined(desk);
  return (
    first < clause && sentence.hits.some(({ claim }) => claim.clause >= first && claim.match.first === match.first)
  );
}

/** The words for the writer's feeling: it has lasted («siden frokost»), or is about somebody who was not there. */
function felt({ phrasing: { feeling, kinds }, origin: { reading } }: Desk, judged: Judged): string {
  const lasts = kinds.since.test(judged.rest) && !judged.past && !judged.inverted;
  const words = lasts && feeling.since !== undefined ? feeling.since : wordsOf(feeling, judged);
  const { absent, ahead } = feeling;
  // «[What she said] about which room she got left me …»: a verb of what hangs on it would be read as the first.
  if (ahead !== undefined && kinds.hangsClause.test(judged.rest)) return ahead[judged.past ? "past" : "present"];
  const inside = reading.tokens.slice(judged.first, judged.last + 1);
  const at = inside.findIndex(({ bits }) => (bits & B.personNoun) !== 0);
  const isOwned = at >= 0 && judged.whom.includes(" ") && ((inside[at + 1]?.bits ?? 0) & B.possessive) !== 0;
  // «Kjæresten er ei dørmatte» tells of no meeting.
  const isKin = isOwned || (!judged.past && judged.rest === "" && absent?.kin.test(judged.whom) === true);
  // On the phone the writer met them after all.
  return absent !== undefined && isKin && !kinds.onPhone.test(judged.rest)
    ? words.replace(absent.met, absent.thought)
    : words;
}

/** The hints in the order of the slots: where what was done has one too, it comes first. */
const feelingHints = ({ phrasing: { feeling } }: Desk, done: string): readonly string[] =>
  feeling.plain.past.startsWith("{slot}") ? [done, feeling.hint] : [feeling.hint, done];

/** `named`: the slot names the person itself, and stands for all that was said of them. */
function readJudgement(desk: Desk, named: boolean): Judged | null {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const match = joined(desk);
  const index = match.clause;
  const clause = sentence.clauses[index]!;
  if (clause.kind !== "main" || clause.imperative) return null;
  const first = skipOpening(tokens, clause.from);
  const whole = named && isAllAtFault(tokens, sentence, match.last + 1, sentence.sentence.to, desk.phrasing);
  const aside = named ? saidOfWhom(tokens, match.last + 1, sentence.sentence.to) : -1;
  const aim = named && !whole && aside < 0 ? aimBehind(desk, match) : -1;
  const last = whole || aside >= 0 || aim >= 0 ? endOf(tokens, sentence, -1) : lastOf(desk, match);
  // Another clause behind it must go on with the same person, or it would be torn off.
  const goesOn = sentence.clauses.some(({ kind, from }) => kind === "main" && from > last);
  const torn = goesOn && aim < 0 && jointBehind(desk, last) < 0 && actBehind(desk, last) < 0;
  if (torn && aside < 0 && !(named && fragmentBehind(desk, last))) return null;
  if (!opensHere(tokens, sentence.sentence.from, clause.from, first)) return null;
  if (match.last > last || (aside < 0 && !whole && !mayStay(desk, match.last + 1, aim < 0 ? last : aim, named)))
    return null;
  // «Stroppy on waking», «huffy when corrected»: the verb belongs to what follows.
  const led = tokens[match.last + 1];
  const isLed = led !== undefined && (led.opens !== 0 || (led.bits & B.preposition) !== 0);
  const isFragment = !desk.phrasing.verbSecond && match.first === first && clause.verb > match.last && isLed;
  const verb = isFragment ? -1 : clause.verb;
  // A verb that judges («utagerte på stua») has no copula before it.
  const head = tokens[match.first]!.verb;
  const isVerb =
    (match.first === verb || hit.claim.match.pattern.kind === "verb") &&
    (head & (V.copula | V.becoming | V.perfect)) === 0;
  // Where the clause can be framed, what somebody did stays, as the writer saw it.
  if (isVerb && !named && hit.rule.rule.rephrase.observe !== undefined) return null;
  const subject = sentence.subjects[index]!;
  const opening = verb < 0 || isVerb ? first : Math.min(verb + 1, match.first);
  const inside =
    subject.at > verb ? Math.max(opening, subject.at + 1) : isVerb && subject.at >= first ? match.first : opening;
  // «En sjarmør av verste sort»: a noun that no list knows is the label that the words behind it paint.
  const isLabel =
    desk.phrasing.verbSecond &&
    verb < 0 &&
    match.last === last &&
    articled(tokens, first, match.first, desk.phrasing) &&
    !named;
  const stays = isLabel ? [] : between(tokens, inside, match.first, desk.phrasing);
  if (stays === null) return null;
  if (verb >= 0 && !isVerb && !saysWhatIs(tokens, verb)) return null;
  const isDoing =
    verb >= 0 && (tokens[verb]!.verb & (V.presentParticiple | V.past | V.present)) === V.presentParticiple;
  const isOpen = verb < 0 || (isDoing && !desk.phrasing.verbSecond) || ofAnyTime.test(tokens[verb]!.form);
  const past = isOpen ? isPastNote(tokens) : (tokens[verb]!.verb & V.past) !== 0;
  // «Bare et tidsspørsmål før …» is said of no person.
  const goesOnInTime = ((tokens[match.last]!.opens | (tokens[match.last + 1]?.opens ?? 0)) & S.time) !== 0;
  const opensLight = verb < 0 && (tokens[first]!.bits & B.light) !== 0 && match.first === first;
  if (opensLight && (!named || goesOnInTime)) return null;
  // «Came to gloat»: that somebody came is no judgement.
  if (isVerb && named && verb >= 0 && verb < match.first && !saysWhatIs(tokens, verb)) {
    const { bits } = tokens[verb]!;
    if ((bits & (B.modal | B.openModal | B.negation)) === 0) return null;
  }
  const whose = whoseOf(desk, index, first, verb);
  if (whose === null) return null;
  const who =
    aside < 0 ? whose : { ...whose, whom: wordsOfProse(desk, aside, last), who: wordsOfProse(desk, aside, last) };
  const rest = aside < 0 && !whole ? restOf(desk, match.last + 1, aim < 0 ? last : aim) : "";
  // «Til å stole på»: a preposition alone belongs to the words that go.
  if (desk.phrasing.verbSecond && desk.phrasing.kinds.stranded.test(rest)) return null;
  // With nobody named and nothing else said, what painted the word would go without a trace.
  if (!named && verb < 0 && rest === "" && match.first > first && !isLabel) return null;
  const { towards } = desk.phrasing;
  return {
    first,
    last,
    ...who,
    rest,
    adverbs: stays.join(" "),
    past,
    towards: towards.includes(rest.split(" ")[0]!) || desk.phrasing.kinds.ofMeeting.test(rest),
  };
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
function whoseOf({ origin, phrasing, source }: Desk, index: number, first: number, verb: number): Whose | null {
  const { reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { at } = sentence.subjects[index]!;
  const text = noteBlock.block.prose.text;
  const said = (from: number, to: number) => {
    const words = decapitalise(text.slice(tokens[from]!.start, tokens[to]!.end), tokens[from]!);
    return phrasing.demeaning?.[words.toLowerCase()] ?? words;
  };
  if (at < first) {
    if (verb > first) return null;
    const again = at >= 0 ? sayAgain(text, tokens, at) : null;
    const who = again ?? restoreSubject(text, reading, sentence.sentence.from, phrasing);
    return { whom: objectOf(who, source, phrasing), who, fronted: "", inverted: false };
  }
  const isPronoun = (tokens[at]!.bits & B.pronoun) !== 0;
  // «T.W. lippy from the off»: only the copula is left out.
  if (verb < 0 && !phrasing.verbSecond && at < origin.hit.claim.match.first && origin.hit.claim.match.first <= at + 2) {
    const whom = withArticle(said(first, at), tokens[first]!, phrasing);
    return { whom, who: whom, fronted: "", inverted: false };
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
    const fronted = verb > first ? text.slice(tokens[first]!.start, tokens[verb - 1]!.end) : "";
    const inverted = verb > first || first > sentence.sentence.from;
    return { whom: objectOf(said(at, at), source, phrasing), who: said(at, at), fronted, inverted };
  }
  if (isPronoun && at !== verb - 1) return null;
  // «Today she was …», «When Kari came, the lad was …»: what stands before the subject stays there.
  const start = phrasing.verbSecond ? first : startOfSubject(tokens, first, at, phrasing);
  const fronted = start > first ? text.slice(tokens[first]!.start, tokens[start - 1]!.end) : "";
  const whom = withArticle(said(start, verb - 1), tokens[start]!, phrasing);
  const who = isPronoun ? said(at, at) : whom;
  const isObject = isPronoun || phrasing.subjects.includes(whom);
  return { whom: isObject ? objectOf(who, source, phrasing) : whom, who, fronted, inverted: false };
}

/** The first word of a subject, with its article and what it is called («her older brother», «Mr. D.»). */
function startOfSubject(tokens: readonly Token[], first: number, at: number, { kinds }: Phrasing): number {
  let start = at;
  if ((tokens[at]!.bits & B.pronoun) !== 0) return start;
  const belongs = B.determiner | B.possessive | B.adjective | B.name;
  while (start > first && ((tokens[start - 1]!.bits & belongs) !== 0 || kinds.titled.test(tokens[start - 1]!.form)))
    start -= 1;
  return start;
}

const wordsOfProse = ({ origin }: Desk, from: number, to: number): string => {
  const { tokens } = origin.reading;
  return to >= from ? origin.noteBlock.block.prose.text.slice(tokens[from]!.start, tokens[to]!.end) : "";
};

/** What stays behind the slot; «on the new nurse» as the words at fault asked for it becomes «towards the new nurse». */
function restOf(desk: Desk, from: number, last: number): string {
  const rest = softened(wordsOfProse(desk, from, last), desk.phrasing.plain?.softer);
  const { towardsWhom, plain } = desk.phrasing;
  if (plain?.over.test(rest)) return `in connection ${rest}`;
  if (towardsWhom === undefined || !(isOnWhom(desk, from, last) || isAgainst(desk, from, last))) return rest;
  return `${towardsWhom} ${wordsOfProse(desk, from + 1, last)}`;
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
