import { type Anchor, anchorSize, byOf, type Hung, indexes, indexOf, orderOf, packAnchor } from "./anchors";
import type { Lexicon } from "./lexicon";
import { type Pattern, places } from "./pattern";
import { firstPlace, kinds, placeNames, type Section, sections } from "./table";
import { hashOf } from "./units";
import type { Word } from "./word";

/** Writes a compiled lexicon as a table that `LexiconTable` reads. Throws where the table's numbers do not reach. */
export function writeTable(lexicon: Lexicon): Uint8Array {
  const words = [...lexicon.all()];
  const orders = ordersOf(words);
  const patterns = orders.map(lexicon.patternOf);
  const numbers = new Map(orders.map((order, number) => [order, number]));
  const sets = new Sets();
  const elements = patterns.flatMap((pattern) => pattern.elements);
  const anchors = words.map((word) =>
    anchorsOf(word).map(({ order, index, by }) => packAnchor(numbers.get(order)!, index, by)),
  );
  const elementForms = elements.map(({ forms, test }) =>
    forms === null ? firstPlace + placeNames.findIndex((name) => places[name] === test) : sets.numberOf(forms),
  );
  const parts: Readonly<Record<Section, Uint16Array | Int32Array | Uint8Array>> = {
    text: halves(words.flatMap(({ form }) => unitsOf(form))),
    textAt: startsOf(words.map(({ form }) => form.length)),
    slots: slotsOf(words),
    bits: Int32Array.from(words, ({ bits }) => bits),
    verbs: halves(words.map(({ verb }) => verb)),
    opens: halves(words.map(({ opens }) => opens)),
    joined: Int32Array.from(words.flatMap(joinedOf)),
    anchors: Int32Array.from(anchors.flat()),
    anchorsAt: startsOf(anchors.map(({ length }) => length)),
    patterns: Int32Array.from(patterns, packed),
    elementsAt: startsOf(patterns.map((pattern) => pattern.elements.length)),
    elementForms: halves(elementForms),
    elementGaps: Uint8Array.from(elements, ({ gap, light }) => within(gap, 127) * 2 + (light ? 1 : 0)),
    forms: Int32Array.from(sets.all.flatMap((forms) => [...forms])),
    formsAt: startsOf(sets.all.map(({ length }) => length)),
  };
  within(sets.all.length, firstPlace - 1);
  for (const pattern of patterns) within(pattern.elements.length, indexes);
  return joinSections(parts);
}

/** Sets of forms, each once. */
class Sets {
  readonly all: Int32Array[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(forms: Int32Array): number {
    const key = forms.join();
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    return this.all.push(forms) - 1;
  }
}

/** The anchors that hang together. */
export const anchorsIn = ({ numbers }: Hung): readonly Anchor[] =>
  Array.from({ length: numbers.length / anchorSize }, (_, at) => {
    const [first, second, packed] = numbers.slice(at * anchorSize) as [number, number, number];
    return { order: orderOf(packed), index: indexOf(packed), by: byOf(packed), wanted: { first, second } };
  });

/** The anchors of a word, each once whatever it is looked up by, in their order. */
export const anchorsOf = ({ spoken, beside }: Pick<Word, "spoken" | "beside">): readonly Anchor[] => {
  const all = [spoken, beside].flatMap((anchors) => anchors?.all() ?? []).flatMap(anchorsIn);
  return [...new Map(all.map((anchor) => [anchor.order, anchor])).values()].sort((a, b) => a.order - b.order);
};

/** The numbers of all patterns, in the order in which they were added. */
const ordersOf = (words: readonly Word[]): readonly number[] =>
  [...new Set(words.flatMap(anchorsOf).map(({ order }) => order))].sort((a, b) => a - b);

const packed = ({ kind, negated, verbal, quoted, classes }: Pattern): number =>
  kinds.indexOf(kind) + (negated ? 4 : 0) + (verbal ? 8 : 0) + (quoted ? 16 : 0) + classes * 32;

const joinedOf = ({ id, joined }: Word): readonly number[] =>
  (joined ?? []).flatMap(({ rest, bits, opens }) => [id, rest.length, ...rest.map((word) => word.id), bits, opens]);

/** At most three slots of five are taken: a form that is not known finds a free one soon. */
function slotsOf(words: readonly Word[]): Int32Array {
  let size = 1024;
  while (size * 3 < words.length * 5) size *= 2;
  const slots = new Int32Array(size);
  for (const { id, form } of words) {
    let slot = hashOf(form, 0) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id + 1;
  }
  return slots;
}

const unitsOf = (form: string): readonly number[] =>
  Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));

function within(number: number, most: number): number {
  if (number < 0 || number > most)
    throw new RangeError(`${number} does not fit into the table, which takes up to ${most}`);
  return number;
}

const halves = (numbers: readonly number[]): Uint16Array =>
  Uint16Array.from(numbers, (number) => within(number, 0xffff));

/** Where each of some stretches begins that lie one after the other, and where the last ends. */
function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
}

function joinSections(parts: Readonly<Record<Section, Uint16Array | Int32Array | Uint8Array>>): Uint8Array {
  const lengths = sections.map((name) => (parts[name].byteLength + 3) & ~3);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + 4 + length, 0));
  let at = 0;
  sections.forEach((name, number) => {
    const { buffer, byteOffset, byteLength } = parts[name];
    bytes.set(new Uint8Array(Int32Array.of(byteLength).buffer), at);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at + 4);
    at += 4 + lengths[number]!;
  });
  return bytes;
}
