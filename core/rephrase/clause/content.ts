import type { Match } from "../../claims/matches";
import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";
import { behind } from "./behind";
import { standsAsSubject } from "./edges";
import { fragmentSays, withArticle } from "./fragment";
import { fromInverted } from "./inverted";
import { isMisread } from "./misread";
import { adverbRun } from "./order";
import { join, lower, type Piece, words } from "./piece";
import { isTensed } from "./tense";
import { findsNothing, isHowSomebodyIs, leftOut, wasFound } from "./unsaid";

/* The words of a main clause as the content of «at …»: subject first, and what was left out put in. */

/** The content of a frame; null where the clause is not one that can be told so. */
export function contentOf(piece: Piece): string | null {
  const left = leftOut(piece, be(piece));
  if (left !== null) return join(piece.restored, left, lower(piece, words(piece, piece.first, piece.last)));
  const { reading, subject, verb, first, match, phrasing } = piece;
  if (!phrasing.verbSecond && isMisread(reading.tokens, subject.at, match, piece, phrasing)) return null;
  const opening = reading.tokens[first]!;
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
  // «Sjalusien hennar kom fram ved middagen»: whose it is tells that it is the subject, though its verb was not seen.
  if (verb < 0 && phrasing.verbSecond && isOwned(piece)) return lower(piece, words(piece, first, piece.last));
  if (verb < 0 || bareState) return fromFragment(bareState ? { ...piece, subject: { ...subject, at: -1 } } : piece);
  // «Tablets found up her sleeve»: a thing finds nothing, and that it was found is a fact.
  const isFound = subject.at >= 0 && subject.at === verb - 1 && findsNothing(reading.tokens, verb, phrasing);
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
  return (
    ((head.verb & V.participle) !== 0 && /^(?:of|as)$/.test(next.form)) ||
    isHowSomebodyIs(reading.tokens, first, phrasing)
  );
}

const hasVerb = ({ reading: { tokens }, to }: Piece, from: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ verb, bits }) => (verb & finite) !== 0 && (verb & V.common) !== 0 && isTensed(verb) && bits === 0);

/** A noun at fault with its possessive behind it, and a verb behind that. */
function isOwned({ reading: { tokens }, first, last, match }: Piece): boolean {
  if (match.first !== first || tokens[first]!.bits !== 0) return false;
  const whose = [first + 1, match.last, match.last + 1].find((at) => at > first && isPossessive(tokens[at]));
  const next = whose === undefined || whose >= last ? undefined : tokens[whose + 1];
  // Behind a possessive a verb was read as a noun.
  const could = (next?.verb ?? 0) | (next?.word?.verb ?? 0);
  return next?.kind === "word" && (could & finite) !== 0 && (next.bits & B.preposition) === 0;
}

const isPossessive = (token: Token | undefined): boolean => ((token?.bits ?? 0) & B.possessive) !== 0;

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
  const isBare = says === "thing" && phrasing.article !== undefined && isCounted(tokens, first, match, phrasing);
  const isOne = isBare && !tokens[first + 1]!.form.endsWith("s");
  return join(
    says === "state" ? restored : phrasing.pointer,
    lower(piece, words(piece, first, adverbsTo)),
    says === "state" ? isOrFeels(piece) : be(piece),
    isOne ? (phrasing.terms.articleFor?.(tokens[first]!.form) ?? "") : "",
    adverbsTo < first ? lower(piece, words(piece, first, last)) : words(piece, adverbsTo + 1, last),
  );
}

/** Begins with an adjective («big weight off his mind»). */
const isCounted = (tokens: readonly Token[], first: number, match: Match, { kinds }: Phrasing): boolean =>
  (tokens[first]!.bits & B.adjective) !== 0 || (match.first >= first && kinds.large.test(tokens[first]!.form));

const be = ({ past, phrasing }: Piece): string => (past ? phrasing.be.past : phrasing.be.present);

/** «Såret og tråkket på» is how somebody felt. */
function isOrFeels(piece: Piece): string {
  const { feels } = piece.phrasing;
  const said = words(piece, piece.first, piece.last).toLowerCase();
  if (feels === undefined || !feels.words.some((one) => said.includes(one))) return be(piece);
  return piece.past ? feels.past : feels.present;
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
  if (tokens[first]!.form === "som" || (piece.phrasing.kinds.thus.test(tokens[first]!.form) && subject.at > first))
    return null;
  const opening = tokens[first]!.bits;
  // «Guten ho er sjalu på, kom på besøk»: a relative without its opening, whose preposition stands alone.
  const isPronoun =
    (opening & B.pronoun) === 0 && subject.at === first + 1 && (tokens[subject.at]!.bits & B.pronoun) !== 0;
  const isLeft = (tokens[piece.last]!.bits & B.preposition) !== 0 && tokens[piece.last + 1]?.mark === ",";
  if (piece.phrasing.verbSecond && isPronoun && isLeft) return null;
  // «Sidan hekk han på meg og …»: a verb that was not seen stands before its subject.
  const isNext =
    piece.phrasing.sequence?.includes(tokens[first]!.form) === true ||
    piece.phrasing.kinds.afterwards.test(tokens[first]!.form);
  if (piece.phrasing.verbSecond && isNext && subject.at === first + 2) return null;
  if (subject.at > first + 1 && (tokens[subject.at]!.bits & B.pronoun) !== 0 && (opening & B.determiner) !== 0)
    return null;
  const { adverbs, rest } = behind(piece, verb + 1);
  const text = lower(piece, join(words(piece, first, verb - 1), adverbs, words(piece, verb, verb), rest));
  return subject.at === first ? withArticle(text, tokens[first]!, piece.phrasing) : text;
}

/** «Pretending to sleep» is said of somebody: «the patient was pretending to sleep». */
function fromSubjectless(piece: Piece): string | null {
  const { reading, subject, first, last, restored } = piece;
  const { verb, bits } = reading.tokens[first]!;
  // «Only when his mother rang did he get angry»: the subject stands behind the helping verb.
  const turned = reading.tokens[piece.verb + 1];
  const said = reading.tokens[piece.verb]!;
  const isHelping = (said.verb & (V.copula | V.perfect)) !== 0 || (said.bits & ~B.adjective) !== 0;
  if (piece.verb > first && isHelping && piece.phrasing.subjects.includes(turned?.form ?? "")) return null;
  // «Not one of these boys has ever …»: the subject was not seen.
  if ((bits & B.negation) !== 0 && piece.phrasing.kinds.notOne.test(reading.tokens[first + 1]?.form ?? ""))
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
  // «Clearly irritated when I came in»: an adverb may stand before it.
  const isLed = reading.tokens.slice(first, piece.verb).every(({ form }) => form.endsWith("ly"));
  const found =
    isLed &&
    (wasFound(reading.tokens, piece.verb, piece.phrasing) ||
      isHowSomebodyIs(reading.tokens, piece.verb, piece.phrasing));
  return join(restored, ongoing || found ? be(piece) : "", lower(piece, words(piece, first, last)));
}
