import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { governed } from "../text/person";
import type { Subject } from "../text/subject";
import { enders, isArticle, isOf, isOtherPerson, isOurs, isRoom, type Token, type Tokens } from "../text/tokens";
import type { FoundClaim } from "./find";
import type { Match } from "./matches";
import { isDetermined, nounAfter } from "./noun-after";

/*
 * Judgements that are made of nobody in care: of parties and presidents, of shops, or of nobody at all. They are asked
 * for where a rule that judges would mark, so that an ordinary note pays nothing for them.
 */

/**
 * What spares words that judge: whoever they are of is a public body or person, serves customers, or is nowhere in the
 * note; they are a name, or words that are spoken of; or they tell of things alone how often, or of one scene how long.
 */
export type Spared = "public" | "service" | "alone" | "title" | "things" | "bounded";

/** How far from the words their sentence is looked through, and how far around that for words of care. */
const reach = 80;
const nearby = 40;

/** What stands around the claims of a sentence. */
export interface Surroundings {
  readonly tokens: Tokens;
  readonly clauses: readonly Clause[];
  /** Whether the note is a few words and nothing else. */
  readonly alone: boolean;
}

/** Why a claim judges nobody in care; null where it may. */
export function sparedAs({ match, subject, around: { tokens, clauses, alone } }: Claimed): Spared | null {
  const { first, last } = match;
  if (alone && isBare(tokens, match)) return "alone";
  if (isTitle(tokens, clauses, first, last) || isMention(tokens, clauses, match)) return "title";
  const from = Math.max(clauses[0]!.from, first - reach);
  let to = last + 1;
  while (to < tokens.length && to < last + reach && !enders.has(tokens[to]!.mark)) to += 1;
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  if (tokens.slice(Math.max(0, from - nearby), to + nearby).some((token) => isOf(tokens.kinds.care, token)))
    return null;
  const at = spokenOf(tokens, clauses, subject, match);
  const many = at === first || isOf(tokens.kinds.plural, tokens[at]);
  const judged: Judged = { tokens, clauses, first, last, from, to, at, many };
  const signs = signsOf(judged);
  if (signs > 0 && isPublic(judged, signs)) return "public";
  return isServed(judged) ? "service" : null;
}

/** Why a claim of how often generalizes about nobody: «Ventilen piper hver eneste gang døra åpnes»; null where it may. */
export function sparedOften({ holder, subject, clause, around, match }: FoundClaim): Spared | null {
  const { tokens, clauses } = around;
  if (isBounded(tokens, clauses, clause)) return "bounded";
  if (clauses[clause]!.kind !== "main") return null;
  const { at: about, expletive } = subject;
  // «Ikke en vakt går uten at …»: nor where the idiom itself holds what it is of.
  if (holder !== "thing" || expletive || about < 0 || (about >= match.first && about <= match.last)) return null;
  // «Fisken falt aldri i smak»: nor where it tells what somebody made of the thing.
  if (tokens.slice(match.first, match.last + 1).some(({ verb }) => (verb & finite) !== 0)) return null;
  const { to } = clauses.at(-1)!;
  for (let at = clauses[0]!.from; at < to && at < match.first + reach; at += 1) {
    const token = tokens[at]!;
    // «Celle 12 har vondt hver bidige gang»: a number may stand for somebody.
    // «Døra til rom 3 henger seg alltid opp»: here it tells where.
    const place = isRoom(tokens[at - 1]) && ((tokens[at - 2]?.bits ?? 0) & B.preposition) !== 0;
    if (isOtherPerson(token) || isOurs(token) || (token.bits & B.personNoun) !== 0) return null;
    if (token.kind === "number" && !place) return null;
  }
  return "things";
}

/** «Sang hele tiden mens hun badet», «cried the whole time while he told us»: how long it went on in what happened once. */
const isBounded = (tokens: Tokens, clauses: readonly Clause[], index: number): boolean =>
  isPast(tokens, clauses[index]!) &&
  clauses.some(
    (scene) =>
      scene.parent === index &&
      scene.kind === "time" &&
      isOf(tokens.kinds.meanwhile, tokens[scene.from]) &&
      isPast(tokens, scene),
  );

const isPast = (tokens: Tokens, { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.verb & (V.past | V.present)) === V.past;

/** What is asked of a claim. */
interface Claimed {
  readonly match: Match;
  readonly subject: Subject;
  readonly around: Surroundings;
}

/** Words that judge, in their sentence. Token indices. */
interface Judged {
  readonly tokens: Tokens;
  readonly clauses: readonly Clause[];
  readonly first: number;
  readonly last: number;
  /** The sentence, as far as it is looked through. */
  readonly from: number;
  readonly to: number;
  /** The word for whom they are of; -1 where nobody is named. */
  readonly at: number;
  /** Whether that is more than one, or nobody in particular. */
  readonly many: boolean;
}

/** The word for whom words are of: the noun that they are or stand before, else the subject. */
function spokenOf(
  tokens: Tokens,
  clauses: readonly Clause[],
  { at, expletive }: Subject,
  { pattern, first, last }: Match,
): number {
  const { verb } = clauses[tokens[first]!.clause]!;
  const noun =
    pattern.kind === "adjective"
      ? nounAfter(tokens, last, tokens[first]!.clause, isDetermined(tokens[first - 1]))
      : null;
  if (noun !== null) return tokens.indexOf(noun, last);
  const predicate = first > verb && ((tokens[verb]?.verb ?? 0) & (V.copula | V.becoming)) !== 0;
  return expletive || (pattern.kind === "noun" && !predicate) ? first : at;
}

/** A party, a ministry, a paper, a nation; or one of its people, by office. */
function isIn({ tokens, first, last }: Judged, at: number): boolean {
  const token = tokens[at]!;
  const { publicWord, publicName, as } = tokens.kinds;
  if (at >= first && at <= last) return false;
  if (token.capital && isOf(publicName, token)) return true;
  // «Som journalist hevder han …»: what somebody is besides.
  return isOf(publicWord, token) && !isOf(as, tokens[isArticle(tokens[at - 1]) ? at - 2 : at - 1]);
}

/** How many words tell of public life; all names are one: «Ahmadi hevder at han er forfulgt i Iran og Syria». */
function signsOf(judged: Judged): number {
  const { tokens, first, last, from, to } = judged;
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    const sign = isOf(tokens.kinds.publicSign, token) && (at < first || at > last);
    if (sign || isIn(judged, at)) found.add(token.capital ? "" : token.form);
  }
  return found.size;
}

/** «Very rude and unprofessional», «they refused, and I left without a refund», «her receptionist was rude». */
function isServed({ tokens, clauses, first, from, to, many }: Judged): boolean {
  const { trade, tradeSign, ofTrade } = tokens.kinds;
  const clause = clauses[tokens[first]!.clause]!;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (isOf(ofTrade, token) || (many && isOf(tradeSign, token))) return true;
    if (at >= clause.from && at < clause.verb && isOf(trade, token) && !governed(tokens, clause, at)) return true;
  }
  return false;
}

function isPublic(judged: Judged, signs: number): boolean {
  const { tokens, first, to, at, many } = judged;
  if (at < 0) return followsPublic(judged, signs, first);
  const head = tokens[at]!;
  if (isIn(judged, at)) return true;
  if (isName(head)) return isPublicName(judged, signs, at);
  if (!many && (head.bits & (B.personNoun | B.kin)) !== 0) return false;
  if (many || (head.bits & B.pronoun) === 0) {
    if (signs > 1) return true;
    // «De to journalistene», «alle i parlamentet»: in one of the next words, with no verb before it.
    for (let near = at + 1; near < to && near < at + 4 && (tokens[near]!.verb & finite) === 0; near += 1)
      if (isIn(judged, near) && tokens[near]!.clause === head.clause) return true;
  }
  // «Journalistene ble stanset, angivelig fordi de …», «Libyas falne diktator»
  return followsPublic(judged, signs, at);
}

/**
 * «Palestinian Leader Mahmoud Abbas»: a name with an office before it. A surname or a full name needs two signs
 * elsewhere in the sentence; initials and a given name alone are somebody in the house.
 */
function isPublicName(judged: Judged, signs: number, at: number): boolean {
  const { tokens, from } = judged;
  for (let near = at - 1; near >= from; near -= 1) {
    if (isIn(judged, near)) return true;
    if (!tokens[near]!.capital && !isOf(tokens.kinds.publicWord, tokens[near])) break;
  }
  const { form, word } = tokens[at]!;
  const given = ((word?.bits ?? 0) & B.name) !== 0 && !isName(tokens[at - 1]) && !isName(tokens[at + 1]);
  return signs > 1 && !given && form.length > 2;
}

/** Whether who was named last before a pronoun, or before words without a subject of their own, is of public life. */
function followsPublic(judged: Judged, signs: number, at: number): boolean {
  const { tokens, clauses, first, from } = judged;
  // «Ringte kommunen og nektet å legge på»: with the verb first it is the patient, who is left out.
  const left = at === first;
  if (left && (tokens[from]!.verb & finite) !== 0) return false;
  for (let back = at - 1; back >= from; back -= 1) {
    const token = tokens[back]!;
    // «Snakket med en journalist, hevder …», but «alle i parlamentet»
    const under =
      left && governed(tokens, clauses[token.clause]!, back) && !isOf(tokens.kinds.plural, tokens[back - 2]);
    if (!under && isIn(judged, back)) return true;
    if (isName(token)) return isPublicName(judged, signs, back);
    if (isOtherPerson(token) && (token.bits & (B.pronoun | B.possessive)) === 0) return false;
  }
  return false;
}

const isName = (token: Token | undefined): boolean => token?.capital === true && (token.bits & B.name) !== 0;

/**
 * «Umulig.», «Absolutely rude.», «Liten luring:», «Kontrollfrik»: nothing tells that it is of a person, or no more than a
 * title. Two that judge tell enough, and so does what somebody is called in a sentence: «Løgnhals.».
 */
function isBare(tokens: Tokens, { pattern: { kind }, first, last }: Match): boolean {
  const { mark } = tokens.at(-1)!;
  const heading = mark === ":";
  const phrase = kind === "phrase";
  if (kind !== "adjective" && mark === ".") return false;
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    // «Nekter dusj»: what somebody does is told of somebody.
    const acts = (token.verb & finite) !== 0 && (phrase || at < first || at > last);
    if (acts || isOtherPerson(token) || isOurs(token)) return false;
    if (token.kind !== "mark" && (token.bits & (B.intensifier | B.negative)) === 0) words += 1;
  }
  return words <= (heading ? 3 : 1);
}

/** A name is no longer than this. */
const longestTitle = 7;

/**
 * «The Usual Suspects until ten», «the Needy Families Fund», «read The Boy Who Cried Wolf»: words in the capitals of a
 * name that is no person's.
 */
function isTitle(tokens: Tokens, clauses: readonly Clause[], first: number, last: number): boolean {
  if (!tokens[first]!.capital) return false;
  let [open, close] = [first, last];
  while (goesOnInTitle(tokens[open - 1]) && last - open < longestTitle) open -= 1;
  while (goesOnInTitle(tokens[close + 1]) && close - first < longestTitle) close += 1;
  const words = tokens.slice(open, close + 1).filter(({ kind }) => kind === "word");
  // «Mean Girls over Liar Liar», but «Manipulative Omar»: of two words inside a sentence each is one that is known.
  const two = words.length === 2 && open > clauses[0]!.from && words.every(({ word }) => word !== undefined);
  if ((words.length < 3 && !two) || words.length > longestTitle) return false;
  // «Little Miss Perfect», «Lady Muck», «LAT OG UFIN»: somebody is called so, or all is written so.
  const { length } = tokens.slice(clauses[0]!.from, clauses.at(-1)!.to).filter(({ kind }) => kind === "word");
  const { title, mockTitle } = tokens.kinds;
  const isPersons = (token: Token) =>
    ((token.word?.bits ?? 0) & B.name) !== 0 || isOf(title, token) || isOf(mockTitle, token);
  return length > words.length && words.every((token) => token.capital && !isPersons(token));
}

/** «The Liars' Club» */
const goesOnInTitle = (token: Token | undefined): boolean =>
  token?.capital === true || /^['’]$/.test(token?.mark ?? "");

/** «Sore Loser is the name of the team», «fyllik er ikke et ord vi bruker»: the words are spoken of, and nobody. */
function isMention(tokens: Tokens, clauses: readonly Clause[], { first, last }: Match): boolean {
  const { from, verb, to } = clauses[tokens[first]!.clause]!;
  if (first !== from || verb <= last || verb > last + 2 || (tokens[verb]!.verb & V.copula) === 0) return false;
  return tokens.slice(verb + 1, Math.min(to, verb + 5)).some((token) => isOf(tokens.kinds.nameWord, token));
}
