import { B, S } from "../../lexicon/bits";
import { askedTail } from "../asked/asked";
import { apartFrom } from "../asked/who";
import { endOf, skipOpening } from "../clause/edges";
import { type Desk, type Draft, noteWords, upperFirst } from "../draft";
import { isJudgement } from "../judgement";
import { actBehind, jointBehind } from "../own/behind";
import { framed, wordsOf } from "../own/frames";
import { holdsRisk } from "../risk";
import { runOf } from "../run";
import { wonderBehind, wonderWhy } from "../wondered/wondering";
import { beforeAct, behindAct } from "./acts";
import { joined } from "./joined";
import { type Judged, readJudgement } from "./judged";

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
  const { phrasing } = desk;
  const { verbSecond, feeling } = phrasing;
  // «Heldt hoff og var forelska i si eiga røyst»: what goes before is a claim too, and both go into one frame.
  if (verbSecond && followsClaim(desk)) return [];
  const isNamed = hint.includes("{who}");
  const found = readJudgement(desk, isNamed && !verbSecond);
  if (found === null) return [];
  const about = isNamed ? taken(desk, found) : "";
  const apart = isNamed && verbSecond;
  const judged = apart ? outOfSlot(found, phrasing) : about === "" ? found : { ...found, rest: "" };
  if (!mayHaveSlot(desk, apart ? judged : found, isNamed)) return [];
  // «Got an answer for everything, has that one»: no slot says «that one».
  const who = phrasing.demeaning?.[judged.who.toLowerCase()] ?? judged.who;
  const done = tensedHint(hint, { ...judged, who }, phrasing) + about;
  const seen = sentenceOf(judged, actWords(desk, judged, done));
  // «Lat og sover hele dagen»: what was done is a sentence of its own.
  const joint = verbSecond ? jointBehind(desk, judged.last) : -1;
  const isApart = joint >= 0 && desk.origin.reading.tokens[joint]!.form === phrasing.and && judged.who !== "";
  const observed = framed(desk, "observe", judged, withWonder(desk, judged, seen, isApart), done, isApart);
  // «…, purely to see how far he could push me» hangs on what was done, and stands behind it.
  const hangs = desk.origin.reading.tokens[judged.last + 1]?.mark === "," && actBehind(desk, judged.last) < 0;
  // «Poor historian, evasive and guarded throughout»: a second state is a note of its own.
  const state = hangs && !verbSecond ? stateBehind(desk, judged) : -1;
  if (state >= 0) {
    const tail = `${wonderBehind(phrasing, judged)}. ${upperFirst(noteWords(desk, state))}`;
    return [{ ...observed, end: desk.origin.reading.tokens[state]!.end, text: observed.text + tail }];
  }
  if (desk.origin.hit.rule.rule.rephrase.own !== true || (hangs && !verbSecond)) return [observed];
  if (judged.towards) {
    const { beside } = feeling;
    if (beside === undefined) return [observed];
    const besides = seen + beside[judged.past ? "past" : "present"];
    return [observed, framed(desk, "own", judged, besides, [done, feeling.hint], isApart)];
  }
  const words = felt(desk, judged);
  const own = atItsEnd(desk, judged, sentenceOf(judged, words), wonderWhy(desk, judged.past, ""));
  const isAhead = feeling.ahead !== undefined && words === feeling.ahead[judged.past ? "past" : "present"];
  const hints = isAhead ? [feeling.hint, done] : feelingHints(desk, done);
  return [observed, framed(desk, "own", judged, own, hints, isApart)];
}

/** The adjective right behind a comma that tells more of the person, with nothing that has lost its subject; -1 for none. */
function stateBehind(desk: Desk, { last }: Judged): number {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const at = last + 2;
  // «…, plain and simple», «…, cold as a fish»: no state that was seen.
  const end = endOf(tokens, sentence, -1);
  if (end < at || desk.phrasing.tags?.includes(noteWords(desk, at, end).toLowerCase()) === true) return -1;
  if (tokens.slice(at, end + 1).some(({ opens }) => (opens & S.manner) !== 0)) return -1;
  const token = tokens[at];
  const isState = token !== undefined && at < sentence.sentence.to && (token.bits & B.adjective) !== 0;
  const isTold = sentence.clauses.some(({ verb, from }) => verb >= 0 && from > last + 2);
  return isState && !isTold ? at : -1;
}

/** With where somebody is, and its number, behind the slot. */
function outOfSlot(judged: Judged, { kinds }: Desk["phrasing"]): Judged {
  const [named, where] = apartFrom(judged.who, kinds) ?? [];
  if (named === undefined || where === "") return judged;
  return { ...judged, who: named, whom: named, rest: join(where!, judged.rest) };
}

/** Whether what stays beside the slot can stand there: it neither condemns nor is torn, and nothing is hidden. */
function mayHaveSlot(desk: Desk, judged: Judged, isNamed: boolean): boolean {
  const { origin, phrasing } = desk;
  const { kinds, act } = phrasing;
  if (holdsRisk(origin.reading.tokens, judged, phrasing)) return false;
  // «Flink til å spille på følelser»: what is played on belongs to the words that go.
  const [on, what] = judged.rest.split(" ");
  if (phrasing.asks?.kinds.on.test(on ?? "") === true && phrasing.asks.kinds.playedOn.test(what ?? "")) return false;
  // «[…] overfor oss fordi husleia ikke er betalt»: the reason would be why the writer noticed.
  if (kinds.because.test(judged.rest)) return false;
  // «Young bloke» is a judgement that would stay.
  const isJudged = origin.sentence.hits.some(
    (one) =>
      isJudgement(one) &&
      one.claim.match.first > origin.hit.claim.match.last &&
      judged.rest.includes(noteWords(desk, one.claim.match.first, one.claim.match.last)),
  );
  const isTorn = /^[a-z]+$/i.test(judged.fronted) && !kinds.whenFirst.test(judged.fronted);
  if (!phrasing.verbSecond && (isJudged || isTorn)) return false;
  // «Beboer i 14»: a number is not hidden in a slot.
  if (isNamed && /\d/.test(judged.who)) return false;
  // A language whose frames have no place for them leaves the sentence as it is.
  return judged.adverbs === "" || wordsOf(act, judged).includes("{adverbs}");
}

/** The frame for what was seen; what was only said («a likely story») is heard. */
function actWords({ origin: { reading, sentence }, phrasing }: Desk, judged: Judged, done: string): string {
  const { act, plain, kinds } = phrasing;
  const tense = judged.past ? "past" : "present";
  if (plain !== undefined && kinds.onlySaid.test(done)) return plain.heard[tense];
  const isBehind = judged.first > skipOpening(reading.tokens, sentence.sentence.from) && judged.fronted === "";
  return isBehind && !judged.inverted && act.behind !== undefined ? act.behind[tense] : wordsOf(act, judged);
}

/** A frame with the person, the adverbs and what stays of the sentence. */
function sentenceOf({ whom, adverbs, fronted, rest }: Judged, frame: string): string {
  const words = frame.replace("{whom}", whom).replace("{adverbs} ", adverbs === "" ? "" : `${adverbs} `);
  if (!words.includes("{rest}")) return join(fronted, words, rest);
  // A rest with a comma in it gets one at its end too, and the stop of «no.» ends the sentence.
  const stop = rest.endsWith(".") ? "." : "";
  const kept = rest.replace(/\.$/, "") + (rest.includes(",") ? "," : "");
  return join(fronted, words.replace(" {rest}", kept === "" ? "" : ` ${kept}`)) + stop;
}

/** What the writer wonders stands at the end of its sentence. */
function atItsEnd(desk: Desk, { last }: Judged, words: string, wonders: string): string {
  const { reading, sentence } = desk.origin;
  const ends = last === endOf(reading.tokens, sentence, -1) || actBehind(desk, last) >= 0;
  return ends ? words.replace(/(?=\.$)|(?<!\.)$/, wonders) : words;
}

/** Of a condemnation Norwegian asks only where nothing else hangs on it. */
const withWonder = (desk: Desk, judged: Judged, seen: string, isApart: boolean): string =>
  desk.phrasing.wonders === undefined
    ? seen + askedTail(desk, judged, judged.rest, isApart)
    : atItsEnd(desk, judged, seen, wonderBehind(desk.phrasing, judged));

/** «Doesn't care about consequences», «is splitting the team over her leave»: what the words are about goes into the slot's hint. */
function taken({ origin: { reading }, phrasing }: Desk, { rest, last }: Judged): string {
  if (phrasing.plain === undefined || /[\d"“]/.test(rest)) return "";
  if (phrasing.kinds.aboutWhat.test(rest)) return ` ${rest}`;
  const [, question] = phrasing.kinds.overWhat.exec(rest) ?? [];
  if (question !== undefined) return ` over the question of ${question}`;
  const isTo = phrasing.kinds.toWhat.test(rest);
  if (!isTo && !phrasing.kinds.withWhat.test(rest)) return "";
  const near = reading.tokens.slice(last + 1 - rest.split(" ").length, last + 1);
  const isPerson = near.some(({ bits }) => (bits & (B.personNoun | B.name | B.staff | B.pronoun)) !== 0);
  if (isPerson) return "";
  return isTo ? ` ${rest.replace(phrasing.kinds.toWhat, "about ")}` : ` in connection ${rest}`;
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

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");
