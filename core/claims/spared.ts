import { B, finite, S, V } from "../lexicon/bits";
import type { Holder } from "../model";
import type { Clause } from "../text/clauses";
import { governed } from "../text/person";
import type { Subject } from "../text/subject";
import {
  enders,
  isAnimal,
  isArticle,
  isOf,
  isOtherPerson,
  isOurs,
  isRoom,
  type Token,
  type Tokens,
} from "../text/tokens";
import type { Contexts } from "./context";
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
  readonly contexts: Pick<Contexts, "isCaution">;
  /** Whether the note is a few words and nothing else. */
  readonly alone: boolean;
}

/** Why a claim judges nobody in care; null where it may. */
export function sparedAs({ match, holder, subject, around }: Claimed): Spared | null {
  const { first, last } = match;
  const { tokens, clauses, alone } = around;
  // «The fern always sulks», where a rule is about things too.
  const device = holder === "thing" && !subject.expletive && subject.at >= 0 && isDevice(tokens, subject.at);
  if (device && first > subject.at && namesNobody(tokens, clauses, match)) return "things";
  // «Liten luring:» opens what follows, in whatever note.
  if ((alone || tokens.at(-1)!.mark === ":") && isBare(tokens, match)) return "alone";
  if (isTitle(tokens, clauses, first, last) || isMention(around, match)) return "title";
  const from = Math.max(clauses[0]!.from, first - reach);
  let to = last + 1;
  while (to < tokens.length && to < last + reach && !enders.has(tokens[to]!.mark)) to += 1;
  const at = spokenOf(tokens, clauses, subject, match);
  if (isAgency(tokens, at)) return "public";
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  if (tokens.places.hasBetween(tokens.kinds.care, from - nearby, to + nearby)) return null;
  if (isOfNews(tokens, { from, to, last, at })) return "public";
  // «Andre perverse menneske»
  const some = isOf(tokens.kinds.plural, tokens[first - 1]);
  const many = at === first || some || isOf(tokens.kinds.plural, tokens[at]);
  const judged: Judged = { tokens, clauses, first, last, from, to, at, many };
  const signs = signsOf(judged);
  if (signs > 0 && isPublic(judged, signs)) return "public";
  if (isWork(judged, subject)) return "things";
  if (at < 0 && isDemanded(judged)) return "public";
  return isServed(judged) ? "service" : null;
}

/** Why a claim of how often generalizes about nobody: «Ventilen piper hver eneste gang døra åpnes»; null where it may. */
export function sparedOften({ holder, subject, clause, around, match }: FoundClaim): Spared | null {
  const { tokens, clauses } = around;
  if (isBounded(tokens, clauses, clause) || isOneScene(tokens, clauses[clause]!, match)) return "bounded";
  if (clauses[clause]!.kind !== "main") return null;
  const { at: about, expletive } = subject;
  // «Ikke en vakt går uten at …»: nor where the idiom itself holds what it is of.
  if (holder !== "thing" || expletive || about < 0 || (about >= match.first && about <= match.last)) return null;
  // «Fisken falt aldri i smak»: nor where it tells what somebody made of the thing, but «the fern always sulks».
  const acts = tokens.slice(match.first, match.last + 1).some(({ verb }) => (verb & finite) !== 0);
  if (acts && !isDevice(tokens, about)) return null;
  return namesNobody(tokens, clauses, match) ? "things" : null;
}

/** Whether nobody is named in the sentence of some words, as far as it is looked through. */
function namesNobody(tokens: Tokens, clauses: readonly Clause[], { first }: Match): boolean {
  const { to } = clauses.at(-1)!;
  for (let at = clauses[0]!.from; at < to && at < first + reach; at += 1) {
    const token = tokens[at]!;
    if (isOf(tokens.kinds.weekday, token)) continue;
    // «Celle 12 har vondt hver bidige gang»: a number may stand for somebody.
    // «Døra til rom 3 henger seg alltid opp»: here it tells where.
    const place = isRoom(tokens[at - 1]) && ((tokens[at - 2]?.bits ?? 0) & B.preposition) !== 0;
    if (isOtherPerson(token) || isOurs(token) || (token.bits & B.personNoun) !== 0) return false;
    if (token.kind === "number" && !place) return false;
  }
  return true;
}

/** A machine, a plant, an animal: whatever a note says of its temper. */
const isDevice = (tokens: Tokens, at: number): boolean =>
  isAnimal(tokens[at]!) || isOf(tokens.kinds.gadget, tokens[at]);

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

/** «Smirked the whole time», «whistled the whole way»: of what happened once, how long. */
const isOneScene = (tokens: Tokens, clause: Clause, { first, last }: Match): boolean =>
  isPast(tokens, clause) && isOf(tokens.kinds.whole, tokens[last - 1]) && (last - first < 3 || first === clause.verb);

const isPast = (tokens: Tokens, { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.verb & (V.past | V.present)) === V.past;

/** «Hjelpemiddelsentralen hevder …», but «naboen på kontoret hevder …»: the word itself is whom it is said of. */
const isAgency = (tokens: Tokens, at: number): boolean => at >= 0 && isOf(tokens.kinds.agency, tokens[at]);

/** What is asked of a claim. */
interface Claimed {
  readonly match: Match;
  readonly holder: Holder;
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

/**
 * «Skrev til Tor Bertelsen, der han kom med påstander», «hevder at Bertelsen kommer for sent»: notes have no full names of
 * others, and tell by no surname alone what others are said to do.
 */
function isOfNews(tokens: Tokens, { from, to, last, at }: Pick<Judged, "from" | "to" | "last" | "at">): boolean {
  for (let near = from + 1; near < to; near += 1) {
    const token = tokens[near]!;
    if (!token.capital || !isOf(tokens.kinds.surname, token)) continue;
    const before = tokens[near - 1]!;
    const given = before.capital && ((before.word?.bits ?? 0) & B.name) !== 0;
    if (given && at !== near - 1 && at !== near) return true;
    if (near > last && isOf(tokens.kinds.that, before)) return true;
  }
  return false;
}

/** A party, a ministry, a paper, a nation; or one of its people. */
function isIn(judged: Judged, at: number): boolean {
  const { tokens, first, last } = judged;
  const token = tokens[at]!;
  if (at >= first && at <= last) return false;
  if (token.capital && isOf(tokens.kinds.publicName, token)) return true;
  return isInOffice(judged, at) || (isOf(tokens.kinds.publicWord, token) && !isBesides(tokens, at));
}

/** Somebody in public life, by office or by a name that all know; a court. */
function isInOffice({ tokens, first, last }: Judged, at: number): boolean {
  const token = tokens[at]!;
  const { office, court, ruler } = tokens.kinds;
  if (at >= first && at <= last) return false;
  if (token.capital && isOf(ruler, token)) return true;
  return (isOf(office, token) || isOf(court, token)) && !isBesides(tokens, at);
}

/** «Som journalist hevder han …»: what somebody is besides. */
const isBesides = (tokens: Tokens, at: number): boolean =>
  isOf(tokens.kinds.as, tokens[isArticle(tokens[at - 1]) ? at - 2 : at - 1]);

/**
 * How many words tell of public life, in all or outside of what somebody says; all names are one: «Ahmadi hevder at han
 * er forfulgt i Iran og Syria».
 */
function signsOf(judged: Judged, told = true): number {
  const { tokens, first, last, from, to } = judged;
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (!told && at > last && (token.opens & S.content) !== 0) break;
    const sign = isOf(tokens.kinds.publicSign, token) && (at < first || at > last);
    // «De nekter å møte advokaten og dommeren»: a court that stands behind may be about anybody.
    const met = at > last && isOf(tokens.kinds.court, token);
    if (sign || (isIn(judged, at) && !met)) found.add(token.capital ? "" : token.form);
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

/** «Ho er merkeleg, men nesten symbolsk»: with what no person is, a pronoun stands for a poem or a picture. */
function isWork({ tokens, clauses, first, from, to, at }: Judged, subject: Subject): boolean {
  if (at < 0 || at !== subject.at || (tokens[at]!.bits & B.pronoun) === 0) return false;
  for (let near = from; near < to; near += 1) {
    if (!isOf(tokens.kinds.ofWorks, tokens[near])) continue;
    const { clause } = tokens[near]!;
    const own = tokens[first]!.clause;
    const { follows, verb } = clauses[clause]!;
    const same = clause === own || (follows === own && verb < 0);
    if (same && nounAfter(tokens, near, clause, false) === null) return true;
  }
  return false;
}

/** «Flere krevde at hun måtte gå av som statsråd»: of many, and nobody in particular, with somebody in office in what they say. */
function isDemanded({ tokens, clauses, first, from, to }: Judged): boolean {
  const { office, plural } = tokens.kinds;
  return (
    isOf(plural, tokens[clauses[tokens[first]!.clause]!.from]) &&
    tokens.slice(from, to).some((token) => isOf(office, token) && clauses[token.clause]?.kind === "content")
  );
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
  // «En av meddommerne, Espen Thomassen, finner …»
  let before = at - 1;
  if (tokens[before]?.mark === "," && closes(tokens, at)) before -= 1;
  for (let near = before; near >= from; near -= 1) {
    if (near < before || before === at - 1 ? isIn(judged, near) : isInOffice(judged, near)) return true;
    if (!tokens[near]!.capital && !isOf(tokens.kinds.publicWord, tokens[near])) break;
  }
  const { form, word } = tokens[at]!;
  const known = ((word?.bits ?? 0) & B.name) !== 0 && !isOf(tokens.kinds.surname, tokens[at]);
  const given = known && !isName(tokens[at - 1]) && !isName(tokens[at + 1]);
  // «Hansen hevder at regjeringen og Stortinget overvåker ham»: of what he speaks.
  return signs > 1 && !given && form.length > 2 && signsOf(judged, false) > 0;
}

/** Whether a comma stands behind a name and its surname. */
function closes(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + 4 && tokens[next]?.capital === true) next += 1;
  return tokens[next]?.mark === ",";
}

/** Whether who was named last before a pronoun, or before words without a subject of their own, is of public life. */
function followsPublic(judged: Judged, signs: number, at: number): boolean {
  const { tokens, clauses, first, from } = judged;
  // «Ringte kommunen og nektet å legge på»: with the verb first it is the patient, who is left out.
  const left = at === first;
  // «Eidsvik kommune sover», where the name is a verb as well
  if (left && (tokens[from]!.verb & finite) !== 0 && !isOf(tokens.kinds.ofPlace, tokens[from + 1])) return false;
  const of = tokens[at]!;
  // «Kommunen avslo, og hun er krevende»: of one person only who is one.
  const one =
    !left && (of.bits & B.pronoun) !== 0 && !isOf(tokens.kinds.plural, of) && !isOf(tokens.kinds.theStory, of);
  for (let back = at - 1; back >= from; back -= 1) {
    const token = tokens[back]!;
    // «Snakket med en journalist, hevder …», «etter møtet med dommeren er hun …», but «alle i parlamentet»
    const under =
      (left || one) && governed(tokens, clauses[token.clause]!, back) && !isOf(tokens.kinds.plural, tokens[back - 2]);
    if (!under && (one ? isInOffice(judged, back) : isIn(judged, back))) return true;
    if (isName(token)) return isPublicName(judged, signs, back);
    // «Advokaten ringte henne, hun lyver»: who was rung is who lies.
    const passed = (token.bits & (B.pronoun | B.possessive)) !== 0 && !(one && (token.bits & B.object) !== 0);
    if (isOtherPerson(token) && !passed) return false;
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
  // «Paragrafrytteri.» names nobody.
  const deed = kind === "noun" && isOf(tokens.kinds.abstract, tokens[last]);
  if (kind !== "adjective" && mark === "." && !deed) return false;
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
  const all = tokens.slice(open, close + 1).filter(({ kind }) => kind === "word");
  const words = all.filter(({ form }) => form !== owning);
  // «Mean Girls over Liar Liar», but «Manipulative Omar»: of two words inside a sentence each is one that is known.
  const two =
    words.length === 2 && open > clauses[0]!.from && words.every(({ word }) => word !== undefined || all.length > 2);
  if ((words.length < 3 && !two) || words.length > longestTitle) return false;
  // «Little Miss Perfect», «Lady Muck», «LAT OG UFIN»: somebody is called so, or all is written so.
  const { length } = tokens.slice(clauses[0]!.from, clauses.at(-1)!.to).filter(({ kind }) => kind === "word");
  const { title, mockTitle } = tokens.kinds;
  const isPersons = (token: Token) =>
    ((token.word?.bits ?? 0) & B.name) !== 0 || isOf(title, token) || isOf(mockTitle, token);
  return length > words.length && words.every((token) => token.capital && !isPersons(token));
}

const owning = "'s";

/** «The Liars' Club», «Liar's Dice» */
const goesOnInTitle = (token: Token | undefined): boolean =>
  token?.capital === true || token?.form === owning || /^['’]$/.test(token?.mark ?? "");

/** «Sore Loser is the name of the team», «fyllik er ikke et ord vi bruker»: the words are spoken of, and nobody. */
function isMention({ tokens, clauses, contexts }: Surroundings, { first, last }: Match): boolean {
  const { nameWord, likeness, inRoom } = tokens.kinds;
  let index = tokens[first]!.clause;
  const { from, verb, to } = clauses[index]!;
  // «The word addict is not used», «terms like junkie»
  const before = isOf(likeness, tokens[first - 1]) ? first - 2 : first - 1;
  if (isOf(nameWord, tokens[before]) || (before < first - 1 && isOf(nameWord, tokens[before - 1]))) return true;
  // «Var røver i «Kardemomme by»»: a part that was played.
  const [within, opening, name] = tokens.slice(last + 1, last + 4);
  if (name?.capital === true && isOf(inRoom, within) && /^[«“"]$/.test(opening!.mark)) return true;
  // «We agreed not to write addict», «don't write that she is a junkie»
  for (; index >= 0; index = clauses[index]!.parent) if (contexts.isCaution(index)) return true;
  if (first !== from || verb <= last || verb > last + 2 || (tokens[verb]!.verb & V.copula) === 0) return false;
  return tokens.slice(verb + 1, Math.min(to, verb + 5)).some((token) => isOf(tokens.kinds.nameWord, token));
}
