import { B, V } from "../../lexicon/bits";
import type { Lexicon } from "../../lexicon/lexicon";
import { isArticle, type Token } from "../../text/tokens";
import { upperFirst } from "../draft";
import type { RephraseKinds } from "../kinds";
import { adverbsBehind, beginsObject, isTeller, opensObject, tellingTerm } from "./follows";
import { sameForm } from "./form";
import { paintedTerm } from "./person-term";
import type { TermWords } from "./term-words";

/** A swap of words: the tokens it takes and the text it puts there. */
export interface Swap {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** Where a term is looked for: the words at fault in their sentence, which ends before `to`. */
export interface SwapPlace {
  readonly tokens: readonly Token[];
  readonly match: { readonly first: number; readonly last: number };
  readonly to: number;
  /** The subject of their clause; -1 or nothing for none. */
  readonly subject?: number;
  readonly lexicon: Lexicon;
  readonly kinds: RephraseKinds;
  readonly terms: TermWords;
}

/**
 * Swaps a term for another, lemma for lemma: the first word of the new one takes the form (tense, number,
 * definiteness) of the old one. The longest entry that stands in the match counts; an empty new term leaves the old
 * one out. Null where none does.
 */
export function swapTerm(table: Readonly<Record<string, string>>, place: SwapPlace): Swap | null {
  const { tokens, match, terms } = place;
  const entries = Object.entries(table).sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  for (const [from, into] of entries) {
    // «Too stubborn to ask»: the «too» belongs to it.
    const start = match.first - (terms.degree.has(tokens[match.first - 1]?.form ?? "") ? 1 : 0);
    for (let at = start; at <= match.last; at += 1) {
      const swap = swapAt(place, from, into, at);
      if (swap !== null) return swap;
    }
  }
  return null;
}

/** A new term in the old one's place: its first word as a lemma and in the old one's form, and the rest of it. */
interface Term {
  readonly at: number;
  readonly last: number;
  readonly head: string;
  readonly form: string;
  readonly rest: readonly string[];
}

function swapAt(place: SwapPlace, from: string, into: string, at: number): Swap | null {
  const { tokens, to, lexicon, kinds, terms } = place;
  const [old, ...oldRest] = from.split(" ") as [string, ...string[]];
  const last = at + oldRest.length;
  if (last >= to || !oldRest.every((word, index) => tokens[at + 1 + index]!.form === word)) return null;
  const own = tokens[at]!.form;
  if (into === "") return own === old ? { first: at, last, text: "" } : null;
  const told = tellingTerm(into, tokens, last, to, terms);
  if (told === null) return null;
  const [head, ...rest] = told.split(" ") as [string, ...string[]];
  const isPersons = kinds.persons.test(head);
  // «Bipolaren» is no form of «bipolare», which stands for several.
  if (isPersons && own !== old) return null;
  const form = sameForm(old, head, own, lexicon, terms, isBehindHave(tokens, at));
  if (form === null) return null;
  // «Den demente» is one of them.
  if (isPersons && kinds.theOne.test(tokens[at - 1]?.form ?? ""))
    return { first: at - 1, last, text: [terms.thePerson, ...rest].join(" ") };
  // «Was non-compliant with»: no «was declined», which is for fragments.
  if (head === form && terms.pastOnly.has(form) && followsCopula(tokens, at)) return null;
  const term: Term = { at, last, head, form, rest };
  const next = tokens[last + 1];
  if (rest.length === 0 && !standsBefore(next, oldRest, terms)) return null;
  if (rest.length > 0 && oldRest.length === 0 && told !== into && isTeller(next) && last + 1 < to)
    return { first: at, last: last + 1, text: [form, next!.form, ...rest].join(" ") };
  const object = withObject(place, term, oldRest.length === 0);
  if (object !== undefined) return object;
  return terms.person.has(head) ? personSwap(place, term) : withArticle(place, at, last, textOf(term, place), false);
}

/** «Har ikke nektet», «etter å ha nektet». */
function isBehindHave(tokens: readonly Token[], at: number): boolean {
  let have = at - 1;
  while (have > at - 4 && have >= 0 && tokens[have]!.kind === "word" && tokens[have]!.verb === 0) have -= 1;
  return have >= 0 && (tokens[have]!.verb & V.perfect) !== 0;
}

/** Whether a new term of one word can stand before what follows. */
function standsBefore(next: Token | undefined, oldRest: readonly string[], { gotBy }: TermWords): boolean {
  // «Kverulerte seg gjennom»: the new verb does not take the «seg» along.
  if (next !== undefined && (next.bits & B.reflexive) !== 0) return false;
  // «Maste seg til å bli» is nothing that somebody got.
  return oldRest.at(-1) !== gotBy || (next?.kind === "word" && (next.bits & B.infinitiveMarker) === 0);
}

/** A term that opens an object, with what comes between: null where none follows, undefined where the term opens none. */
function withObject(
  { tokens, to, terms, subject = -1 }: SwapPlace,
  { at, last, form, rest }: Term,
  isSingle: boolean,
): Swap | null | undefined {
  if (!opensObject(rest, terms) || tokens[last + 1] === undefined) return undefined;
  // «I dag nektet hun medisiner»: who it was stays right behind the verb.
  const said = isSingle && subject === last + 1 ? subject : last;
  // «Nektet plent for det» is no «sa nei til»: what the new term opens must follow.
  const adverbs = isSingle ? adverbsBehind(tokens, said, to, terms) : last;
  const object = tokens[adverbs + 1];
  if (object === undefined || !beginsObject(object, rest[0] === terms.no)) return null;
  // «Nektet blankt å dusje»: how firmly, and how often, stays: «sa blankt nei til å dusje».
  const kept = tokens
    .slice(last + 1, adverbs + 1)
    .map(({ form: one, capital }) => (capital ? upperFirst(one) : (terms.firmlyPut[one] ?? one)));
  return kept.length === 0 ? undefined : { first: at, last: adverbs, text: [form, ...kept, ...rest].join(" ") };
}

/** «Persons who uses» reads wrong: two are people, and they use. */
const textOf = ({ form, rest }: Term, { kinds, terms: { several } }: SwapPlace): string =>
  form === several?.not
    ? [several.put, ...rest].join(" ").replace(kinds.whoUsesIt, several.use)
    : [form, ...rest].join(" ");

/** A term for a person in a label's place; null where a word is left over that nobody knows. */
function personSwap(place: SwapPlace, term: Term): Swap | null {
  const { tokens, to } = place;
  const { at, last, head, form, rest } = term;
  const next = tokens[last + 1];
  // «En narkoman kvinne»: the noun that follows is the person, «en kvinne med rusmiddelproblemer».
  if (rest.at(-1) !== "of" && next?.kind === "word" && last + 1 < to) {
    if ((next.bits & B.personNoun) !== 0) {
      const text = [next.form, ...rest].join(" ");
      const article = place.terms.articleFor === undefined ? undefined : tokens[at - 1];
      return isArticle(article) && /^an?$/.test(article!.form)
        ? { first: at - 1, last: last + 1, text: `${place.terms.articleFor!(text)} ${text}` }
        : { first: at, last: last + 1, text };
    }
    if (next.bits === 0 && next.verb === 0 && next.opens === 0) return null;
  }
  const painted = paintedTerm(place, at, textOf(term, place));
  if (painted === null) return null;
  return withArticle(place, painted.first, last, painted.text, rest.length > 0 && form === head);
}

/** The swap with the article that the new word asks for. */
function withArticle(
  { tokens, kinds, terms: { articleFor, bareArticle, painting } }: SwapPlace,
  first: number,
  last: number,
  text: string,
  isPerson: boolean,
): Swap {
  const before = tokens[first - 1];
  // «A borderline», «a typical borderline» → «a person with …»: a term that brings its article takes the old one's place.
  if (articleFor !== undefined && /^an? /.test(text)) {
    let article = first - 1;
    while (painting.has(tokens[article]?.form ?? "")) article -= 1;
    if (isArticle(tokens[article])) return { first: article, last, text };
  }
  // «an addict» → «a person»: the article goes with the new word.
  if (articleFor !== undefined && isArticle(before) && before!.form !== articleFor(text))
    return { first: first - 1, last, text: `${articleFor(text)} ${text}` };
  // «Hun er borderliner» → «hun er en person med …»; «medpasienten, også anorektiker» → «…, også en person med anoreksi».
  const isAlso = kinds.also.test(before?.form ?? "") && tokens[first - 2]?.mark === ",";
  const isBare = isPerson && bareArticle !== undefined && (isAlso || followsCopula(tokens, first));
  return { first, last, text: isBare ? `${bareArticle} ${text}` : text };
}

/** Only light words between a copula and here: «er jo», «har alltid vært». */
function followsCopula(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const { bits, verb, kind } = tokens[back]!;
    if (kind !== "word") return false;
    if ((verb & (V.copula | V.becoming)) !== 0) return true;
    if ((bits & (B.light | B.negation | B.hedge | B.booster | B.intensifier)) === 0 || (bits & B.determiner) !== 0)
      return false;
  }
  return false;
}
