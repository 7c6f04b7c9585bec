import type { Pattern } from "./pattern";
import type { LexiconTable } from "./table";

/** The patterns of one lexicon by their numbers: those of a table that the build has written, and those that were added since. */
export class Patterns {
  /** With room for those of the table, each made when it is first asked for. */
  private readonly made: (Pattern | undefined)[];
  private readonly table: LexiconTable | null;

  constructor(table: LexiconTable | null) {
    this.table = table;
    this.made = new Array(table?.patternCount ?? 0);
  }

  of(order: number): Pattern {
    const known = this.made[order];
    if (known !== undefined) return known;
    const pattern = this.table!.patternOf(order);
    this.made[order] = pattern;
    return pattern;
  }

  /** Takes a pattern in and gives its number. */
  add(pattern: Pattern): number {
    return this.made.push(pattern) - 1;
  }
}
