import type { Match } from "../../claims/matches";
import { B } from "../../lexicon/bits";
import type { BlockReading, SentenceReading } from "../../read-block";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";
import { contentOf } from "./content";
import { endOf, isNounIn, openingOf, opensHere, opensUnknown, pastAbbreviation, seenSubject } from "./edges";
import { decapitalise, restoreSubject, sayAgain } from "./fragment";
import { adverbAt, withoutBoosters } from "./order";
import type { Piece } from "./piece";
import { asThought, endsInside, hangsOnOpening, lastSaid, saidBefore, staysInFront } from "./surroundings";
import { tenseOf } from "./tense";
import { isBareState, opensBehindTime } from "./unsaid";

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
  const { first, inverted } = openingFor(tokens, sentence, index, own.at, phrasing);
  const last = endOf(tokens, sentence, pastAdverb(tokens, sentence, through, phrasing));
  // «Nervous about tomorrow»: the words at fault are known, whoever lists them.
  const isKnown = !phrasing.verbSecond && match.first === first;
  const isOpen =
    opensHere(tokens, sentence.sentence.from, clause.from, first) ||
    (!phrasing.verbSecond && first === own.at && match.first > first && opensBehindTime(sentence, index));
  if (last < first || (opensUnknown(tokens, first) && !isKnown) || !isOpen) return null;
  if (phrasing.verbSecond) {
    const all = wrapAll(prose, tokens, sentence, clause.verb, first, last, phrasing);
    if (all !== null) return all;
    if (hangsOnOpening(tokens, sentence, clause, own.at, phrasing) || endsInside(tokens, sentence, last)) return null;
  }
  const restored = subjectFor(prose, reading, sentence, index, own.at, first, phrasing);
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
    subject: own.at >= 0 && own.at < first ? { ...own, at: -1 } : own,
    past: tenseOf(tokens, tensed, first, isBare ? sentence.sentence.to - 1 : last, sentence.sentence.from),
  };
  const content = contentOf(piece);
  if (content === null) return null;
  // «Kattungen gjemte seg, vettskremt for …»: a noun said twice in one sentence is as of two.
  const isAgain = clause.verb < 0 && first > sentence.sentence.from && isNounIn(restored, prose, tokens, sentence);
  if (phrasing.verbSecond && isAgain) return null;
  const { at } = piece.subject;
  return {
    first,
    last,
    text: asThought(withoutBoosters(content, phrasing), piece.past, phrasing),
    past: piece.past,
    inverted: inverted || isInverted(piece, clause.from),
    who: at < 0 ? restored : (sayAgain(prose, tokens, at) ?? ""),
  };
}

/** Where a clause begins that goes into a frame, and whether something stays in front that puts its verb first. */
function openingFor(
  tokens: readonly Token[],
  sentence: SentenceReading,
  index: number,
  subject: number,
  phrasing: Phrasing,
): { readonly first: number; readonly inverted: boolean } {
  const clause = sentence.clauses[index]!;
  const opening = pastAbbreviation(tokens, openingOf(tokens, clause, subject), subject);
  // «Så ble hun snurt» → «Så opplevde jeg at hun ble snurt»: what came next stays in front.
  const isNext = clause.verb === opening + 1 && subject === opening + 2;
  if (isNext && phrasing.sequence?.includes(tokens[opening]!.form) === true)
    return { first: clause.verb, inverted: true };
  // «På morgenmøtet satt han og surmulte i hjørnet fordi …»: where it was stays in front of a long clause.
  const isFronted = phrasing.verbSecond && staysInFront(tokens, sentence, index, opening, subject, phrasing);
  return { first: isFronted ? clause.verb : opening, inverted: isFronted };
}

/** «Alt hun gjør, dag ut og dag inn, er …»: what opens the sentence is the subject, and all of it is one statement. */
function wrapAll(
  prose: string,
  tokens: readonly Token[],
  { sentence, subjects, clauses }: SentenceReading,
  verb: number,
  first: number,
  last: number,
  { kinds }: Phrasing,
): Wrapped | null {
  const { from } = sentence;
  const opens = tokens[from]!;
  const isAll = kinds.allOfIt.test(opens.form) && subjects[0]!.at > from && subjects[0]!.at < clauses[0]!.verb;
  if (!isAll || verb !== first || tokens[first - 1]?.mark !== ",") return null;
  const text = decapitalise(prose.slice(opens.start, tokens[last]!.end), opens);
  return { first: from, last, text, past: tenseOf(tokens, verb, first, last, from), inverted: false, who: "" };
}

/** The subject in words, for where it is left out: one shared with the clause before («… og maste») is said again. */
function subjectFor(
  prose: string,
  reading: BlockReading,
  sentence: SentenceReading,
  index: number,
  subject: number,
  first: number,
  phrasing: Phrasing,
): string {
  const { tokens } = reading;
  const isShared = subject >= 0 && subject < first;
  const before = phrasing.verbSecond && subject < 0 ? lastSaid(tokens, sentence, index) : -1;
  const meant =
    (isShared ? sayAgain(prose, tokens, subject) : null) ??
    (before >= 0 ? sayAgain(prose, tokens, before) : null) ??
    restoreSubject(prose, reading, sentence.sentence.from, phrasing);
  return saidBefore(meant, reading, sentence, first, phrasing);
}

/** «Han har for lengst bestemt seg»: an adverb of several words begins with one that elsewhere opens a clause. */
function pastAdverb(
  tokens: readonly Token[],
  { clauses, sentence }: SentenceReading,
  through: number,
  phrasing: Phrasing,
): number {
  const next = clauses[through + 1];
  if (!phrasing.verbSecond || next === undefined || tokens[next.from - 1]?.kind === "mark") return through;
  return adverbAt(tokens, next.from, sentence.to - 1, phrasing) > 1 && tokens[next.from]!.opens !== 0
    ? through + 1
    : through;
}

/** A verb with its subject behind it at the beginning of a clause that is not the sentence's first. */
function isInverted({ reading, subject, verb, first, sentence, phrasing }: Piece, from: number): boolean {
  if (!phrasing.verbSecond || from <= sentence.sentence.from || verb !== first || subject.at < verb) return false;
  return first === from && (reading.tokens[from - 1]!.bits & B.coordinator) === 0;
}
