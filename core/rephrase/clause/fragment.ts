import type { Match } from "../../claims/matches";
import { B, finite, S, V } from "../../lexicon/bits";
import type { BlockReading } from "../../read-block";
import { isRoom, type Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";
import { isHowSomebodyIs } from "./unsaid";

/** What a fragment tells: how somebody is, or what there was; null where it cannot be told as either. */
type Says = "state" | "thing" | null;

/**
 * Whether a fragment says how somebody is («Livredd for de andre») or what there was («Krokodilletårer da mor dro»).
 * Null for a noun that would need an article («Bortskjemt jente»), for a bare purpose, and where a subject stands in it
 * after all, so that the verb was not seen.
 */
export function fragmentSays(
  tokens: readonly Token[],
  first: number,
  last: number,
  match: Match,
  clauseTo: number,
  phrasing: Phrasing,
): Says {
  if (isStateAtOnce(tokens, first, match, phrasing)) return "state";
  const opening = tokens[first]!;
  if (tokens.slice(first, first + 2).some(({ bits }) => (bits & B.infinitiveMarker) !== 0)) return null;
  // «Bare for å herje med oss» is said of what was done.
  if (phrasing.merely.includes(opening.form) && tokens[first + 1]?.form === "for" && phrasing.verbSecond) return null;
  if (tokens.slice(first, clauseTo).some(({ form }) => phrasing.subjects.includes(form))) return null;
  if (isDoing(opening)) return "state";
  const opened = byOpening(tokens, first, last, match, phrasing);
  return opened === undefined ? byMatch(tokens, first, last, match, phrasing) : opened;
}

const isDoing = ({ verb }: Token): boolean => (verb & (V.presentParticiple | finite)) === V.presentParticiple;

/** «Trying to get out of it» is what somebody does; «resistant to help» how somebody is, though no list has the word. */
function isStateAtOnce(tokens: readonly Token[], first: number, match: Match, phrasing: Phrasing): boolean {
  const { plain, kinds } = phrasing;
  const opening = tokens[first]!;
  if (plain !== undefined && isDoing(opening)) return true;
  // «Fed up with the noise»: no noun follows.
  if (isHowSomebodyIs(tokens, first, phrasing)) return true;
  const isLed = match.first === first && kinds.ledBy.test(tokens[match.first + 1]?.form ?? "");
  return plain?.state.test(opening.form) === true && match.pattern.kind === "phrase" && isLed;
}

/** By the first word; undefined where it does not tell. */
function byOpening(
  tokens: readonly Token[],
  first: number,
  last: number,
  match: Match,
  phrasing: Phrasing,
): Says | undefined {
  const { kind } = match.pattern;
  const { form, bits } = tokens[first]!;
  // «Selvforskyldt at leiligheten røk»: it is so that …
  const isContent = match.last < last && ((tokens[match.last + 1]?.opens ?? 0) & S.content) !== 0;
  if (kind === "adjective" && isContent) return "thing";
  if ((bits & B.negative) !== 0 || form === "same") return null;
  if (phrasing.verbSecond && kind !== "noun" && opensState(tokens, first, last, phrasing)) return "state";
  const isPerson = tokens.slice(match.first, match.last + 2).some((one) => (one.bits & B.personNoun) !== 0);
  if (phrasing.kinds.oneArticle.test(form) && isPerson) return "state";
  // «Lite villig til å …»
  if (form === "lite" && (kind === "phrase" || kind === "adjective")) return "state";
  if ((bits & B.determiner) !== 0) return "thing";
  return (bits & (B.preposition | B.light)) !== 0 ? "state" : undefined;
}

/** By the words at fault and what follows them. */
function byMatch(tokens: readonly Token[], first: number, last: number, match: Match, phrasing: Phrasing): Says {
  const { kind } = match.pattern;
  if (kind === "verb") return "state";
  if (kind === "adjective") return needsArticle(tokens, last, match, phrasing) ? null : "state";
  // The words at fault stand in another clause than this one («…, feil såpe eller feil ansatt»).
  const head = tokens[match.first];
  if (head === undefined) return null;
  if (kind !== "phrase" || (head.bits & B.adjective) === 0) {
    if ((head.verb & (V.participle | V.presentParticiple)) !== 0) return "state";
    return kind === "noun" && match.first > first ? null : "thing";
  }
  const second = tokens[match.first + 1];
  const isAlone =
    second === undefined ||
    match.first === last ||
    (second.bits & (B.preposition | B.coordinator)) !== 0 ||
    second.opens !== 0;
  return isAlone ? "state" : "thing";
}

/** Whether a noun follows an adjective and belongs to it. */
function needsArticle(tokens: readonly Token[], last: number, match: Match, phrasing: Phrasing): boolean {
  const { form, bits } = tokens[match.last]!;
  // «Resistant to help»: the noun behind it belongs to its preposition.
  if (phrasing.plain !== undefined && phrasing.kinds.ledBy.test(form)) return false;
  // «Kravstor og ufin», «redd for mørket»: what follows hangs on the «og» or the «for», and is no noun of the adjective.
  if (phrasing.verbSecond && (bits & (B.preposition | B.coordinator)) !== 0) return false;
  const next = tokens[match.last + 1];
  if (match.last >= last || next?.kind !== "word") return false;
  return (next.bits & ~(B.personNoun | B.adjective)) === 0 && (next.verb & finite) === 0 && next.opens === 0;
}

/** «Gretten og ufyselig mot alle», «evig misfornøyd, den karen»: an adjective that no noun follows. */
function opensState(tokens: readonly Token[], first: number, last: number, { kinds }: Phrasing): boolean {
  const at = tokens[first]!.form === "evig" || (tokens[first]!.bits & B.intensifier) !== 0 ? first + 1 : first;
  const [word, next] = [tokens[at]!, tokens[at + 1]];
  const isMood = /.{3}et$/.test(word.form) && kinds.moodAbout.test(tokens[at + 1]?.form ?? "");
  const isState = isMood || ((word.bits & B.adjective) !== 0 && (word.bits & (B.determiner | B.personNoun)) === 0);
  if (!isState || at > last) return false;
  if (at === last || next === undefined || next.kind === "mark") return true;
  return (next.bits & (B.preposition | B.coordinator)) !== 0 || next.opens !== 0;
}

/**
 * Who it is where the subject was left out: whose «her tablets» the sentence has, the pronoun, or the name that was the
 * last subject before. A room, or nobody named, is the patient, whom a pronoun from elsewhere could give the wrong sex;
 * so it is where a language tells the sexes apart by belongings and two persons were named.
 */
export function restoreSubject(
  prose: string,
  { tokens, sentences }: BlockReading,
  before: number,
  phrasing: Phrasing,
): string {
  const isPronoun = (token: Token) => phrasing.subjects.includes(token.form) && !token.quoted;
  const own = ownPerson(tokens, before, phrasing);
  if (own !== null) return own;
  const met = metByWriter(tokens, before, phrasing);
  if (met !== null) return met;
  let pronoun = Math.min(before, tokens.length) - 1;
  while (pronoun >= 0 && !isPronoun(tokens[pronoun]!)) pronoun -= 1;
  const named = lastNamed(tokens, sentences, before);
  if (named > pronoun && phrasing.belongings !== undefined)
    return pronoun < 0 && ((tokens[named]!.word?.bits ?? 0) & B.name) !== 0
      ? (sayAgain(prose, tokens, named) ?? phrasing.patient)
      : phrasing.patient;
  if (named > pronoun)
    return inRoom(tokens, named) ? phrasing.patient : (sayAgain(prose, tokens, named) ?? phrasing.patient);
  if (pronoun >= 0 && phrasing.verbSecond && namesOther(tokens, before, tokens[pronoun]!.form, phrasing))
    return phrasing.patient;
  if (pronoun >= 0)
    return isAlone(tokens, pronoun, phrasing) && !tellsOfAnother(tokens, before, tokens[pronoun]!.form, phrasing)
      ? tokens[pronoun]!.form
      : phrasing.patient;
  const at = tokens.findIndex((token, index) => index >= before && isPronoun(token));
  const later = tokens[at];
  // «Irritert på nattevakta fordi hun kom for sent»: who is named before it may be the one that it means.
  const isNamed = tokens.slice(before, Math.max(at, before)).some(({ bits }) => (bits & somebody) !== 0);
  return later === undefined || isNamed || tellsOfAnother(tokens, before, later.form, phrasing)
    ? phrasing.patient
    : later.form;
}

const somebody = B.personNoun | B.kin | B.name | B.staff;

/** «Angrer på at han sluttet» in a note about her: whether he is somebody else, only the writer knows. */
function namesOther(tokens: readonly Token[], from: number, who: string, { subjects }: Phrasing): boolean {
  const end = tokens.findIndex(({ mark }, at) => at > from && /[.!?]/.test(mark));
  const inside = tokens
    .slice(from, end < 0 ? tokens.length : end)
    .filter(({ form, quoted }) => !quoted && subjects.includes(form));
  return inside.length > 0 && inside.every(({ form }) => form !== who);
}

/** «Is convinced they are out to poison him» in a note about her: whom it tells of cannot be known. */
function tellsOfAnother(
  tokens: readonly Token[],
  from: number,
  who: string,
  { objects, belongings, subjects }: Phrasing,
) {
  if (belongings === undefined || !subjects.includes(who)) return false;
  const end = tokens.findIndex(({ mark }, at) => at > from && /[.!?]/.test(mark));
  const others = subjects.filter((subject) => subject !== who).flatMap((subject) => objects[subject] ?? []);
  return tokens.slice(from, end < 0 ? tokens.length : end).some(({ form }) => others.includes(form));
}

/** A name, and no initials; «Skolen melder» is one by its verb alone. */
function isNamed(tokens: readonly Token[], at: number, from: number): boolean {
  const { capital, bits, form } = tokens[at]!;
  const speaks = ((tokens[at + 1]?.verb ?? 0) & (V.reporting | V.tentative)) !== 0;
  return capital && (bits & B.name) !== 0 && form.length > 2 && !form.endsWith(".") && !(at === from && speaks);
}

/** Whether the pronoun is the only one of its kind before its place: of two persons nobody knows whom a fragment means. */
const isAlone = (tokens: readonly Token[], at: number, { subjects, belongings }: Phrasing): boolean =>
  belongings === undefined ||
  tokens.slice(0, at).every(({ form, quoted }) => quoted || !subjects.includes(form) || form === tokens[at]!.form);

/** The person whose «her tablets» or «himself» a sentence has, as a subject; null for none, and for two. */
function ownPerson(tokens: readonly Token[], from: number, { belongings }: Phrasing): string | null {
  if (belongings === undefined) return null;
  const end = tokens.findIndex(({ mark }, at) => at > from && /[.!?]/.test(mark));
  const inside = tokens.slice(from, end < 0 ? tokens.length : end);
  const named = Object.keys(belongings).filter((subject) =>
    inside.some(({ form, quoted }, at) => {
      const next = inside[at + 1];
      const hasThing = next?.kind === "word" && next.opens === 0 && (next.bits & (B.preposition | B.light)) === 0;
      return !quoted && belongings[subject]!.includes(form) && (form.endsWith("self") || hasThing);
    }),
  );
  return named.length === 1 ? named[0]! : null;
}

/** «Var flau da jeg hentet ham»: whom the writer met in the same sentence is who it is; null for nobody. */
function metByWriter(tokens: readonly Token[], from: number, { objects, verbSecond }: Phrasing): string | null {
  if (!verbSecond) return null;
  const end = tokens.findIndex(({ mark }, at) => at > from && /[.!?]/.test(mark));
  const until = end < 0 ? tokens.length : end;
  for (let at = from + 3; at < until; at += 1) {
    const [subject, verb] = [tokens[at - 2]!, tokens[at - 1]!];
    if (subject.form.length > 3 || (subject.bits & B.writer) === 0 || (verb.verb & finite) === 0) continue;
    const who = Object.keys(objects).find((one) => objects[one]!.includes(tokens[at]!.form));
    if (who !== undefined) return who;
  }
  return null;
}

/** «Rom 4 ringte»: the subject is the number, or the word before it. */
const inRoom = (tokens: readonly Token[], at: number): boolean => isRoom(tokens[at]) || isRoom(tokens[at - 1]);

/** The name or room that was the last subject of a statement before a place; -1 for none. */
function lastNamed(tokens: readonly Token[], sentences: BlockReading["sentences"], before: number): number {
  let last = -1;
  for (const { clauses, subjects, sentence } of sentences) {
    if (sentence.from >= before) break;
    for (const [index, { at, holder, thirdParty }] of subjects.entries()) {
      if (at <= last || at >= before || clauses[index]!.kind !== "main" || holder !== "other" || thirdParty) continue;
      const token = tokens[at]!;
      // «Kveldsvakt, Ronny»: with nothing said of them, it is who was there.
      if (clauses[index]!.verb < 0 && at > sentence.from) continue;
      if (isNamed(tokens, at, sentence.from) ? !token.quoted : inRoom(tokens, at)) last = at;
    }
  }
  return last;
}

/** The subject that two clauses share, in its own words: a pronoun, a name, a relative. Null for longer ones. */
export function sayAgain(prose: string, tokens: readonly Token[], at: number): string | null {
  const head = tokens[at]!;
  if ((head.bits & (B.pronoun | B.name | B.personNoun)) === 0) return null;
  let from = at;
  let to = at;
  const isName = (token: Token | undefined) => token?.kind === "word" && token.capital && (token.bits & B.name) !== 0;
  if (isName(head)) {
    while (isName(tokens[from - 1])) from -= 1;
    while (isName(tokens[to + 1])) to += 1;
    if (/^(?:mr|mrs|ms|dr|miss|sister)\.?$/.test(tokens[from - 1]?.form ?? "")) from -= 1;
  }
  // «Her husband»: no other husband is meant.
  const isKin = (head.bits & B.personNoun) !== 0 && (head.bits & (B.name | B.pronoun)) === 0;
  if (isKin && ((tokens[at - 1]?.bits ?? 0) & B.possessive) !== 0) from -= 1;
  return decapitalise(prose.slice(tokens[from]!.start, tokens[to]!.end), tokens[from]!);
}

/** «Neighbour in 6» as notes have it, with its article where a sentence is made of it: «the neighbour in 6». */
export function withArticle(text: string, { bits, form }: Token, { article }: Phrasing): string {
  if (article === undefined || article.without.includes(form) || (bits & B.personNoun) === 0) return text;
  if (form === article.word) return text;
  const has = B.pronoun | B.name | B.determiner | B.possessive | B.staff | B.writer;
  return (bits & has) === 0 ? `${article.word} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}

/** Titles, and what English children call their family: they keep their capital. */
const isCalled =
  /^(?:mr|mrs|ms|dr|miss|sister)\.?$|^(?:mum|mom|mam|mummy|dad|daddy|gran|nan|nana|granny|grandad|grandpa|grandma|auntie)$/;

/** Takes the capital off a sentence's first word, unless it is a name or an abbreviation; `asWord` where it is a plain word. */
export function decapitalise(text: string, token: Token, asWord = false): string {
  const known = asWord || token.bits !== 0 || token.verb !== 0 || token.opens !== 0 || token.word?.isHung === true;
  const isName = (token.bits & B.name) !== 0 && !(asWord && token.verb !== 0);
  const isShort = /^\p{Lu}(?:\p{Lu}|\.|\d)/u.test(text);
  if (
    !token.capital ||
    isName ||
    isCalled.test(token.form) ||
    isShort ||
    !(known || /ly$/.test(token.form)) ||
    ((token.bits & B.writer) !== 0 && token.form === "i")
  )
    return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/**
 * The pronoun of somebody who was named («Glenn kom på vaktrommet … Han nøt …»): the first of the block, where it stands
 * behind the name and nobody else was named before it; null where that cannot be told.
 */
export function pronounOf(
  tokens: readonly Token[],
  from: number,
  who: string,
  { subjects, verbSecond }: Phrasing,
): string | null {
  const named = tokens.findIndex(
    ({ capital, bits, form }, at) => at >= from && capital && (bits & B.name) !== 0 && form === who.toLowerCase(),
  );
  if (!verbSecond || named < 0) return null;
  for (const [at, { form, bits, capital, quoted, kind }] of tokens.entries()) {
    if (kind !== "word" || quoted) continue;
    // A pronoun before the name is somebody else's.
    if (subjects.includes(form)) return at > named ? form : null;
    const isOther = (bits & B.personNoun) !== 0 || (capital && (bits & B.name) !== 0);
    if (isOther && form !== who.toLowerCase()) return null;
  }
  return null;
}
