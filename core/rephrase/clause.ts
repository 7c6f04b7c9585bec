import type { Match } from "../claims/matches";
import { B, finite, S, V } from "../lexicon/bits";
import type { BlockReading, SentenceReading } from "../read-block";
import type { Subject } from "../text/subject";
import type { Token } from "../text/tokens";
import {
  endOf,
  isNounIn,
  openingOf,
  opensHere,
  opensUnknown,
  pastAbbreviation,
  seenSubject,
  skipOpening,
  standsAsSubject,
} from "./edges";
import { decapitalise, fragmentSays, restoreSubject, sayAgain, withArticle } from "./fragment";
import { isMisread } from "./misread";
import { adverbRun, withoutBoosters } from "./order";
import type { Phrasing } from "./phrasing";
import { endOfSubject, isName, isSubjectPhrase } from "./subject-phrase";
import { asThought, endsInside, hangsOnOpening, lastSaid, saidBefore, staysInFront } from "./surroundings";
import { isTensed, tenseOf } from "./tense";
import { findsNothing, isBareState, isHowSomebodyIs, leftOut, opensBehindTime, wasFound } from "./unsaid";
import { saysUntrue } from "./untrue";

/** A main clause as the content of «at …», with the stretch of tokens it was made from. */
export interface Wrapped {
  /** First and last token that the wrapped text stands for, closing marks left out. */
  readonly first: number;
  readonly last: number;
  /** The clause in subordinate order, without a capital. */
  readonly text: string;
  readonly past: boolean;
  /** Something stands before it that puts the verb first («Da Kari kom, ble hun …»): so it must in the frame. */
  readonly inverted: boolean;
  /** Whom it tells of, in as few words as can be said again; empty where that is long. */
  readonly who: string;
}

/** A main clause on the way into a frame. */
export interface Piece {
  readonly prose: string;
  readonly reading: BlockReading;
  readonly sentence: SentenceReading;
  readonly match: Match;
  readonly phrasing: Phrasing;
  readonly first: number;
  readonly last: number;
  readonly verb: number;
  readonly to: number;
  readonly subject: Subject;
  /** The subject in words, where it is left out. */
  readonly restored: string;
  readonly past: boolean;
}

/**
 * Turns the clause of a claim into the content of a frame: subject first, sentence adverbs before the verb, what was
 * fronted last, a left-out subject or copula restored. Null for a clause that is no main clause of its own. All that
 * stands up to the end of the clause `through` comes along (-1: of the sentence).
 */
export function wrapClause(
  prose: string,
  reading: BlockReading,
  sentence: SentenceReading,
  index: number,
  match: Match,
  phrasing: Phrasing,
  through: number = index,
): Wrapped | null {
  const { tokens } = reading;
  const clause = sentence.clauses[index]!;
  if (clause.kind !== "main") return null;
  // «Syt og gneldrar»: a note gives no orders, so a judging verb in that form is a present.
  if (clause.imperative && (match.pattern.kind !== "verb" || match.first !== clause.verb)) return null;
  const own = seenSubject(tokens, sentence, index);
  const opening = pastAbbreviation(tokens, openingOf(tokens, clause, own.at), own.at);
  // «Så ble hun snurt» → «Så opplevde jeg at hun ble snurt»: what came next stays in front.
  const inSequence =
    clause.verb === opening + 1 &&
    own.at === opening + 2 &&
    (phrasing.sequence?.includes(tokens[opening]!.form) ?? false);
  // «På morgenmøtet satt han og surmulte i hjørnet fordi …»: where it was stays in front of a long clause.
  const fronted = !inSequence && phrasing.verbSecond && staysInFront(tokens, sentence, index, opening, own.at);
  const first = inSequence ? opening + 1 : fronted ? clause.verb : opening;
  const last = endOf(tokens, sentence, through);
  // «Nervous about tomorrow»: the words at fault are known, whoever lists them.
  const isKnown = (!phrasing.verbSecond && match.first === first) || saysUntrue(tokens, match, last, phrasing);
  const isOpen =
    opensHere(tokens, sentence.sentence.from, clause.from, first) ||
    (!phrasing.verbSecond && first === own.at && match.first > first && opensBehindTime(sentence, index));
  if (last < first || (opensUnknown(tokens, first) && !isKnown) || !isOpen) return null;
  // «Alt hun gjør, dag ut og dag inn, er …»: what opens the sentence is the subject, and all of it is one statement.
  const opens = tokens[sentence.sentence.from]!;
  const isAll =
    /^(?:alt|det|den|dei|de)$/.test(opens.form) &&
    sentence.subjects[0]!.at > sentence.sentence.from &&
    sentence.subjects[0]!.at < sentence.clauses[0]!.verb;
  if (phrasing.verbSecond && isAll && clause.verb === first && tokens[first - 1]?.mark === ",") {
    const past = tenseOf(tokens, clause.verb, first, last, sentence.sentence.from);
    const text = decapitalise(prose.slice(opens.start, tokens[last]!.end), opens);
    return { first: sentence.sentence.from, last, text, past, inverted: false, who: "" };
  }
  if (phrasing.verbSecond && hangsOnOpening(tokens, sentence, clause, own.at)) return null;
  if (phrasing.verbSecond && endsInside(tokens, sentence, last)) return null;
  // A subject shared with the clause before («… og maste») is left out here: it must be said again.
  const isShared = own.at >= 0 && own.at < first;
  const before = phrasing.verbSecond && own.at < 0 ? lastSaid(tokens, sentence, index) : -1;
  const meant =
    (isShared ? sayAgain(prose, tokens, own.at) : null) ??
    (before >= 0 ? sayAgain(prose, tokens, before) : null) ??
    restoreSubject(prose, reading, sentence.sentence.from, phrasing);
  const restored = saidBefore(meant, reading, sentence, first, phrasing);
  const isBare = isBareState(tokens, clause.verb, first, own.at, phrasing);
  const tensed = isBare ? -1 : clause.verb;
  const piece: Piece = {
    prose,
    reading,
    sentence,
    match,
    phrasing,
    first,
    last,
    restored,
    verb: clause.verb,
    to: clause.to,
    subject: isShared ? { ...own, at: -1 } : own,
    past: tenseOf(tokens, tensed, first, isBare ? sentence.sentence.to - 1 : last, sentence.sentence.from),
  };
  const content = contentOf(piece);
  if (content === null) return null;
  const text = asThought(withoutBoosters(content, phrasing), piece.past, phrasing);
  const { at } = piece.subject;
  const who = at < 0 ? restored : (sayAgain(prose, tokens, at) ?? "");
  // «Kattungen gjemte seg, vettskremt for …»: a noun said twice in one sentence is as of two.
  const isAgain = clause.verb < 0 && first > sentence.sentence.from && isNounIn(restored, prose, tokens, sentence);
  if (phrasing.verbSecond && isAgain) return null;
  const inverted = inSequence || fronted || isInverted(piece, clause.from);
  return { first, last, text, past: piece.past, inverted, who };
}

function contentOf(piece: Piece): string | null {
  const left = leftOut(piece, be(piece));
  if (left !== null) return join(piece.restored, left, lower(piece, words(piece, piece.first, piece.last)));
  const { reading, subject, verb, first, match, phrasing } = piece;
  if (!phrasing.verbSecond && isMisread(reading.tokens, subject.at, match, piece)) return null;
  const opening = reading.tokens[first]!;
  const untrue = match.first <= first + 1 ? asUntrue(piece) : null;
  if (untrue !== null) return untrue;
  // «Proud as punch when the lady came»: the verb that was found belongs to what follows.
  const next = reading.tokens[match.last + 1];
  const isOpening = match.first === first && match.last < verb && match.pattern.kind !== "verb" && next !== undefined;
  if (isOpening && subject.at !== first && (next.opens & (S.time | S.condition)) !== 0) return asState(piece);
  // «Swinging the lead with her shakes»: so does one with a noun that looks like a verb.
  const isDoing = (opening.verb & (V.presentParticiple | finite)) === V.presentParticiple;
  if (isOpening && !phrasing.verbSecond && isDoing && subject.at > first && subject.at <= match.last)
    return asState(piece);
  // «Terrified of the social worker» is a state, though the word is a verb too.
  const isFree = subject.at < 0 || (!phrasing.verbSecond && subject.at > verb);
  const bareState = isFree && match.first === verb && verb === first && isState(piece);
  // «Såret på leggen er rent»: the verb comes later, and the word is a noun.
  if (bareState && hasVerb(piece, verb + 1)) return null;
  // «Hun mislikte naboen»: right behind a pronoun it is the verb, though it was read as an adjective.
  const said = subject.at >= first && subject.at + 1 === match.first && match.pattern.kind === "adjective";
  if (verb < 0 && said && (reading.tokens[subject.at]!.bits & B.pronoun) !== 0)
    return fromPlain({ ...piece, verb: match.first });
  // «Syt og gneldrar»: with nothing before it a verb was read as none.
  const unread = verb < 0 || (verb > first && next !== undefined && (next.bits & B.coordinator) !== 0);
  if (unread && match.pattern.kind === "verb" && match.first === first && subject.at < 0 && phrasing.verbSecond)
    return fromInverted({ ...piece, verb: first });
  // «Mum daren't say boo»: a verb that no list knows, with its «not».
  const refusing = reading.tokens[subject.at + 1]?.form ?? "";
  if (verb < 0 && !phrasing.verbSecond && subject.at === first && refusing.endsWith("n't"))
    return fromPlain({ ...piece, verb: first + 1 });
  if (verb < 0 || bareState) return fromFragment(bareState ? { ...piece, subject: { ...subject, at: -1 } } : piece);
  // «Tablets found up her sleeve»: a thing finds nothing, and that it was found is a fact.
  const isFound = subject.at >= 0 && subject.at === verb - 1 && findsNothing(reading.tokens, verb);
  if (!phrasing.verbSecond && isFound && (reading.tokens[subject.at]!.bits & B.pronoun) === 0) return null;
  // «… is greedy, spiteful and a liar»: what is said lies before the subject that was found.
  const between = reading.tokens.slice(match.last + 1, Math.max(subject.at, 0));
  if (subject.at > match.last && subject.at < verb && between.some(({ bits }) => (bits & B.coordinator) !== 0))
    return null;
  if (subject.at >= 0 ? subject.at < verb : verb > first && standsAsSubject(opening)) return fromPlain(piece);
  return piece.phrasing.verbSecond ? fromInverted(piece) : fromSubjectless(piece);
}

/** Whether a verb's form says how somebody is: an adjective of the packs, «ashamed of», «terrified of the» in English. */
function isState({ match, phrasing, reading, first }: Piece): boolean {
  if (match.pattern.kind === "adjective") return true;
  const [head, next] = [reading.tokens[first]!, reading.tokens[first + 1]];
  if (phrasing.verbSecond || match.pattern.kind !== "phrase" || next === undefined) return false;
  return ((head.verb & V.participle) !== 0 && /^(?:of|as)$/.test(next.form)) || isHowSomebodyIs(reading.tokens, first);
}

const hasVerb = ({ reading: { tokens }, to }: Piece, from: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ verb, bits }) => (verb & finite) !== 0 && (verb & V.common) !== 0 && isTensed(verb) && bits === 0);

/** «Livredd for de andre» → «hun var livredd for de andre». */
function fromFragment(piece: Piece): string | null {
  const { reading, sentence, subject, first, last, match, phrasing, restored, to } = piece;
  const { tokens } = reading;
  // «T.W. lippy from the off»: only the copula is left out.
  if (
    subject.at >= first &&
    subject.at < match.first &&
    match.pattern.kind === "adjective" &&
    !isCutOff(piece) &&
    tokens[match.first]!.verb === 0
  )
    return join(
      withArticle(lower(piece, words(piece, first, match.first - 1)), tokens[first]!, phrasing),
      be(piece),
      words(piece, match.first, last),
    );
  if (subject.at >= 0 || (tokens[first]!.bits & (B.pronoun | B.negation)) !== 0 || isCutOff(piece)) return null;
  // «…, bestandig», «…, uten unntak»: an afterthought of an adverb alone.
  const alone = match.pattern.kind !== "adjective" && match.first <= first && match.last >= last;
  if (alone && first > sentence.sentence.from) return null;
  // «Kry som en hane var han da vi gikk»: the copula and its subject follow the likeness.
  const [copula, who] = [tokens[match.last + 1], tokens[match.last + 2]];
  if (
    copula !== undefined &&
    (copula.verb & V.copula) !== 0 &&
    phrasing.subjects.includes(who?.form ?? "") &&
    match.first === first
  )
    return join(
      words(piece, match.last + 2, match.last + 2),
      words(piece, match.last + 1, match.last + 1),
      lower(piece, words(piece, first, match.last)),
      words(piece, match.last + 3, last),
    );
  const says = fragmentSays(tokens, first, last, match, to, phrasing);
  if (says === null) return null;
  // «Til enhver tid i opposisjon», «åpenbart ute etter»: at hun til enhver tid er, at hun åpenbart var.
  const adverbsTo = adverbRun(tokens, first, last, phrasing);
  if (adverbsTo >= last) return null;
  // «Big weight off his mind»: a note leaves the article out.
  const isBare = says === "thing" && phrasing.article !== undefined && isCounted(tokens, first, match);
  const isOne = isBare && !tokens[first + 1]!.form.endsWith("s");
  return join(
    says === "state" ? restored : phrasing.pointer,
    lower(piece, words(piece, first, adverbsTo)),
    says === "state" ? isOrFeels(piece) : be(piece),
    isOne ? (/^[aeiou]/.test(tokens[first]!.form) ? "an" : "a") : "",
    adverbsTo < first ? lower(piece, words(piece, first, last)) : words(piece, adverbsTo + 1, last),
  );
}

/** Begins with an adjective («big weight off his mind»). */
const isCounted = (tokens: readonly Token[], first: number, match: Match): boolean =>
  (tokens[first]!.bits & B.adjective) !== 0 ||
  (match.first >= first && /^(?:big|huge|great|real|massive|heavy)$/.test(tokens[first]!.form));

const be = ({ past, phrasing }: Piece): string => (past ? phrasing.be.past : phrasing.be.present);

/** «Såret og tråkket på» is how somebody felt. */
function isOrFeels(piece: Piece): string {
  const { feels } = piece.phrasing;
  const said = words(piece, piece.first, piece.last).toLowerCase();
  if (feels === undefined || !feels.words.some((one) => said.includes(one))) return be(piece);
  return piece.past ? feels.past : feels.present;
}

/** «Blank løgn at han var hjemme» → «det ikke stemmer at han var hjemme»; null for anything else. */
function asUntrue(piece: Piece): string | null {
  const { reading, match, last, phrasing, subject, first } = piece;
  const { untrue } = phrasing;
  const isSubject = subject.at >= first && subject.at <= match.last;
  if (untrue === undefined || isSubject || !saysUntrue(reading.tokens, match, last, phrasing)) return null;
  return join(piece.past ? untrue.past : untrue.present, words(piece, match.last + 1, last));
}

/** «she was proud as punch when the lady came». */
const asState = (piece: Piece): string =>
  join(piece.restored, be(piece), lower(piece, words(piece, piece.first, piece.last)));

/** What begins with a preposition and goes on without a mark to a subject («Behind that smile he …») is no fragment. */
const isCutOff = ({ reading: { tokens }, first, last, phrasing }: Piece): boolean => {
  if ((tokens[first]!.bits & B.preposition) === 0) return false;
  const mark = tokens.findIndex(({ kind }, at) => at > first && kind === "mark");
  return tokens
    .slice(first, Math.min(last + 1, mark < 0 ? tokens.length : mark))
    .some(({ form, opens }, by) => by > 0 && opens === 0 && phrasing.subjects.includes(form.split("'")[0]!));
};

/** «Hun er ikke motivert» → «hun ikke er motivert». */
function fromPlain(piece: Piece): string | null {
  const { reading, subject, verb, first } = piece;
  const { tokens } = reading;
  // «Som misbrukere flest tenker han», «The lad in 6 he likes»: something else stands first after all.
  if (tokens[first]!.form === "som" || (/^(?:slik|sånn)$/.test(tokens[first]!.form) && subject.at > first)) return null;
  const opening = tokens[first]!.bits;
  // «Sidan hekk han på meg og …»: a verb that was not seen stands before its subject.
  const isNext =
    piece.phrasing.sequence?.includes(tokens[first]!.form) === true || /^si(?:den|dan)$/.test(tokens[first]!.form);
  if (piece.phrasing.verbSecond && isNext && subject.at === first + 2) return null;
  if (subject.at > first + 1 && (tokens[subject.at]!.bits & B.pronoun) !== 0 && (opening & B.determiner) !== 0)
    return null;
  const { adverbs, rest } = behind(piece, verb + 1);
  const text = lower(piece, join(words(piece, first, verb - 1), adverbs, words(piece, verb, verb), rest));
  return subject.at === first ? withArticle(text, tokens[first]!, piece.phrasing) : text;
}

const isAny = /^(?:alt|alle|ingen|ingenting|intet|inkje)$/;

/** What follows the verb, or the subject behind it: the adverbs that go before the verb, and the rest. */
function behind(piece: Piece, from: number): { readonly adverbs: string; readonly rest: string } {
  const { reading, last, phrasing } = piece;
  const { tokens } = reading;
  const object = from < last && isLightObject(tokens[from]!) ? from : -1;
  const at = object < 0 ? from : from + 1;
  // «Er den som alltid må ha …»: a relative clause, and no «som alltid».
  const isRelative = object >= 0 && tokens[at]!.form === "som";
  const to = isRelative ? at - 1 : adverbRun(tokens, at, last, phrasing);
  // «Hun misunner henne ikke», «lot seg ikke merke med»: a light object stands before the adverb.
  if (to < at) return { adverbs: "", rest: rest(piece, from) };
  return {
    adverbs: words(piece, at, to),
    rest: join(object < 0 ? "" : words(piece, object, object), rest(piece, to + 1)),
  };
}

const isLightObject = ({ bits, form }: Token): boolean =>
  (bits & B.reflexive) !== 0 || ((bits & B.pronoun) !== 0 && (bits & B.object) !== 0 && form !== "det");

/** The rest of a stretch; where a verb with the same subject follows («og ville ikke»), its adverbs go before it too. */
function rest(piece: Piece, from: number): string {
  const { reading, sentence, last, phrasing } = piece;
  const { tokens } = reading;
  const parts: string[] = [];
  let at = from;
  for (const [index, { kind, verb, from: opening }] of sentence.clauses.entries()) {
    // «…, og turde derfor ikke»: past the comma and the «og».
    const marks = tokens[opening]?.kind === "mark" ? opening + 1 : opening;
    if (!phrasing.verbSecond || kind !== "main" || verb <= from || verb > last || skipOpening(tokens, marks) !== verb)
      continue;
    const { at: own } = sentence.subjects[index]!;
    // «… og har aldri vore det»: what was said before, and no subject.
    const echoes = own > verb && tokens[own]!.form === "det" && (tokens[own - 1]!.verb & V.participle) !== 0;
    if ((own >= opening && !echoes) || (own < 0 && piece.subject.at >= 0)) continue;
    const to = adverbRun(tokens, verb + 1, last, phrasing);
    if (to <= verb) continue;
    parts.push(words(piece, at, verb - 1), words(piece, verb + 1, to), words(piece, verb, verb));
    at = to + 1;
  }
  return join(...parts, words(piece, at, last));
}

/** «Pretending to sleep» is said of somebody: «the patient was pretending to sleep». */
function fromSubjectless(piece: Piece): string | null {
  const { reading, subject, first, last, restored } = piece;
  const { verb, bits } = reading.tokens[first]!;
  // «Not one of these boys has ever …»: the subject was not seen.
  if ((bits & B.negation) !== 0 && /^(?:one|a)$/.test(reading.tokens[first + 1]?.form ?? ""))
    return lower(piece, words(piece, first, last));
  // A subject that seems to follow the verb («Believes her brother had …») is part of what is believed.
  if ((subject.at >= 0 && subject.at <= piece.verb) || (bits & B.preposition) !== 0) return null;
  if (subject.at > piece.verb && (piece.verb !== first || (verb & (V.copula | V.perfect)) !== 0)) return null;
  const next = reading.tokens[first + 1];
  // «Bit of a madam», «Tears dried up»: the first word is a noun.
  if (piece.verb === first && next?.form === "of")
    return reading.tokens[first]!.form === "bit"
      ? join(restored, be(piece), "a", lower(piece, words(piece, first, last)))
      : null;
  const isNoun = next !== undefined && (next.verb & finite) === V.past && next.bits === 0 && piece.verb === first;
  if (isNoun) return lower(piece, words(piece, first, last));
  const ongoing = (verb & (V.presentParticiple | finite)) === V.presentParticiple;
  const found = piece.verb === first && (wasFound(reading.tokens, first) || isHowSomebodyIs(reading.tokens, first));
  return join(restored, ongoing || found ? be(piece) : "", lower(piece, words(piece, first, last)));
}

/** «I dag var hun ikke sint» → «hun ikke var sint i dag»; «Nektet frokost» → «hun nektet frokost». */
function fromInverted(piece: Piece): string | null {
  const { reading, subject, verb, first, last, phrasing, restored } = piece;
  const { tokens } = reading;
  const subjectTo = Math.max(endOfSubject(tokens, subject.at), verb);
  // What stands between the verb and its subject («var likevel hun») has no plain place: leave it.
  if (subject.at > verb && !isSubjectPhrase(tokens, verb + 1, subject.at)) return null;
  // Without a subject only what cannot be one may stand first: «På kvelden var urolig».
  if (subject.at < 0 && verb > first && (tokens[first]!.bits & (B.preposition | B.light)) === 0) return null;
  // «I opposisjon til alt personalet foreslår»: a verb at the end is no first one of a statement.
  if (subject.at < 0 && verb === last && verb > first + 1) return null;
  // «Uansett hva vi foreslår, sier han nei»: the subject was not seen.
  const follower = tokens[verb + 1]?.form ?? "";
  if (subject.at < 0 && (phrasing.subjects.includes(follower) || (phrasing.verbSecond && isAny.test(follower))))
    return null;
  // «Det hadde han regnet ut»: behind two verbs it has no plain place.
  const isHelped = (tokens[verb]!.verb & V.perfect) !== 0 || (tokens[verb]!.bits & B.modal) !== 0;
  const isLeft = isHelped && !/^(?:på|om|av|for|med|til|i)$/.test(tokens[last]!.form);
  if (verb === first + 1 && /^(?:dette|det|slikt|sånt)$/.test(tokens[first]!.form) && isLeft) return null;
  // «Alt skal det krangles om»: what it is about has no plain place.
  if (verb === first + 1 && tokens[first]!.form === "alt" && tokens[verb + 1]?.form === "det") return null;
  // «moren til Kari»: what belongs to the subject would be left behind.
  const next = tokens[subjectTo + 1];
  const isNoun = subject.at > verb && (tokens[subject.at]!.bits & B.pronoun) === 0;
  const isNamed = isNoun && isName(tokens[subject.at]!);
  if (isNoun && !isNamed && next !== undefined && subjectTo < last && belonging.test(next.form)) return null;
  const subjectText = subject.at > verb ? words(piece, verb + 1, subjectTo) : restored;
  // «Slik er det hver mandag»: it points back, and has no place further on.
  if (verb === first + 1 && /^(?:slik|sånn)$/.test(tokens[first]!.form)) return null;
  const fronted = words(piece, first, verb - 1).replace(/,$/, "");
  const small = fronted === "" ? "" : decapitalise(fronted, tokens[first]!, true);
  const place = fronted === "" ? "end" : placeOf(piece, first);
  const { adverbs, rest: more } = behind(piece, subjectTo + 1);
  return join(
    subjectText,
    place === "middle" ? small : "",
    adverbs,
    verb === first ? lower(piece, words(piece, verb, verb)) : words(piece, verb, verb),
    place === "object" ? small : "",
    more,
    place === "end" ? small : "",
  );
}

/**
 * Where what was fronted goes: a sentence adverb, and all that would hang on another clause at the end, before the verb
 * («at hun i går var sint fordi …»); an object behind the verb («at hun gjør dette på pur f»); else last.
 */
function placeOf(piece: Piece, first: number): "middle" | "object" | "end" {
  const { reading, sentence, match, verb, last, phrasing } = piece;
  const { tokens } = reading;
  if (adverbRun(tokens, first, verb - 1, phrasing) === verb - 1) return "middle";
  const { bits, form } = tokens[first]!;
  // «Hjerteglad ble hun da …»: how somebody was stands behind the verb.
  const isMood = match.first === first && match.last < verb && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  if (isMood && match.pattern.kind === "adjective") return "object";
  // «Ikke en eneste gang har hun …»: at hun ikke en eneste gang har …
  if ((bits & B.negation) !== 0) return "middle";
  if (verb === first + 1 && /^(?:dette|det|slikt|sånt)$/.test(form))
    return /^(?:på|om|av|for|med|til|i)$/.test(tokens[last]!.form) ? "end" : "object";
  if (verb === first + 1 && (bits & (B.light | B.coordinator)) !== 0) return "middle";
  const longer = sentence.clauses.some(({ from }) => from > verb && from <= last);
  return longer && tokens.slice(first, verb).every(({ opens, kind }) => kind === "word" && (opens & anyClause) === 0)
    ? "middle"
    : "end";
}

const anyClause = S.content | S.question | S.relative | S.wh;

const belonging = /^(?:til|av|i|på|fra|frå|hos)$/;

/** A verb with its subject behind it at the beginning of a clause that is not the sentence's first. */
function isInverted({ reading, subject, verb, first, sentence, phrasing }: Piece, from: number): boolean {
  if (!phrasing.verbSecond || from <= sentence.sentence.from || verb !== first || subject.at < verb) return false;
  return first === from && (reading.tokens[from - 1]!.bits & B.coordinator) === 0;
}

const words = ({ prose, reading: { tokens } }: Piece, from: number, to: number): string =>
  to >= from ? prose.slice(tokens[from]!.start, tokens[to]!.end) : "";

const lower = ({ reading, first, verb, match, phrasing }: Piece, text: string): string => {
  const token = reading.tokens[first]!;
  const isKnown = !phrasing.verbSecond && match.first === first && token.bits === 0;
  return decapitalise(text, token, first === verb || isKnown);
};

const join = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .join(" ")
    .replace(/ (?=['’](?:s|re|m|ve|ll|d)\b)/g, "");
