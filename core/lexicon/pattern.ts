import type { Narrowing } from "../packs/pack";
import { isOtherPerson, isOurs, type Token } from "../text/tokens";
import { type Anchor, Anchors, type Distance, metBeside, type Neighbour, reachOf } from "./anchors";
import { B, V } from "./bits";
import { type By, byNext, byNone, byPrevious } from "./by";
import { clitic, PatternError, readPattern } from "./entry";
import type { Lexicon } from "./lexicon";
import { anySign, manyInPlace, type SignedElements, signOfWord, signsOfPlaces, Wanted } from "./signs";
import type { Word } from "./word";

/** What kind of entry a pattern came from: it decides how its holder is found. */
export type EntryKind = "adjective" | "noun" | "verb" | "phrase";

/** Word forms by their numbers, in order. */
export type Forms = Int32Array;

/** One place in a pattern. */
export interface Element extends Distance {
  /** The forms that may stand here; null where a test on the token decides. */
  readonly forms: Forms | null;
  readonly test: ((token: Token) => boolean) | null;
  /** The number of the one form that may stand here; -1 where there are several or none. */
  readonly only: number;
}

/** Words to look for, with all they belong to. */
export interface Pattern {
  readonly kind: EntryKind;
  readonly elements: readonly Element[];
  /** The vocabulary classes (or phrase rules) that this pattern stands for. */
  readonly classes: number;
  /** Only in a negated clause. */
  readonly negated: boolean;
  /** Only in scare quotes. */
  readonly quoted: boolean;
  /** Whether it begins with an inflected verb. */
  readonly verbal: boolean;
}

/** The one form of some; -1 where there are several. */
export const onlyOf = (forms: Forms): number => (forms.length === 1 ? forms[0]! : -1);

/** A neighbour with more forms than this is tested, not looked up: the tables would grow without need. */
const mostNeighbours = 48;

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

/** Whether a form is one of these; most are one or a few. */
export function hasForm(forms: Forms, id: number): boolean {
  let [low, high] = [0, forms.length];
  while (high - low > 8) {
    const middle = (low + high) >> 1;
    if (forms[middle]! <= id) low = middle;
    else high = middle;
  }
  for (let at = low; at < high; at += 1) if (forms[at] === id) return true;
  return false;
}

/**
 * Places in patterns, and their sets of forms: each is held once whatever patterns have it. Most are of one word, and the
 * packs of a team may bring hundreds of thousands of patterns.
 */
export class Elements {
  private readonly sets = new Map<string, Forms>();
  private readonly known = new Map<string, Element>();
  private readonly numbers = new Map<Forms, number>();
  private readonly patterns = new Set<string>();

  of(words: ReadonlySet<Word>, gap: number, light: boolean): Element {
    const sorted = Int32Array.from(words, ({ id }) => id).sort();
    const set = sorted.join();
    const key = `${set} ${gap} ${light}`;
    const same = this.known.get(key);
    if (same !== undefined) return same;
    const forms = this.sets.get(set) ?? sorted;
    this.sets.set(set, forms);
    const element: Element = { forms, test: null, only: onlyOf(forms), gap, light };
    this.known.set(key, element);
    return element;
  }

  /** Whether a pattern is met here for the first time: packs may have the same of one class, and once is enough. */
  isNew({ elements, ...told }: Pattern): boolean {
    const parts = elements.map(({ forms, test, gap, light }) => {
      const place = Object.keys(places).find((name) => places[name] === test);
      return `${forms === null ? place : this.numberOf(forms)} ${gap} ${light}`;
    });
    const key = `${Object.values(told).join(" ")}: ${parts.join(", ")}`;
    if (this.patterns.has(key)) return false;
    this.patterns.add(key);
    return true;
  }

  private numberOf(forms: Forms): number {
    const known = this.numbers.get(forms) ?? this.numbers.size;
    this.numbers.set(forms, known);
    return known;
  }
}

/** What `{P}` and the like ask of a token. */
export const places: Readonly<Record<string, (token: Token) => boolean>> = {
  P: isOtherPerson,
  N: isOpenNoun,
  S: isOurs,
  sin: (token) => (token.bits & B.possessive) !== 0,
  seg: (token) => (token.bits & B.reflexive) !== 0,
  ",": (token) => token.mark === ",",
  ":": (token) => token.mark === ":",
};

const signsByTest = new Map(Object.entries(places).map(([name, test]) => [test, signsOfPlaces[name]!]));

/** The signs of what an element lets stand there. */
export function signsOfElement({ forms, test }: Pick<Element, "forms" | "test">): number {
  if (forms === null) return signsByTest.get(test!) ?? anySign;
  let signs = 0;
  for (let at = 0; at < forms.length; at += 1) signs |= signOfWord(forms[at]!);
  return signs;
}

/** How rare a form is thought to be: longer words are rarer, and so are those that neither a closed class holds nor helping verbs are. */
function rarity({ bits, opens, verb, form }: Word): number {
  const common = bits !== 0 || opens !== 0 || (verb & (V.copula | V.becoming | V.perfect)) !== 0;
  return (common ? 0 : 100) + Math.min(form.length, 12) - ((verb & 0xfff) !== 0 ? 2 : 0);
}

/** How rare it is thought that any of some forms stands somewhere. */
function rarityOfAny(forms: ReadonlySet<Word>): number {
  let often = 0;
  for (const word of forms) often += 2 ** -rarity(word);
  return -Math.log2(often);
}

export interface PatternSource {
  readonly entry: string;
  readonly kind: EntryKind;
  readonly classes: number;
  readonly narrowing?: Narrowing;
}

/**
 * Puts a vocabulary entry into the lexicon: each of its readings is hung on its rarest word.
 * Throws PatternError on an entry that cannot be read.
 */
export function addPattern(
  lexicon: Lexicon,
  source: PatternSource,
  classForms: (name: string) => ReadonlySet<Word>,
  known: Elements,
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
    const words: (ReadonlySet<Word> | null)[] = [];
    let gap = 0;
    let light = false;
    const put = (forms: ReadonlySet<Word> | null, test: Element["test"], lightAfter: boolean) => {
      elements.push(forms === null ? { forms, test, only: -1, gap, light } : known.of(forms, gap, light));
      words.push(forms);
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
      } else if (piece.type === "mark") {
        // «Urinprøve : ren», «day in , day out».
        put(null, places[piece.mark]!, false);
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
      // As long as it is: an array that grew has room for many more.
      elements: elements.slice(),
      classes: source.classes,
      negated: source.narrowing === "negated",
      quoted: source.narrowing === "quoted",
      verbal: source.kind === "verb" || first?.type === "verb",
    };
    if (known.isNew(pattern)) hang(pattern, words, source.entry, lexicon);
  }
}

/** Hangs a pattern on its rarest word: on the forms of the element that has them. */
function hang(
  pattern: Pattern,
  words: readonly (ReadonlySet<Word> | null)[],
  entry: string,
  { addPattern: addPatternTo, isSpoken }: Lexicon,
): void {
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  words.forEach((forms, index) => {
    if (forms === null || forms.size === 0) return;
    const score = rarityOfAny(forms);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (best < 0) throw new PatternError(`nothing to look for in the pattern "${entry}"`);
  const by = rarerNeighbour(words, best);
  const near = neighbourOf(pattern, best, by);
  const { elements } = pattern;
  const anchor: Anchor = {
    order: addPatternTo(pattern),
    index: best,
    by,
    wanted: new Wanted(signedElements(elements), best, metBeside(by, near), 0, elements.length),
  };
  const part = isSpoken(pattern.classes) ? "spoken" : "beside";
  for (const word of words[best]!) {
    word[part] ??= new Anchors();
    word[part].add(anchor, near);
  }
}

const signedElements = (elements: readonly Element[]): SignedElements => ({
  signsAt: (at) => signsOfElement(elements[at]!),
  reachAt: (at) => reachOf(elements[at]!),
  manyAt: (at) => elements[at]!.forms?.length ?? manyInPlace,
});

/** By which of the elements beside its own a pattern is looked up: the rarer one. */
function rarerNeighbour(words: readonly (ReadonlySet<Word> | null)[], index: number): By {
  const [next, previous] = [words[index + 1], words[index - 1]].map((forms) =>
    forms === undefined || forms === null || forms.size > mostNeighbours
      ? Number.NEGATIVE_INFINITY
      : rarityOfAny(forms),
  ) as [number, number];
  if (next === Number.NEGATIVE_INFINITY && previous === next) return byNone;
  return next >= previous ? byNext : byPrevious;
}

/** The element by which an anchor is looked up; null where it is tried wherever its word stands. */
function neighbourOf({ elements }: Pattern, index: number, by: By): Neighbour | null {
  if (by === byNone) return null;
  const { gap, light } = elements[by === byNext ? index + 1 : index]!;
  return { forms: elements[by === byNext ? index + 1 : index - 1]!.forms!, gap, light };
}
