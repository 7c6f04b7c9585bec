import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { governed } from "../text/person";
import type { Subject } from "../text/subject";
import { isArticle, isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
import type { Match } from "./matches";
import { isDetermined, nounAfter } from "./noun-after";

/*
 * Judgements that are made of nobody in care: of parties and presidents, of shops, or of nobody at all. They are asked
 * for where a rule that judges would mark, so that an ordinary note pays nothing for them.
 */

/** What spares words that judge: whoever they are of is a public body or person, serves customers, or is nowhere in the note. */
export type Spared = "public" | "service" | "alone";

/** How far from the words their sentence is looked through, and how far around that for words of care. */
const reach = 80;
const around = 40;
const stops = /[.!?]/;

export function sparedAs(
  tokens: Tokens,
  clauses: readonly Clause[],
  { at: subjectAt, expletive }: Subject,
  { pattern, first, last }: Match,
  alone: boolean,
): Spared | null {
  if (alone && isBare(tokens, first, last, pattern.kind === "phrase")) return "alone";
  const { publicWord, publicName, publicSign, weakSaying, plural, as, care, trade, tradeSign, unprofessional } =
    tokens.kinds;
  const clause = clauses[tokens[first]!.clause]!;
  let [from, to] = [first, last + 1];
  while (from > 0 && from > first - reach && !stops.test(tokens[from - 1]!.mark)) from -= 1;
  while (to < tokens.length && to < last + reach && !stops.test(tokens[to]!.mark)) to += 1;

  /** A party, a ministry, a paper, a nation; or one of its people, by office. */
  const isIn = (at: number): boolean => {
    const token = tokens[at]!;
    if (at >= first && at <= last) return false;
    if (token.capital && isOf(publicName, token)) return true;
    // «Som journalist hevder han …»: what somebody is besides.
    return isOf(publicWord, token) && !isOf(as, tokens[isArticle(tokens[at - 1]) ? at - 2 : at - 1]);
  };

  /** How many different words of public life stand in the sentence, beside those that are asked for. */
  const found = new Set<string>();
  // «Very rude and unprofessional», «they refused, and I left without a refund», «her receptionist was rude».
  let [serves, sold] = [false, false];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    // «Høyre hånd»: with the capital of the sentence it may be a word as any other.
    const named = isIn(at) && (at > from || token.form.length > 6);
    if (named || (isOf(publicSign, token) && (at < first || at > last))) found.add(token.form);
    const acts = at >= clause.from && at < clause.verb && isOf(trade, token) && !governed(tokens, clause, at);
    if (acts || isOf(unprofessional, token)) serves = true;
    if (isOf(tradeSign, token)) sold = true;
  }
  const signs = found.size;

  /** «De to journalistene», «alle i parlamentet»: public life in one of the next words, and no verb before it. */
  const isBeside = (at: number): boolean => {
    for (let near = at + 1; near < to && near <= at + 3; near += 1) {
      const token = tokens[near]!;
      if (token.kind !== "word" || (token.verb & finite) !== 0 || token.clause !== tokens[at]!.clause) return false;
      if (isIn(near)) return true;
    }
    return false;
  };

  /** Two letters may be somebody's: «AP nekter», «SV nekter». */
  const isParty = (at: number): boolean => tokens[at]!.form.length > 2 || signs > 1;

  /**
   * «Palestinian Leader Mahmoud Abbas», «Jensen, lederen i partiet»: a name with an office beside it. A surname or a full
   * name needs as much elsewhere in the sentence; a given name alone is somebody in the house.
   */
  const isNamed = (at: number): boolean => {
    let [start, end] = [at, at];
    while (start > from && (tokens[start - 1]!.capital || isOf(publicWord, tokens[start - 1]))) start -= 1;
    while (end + 1 < to && tokens[end + 1]!.capital) end += 1;
    // Beside it, or behind a comma.
    for (let near = start; near < to && near <= end + 4; near += 1)
      if (isIn(near) && (near <= end || tokens[end + 1]!.mark === ",")) return true;
    const { form, word } = tokens[at]!;
    const full = tokens.slice(start, end + 1).filter(isName).length > 1;
    if (form.length < 3 || (!full && ((word?.bits ?? 0) & B.name) !== 0)) return false;
    return signs > (full && isOf(weakSaying, tokens[first]) ? 0 : 1);
  };

  /** Whether who was named last before a pronoun, or before words without a subject of their own, is of public life. */
  const isBefore = (at: number): boolean => {
    // «Ringte kommunen og nektet å legge på»: with the verb first it is the patient, who is left out.
    const left = at === first;
    if (left && (tokens[from]!.verb & finite) !== 0) return false;
    for (let back = at - 1; back >= from; back -= 1) {
      const token = tokens[back]!;
      // «Snakket med en journalist, hevder …», but «alle i parlamentet»
      const under = left && governed(tokens, clauses[token.clause]!, back) && !isOf(plural, tokens[back - 2]);
      if (!under && isIn(back)) return isParty(back);
      if (isName(token)) return isNamed(back);
      if (isOtherPerson(token) && (token.bits & (B.pronoun | B.possessive)) === 0) return false;
    }
    return false;
  };

  const isPublic = (at: number): boolean => {
    if (at < 0) return isBefore(first);
    const head = tokens[at]!;
    if (isIn(at)) return isParty(at);
    if (isName(head)) return isNamed(at);
    if ((head.bits & B.kin) !== 0) return false;
    const several = isOf(plural, head) || at === first;
    if (!several && (head.bits & B.personNoun) !== 0) return false;
    if ((several || (head.bits & B.pronoun) === 0) && (signs > 1 || isBeside(at))) return true;
    // «Journalistene ble stanset, angivelig fordi de …», «Libyas falne diktator»
    return isBefore(at);
  };

  // The word for whom the words are of: the noun that they are or stand before, else the subject.
  const { verb } = clause;
  const predicate = verb >= 0 && first > verb && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  let at = expletive || (pattern.kind === "noun" && !predicate) ? first : subjectAt;
  if (pattern.kind === "adjective") {
    const noun = nounAfter(tokens, last, tokens[first]!.clause, isDetermined(tokens[first - 1]));
    if (noun !== null) at = tokens.indexOf(noun, last);
  }
  if (sold && (at === first || isOf(plural, tokens[at]))) serves = true;
  const spared = signs > 0 && isPublic(at) ? "public" : serves ? "service" : null;
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  const near = tokens.slice(Math.max(0, from - around), to + around);
  return spared === null || near.some((token) => isOf(care, token)) ? null : spared;
}

const isName = ({ bits, capital }: Token): boolean => (bits & B.name) !== 0 && capital;

/** «Umulig.», «Absolutely rude.», «Liten luring:»: nothing tells that it is of a person. Two that judge tell enough. */
function isBare(tokens: Tokens, first: number, last: number, phrase: boolean): boolean {
  const heading = tokens[tokens.length - 1]!.mark === ":";
  const words = tokens.filter(({ kind, bits }) => kind !== "mark" && (bits & (B.intensifier | B.negative)) === 0);
  // «Nekter dusj»: what somebody does is told of somebody.
  const acts = tokens.some(({ verb }, at) => (verb & finite) !== 0 && (phrase || at < first || at > last));
  if (acts || words.length > (heading ? 3 : 1)) return false;
  return words.every((token) => token.kind === "word" && !isOtherPerson(token) && !isOurs(token));
}
