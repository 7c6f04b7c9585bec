import { anyVerb, B, finite, S, V } from "../lexicon/bits";
import type { Kinds } from "../lexicon/kinds";
import { endOfPerson } from "./inverted-subject";
import { joinWords } from "./joined-words";
import { beginsAnew, isShiftThatThinks, noNames, personal, tagName } from "./names";
import type { Sentence } from "./sentences";
import { type Auxiliary, helping, isFiniteHelp, settleVerb } from "./settle-verb";
import { isAnimal, isOf, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/** What may stand between an auxiliary and the verb that belongs to it. */
const between =
  B.light | B.pronoun | B.negation | B.reflexive | B.hedge | B.booster | B.intensifier | B.personNoun | B.name;
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
  let auxiliary: Auxiliary = "";
  // Behind the words that name whom the auxiliary before them is said of.
  let named = sentence.from;
  let firstWord = true;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") {
      if (token.kind === "mark" && token.mark !== "-") auxiliary = "";
      firstWord ||= beginsAnew(tokens, at);
      continue;
    }
    if (token.word !== undefined && token.word.joined !== null) joinWords(tokens, at, sentence.to);
    if (token.opens !== 0 && strengthens(tokens, at, sentence)) {
      token.opens = 0;
      token.bits = B.intensifier;
    }
    // «Ingen frå dagvakta ser på»: from whom; «frå ho står opp»: from when.
    if (token.opens !== 0 && isOf(tokens.kinds.fromWhen, token)) {
      const when = tokens[at + 1];
      // «Fra den kanten»: nor from when.
      if (when === undefined || !isSubjectPronoun(when) || (when.bits & B.determiner) !== 0) token.opens = 0;
    }
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
    if ((token.bits & B.possessive) !== 0 && token.verb !== 0) settleSaying(tokens, at, sentence.from);
    if (isSmallWord(token) && !standsAsVerb(tokens, at, sentence)) token.verb = 0;
    // «Vil heller dø», «at han heller vil»: rather, where another verb stands beside it.
    if (token.verb !== 0 && isOf(tokens.kinds.rather, token) && standsBesideVerb(tokens, at, sentence)) token.verb = 0;
    if (isShiftThatThinks(tokens, at, sentence.from)) token.bits |= B.staff | B.personNoun;
    // «The greedy ducks by the lock»: behind what describes it, an animal and no verb.
    if (
      token.verb !== 0 &&
      isAnimal(token) &&
      ((before?.bits ?? 0) & (B.determiner | B.adjective | B.possessive)) !== 0
    )
      token.verb = 0;
    if (token.verb !== 0) settleVerb(tokens, at, sentence.from, auxiliary);
    if (at < named) continue;
    auxiliary = opensBelief(tokens, at, sentence.from) ? "" : nextAuxiliary(token, auxiliary, tokens.kinds);
    // «I går var moren til Kari fornærmet»
    const helps = (token.verb & helping) !== 0 || (token.bits & B.modal) !== 0;
    // «The result was that mum refused»: what opens a clause names nobody.
    if (helps && (token.verb & finite) !== 0 && !isOf(tokens.kinds.pointer, tokens[at + 1]))
      named = endOfPerson(tokens, at + 1);
  }
}

/** «Å si», «vil si», «kan hun ikke si»: behind what takes an infinitive it is the verb, else whose it is («mora si»). */
function settleSaying(tokens: Tokens, at: number, from: number): void {
  const token = tokens[at]!;
  let before = at - 1;
  while (before > from && before > at - 3 && (tokens[before]!.bits & insideVerb) !== 0 && tokens[before]!.verb === 0)
    before -= 1;
  const { bits } = tokens[before] ?? { bits: 0 };
  if (before >= from && (bits & (B.infinitiveMarker | B.modal)) !== 0) token.bits &= ~B.possessive;
  else token.verb = 0;
}

const insideVerb = B.negation | B.light | B.subject;

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
  // «…, så hele gjengen var sint»: nor before somebody named in several words.
  if ((tokens[at]!.opens & S.purpose) !== 0 && before?.kind !== "word") {
    const behind = tokens[endOfPerson(tokens, at + 1)];
    if (behind !== after && ((behind?.verb ?? 0) & finite) !== 0) return false;
  }
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

/** «She thinks we moved it», «Reckons we drug her tea», «hid it and thought I had not seen»: who thinks has come, and who stands behind has a verb of his own. */
function opensBelief(tokens: Tokens, at: number, from: number): boolean {
  const [thinks, who] = [tokens[at - 1], tokens[at - 2]];
  if (at <= from || thinks === undefined || !isSubjectPronoun(tokens[at]!) || (tokens[at]!.bits & B.object) !== 0)
    return false;
  if ((thinks.verb & finite) === 0 || (thinks.verb & V.tentative) === 0) return false;
  if ((thinks.verb & (V.copula | V.becoming | V.seeming)) !== 0) return false;
  const { thirdPerson, hasThought } = tokens.kinds;
  if (at - 2 < from) return isOf(thirdPerson, thinks) || isOf(hasThought, thinks);
  return who !== undefined && (isSubjectPronoun(who) || ((who.bits & B.coordinator) !== 0 && isOf(hasThought, thinks)));
}

function nextAuxiliary(token: Token, auxiliary: Auxiliary, kinds: Kinds): Auxiliary {
  if ((token.bits & B.infinitiveMarker) !== 0) return "modal";
  if ((token.verb & anyVerb) !== 0) {
    if ((token.bits & B.modal) !== 0) return "modal";
    if ((token.verb & V.perfect) !== 0) return "perfect";
    // «Seemed annoyed», «felt left out»: a participle that follows is no verb of its own.
    if ((token.verb & (V.copula | V.becoming | V.seeming | V.tentative)) !== 0) return "be";
    return "";
  }
  // «Is being manipulated»
  if ((token.verb & V.presentParticiple) !== 0 && (token.verb & (V.copula | V.becoming)) !== 0) return "be";
  // «Var så lettet etter møtet»: how relieved, not what came of it.
  if (auxiliary === "be" && isOf(kinds.degree, token)) return auxiliary;
  if (token.opens !== 0 || (token.bits & B.coordinator) !== 0) return "";
  return (token.bits & between) !== 0 ? auxiliary : "";
}
