import { B, finite, V } from "../lexicon/bits";
import { isHumanly } from "./person";
import type { Sentence } from "./sentences";
import { isAnimal, isBesideNumber, isDash, isOf, isRoom, type Token, type Tokens } from "./tokens";

/* Which words are names of somebody: told by capitals, and where these tell nothing, by what stands beside them. */

export const noNames: ReadonlySet<string> = new Set();

/** Marks behind which a capital may be that of a beginning: «Kl. 14.30: Heisen er …», «Rolig morgen – Printeren …». */
const opening = new Set([":", "/", ">", "→", "•", "|"]);

/** Whether what stands behind a mark begins anew, so that its capital tells nothing. */
export function beginsAnew(tokens: Tokens, at: number): boolean {
  const { mark, start, end } = tokens[at]!;
  if (!isDash(tokens[at])) return opening.has(mark);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return next !== undefined && next.start > end && (before === undefined || before.end < start);
}

const isLarge = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const fewestShouted = 3;

/** «HUN NEKTET Å DUSJE»: in a sentence of capitals throughout these tell nothing, and its words are read without. */
export function settleCapitals(tokens: Tokens, sentences: readonly Sentence[], text: string): void {
  for (const { from, to } of sentences) {
    const first = tokens[from]!;
    if (!first.capital || to - from < fewestShouted || !isLarge(text.slice(first.start, first.end))) continue;
    const words = tokens.slice(from, to).filter(({ kind }) => kind === "word");
    if (words.length < fewestShouted || !isLarge(text.slice(first.start, words.at(-1)!.end))) continue;
    for (const word of words) word.capital = false;
  }
}

/** Unknown words that stand with a capital inside some sentence of a block: names, also where they stand first. */
export function namesInside(tokens: Tokens, sentences: readonly Sentence[]): ReadonlySet<string> {
  let names: Set<string> | null = null;
  for (const { from, to } of sentences) {
    let first = true;
    for (let at = from; at < to; at += 1) {
      const { kind, capital, bits, verb, opens, form } = tokens[at]!;
      if (kind !== "word") {
        first ||= beginsAnew(tokens, at);
        continue;
      }
      if (!first && capital && bits === 0 && verb === 0 && opens === 0 && form.length > 2) {
        names ??= new Set();
        names.add(form);
      }
      first = false;
    }
  }
  return names ?? noNames;
}

const initials = /^\p{Lu}\.(\p{Lu}\.?)?$/u;
/** «TV-en», «NAV-møtet»: no name. */
const acronym = /^\p{Lu}{2,}-\p{Ll}/u;
/** Asked for the hyphen first: most words have none, and letters of all scripts need not be made ready. */
const isAcronym = (slice: string): boolean => slice.includes("-") && acronym.test(slice);
/** «KH satt …», «R1 er …»: two letters, or a room's short name, where a name would stand. */
const shortName = /^(?:\p{Lu}{2}|Rm?\d{1,3})$/u;
const longestShort = 5;
/** Only a person says, thinks or seems: «Alina says …», «Tesfay meinte …». */
export const personal = V.reporting | V.tentative;

/** The next word, or the one behind «never» and its like: «S never likes …». */
function verbAhead(tokens: Tokens, at: number): Token | undefined {
  const next = tokens[at + 1];
  return next !== undefined && (next.bits & (B.light | B.negation)) !== 0 && (next.verb & finite) === 0
    ? tokens[at + 2]
    : next;
}

/** «Mirsada er sjalu på …»: only a person is so towards somebody. */
function feels(tokens: Tokens, name: number, verb: number): boolean {
  const { definiteFirst, feltTowards } = tokens.kinds;
  if ((tokens[verb]!.verb & (V.copula | V.becoming)) === 0 || isOf(definiteFirst, tokens[name])) return false;
  if (isAnimal(tokens[name]!)) return false;
  let at = verb + 1;
  while (at <= verb + 2 && at < tokens.length && (tokens[at]!.bits & (B.light | B.intensifier)) !== 0) at += 1;
  const described = tokens[at];
  return (
    described !== undefined &&
    (described.bits & B.adjective) !== 0 &&
    (described.verb & V.participle) === 0 &&
    isOf(feltTowards, tokens[at + 1])
  );
}

const longestName = 8;

/** The place of the word behind a name, or behind where its bearer lies: «Frank på 6 var …», «Zuri in room 4 is …». */
function behindName(tokens: Tokens, at: number): number {
  if (((tokens[at + 1]?.bits ?? 0) & B.preposition) === 0) return at + 1;
  const number = isRoom(tokens[at + 2]) ? at + 3 : at + 2;
  return tokens[number]?.kind === "number" ? number + 1 : at + 1;
}

/** «Jeylan løy igjen», «Zuri is lazy»: what only a person does or is. */
function isHuman(tokens: Tokens, name: number, verb: number): boolean {
  // «Oppvaskmaskina nektar å starte»: long words are made of several, and few names are.
  if (tokens[name]!.form.length > longestName || isOf(tokens.kinds.definiteFirst, tokens[name])) return false;
  return isHumanly(tokens, verb);
}

/** «stian stilte med solbriller», «t. sa at …»: first, without its capital, and before a verb: what can be nothing else. */
function isSmallName(tokens: Tokens, at: number, text: string): boolean {
  const { start, end, bits, verb, opens } = tokens[at]!;
  if (verb !== 0 || opens !== 0 || ((verbAhead(tokens, at)?.verb ?? 0) & finite) === 0) return false;
  const letter = end - start === 1 || (end - start === 2 && text[start + 1] === ".");
  return bits === B.name || (bits === 0 && letter);
}

/**
 * Settles whether a word is somebody's name: by its capital inside a sentence, by a title before it, or first in a
 * sentence by what only a person does. `names` are those that stand inside sentences of the block.
 */
export function tagName(
  tokens: Tokens,
  at: number,
  firstWord: boolean,
  text: string,
  names: ReadonlySet<string>,
): void {
  const { kinds } = tokens;
  const token = tokens[at]!;
  if (!token.capital) {
    // «tor», «may», «will»: else a name only with its capital.
    token.capital = firstWord && isSmallName(tokens, at, text);
    token.bits = token.capital ? B.name : token.bits & ~B.name;
    return;
  }
  const [next, ahead] = [tokens[at + 1], verbAhead(tokens, at)];
  // «Mr Ng»: behind a title stands a name, however short.
  if (!firstWord && isOf(kinds.title, tokens[at - 1])) {
    // «Mr A»: no article.
    token.bits = (token.bits & ~(B.determiner | B.adjective | B.preposition)) | B.name;
    token.verb = 0;
    token.opens = 0;
    return;
  }
  // «Per sa at …» is somebody, «per dag» is not.
  const named = (token.bits & (B.name | B.preposition)) === (B.name | B.preposition);
  if (named && ((next?.verb ?? 0) & finite) !== 0) token.bits = B.name;
  // «Hans nektet», «Anna nekta» is somebody, «hans ønsker er» is not: behind whose or which it is stands a noun, and then a verb.
  const points = (token.bits & B.name) !== 0 && (token.bits & (B.possessive | B.determiner | B.negation)) !== 0;
  if (points && ((next?.verb ?? 0) & finite) !== 0 && ((tokens[at + 2]?.verb ?? 0) & finite) === 0) token.bits = B.name;
  const slice = text.slice(token.start, token.end);
  if (slice[1] === "." && initials.test(slice)) {
    token.bits |= B.name;
    token.verb = 0;
    token.opens = 0;
    return;
  }
  const known = token.bits !== 0 || token.verb !== 0 || token.opens !== 0;
  // «I 2B nekter vannet …»: the letter belongs to a number.
  if (isBesideNumber(tokens, at)) {
    token.bits &= ~B.name;
    return;
  }
  // «T ble sjalu», «S never likes …»: a letter before its verb is somebody's initial.
  if (slice.length === 1 && slice !== "I" && ahead !== undefined && (ahead.verb & finite) !== 0) {
    token.bits |= B.name;
    // «B er lat»: a stem is no verb there («be!» without its vowel).
    token.verb = 0;
    return;
  }
  if (
    !known &&
    next !== undefined &&
    (next.verb & finite) !== 0 &&
    slice.length <= longestShort &&
    shortName.test(slice) &&
    !isOf(kinds.institution, token)
  ) {
    token.bits |= B.name;
    return;
  }
  if (firstWord) {
    if (known) {
      if (standsAsName(tokens, at)) settleAsName(token);
      return;
    }
    // «Tesfay ble sint. Da Tesfay …»: where it cannot have been the sentence that gave the capital, it was a name.
    const behind = behindName(tokens, at);
    const verb = tokens[behind];
    const speaks =
      verb !== undefined &&
      (verb.verb & finite) !== 0 &&
      (((verb.verb & personal) !== 0 && !isOf(kinds.refuses, verb)) ||
        feels(tokens, at, behind) ||
        isHuman(tokens, at, behind));
    const telling = speaks && slice.length > 2 && slice !== slice.toUpperCase() && !isOf(kinds.unnamed, token);
    if (names.has(token.form) || telling) token.bits |= B.name;
    return;
  }
  // «Inne i Førde»: behind a preposition a capital makes a place of what looks like a verb.
  const place = ((tokens[at - 1]?.bits ?? 0) & (B.preposition | B.light)) === B.preposition;
  if ((token.bits & B.name) !== 0 || (place && token.verb !== 0 && token.bits === 0 && slice !== slice.toUpperCase())) {
    token.verb = 0;
    token.opens = 0;
  } else if (!known && slice.length > 2 && slice !== slice.toUpperCase() && !isAcronym(slice)) {
    token.bits |= B.name;
  }
}

const noName = B.preposition | B.pronoun | B.possessive | B.determiner | B.coordinator | B.modal;

/** «Ane ville ikke», «Drew: 8 to 2», «Ane og Kari»: first, a name that is a verb or an adjective too, where somebody would stand. */
function standsAsName(tokens: Tokens, at: number): boolean {
  const { bits, verb, opens } = tokens[at]!;
  if ((bits & B.name) === 0 || (bits & noName) !== 0 || opens !== 0) return false;
  if (verb === 0 && (bits & B.adjective) === 0) return false;
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined) return false;
  const joined = (next.bits & B.coordinator) !== 0 && behind?.capital === true && (behind.bits & B.name) !== 0;
  return joined || next.mark === ":" || ((next.verb & finite) !== 0 && (next.bits & B.adjective) === 0);
}

/** A name and nothing else: no pattern of one word is met in it, see `isNamed`. */
function settleAsName(token: Token): void {
  token.bits = B.name;
  token.verb = 0;
}

/** Whether a word that is known for a name is somebody's here, whatever else it could be. */
export const isNamed = ({ capital, bits, verb, word }: Token): boolean =>
  capital && bits === B.name && verb === 0 && ((word?.bits ?? 0) & B.name) !== 0;

/** «Nights feel he is lazy», «the late shift reckons …»: first, and right before what those on it make of somebody. */
export function isShiftThatThinks(tokens: Tokens, at: number, from: number): boolean {
  const next = tokens[at + 1];
  if (at > from + 2 || next === undefined || !isOf(tokens.kinds.shift, tokens[at])) return false;
  if ((next.verb & (V.reporting | V.tentative)) === 0 || (next.verb & (finite | V.infinitive)) === 0) return false;
  return tokens.slice(from, at).every(({ kind, bits }) => kind === "word" && (bits & B.preposition) === 0);
}
