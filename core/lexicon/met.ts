import { standsIn } from "./units";

/** What is known of a form that stood in some prose: the form, in small letters and with straight apostrophes, and its hash. */
export interface Met {
  readonly written: string;
  readonly hash: number;
}

/** So many forms are remembered before the memory begins anew: more than a long note has. */
const most = 24_000;
const fewest = 1024;

/** Forms that stood in some prose, with what is known of them: of what a note says most was said before. */
export class MetForms<Known extends Met> {
  /** What is known of a form lies at the end of its hash or the next free place; of two places one is taken at most. */
  private slots: (Known | undefined)[] = freePlaces(fewest);
  private size = 0;

  /** What is known of the form of this hash that stands in a prose; undefined where it was not met yet. */
  find(prose: string, from: number, to: number, hash: number): Known | undefined {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = slots[slot];
      if (known === undefined) return undefined;
      if (known.hash === hash && known.written.length === to - from && standsIn(prose, from, known.written))
        return known;
    }
  }

  add(known: Known): Known {
    if (this.size >= most) {
      this.slots = freePlaces(fewest);
      this.size = 0;
    }
    this.size += 1;
    if (this.size * 2 > this.slots.length) this.grow();
    this.put(known);
    return known;
  }

  private put(known: Known): void {
    const mask = this.slots.length - 1;
    let slot = known.hash & mask;
    while (this.slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.slots[slot] = known;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = freePlaces(slots.length * 2);
    for (const known of slots) if (known !== undefined) this.put(known);
  }
}

const freePlaces = (count: number): undefined[] => Array.from({ length: count }, () => undefined);
