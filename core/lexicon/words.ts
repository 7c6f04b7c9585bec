import type { LexiconTable } from "./table";
import { hashIn, standsIn } from "./units";
import { Word } from "./word";

const recentWords = 8192;

/** The word forms of one lexicon: those of a table that the build has written, and those that were added since. */
export class Words {
  private readonly added = new Map<string, Word>();
  private readonly made: (Word | undefined)[] = [];
  /** Words of a table that stood in some prose last, at the end of their hash: most that come are among them. */
  private readonly recent: (Word | undefined)[] = new Array<undefined>(recentWords);
  private readonly table: LexiconTable | null;

  constructor(table: LexiconTable | null) {
    this.table = table;
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

  /** The word that stands in a prose, whatever its capitals; undefined also where only its form, cut out, can tell. */
  standing(prose: string, from: number, to: number): Word | undefined {
    if (this.table === null) return undefined;
    const hash = hashIn(prose, from, to);
    if (hash < 0) return undefined;
    const recent = this.recent[hash & (recentWords - 1)];
    if (recent !== undefined && recent.form.length === to - from && standsIn(prose, from, recent.form)) return recent;
    const id = this.table.idIn(prose, from, to, hash);
    if (id < 0) return undefined;
    const word = this.ofTable(id, this.table);
    this.recent[hash & (recentWords - 1)] = word;
    return word;
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
    const word = new Word(id, table.formOf(id), table.bits[id]!, table.verbs[id]!, table.opens[id]!, table);
    this.made[id] = word;
    word.joined = table.joinedOf(id, (part) => this.ofTable(part, table));
    return word;
  }
}
