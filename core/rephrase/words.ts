import { B, V } from "../lexicon/bits";
import type { Inflection } from "../lexicon/grammar";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../text/tokens";
import { adverbsBehind, beginsObject, isTeller, opensObject, tellingTerm } from "./follows";
import type { RephraseKinds } from "./kinds";

/** A swap of words: the tokens it takes and the text it puts there. */
export interface Swap {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/**
 * Swaps a term for another, lemma for lemma: the first word of the new one takes the form (tense, number,
 * definiteness) of the old one. The longest entry that stands in the match counts; an empty new term leaves the old
 * one out. Null where none does.
 */
export function swapTerm(
  terms: Readonly<Record<string, string>>,
  tokens: readonly Token[],
  match: { readonly first: number; readonly last: number },
  to: number,
  lexicon: Lexicon,
  kinds: RephraseKinds,
): Swap | null {
  const entries = Object.entries(terms).sort(([a], [b]) => b.split(" ").length - a.split(" ").length);
  for (const [from, into] of entries) {
    // «Too stubborn to ask»: the «too» belongs to it.
    const start = match.first - (tokens[match.first - 1]?.form === "too" ? 1 : 0);
    for (let at = start; at <= match.last; at += 1) {
      const swap = swapAt(from, into, tokens, match, at, to, lexicon, kinds);
      if (swap !== null) return swap;
    }
  }
  return null;
}

function swapAt(
  from: string,
  into: string,
  tokens: readonly Token[],
  match: { readonly first: number; readonly last: number },
  at: number,
  to: number,
  lexicon: Lexicon,
  kinds: RephraseKinds,
): Swap | null {
  const [head, ...rest] = from.split(" ");
  const last = at + rest.length;
  if (last >= to || !rest.every((word, index) => tokens[at + 1 + index]!.form === word)) return null;
  if (into === "") return tokens[at]!.form === head ? { first: at, last, text: "" } : null;
  const term = tellingTerm(into, tokens, last, to);
  if (term === null) return null;
  const [newHead, ...newRest] = term.split(" ");
  // «Bipolaren» is no form of «bipolare», which stands for several.
  if (kinds.persons.test(newHead!) && tokens[at]!.form !== head) return null;
  const same = sameForm(head!, newHead!, tokens[at]!.form, lexicon);
  if (same === null) return null;
  // «Den demente» is one of them.
  const isTheOne = kinds.persons.test(newHead!) && kinds.theOne.test(tokens[at - 1]?.form ?? "");
  const form = isTheOne ? "personen" : same;
  // «Was non-compliant with»: no «was declined», which is for fragments.
  if (isTheOne) return { first: at - 1, last, text: [form, ...newRest].join(" ") };
  if (newHead === form && pastOnly.has(form) && followsCopula(tokens, at)) return null;
  // «persons who uses» reads wrong: two are people, and they use.
  let text =
    form === "persons"
      ? ["people", ...newRest].join(" ").replace(kinds.whoUsesIt, "who use")
      : [form, ...newRest].join(" ");
  // «En narkoman kvinne»: the noun that follows is the person, «en kvinne med ruslidelse».
  const next = tokens[last + 1];
  // «Kverulerte seg gjennom»: the new verb does not take the «seg» along.
  if (newRest.length === 0 && next !== undefined && (next.bits & B.reflexive) !== 0) return null;
  // «Maste seg til å bli» is nothing that somebody got.
  if (
    rest.at(-1) === "til" &&
    newRest.length === 0 &&
    (next?.kind !== "word" || (next.bits & B.infinitiveMarker) !== 0)
  )
    return null;
  if (form !== null && newRest.length > 0 && rest.length === 0 && term !== into && isTeller(next) && last + 1 < to)
    return { first: at, last: last + 1, text: [form, next!.form, ...newRest].join(" ") };
  if (opensObject(newRest) && next !== undefined) {
    // «Nektet plent for det» is no «sa nei til»: what the new term opens must follow.
    const adverbs = rest.length === 0 ? adverbsBehind(tokens, last, to) : last;
    const object = tokens[adverbs + 1];
    if (object === undefined || !beginsObject(object, newRest[0] === "nei")) return null;
    // «Nektet blankt å dusje»: how firmly, and how often, stays: «sa blankt nei til å dusje».
    const kept = tokens.slice(last + 1, adverbs + 1).map(({ form: one }) => firmly[one] ?? one);
    if (kept.length > 0) return { first: at, last: adverbs, text: [form, ...kept, ...newRest].join(" ") };
  }
  const isOpen = newRest.at(-1) === "of";
  if (personWords.has(newHead!) && !isOpen && next !== undefined && last + 1 < to && next.kind === "word") {
    if ((next.bits & B.personNoun) !== 0) return { first: at, last: last + 1, text: [next.form, ...newRest].join(" ") };
    if (next.bits === 0 && next.verb === 0 && next.opens === 0) return null;
  }
  const isPerson = newRest.length > 0 && form === newHead && personWords.has(newHead);
  // «Typisk anorektiker», «a textbook bulimic»: what paints the label goes with it.
  let start = at;
  if (personWords.has(newHead!)) {
    const end = start;
    while (start > 0 && (painting.has(tokens[start - 1]!.form) || (start > match.first && isPaint(tokens[start - 1]!))))
      start -= 1;
    // «Gammel alkoholiker»: of a dependence it tells how long.
    const isOld = tokens.slice(start, end).some(({ form }) => kinds.longSince.test(form));
    if (isOld && isPersonTerm(text, kinds) && kinds.troubles.test(text))
      text = lastedSo(text, kinds.manyTroubles.test(text) ? "langvarige" : "langvarig", kinds) ?? text;
    // «Kjent alkoholiker»: that it is known stays with the trouble.
    const known = tokens.slice(start, end).find(({ form }) => kinds.known.test(form))?.form;
    if (known !== undefined && isPersonTerm(text, kinds) && kinds.troubles.test(text))
      text = lastedSo(text, kinds.manyTroubles.test(text) ? `${known.slice(0, 5)}e` : known.slice(0, 5), kinds) ?? text;
    // «Mangeårig alkoholiker»: how long it lasted is a fact, but no person is «mangeårig»; the trouble is.
    const howLong = tokens[start - 1]?.form ?? "";
    if (lasting.has(howLong)) {
      const moved = lastedSo(text, howLong, kinds);
      if (moved === null) return null;
      text = moved;
      start -= 1;
    }
  }
  const before = tokens[start - 1];
  const article = before === undefined ? undefined : articles[before.form];
  // «an addict» → «a person»: the article goes with the new word.
  if (article !== undefined && article !== articleFor(text))
    return { first: start - 1, last, text: `${articleFor(text)} ${text}` };
  // «Hun er borderliner» → «Hun er en person med …»
  const bare = bareArticle[lexicon.grammar.language];
  // «Medpasienten, også anorektiker» → «…, også en person med anoreksi».
  const isAlso = kinds.also.test(before?.form ?? "") && tokens[start - 2]?.mark === ",";
  if (isPerson && bare !== undefined && (isAlso || followsCopula(tokens, start)))
    return { first: start, last, text: `${bare} ${text}` };
  return { first: start, last, text };
}

/** «Nektet plent», but nobody says «sa plent nei». */
const firmly: Readonly<Record<string, string>> = { plent: "bestemt" };

/** New terms that are a verb where the old one was a state. */
const pastOnly: ReadonlySet<string> = new Set(["declined", "did"]);

const personWords: ReadonlySet<string> = new Set(["person", "pasient", "patient"]);

/** Whether a term is one for a person: «person med …», «personene med …», «en person som …». */
export const isPersonTerm = (text: string, kinds: RephraseKinds): boolean => kinds.personTerm.test(text);

const bareArticle: Readonly<Record<string, string>> = { nb: "en", nn: "ein" };

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
/** Words that paint a label and say nothing of the person: they go with it. */
export const painting = words(
  "typisk typiske notorisk notoriske inngrodd inngrodde ihuga kjent kjente kjend kjende gammel gammal gamle tung tunge typical classic textbook notorious known career hardcore hard-core old seasoned proper average",
);
export const lasting = words(
  "mangeårig mangeårige langvarig langvarige long-term longtime long-time lifelong long-standing",
);

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

const articles: Readonly<Record<string, "a" | "an">> = { a: "a", an: "an" };
const articleFor = (text: string): "a" | "an" => (/^[aeiou]/i.test(text) ? "an" : "a");

/** The form of `into` that answers to `form` of `from`; null where `form` is no form of `from`. */
function sameForm(from: string, into: string, form: string, lexicon: Lexicon): string | null {
  const { inflection } = lexicon.grammar;
  return (
    verbForm(from, into, form, lexicon) ??
    nominalForm(inflection.noun, from, into, form) ??
    // «Sprøytenarkomane»: a person is no adjective, and no «persone».
    (personWords.has(into) && form !== from ? null : nominalForm(inflection.adjective, from, into, form))
  );
}

/** A note gives no orders: a form that could be an imperative («syt») is a present that the table does not know. */
const verbParts = ["past", "present", "participle", "infinitive", "presentParticiple"] as const;

function verbForm(from: string, into: string, form: string, lexicon: Lexicon): string | null {
  // A guess would make a verb of any word («selvmordsforsøkte»).
  if (!lexicon.knowsVerb(from) || !lexicon.knowsVerb(into)) return null;
  try {
    const [old, next] = [lexicon.verbForms(from), lexicon.verbForms(into)];
    for (const part of verbParts) {
      const at = old[part].indexOf(form);
      if (at >= 0) return next[part][Math.min(at, next[part].length - 1)] ?? null;
    }
  } catch {
    // Not a verb in the table: a noun or an adjective, then.
  }
  return null;
}

function nominalForm(inflect: Inflection["noun"], from: string, into: string, form: string): string | null {
  try {
    const [old, next] = [inflect(from), inflect(into)];
    const found = old.indexOf(form);
    // «anorektikere», «-erne», «-ene»: nouns in -er have their plural definite in two ways, others in one.
    const agent = old[2] === `${from}e` && old.length !== next.length;
    const at = agent && found === 4 ? 3 : found;
    if (agent && at >= 0 && at < 4) return next[at] ?? null;
    return at >= 0 && next.length === old.length ? (next[at] ?? null) : at === 0 ? next[0]! : null;
  } catch {
    return null;
  }
}
