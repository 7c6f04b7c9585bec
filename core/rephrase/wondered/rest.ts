import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { tellsMore } from "../called/joined";
import { isOfSelf } from "../called/said";
import { mayStay } from "../called/stays";
import { endOf } from "../clause/edges";
import { isAllAtFault } from "../covered";
import { type Desk, noteWords } from "../draft";
import { isJudgement, isMotive } from "../judgement";
import { isOrder, jointBehind } from "../own/behind";
import { softened } from "../softer";
import { isBlind, isMocking } from "./wondering";
import type { Wonders } from "./wonders";

/*
 * What hangs on the words at fault of a condemnation that is wondered about, told apart by how it begins. It is one
 * stretch, and its order decides where it goes; in Norwegian each clause is weighed by itself, and one that is a claim goes
 * (`asked-rest.ts`). Put together they would share no step.
 */

/** The finding of a motive that begins at an aim or right behind the words that open it. */
const motiveFrom = ({ origin: { sentence } }: Desk, at: number, by: number) =>
  sentence.hits.find((one) => isMotive(one) && one.claim.match.first >= at && one.claim.match.first <= at + by);

/** The motive that is marked holds the aim itself («exaggerates her pain to get more»). */
const isInMotive = ({ origin: { hit } }: Desk, at: number): boolean =>
  isMotive(hit) && hit.claim.match.first < at && at <= hit.claim.match.last;

/** Where the aim begins that is read into what was done («so she won't be asked for the rent»); -1 for none. */
function aimFrom(desk: Desk, { kinds }: Wonders, from: number, last: number): number {
  const { tokens } = desk.origin.reading;
  for (let at = from; at <= last; at += 1) {
    const words = [0, 1, 2].map((by) => tokens[at + by]?.form ?? "").join(" ");
    if (kinds.aim.test(words)) return at;
    const isToDo = kinds.toDo.test(words) && ((tokens[at + 1]?.verb ?? 0) & V.infinitive) !== 0;
    const opens = isToDo || kinds.soThat.test(words);
    // «Faking it to stay out of jail»: behind a trick it is what it was for, but for «pretended to be asleep».
    const isTrick = at === from && tricks.test(desk.origin.hit.rule.rule.id) && !kinds.state.test(words);
    if (opens && (isTrick || isInMotive(desk, at) || motiveFrom(desk, at, isToDo ? 1 : 3) !== undefined)) return at;
  }
  return -1;
}

export const tricks = /^(?:credibility-doubt\/dishonesty|motive-attribution\/(?:trickery|pretence))$/;

/** The rest of a condemnation by where it goes in the rephrasing. */
export interface Parts {
  /** What goes into the hint of the slot («about consequences»). */
  readonly about: string;
  /** What stays right behind the slot («when the bell went»), and what is set off behind it («, curtains shut at noon»). */
  readonly stays: string;
  readonly behind: string;
  /** The aim that was read into it. */
  readonly why: string;
  /** What goes with the words at fault: an aim that mocks or accuses, the word that led to what is in the hint. */
  readonly gone: string;
  /** A statement of its own behind a comma, up to `end`. */
  readonly apart: string;
  readonly end: number;
  /** The rest tells what somebody was to respond to. */
  readonly responds: boolean;
  /** Behind `end` a clause goes on with the same subject left out. */
  readonly goesOn: boolean;
}

const isMerely =
  ({ phrasing: { merely } }: Desk) =>
  ({ form }: Token) =>
    merely.includes(form);

/** What hangs on the words at fault up to the end of the sentence, told apart; null where it cannot stand without them. */
export function partsOf(desk: Desk, wonders: Wonders, from: number, reach: number): Parts | null {
  const stretch = stretchOf(desk, wonders, from, reach);
  if (stretch === null) return null;
  const tail = tailOf(desk, wonders, stretch);
  if (tail === null) return null;
  const why = stretch.aim < 0 ? "" : softened(noteWords(desk, stretch.aim, stretch.stop), desk.phrasing.plain?.softer);
  const mocks = wonders.mocking.test(why);
  const base: Parts = {
    about: "",
    stays: "",
    behind: "",
    apart: "",
    ...tail,
    why: mocks ? "" : why,
    gone: mocks ? why : "",
    end: stretch.last,
    responds: false,
    goesOn: stretch.goesOn,
  };
  const put = putOf(desk, wonders, from, headOf(desk, stretch));
  if (put === null) return null;
  // «Using his anxiety as an excuse to skip school»: what it is about stays, and what it is said to be for goes.
  const { match } = desk.origin.hit.claim;
  const what = wonders.kinds.excuse.exec(noteWords(desk, match.first, match.last).toLowerCase())?.groups?.what;
  const excused = what === undefined ? {} : { ...about(`${wonders.beside.put.about} ${what}`), why: "" };
  const gone = [base.gone, put.gone ?? "", what === undefined ? "" : why].join(" ");
  return { ...base, ...put, ...excused, gone };
}

/** The words behind those at fault, as token indices, up to a comma or a colon and up to the end. */
interface Stretch {
  readonly from: number;
  /** The last word before the comma, or of all where there is none. */
  readonly stop: number;
  readonly last: number;
  /** Where the aim opens that was read into it; -1 for none. */
  readonly aim: number;
  readonly goesOn: boolean;
}

/** Null for what goes on behind an «and» («clear and brags about it»): that is another matter. */
function stretchOf(desk: Desk, wonders: Wonders, from: number, reach: number): Stretch | null {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const whole = endOf(tokens, sentence, -1);
  const last = whole > reach && !tokens[reach]!.form.endsWith(".") ? whole : reach;
  const isJoined = tokens.slice(reach + 1, last + 1).some(({ form }) => wonders.kinds.joint.test(form));
  const goesOn = isJoined && jointBehind(desk, reach) === reach + 1 && !isLedOn(desk, reach + 2);
  if (goesOn && from <= reach + 1) return { from, stop: reach, last: reach, aim: -1, goesOn };
  if (isJoined) return null;
  // «Lazy and refused to get up»: another matter too, though it is marked with it.
  const isOther = jointBehind(desk, from - 1) === from && sentence.hits.some((one) => tellsMore(desk, one));
  if (isOther && !isLedOn(desk, from + 1)) return { from, stop: from - 1, last: from - 1, aim: -1, goesOn: true };
  const at = aimFrom(desk, wonders, from, last);
  const comma = tokens.findIndex(({ mark }, index) => index >= from && index <= last && /^[,:;]$/.test(mark));
  if (comma < 0) return { from, stop: last, last, aim: at, goesOn };
  // «Kicked off, purely to see how far he could push me»: the aim behind the comma is one.
  if (at > comma && tokens.slice(comma + 1, at).every(isMerely(desk)))
    return { from, stop: last, last, aim: comma + 1, goesOn };
  const stop = at < 0 || comma < at ? comma - 1 : last;
  return { from, stop, last, aim: at <= stop ? at : -1, goesOn };
}

/** «Would sell his granny and see nothing wrong in it»: the second verb hangs on the first one's «would» too. */
function isLedOn({ origin: { reading, sentence, hit } }: Desk, next: number): boolean {
  const { verb } = sentence.clauses[hit.claim.clause]!;
  const isLed = verb >= 0 && (reading.tokens[verb]!.bits & (B.modal | B.openModal)) !== 0;
  return isLed && (reading.tokens[next]!.verb & V.infinitive) !== 0;
}

/** What is set off behind a comma, or is a statement of its own there; null where it judges, or has lost its verb. */
function tailOf(
  desk: Desk,
  { kinds }: Wonders,
  { stop, last }: Stretch,
): Partial<Pick<Parts, "apart" | "behind">> | null {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const comma = stop + 1;
  if (stop >= last || isAllAtFault(tokens, sentence, comma + 1, last + 1, desk.phrasing)) return {};
  if (sentence.hits.some((one) => isJudgement(one) && one.claim.match.first > comma)) return null;
  const next = sentence.clauses.findIndex(
    ({ kind, verb, from }) => kind === "main" && verb >= 0 && from >= comma && from <= comma + 1,
  );
  const isElided = next >= 0 && sentence.subjects[next]!.at < comma && sentence.clauses[next]!.verb === comma + 1;
  if (isElided && (tokens[comma + 1]!.verb & finite) === V.participle) return null;
  const isStatement = next >= 0 && (isElided || sentence.subjects[next]!.at > comma);
  const { mark } = tokens[comma]!;
  const tail = noteWords(desk, comma + 1, last);
  // «…; 2 lighters found» is a note of its own.
  if (mark === ";") return { apart: tail };
  if ((isStatement || kinds.goesOn.test(tail) || isOrder(desk, comma + 1)) && mark === ",")
    return { apart: sentence.subjects.some(({ at }) => at === comma + 2) ? tail.replace(kinds.therefore, "") : tail };
  const isTag = desk.phrasing.tags?.includes(tail.toLowerCase()) === true;
  if (isTag) return {};
  // «…, two found under the pillow»: more that was seen is a note of its own; «…, with the door open» hangs on the words.
  return mark === "," && isNoted(desk, comma + 1, last) ? { apart: tail } : { behind: `${mark} ${tail}` };
}

/** More that was seen, which can stand as a fragment of its own: by what it begins with, or what it places or counts. */
function isNoted({ origin: { reading } }: Desk, from: number, last: number): boolean {
  const { tokens } = reading;
  const opening = tokens[from]!;
  if ((opening.bits & (B.preposition | B.pronoun)) !== 0 || opening.opens !== 0) return false;
  const inside = tokens.slice(from, last + 1);
  if (inside.some(({ opens }) => (opens & S.manner) !== 0)) return false;
  const isState = (opening.bits & B.adjective) !== 0 && inside.some(({ bits }) => (bits & B.coordinator) !== 0);
  const isPlaced = inside.some(({ kind, bits }, by) => {
    const next = inside[by + 1];
    const isTold = next?.kind === "number" || ((next?.bits ?? 0) & (B.determiner | B.possessive)) !== 0;
    return kind === "number" || ((bits & B.preposition) !== 0 && isTold);
  });
  return isState || isPlaced || (opening.bits & B.personNoun) !== 0;
}

/** The last word before the aim and what leads to it. */
function headOf(desk: Desk, { from, stop, aim }: Stretch): number {
  const { tokens } = desk.origin.reading;
  let head = aim < 0 ? stop : aim - 1;
  while (head >= from && (tokens[head]!.kind === "mark" || (aim >= 0 && isMerely(desk)(tokens[head]!)))) head -= 1;
  return head;
}

/** Where the words go that hang on those at fault without a comma. */
type Put = Partial<Pick<Parts, "about" | "stays" | "responds" | "gone">>;

const stays = (words: string): Put => ({ stays: ` ${words}` });
const about = (words: string): Put => ({ about: ` ${words}` });

function putOf(desk: Desk, wonders: Wonders, from: number, head: number): Put | null {
  if (head < from) return {};
  const { kinds } = wonders;
  const { reading, sentence } = desk.origin;
  const rest = noteWords(desk, from, head).replace(/\.$/, "");
  if (/["“”]/.test(rest) || (reading.tokens[from - 1]!.bits & B.coordinator) !== 0) return null;
  if (head === from && (desk.phrasing.strengthening?.test(rest) === true || kinds.whom.test(rest))) return {};
  if (head === from && kinds.place.test(rest)) return stays(rest);
  if (head === from && kinds.particle.test(rest)) return {};
  // «Will never get better»: the state that the verb at fault ends in.
  const becomes = (reading.tokens[from - 1]!.verb & (V.copula | V.becoming)) !== 0;
  if (head === from && becomes && (reading.tokens[from]!.bits & B.adjective) !== 0) return { gone: rest };
  if (head === from + 1 && isOfSelf(desk, from)) return {};
  // «Tried to provoke me all evening», «tries to split the staff group»: whom it was done to stays with what follows.
  if (head > from && isWhomAt(desk, wonders, from)) return behindWhom(desk, wonders, from, head);
  const group = groupFrom(desk, from, head);
  if (group >= 0) return stays(`${wonders.beside.put.towards} ${noteWords(desk, group, head)}`);
  // «… and flouted them»: a second statement is not hidden in a slot.
  const isSecond = sentence.clauses.some(
    (clause) => clause.kind === "main" && clause.from > from && clause.verb > clause.from && clause.verb <= head,
  );
  if (isSecond) return null;
  const into = kinds.intoDoing.exec(rest);
  // «Conned his mother into» «giving him money».
  if (into !== null)
    return { ...about(`${wonders.beside.put.about}${ledWhom(desk, from)} ${into[2]}`), gone: into[1]! };
  // «The night staff into giving him extra food»: what somebody was led to do hangs on the words at fault.
  const led = kinds.into.exec(rest);
  if (led !== null) return { ...about(`${wonders.beside.put.about} ${led[1]} ${led[3]}`), gone: led[2]! };
  const opened = openedBy(desk, wonders, { from, head, rest });
  return opened === undefined ? objectPut(desk, wonders, { from, head, rest }) : opened;
}

/** Whom the words at fault name behind their verb, with the space before them. */
function ledWhom(desk: Desk, from: number): string {
  const { first } = desk.origin.hit.claim.match;
  const opens = desk.origin.reading.tokens[first + 1]!;
  const isNamed = first + 1 < from && (opens.bits & (B.determiner | B.possessive | B.name | B.staff)) !== 0;
  return isNamed ? ` ${noteWords(desk, first + 1, from - 1)}` : "";
}

/** A pronoun for whom it was done to, and no «her» of what is hers. */
function isWhomAt({ origin: { reading }, phrasing }: Desk, { kinds }: Wonders, at: number): boolean {
  const [whom, next] = [reading.tokens[at]!, reading.tokens[at + 1]!];
  const isOpen = (next.bits & B.preposition) !== 0 || next.opens !== 0 || phrasing.kinds.when.test(next.form);
  return kinds.whom.test(whom.form) && ((whom.bits & B.possessive) === 0 || isOpen);
}

/** Towards whom, and what stands behind it. */
function behindWhom(desk: Desk, wonders: Wonders, from: number, head: number): Put | null {
  const behind = putOf(desk, wonders, from + 1, head);
  if (behind === null) return null;
  const whom = noteWords(desk, from);
  // «Listens to nothing you tell him»: behind another verb it is the one of whom it is said.
  const { hit, sentence, reading } = desk.origin;
  const { verb } = sentence.clauses[hit.claim.clause]!;
  const isOwn = reading.tokens
    .slice(Math.max(verb, 0) + 1, from - 1)
    .some((one) => (one.verb & finite) !== 0 && one.bits === 0);
  if (isOwn && !isMotive(hit)) return null;
  const isThing = wonders.kinds.thing.test(whom);
  return { ...behind, stays: `${isThing ? "" : ` ${wonders.beside.put.towards} ${whom}`}${behind.stays ?? ""}` };
}

/** Where a group begins whose last word stands behind the words at fault («split the staff» «group»); -1 for none. */
function groupFrom({ origin: { reading, hit } }: Desk, from: number, head: number): number {
  const { tokens } = reading;
  const isNoun = head === from && tokens[from]!.bits === 0 && tokens[from]!.opens === 0;
  const { bits } = tokens[from - 1] ?? { bits: 0 };
  if (!isNoun || (bits & (B.staff | B.personNoun)) === 0 || (bits & (B.pronoun | B.object | B.writer)) !== 0) return -1;
  const article = from - 2;
  return article > hit.claim.match.first && (tokens[article]!.bits & (B.determiner | B.possessive)) !== 0
    ? article
    : from - 1;
}

/** The rest by its words, and as token indices. */
interface Hanging {
  readonly from: number;
  readonly head: number;
  readonly rest: string;
}

/** Whether it names somebody early on. */
const namesPerson = ({ origin: { reading } }: Desk, { from, head }: Hanging): boolean =>
  reading.tokens
    .slice(from, Math.min(head, from + 4) + 1)
    .some(({ bits }) => (bits & (B.personNoun | B.staff | B.name)) !== 0);

/** What begins with a word that tells where it goes; undefined for what begins with another. */
function openedBy(desk: Desk, { kinds, beside: opens }: Wonders, hanging: Hanging): Put | null | undefined {
  const { from, head, rest } = hanging;
  const { put } = opens;
  const { tokens } = desk.origin.reading;
  const [{ form }, second] = [tokens[from]!, tokens[from + 1]?.form ?? ""];
  const behind = () => rest.slice(rest.indexOf(" ") + 1);
  const isPerson = namesPerson(desk, hanging);
  // «Couldn't care less what they said»: there what somebody was to respond to stands behind the words.
  const isCold = /^patient-blame\/(?:contempt|indifference)$/.test(desk.origin.hit.rule.rule.id);
  // «Never takes responsibility for anything», «always gets her way»: that is about nothing.
  if (kinds.ownWay.test(rest) || ((tokens[from]!.bits & B.preposition) !== 0 && kinds.all.test(behind())))
    return { gone: rest };
  // «Never listens to what we say»: so does a question.
  if (opens.responded.test(second) && desk.phrasing.kinds.toDo.test(form))
    return { ...about(`${put.to} ${behind()}`), responds: true, gone: form };
  if (opens.with.test(form) && opens.doing.test(second)) return about(`${put.doing} ${rest}`);
  if (opens.about.test(form)) return about(rest);
  // «Lacks insight into her illness»: what it is about, too.
  if (isBlind(desk) && opens.into.test(form)) return { ...about(`${put.about} ${behind()}`), gone: form };
  // «Pretends to be ill to get out of cooking»: behind it stands what that was for.
  if (kinds.state.test(rest) && tricks.test(desk.origin.hit.rule.rule.id))
    return { ...about(`${put.about} ${rest.replace(...opens.being)}`), gone: rest };
  if (opens.lasting.test(rest)) return stays(rest);
  if (opens.for.test(form) && isPerson) return stays(`${put.with} ${behind()}`);
  if ((opens.for.test(form) || opens.of.test(form)) && head > from) return about(`${put.about} ${behind()}`);
  const responds = opens.responded.test(form);
  if (responds || opens.happened.test(form)) {
    const words = responds ? `${put.to} ${rest}` : `${put.when} ${behind()}`;
    return isCold ? { ...about(words), responds: true } : null;
  }
  if (opens.asked.test(form)) return about(`${put.about} ${rest}`);
  if (opens.soLong.test(`${form} ${second}`)) return stays(rest);
  // «Wants attention from the night staff»: of them it was wanted, and what was done was towards them.
  if (isPerson && opens.at.test(form) && isMocking(desk)) return { ...stays(`${put.towards} ${behind()}`), gone: form };
  if (mayStay(desk, from, head, true)) return stays(softened(rest, desk.phrasing.plain?.softer));
  if (opens.at.test(form) && (isPerson || opens.any.test(second))) return stays(`${put.towards} ${behind()}`);
  const isMutual = kinds.each.test(second) || kinds.other.test(tokens[from + 2]?.form ?? "");
  if (opens.against.test(form) && head < from + 5 && !isMutual) return stays(`${put.towards} ${behind()}`);
  // «Chose drugs over her kids»: nobody knows of a choice, and what it was about stays.
  const [, chosen] = opens.chosen.exec(noteWords(desk, Math.max(0, from - 5), from - 1)) ?? [];
  return chosen === undefined ? undefined : about(`${put.about} ${chosen} ${desk.phrasing.and} ${put.about} ${rest}`);
}

/** «Stonewalled the physio», «gaming the laundry rota»: to whom, or about what; null where it is neither. */
function objectPut(desk: Desk, { kinds, beside: { put } }: Wonders, hanging: Hanging): Put | null {
  const { from, head, rest } = hanging;
  const { tokens } = desk.origin.reading;
  // «Has to be the illest person in the room»: nobody that anything was done to.
  if ((tokens[from - 1]!.verb & V.copula) !== 0) return null;
  // «Testing boundaries»: a bare noun is what the verb before it is about.
  const isBare = from === head && tokens[from]!.bits === 0 && tokens[from]!.opens === 0 && !/ly$/.test(rest);
  if (isBare && (tokens[from - 1]!.verb & V.common) !== 0) return about(`${put.about} ${rest}`);
  const when = tokens.findIndex((one, index) => index > from && index <= head && (one.opens & S.time) !== 0);
  const inside = tokens.slice(from, when < 0 ? head + 1 : when);
  const isThing =
    (tokens[from]!.bits & (B.determiner | B.possessive | B.name | B.staff | B.personNoun)) !== 0 &&
    inside.every(
      ({ verb, bits, kind }) => kind !== "mark" && ((verb & finite) === 0 || bits !== 0 || (verb & V.common) === 0),
    );
  if (!isThing) return null;
  if (!namesPerson(desk, hanging)) return about(`${put.about} ${rest}`);
  const behindIt = inside.findIndex(({ bits }, index) => index > 0 && (bits & B.preposition) !== 0);
  const noun = inside.at(behindIt < 0 ? -1 : behindIt - 1)!;
  const others = kinds.other.test(inside.at(behindIt < 0 ? -2 : behindIt - 2)?.form ?? "") && /s$/.test(noun.form);
  const isWhom = (noun.bits & (B.personNoun | B.staff | B.name)) !== 0 || kinds.both.test(noun.form) || others;
  // «Baiting the new guy»: half of whom it was stands among the words at fault.
  const isHalf = ((tokens[from - 2]?.bits ?? 0) & B.determiner) !== 0;
  return isWhom && !isHalf ? stays(`${put.towards} ${rest}`) : null;
}
