import type { Token } from "../text/tokens";
import { isOtherPerson, isOurs } from "../text/tokens";
import { B, V } from "./bits";
import type { Lexicon, Word } from "./lexicon";

/** What kind of entry a pattern came from: it decides how its holder is found. */
export type EntryKind = "adjective" | "noun" | "verb" | "phrase";

/** One place in a pattern. */
interface Element {
  /** The forms that may stand here; null where a test on the token decides. */
  readonly forms: ReadonlySet<Word> | null;
  readonly test: ((token: Token) => boolean) | null;
  /** How many tokens of any sort may stand before it. */
  readonly gap: number;
  /** Whether light words may stand before it: after an inflected verb. */
  readonly light: boolean;
}

/** Words to look for, with all they belong to. */
export interface Pattern {
  readonly kind: EntryKind;
  readonly elements: readonly Element[];
  /** The vocabulary classes (or phrase rules) that this pattern stands for. */
  readonly classes: number;
  /** Only in a negated clause. */
  readonly negated: boolean;
  /** Whether it begins with an inflected verb. */
  readonly verbal: boolean;
}

/** A pattern at the element by which it is found. */
export interface Anchor {
  readonly pattern: Pattern;
  readonly index: number;
  /** Patterns met at one word are told in the order in which they were added. */
  readonly order: number;
}

/**
 * The patterns that hang on one word. Most want a certain word right beside it: they are looked up by that word, so
 * that a common word costs no more for the many patterns it stands in.
 */
export interface Anchors {
  readonly plain: Anchor[];
  byNext: Map<Word, Anchor[]> | null;
  byPrevious: Map<Word, Anchor[]> | null;
}

/** A neighbour with more forms than this is tested, not looked up: the tables would grow without need. */
const mostNeighbours = 48;

export class PatternError extends Error {}

/** At most so many readings of one entry with alternatives: a pack cannot make the automaton explode. */
const maxReadings = 256;
/** How many light words may stand between a verb and what belongs to it. */
const lightRun = 3;

type Piece =
  | { readonly type: "word"; readonly texts: readonly string[] }
  | { readonly type: "verb"; readonly texts: readonly string[] }
  | { readonly type: "gap"; readonly most: number }
  | { readonly type: "place"; readonly name: string }
  | { readonly type: "class"; readonly name: string };

const special = /[()|?{}<>…]/;

/** Reads an entry into its readings: alternatives and optional parts multiplied out. */
export function readPattern(entry: string): readonly (readonly Piece[])[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new PatternError(`${what} in the pattern "${entry}"`);
  };
  const wordOf = (text: string): Piece => {
    if (text === "~") return fail('"~" without a verb right behind it');
    return text.startsWith("~") ? { type: "verb", texts: [text.slice(1)] } : { type: "word", texts: [text] };
  };
  // Most entries are words side by side: tens of thousands of them are read at each start.
  if (!special.test(entry)) return [entry.split(" ").flatMap((text) => (text === "" ? [] : [wordOf(text)]))];

  const sequence = (depth: number): Piece[][] => {
    let readings: Piece[][] = [[]];
    while (at < entry.length) {
      const c = entry[at]!;
      if (c === " ") {
        at += 1;
        continue;
      }
      if (c === "|" || c === ")") {
        if (depth === 0) fail(`"${c}" without "("`);
        break;
      }
      let part: Piece[][];
      if (c === "(") {
        at += 1;
        part = [];
        for (;;) {
          part.push(...sequence(depth + 1));
          if (entry[at] === "|") at += 1;
          else break;
        }
        if (entry[at] !== ")") fail('"(" without ")"');
        at += 1;
        part = joinSingles(part);
      } else {
        part = [[atom()]];
      }
      if (entry[at] === "?") {
        at += 1;
        part = [...part, []];
      }
      if (part.length === 1) for (const reading of readings) reading.push(...part[0]!);
      else readings = readings.flatMap((left) => part.map((right) => [...left, ...right]));
      if (readings.length > maxReadings) fail(`more than ${maxReadings} readings`);
    }
    return readings;
  };

  const atom = (): Piece => {
    const c = entry[at]!;
    const rest = entry.slice(at);
    const gap = c === "…" ? /^…(\d*)/.exec(rest) : null;
    if (gap !== null) {
      at += gap[0].length;
      const most = gap[1] === "" ? 4 : Number(gap[1]);
      if (most > 8) fail("a gap of more than eight words");
      return { type: "gap", most };
    }
    const place = c === "{" ? /^\{([^}]*)\}/.exec(rest) : null;
    if (place !== null) {
      at += place[0].length;
      return { type: "place", name: place[1]! };
    }
    const wordClass = c === "<" ? /^<([^>]*)>/.exec(rest) : null;
    if (wordClass !== null) {
      at += wordClass[0].length;
      return { type: "class", name: wordClass[1]! };
    }
    const text = /^[^\s()|?{}<>…]+/.exec(rest)?.[0];
    if (text === undefined) return fail(`"${rest[0]}" is not expected here`);
    at += text.length;
    return wordOf(text);
  };

  const readings = sequence(0);
  if (readings.some((reading) => reading.every((piece) => piece.type === "gap"))) fail("nothing to look for");
  return readings;
}

const clitic = /(?='(?:s|re|ve|ll|d|m)$)/;

/** Alternatives of one word each are one place with several words: a long list costs no more than a short one. */
function joinSingles(part: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const type of ["word", "verb"] as const) {
    const texts = part.flatMap(([piece, ...rest]) =>
      piece?.type === type && rest.length === 0 && !clitic.test(piece.texts[0]!) ? piece.texts : [],
    );
    if (texts.length > 0) joined.push([{ type, texts }]);
  }
  const single = ([piece, ...rest]: Piece[]): boolean =>
    rest.length === 0 && (piece?.type === "word" || piece?.type === "verb") && !clitic.test(piece.texts[0]!);
  return [...joined, ...part.filter((reading) => !single(reading))];
}

/** A word as written and, in nynorsk, an infinitive with its other ending («øydeleggje», «øydeleggja»). */
function spellings(lexicon: Lexicon, text: string): readonly Word[] {
  const word = lexicon.word(text);
  const twin = lexicon.grammar.language === "nn" && text.endsWith("e") && (word.verb & V.infinitive) !== 0;
  return twin ? [word, lexicon.word(`${text.slice(0, -1)}a`)] : [word];
}

/** A word of the open classes that can be a noun: «en skikkelig sutrekopp», whatever comes last. */
const isOpenNoun = ({ kind, bits, verb, opens, form }: Token): boolean =>
  kind === "word" &&
  (bits & ~B.adjective) === 0 &&
  opens === 0 &&
  (verb & (V.past | V.participle | V.presentParticiple)) === 0 &&
  !/(?:ly|vis|elig|eleg|ish)$/.test(form);

const places: Readonly<Record<string, (token: Token) => boolean>> = {
  P: isOtherPerson,
  N: isOpenNoun,
  S: isOurs,
  sin: (token) => (token.bits & B.possessive) !== 0,
  seg: (token) => (token.bits & B.reflexive) !== 0,
};

/** How rare a form is thought to be: longer words and open classes are rarer. */
function rarity(word: Word): number {
  const closed = word.bits !== 0 || word.opens !== 0;
  return (closed ? 0 : 100) + Math.min(word.form.length, 12) - ((word.verb & 0xfff) !== 0 ? 2 : 0);
}

export interface PatternSource {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly classes: number;
  readonly negated: boolean;
}

/**
 * Puts a vocabulary entry into the lexicon: each of its readings is hung on its rarest word.
 * Throws PatternError on an entry that cannot be read.
 */
export function addPattern(
  lexicon: Lexicon,
  source: PatternSource,
  classForms: (name: string) => ReadonlySet<Word>,
): void {
  const { inflection } = lexicon.grammar;
  // «was refusing» is the verb; «krevende» is an adjective of its own. An order to somebody tells nothing of them.
  const progressive = lexicon.grammar.language === "en";
  const inflected = (text: string, kind: EntryKind): ReadonlySet<Word> => {
    try {
      if (kind === "verb") {
        const forms = lexicon.verbForms(text);
        const all = [
          forms.infinitive,
          forms.present,
          forms.past,
          forms.participle,
          progressive ? forms.presentParticiple : [],
        ].flat();
        return new Set(all.map((form) => lexicon.word(form)));
      }
      const list = kind === "adjective" ? inflection.adjective(text) : inflection.noun(text);
      return new Set(list.map((form) => lexicon.word(form)));
    } catch (fault) {
      throw new PatternError(
        `"${text}" in "${source.entry}": ${fault instanceof Error ? fault.message : "cannot be inflected"}`,
      );
    }
  };

  const inflectedAll = (texts: readonly string[], kind: EntryKind): ReadonlySet<Word> =>
    new Set(texts.flatMap((text) => [...inflected(text, kind)]));

  for (const reading of readPattern(source.entry)) {
    const elements: Element[] = [];
    let gap = 0;
    let light = false;
    const put = (forms: ReadonlySet<Word> | null, test: Element["test"], lightAfter: boolean) => {
      elements.push({ forms, test, gap, light });
      gap = 0;
      light = lightAfter;
    };
    for (const [index, piece] of reading.entries()) {
      if (piece.type === "gap") {
        gap += piece.most;
      } else if (piece.type === "place") {
        const test = places[piece.name];
        if (test === undefined)
          throw new PatternError(`{${piece.name}} is not a place; {P}, {S}, {N}, {sin}, {seg} are`);
        put(null, test, false);
      } else if (piece.type === "class") {
        put(classForms(piece.name), null, false);
      } else if (piece.type === "verb" || (index === 0 && source.kind === "verb")) {
        put(inflectedAll(piece.texts, "verb"), null, true);
      } else if (index === 0 && source.kind !== "phrase") {
        put(inflectedAll(piece.texts, source.kind), null, false);
      } else if (piece.texts.length > 1) {
        put(new Set(piece.texts.flatMap((text) => spellings(lexicon, text.toLowerCase()))), null, false);
      } else {
        // «he's» and the like are two tokens in a note, so in a pattern too.
        for (const part of piece.texts[0]!.toLowerCase().split(clitic))
          put(new Set(spellings(lexicon, part)), null, false);
      }
    }
    const first = reading.find((piece) => piece.type !== "gap");
    const pattern: Pattern = {
      kind: source.kind,
      elements,
      classes: source.classes,
      negated: source.negated,
      verbal: source.kind === "verb" || first?.type === "verb",
    };
    hang(pattern, source.entry);
  }
}

function hang(pattern: Pattern, entry: string): void {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  pattern.elements.forEach((element, index) => {
    if (element.forms === null || element.forms.size === 0) return;
    let score = Number.POSITIVE_INFINITY;
    for (const word of element.forms) score = Math.min(score, rarity(word));
    score -= Math.log2(element.forms.size);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (best < 0) throw new PatternError(`nothing to look for in the pattern "${entry}"`);
  const [left, own, right] = [pattern.elements[best - 1], pattern.elements[best]!, pattern.elements[best + 1]];
  const next = right !== undefined && isBeside(right) ? lookedUp(right) : null;
  const previous = left !== undefined && isBeside(own) ? lookedUp(left) : null;
  const anchor: Anchor = { pattern, index: best, order: count++ };
  for (const word of own.forms!) {
    word.anchors ??= { plain: [], byNext: null, byPrevious: null };
    const { anchors } = word;
    if (next !== null && (previous === null || next.size <= previous.size)) {
      anchors.byNext ??= new Map();
      put(anchors.byNext, next, anchor);
    } else if (previous !== null) {
      anchors.byPrevious ??= new Map();
      put(anchors.byPrevious, previous, anchor);
    } else anchors.plain.push(anchor);
  }
}

let count = 0;

/** Whether nothing may stand between an element and the one before it. */
const isBeside = ({ gap, light }: Element): boolean => gap === 0 && !light;

const lookedUp = ({ forms }: Element): ReadonlySet<Word> | null =>
  forms !== null && forms.size <= mostNeighbours ? forms : null;

function put(table: Map<Word, Anchor[]>, words: ReadonlySet<Word>, anchor: Anchor): void {
  for (const word of words) {
    const list = table.get(word);
    if (list === undefined) table.set(word, [anchor]);
    else list.push(anchor);
  }
}

const isLight = (token: Token): boolean =>
  (token.bits & (B.light | B.pronoun | B.intensifier | B.reflexive | B.hedge | B.booster | B.negation)) !== 0 ||
  ((token.bits & B.name) !== 0 && token.capital) ||
  (token.bits & B.personNoun) !== 0;

const fits = (element: Element, token: Token): boolean =>
  element.forms !== null ? token.word !== undefined && element.forms.has(token.word) : element.test!(token);

/**
 * Looks whether a pattern stands around the token at `at`, which fits its element `index`.
 * Gives the first and last token, or null. The steps are bounded by the pattern, not by the text.
 */
export function matchAt(
  pattern: Pattern,
  index: number,
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): { first: number; last: number } | null {
  const { elements } = pattern;
  let first = at;
  for (let i = index; i > 0; i -= 1) {
    first = before(elements[i]!, elements[i - 1]!, tokens, first, from);
    if (first < 0) return null;
  }
  let last = at;
  for (let i = index + 1; i < elements.length; i += 1) {
    last = after(elements[i]!, tokens, last, to);
    if (last < 0) return null;
  }
  return { first, last };
}

/** The next place at which `element` fits, going right from `at` over what it allows; -1 where there is none. */
function after(element: Element, tokens: readonly Token[], at: number, to: number): number {
  let gaps = element.gap;
  let lights = element.light ? lightRun : 0;
  for (let next = at + 1; next < to; next += 1) {
    const token = tokens[next]!;
    if (fits(element, token)) return next;
    if (token.kind === "mark" || token.clause !== tokens[at]!.clause) return -1;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return -1;
  }
  return -1;
}

/** The same to the left: `element` stands at `at`, `left` is to be found before it. */
function before(element: Element, left: Element, tokens: readonly Token[], at: number, from: number): number {
  let gaps = element.gap;
  let lights = element.light ? lightRun : 0;
  for (let next = at - 1; next >= from; next -= 1) {
    const token = tokens[next]!;
    if (fits(left, token)) return next;
    if (token.kind === "mark" || token.clause !== tokens[at]!.clause) return -1;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return -1;
  }
  return -1;
}
