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
  const asked = new Asked(tokens, clauses, match);
  const at = whereHolder(tokens, clauses, subject, match);
  const spared = asked.isPublic(at) ? "public" : asked.isServing(at) ? "service" : null;
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  return spared === null || asked.isOfCare() ? null : spared;
}

/** The word for whom the words are of: the noun that they are or stand before, else the subject. -1 for none. */
function whereHolder(
  tokens: Tokens,
  clauses: readonly Clause[],
  { at, expletive }: Subject,
  { pattern, first, last }: Match,
): number {
  const { clause } = tokens[first]!;
  const { verb } = clauses[clause]!;
  const predicate = verb >= 0 && first > verb && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0;
  if (expletive || (pattern.kind === "noun" && !predicate)) return first;
  const noun =
    pattern.kind === "adjective" ? nounAfter(tokens, last, clause, isDetermined(tokens[first - 1])) : null;
  return noun === null ? at : tokens.indexOf(noun, last);
}

const isName = ({ bits, capital }: Token): boolean => (bits & B.name) !== 0 && capital;

/** A sentence of which it is asked whether some words in it are of public life, or of trade. */
class Asked {
  private readonly to: number;
  private readonly from: number;
  /** How many different words of public life stand in it, beside those that are asked for. */
  private readonly signs: number;

  constructor(
    private readonly tokens: Tokens,
    private readonly clauses: readonly Clause[],
    private readonly match: Match,
  ) {
    this.from = clauses[0]!.from;
    this.to = clauses.reduce((most, { to }) => Math.max(most, to), 0);
    const found = new Set<string>();
    for (let at = this.from; at < this.to; at += 1) {
      const token = tokens[at]!;
      if (at >= match.first && at <= match.last) continue;
      // «Høyre hånd»: with the capital of the sentence it may be a word as any other.
      const named = this.isIn(at) && (at > this.from || token.form.length > 6);
      if (named || isOf(tokens.kinds.publicSign, token)) found.add(token.form);
    }
    this.signs = found.size;
  }

  /** A party, a ministry, a paper, a nation; or one of its people, by office. */
  private isIn(at: number): boolean {
    const { tokens } = this;
    const { publicBody, publicOffice, publicName, as } = tokens.kinds;
    const token = tokens[at]!;
    if (token.kind !== "word" || (at >= this.match.first && at <= this.match.last)) return false;
    if ((token.capital && isOf(publicName, token)) || isOf(publicBody, token)) return true;
    // «Som journalist hevder han …»: what somebody is besides.
    return isOf(publicOffice, token) && !isOf(as, tokens[isArticle(tokens[at - 1]) ? at - 2 : at - 1]);
  }

  /** Whether one of the next words of a clause is of public life, with nothing but words up to it and no verb. */
  private isBeside(at: number, step: 1 | -1): boolean {
    const { tokens } = this;
    for (let near = at + step, words = 0; near >= this.from && near < this.to && words < 3; near += step, words += 1) {
      const { kind, verb, clause } = tokens[near]!;
      if (kind !== "word" || (verb & finite) !== 0 || clause !== tokens[at]!.clause) return false;
      if (this.isIn(near)) return true;
    }
    return false;
  }

  isPublic(at: number): boolean {
    const { tokens, signs } = this;
    const { first, last } = this.match;
    const next = tokens[last + 1];
    // «The so-called German Peasant Rebellion»
    if (signs > 0 && next?.capital === true && (tokens[first]!.verb & finite) === 0 && this.isIn(last + 1)) return true;
    if (signs === 0) return false;
    if (at < 0) return this.isBefore(first);
    const head = tokens[at]!;
    // «AP nekter», «SV nekter»: two letters may be somebody's.
    if (this.isIn(at)) return head.form.length > 2 || signs > 1;
    if (isName(head)) return this.isNamed(at);
    if ((head.bits & B.kin) !== 0) return false;
    const several = isOf(tokens.kinds.plural, head);
    // «De to journalistene», «alle i parlamentet»; «Libyas falne diktator»
    const noun = at === first || (head.bits & (B.pronoun | B.personNoun)) === 0;
    if ((several || noun) && this.isBeside(at, 1)) return true;
    if (noun && !several) return this.isBeside(at, -1) || signs > 1;
    if ((head.bits & B.personNoun) !== 0 && !several) return false;
    // «Journalistene ble stanset, angivelig fordi de …»; «They know that the Americans …, and they refuse to go»
    return this.isBefore(at) || (several && signs > 1);
  }

  /** Whether who was named last before a pronoun, or before words without a subject of their own, is of public life. */
  private isBefore(at: number): boolean {
    const { tokens, from, signs } = this;
    // «Ringte kommunen og nektet å legge på»: with the verb first it is the patient, who is left out.
    const left = at === this.match.first;
    if (left && (tokens[from]!.verb & finite) !== 0) return false;
    for (let back = at - 1; back >= from; back -= 1) {
      const token = tokens[back]!;
      // «Snakket med en journalist, hevder …», but «alle i parlamentet»
      const counts = !left || !governed(tokens, this.clauses[token.clause]!, back) || isOf(tokens.kinds.plural, tokens[back - 2]);
      if (counts && this.isIn(back)) return token.form.length > 2 || signs > 1;
      if (isName(token)) return this.isNamed(back);
      if (isOtherPerson(token) && (token.bits & (B.pronoun | B.possessive)) === 0) return false;
    }
    return false;
  }

  /**
   * «Palestinian Leader Mahmoud Abbas», «Jensen, lederen i partiet»: a name with an office beside it. A surname or a full
   * name needs as much elsewhere in the sentence; a given name alone is somebody in the house.
   */
  private isNamed(at: number): boolean {
    const { tokens, from, to } = this;
    const { publicOffice, weakSaying } = tokens.kinds;
    let [first, last, names] = [at, at, 0];
    while (first > from && (tokens[first - 1]!.capital || isOf(publicOffice, tokens[first - 1]))) first -= 1;
    while (last + 1 < to && tokens[last + 1]!.capital) last += 1;
    const end = tokens[last + 1]?.mark === "," ? Math.min(last + 4, to - 1) : last;
    for (let near = first; near <= end; near += 1) {
      if (near !== at && this.isIn(near)) return true;
      if (near <= last && tokens[near]!.capital && tokens[near]!.form.length > 2) names += 1;
    }
    if (tokens[at]!.form.length < 3 || (names < 2 && ((tokens[at]!.word?.bits ?? 0) & B.name) !== 0)) return false;
    return this.signs > (names > 1 && isOf(weakSaying, tokens[this.match.first]) ? 0 : 1);
  }

  /** «Her receptionist was rude», «they refused, and I had to leave without a refund», «very rude and unprofessional». */
  isServing(at: number): boolean {
    const { tokens, match } = this;
    const { trade, tradeSign, unprofessional, plural } = tokens.kinds;
    const clause = this.clauses[tokens[match.first]!.clause]!;
    const own = at === match.first || isOf(plural, tokens[at]);
    for (let near = this.from; near < this.to; near += 1) {
      const token = tokens[near]!;
      if (isOf(unprofessional, token) || (own && isOf(tradeSign, token))) return true;
      // «The bartender downstairs is …»
      const acts = near >= clause.from && near < clause.verb && !governed(tokens, clause, near);
      if (isOf(trade, token) && (near === at || acts)) return true;
    }
    return false;
  }

  /** Whether a word of care stands in the sentence or near it. */
  isOfCare(): boolean {
    const { tokens, from, to } = this;
    return tokens.slice(Math.max(0, from - around), to + around).some((token) => isOf(tokens.kinds.care, token));
  }
}

/** «Umulig.», «Absolutely rude.», «Liten luring:»: nothing tells that it is of a person. Two that judge tell enough. */
function isBare(tokens: Tokens, { first, last, pattern }: Match): boolean {
  const heading = tokens[tokens.length - 1]?.mark === ":";
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "mark" || (token.bits & (B.intensifier | B.negative)) !== 0) continue;
    const acts = (token.verb & finite) !== 0 && (pattern.kind === "phrase" || at < first || at > last);
    if (acts || token.kind === "number" || isOtherPerson(token) || isOurs(token)) return false;
    words += 1;
  }
  return words <= (heading ? 3 : 1);
}
