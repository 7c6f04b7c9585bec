import { B } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import type { RephraseKinds } from "../kinds";
import type { TermWords } from "./term-words";
import type { SwapPlace } from "./words";

/* Terms for a person («en person med rusmiddelproblemer») in place of a label, with what was said of the label. */

/** Whether a term is one for a person: «person med …», «personene med …», «en person som …». */
export const isPersonTerm = (text: string, kinds: RephraseKinds): boolean => kinds.personTerm.test(text);

/**
 * The term with what is told of the trouble in the words that paint the label («typisk anorektiker», «a textbook
 * bulimic»), which go with it; and where those begin. Null where how long it has lasted would be lost.
 */
export function paintedTerm(
  { tokens, match, kinds, terms }: SwapPlace,
  at: number,
  term: string,
): { readonly first: number; readonly text: string } | null {
  let first = at;
  const paints = (token: Token, index: number) =>
    terms.painting.has(token.form) || (index >= match.first && isPaint(token));
  while (first > 0 && paints(tokens[first - 1]!, first - 1)) first -= 1;
  const text = withTrouble(tokens.slice(first, at), term, kinds, terms);
  // «Mangeårig alkoholiker»: how long it lasted is a fact, but no person is «mangeårig»; the trouble is.
  const howLong = tokens[first - 1]?.form ?? "";
  if (!terms.lasting.has(howLong)) return { first, text };
  const moved = lastedSo(text, howLong, kinds, terms);
  return moved === null ? null : { first: first - 1, text: moved };
}

/** A term for a trouble with what the paint told of it: «gammel» how long it has been there, «kjent» that it is known. */
function withTrouble(paint: readonly Token[], term: string, kinds: RephraseKinds, terms: TermWords): string {
  let text = term;
  const isTrouble = () => isPersonTerm(text, kinds) && kinds.troubles.test(text);
  const agreeing = (word: string, manyWord: string) => (kinds.manyTroubles.test(text) ? manyWord : word);
  if (paint.some(({ form }) => kinds.longSince.test(form)) && isTrouble())
    text = lastedSo(text, agreeing(terms.longSince.one, terms.longSince.many), kinds, terms) ?? text;
  const known = paint.find(({ form }) => kinds.known.test(form))?.form.slice(0, 5);
  if (known !== undefined && isTrouble()) text = lastedSo(text, agreeing(known, `${known}e`), kinds, terms) ?? text;
  return text;
}

/** «Person med rusmiddelproblemer», «person with an addiction» and how long it has been so; null where there is no «med». */
function lastedSo(text: string, howLong: string, kinds: RephraseKinds, terms: TermWords): string | null {
  const uses = kinds.personUses.exec(text);
  if (uses !== null) return terms.longUse(uses[1]!, howLong, uses[2]!);
  const parts = kinds.personHasOne.exec(text)?.groups;
  if (parts === undefined) return null;
  const { person, article, trouble } = parts;
  return `${person}${article === undefined ? "" : `${terms.articleFor?.(howLong) ?? article.trim()} `}${howLong} ${trouble}`;
}

const isPaint = ({ kind, bits, verb, opens }: Token): boolean =>
  kind === "word" && verb === 0 && opens === 0 && (bits & ~(B.adjective | B.intensifier)) === 0;
