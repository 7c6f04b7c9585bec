import { anyVerb, B, finite, ofWord, S, V } from "../lexicon/bits";
import type { Kinds } from "../lexicon/kinds";
import { joinWords } from "./joined-words";
import { isOfMany, isOwnerBehind, isWhereFrom, takesStem } from "./named-before";
import { isShiftThatThinks, noNames, personal, tagName } from "./names";
import { isOneWhoSays } from "./person";
import type { Sentence } from "./sentences";
import { isArticle, isOf, isRoom, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/** What may stand between an auxiliary and the verb that belongs to it. */
const between =
  B.light | B.pronoun | B.negation | B.reflexive | B.hedge | B.booster | B.intensifier | B.personNoun | B.name;
/** What makes the next word a noun: «en prøve», «hennes klager», «på prøver». */
const nominal = B.determiner | B.possessive;
/**
 * Settles in one pass what each word of a sentence is here: fixed expressions of several words, names by their
 * capital, and verb forms that look alike (infinitive after å, participle after har, noun after en).
 */
export function tagSentence(
  tokens: Tokens,
  sentence: Sentence,
  text: string,
  names: ReadonlySet<string> = noNames,
): void {
  let auxiliary = 0;
  let firstWord = true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") {
      if (token.kind === "mark" && token.mark !== "-") auxiliary = 0;
      continue;
    }
    if (token.word !== undefined && token.word.joined !== null) joinWords(tokens, at, sentence.to);
    if (token.opens !== 0 && strengthens(tokens, at, sentence)) {
      token.opens = 0;
      token.bits = B.intensifier;
    }
    // «Ingen frå dagvakta ser på»: from whom; «frå ho står opp»: from when.
    const when = tokens[at + 1];
    if (isOf(tokens.kinds.fromWhen, token) && (when === undefined || !isSubjectPronoun(when))) token.opens = 0;
    tagName(tokens, at, firstWord, text, names);
    firstWord = false;
    if (token.form === "'s" && isPossessive(tokens, at, sentence)) {
      token.verb = 0;
      token.bits = B.possessive;
    }
    // «Expecting in May», «last May»: the month, and no verb.
    const before = tokens[at - 1];
    if (token.capital && at > sentence.from && before !== undefined) {
      if ((before.bits & (B.preposition | B.determiner)) !== 0 && isOf(tokens.kinds.month, token)) {
        token.verb = 0;
        token.bits &= ~B.modal;
      }
    }
    if (isSmallWord(token) && !standsAsVerb(tokens, at, sentence)) token.verb = 0;
    // «Vil heller dø», «at han heller vil»: rather, where another verb stands beside it.
    if (token.verb !== 0 && isOf(tokens.kinds.rather, token) && standsBesideVerb(tokens, at, sentence)) token.verb = 0;
    if (isShiftThatThinks(tokens, at, sentence.from)) token.bits |= B.staff | B.personNoun;
    if (token.verb !== 0) settleVerb(tokens, at, sentence.from, auxiliary);
    auxiliary = nextAuxiliary(token, auxiliary, tokens.kinds);
  }
}

const standsBesideVerb = (tokens: Tokens, at: number, { from, to }: Sentence): boolean =>
  (at > from && ((tokens[at - 1]!.verb & finite) !== 0 || (tokens[at - 1]!.bits & B.modal) !== 0)) ||
  (at + 1 < to && (tokens[at + 1]!.verb & finite) !== 0);

/** «He was that excited», «he's so ashamed he can't look»: right behind somebody's «be», and before an adjective, it is a «so». */
function strengthens(tokens: Tokens, at: number, { from, to }: Sentence): boolean {
  const { pointer, soThen } = tokens.kinds;
  if ((!isOf(pointer, tokens[at]) && !isOf(soThen, tokens[at])) || at - 1 < from || at + 1 >= to) return false;
  // «Was that nervous she got off»: and so where whose «be» it is is left out.
  const whose = at - 2 >= from ? tokens[at - 2]!.bits : 0;
  if ((tokens[at - 1]!.verb & V.copula) === 0 || (whose & B.thing) !== 0) return false;
  const { bits, verb } = tokens[at + 1]!;
  return (bits & (B.adjective | B.pronoun)) === B.adjective || ((verb & V.participle) !== 0 && bits === 0);
}

const small = B.preposition | B.coordinator | B.light | B.intensifier;
const helping = V.copula | V.becoming | V.perfect;

/** «For», «når», «så», «men»: words of the closed classes that some verb has as a form too. */
const isSmallWord = ({ bits, opens, verb }: Token): boolean =>
  (verb & (finite | V.imperative)) !== 0 &&
  (verb & helping) === 0 &&
  (bits & B.modal) === 0 &&
  ((bits & small) !== 0 || opens !== 0);

/** «Hun så ned», «i går så hun ham», «Så på TV»: beside its subject, or first with no subject and no verb to follow. */
function standsAsVerb(tokens: Tokens, at: number, { from, to }: Sentence): boolean {
  const before = at > from ? tokens[at - 1]! : undefined;
  const after = at + 1 < to ? tokens[at + 1]! : undefined;
  // «…, for å slippe»: what for, and no past of «fare».
  if (isOf(tokens.kinds.for, tokens[at]) && ((after?.bits ?? 0) & B.infinitiveMarker) !== 0) return false;
  // «Men»: no order was ever given with the imperative of «mene».
  if ((tokens[at]!.bits & B.coordinator) !== 0 && (tokens[at]!.verb & finite) === 0) return false;
  // «Back in with us»: first, the adverb gives no order.
  if (before === undefined && isOf(tokens.kinds.noOrder, tokens[at])) return false;
  // «Sit hos han når han er redd»: before a subject and its verb it opens a clause.
  if (
    (tokens[at]!.opens & S.time) !== 0 &&
    at + 2 < to &&
    (after!.bits & B.subject) !== 0 &&
    after!.verb === 0 &&
    (tokens[at + 2]!.verb & finite) !== 0
  )
    return false;
  const goesOn = after !== undefined && opensObject(after);
  if (before === undefined || before.kind !== "word") return goesOn;
  // «Jeg tok det for latskap»: what stands before it is the object of another verb.
  const above = (before.bits & B.thing) !== 0 && at - 2 >= from ? tokens[at - 2]!.verb : 0;
  if ((above & finite) !== 0 && (above & (personal | helping)) === 0) return false;
  // «Som vanlig kom hun for sent»: who stands right behind her verb has no second one; «hun sa hun så …» tells.
  const turned = at - 2 >= from ? tokens[at - 2]!.verb : 0;
  const own = (before.bits & (B.subject | B.pronoun)) === (B.subject | B.pronoun);
  if (own && (turned & finite) !== 0 && (turned & personal) === 0) return false;
  if ((before.bits & (B.subject | B.personNoun | B.name | B.infinitiveMarker)) !== 0) return true;
  if ((before.bits & B.coordinator) !== 0) return goesOn;
  // «Doesn't like», «does not like», «har for»
  const plain = (before.bits & B.negation) !== 0 && before.verb === 0;
  const helper = plain && at - 2 >= from ? tokens[at - 2]! : before;
  return helper.verb !== 0 && ((helper.bits & B.modal) !== 0 || (helper.verb & V.perfect) !== 0);
}

const opensObject = ({ bits, verb, opens }: Token): boolean =>
  verb === 0 &&
  (bits & (B.preposition | B.determiner | B.possessive | B.negation | B.infinitiveMarker)) !== 0 &&
  (bits & B.subject) === 0 &&
  opens === 0;

const noNoun = B.preposition | B.determiner | B.light | B.intensifier | B.negation | B.pronoun | B.hedge | B.booster;

/** «The patient's mother», «Sam's angry voice»: after a noun and before another; after a pronoun it is «is» or «has». */
function isPossessive(tokens: Tokens, at: number, { from, to }: Sentence): boolean {
  const owner = tokens[at - 1];
  if (at === from || owner === undefined || (owner.bits & (B.pronoun | B.light)) !== 0 || owner.opens !== 0)
    return false;
  for (let next = at + 1; next < to && next <= at + 3; next += 1) {
    const { kind, bits, verb, opens } = tokens[next]!;
    if (kind !== "word" || (bits & noNoun) !== 0 || opens !== 0) return false;
    if ((bits & B.adjective) !== 0) continue;
    // «Dad's feeling is that she …»: whose it is, where another verb stands behind it.
    const named = next === at + 1 && isFiniteHelp(tokens[next + 1]);
    return named || (verb & (V.presentParticiple | V.participle | V.past)) === 0;
  }
  return false;
}

const afterModal = 1;
const afterPerfect = 2;
const afterBe = 3;

function nextAuxiliary(token: Token, auxiliary: number, kinds: Kinds): number {
  if ((token.bits & B.infinitiveMarker) !== 0) return afterModal;
  if ((token.verb & anyVerb) !== 0) {
    if ((token.bits & B.modal) !== 0) return afterModal;
    if ((token.verb & V.perfect) !== 0) return afterPerfect;
    // «Seemed annoyed», «felt left out»: a participle that follows is no verb of its own.
    if ((token.verb & (V.copula | V.becoming | V.seeming | V.tentative)) !== 0) return afterBe;
    return 0;
  }
  // «Is being manipulated»
  if ((token.verb & V.presentParticiple) !== 0 && (token.verb & (V.copula | V.becoming)) !== 0) return afterBe;
  // «Var så lettet etter møtet»: how relieved, not what came of it.
  if (auxiliary === afterBe && isOf(kinds.degree, token)) return auxiliary;
  if (token.opens !== 0 || (token.bits & B.coordinator) !== 0) return 0;
  return (token.bits & between) !== 0 ? auxiliary : 0;
}

/** «Er misbruker»: right behind a finite «be», with nobody behind it, the form of a present names what somebody is. */
function isPredicate(tokens: Tokens, at: number, from: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (at === from || (tokens[at]!.verb & (finite | helping)) !== V.present) return false;
  if ((before!.verb & V.copula) === 0 || (before!.verb & finite) === 0 || (tokens[at]!.bits & B.modal) !== 0)
    return false;
  return after === undefined || (after.bits & (B.subject | B.personNoun | B.name)) === 0;
}

function settleVerb(tokens: Tokens, at: number, from: number, auxiliary: number): void {
  const token = tokens[at]!;
  const previous = at > from ? tokens[at - 1]! : undefined;
  const stem =
    (token.verb & (V.present | V.infinitive | V.past)) === (V.present | V.infinitive) && !token.form.endsWith("s");
  // «The lads in bay 2 find …»
  const behindRoom = previous?.kind === "number" && isRoom(tokens[at - 2]);
  // «Is on leave», «was at work»: «be» does not reach over the place.
  const placed = auxiliary === afterBe && isOf(tokens.kinds.placed, previous);
  if (
    stem &&
    (auxiliary === 0 || placed) &&
    previous !== undefined &&
    !behindRoom &&
    !takesStem(tokens, at - 1) &&
    !isOfMany(tokens, at, from)
  ) {
    // «made her cry» keeps its infinitive, «insurance claim» was never a verb.
    // «On that phone»: behind a word that points it is the noun.
    const acts = (previous.bits & (B.object | B.personNoun | B.name)) !== 0 && !isOf(tokens.kinds.pointer, previous);
    token.verb = acts ? token.verb & ~finite : 0;
    return;
  }
  if (stem && previous === undefined) token.verb &= ~finite;
  // «Denies plans to leave»: right behind a verb of saying it is what was said; only English has such forms.
  const present = (token.verb & (V.present | V.infinitive | V.past)) === V.present && token.form.endsWith("s");
  // «Says her voices are loud»: behind a word that is no subject, and before «be», it is a noun.
  const owner = previous !== undefined && (previous.bits & (B.possessive | B.object)) === (B.possessive | B.object);
  const named = present && owner && (token.verb & helping) === 0 && isFiniteHelp(tokens[at + 1]);
  if (named || (present && previous !== undefined && (previous.verb & V.reporting) !== 0)) {
    token.verb = 0;
    return;
  }
  // «Er misbruker», «er piller»: right behind «be», and with no subject of its own, it is the noun.
  if (isPredicate(tokens, at, from)) {
    token.verb = 0;
    return;
  }
  // «In and out of the office all day long»
  if (isOf(tokens.kinds.long, token) && isOf(tokens.kinds.stretch, previous)) {
    token.verb = 0;
    return;
  }
  // «She might've had …»: behind a modal it is no verb of a sentence of its own.
  if (token.form === "'ve" && previous !== undefined && (previous.bits & (B.modal | B.openModal)) !== 0) {
    token.verb = (token.verb & ~finite) | V.infinitive;
    return;
  }
  const following = tokens[at + 1];
  // «Fortalte på trappa at …»: right behind a preposition stands the noun; «holdt på dusja han» has its subject behind.
  const placedBehind = ((previous?.bits ?? 0) & (B.preposition | B.light | B.coordinator)) === B.preposition;
  if (
    placedBehind &&
    previous!.opens === 0 &&
    looksDefinite(tokens, at) &&
    ((following?.bits ?? 0) & B.subject) === 0
  ) {
    token.verb = 0;
    return;
  }
  // «Bein stelt, såret rent i kantene»: first, with a neuter behind it that tells how it is.
  const opens = previous === undefined || previous.kind === "mark";
  if (opens && isOf(tokens.kinds.wound, token) && following !== undefined && isNeuter(following)) {
    token.verb = 0;
    return;
  }
  // «Såra vart reinsa»: first, with a helping verb behind it, the form is the noun; «men såra var han» is the adjective.
  const turned = ((previous?.bits ?? 0) & B.coordinator) !== 0 && ((tokens[at + 2]?.bits ?? 0) & B.subject) !== 0;
  // «Ønsket hennes om å flytte»: and so with whose it is behind it.
  const owned = ((following?.bits ?? 0) & (B.possessive | B.object)) === B.possessive;
  // «Pumpa går»: first, it is no verb with another one right behind it.
  const acts =
    previous === undefined &&
    ((following?.verb ?? 0) & finite) === V.present &&
    following!.bits === 0 &&
    following!.opens === 0;
  if (
    (previous === undefined || turned) &&
    looksDefinite(tokens, at) &&
    (owned || acts || ((following?.verb ?? 0) & helping) !== 0)
  ) {
    token.verb = 0;
    return;
  }
  // «Kan bildet handle om …»: between a modal verb and its infinitive stands the subject.
  if (auxiliary === afterModal && looksDefinite(tokens, at) && ((following?.verb ?? 0) & V.infinitive) !== 0) {
    token.verb = 0;
    return;
  }
  // «Brukar viser», «Bruker ble»: first, with a finite verb behind it, the form is the person.
  if (
    previous === undefined &&
    (token.bits & B.personNoun) !== 0 &&
    following !== undefined &&
    (following.verb & finite) !== 0
  ) {
    token.verb = 0;
    return;
  }
  // «To get the diazepam put up»: what is done with it, nobody's verb.
  if (isOf(tokens.kinds.pastAsStem, token) && isGot(tokens, at, from)) {
    token.verb &= ~(finite | V.imperative);
    return;
  }
  // «Describes feeling watched»: how somebody feels, not what came of it.
  if ((token.verb & V.participle) !== 0 && isOf(tokens.kinds.feeling, previous)) {
    token.verb &= ~(finite | V.imperative);
    return;
  }
  // «Might have been cross», «is content»: right behind «be» a bare stem is no verb.
  const bare = (token.verb & (V.infinitive | V.past)) === V.infinitive;
  if (bare && previous !== undefined && auxiliary === afterBe && (previous.verb & (V.copula | V.becoming)) !== 0) {
    token.verb = 0;
    return;
  }
  // «To have it back»: behind an infinitive and its object the word says where to.
  const given = tokens[at - 2];
  if (
    at - 2 >= from &&
    ((previous?.bits ?? 0) & B.pronoun) !== 0 &&
    ((given?.verb ?? 0) & V.infinitive) !== 0 &&
    ((tokens[at - 3]?.bits ?? 0) & B.infinitiveMarker) !== 0 &&
    isOf(tokens.kinds.back, token)
  ) {
    token.verb = 0;
    return;
  }
  // «… behind the phone calls.»: at the end, under a preposition and its article, it is the noun.
  if (
    at - 3 >= from &&
    previous?.kind === "word" &&
    // «From what she says, …»
    (previous.bits & B.subject) === 0 &&
    (tokens[at - 2]!.bits & B.determiner) !== 0 &&
    (tokens[at - 3]!.bits & B.preposition) !== 0 &&
    token.form.endsWith("s") &&
    (following === undefined || /^[.!?,;:]$/.test(following.mark))
  ) {
    token.verb = 0;
    return;
  }
  // «Appears angry and irritated with me»: beside an adjective, and with what it is about behind it, it is one more.
  const beside = tokens[at - 2];
  const described =
    beside !== undefined && at - 2 >= from && (beside.bits & B.adjective) !== 0 && (beside.verb & finite) === 0;
  const alike =
    beside?.verb === 0 &&
    ((previous?.bits ?? 0) & B.coordinator) !== 0 &&
    (token.verb & V.participle) !== 0 &&
    ((following?.bits ?? 0) & B.preposition) !== 0;
  // «More disappointed than cross»
  if (described && (token.bits & B.adjective) !== 0 && (alike || isOf(tokens.kinds.than, previous))) {
    token.verb &= ~(finite | V.imperative);
    return;
  }
  // «Var redde», «ble lette»: an adjective behind «be» is no verb of its own.
  if (auxiliary === afterBe && (token.bits & B.adjective) !== 0 && (token.verb & V.participle) === 0) {
    token.verb &= V.presentParticiple;
    return;
  }
  if (auxiliary === afterModal && (token.verb & V.infinitive) !== 0) {
    token.verb &= ~(finite | V.participle | V.imperative);
  } else if (auxiliary === afterPerfect && (token.verb & V.participle) !== 0) {
    token.verb &= ~(finite | V.imperative);
  } else if (auxiliary === afterBe && (token.verb & V.participle) !== 0) {
    token.verb &= ~(finite | V.imperative);
  } else if (previous !== undefined && (token.verb & helping) === 0 && (token.bits & B.modal) === 0) {
    const afterNumber =
      previous.kind === "number" &&
      (token.verb & V.past) === 0 &&
      // «Nøkkel nr. 14 henger seg opp»
      ((tokens[at + 1]?.bits ?? 0) & B.reflexive) === 0 &&
      !isOf(tokens.kinds.always, tokens[at + 1]) &&
      !isRoom(tokens[at - 2]) &&
      // «I 2B er»: the letter is part of the room.
      (token.form.length === 1 || !isWhereFrom(tokens, at - 1, from));
    // «Ut fra blikket hennes tenker jeg»: with its subject right behind it, it is a verb after all.
    const next = tokens[at + 1];
    const hasSubject =
      next !== undefined && (next.bits & (B.subject | B.object)) === B.subject && (next.bits & B.thing) === 0;
    const afterNominal =
      (previous.bits & nominal) !== 0 &&
      !isRelative(tokens, at - 1, from) &&
      !isOwnerBehind(tokens, at - 1, from) &&
      !isOneWhoSays(tokens, at - 1, at) &&
      (previous.bits & (B.pronoun | B.light)) === 0 &&
      !((token.verb & V.past) !== 0 && isOf(tokens.kinds.quantifier, previous)) &&
      // «Asked which visits he wanted»
      (!hasSubject || isOf(tokens.kinds.whichOfThem, previous));
    const afterPreposition =
      (previous.bits & B.preposition) !== 0 &&
      (previous.bits & (B.light | B.coordinator)) === 0 &&
      previous.opens === 0;
    // «En ordentlig snylter»: after an article and an adjective a noun is due.
    const before = tokens[at - 2];
    const due = before !== undefined && at - 2 >= from && isArticle(before) && isAdjectival(tokens, at - 1);
    // «Det var ny pleier igjen»: and behind «be» and a word that describes, a word for somebody is one.
    const described = before !== undefined && at - 2 >= from && (before.verb & (V.copula | V.becoming)) !== 0;
    const somebody = described && (token.bits & B.personNoun) !== 0 && (previous.bits & ~B.adjective) === 0;
    if ((due || somebody) && (token.verb & V.past) === 0) {
      token.verb = 0;
      return;
    }
    // «Av såret», «på badet»: the ending of the definite neuter is that of many pasts; «glad i sang».
    const neuter = !hasSubject && isOf(tokens.kinds.nounNotPast, token);
    // «At bråket gjør henne sint»: behind «at» a subject is due, and the verb comes after it.
    const subjectDue =
      (previous.opens & (S.content | S.cause | S.condition | S.time | S.concession)) !== 0 &&
      looksDefinite(tokens, at) &&
      next !== undefined &&
      [next, (next.bits & B.light) !== 0 ? tokens[at + 2] : undefined].some(
        (verb) => verb !== undefined && (verb.verb & finite) !== 0 && verb.bits === 0,
      );
    // «Beskrev savnet», «ga svaret»: right behind a verb of its own it is what that verb is about.
    const object =
      looksDefinite(tokens, at) &&
      // «Skal stelle såret»
      (previous.verb & (finite | V.infinitive)) !== 0 &&
      (previous.verb & helping) === 0 &&
      (previous.bits & B.modal) === 0;
    if (
      afterNumber ||
      afterNominal ||
      object ||
      subjectDue ||
      (afterPreposition && ((token.verb & V.past) === 0 || neuter))
    )
      token.verb = 0;
    else token.verb &= ~V.imperative;
  }
}

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
const isFiniteHelp = (token: Token | undefined): boolean =>
  token !== undefined && (token.verb & helping) !== 0 && (token.verb & finite) !== 0;

const isGot = (tokens: Tokens, at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - 4), at - 1).some((token) => isOf(tokens.kinds.gets, token));

/** «Rent», «pent»: a neuter, or a word that no table knows in the form of one. */
const isNeuter = ({ form, bits, verb }: Token): boolean =>
  form.endsWith("t") && (verb & finite) === 0 && (bits & ~(B.adjective | ofWord)) === 0;

/** A past that is a definite noun as well: «såret», «svaret», «såra». */
const looksDefinite = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.verb & V.past) !== 0 && isOf(tokens.kinds.definitePast, tokens[at]);

const isAdjectival = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & (B.adjective | B.intensifier)) !== 0 || isOf(tokens.kinds.adjectiveEnding, tokens[at]);
