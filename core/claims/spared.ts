import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { governed } from "../text/person";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import type { Match } from "./matches";
import { isDetermined, nounAfter } from "./noun-after";

/*
 * Judgements that are made of nobody in care: of parties and presidents, of shops, or of nobody at all. They are asked
 * for where a rule that judges would mark, so that an ordinary note pays nothing for them.
 */

/** What spares words that judge: whoever they are of is a public body or person, serves customers, or is nowhere in the note. */
export type Spared = "public" | "service" | "alone";

/** How far around a sentence words of care are looked for. */
const around = 40;

export function sparedAs(
  tokens: Tokens,
  clauses: readonly Clause[],
  subject: Subject,
  match: Match,
  alone: boolean,
): Spared | null {
  if (alone && isBare(tokens, match)) return "alone";
  const from = clauses[0]!.from;
  const to = clauses.reduce((most, clause) => Math.max(most, clause.to), 0);
  const seen: Sentence = { tokens, from, to, ...signsOf(tokens, from, to) };
  if (seen.signs === 0 && !seen.served) return null;
  const at = whereHolder(tokens, clauses, subject, match);
  const clause = clauses[tokens[match.first]!.clause]!;
  const spared = isPublic(seen, clauses, at, match) ? "public" : isServing(seen, clause, at, match) ? "service" : null;
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  return spared === null || isOfCare(tokens, from, to) ? null : spared;
}

/** A sentence with the signs of public life in it, and whether there is one of trade. */
interface Sentence {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly signs: number;
  readonly served: boolean;
}

function signsOf(tokens: Tokens, from: number, to: number): { signs: number; served: boolean } {
  const { publicSign, trade, tradeSign, tradePlace } = tokens.kinds;
  const found = new Set<string>();
  let served = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "word") continue;
    // «Høyre hånd»: with the capital of the sentence it may be a word as any other.
    if (isOf(publicSign, token) || (isInPublic(tokens, at) && (at > from || token.form.length > 6)))
      found.add(token.form);
    if (isOf(trade, token) || isOf(tradeSign, token) || isOf(tradePlace, token)) served = true;
  }
  return { signs: found.size, served };
}

/** A party, a ministry, a paper, a nation; or one of its people, by office. */
function isInPublic(tokens: Tokens, at: number): boolean {
  const { publicBody, publicOffice, publicName, as } = tokens.kinds;
  const token = tokens[at]!;
  if (token.capital && isOf(publicName, token)) return true;
  // «Som journalist hevder han …»: what somebody is besides.
  return isOf(publicBody, token) || (isOf(publicOffice, token) && !isOf(as, tokens[at - 1]));
}

/** The word for whom the words are of: the noun that they are or stand before, else the subject. -1 for none. */
function whereHolder(
  tokens: Tokens,
  clauses: readonly Clause[],
  { at, expletive }: Subject,
  { pattern, first, last }: Match,
): number {
  const { verb } = clauses[tokens[first]!.clause]!;
  const predicate = verb >= 0 && first > verb && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0 && !expletive;
  if (pattern.kind === "noun" && !predicate) return first;
  const noun =
    pattern.kind === "adjective"
      ? nounAfter(tokens, last, tokens[first]!.clause, isDetermined(tokens[first - 1]))
      : null;
  return noun !== null ? tokens.indexOf(noun, last) : at;
}

const isName = ({ bits, capital }: Token): boolean => (bits & B.name) !== 0 && capital;

function isPublic(seen: Sentence, clauses: readonly Clause[], at: number, { first, last }: Match): boolean {
  const { tokens, from, to, signs } = seen;
  const { kinds } = tokens;
  if (signs === 0) return false;
  // «The so-called German Peasant Rebellion»
  if (tokens[last + 1]?.capital === true && first === last && isInPublic(tokens, last + 1)) return true;
  if (at < 0) return isPublicBefore(seen, clauses, first, first);
  const head = tokens[at]!;
  // «AP nekter», «SV nekter»: two letters may be somebody's.
  if (isInPublic(tokens, at)) return head.form.length > 2 || signs > 1;
  if (isName(head)) return isPublicName(seen, at, isOf(kinds.weakSaying, tokens[first]));
  if ((head.bits & B.kin) !== 0) return false;
  // «De to journalistene», «alle i parlamentet»
  for (let near = at + 1; near < to && near <= at + 3 && tokens[near]!.kind === "word"; near += 1)
    if (tokens[near]!.clause === head.clause && isInPublic(tokens, near)) return true;
  const several = isOf(kinds.plural, head);
  if (at === first || (!several && (head.bits & (B.pronoun | B.personNoun)) === 0)) {
    // «Libyas falne diktator»
    for (let near = at - 1; near >= from && near >= at - 3 && tokens[near]!.kind === "word"; near -= 1)
      if (tokens[near]!.clause === head.clause && isInPublic(tokens, near)) return true;
    return signs > 1;
  }
  if ((head.bits & B.personNoun) !== 0 && !several) return false;
  // «Journalistene ble stanset, angivelig fordi de …»; «They know that the Americans …, and they refuse to go»
  return isPublicBefore(seen, clauses, at, first) || (several && signs > 1);
}

/** Whether who was named last before a pronoun, or before words without a subject of their own, is of public life. */
function isPublicBefore(
  { tokens, from, to, signs, served }: Sentence,
  clauses: readonly Clause[],
  at: number,
  first: number,
): boolean {
  // «Ringte kommunen og nektet å legge på»: with the verb first it is the patient, who is left out.
  const left = at === first;
  if (left && (tokens[from]!.verb & finite) !== 0) return false;
  for (let back = at - 1; back >= from; back -= 1) {
    const token = tokens[back]!;
    if (token.kind !== "word") continue;
    // «Snakket med en journalist, hevder …»
    if (isInPublic(tokens, back) && !(left && governed(tokens, clauses[token.clause]!, back) && !isOfAll(tokens, back)))
      return token.form.length > 2 || signs > 1;
    if (isName(token))
      return isPublicName({ tokens, from, to, signs, served }, back, isOf(tokens.kinds.weakSaying, tokens[first]));
    if (isOtherPerson(token) && (token.bits & (B.pronoun | B.possessive)) === 0) return false;
  }
  return false;
}

/** «Alle i parlamentet» */
const isOfAll = (tokens: Tokens, at: number): boolean => isOf(tokens.kinds.plural, tokens[at - 2]);

/**
 * «Palestinian Leader Mahmoud Abbas», «Jensen, lederen i partiet»: a name with an office beside it. A surname or a full
 * name needs as much elsewhere in the sentence; a given name alone is somebody in the house.
 */
function isPublicName({ tokens, from, to, signs }: Sentence, at: number, weak: boolean): boolean {
  const { publicOffice } = tokens.kinds;
  let [first, last] = [at, at];
  while (first > from && (tokens[first - 1]!.capital || isOf(publicOffice, tokens[first - 1]))) first -= 1;
  while (last + 1 < to && tokens[last + 1]!.kind === "word" && tokens[last + 1]!.capital) last += 1;
  let end = last;
  if (tokens[last + 1]?.mark === ",") while (end + 1 < to && end < last + 4) end += 1;
  for (let near = first; near <= end; near += 1) if (near !== at && isInPublic(tokens, near)) return true;
  const full = tokens.slice(first, last + 1).filter((token) => token.capital && token.form.length > 2).length > 1;
  const given = ((tokens[at]!.word?.bits ?? 0) & B.name) !== 0;
  return signs > (weak && full ? 0 : given && !full ? Number.POSITIVE_INFINITY : 1) && tokens[at]!.form.length > 2;
}

/** «Her receptionist was rude», «they refused, and I had to leave without a refund», «very rude and unprofessional». */
function isServing(
  { tokens, from, to, served }: Sentence,
  clause: Clause,
  at: number,
  { first, last }: Match,
): boolean {
  const { trade, tradeSign, tradePlace, unprofessional, plural } = tokens.kinds;
  if (!served) return false;
  const own = at < 0 || (at >= first && at <= last) || isOf(plural, tokens[at]);
  const pronoun = at >= 0 && (tokens[at]!.bits & B.pronoun) !== 0;
  for (let near = from; near < to; near += 1) {
    const token = tokens[near]!;
    if (isOf(unprofessional, token) || (own && isOf(tradeSign, token))) return true;
    // «The bartender downstairs is …»
    if (
      isOf(trade, token) &&
      (near === at || (near >= clause.from && near < clause.verb && !governed(tokens, clause, near)))
    )
      return true;
    // «His clinic is very dirty and he is a disaster»
    if (pronoun && near < at && isOf(tradePlace, token) && near > from && (tokens[near - 1]!.bits & B.possessive) !== 0)
      return true;
  }
  return false;
}

/** Whether a word of care stands in a sentence or near it. */
function isOfCare(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(0, from - around); at < tokens.length && at < to + around; at += 1)
    if (isOf(tokens.kinds.care, tokens[at])) return true;
  return false;
}

/** «Umulig.», «Absolutely rude.», «Liten luring:»: nothing tells that it is of a person. Two that judge tell enough. */
function isBare(tokens: Tokens, { first, last, pattern }: Match): boolean {
  const heading = tokens[tokens.length - 1]?.mark === ":";
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, bits, verb } = tokens[at]!;
    if (kind === "number") return false;
    if (kind !== "word" || (bits & (B.light | B.intensifier | B.negative)) !== 0) continue;
    if (isOtherPerson(tokens[at]!) || isOurs(tokens[at]!)) return false;
    if ((verb & finite) !== 0 && (pattern.kind === "phrase" || at < first || at > last)) return false;
    words += 1;
  }
  return words <= (heading ? 3 : 1);
}
