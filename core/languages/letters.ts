/*
 * Letters that a text holds where an expression meets it, told from the expression alone: they are written down with the
 * idioms and with what reads badly, so that no expression is made for a sentence that it cannot meet.
 */

/** Small letters; of each list one run stands in each text that is met. Nothing is known where there are no lists. */
export type Letters = readonly (readonly string[])[];

/** Whether a text in small letters holds what an expression needs. */
export const mayMeet = (letters: Letters, small: string): boolean =>
  letters.every((runs) => runs.some((run) => small.includes(run)));

const shortest = (runs: readonly string[]): number => Math.min(...runs.map((run) => run.length));

/** Lists of which fewer texts hold one come first: those of longer runs, then of fewer. */
const byTelling = (one: readonly string[], other: readonly string[]): number =>
  shortest(other) - shortest(one) || one.length - other.length;

/** So many lists tell an expression from nearly all sentences that it does not meet. */
const mostLists = 3;

const group = /\((?:\?(?:<\w+>|:|<?[=!]))?/y;
const quantity = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const classOf = /\[(?:\\.|[^\]\\]){0,200}\]|\\[pP]\{\w+\}|\\[a-zA-Z1-9]|[.^$]/y;
const literal = /\\?(.)/suy;

/** Reads an expression from left to right; what it cannot tell about makes it say less, never more. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found !== null) this.at = what.lastIndex;
    return found;
  }

  /** Alternatives up to the end of their group: of a text one of them is met. */
  alternatives(): Letters {
    const all: Letters[] = [];
    do all.push(this.sequence());
    while (this.take(/\|/y) !== null);
    if (all.length === 1) return all[0]!;
    return all.some((lists) => lists.length === 0) ? [] : [[...new Set(all.flatMap(([most]) => most!))]];
  }

  /** What stands side by side is all there; what tells most comes first. */
  private sequence(): Letters {
    const lists: (readonly string[])[] = [];
    let run = "";
    const end = () => {
      // Blanks stand in each sentence.
      if (run.trim() !== "") lists.push([run.toLowerCase()]);
      run = "";
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at]!)) {
      const opening = this.take(group)?.[0];
      const found = opening === undefined ? null : this.alternatives();
      if (opening !== undefined) this.at += 1;
      const kind = opening === undefined && this.take(classOf) !== null;
      const letter = opening === undefined && !kind ? this.take(literal)![1]! : "";
      const many = this.take(quantity);
      const mayMiss = many !== null && (/^[?*]/.test(many[0]) || many[1] === "0");
      if (letter !== "" && !mayMiss) run += letter;
      // Behind «a+» other letters come next to the first only if there is one of it.
      if (letter === "" || many !== null) end();
      if (found !== null && !mayMiss && !/[=!]$/.test(opening!)) lists.push(...found);
    }
    end();
    return lists.sort(byTelling);
  }
}

/** What a text holds that an expression meets, as far as it tells an idiom from other sentences. */
export const lettersOf = (source: string): Letters => new Reader(source).alternatives().slice(0, mostLists);
