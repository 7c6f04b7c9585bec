import { type By, byNext, byNone } from "./by";
import { anySign, farthest, signOfWord, type Wanted } from "./signs";

/** How many light words may stand between a verb and what belongs to it. */
export const lightRun = 3;

/** A pattern, by its number, at the element by which it is found. */
export interface Anchor {
  /** Patterns met at one word are told in the order in which they were added. */
  readonly order: number;
  readonly index: number;
  /** Whether it is looked up by the element after its own, by the one before, or tried wherever its word stands. */
  readonly by: By;
  /** What has to stand around the words by which it is looked up. */
  readonly wanted: Pick<Wanted, "first" | "second">;
}

/** More elements than this no pattern has. */
export const indexes = 64;

/** A pattern's number, element and way to be looked up in one number. */
export const packAnchor = (order: number, index: number, by: By): number => (order << 8) | (index << 2) | by;
export const orderOf = (packed: number): number => packed >> 8;
export const indexOf = (packed: number): number => (packed >> 2) & (indexes - 1);
export const byOf = (packed: number): By => (packed & 3) as By;

/** How far an element may stand from the one before it. */
export interface Distance {
  /** How many tokens of any sort may stand between. */
  readonly gap: number;
  /** Whether light words may. */
  readonly light: boolean;
}

/** The element by which a pattern is looked up: its forms by their numbers. */
export interface Neighbour extends Distance {
  readonly forms: ArrayLike<number>;
}

export const isBeside = ({ gap, light }: Distance): boolean => gap === 0 && !light;

/** How many tokens further an element can stand. */
export const reachOf = ({ gap, light }: Distance): number => gap + (light ? lightRun : 0) + 1;

/** By which of its elements beside its own a pattern is looked up, where that stands right beside. */
export const metBeside = (by: By, near: Neighbour | null): By => (near !== null && isBeside(near) ? by : byNone);

/** So many numbers tell of an anchor: the two that it wants, and its pattern, element and way, see `packAnchor`. */
export const anchorSize = 3;

/**
 * Anchors that are tried together. Their numbers lie in a row: a common word has thousands of patterns, and nearly all
 * are told not to be there by their signs.
 */
export class Hung {
  /** The word by which they are looked up; -1 where they are tried wherever their own stands. */
  readonly word: number;
  numbers: number[];

  constructor(word: number, numbers: number[] = []) {
    this.word = word;
    this.numbers = numbers;
  }

  add({ wanted, order, index, by }: Anchor): void {
    this.numbers.push(wanted.first, wanted.second, packAnchor(order, index, by));
  }
}

/** A slot has a word, and where in the row its anchors begin and end. */
const slotSize = 3;
/** An anchor with the word by which it hangs. */
const addedSize = 1 + anchorSize;

/**
 * The anchors of a word that want certain words on one side of it, by those. All lie in one row of numbers, slots first:
 * what has to be looked up for nearly every word of a note must not lie here and there.
 */
export class Neighbours {
  /** The signs of the words: for most a look at them is all, and at nothing that lies further. */
  signs = 0;
  /** How much may stand between, for that pattern which allows most. */
  gaps = 0;
  lights = 0;
  /** A word lies at the slot that it is scattered to, or the next free one. */
  row: number[] = [];
  private slots = 0;
  /** Anchors that are in no row yet; null where there are none: most are asked for when all have been laid. */
  private added: number[] | null = null;

  /** Where in the row the slot of a word lies; -1 where nothing is looked up by it. */
  slotOf(word: number): number {
    if (this.added !== null) this.lay();
    const slot = this.slotFor(word);
    return this.row[slot] === word ? slot : -1;
  }

  add({ wanted, order, index, by }: Anchor, { forms, gap, light }: Neighbour): void {
    this.gaps = Math.max(this.gaps, gap);
    this.lights = Math.max(this.lights, light ? lightRun : 0);
    for (let at = 0; at < forms.length; at += 1) {
      this.signs |= signOfWord(forms[at]!);
      this.added ??= [];
      this.added.push(forms[at]!, wanted.first, wanted.second, packAnchor(order, index, by));
    }
  }

  /** The signs of tokens as far as `farthest` of which one must be there; what may stand further away has that of all. */
  get signsAmong(): number {
    return this.gaps + this.lights >= farthest ? anySign : this.signs;
  }

  all(): readonly Hung[] {
    this.lay();
    return this.inRow();
  }

  private inRow(): readonly Hung[] {
    const { row } = this;
    const all: Hung[] = [];
    for (let slot = 0; slot < this.slots * slotSize; slot += slotSize)
      if (row[slot] !== free) all.push(new Hung(row[slot]!, row.slice(row[slot + 1], row[slot + 2])));
    return all;
  }

  /** Puts what has been added into the row, behind what each word has there. */
  lay(): void {
    if (this.added === null) return;
    const added = [...this.inRow().flatMap(taken), ...this.added];
    const sizes = new Map<number, number>();
    for (let at = 0; at < added.length; at += addedSize)
      sizes.set(added[at]!, (sizes.get(added[at]!) ?? 0) + anchorSize);
    this.slots = 2;
    while (this.slots < sizes.size * 2) this.slots *= 2;
    let end = this.slots * slotSize;
    const row = new Array<number>(end + (added.length / addedSize) * anchorSize).fill(free);
    this.row = row;
    for (const [word, size] of sizes) {
      const slot = this.slotFor(word);
      row[slot] = word;
      row[slot + 1] = end;
      row[slot + 2] = end;
      end += size;
    }
    for (let at = 0; at < added.length; at += addedSize) {
      const slot = this.slotFor(added[at]!);
      for (let part = 1; part < addedSize; part += 1) row[row[slot + 2]!++] = added[at + part]!;
    }
    this.added = null;
  }

  /** Where the slot of a word lies, or the free one that it would have. */
  private slotFor(word: number): number {
    const { row } = this;
    const mask = this.slots - 1;
    for (let slot = scattered(word) & mask; ; slot = (slot + 1) & mask) {
      const own = row[slot * slotSize];
      if (own === word || own === free) return slot * slotSize;
    }
  }
}

/** What hangs by a word as it was added. */
const taken = ({ word, numbers }: Hung): readonly number[] =>
  numbers.flatMap((number, at) => (at % anchorSize === 0 ? [word, number] : [number]));

/** No word. */
const free = -1;

/** The forms of a word lie side by side: they are scattered, so that none has to be looked for behind the others. */
const scattered = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 12;

/**
 * The patterns that hang on one word. Most want a certain word right beside it, or with a few words between: they are
 * looked up by that word, so that a common word costs no more for the many patterns it stands in.
 */
export class Anchors {
  /** Those that are tried wherever the word stands. */
  plain: Hung | null = null;
  byNext: Neighbours | null = null;
  byPrevious: Neighbours | null = null;
  nearNext: Neighbours | null = null;
  nearPrevious: Neighbours | null = null;
  /** The signs of the words that are wanted right behind, right before and near: most words are told apart by them alone. */
  nextSigns = 0;
  previousSigns = 0;
  nearNextSigns = 0;
  nearPreviousSigns = 0;

  /** Puts a pattern under the word by which it is looked up, or among those that are tried. */
  add(anchor: Anchor, near: Neighbour | null): void {
    if (near === null) {
      this.plain ??= new Hung(-1);
      this.plain.add(anchor);
      return;
    }
    const isNext = anchor.by === byNext;
    const side = isBeside(near) ? (isNext ? "byNext" : "byPrevious") : isNext ? "nearNext" : "nearPrevious";
    this[side] ??= new Neighbours();
    this[side].add(anchor, near);
    this.nextSigns = this.byNext?.signs ?? 0;
    this.previousSigns = this.byPrevious?.signs ?? 0;
    this.nearNextSigns = this.nearNext?.signsAmong ?? 0;
    this.nearPreviousSigns = this.nearPrevious?.signsAmong ?? 0;
  }

  /** Lays down what has been added, with no room for more. */
  lay(): void {
    if (this.plain !== null) this.plain.numbers = this.plain.numbers.slice();
    for (const table of [this.byNext, this.byPrevious, this.nearNext, this.nearPrevious]) table?.lay();
  }

  all(): readonly Hung[] {
    const tables = [this.byNext, this.byPrevious, this.nearNext, this.nearPrevious];
    return [...(this.plain === null ? [] : [this.plain]), ...tables.flatMap((table) => table?.all() ?? [])];
  }
}
