import { Anchors, byOf, type Distance, indexOf, lightRun, metBeside, type Neighbour, orderOf } from "./anchors";
import { type By, byNext, byNone } from "./by";
import { type Element, type EntryKind, type Forms, onlyOf, type Pattern, places, signsOfElement } from "./pattern";
import { manyInPlace, nearestSigns, type SentenceSigns, type SignedElements, Wanted } from "./signs";
import { hashOf } from "./units";
import type { Joined, Part, Word } from "./word";

/*
 * A compiled lexicon as the build writes it: numbers in a row, so that reading it takes no time and words and patterns
 * are made when a note first holds them. Sections, in this order, each preceded by its length in bytes and beginning at
 * a multiple of four.
 */

/** What each section of a table holds. */
export const sections = [
  /** The forms, one after the other, as UTF-16; where each begins, and where the last ends. */
  "text",
  "textAt",
  /** Number of a form plus one, at the place that its hash says or the next free one. */
  "slots",
  "bits",
  "verbs",
  "opens",
  /** Entries of several words: word, length, the words that follow, bits, opens. */
  "joined",
  /** What hangs on each word: pattern, element and by what it is looked up, see `packAnchor`; where each word's begin. */
  "anchors",
  "anchorsAt",
  /** Each pattern: kind, whether negated, verbal or quoted, class. Where its elements begin. */
  "patterns",
  "elementsAt",
  /** Each element: number of its set of forms, or of its place; gap, light. */
  "elementForms",
  "elementGaps",
  /** Sets of forms by their numbers; where each begins. */
  "forms",
  "formsAt",
] as const;
export type Section = (typeof sections)[number];

export const kinds: readonly EntryKind[] = ["adjective", "noun", "verb", "phrase"];
export const placeNames = Object.keys(places);
/** An element's number of forms from here on is one of `placeNames`. */
export const firstPlace = 0xff00;
const placeSigns = placeNames.map((name) => signsOfElement({ forms: null, test: places[name]! }));
/** The class of a pattern as the table has it. */
const classesOf = (pattern: number): number => pattern >> 5;

/** A compiled lexicon that the build has written. */
export class LexiconTable implements SignedElements {
  readonly size: number;
  readonly patternCount: number;
  readonly bits: Int32Array;
  readonly verbs: Uint16Array;
  readonly opens: Uint16Array;
  private readonly text: Uint16Array;
  private readonly textAt: Int32Array;
  private readonly slots: Int32Array;
  private readonly joined = new Map<number, Joinings[]>();
  private readonly anchors: Int32Array;
  private readonly anchorsAt: Int32Array;
  private readonly patterns: Int32Array;
  private readonly elementsAt: Int32Array;
  private readonly elementForms: Uint16Array;
  private readonly elementGaps: Uint8Array;
  private readonly forms: Int32Array;
  private readonly formsAt: Int32Array;
  private readonly madeForms: (Forms | undefined)[] = [];
  /** What the patterns of the words want nearest that were met but not laid out yet. */
  private readonly nearest = new Map<number, Int32Array>();
  /** The signs of sets of forms, 0 where they were not asked for yet. */
  private readonly signs: Int32Array;

  constructor(bytes: Uint8Array) {
    const parts = partsOf(bytes);
    const halves = (name: Section) =>
      new Uint16Array(parts[name].buffer, parts[name].byteOffset, parts[name].length / 2);
    const wholes = (name: Section) =>
      new Int32Array(parts[name].buffer, parts[name].byteOffset, parts[name].length / 4);
    this.text = halves("text");
    this.textAt = wholes("textAt");
    this.slots = wholes("slots");
    this.bits = wholes("bits");
    this.verbs = halves("verbs");
    this.opens = halves("opens");
    this.anchors = wholes("anchors");
    this.anchorsAt = wholes("anchorsAt");
    this.patterns = wholes("patterns");
    this.elementsAt = wholes("elementsAt");
    this.elementForms = halves("elementForms");
    this.elementGaps = parts.elementGaps;
    this.forms = wholes("forms");
    this.formsAt = wholes("formsAt");
    this.signs = new Int32Array(this.formsAt.length);
    this.size = this.bits.length;
    this.patternCount = this.patterns.length;
    this.readJoined(wholes("joined"));
  }

  /** The number of the form that a text ends in, from a place on; -1 where it is not known. */
  idOf(form: string, from: number): number {
    const { slots, text, textAt } = this;
    const length = form.length - from;
    const mask = slots.length - 1;
    for (let slot = hashOf(form, from) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      const start = textAt[id]!;
      if (textAt[id + 1]! - start !== length) continue;
      let same = 0;
      while (same < length && text[start + same] === form.charCodeAt(from + same)) same += 1;
      if (same === length) return id;
    }
    return -1;
  }

  formOf(id: number): string {
    return String.fromCharCode(...this.text.subarray(this.textAt[id], this.textAt[id + 1]));
  }

  joinedOf(id: number, word: (id: number) => Word): Joined[] | null {
    const own = this.joined.get(id);
    return own === undefined ? null : own.map(({ rest, bits, opens }) => ({ rest: rest.map(word), bits, opens }));
  }

  /** The patterns of a word that are for one thing; null where it has none. */
  anchorsOf(id: number, part: Part, isSpoken: (classes: number) => boolean): Anchors | null {
    let anchors: Anchors | null = null;
    this.nearest.delete(id);
    for (let at = this.anchorsAt[id]!; at < this.anchorsAt[id + 1]!; at += 1) {
      const packed = this.anchors[at]!;
      if (isSpoken(classesOf(this.patterns[orderOf(packed)]!)) !== (part === "spoken")) continue;
      anchors ??= new Anchors();
      this.hang(anchors, packed);
    }
    anchors?.lay();
    return anchors;
  }

  /** Gives each pattern of a word that is for one thing and can stand around a place where the word is. */
  forEachAround(
    id: number,
    part: Part,
    isSpoken: (classes: number) => boolean,
    signs: SentenceSigns,
    at: number,
    meet: (anchor: number) => void,
  ): void {
    const from = this.anchorsAt[id]!;
    const nearest = this.nearestOf(id);
    if (nearest.length > 0) signs.reach(at);
    for (let anchor = 0; anchor < nearest.length; anchor += 1) {
      if (!signs.mayFit(nearest[anchor]!)) continue;
      const packed = this.anchors[from + anchor]!;
      const order = orderOf(packed);
      const first = this.elementsAt[order]!;
      if (!signs.allow(this, first + indexOf(packed), first, this.elementsAt[order + 1]!)) continue;
      if (isSpoken(classesOf(this.patterns[order]!)) === (part === "spoken")) meet(packed);
    }
  }

  /** What each pattern of a word wants nearest, see `nearestSigns`: most are told not to be there by that alone. */
  private nearestOf(id: number): Int32Array {
    const known = this.nearest.get(id);
    if (known !== undefined) return known;
    const made = this.anchors
      .subarray(this.anchorsAt[id], this.anchorsAt[id + 1])
      .map((packed) => nearestSigns(this, this.elementsAt[orderOf(packed)]! + indexOf(packed), byOf(packed)));
    this.nearest.set(id, made);
    return made;
  }

  isHung(id: number): boolean {
    return this.anchorsAt[id] !== this.anchorsAt[id + 1];
  }

  private hang(anchors: Anchors, packed: number): void {
    const order = orderOf(packed);
    const index = indexOf(packed);
    const by = byOf(packed);
    const near = this.neighbourOf(order, index, by);
    const first = this.elementsAt[order]!;
    const wanted = new Wanted(this, first + index, metBeside(by, near), first, this.elementsAt[order + 1]!);
    anchors.add({ order, index, by, wanted }, near);
  }

  /** The signs of what may stand in an element. */
  signsAt(element: number): number {
    const number = this.elementForms[element]!;
    if (number >= firstPlace) return placeSigns[number - firstPlace]!;
    const known = this.signs[number]!;
    return known === 0 ? this.signsOfForms(number) : known;
  }

  private signsOfForms(number: number): number {
    const forms = this.forms.subarray(this.formsAt[number], this.formsAt[number + 1]);
    const signs = signsOfElement({ forms, test: null });
    this.signs[number] = signs;
    return signs;
  }

  reachAt(element: number): number {
    const gaps = this.elementGaps[element]!;
    return (gaps >> 1) + (gaps & 1) * lightRun + 1;
  }

  manyAt(element: number): number {
    const number = this.elementForms[element]!;
    return number >= firstPlace ? manyInPlace : this.formsAt[number + 1]! - this.formsAt[number]!;
  }

  private distanceOf(element: number): Distance {
    const gaps = this.elementGaps[element]!;
    return { gap: gaps >> 1, light: (gaps & 1) !== 0 };
  }

  private neighbourOf(order: number, index: number, by: By): Neighbour | null {
    if (by === byNone) return null;
    const own = this.elementsAt[order]! + index;
    const set = this.elementForms[by === byNext ? own + 1 : own - 1]!;
    const forms = this.forms.subarray(this.formsAt[set], this.formsAt[set + 1]);
    return { forms, ...this.distanceOf(by === byNext ? own + 1 : own) };
  }

  /** The pattern of a number, made anew. */
  patternOf(order: number): Pattern {
    const packed = this.patterns[order]!;
    const elements: Element[] = [];
    for (let at = this.elementsAt[order]!; at < this.elementsAt[order + 1]!; at += 1) {
      const number = this.elementForms[at]!;
      const forms = number >= firstPlace ? null : this.formsOf(number);
      const { gap, light } = this.distanceOf(at);
      elements.push({
        forms,
        test: forms === null ? places[placeNames[number - firstPlace]!]! : null,
        only: forms === null ? -1 : onlyOf(forms),
        gap,
        light,
      });
    }
    return {
      kind: kinds[packed & 3]!,
      elements,
      classes: classesOf(packed),
      negated: (packed & 4) !== 0,
      quoted: (packed & 16) !== 0,
      verbal: (packed & 8) !== 0,
    };
  }

  private formsOf(number: number): Forms {
    const known = this.madeForms[number];
    if (known !== undefined) return known;
    const made = this.forms.subarray(this.formsAt[number], this.formsAt[number + 1]);
    this.madeForms[number] = made;
    return made;
  }

  private readJoined(numbers: Int32Array): void {
    for (let at = 0; at < numbers.length; ) {
      const [id, length] = [numbers[at]!, numbers[at + 1]!];
      const rest = [...numbers.subarray(at + 2, at + 2 + length)];
      at += 2 + length;
      const own = this.joined.get(id) ?? [];
      own.push({ rest, bits: numbers[at]!, opens: numbers[at + 1]! });
      this.joined.set(id, own);
      at += 2;
    }
  }
}

interface Joinings {
  readonly rest: readonly number[];
  readonly bits: number;
  readonly opens: number;
}

/** The sections of a table by their names. */
function partsOf(bytes: Uint8Array): Readonly<Record<Section, Uint8Array>> {
  // Numbers must begin where numbers can.
  const whole = (bytes.byteOffset & 3) === 0 ? bytes : bytes.slice();
  const lengths = new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
  const parts: Partial<Record<Section, Uint8Array>> = {};
  let at = 0;
  for (const section of sections) {
    const length = lengths[at >> 2]!;
    parts[section] = whole.subarray(at + 4, at + 4 + length);
    at += 4 + ((length + 3) & ~3);
  }
  return parts as Record<Section, Uint8Array>;
}
