import { B, finite, S, V } from "../lexicon/bits";
import type { Clause, ClauseKind } from "./clauses";
import { personFrom } from "./inverted-subject";
import { isArticle, isOf, isOtherPerson, isOurs, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/* Words that open a clause («at», «fordi», «who»), and whether they do where they stand. */

const kindOf: readonly (readonly [number, ClauseKind])[] = [
  [S.manner, "manner"],
  [S.concession, "concession"],
  [S.condition, "condition"],
  [S.question, "question"],
  [S.purpose, "purpose"],
  // «da», «since»: of time more often than of cause.
  [S.time, "time"],
  [S.cause, "cause"],
  [S.content, "content"],
  [S.relative, "relative"],
  [S.wh, "wh"],
];

/** How far ahead a finite verb is looked for: keeps the pass linear. */
const reach = 14;

/** Marks behind which a clause goes on. */
const passed = new Set(["-", "«", "»", '"', "“", "”"]);

/** A finite verb before the next mark, coordinator or subordinator; -1 where there is none. */
export function finiteAhead(tokens: Tokens, at: number, to: number): number {
  const end = Math.min(to, at + reach);
  for (let next = at; next < end; next += 1) {
    const token = tokens[next]!;
    if (token.quoted) continue;
    if (token.kind === "mark" && !passed.has(token.mark)) return -1;
    // «At moren til Kari løy», «at Kari og Per løy»: whose she is, and who with her, and no clause that it opens.
    if (next > at && (isOfWhom(tokens, next) || isOfWhat(tokens, next, at) || isWith(tokens, next))) continue;
    if (next > at && ((token.bits & B.coordinator) !== 0 || (token.opens !== 0 && (token.opens & S.relative) === 0))) {
      if (!(token.bits & B.light) || (token.opens !== 0 && subjectSoon(tokens, next + 1, to))) return -1;
    }
    if ((token.verb & finite) !== 0) return next;
  }
  return -1;
}

/** Whether a preposition that can open a clause stands between somebody and somebody else. */
const isOfWhom = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & B.preposition) !== 0 &&
  tokens[at]!.opens !== 0 &&
  (tokens[at - 1]!.bits & B.personNoun) !== 0 &&
  ((tokens[at + 1]?.bits ?? 0) & (B.name | B.personNoun)) !== 0 &&
  ((tokens[at + 2]?.verb ?? 0) & finite) !== 0;

/** «Fordi døra til rommet var låst»: between two things that have their ending, right behind what opens, it tells of which. */
const isOfWhat = (tokens: Tokens, at: number, from: number): boolean =>
  at === from + 1 &&
  (tokens[at]!.bits & B.preposition) !== 0 &&
  tokens[at]!.opens !== 0 &&
  isBareDefinite(tokens, at - 1) &&
  isBareDefinite(tokens, at + 1) &&
  ((tokens[at + 2]?.verb ?? 0) & finite) !== 0;

const isBareDefinite = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.definite, tokens[at]) && (tokens[at]!.verb & finite) === 0;

/** Whether a word joins somebody to somebody, right before what they do («om Kari og Per aldri ryddet»). */
export function isWith(tokens: Tokens, at: number): boolean {
  if ((tokens[at]!.bits & B.coordinator) === 0 || !isOtherPerson(tokens[at - 1]!)) return false;
  if (tokens[at + 1] === undefined || !isOtherPerson(tokens[at + 1]!)) return false;
  let verb = at + 2;
  while (verb < at + 4 && ((tokens[verb]?.bits ?? 0) & (B.light | B.negation)) !== 0) verb += 1;
  return ((tokens[verb]?.verb ?? 0) & finite) !== 0;
}

/** Whether a word that can open a clause does so here; `above` is the verb of the clause that it stands in, if it has come. */
export function opensClause(tokens: Tokens, at: number, to: number, first: boolean, above: Token | undefined): boolean {
  const { kinds } = tokens;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  // «Han seier at han blingsar»: behind «at» a subject has its verb, known or not.
  const told = (token.opens & S.content) !== 0 && next !== undefined && isSubjectPronoun(next);
  if (!told && finiteAhead(tokens, at + 1, to) < 0) return isParted(tokens, at, to, above);
  if (next === undefined || next.kind === "mark") return false;
  // «At that door all day»: behind a preposition it points, unless somebody follows («in that she …»).
  const governed = above !== undefined && (tokens[at - 1]!.bits & B.preposition) !== 0;
  if (isOf(kinds.pointer, token) && governed && (next.bits & (B.subject | B.personNoun | B.name)) === 0) return false;
  // «As far as she's concerned the rules are for others»: whose view it is, before what is viewed.
  if (isOf(kinds.asView, token) && tokens.slice(at + 2, at + 6).some((one) => isOf(kinds.concerned, one))) return false;
  // «For meg kan det handle om …»: an object behind it, and it is a preposition.
  if (isOf(kinds.for, token) && (next.bits & (B.object | B.subject)) === B.object && (next.bits & B.pronoun) !== 0)
    return false;
  // «Det hun sier om naboen stemmer ikke»: what is told of him, before what is said of it.
  if ((token.opens & S.question) !== 0 && (token.bits & B.preposition) !== 0 && isToldMatter(tokens, at)) return false;
  const waits = above === undefined;
  const tells = above !== undefined && (above.verb & V.reporting) !== 0;
  // «Describes the voices as bored»: how, not why.
  if (isOf(kinds.asView, token) && tells && (next.verb & V.participle) !== 0 && (next.bits & B.adjective) !== 0)
    return false;
  // «Opplevde ham som fornærmet»: how, where nobody stands behind it to be offended.
  const viewed = above !== undefined && (above.verb & (V.tentative | V.reporting | V.seeming)) !== 0;
  const whom = (next.verb & V.participle) !== 0 ? tokens[at + 2] : next;
  if (isOf(kinds.as, token) && viewed && isOtherPerson(tokens[at - 1]!))
    if (whom === undefined || whom.kind === "mark" || (whom.bits & (B.preposition | B.coordinator)) !== 0) return false;
  // «Heartbroken since the dog went»: a fragment that describes waits for no verb.
  const described = at > 0 && (tokens[at - 1]!.bits & B.adjective) !== 0;
  if (described && isOf(kinds.sinceThen, token) && subjectSoon(tokens, at + 1, to)) return true;
  // «Redd for mørket fortalte hun»: what is feared, and then who said so.
  if (isOf(kinds.for, token) && described && isTurnedSaying(tokens, finiteAhead(tokens, at + 1, to))) return false;
  // «Traktoren til grannen nekta å starte»: whose it is, where no verb has come yet.
  // «Av respekt for de kvinnene bør vi …»: nor does an article wait for one.
  const article = isOf(kinds.for, token) && (next.bits & B.determiner) !== 0 && tokens[at + 2]?.verb === 0;
  // «Usikker på om den nye gutten var redd»: behind another preposition it asks.
  const asks = (token.opens & S.question) !== 0 && at > 0 && (tokens[at - 1]!.bits & B.preposition) !== 0;
  if (waits && !first && !asks && (token.bits & B.preposition) !== 0 && ((next.bits & B.pronoun) === 0 || article))
    return false;
  // «En hypotese om at …»: the preposition belongs to the noun before it.
  if ((next.opens & S.content) !== 0 && (token.bits & B.preposition) !== 0) return false;
  // «Beskriver suget som et dyr som våkner»: as what, where the verb is that of the clause behind the noun.
  if (isOf(kinds.as, token) && viewed && isArticle(next) && opensBefore(tokens, at + 2, to, token.form)) return false;
  const relativeOnly = (token.opens & ~(S.relative | S.wh)) === 0;
  if (relativeOnly && first) return false;
  // «Kvar einaste gong»: each, not where.
  if (isOf(kinds.each, token) && isOf(kinds.eachBehind, next)) return false;
  // «Has said several times since Tues that he is angry»
  if (isOf(kinds.sinceThen, token) && ((tokens[at + 2]?.opens ?? 0) & S.content) !== 0) return false;
  if ((token.opens & (S.time | S.condition | S.cause)) !== 0 && isTimeInFront(tokens, at + 1, to)) return false;
  // «om kvelden», «for kvelden», «siden mandag»: a preposition unless a subject or a verb comes soon.
  if ((token.bits & (B.preposition | B.coordinator | B.light)) !== 0 && (token.opens & S.relative) === 0)
    return subjectSoon(tokens, at + 1, to);
  return true;
}

/** «Om morgenen var Kari …», «en time før leggetid ble hun …»: when it was, and behind the verb who. */
function isTimeInFront(tokens: Tokens, at: number, to: number): boolean {
  const time = ((tokens[at]?.bits ?? 0) & (B.determiner | B.adjective)) !== 0 ? at + 1 : at;
  const verb = tokens[time + 1];
  if (verb === undefined || (verb.verb & finite) === 0) return false;
  if (!isOf(tokens.kinds.noThing, tokens[time])) return isBeforeThing(tokens, time, to);
  // «Fordi nattevakta gjorde det»: who works then.
  if (isOurs(tokens[time]!)) return false;
  const who = ((tokens[time + 2]?.bits ?? 0) & B.reflexive) !== 0 ? time + 3 : time + 2;
  if (who >= to) return false;
  return isSubjectPronoun(tokens[who]!) || isOurs(tokens[who]!) || personFrom(tokens, who) !== null;
}

/** «Det hun sier», «alt Per forteller», where the matter follows. */
function isToldMatter(tokens: Tokens, at: number): boolean {
  const [matter, teller, tells] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]!];
  if (!isOf(tokens.kinds.toldMatter, matter) || teller === undefined || (tells.verb & V.reporting) === 0) return false;
  return isSubjectPronoun(teller) || isOtherPerson(teller);
}

/** «Før frokost var han gretten», «før møtet løy han»: no clause that a word opens has its verb before its subject. */
function isBeforeThing(tokens: Tokens, thing: number, to: number): boolean {
  const [act, who] = [tokens[thing + 1]!, tokens[thing + 2]];
  if (who === undefined || thing + 2 >= to || !isSubjectPronoun(who) || (who.bits & (B.determiner | B.thing)) !== 0)
    return false;
  const { bits, opens } = tokens[thing]!;
  if ((bits & (B.pronoun | B.personNoun | B.name | B.kin | B.light | B.determiner)) !== 0 || opens !== 0) return false;
  // «Before dinner comes she paces»: in English only «be» and its like are turned.
  return (act.verb & (V.copula | V.becoming | V.perfect)) !== 0 || isOf(tokens.kinds.definite, tokens[thing]);
}

/** Whether the same word opens a clause once more before a finite verb comes. */
function opensBefore(tokens: Tokens, at: number, to: number, form: string): boolean {
  const verb = finiteAhead(tokens, at, to);
  for (let next = at; next < verb; next += 1) if (tokens[next]!.form === form) return true;
  return false;
}

/** How far ahead each comma around an aside is looked for. */
const asideReach = 8;

/** «Sier at moren, Kari, er sint», «lurer på om maten, sammen med kaffen, gjorde ham …»: an aside parts it from its verb. */
function isParted(tokens: Tokens, at: number, to: number, above: Token | undefined): boolean {
  const asks = V.reporting | V.tentative;
  const { opens } = tokens[at]!;
  if ((opens & (S.content | S.question)) === 0 || above === undefined) return false;
  // «Sikkert er det at partiet, som før, vil …»: what does nothing else needs no verb of saying.
  const only = (opens & S.content) !== 0 && !isOf(tokens.kinds.pointer, tokens[at]);
  if (!only && (above.verb & asks) === 0 && (tokens[at - 1]!.verb & asks) === 0) return false;
  const opening = commaAhead(tokens, at + 2, to);
  const closing = opening < 0 ? -1 : commaAhead(tokens, opening + 1, to);
  if (closing < 0) return false;
  const [first, second] = [tokens[closing + 1], tokens[closing + 2]];
  if (first === undefined || closing + 1 >= to) return false;
  const negated = (first.bits & (B.negation | B.light)) !== 0;
  return (first.verb & finite) !== 0 || (negated && ((second?.verb ?? 0) & finite) !== 0);
}

/** The next comma before any other mark; -1 where there is none. */
function commaAhead(tokens: Tokens, at: number, to: number): number {
  for (let next = at; next < Math.min(to, at + asideReach); next += 1)
    if (tokens[next]!.kind === "mark") return tokens[next]!.mark === "," ? next : -1;
  return -1;
}

/** «Fortalte hun» */
const isTurnedSaying = (tokens: Tokens, verb: number): boolean => {
  const sayer = tokens[verb + 1];
  return isOf(tokens.kinds.said, tokens[verb]) && sayer !== undefined && isSubjectPronoun(sayer);
};

function subjectSoon(tokens: Tokens, at: number, to: number): boolean {
  const end = Math.min(to, at + 5);
  for (let next = at; next < end; next += 1) {
    const token = tokens[next]!;
    if (token.kind === "mark") return false;
    if ((token.bits & B.subject) !== 0 && (token.bits & B.pronoun) !== 0) return true;
    if ((token.verb & finite) !== 0) return next > at;
    if (isOtherPerson(token) || isOurs(token)) return true;
  }
  return false;
}

/** What kind of clause a word opens behind `before`, in `clause`. */
export function kindFor(token: Token, clause: Clause, tokens: Tokens, before: Token | undefined): ClauseKind {
  const verb = clause.verb >= 0 ? tokens[clause.verb]! : undefined;
  // «om», «if»: after a verb of saying or wondering it asks, else it sets a condition.
  if ((token.opens & S.question) !== 0 && (token.opens & S.condition) !== 0) {
    const asked = verb !== undefined && (verb.verb & (V.reporting | V.tentative)) !== 0;
    // «Usikker på om», «spørsmål om»
    const governed = before !== undefined && (before.bits & B.preposition) !== 0;
    return asked || governed ? "question" : "condition";
  }
  // «Ga uttrykk for at …»: what is told, not what for.
  if ((token.opens & S.purpose) !== 0 && isOf(tokens.kinds.expression, before)) return "content";
  for (const [bit, kind] of kindOf) if ((token.opens & bit) !== 0) return kind;
  return "content";
}
