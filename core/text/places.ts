import type { Kind } from "../lexicon/kinds";
import { newList } from "../list";
import { isOf, type Token } from "./tokens";

/** Where the words of some kinds stand in a block. Each kind is looked for once, when somebody first asks. */
export class KindPlaces {
  private readonly tokens: readonly Token[];
  private readonly found = new Map<Kind, readonly number[]>();
  /** The rare kinds of which a word stands in the block. */
  private marks = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** A word has come that is of some rare kinds. */
  add(marks: number): void {
    this.marks |= marks;
  }

  /** Whether a word of a kind can stand anywhere in the block; of a rare kind, whether one does. */
  mayHold(kind: Kind): boolean {
    return kind.mark === 0 || (this.marks & kind.mark) !== 0;
  }

  /** Whether a word of a kind stands from one place on and before another. */
  hasBetween(kind: Kind, from: number, to: number): boolean {
    if (!this.mayHold(kind)) return false;
    const places = this.of(kind);
    return (places[firstFrom(places, from)] ?? to) < to;
  }

  private of(kind: Kind): readonly number[] {
    const known = this.found.get(kind);
    if (known !== undefined) return known;
    const places: number[] = newList();
    for (let at = 0; at < this.tokens.length; at += 1) if (isOf(kind, this.tokens[at])) places.push(at);
    this.found.set(kind, places);
    return places;
  }
}

/** Which of some places in order is the first at one or behind it. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
