import { B, finite, S, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { TermWords } from "./term-words";

/* What a new term needs behind it, and what of the old one's company comes along. */

/** Whether a term ends in a word that opens an object («si nei til»): what it opens must follow. */
export const opensObject = (rest: readonly string[], terms: TermWords): boolean =>
  rest.length > 0 && terms.opensObject.has(rest.at(-1)!);

/** Whether an object can begin here: no «at», and of a no nobody to whom something was refused («nektet oss innsyn»). */
export function beginsObject({ kind, bits, opens }: Token, isNo: boolean): boolean {
  if (kind === "mark" || (opens & S.content) !== 0) return false;
  const isWhom = (bits & B.reflexive) !== 0 || ((bits & B.pronoun) !== 0 && (bits & B.object) !== 0);
  if (isNo && isWhom && (bits & (B.thing | B.possessive)) === 0) return false;
  return (bits & (B.preposition | B.light | B.coordinator)) === 0 || (bits & B.determiner) !== 0;
}

/** The last of the adverbs right behind a verb («nektet fortsatt», «nektet rett og slett»): they go before the new object. */
export function adverbsBehind(tokens: readonly Token[], verb: number, to: number, terms: TermWords): number {
  let last = verb;
  while (last + 1 < to && isAdverb(tokens[last + 1]!, terms)) last += 1;
  return last;
}

const isAdverb = ({ kind, form, bits }: Token, { firmly }: TermWords): boolean =>
  kind === "word" &&
  (firmly.has(form) ||
    ((bits & B.light) !== 0 &&
      (bits & (B.determiner | B.preposition | B.coordinator | B.pronoun | B.infinitiveMarker)) === 0));

/**
 * A term for telling as what follows it asks: as it stands before a statement, with its preposition before a thing. Null
 * for «says to be in pain», which English does not have.
 */
export function tellingTerm(
  term: string,
  tokens: readonly Token[],
  verb: number,
  to: number,
  { tellsOf, tellsStatement }: TermWords,
): string | null {
  // «Da innrømmet han inntak»: what is told stands behind who tells it.
  const last = isTeller(tokens[verb + 1]) && verb + 1 < to ? verb + 1 : verb;
  if (term === tellsStatement && last + 1 < to && (tokens[last + 1]!.bits & B.infinitiveMarker) !== 0) return null;
  return term in tellsOf && isThing(tokens, last + 1, to) ? tellsOf[term]! : term;
}

/** A pronoun that can only be the subject, or a name. */
export const isTeller = (token: Token | undefined): boolean =>
  token !== undefined &&
  (((token.bits & B.pronoun) !== 0 && (token.bits & B.subject) !== 0) ||
    (token.capital && (token.bits & B.name) !== 0));

/** A noun or a doing up to the next mark, with no statement in it. */
function isThing(tokens: readonly Token[], from: number, to: number): boolean {
  const mark = tokens.findIndex(({ kind }, at) => at >= from && kind === "mark");
  const run = tokens.slice(from, mark < 0 ? to : Math.min(mark, to));
  const [head] = run;
  if (head === undefined || head.opens !== 0) return false;
  const isDoing = (head.verb & (V.presentParticiple | finite)) === V.presentParticiple;
  const isNoun = (head.bits & (B.determiner | B.possessive)) !== 0 || (head.bits === 0 && (head.verb & finite) === 0);
  return (isDoing || isNoun) && !run.some(({ verb, opens }) => (verb & finite) !== 0 || (opens & S.content) !== 0);
}
