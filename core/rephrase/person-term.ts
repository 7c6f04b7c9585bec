import { B } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { RephraseKinds } from "./kinds";
import type { SwapPlace } from "./words";

/* Terms for a person («en person med ruslidelse») in place of a label, with what was said of the label. */

/** Whether a term is one for a person: «person med …», «personene med …», «en person som …». */
export const isPersonTerm = (text: string, kinds: RephraseKinds): boolean => kinds.personTerm.test(text);

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Words that paint a label and say nothing of the person: they go with it. */
export const painting = words(
  "typisk typiske notorisk notoriske inngrodd inngrodde ihuga kjent kjente kjend kjende gammel gammal gamle tung tunge typical classic textbook notorious known career hardcore hard-core old seasoned proper average",
);
/** How long a trouble has lasted. */
export const lasting = words(
  "mangeårig mangeårige langvarig langvarige long-term longtime long-time lifelong long-standing",
);

/**
 * The term with what is told of the trouble in the words that paint the label («typisk anorektiker», «a textbook
 * bulimic»), which go with it; and where those begin. Null where how long it has lasted would be lost.
 */
export function paintedTerm(
  { tokens, match, kinds }: SwapPlace,
  at: number,
  term: string,
): { readonly first: number; readonly text: string } | null {
  let first = at;
  const paints = (token: Token, index: number) => painting.has(token.form) || (index >= match.first && isPaint(token));
  while (first > 0 && paints(tokens[first - 1]!, first - 1)) first -= 1;
  const text = withTrouble(tokens.slice(first, at), term, kinds);
  // «Mangeårig alkoholiker»: how long it lasted is a fact, but no person is «mangeårig»; the trouble is.
  const howLong = tokens[first - 1]?.form ?? "";
  if (!lasting.has(howLong)) return { first, text };
  const moved = lastedSo(text, howLong, kinds);
  return moved === null ? null : { first: first - 1, text: moved };
}

/** A term for a trouble with what the paint told of it: «gammel» how long it has been there, «kjent» that it is known. */
function withTrouble(paint: readonly Token[], term: string, kinds: RephraseKinds): string {
  let text = term;
  const isTrouble = () => isPersonTerm(text, kinds) && kinds.troubles.test(text);
  const agreeing = (word: string, manyWord: string) => (kinds.manyTroubles.test(text) ? manyWord : word);
  if (paint.some(({ form }) => kinds.longSince.test(form)) && isTrouble())
    text = lastedSo(text, agreeing("langvarig", "langvarige"), kinds) ?? text;
  const known = paint.find(({ form }) => kinds.known.test(form))?.form.slice(0, 5);
  if (known !== undefined && isTrouble()) text = lastedSo(text, agreeing(known, `${known}e`), kinds) ?? text;
  return text;
}

/** «Person med ruslidelse», «person with an addiction» and how long it has been so; null where there is no «med». */
function lastedSo(text: string, howLong: string, kinds: RephraseKinds): string | null {
  const uses = kinds.personUses.exec(text);
  if (uses !== null)
    return text.includes("who")
      ? `${uses[1]}with ${howLong} use of ${uses[2]}`
      : `${uses[1]}med ${howLong} bruk av ${uses[2]}`;
  const parts = kinds.personHasOne.exec(text)?.groups;
  if (parts === undefined) return null;
  const { person, article, trouble } = parts;
  return `${person}${article === undefined ? "" : `${articleFor(howLong)} `}${howLong} ${trouble}`;
}

const isPaint = ({ kind, bits, verb, opens }: Token): boolean =>
  kind === "word" && verb === 0 && opens === 0 && (bits & ~(B.adjective | B.intensifier)) === 0;

/** The English article before a word. */
export const articleFor = (text: string): "a" | "an" => (/^[aeiou]/i.test(text) ? "an" : "a");
