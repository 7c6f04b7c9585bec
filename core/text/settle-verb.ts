import { B, finite, ofWord, S, V } from "../lexicon/bits";
import { isOfMany, isOfTwo, isOwnerBehind, isWhereFrom, takesStem } from "./named-before";
import { isOneWhoSays } from "./person";
import { isArticle, isOf, isOtherPerson, isRoom, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/*
 * Which forms of a verb a word is where it stands, and whether it is a verb at all: «claims» is one behind «she» and a
 * noun behind «her». Each question below knows one way to tell; the first that answers with a yes settles it.
 */

/** The verb before a word that may govern its form, with nothing between but what may stand there. */
export type Auxiliary = "" | "modal" | "perfect" | "be";

export const helping = V.copula | V.becoming | V.perfect;
/** What makes the next word a noun: «en prøve», «hennes klager», «på prøver». */
const nominal = B.determiner | B.possessive;

/** A word that may be a verb, with what stands around it. Token indices. */
class Place {
  readonly token: Token;
  /** The word before it in its sentence. */
  readonly previous: Token | undefined;
  readonly following: Token | undefined;

  constructor(
    readonly tokens: Tokens,
    readonly at: number,
    readonly from: number,
    readonly auxiliary: Auxiliary,
  ) {
    this.token = tokens[at]!;
    this.previous = at > from ? tokens[at - 1] : undefined;
    this.following = tokens[at + 1];
  }

  /** The word so many before it, if it stands in its sentence. */
  before(steps: number): Token | undefined {
    return this.at - steps >= this.from ? this.tokens[this.at - steps] : undefined;
  }
}

type Question = (place: Place) => boolean;

/** Settles what forms of a verb a word is; it stands in its sentence from `from` on. */
export function settleVerb(tokens: Tokens, at: number, from: number, auxiliary: Auxiliary): void {
  const place = new Place(tokens, at, from, auxiliary);
  const { token } = place;
  if (isStem(token) && place.previous === undefined) token.verb &= notFinite;
  if (isHaveBehindModal(place)) {
    token.verb = (token.verb & notFinite) | V.infinitive;
    return;
  }
  for (const [asks, keeps] of settled)
    if (asks(place)) {
      token.verb &= keeps;
      return;
    }
  settleByAuxiliary(place);
}

const none = 0;
const notFinite = ~finite;
const noAct = ~(finite | V.imperative);

/** English stems are present, infinitive and past in one form. */
const isStem = ({ verb, form }: Token): boolean =>
  (verb & (V.present | V.infinitive | V.past)) === (V.present | V.infinitive) && !form.endsWith("s");

/** «The claim», «insurance claim»: a stem where neither a subject nor an auxiliary goes before it. */
function isLoneStem({ tokens, token, at, from, previous, auxiliary }: Place): boolean {
  if (!isStem(token) || previous === undefined) return false;
  // «Is on leave», «was at work»: «be» does not reach over the place.
  const placed = auxiliary === "be" && isOf(tokens.kinds.placed, previous);
  if (auxiliary !== "" && !placed) return false;
  // «The lads in bay 2 find …»
  const behindRoom = previous.kind === "number" && isRoom(tokens[at - 2]);
  return !behindRoom && !takesStem(tokens, at - 1) && !isOfMany(tokens, at, from) && !isOfTwo(tokens, at - 1, from);
}

/** «Women like her always go back»: with a verb behind whom it governs, it is a preposition. */
const isGoverning: Question = ({ tokens, token, at, previous, following }) => {
  const whom = B.pronoun | B.object;
  if ((token.bits & B.preposition) === 0 || ((following?.bits ?? 0) & whom) !== whom) return false;
  if (previous === undefined || (previous.bits & B.pronoun) !== 0) return false;
  let next = at + 2;
  while (((tokens[next]?.bits ?? 0) & (B.light | B.negation)) !== 0) next += 1;
  return ((tokens[next]?.verb ?? 0) & finite) !== 0;
};

/** «Made her cry»: behind whom it is made to happen to it keeps its infinitive; «on that phone» points at a noun. */
const isMadeTo: Question = (place) =>
  isLoneStem(place) &&
  (place.previous!.bits & (B.object | B.personNoun | B.name)) !== 0 &&
  !isOf(place.tokens.kinds.pointer, place.previous);

/** «Denies plans to leave», «says her voices are loud»: what was said; only English has such forms. */
function isWhatWasSaid({ token, previous, following }: Place): boolean {
  const present = (token.verb & (V.present | V.infinitive | V.past)) === V.present && token.form.endsWith("s");
  if (!present || previous === undefined) return false;
  // Behind a word that is no subject, and before «be», it is a noun.
  const owned = (previous.bits & (B.possessive | B.object)) === (B.possessive | B.object);
  return (owned && (token.verb & helping) === 0 && isFiniteHelp(following)) || (previous.verb & V.reporting) !== 0;
}

/** «Er misbruker»: right behind a finite «be», with nobody behind it, the form of a present names what somebody is. */
function isPredicate({ token, previous, following }: Place): boolean {
  if (previous === undefined || (token.verb & (finite | helping)) !== V.present) return false;
  if ((previous.verb & V.copula) === 0 || (previous.verb & finite) === 0 || (token.bits & B.modal) !== 0) return false;
  return following === undefined || (following.bits & (B.subject | B.personNoun | B.name)) === 0;
}

/** «She might've had …»: behind a modal it is no verb of a sentence of its own. */
const isHaveBehindModal: Question = ({ token, previous }) =>
  token.form === "'ve" && ((previous?.bits ?? 0) & (B.modal | B.openModal)) !== 0;

/** «In and out of the office all day long» */
const isStretch: Question = ({ tokens, token, previous }) =>
  isOf(tokens.kinds.long, token) && isOf(tokens.kinds.stretch, previous);

/** «Fortalte på trappa at …»: right behind a preposition stands the noun; «holdt på dusja han» has its subject behind. */
const isGovernedNoun: Question = ({ tokens, at, from, previous, following }) =>
  previous !== undefined &&
  (((previous.bits & (B.preposition | B.light | B.coordinator)) === B.preposition && previous.opens === 0) ||
    // «Redd for trappa»: behind what somebody is, «for» tells of what.
    (isOf(tokens.kinds.for, previous) && at - 2 >= from && ((tokens[at - 2]?.bits ?? 0) & B.adjective) !== 0)) &&
  looksDefinite(tokens, at) &&
  ((following?.bits ?? 0) & B.subject) === 0;

/** «Sitter på den trappa bestandig»: pointed at behind a preposition. */
const isPointedNoun: Question = (place) => {
  const { tokens, at, previous, following } = place;
  if (previous === undefined || (previous.bits & B.determiner) === 0 || isNeuter(previous)) return false;
  const governing = place.before(2)?.bits ?? 0;
  return (
    (governing & (B.preposition | B.coordinator)) === B.preposition &&
    looksDefinite(tokens, at) &&
    ((following?.bits ?? 0) & B.subject) === 0
  );
};

/** «Ubekvem med mannlig pleier», «fra ny bruker»: a noun for a person, described behind a preposition. */
const isPersonDescribed: Question = (place) => {
  const { token, previous, following } = place;
  if ((token.bits & (B.personNoun | B.staff)) === 0 || previous === undefined || isNeuter(previous)) return false;
  const described = (previous.bits & ~ofWord) === B.adjective && (previous.verb & finite) === 0;
  return (
    described && ((place.before(2)?.bits ?? 0) & B.preposition) !== 0 && ((following?.bits ?? 0) & B.subject) === 0
  );
};

/** «Har store deler av nettet sviktet»: behind a verb and what describes it, it is a noun. */
const isPartOf: Question = (place) =>
  place.previous !== undefined &&
  (place.previous.bits & ~ofWord) === B.adjective &&
  ((place.before(2)?.verb ?? 0) & helping) !== 0 &&
  isOf(place.tokens.kinds.partOf, place.following);

/** «Bein stelt, såret rent i kantene»: first, with a neuter behind it that tells how it is. */
const isWound: Question = ({ tokens, token, previous, following }) =>
  (previous === undefined || previous.kind === "mark") &&
  isOf(tokens.kinds.wound, token) &&
  following !== undefined &&
  isNeuter(following);

/** «Såra vart reinsa», «ønsket hennes om å flytte», «pumpa går»: first, and a verb or its owner right behind it. */
function isOpeningNoun({ tokens, at, previous, following }: Place): boolean {
  // «Men såra var han» is the adjective.
  const turned = ((previous?.bits ?? 0) & B.coordinator) !== 0 && ((tokens[at + 2]?.bits ?? 0) & B.subject) !== 0;
  if ((previous !== undefined && !turned) || following === undefined || !looksDefinite(tokens, at)) return false;
  const owned = (following.bits & (B.possessive | B.object)) === B.possessive;
  const acts =
    previous === undefined && (following.verb & finite) === V.present && following.bits === 0 && following.opens === 0;
  // «Mjølka i kjøleskapet var sur»; a neuter may tell of what somebody did («trikset med servietten er …»).
  const placed =
    previous === undefined &&
    !isOf(tokens.kinds.nounNotPast, tokens[at]) &&
    (following.bits & B.preposition) !== 0 &&
    isFiniteHelp(tokens[at + 3]) &&
    isOf(tokens.kinds.definite, tokens[at + 2]) &&
    tokens[at + 2]!.bits === 0;
  return owned || acts || placed || (following.verb & helping) !== 0;
}

/** «Kan bildet handle om …»: between a modal verb and its infinitive stands the subject. */
const isSubjectOfModal: Question = ({ tokens, at, following, auxiliary }) =>
  auxiliary === "modal" && looksDefinite(tokens, at) && ((following?.verb ?? 0) & V.infinitive) !== 0;

/** «Brukar viser», «Bruker ble»: first, with a finite verb behind it, the form is the person. */
const isPersonFirst: Question = ({ token, previous, following }) =>
  previous === undefined && (token.bits & B.personNoun) !== 0 && ((following?.verb ?? 0) & finite) !== 0;

/** «To get the diazepam put up»: what is done with it, nobody's verb. */
const isGot: Question = ({ tokens, token, at, from }) =>
  isOf(tokens.kinds.pastAsStem, token) &&
  tokens.slice(Math.max(from, at - 4), at - 1).some((one) => isOf(tokens.kinds.gets, one));

/** «Describes feeling watched»: how somebody feels, not what came of it. */
const isFelt: Question = ({ tokens, token, previous }) =>
  (token.verb & V.participle) !== 0 && isOf(tokens.kinds.feeling, previous);

/** «Might have been cross», «is content»: right behind «be» a bare stem is no verb. */
const isBareBehindBe: Question = (place) =>
  place.auxiliary === "be" &&
  (place.token.verb & (V.infinitive | V.past)) === V.infinitive &&
  ((place.previous?.verb ?? 0) & (V.copula | V.becoming)) !== 0 &&
  // «All she did was sulk»
  !isOf(place.tokens.kinds.does, place.before(2));

/** «To have it back»: behind an infinitive and its object the word says where to. */
const isGivenBack: Question = (place) =>
  ((place.previous?.bits ?? 0) & B.pronoun) !== 0 &&
  ((place.before(2)?.verb ?? 0) & V.infinitive) !== 0 &&
  ((place.tokens[place.at - 3]?.bits ?? 0) & B.infinitiveMarker) !== 0 &&
  isOf(place.tokens.kinds.back, place.token);

/** «… behind the phone calls.», «uncooperative with all cares.»: at the end, under a preposition and its article, it is the noun. */
const isLastNoun: Question = (place) => {
  const { token, previous, following } = place;
  if (!token.form.endsWith("s") || !(following === undefined || /^[.!?,;:]$/.test(following.mark))) return false;
  const article = previous !== undefined && (previous.bits & B.determiner) !== 0 ? previous : place.before(2);
  const governor = article === previous ? place.before(2) : place.before(3);
  // «From what she says, …»
  const named = previous?.kind === "word" && (article === previous || (previous.bits & B.subject) === 0);
  return named && ((article?.bits ?? 0) & B.determiner) !== 0 && ((governor?.bits ?? 0) & B.preposition) !== 0;
};

/** «Appears angry and irritated with me», «more disappointed than cross»: beside an adjective it is one more. */
function isOneMoreAdjective({ tokens, at, from, token, previous, following }: Place): boolean {
  const beside = at - 2 >= from ? tokens[at - 2] : undefined;
  if (beside === undefined || (beside.bits & B.adjective) === 0 || (beside.verb & finite) !== 0) return false;
  if ((token.bits & B.adjective) === 0) return false;
  const alike =
    beside.verb === 0 &&
    ((previous?.bits ?? 0) & B.coordinator) !== 0 &&
    (token.verb & V.participle) !== 0 &&
    ((following?.bits ?? 0) & B.preposition) !== 0;
  return alike || isOf(tokens.kinds.than, previous);
}

/** «Var redde», «ble lette»: an adjective behind «be» is no verb of its own. */
const isAdjectiveBehindBe: Question = (place) =>
  place.auxiliary === "be" &&
  (place.token.bits & B.adjective) !== 0 &&
  (place.token.verb & V.participle) === 0 &&
  // «The problem is they fake it»: who does so has come behind «is».
  !(isOf(place.tokens.kinds.matter, place.before(3)) && isSubjectPronoun(place.previous!));

/** «Det er derfor han nektet»: behind the reason and whoever acts for it stands the verb of both. */
const isToldWhy: Question = ({ tokens, at, from, previous, token }) =>
  previous !== undefined &&
  (token.verb & V.past) !== 0 &&
  (isSubjectPronoun(previous) || isOtherPerson(previous)) &&
  at - 3 >= from &&
  isOf(tokens.kinds.therefore, tokens[at - 2]) &&
  (tokens[at - 3]!.verb & V.copula) !== 0;

/** The questions in their order, and the forms that a word keeps where the answer is yes. */
const settled: readonly (readonly [asks: Question, keeps: number])[] = [
  [isMadeTo, notFinite],
  [isLoneStem, none],
  [isWhatWasSaid, none],
  [isPredicate, none],
  [isStretch, none],
  [isGovernedNoun, none],
  [isPointedNoun, none],
  [isPersonDescribed, none],
  [isPartOf, none],
  [isGoverning, none],
  [isWound, none],
  [isOpeningNoun, none],
  [isSubjectOfModal, none],
  [isPersonFirst, none],
  [isGot, noAct],
  [isFelt, noAct],
  [isBareBehindBe, none],
  [isGivenBack, none],
  [isLastNoun, none],
  [isOneMoreAdjective, noAct],
  [isToldWhy, ~(V.participle | V.imperative)],
  [isAdjectiveBehindBe, V.presentParticiple],
];

/** Where no question tells, the verb before it does, or else the word right before it. */
function settleByAuxiliary(place: Place): void {
  const { token, auxiliary, previous } = place;
  const participle = (token.verb & V.participle) !== 0;
  if (auxiliary === "modal" && (token.verb & V.infinitive) !== 0) token.verb &= ~(finite | V.participle | V.imperative);
  else if ((auxiliary === "perfect" || auxiliary === "be") && participle) token.verb &= noAct;
  else if (previous !== undefined && (token.verb & helping) === 0 && (token.bits & B.modal) === 0)
    token.verb &= isNounHere(place, previous) ? none : ~V.imperative;
}

/** Whether what stands right before a word makes it a noun. */
function isNounHere(place: Place, previous: Token): boolean {
  const { tokens, at, from, token, following } = place;
  const past = (token.verb & V.past) !== 0;
  if (!past && isDue(place)) return true;
  if (!past && isBehindNumber(place, previous)) return true;
  // «Ut fra blikket hennes tenker jeg»: with its subject right behind it, it is a verb after all.
  const hasSubject =
    following !== undefined &&
    (following.bits & (B.subject | B.object)) === B.subject &&
    (following.bits & B.thing) === 0;
  const behindNominal =
    // «Asked which visits he wanted»
    (!hasSubject || isOf(tokens.kinds.whichOfThem, previous)) &&
    (previous.bits & nominal) !== 0 &&
    !isRelative(tokens, at - 1, from) &&
    !isOwnerBehind(tokens, at - 1, from) &&
    !isOneWhoSays(tokens, at - 1, at) &&
    (previous.bits & (B.pronoun | B.light)) === 0 &&
    !(past && isOf(tokens.kinds.quantifier, previous));
  const behindPreposition =
    (previous.bits & B.preposition) !== 0 && (previous.bits & (B.light | B.coordinator)) === 0 && previous.opens === 0;
  // «Av såret», «på badet»: the ending of the definite neuter is that of many pasts; «glad i sang».
  const neuter = () => !hasSubject && isOf(tokens.kinds.nounNotPast, token);
  return (
    behindNominal ||
    isObject(place, previous) ||
    isSubjectDue(place, previous) ||
    (behindPreposition && (!past || neuter()))
  );
}

/** «En ordentlig snylter», «det var ny pleier igjen»: a noun is due. */
function isDue({ tokens, at, from, token }: Place): boolean {
  const before = at - 2 >= from ? tokens[at - 2] : undefined;
  if (before === undefined) return false;
  if (isArticle(before) && isAdjectival(tokens, at - 1)) return true;
  // Behind «be» and a word that describes, a word for somebody is one.
  const described = (before.verb & (V.copula | V.becoming)) !== 0;
  return described && (token.bits & B.personNoun) !== 0 && (tokens[at - 1]!.bits & ~B.adjective) === 0;
}

/** «40 tester»: behind a number it is counted. */
const isBehindNumber = ({ tokens, at, from, token, following }: Place, previous: Token): boolean =>
  previous.kind === "number" &&
  // «Nøkkel nr. 14 henger seg opp»
  ((following?.bits ?? 0) & B.reflexive) === 0 &&
  !isOf(tokens.kinds.always, following) &&
  !isRoom(tokens[at - 2]) &&
  // «I 2B er»: the letter is part of the room.
  (token.form.length === 1 || !isWhereFrom(tokens, at - 1, from));

/** «At bråket gjør henne sint»: behind «at» a subject is due, and the verb comes after it. */
function isSubjectDue({ tokens, at, following }: Place, { opens }: Token): boolean {
  if ((opens & (S.content | S.cause | S.condition | S.time | S.concession)) === 0) return false;
  if (following === undefined || !looksDefinite(tokens, at)) return false;
  const isVerb = (verb: Token | undefined) => verb !== undefined && (verb.verb & finite) !== 0 && verb.bits === 0;
  return isVerb(following) || ((following.bits & B.light) !== 0 && isVerb(tokens[at + 2]));
}

/** «Beskrev savnet», «ga svaret», «skal stelle såret»: right behind a verb of its own it is what that verb is about. */
const isObject = ({ tokens, at }: Place, { verb, bits }: Token): boolean =>
  looksDefinite(tokens, at) &&
  (verb & (finite | V.infinitive)) !== 0 &&
  (verb & helping) === 0 &&
  (bits & B.modal) === 0;

/** «…, which terrifies her», «the letter which upset him»: behind a comma or a noun with its article it tells of that. */
function isRelative(tokens: Tokens, at: number, from: number): boolean {
  if ((tokens[at]!.opens & S.relative) === 0 || !isOf(tokens.kinds.whichOfThem, tokens[at]) || at - 1 < from)
    return false;
  const before = tokens[at - 1]!;
  if (before.mark === ",") return true;
  const noun = before.kind === "word" && before.bits === 0 && (before.verb & finite) === 0;
  return noun && at - 2 >= from && (tokens[at - 2]!.bits & nominal) !== 0;
}

/** «Is», «had»: before it stands what something is said of. */
export const isFiniteHelp = (token: Token | undefined): boolean =>
  token !== undefined && (token.verb & helping) !== 0 && (token.verb & finite) !== 0;

/** «Rent», «pent»: a neuter, or a word that no table knows in the form of one. */
const isNeuter = ({ form, bits, verb }: Token): boolean =>
  form.endsWith("t") && (verb & finite) === 0 && (bits & ~(B.adjective | ofWord)) === 0;

/** A past that is a definite noun as well: «såret», «svaret», «såra». */
const looksDefinite = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.verb & V.past) !== 0 && isOf(tokens.kinds.definitePast, tokens[at]);

const isAdjectival = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & (B.adjective | B.intensifier)) !== 0 || isOf(tokens.kinds.adjectiveEnding, tokens[at]);
