import { B, finite } from "../../lexicon/bits";
import type { Wrapped } from "../clause/clause";
import { endOf, skipOpening } from "../clause/edges";
import { restoreSubject, sayAgain } from "../clause/fragment";
import { adverbRun } from "../clause/order";
import { isPastIn } from "../clause/tense";
import { type Desk, type Draft, lowerFirst, noteWords } from "../draft";
import { keepsWords } from "../kept";
import { endsBehind, jointBehind } from "../own/behind";
import { isCut } from "../own/cut";
import { framed, pastTag, wordsOf } from "../own/frames";
import { holdsRisk } from "../risk";
import { holdsScorn, leavesScorn } from "../scorn";
import { wonderBehind, wonderWhether } from "../wondered/wondering";
import type { Asks } from "./asks";
import type { Rest } from "./phrase";
import { restOf } from "./rest";
import { secondOf, seemsToo } from "./second";
import { apartFrom, isForSomebody, isNoPerson, isPerson, mainAt, whomOf, whoOf } from "./who";

/*
 * A condemnation is nobody's impression, however carefully it is owned: what was said or done has a slot, with what the
 * sentence tells besides, and what it was about is wondered.
 */

type Range = Pick<Wrapped, "first" | "last" | "past">;

/** «Jeg har lagt merke til [det hun sier eller gjør] på kveldene og lurer på hva det handler om for henne.» */
export function askedDrafts(desk: Desk, made: Wrapped): readonly Draft[] {
  const { origin, phrasing } = desk;
  const wrapped = beforeOurs(desk, made);
  const { asks, act, feeling } = phrasing;
  const { tokens } = origin.reading;
  if (asks === undefined || holdsRisk(tokens, wrapped, phrasing)) return [];
  const { kinds } = asks;
  const whole = whoOf(desk, wrapped, kinds);
  const parts = apartFrom(whole, phrasing.kinds);
  if (parts === null) return [];
  const [named, where] = parts;
  const second = secondOf(desk, wrapped);
  const told = restOf({ desk, asks, who: named, range: wrapped }, { ...wrapped, last: second?.last ?? wrapped.last });
  const rest = told === null ? null : withAimBefore(desk, wrapped, asks, told);
  const front = frontOf(desk, wrapped, asks);
  if (rest === null || front === null || (wrapped === made && isCut(desk, wrapped)) || leavesScorn(desk, wrapped))
    return [];
  if (isNoPerson(desk, wrapped, kinds) || isBeside(desk, wrapped) || isLabel(desk, named)) return [];
  const inverted = wrapped.inverted || front !== "";
  const { past } = wrapped;
  const tense = past ? "past" : "present";
  const seenIn = hintFor(desk, asks, wrapped, rest);
  const hint = seenIn.replace(past ? "" : /\p{L}+/gu, (word) => act.now?.[word] ?? word);
  // «Svikter ungen sin»: inside the slot the «sin» is said of the right one.
  const isInside = kinds.theirs.test(rest.kept) && !asks.toDo.test(rest.kept);
  const done = hint.replace("{who}", named) + (isInside ? ` ${rest.kept}` : "");
  const kept = isInside ? "" : rest.kept;
  const seen = wordsOf(act, { past, inverted }).replace("{adverbs} ", "");
  // «… hva reglene er, men gir blaffen».
  const [and, but] = phrasing.joins;
  const isBut = tokens.slice(wrapped.first, wrapped.last).some(({ form, opens }) => form === but && opens === 0);
  const felt = wordsOf(asks.behind, { past, inverted });
  const sets = isBut && (kept !== "" || rest.why !== "");
  const own = sets ? felt.replace(` ${and} `, `, ${but} `) : felt;
  const joined = (words: string) => [front, words, where, kept].filter(Boolean).join(" ");
  const whom = whomOf(desk, wrapped.first, named, kinds);
  const comma = rest.clause || sets || kinds.hangs.test(rest.kept) ? "," : "";
  const goesOn =
    !endsBehind(desk, wrapped.last) &&
    tokens.slice(pastTag(desk, wrapped.last) + 1, origin.sentence.sentence.to).some(({ kind }) => kind === "word");
  const why = rest.why === "" ? wonderBehind(phrasing, { past, whom }) : wonderWhether(phrasing, past, rest.why);
  const turned = sets ? why.replace(` ${and} `, ` ${but} `) : why;
  // «… og sover hele dagen»: what was done is a sentence of its own.
  const joint = jointBehind(desk, wrapped.last);
  const isApart = (joint >= 0 && tokens[joint]!.form === and && wrapped.who !== "") || endsBehind(desk, wrapped.last);
  const besides = second === null ? "" : seemsToo(desk, wrapped, named, second);
  if (second !== null && (goesOn || rest.why !== "" || isBut)) return [];
  const tail = goesOn && !isApart && rest.why === "" ? "" : comma + turned;
  const range = { ...wrapped, who: kinds.nobody.test(wrapped.who) ? named : wrapped.who };
  return [
    framed(desk, "observe", range, `${joined(seen)}${tail}${besides}`, done, isApart),
    rest.why === ""
      ? framed(desk, "own", range, joined(own) + besides, [feeling.hint, done], isApart)
      : framed(desk, "own", range, `${joined(seen)}, ${asks.feels[tense]}${why}`, [done, feeling.hint], isApart),
  ].filter((made) => keepsWords(desk, made));
}

/** «Vil bare ha oppmerksomhet, så vi lot henne ligge»: what we did then is nothing that is asked. */
function beforeOurs({ origin, phrasing: { asks } }: Desk, wrapped: Wrapped): Wrapped {
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const ours = sentence.clauses.find(({ from, verb }, index) => {
    const isInside = from > hit.claim.match.last && from <= wrapped.last && verb > from;
    const { at } = sentence.subjects[index]!;
    const isOurs = at > from && (tokens[at]!.bits & (B.writer | B.staff)) !== 0;
    return isInside && isOurs && tokens[from - 1]!.mark === "," && asks?.kinds.so.test(tokens[from]!.form) === true;
  });
  return ours === undefined ? wrapped : { ...wrapped, last: ours.from - 2 };
}

/** «For å sleppe gruppa spelar han sjuk»: the aim that opens the sentence is wondered about. */
function withAimBefore(desk: Desk, { first, last }: Wrapped, { kinds }: Asks, rest: Rest): Rest {
  const { tokens } = desk.origin.reading;
  const { verb, at, from } = mainAt(desk, first);
  const opening = skipOpening(tokens, Math.max(from, first));
  const isAim = kinds.for.test(tokens[opening]!.form) && ((tokens[opening + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
  if (!isAim || rest.why !== "" || verb <= opening || at < verb || verb > last) return rest;
  return { ...rest, why: lowerFirst(noteWords(desk, opening, verb - 1)) };
}

/** «Mora, dramatisk av natur, ringte»: the judgement is said by the way, and the sentence tells something else. */
function isBeside(desk: Desk, { first, last }: Wrapped): boolean {
  const { tokens } = desk.origin.reading;
  const before = tokens.slice(desk.origin.sentence.sentence.from, Math.max(0, first - 1));
  const isNamed = before.length > 0 && before.every(({ verb: form, kind }) => kind === "word" && (form & finite) === 0);
  if (isNamed && tokens[first - 1]?.mark === "," && tokens[last + 1]?.mark === ",") return true;
  const { verb, at } = mainAt(desk, first);
  const { match } = desk.origin.hit.claim;
  const isApart = desk.origin.reading.tokens.slice(match.last + 1, verb).some(({ mark }) => mark === ",");
  return at >= first && at < match.first && match.last < verb && verb <= last && isApart;
}

/** «Rusmisbruker på rom 9, løy om resepten»: who it was is not said again by a label. */
const isLabel = ({ origin: { reading, sentence }, phrasing }: Desk, who: string): boolean =>
  !phrasing.subjects.includes(who) &&
  sentence.hits.some(
    ({ rule: { rule }, claim: { match } }) =>
      /^(?:substance-label|diagnosis-identity|stigma-label)\//.test(rule.id) &&
      reading.tokens.slice(match.first, match.last + 1).some(({ form }) => form === who.toLowerCase()),
  );

/** The hint of the slot: with the «not», the trying or the wanting that stands before the words at fault. */
function hintFor({ origin, phrasing }: Desk, asks: Asks, { first, last }: Range, { how, said }: Rest): string {
  const { reading, sentence } = origin;
  const hit = sentence.hits.find(({ claim: { match } }) => match.first >= first && match.first <= last);
  // «Ville bare se …»: the «bare» parts no helping verb from the words at fault.
  const before = reading.tokens
    .slice(first, hit?.claim.match.first ?? first)
    .map(({ form }) => form)
    .filter((form) => !phrasing.merely.includes(form));
  if (how !== "") return `${asks.said} ${phrasing.and} ${how}`;
  const helper = asks.helpers.find(([words]) => before.join(" ").endsWith(words));
  const isNot = (form: string) => asks.kinds.not.test(form) || asks.never.test(` ${form} `);
  // «Samarbeider ikke»: the «not» behind the words at fault is theirs.
  const after = hit === undefined ? "" : (reading.tokens[hit.claim.match.last + 1]?.form ?? "");
  if (before.some(isNot) || asks.kinds.not.test(after)) return asks.undone;
  return helper?.[1] ?? (said ? asks.said : asks.done);
}

/** «På kjøkkenet er han …»: what stands before the verb stays there; null where it says more than when or where. */
function frontOf(desk: Desk, { first, last, inverted }: Wrapped, { kinds }: Asks): string | null {
  const { origin, phrasing } = desk;
  const { reading, sentence } = origin;
  const { tokens } = reading;
  const { verb, at, from } = mainAt(desk, first);
  const opening = skipOpening(tokens, Math.max(from, first));
  if (inverted || verb <= opening || at < verb || verb > last) return "";
  const isMarked = sentence.hits.some(({ claim: { match } }) => match.first < verb && match.last >= opening);
  // «Med Olga er det noe i veien»: she has her place in the slot.
  const isWhom = kinds.of.test(tokens[opening]!.form) && isPerson(tokens[opening + 1]!, phrasing.kinds);
  if (isMarked || isWhom) return "";
  if (isForSomebody(desk, opening)) return null;
  const { bits, opens } = tokens[opening]!;
  const isWhen = (bits & (B.preposition | B.light)) !== 0 || opens !== 0;
  const isAdverb = adverbRun(tokens, opening, verb - 1, phrasing) === verb - 1;
  if (!isWhen && !isAdverb) return null;
  return noteWords(desk, opening, verb - 1);
}

/** « og lurer på hva det handler om for henne», behind a slot that ends its sentence; else nothing. */
export function askedTail(desk: Desk, range: Range & { readonly who: string }, rest: string, isApart: boolean): string {
  const { asks } = desk.phrasing;
  const { tokens } = desk.origin.reading;
  const { from, to } = desk.origin.sentence.sentence;
  const isPraise = /^(?:backhanded-praise|us-and-them)\//.test(desk.origin.hit.rule.rule.id);
  if (
    asks === undefined ||
    isPraise ||
    (!isApart && tokens.slice(pastTag(desk, range.last) + 1, to).some(({ kind }) => kind === "word")) ||
    from > range.first
  )
    return "";
  const whom = whomOf(desk, range.first, range.who, asks.kinds);
  const comma = asks.kinds.hangs.test(rest) ? "," : "";
  return comma + wonderBehind(desk.phrasing, { past: range.past, whom });
}

/** All of a sentence that condemns throughout, where no clause of it can be turned: «Ikke tæl i den karen». */
export function askedWhole(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  if (
    !holdsScorn(desk, { first: sentence.sentence.from, last: sentence.sentence.to }) ||
    hit.rule.rule.rephrase.own !== true ||
    sentence.sentence.question
  )
    return [];
  const first = skipOpening(tokens, sentence.sentence.from);
  const last = endOf(tokens, sentence, -1);
  const main = Math.max(
    0,
    sentence.clauses.findIndex(({ kind }) => kind === "main"),
  );
  if (last <= first) return [];
  const { verb } = sentence.clauses[main]!;
  const { at } = sentence.subjects[main]!;
  const prose = noteBlock.block.prose.text;
  const belongs = ((tokens[at + 1]?.bits ?? 0) & (B.preposition | B.possessive)) !== 0;
  const isApart = at >= 0 && verb >= 0 && Math.abs(verb - at) > 1 && !belongs;
  if (isApart || (at >= 0 && (tokens[at]!.bits & (B.writer | B.staff)) !== 0)) return [];
  const named = at >= 0 && at < hit.claim.match.first ? sayAgain(prose, tokens, at) : null;
  const who = named ?? restoreSubject(prose, reading, sentence.sentence.from, phrasing);
  // A word that no list knows may be a fact, and would be lost.
  const opening = Math.max(verb, at, first - 1) + 1;
  const marked = (index: number) =>
    sentence.hits.some(({ claim: { match } }) => match.first <= index && index <= match.last);
  const says = tokens.slice(opening, hit.claim.match.first).some(({ bits, opens, verb: tense, kind, form }, by) => {
    const isPaint = phrasing.emphases.some((words) => words[0] === form);
    return kind === "word" && (bits | opens | tense) === 0 && !isPaint && !marked(opening + by);
  });
  if (says) return [];
  const past = isPastIn(tokens, sentence.sentence);
  return askedDrafts(desk, { first, last, text: "", past, inverted: false, who });
}
