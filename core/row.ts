/** What takes up so much of a text. In UTF-16 units. */
interface Long {
  readonly length: number;
}

/** Some parts of a row, with where each begins, counted from the first of them. It never changes. */
export interface Group<Part> {
  readonly parts: readonly Part[];
  readonly starts: readonly number[];
  readonly length: number;
}

/** A group that grows beyond the one is cut into such of the other. In parts. */
const [longest, usual] = [128, 64];

/**
 * Parts of a text that lie side by side from its start on. A row never changes: what an edit makes of it shares all
 * groups but those that were touched. So a keystroke in a long note copies no long list, and old and new stand side by
 * side.
 */
export class Row<Part extends Long> {
  readonly count: number;
  private readonly groups: readonly Group<Part>[];
  /** Which part each group begins with, and where. */
  private readonly firsts: readonly number[];
  private readonly starts: readonly number[];

  private constructor(groups: readonly Group<Part>[]) {
    this.groups = groups;
    let [count, length] = [0, 0];
    this.firsts = groups.map(({ parts }) => {
      count += parts.length;
      return count - parts.length;
    });
    this.starts = groups.map((group) => {
      length += group.length;
      return length - group.length;
    });
    this.count = count;
  }

  static of<Part extends Long>(parts: readonly Part[]): Row<Part> {
    return new Row(groupsOf(parts));
  }

  at(index: number): Part | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const group = lastAtMost(this.firsts, index);
    return this.groups[group]!.parts[index - this.firsts[group]!];
  }

  /** Where a part begins. */
  startOf(index: number): number | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const group = lastAtMost(this.firsts, index);
    return this.starts[group]! + this.groups[group]!.starts[index - this.firsts[group]!]!;
  }

  /** Index of the last part that begins at a place or before it; of the first where none does. */
  lastBefore(place: number): number {
    if (this.count === 0) return 0;
    const group = lastAtMost(this.starts, place);
    return this.firsts[group]! + lastAtMost(this.groups[group]!.starts, place - this.starts[group]!);
  }

  /** Visits the groups with where each begins. */
  forEachGroup(visit: (group: Group<Part>, start: number) => void): void {
    for (let at = 0; at < this.groups.length; at += 1) visit(this.groups[at]!, this.starts[at]!);
  }

  /** Visits all parts with where each begins. */
  forEach(visit: (part: Part, start: number) => void): void {
    this.forEachGroup(({ parts, starts }, start) => {
      for (let at = 0; at < parts.length; at += 1) visit(parts[at]!, start + starts[at]!);
    });
  }

  some(test: (part: Part) => boolean): boolean {
    return this.groups.some(({ parts }) => parts.some(test));
  }

  flatMap<Made>(of: (part: Part, start: number) => readonly Made[]): readonly Made[] {
    const made: Made[] = [];
    this.forEach((part, start) => {
      for (const one of of(part, start)) made.push(one);
    });
    return made;
  }

  /** The parts from one index up to another. */
  slice(from: number, to: number): readonly Part[] {
    const found: Part[] = [];
    for (let at = from; at < Math.min(to, this.count); at += 1) found.push(this.at(at)!);
    return found;
  }

  /** The row with others in place of the parts from one index up to another. */
  replaced(from: number, to: number, came: readonly Part[]): Row<Part> {
    if (this.count === 0) return Row.of(came);
    const [first, last] = [lastAtMost(this.firsts, from), lastAtMost(this.firsts, Math.max(from, to - 1))];
    const [start, end] = [this.firsts[first]!, this.firsts[last]!];
    const between =
      first === last
        ? inPlace(this.groups[first]!.parts, from - start, to - start, came)
        : this.groups[first]!.parts.slice(0, from - start).concat(came, this.groups[last]!.parts.slice(to - end));
    return new Row(inPlace(this.groups, first, last + 1, groupsOf(between)));
  }
}

/** A list with others in place of some. Most often there are as many: then one copy is all that it leaves behind. */
function inPlace<T>(list: readonly T[], from: number, to: number, came: readonly T[]): readonly T[] {
  if (came.length !== to - from) return list.slice(0, from).concat(came, list.slice(to));
  const copy = list.slice();
  for (let at = 0; at < came.length; at += 1) copy[from + at] = came[at]!;
  return copy;
}

function groupsOf<Part extends Long>(parts: readonly Part[]): readonly Group<Part>[] {
  if (parts.length === 0) return [];
  if (parts.length <= longest) return [groupOf(parts)];
  const groups: Group<Part>[] = [];
  for (let at = 0; at < parts.length; at += usual) groups.push(groupOf(parts.slice(at, at + usual)));
  return groups;
}

function groupOf<Part extends Long>(parts: readonly Part[]): Group<Part> {
  let length = 0;
  const starts = parts.map((part) => {
    length += part.length;
    return length - part.length;
  });
  return { parts, starts, length };
}

/** Index of the last of some rising numbers that is a value at most; of the first where none is. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
