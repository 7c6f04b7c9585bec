import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { governed } from "../text/person";
import type { Subject } from "../text/subject";
import { enders, isArticle, isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";
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

export function sparedAs(
  tokens: Tokens,
  clauses: readonly Clause[],
  { at: subjectAt, expletive }: Subject,
  { pattern, first, last }: Match,
  alone: boolean,
): Spared | null {
  if (alone && isBare(tokens, first, last, pattern.kind === "phrase")) return "alone";
  const { publicWord, publicName, publicSign, plural, as, care, trade, tradeSign, ofTrade } = tokens.kinds;
  const clause = clauses[tokens[first]!.clause]!;
  const from = Math.max(clauses[0]!.from, first - reach);
  let to = last + 1;
  while (to < tokens.length && to < last + reach && !enders.has(tokens[to]!.mark)) to += 1;

  // The word for whom the words are of: the noun that they are or stand before, else the subject.
  const predicate = first > clause.verb && ((tokens[clause.verb]?.verb ?? 0) & (V.copula | V.becoming)) !== 0;
  let at = expletive || (pattern.kind === "noun" && !predicate) ? first : subjectAt;
  if (pattern.kind === "adjective") {
    const noun = nounAfter(tokens, last, tokens[first]!.clause, isDetermined(tokens[first - 1]));
    if (noun !== null) at = tokens.indexOf(noun, last);
  }
  const many = isOf(plural, tokens[at]) || at === first;

  /** A party, a ministry, a paper, a nation; or one of its people, by office. */
  const isIn = (at: number): boolean => {
    const token = tokens[at]!;
    if (at >= first && at <= last) return false;
    if (token.capital && isOf(publicName, token)) return true;
    // «Som journalist hevder han …»: what somebody is besides.
    return isOf(publicWord, token) && !isOf(as, tokens[isArticle(tokens[at - 1]) ? at - 2 : at - 1]);
  };

  // Different words of public life in the sentence; all names are one: «Ahmadi hevder at han er forfulgt i Iran og Syria».
  const found = new Set<string>();
  // «Very rude and unprofessional», «they refused, and I left without a refund», «her receptionist was rude».
  let serves = false;
  for (let near = from; near < to; near += 1) {
    const token = tokens[near]!;
    if (isIn(near) || (isOf(publicSign, token) && (near < first || near > last)))
      found.add(token.capital ? "" : token.form);
    const acts = near >= clause.from && near < clause.verb && isOf(trade, token) && !governed(tokens, clause, near);
    if (acts || isOf(ofTrade, token) || (many && isOf(tradeSign, token))) serves = true;
  }
  const signs = found.size;

  /**
   * «Palestinian Leader Mahmoud Abbas»: a name with an office before it. A surname or a full
   * name needs two signs elsewhere in the sentence; initials and a given name alone are somebody in the house.
   */
  const isNamed = (at: number): boolean => {
    for (let near = at - 1; near >= from && (tokens[near]!.capital || isOf(publicWord, tokens[near])); near -= 1)
      if (isIn(near)) return true;
    const { form, word } = tokens[at]!;
    const given = ((word?.bits ?? 0) & B.name) !== 0 && !isName(tokens[at - 1]) && !isName(tokens[at + 1]);
    return signs > 1 && !given && form.length > 2;
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
      if (!under && isIn(back)) return true;
      if (isName(token)) return isNamed(back);
      if (isOtherPerson(token) && (token.bits & (B.pronoun | B.possessive)) === 0) return false;
    }
    return false;
  };

  const isPublic = (): boolean => {
    if (at < 0) return isBefore(first);
    const head = tokens[at]!;
    if (isIn(at)) return true;
    if (isName(head)) return isNamed(at);
    if (!many && (head.bits & (B.personNoun | B.kin)) !== 0) return false;
    if (many || (head.bits & B.pronoun) === 0) {
      if (signs > 1) return true;
      // «De to journalistene», «alle i parlamentet»: in one of the next words, with no verb before it.
      for (let near = at + 1; near < to && near < at + 4 && (tokens[near]!.verb & finite) === 0; near += 1)
        if (isIn(near) && tokens[near]!.clause === head.clause) return true;
    }
    // «Journalistene ble stanset, angivelig fordi de …», «Libyas falne diktator»
    return isBefore(at);
  };

  const spared = signs > 0 && isPublic() ? "public" : serves ? "service" : null;
  // «Politikeren på rom 3 nekter stell»: whoever is cared for is in care, whatever else she is.
  return tokens.slice(Math.max(0, from - around), to + around).some((token) => isOf(care, token)) ? null : spared;
}

const isName = (token: Token | undefined): boolean => token?.capital === true && (token.bits & B.name) !== 0;

/** «Umulig.», «Absolutely rude.», «Liten luring:»: nothing tells that it is of a person. Two that judge tell enough. */
function isBare(tokens: Tokens, first: number, last: number, phrase: boolean): boolean {
  const heading = tokens.at(-1)!.mark === ":";
  let words = 0;
  for (const [at, token] of tokens.entries()) {
    // «Nekter dusj»: what somebody does is told of somebody.
    const acts = (token.verb & finite) !== 0 && (phrase || at < first || at > last);
    if (acts || isOtherPerson(token) || isOurs(token)) return false;
    if (token.kind !== "mark" && (token.bits & (B.intensifier | B.negative)) === 0) words += 1;
  }
  return words <= (heading ? 3 : 1);
}
