import type { LexiconTable } from "./table";
import { type Hangers, Word } from "./word";

/** The word forms of one lexicon: those of a table that the build has written, and those that were added since. */
export class Words {
  private readonly added = new Map<string, Word>();
  private readonly made: (Word | undefined)[] = [];
  private readonly table: LexiconTable | null;
  private readonly hangers: Hangers | null;

  /** `isSpoken` says of which classes the patterns tell something. */
  constructor(table: LexiconTable | null, isSpoken: (classes: number) => boolean) {
    this.table = table;
    this.hangers = table && {
      anchorsOf: ({ id }, part) => table.anchorsOf(id, part, isSpoken),
      forEachAround: ({ id }, part, signs, at, meet) => table.forEachAround(id, part, isSpoken, signs, at, meet),
      isHung: ({ id }) => table.isHung(id),
    };
  }

  get size(): number {
    return (this.table?.size ?? 0) + this.added.size;
  }

  /** The word of a form, or undefined where it is not known. */
  get(form: string): Word | undefined {
    if (this.table !== null) {
      const id = this.table.idOf(form, 0);
      if (id >= 0) return this.ofTable(id, this.table);
      if (this.added.size === 0) return undefined;
    }
    return this.added.get(form);
  }

  /** The word of what a form ends in, from a place on. */
  ending(form: string, from: number): Word | undefined {
    if (this.table === null || this.added.size > 0) return this.get(form.slice(from));
    const id = this.table.idOf(form, from);
    return id < 0 ? undefined : this.ofTable(id, this.table);
  }

  /** The word of a form, made if need be. */
  make(form: string): Word {
    const known = this.get(form);
    if (known !== undefined) return known;
    const word = new Word(this.size, form, 0, 0, 0, null);
    this.added.set(form, word);
    return word;
  }

  /** All words, in the order of their numbers. */
  *all(): Iterable<Word> {
    for (let id = 0; id < (this.table?.size ?? 0); id += 1) yield this.ofTable(id, this.table!);
    yield* this.added.values();
  }

  private ofTable(id: number, table: LexiconTable): Word {
    const known = this.made[id];
    if (known !== undefined) return known;
    // Its own form, never the one asked for: that may be a part of a whole note, which would be held with it.
    const word = new Word(id, table.formOf(id), table.bits[id]!, table.verbs[id]!, table.opens[id]!, this.hangers);
    this.made[id] = word;
    word.joined = table.joinedOf(id, (part) => this.ofTable(part, table));
    return word;
  }
}
