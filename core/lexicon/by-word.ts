/**
 * Lists by the number of a word. They lie open in two arrays, since they are asked for at nearly every word of a note, of
 * another word each time: a `Map` lies in more places, and each of them is far away.
 */
export class ByWord<Thing> {
  /** The number of a word plus one, at the slot that it is scattered to or the next free one; 0 where none is. */
  private slots: number[] = [0, 0];
  private lists: (Thing[] | undefined)[] = [undefined, undefined];
  private taken = 0;

  get size(): number {
    return this.taken;
  }

  /** The list of a word, where it has one. */
  get(word: number): readonly Thing[] | undefined {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = scattered(word) & mask; ; slot = (slot + 1) & mask) {
      const at = slots[slot]!;
      if (at === 0) return undefined;
      if (at === word + 1) return this.lists[slot];
    }
  }

  /** Puts a thing at the end of the list of a word. */
  add(word: number, thing: Thing): void {
    const slot = this.slotOf(word);
    const list = this.lists[slot];
    if (list !== undefined) {
      list.push(thing);
      return;
    }
    this.put(slot, word, [thing]);
    if (this.taken * 2 > this.slots.length) this.grow();
  }

  /** The words that have a list. */
  words(): readonly number[] {
    return this.slots.flatMap((at) => (at === 0 ? [] : [at - 1]));
  }

  *values(): Iterable<readonly Thing[]> {
    for (const list of this.lists) if (list !== undefined) yield list;
  }

  private put(slot: number, word: number, list: Thing[]): void {
    this.slots[slot] = word + 1;
    this.lists[slot] = list;
    this.taken += 1;
  }

  /** The slot of a word, or the one that it would have. */
  private slotOf(word: number): number {
    const mask = this.slots.length - 1;
    let slot = scattered(word) & mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== word + 1) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const [slots, lists] = [this.slots, this.lists];
    this.slots = Array.from({ length: slots.length * 2 }, () => 0);
    this.lists = Array.from({ length: slots.length * 2 }, () => undefined);
    this.taken = 0;
    slots.forEach((at, slot) => {
      if (at !== 0) this.put(this.slotOf(at - 1), at - 1, lists[slot]!);
    });
  }
}

/** The forms of a word lie side by side: they are scattered, so that none has to be looked for behind the others. */
const scattered = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 12;
