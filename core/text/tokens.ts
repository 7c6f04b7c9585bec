import { B, ofWord } from "../lexicon/bits";
import type { Kind, Kinds } from "../lexicon/kinds";
import type { Lexicon } from "../lexicon/lexicon";
import { clitics, type Standing } from "../lexicon/standing";
import type { Word } from "../lexicon/word";
import { newList } from "../list";
import { KindPlaces } from "./places";

/** A word, number or mark in a block's prose. Offsets are UTF-16 offsets into that prose. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straightened; a number as it stands; "" for marks. */
  readonly form: string;
  readonly kind: "word" | "number" | "mark";
  /** The mark's character; "" for words and numbers. */
  readonly mark: string;
  /** Whether it begins with one that tells something: settled by names.ts where a writer uses none, or nothing else. */
  capital: boolean;
  readonly word: Word | undefined;
  /** What it can be here: starts as the word's own, settled by tag.ts. */
  bits: number;
  verb: number;
  opens: number;
  quoted: boolean;
  clause: number;
  /** It belongs to the name of whom the verb before it is said of. */
  named: boolean;
}

/** The tokens of a block, with the kinds of words of the language that it is in. */
export interface Tokens extends ReadonlyArray<Token> {
  readonly kinds: Kinds;
  readonly places: KindPlaces;
}

const dashes = new Set(["-", "–", "—"]);

/** Whether a mark is a dash, as writers type it. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && dashes.has(token.mark);

/** Whether a word is there and is of a kind. */
export const isOf = (kind: Kind, token: Token | undefined): boolean => token !== undefined && kind.test(token.form);

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isSmallAscii = (c: number): boolean => c >= 97 && c <= 122;
/** A small letter of Latin-1, by its UTF-16 unit. */
export const isSmallLetter = (c: number): boolean => isSmallAscii(c) || (c >= 0xdf && c <= 0xff && c !== 0xf7);
const isAsciiLetter = (c: number): boolean => isSmallAscii(c) || (c >= 65 && c <= 90);
const letterOrMark = /[\p{L}\p{M}]/u;

/** Letters of all scripts; combining marks belong to the letter before them. */
function isLetter(c: number): boolean {
  if (c < 128) return isAsciiLetter(c);
  if (c >= 0xc0 && c <= 0x24f) return c !== 0xd7 && c !== 0xf7;
  if (c < 0x300 || (c >= 0x2000 && c <= 0x2bff) || c >= 0xd800)
    return c >= 0xd800 && c <= 0xdfff ? false : c > 0xf8ff && letterOrMark.test(String.fromCharCode(c));
  return letterOrMark.test(String.fromCharCode(c));
}
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;
const isSpace = (c: number): boolean => c === 32 || c === 10 || c === 9 || c === 13 || c === 0xa0 || c === 0x202f;

/**
 * Cuts prose into tokens in one pass. Abbreviations («bl.a.», «pas.») and initials («K.L.») keep their stops,
 * clock times and decimals («21.30», «1,2») are one number.
 */
export function tokenize(text: string, lexicon: Lexicon, abbreviations: ReadonlySet<string>): Tokens {
  const length = text.length;
  const tokens: Token[] = newList();
  const places = new KindPlaces(tokens);
  let at = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (isSpace(c)) {
      at += 1;
    } else if (isLetter(c)) {
      at = readWord(text, at, lexicon, abbreviations, tokens, places);
    } else if (isDigit(c)) {
      at = readNumber(text, at, lexicon, tokens, places);
    } else {
      const size = c >= 0xd800 && c <= 0xdbff && at + 1 < length ? 2 : 1;
      tokens.push(new ReadToken("mark", at, at + size, "", size === 1 ? text[at]! : "", false, undefined, 0, 0, 0));
      at += size;
    }
  }
  return Object.assign(tokens, { kinds: lexicon.grammar.kinds(), places });
}

/** All tokens are made here, so that all have the same shape: what reads them is much faster for it. */
class ReadToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly kind: Token["kind"];
  readonly mark: string;
  capital: boolean;
  readonly word: Word | undefined;
  bits: number;
  verb: number;
  opens: number;
  quoted = false;
  clause = 0;
  named = false;

  constructor(
    kind: Token["kind"],
    start: number,
    end: number,
    form: string,
    mark: string,
    capital: boolean,
    word: Word | undefined,
    bits: number,
    verb: number,
    opens: number,
  ) {
    this.start = start;
    this.end = end;
    this.form = form;
    this.kind = kind;
    this.mark = mark;
    this.capital = capital;
    this.word = word;
    this.bits = bits;
    this.verb = verb;
    this.opens = opens;
  }
}

function pushWord(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  tokens: Token[],
  places: KindPlaces,
): void {
  pushStanding(text, start, end, lexicon.standing(text, start, end), tokens, places);
}

function pushStanding(
  text: string,
  start: number,
  end: number,
  standing: Standing,
  tokens: Token[],
  places: KindPlaces,
): void {
  const { written, form, word, marks, clitic } = standing;
  if (clitic !== null) {
    const cut = start + form.length;
    pushStanding(text, start, cut, { ...standing, written: form, hash: -1, clitic: null }, tokens, places);
    pushStanding(text, cut, end, clitic, tokens, places);
    return;
  }
  const first = text.charCodeAt(start);
  const capital = first < 128 ? first >= 65 && first <= 90 : first !== written.charCodeAt(0);
  // «West of Baghdad»: a name that no table knows, and nothing that slipped.
  if (standing.slipped && capital && tokens[tokens.length - 1]?.kind === "word") {
    tokens.push(new ReadToken("word", start, end, written, "", capital, undefined, 0, 0, 0));
    return;
  }
  places.add(marks);
  tokens.push(
    word === undefined
      ? new ReadToken("word", start, end, form, "", capital, word, 0, 0, 0)
      : new ReadToken("word", start, end, form, "", capital, word, word.bits & ~ofWord, word.verb, word.opens),
  );
}

function readWord(
  text: string,
  start: number,
  lexicon: Lexicon,
  abbreviations: ReadonlySet<string>,
  tokens: Token[],
  places: KindPlaces,
): number {
  // Most words are letters and nothing else.
  const plain = lexicon.plainStanding(text, start);
  if (plain !== null) {
    const end = start + plain.written.length;
    if (text.charCodeAt(end) === 46 && isShortened(text, start, end, plain.written, lexicon, abbreviations)) {
      pushWord(text, start, end + 1, lexicon, tokens, places);
      return end + 1;
    }
    pushStanding(text, start, end, plain, tokens, places);
    return end;
  }
  const length = text.length;
  let at = start + 1;
  let run = start;
  let dots = 0;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (isLetter(c) || isDigit(c)) {
      at += 1;
      continue;
    }
    const next = at + 1 < length ? text.charCodeAt(at + 1) : 32;
    if (isHyphen(c) && (isLetter(next) || isDigit(next))) {
      at += 2;
      continue;
    }
    if (isApostrophe(c) && isLetter(next)) {
      let end = at + 1;
      while (end < length && isLetter(text.charCodeAt(end))) end += 1;
      const clitic = text.slice(at + 1, end).toLowerCase();
      if (clitics.has(clitic)) {
        pushWord(text, start, at, lexicon, tokens, places);
        pushWord(text, at, end, lexicon, tokens, places);
        return end;
      }
      at = end;
      continue;
    }
    // «u.t.», «bl.a.», «K.L.»: short runs of letters joined by stops without a space.
    if (c === 46 && isLetter(next) && at - run <= 4 && !endsGlued(text, run, at, abbreviations)) {
      dots += 1;
      run = at + 1;
      at += 1;
      continue;
    }
    break;
  }
  if (at < length && text.charCodeAt(at) === 46) {
    const short =
      dots > 0
        ? at - start <= longestShort && at - run <= 4
        : isShortened(text, start, at, text.slice(start, at).toLowerCase(), lexicon, abbreviations);
    if (short) at += 1;
  }
  if (at - start === 1 && at < length && text.charCodeAt(at) === 47) at = endOfSlashed(text, start, at, lexicon);
  pushWord(text, start, at, lexicon, tokens, places);
  return at;
}

const longestShort = 12;

/** A shorter word before a stop without a blank behind it may be short for something: «dr.Hansen». */
export const shortestGlued = 3;

/** «Spiste mat.Han …»: behind the stop a new sentence begins, and the blank between was forgotten. */
function endsGlued(text: string, run: number, stop: number, abbreviations: ReadonlySet<string>): boolean {
  const next = text.charCodeAt(stop + 1);
  if (stop - run < shortestGlued || next < 65 || next > 90 || !isSmallLetter(text.charCodeAt(stop + 2))) return false;
  return isSmallLetter(text.charCodeAt(stop - 1)) && !abbreviations.has(text.slice(run, stop + 1).toLowerCase());
}

/** Whether the stop behind a word is its own: an initial's, or that of an abbreviation. */
function isShortened(
  text: string,
  start: number,
  stop: number,
  small: string,
  lexicon: Lexicon,
  abbreviations: ReadonlySet<string>,
): boolean {
  if (stop - start === 1 && text.charCodeAt(start) < 91) return true;
  return stop - start <= longestShort && abbreviations.has(`${small}.`) && !endsAsWord(text, start, stop, lexicon);
}

/** «Hun ser trist ut.», «flaska var tom.»: at the end of a sentence it is the word, and no abbreviation. */
function endsAsWord(text: string, start: number, stop: number, lexicon: Lexicon): boolean {
  const first = text.charCodeAt(start);
  if (first >= 65 && first <= 90) return false;
  const word = lexicon.find(text.slice(start, stop));
  if (word === undefined || (word.bits & (B.light | B.adjective)) === 0) return false;
  let next = stop + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next += 1;
  return next >= text.length || (text[next] !== text[next]!.toLowerCase() && next > stop + 1);
}

/** «w/ her mum», «w/o help»; «w/c 3rd» is something else. */
function endOfSlashed(text: string, start: number, slash: number, { spelt }: Lexicon): number {
  const letterAt = (at: number) => at < text.length && isLetter(text.charCodeAt(at));
  const spells = (end: number) => spelt.has(text.slice(start, end).toLowerCase());
  if (letterAt(slash + 1) && !letterAt(slash + 2)) return spells(slash + 2) ? slash + 2 : slash;
  return spells(slash + 1) ? slash + 1 : slash;
}

function readNumber(text: string, start: number, lexicon: Lexicon, tokens: Token[], places: KindPlaces): number {
  const length = text.length;
  let at = start + 1;
  while (at < length) {
    const c = text.charCodeAt(at);
    if (isDigit(c)) at += 1;
    else if ((c === 46 || c === 44 || c === 58 || c === 47) && at + 1 < length && isDigit(text.charCodeAt(at + 1)))
      at += 2;
    else break;
  }
  const person = personBehind(text, at, lexicon);
  if (person !== undefined) {
    const end = at + 1 + person.form.length;
    const { word } = person;
    const form = `${text.slice(start, at)}-${person.form}`;
    places.add(lexicon.marksOf(form));
    tokens.push(new ReadToken("word", start, end, form, "", false, word, word.bits & ~ofWord, 0, 0));
    return end;
  }
  const form = text.slice(start, at);
  // «24/7» is an idiom of some vocabulary.
  tokens.push(new ReadToken("number", start, at, form, "", false, lexicon.find(form), 0, 0, 0));
  return at;
}

/** «15-åringen», «2-eren», «17-year-old»: a word for somebody right behind the hyphen of a number. */
function personBehind(text: string, hyphen: number, lexicon: Lexicon): { word: Word; form: string } | undefined {
  if (!isHyphen(text.charCodeAt(hyphen))) return undefined;
  let end = hyphen + 1;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isInnerHyphen(text, end))) end += 1;
  if (end === hyphen + 1) return undefined;
  const form = text.slice(hyphen + 1, end).toLowerCase();
  const word = lexicon.find(form);
  return word !== undefined && (word.bits & B.personNoun) !== 0 ? { word, form } : undefined;
}

const isInnerHyphen = (text: string, at: number): boolean =>
  isHyphen(text.charCodeAt(at)) && at + 1 < text.length && isLetter(text.charCodeAt(at + 1));

/** A person: a pronoun, noun or name for somebody who is neither writer nor staff. */
export const isOtherPerson = (token: Token): boolean =>
  (token.bits & B.other) !== 0 || ((token.bits & B.name) !== 0 && token.capital);

/** The writer or the staff. */
export const isOurs = (token: Token): boolean => (token.bits & (B.writer | B.staff)) !== 0;

/** «Han», «she»: a pronoun that can be a subject. */
export const isSubjectPronoun = ({ bits }: Token): boolean => (bits & B.pronoun) !== 0 && (bits & B.subject) !== 0;

/** An animal, which is angry and afraid as well, and nobody's patient. */
export const isAnimal = (token: Token): boolean =>
  // «Robin sulky»: with a capital it is somebody's name.
  isWord(token, B.animal) && !(token.capital && (token.bits & B.name) !== 0);

/** «En», «ei», «a»: before a noun that is new. */
export const isArticle = (token: Token | undefined): boolean => isWord(token, B.article);

/** «Rom 4 bærer nag»: a room before its number can stand for the person in it. */
export const isRoom = (token: Token | undefined): boolean => isWord(token, B.room);

/** «2A», «3b»: a letter that belongs to the number before it. */
export const isBesideNumber = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.form.length === 1 && tokens[at - 1]?.kind === "number" && tokens[at - 1]!.end === tokens[at]!.start;

/** Marks that end a sentence. */
export const enders: ReadonlySet<string> = new Set([".", "!", "?"]);

const isWord = (token: Token | undefined, bit: number): boolean =>
  token?.word !== undefined && (token.word.bits & bit) !== 0;
