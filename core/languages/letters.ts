/*
 * Letters that a text holds where an expression meets it, told from the expression alone: they are written down with the
 * idioms, so that no expression is made for a sentence that it cannot meet.
 */

/** Runs of letters of which one stands in each text that is met; null where nothing is known to stand there. */
type Found = readonly string[] | null;

const shortest = (runs: readonly string[]): number => Math.min(...runs.map((run) => run.length));

/** Of two that must both stand there, the one that fewer texts hold: longer runs, then fewer. */
const better = (one: Found, other: Found): Found => {
  if (one === null || other === null) return one ?? other;
  const by = shortest(one) - shortest(other) || other.length - one.length;
  return by >= 0 ? one : other;
};

const group = /\((?:\?(?:<\w+>|:|<?[=!]))?/y;
const quantity = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y;
const classOf = /\[(?:\\.|[^\]\\]){0,200}\]|\\[pP]\{\w+\}|\\[a-zA-Z]|[.^$]/y;
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
  alternatives(): Found {
    let all: Found = [];
    do {
      const one = this.sequence();
      all = all === null || one === null ? null : [...all, ...one];
    } while (this.take(/\|/y) !== null);
    return all;
  }

  /** What stands side by side is all there: what tells most of it is taken. */
  private sequence(): Found {
    let best: Found = null;
    let run = "";
    const end = () => {
      if (run !== "") best = better(best, [run.toLowerCase()]);
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
      if (found !== null && !mayMiss && !/[=!]$/.test(opening!)) best = better(best, found);
    }
    end();
    return best;
  }
}

/** Runs of small letters; in each text that an expression meets one of them stands, or the empty run where none is known. */
export const lettersOf = (source: string): readonly string[] => [...new Set(new Reader(source).alternatives() ?? [""])];
