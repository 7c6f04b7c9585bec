import { standsIn } from "./units";

/** What is known of a form that stood in some prose: the form, in small letters and with straight apostrophes, and its hash. */
export interface Met {
  readonly written: string;
  readonly hash: number;
}

/** So many forms are remembered before the memory begins anew; of four places one is taken at most. */
const [most, places] = [8192, 32_768];

/** Forms that stood in some prose, with what is known of them: of what a note says most was said before. */
export class MetForms<Known extends Met> {
  private slots: (Known | undefined)[] = [];
  private size = 0;

  constructor() {
    this.forget();
  }

  /** What is known of the form of this hash that stands in a prose; undefined where it was not met yet. */
  find(prose: string, from: number, to: number, hash: number): Known | undefined {
    const { slots } = this;
    for (let slot = hash & (places - 1); ; slot = (slot + 1) & (places - 1)) {
      const known = slots[slot];
      if (known === undefined) return undefined;
      if (known.hash === hash && known.written.length === to - from && standsIn(prose, from, known.written))
        return known;
    }
  }

  add(known: Known): Known {
    if (this.size >= most) this.forget();
    let slot = known.hash & (places - 1);
    while (this.slots[slot] !== undefined) slot = (slot + 1) & (places - 1);
    this.slots[slot] = known;
    this.size += 1;
    return known;
  }

  private forget(): void {
    this.slots = new Array<undefined>(places).fill(undefined);
    this.size = 0;
  }
}
