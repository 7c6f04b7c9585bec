import { B, finite, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { wrapClause } from "./clause";
import { type Desk, type Draft, draft } from "./draft";
import { endOf, skipOpening } from "./edges";
import { framed, wordsOf } from "./frames";
import { adverbAt } from "./order";
import type { Phrasing } from "./phrasing";
import { isPastIn } from "./tense";

/**
 * «Bommer røyk [hvor ofte eller hvor lenge], og jeg kjenner på [din egen følelse]»: what somebody was seen to do is no
 * experience of the writer's; what it does to the writer is.
 */
export function besideInstead(desk: Desk, made: Draft | null): readonly (Draft | null)[] {
  const { hit, reading, sentence, noteBlock } = desk.origin;
  const { beside, hint } = desk.phrasing.feeling;
  const { id, rephrase } = hit.rule.rule;
  const isOften = /\/(?:idiom|duration|each-time|always|ever)$/.test(id);
  if (made === null || beside === undefined || rephrase.own !== true || !isOften || made.hints.length !== 1)
    return [made];
  const end = endOf(reading.tokens, sentence, hit.claim.clause);
  const { kind, from } = sentence.clauses[hit.claim.clause]!;
  const goesOn = reading.tokens.slice(end + 1, sentence.sentence.to).some(({ kind: one }) => one !== "mark");
  const front = reading.tokens.slice(sentence.sentence.from, from);
  const opening = reading.tokens[skipOpening(reading.tokens, from)]!.form;
  const opens =
    front.every(({ kind: one, opens: other }) => one === "word" && other === 0) &&
    !desk.phrasing.kinds.thus.test(opening);
  if (kind !== "main" || goesOn || !opens || sentence.sentence.question) return [made];
  if (hasOn(desk)) return [made];
  // «Vil bare ha oppmerksomhet og maser hele tiden»: the other claim would stand as a fact.
  const isAlone = sentence.hits.every(
    ({ claim }) => claim.match.first <= hit.claim.match.last && claim.match.last >= hit.claim.match.first,
  );
  if (!isAlone) return [made];
  const rest = noteBlock.block.prose.text.slice(made.end, Math.max(made.end, reading.tokens[end]!.end));
  const past = isPastIn(reading.tokens, sentence.sentence);
  const text = `${made.text}${rest}${beside[past ? "past" : "present"]}`;
  return [made, { ...made, stance: "own", end: made.end + rest.length, text, hints: [...made.hints, hint] }];
}

/** «Har hodetelefonene på»: what somebody has on or has with them is no judgement, and stirs nothing. */
export function hasOn({ origin: { hit, reading, sentence }, phrasing: { kinds } }: Desk): boolean {
  const { tokens } = reading;
  const { verb, from, to } = sentence.clauses[hit.claim.clause]!;
  if (verb < from || !kinds.has.test(tokens[verb]!.form)) return false;
  return tokens.slice(verb + 2, Math.min(to, hit.claim.match.first)).some(({ form }) => kinds.hasOn.test(form));
}

/** Behind more words than this, what is put at the end would hang on something else. */
const longestPlain = 10;

/**
 * A slot for when it was so in place of «alltid», «hele tiden»: at the end of a short clause, else where the words stood.
 * «Aldri» leaves a plain «ikke» behind, since without it the sentence would say the opposite.
 */
export function insteadDraft(desk: Desk, hint: string): Draft | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { kind, from, verb } = sentence.clauses[hit.claim.clause]!;
  const { match } = hit.claim;
  // «Ringer hjem hver eneste kveld»: of all that is marked only how often has a slot, and only where that is all of it.
  const isEach = hit.rule.rule.id === "absolute-generalization/each-time";
  const each = tokens.findIndex(
    ({ form }, at) => at >= match.first && at < match.last && phrasing.kinds.every.test(form),
  );
  const isWhole =
    phrasing.timesOfDay?.[tokens[match.last]!.form] !== undefined && tokens[match.last + 1]?.kind === "mark";
  if (isEach && (each < 0 || !isWhole)) return null;
  // «Blir lei seg hver eneste gang far ringer»: what follows hangs on it.
  const behindEach = tokens[match.last + 1];
  const opensWhen = phrasing.kinds.time.test(tokens[match.last]!.form) && behindEach?.kind === "word";
  const hangs = B.infinitiveMarker | B.preposition | B.coordinator;
  if (phrasing.verbSecond && opensWhen && (behindEach.bits & hangs) === 0 && (behindEach.verb & finite) === 0)
    return null;
  const { first, last } = wholeOf(tokens, isEach ? { first: each, last: match.last } : match, phrasing);
  // «Møtte opp uten legitimasjon, slik som [andre ganger du vet om]»: at the end of a sentence it needs a word to hang on.
  const slot = hit.rule.rule.id === "absolute-generalization/usual" ? (phrasing.also ?? " {slot}") : " {slot}";
  const own = endOf(tokens, sentence, hit.claim.clause);
  // «He's sure he has been shortchanged»: what he is sure of belongs to it.
  const end =
    !phrasing.verbSecond && tokens[own + 1]?.kind === "word" && first === from ? endOf(tokens, sentence, -1) : own;
  // «Ikke en eneste gang», «ikke én kveld»: the «not» must stay.
  if (!phrasing.verbSecond && opensTurned(desk)) return turnedBack(desk, phrasing.notSeen.hint);
  const isNo = first < last && (tokens[first]!.bits & B.negation) !== 0;
  if (isNo && phrasing.verbSecond) return notSeenDraft(desk);
  // «Styrer alt hun gjør», «løper til vergen med hver minste ting»: what it is done to would be lost.
  const front = tokens[first - 1];
  const isObject = phrasing.kinds.everything.test(tokens[first]!.form)
    ? verb === first - 1
    : phrasing.kinds.governs.test(front?.form ?? "");
  if (phrasing.verbSecond && first > from && isObject && (tokens[first]!.bits & B.preposition) === 0) return null;
  // «Som vanlig misfornøyd med maten»: more than how often stands in the words.
  const often = phrasing.verbSecond ? adverbAt(tokens, first, last, phrasing) : 0;
  if (often > 0 && first + often <= last) return null;
  // A verb, or a word that something hangs on («same story every»), is more than how often.
  if (verb >= first && verb <= last) return null;
  if (last < end && (tokens[last]!.bits & B.determiner) !== 0) return null;
  // «From the minute she opens her eyes», «same story as always»: half of it would be left.
  const isHalf = last < end && (tokens[last]!.verb & finite) !== 0 && tokens[last]!.bits === 0;
  if (!phrasing.verbSecond && (isHalf || tokens[first - 1]?.form === "as" || tokens[first]!.form === "noon"))
    return null;
  // «støtt og stadig», «dag og natt»: half of it would be left.
  if (
    last < end &&
    (tokens[last + 1]!.bits & B.coordinator) !== 0 &&
    verb !== last + 2 &&
    !opensClause(sentence, last + 1)
  )
    return null;
  // «Slik er det hver mandag, …»: it points back at what was told.
  const isPointing = phrasing.kinds.thus.test(tokens[from]!.form) && verb === from + 1;
  if (phrasing.verbSecond && isPointing && (tokens[verb]!.verb & V.copula) !== 0) return null;
  // «Hvert eneste måltid», «gløymer kvart einaste ord», «alle, uten unntak»: more than how often would be lost.
  const isAtMeals =
    phrasing.kinds.meal.test(tokens[last]!.form) &&
    (phrasing.kinds.atMeal.test(tokens[first]!.form) || (last === end && tokens[first - 1]?.mark === ","));
  if (phrasing.verbSecond && !isAtMeals && phrasing.kinds.counted.test(tokens[last]!.form)) return null;
  const ofAll = tokens.slice(sentence.sentence.from, first).some(({ form }) => phrasing.kinds.any.test(form));
  if (ofAll && phrasing.kinds.exception.test(tokens[last]!.form)) return null;
  // «…, bestandig»: the comma goes with the afterthought.
  if (phrasing.verbSecond && last === end && tokens[first - 1]?.mark === ",") {
    // «Alt hun gjør, hele tiden, er …»: between commas it belongs to what goes on.
    if (tokens[end + 1]?.mark === ",") return null;
    const day = timeOfDay(desk, last);
    const kept = day === "" ? slot : ` ${day}${slot}`;
    const made = draft(desk, "observe", first - 2, last, wordAt(desk, first - 2) + kept, hint);
    return first - 2 > sentence.sentence.from && tokens[first - 2]!.kind === "word" ? made : null;
  }
  // «…, no exceptions», «…, seven days a week»: so it does in English.
  if (!phrasing.verbSecond && last === end && tokens[first - 1]?.mark === "," && tokens[first - 2]?.kind === "word")
    return draft(desk, "observe", first - 2, last, `${wordAt(desk, first - 2)} {slot}`, hint);
  // «Constant complaints» are things.
  if (!phrasing.verbSecond && phrasing.kinds.constant.test(tokens[first]!.form)) return null;
  // «Raseri eller rus»: of two things one would be left outside.
  if (tokens[end + 1]?.kind === "word" && tokens[end + 1]!.form === phrasing.or) return null;
  const tail = end - last;
  const short = kind === "main" && tail > 0 && tail <= longestPlain && isPlain(tokens, last + 1, end, verb);
  const not = phrasing.notNow[tokens[first]!.form];
  const text = origin.noteBlock.block.prose.text;
  const behind = text.slice(tokens[last]!.end, tokens[end]!.end).trim();
  const kept = timeOfDay(desk, last);
  // «Up and down like a yo-yo night after night»: how often stands there still.
  if (!phrasing.verbSecond && first === from && phrasing.kinds.afterAnother.test(behind)) return null;
  if (not !== undefined) {
    const single = first === last || phrasing.kinds.onceOrEver.test(tokens[last]!.form);
    if (!single || kind !== "main" || (tail > 0 && !short)) return null;
    if (!mayStandAlone(tokens, first, verb, phrasing)) return null;
    // «Has not said thank you»: the hint is for what was not so.
    const negated = phrasing.verbSecond ? hint : phrasing.notSeen.hint;
    return draft(
      desk,
      "observe",
      first,
      Math.max(end, last),
      [not, behind, "{slot}"].filter(Boolean).join(" "),
      negated,
    );
  }
  // «The usual drama», «same story»: a thing, not how often.
  if (phrasing.kinds.thatThing.test(tokens[first]!.form)) return null;
  if (first === from && phrasing.verbSecond && verb === last + 1)
    return turned(desk, first, last, end, short, hint, slot);
  // «Som vanlig seig han inn»: a verb that nobody knows stands before its subject too.
  if (first === from && phrasing.verbSecond && phrasing.subjects.includes(tokens[last + 2]?.form ?? ""))
    return short ? turnedRound(desk, first, end, last + 2, slot, hint) : null;
  // «[Når det har skjedd] har hun …»: in front of a verb a noun phrase would be read as its subject.
  const afterthought = from > sentence.sentence.from && first === from && last === end;
  const inFront = first === from && !afterthought && (phrasing.verbSecond || verb === last + 1 || verb < 0);
  // «Ringer på [hvor ofte] etter kl. 20»: a time stays last.
  const isTimed =
    phrasing.verbSecond && tokens.slice(last + 1, end + 1).some(({ form }) => phrasing.kinds.oClock.test(form));
  if (short && !isTimed && !(inFront && phrasing.verbSecond && verb >= 0))
    return draft(desk, "observe", first, end, [kept, behind].filter(Boolean).join(" ") + slot, hint);
  // «Det er [når det har skjedd] et styr»: between «er» and what it is, no time has a place.
  if (!phrasing.verbSecond && first === from && !afterthought && last < end && verb > last + 1)
    return draft(desk, "observe", first, end, `${behind} {slot}`, hint);
  const parts = verb >= 0 && verb === first - 1 && (tokens[verb]!.verb & V.copula) !== 0 && last < end;
  // «He [how often] asks when his brother comes»: between a subject and its verb no time has a place.
  const splits = !phrasing.verbSecond && last + 1 === verb && first > from;
  if (splits && last < end) return draft(desk, "observe", first, end, `${behind} {slot}`, hint);
  if (inFront || parts || (slot !== " {slot}" && last < end && !short)) return null;
  // «Gjenganger som alltid kommer i samme jakke»: between «som» and its verb no time has a place.
  if (phrasing.verbSecond && kind !== "main" && verb === last + 1)
    return draft(desk, "observe", first, end, `${behind} {slot}`, hint);
  if (last < end || slot === " {slot}")
    return draft(desk, "observe", first, last, kept === "" ? "{slot}" : `${kept} {slot}`, hint);
  return draft(desk, "observe", first - 1, last, wordAt(desk, first - 1) + slot, hint);
}

/** «Hver eneste natt» → «om natten»: when on the day it was is a fact that stays; empty where the words tell none. */
function timeOfDay({ origin: { hit, reading }, phrasing: { timesOfDay = {}, kinds } }: Desk, last: number): string {
  const { first } = hit.claim.match;
  const each = reading.tokens.slice(first, last).some(({ form }) => kinds.every.test(form));
  return each ? (timesOfDay[reading.tokens[last]!.form] ?? "") : "";
}

/** «Not once has he», «never has she»: the helping verb stands before its subject. */
function opensTurned({ origin: { hit, reading, sentence }, phrasing }: Desk): boolean {
  const { first, last } = hit.claim.match;
  const { tokens } = reading;
  const helper = tokens[last + 1];
  if (first !== sentence.sentence.from || helper === undefined || !phrasing.kinds.neverOpens.test(tokens[first]!.form))
    return false;
  return (helper.verb & (V.perfect | V.copula)) !== 0 && sentence.subjects[hit.claim.clause]!.at === last + 2;
}

/** «Not once has he thanked anybody» → «He has not thanked anybody [when this was]». */
function turnedBack({ origin, ...desk }: Desk, hint: string): Draft | null {
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { first, last } = hit.claim.match;
  const end = endOf(tokens, sentence, hit.claim.clause);
  const [helper, subject] = [tokens[last + 1]!, tokens[last + 2]!];
  if (end <= last + 2) return null;
  const prose = noteBlock.block.prose.text;
  const rest = prose.slice(tokens[last + 3]!.start, tokens[end]!.end);
  const who = prose.slice(subject.start, subject.end);
  return draft({ origin, ...desk }, "observe", first, end, `${who} ${helper.form} not ${rest} {slot}`, hint);
}

const wordAt = ({ origin: { reading, noteBlock } }: Desk, at: number): string =>
  noteBlock.block.prose.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end);

const opensClause = ({ clauses }: Desk["origin"]["sentence"], at: number): boolean =>
  clauses.some(({ from }) => from === at);

/** «Ikke en eneste gang har hun ryddet» → «Jeg har ikke sett at hun har ryddet [når du så etter]»: the «not» stays. */
function notSeenDraft(desk: Desk): Draft | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const prose = noteBlock.block.prose.text;
  const wrapped = wrapClause(prose, reading, sentence, clause, match, phrasing);
  const [from, to] = [
    tokens[match.first]!.start,
    // «Ikkje ein einaste gong har han»: the verb stays, whatever of it is marked.
    tokens[
      sentence.clauses[clause]!.verb > match.first
        ? Math.min(match.last, sentence.clauses[clause]!.verb - 1)
        : match.last
    ]!.end,
  ];
  const words = prose.slice(from, to);
  const said = wrapped?.text ?? "";
  const at = said.toLowerCase().indexOf(` ${words.toLowerCase()}`);
  if (wrapped === null || at < 0) return null;
  const text = `${wordsOf(phrasing.notSeen, wrapped)} ${said.slice(0, at)}${said.slice(at + words.length + 1)} {slot}`;
  return framed(desk, "observe", wrapped, text, phrasing.notSeen.hint);
}

/** «Vanen tro kjeftet han på vakta» → «Han kjeftet på vakta [når det har skjedd før]»: the subject comes first again. */
function turned(
  desk: Desk,
  first: number,
  last: number,
  end: number,
  short: boolean,
  hint: string,
  slot: string,
): Draft | null {
  const { sentence, hit } = desk.origin;
  const { verb } = sentence.clauses[hit.claim.clause]!;
  const subject = sentence.subjects[hit.claim.clause]!.at;
  if (!short || subject !== verb + 1 || last + 1 !== verb) return null;
  return turnedRound(desk, first, end, subject, slot, hint);
}

/** Subject, verb and the rest, with the slot last. */
function turnedRound(desk: Desk, first: number, end: number, subject: number, slot: string, hint: string): Draft {
  const { reading, noteBlock } = desk.origin;
  const { tokens } = reading;
  const text = noteBlock.block.prose.text;
  const rest = end > subject ? ` ${text.slice(tokens[subject + 1]!.start, tokens[end]!.end)}` : "";
  const who = wordAt(desk, subject);
  return draft(desk, "observe", first, end, `${who} ${tokens[subject - 1]!.form}${rest}${slot}`, hint);
}

/** The words with the preposition they hang on («til kvart einaste måltid»), and what they say again («night after night»). */
function wholeOf(
  tokens: readonly Token[],
  match: { readonly first: number; readonly last: number },
  { notNow, kinds }: Phrasing,
): typeof match {
  let { first, last } = match;
  // «Has never once»: the verb stays.
  if (first < last && (tokens[first]!.verb & V.perfect) !== 0 && notNow[tokens[first + 1]!.form] !== undefined)
    first += 1;
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    first > 1 &&
    (before.bits & (B.preposition | B.light)) !== 0 &&
    (kinds.hangsTime.test(before.form) || isOnEach(tokens, first, kinds))
  )
    first -= 1;
  while (tokens[last + 1]?.form === "after" && tokens[last + 2]?.form === tokens[last]!.form) last += 2;
  return { first, last };
}

/** «Den samme historien på hver vakt»; of «ringer på hver natt», «holder hun på hver dag» the «på» belongs to the verb. */
function isOnEach(tokens: readonly Token[], first: number, kinds: Phrasing["kinds"]): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]!.form !== "på" || !kinds.every.test(tokens[first]!.form)) return false;
  return noun !== undefined && noun.kind === "word" && noun.verb === 0 && noun.bits === 0;
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

/** Whether «not» can stand where «never» does: everywhere in Norwegian, in English only after a helping verb. */
const mayStandAlone = (tokens: readonly Token[], at: number, verb: number, phrasing: Phrasing): boolean =>
  phrasing.verbSecond
    ? at > 0 && !tokens[at]!.capital && verb >= 0 && (tokens[verb]!.verb & V.copula) === 0
    : at > 0 &&
      ((tokens[at - 1]!.verb & (V.copula | V.perfect)) !== 0 || (tokens[at - 1]!.bits & (B.modal | B.openModal)) !== 0);
