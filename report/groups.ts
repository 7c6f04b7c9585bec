import type { NoteFigures } from "../core";

/** Fewer notes are never shown by themselves: five notes are not five writers, but fewer may be one. */
export const leastGroup = 5;
/** The name of what was folded together. */
export const folded = "*";

/** A named part of some notes. */
export type Part = readonly [name: string, notes: readonly NoteFigures[]];

/**
 * Parts notes by a name. Small parts, and notes without one, are folded into one part; that takes in the smallest of the
 * others until it is no small one itself, for else it could be told by subtraction. Parts stand in the order of their
 * names, never of their figures: this is no ranking.
 */
export function grouped(notes: readonly NoteFigures[], nameOf: (note: NoteFigures) => string | null): readonly Part[] {
  const found = new Map<string, NoteFigures[]>();
  for (const note of notes) {
    const name = nameOf(note)?.trim() || folded;
    const list = found.get(name);
    if (list === undefined) found.set(name, [note]);
    else list.push(note);
  }
  const isSmall = ([name, own]: Part) => name === folded || own.length < leastGroup;
  return foldRest(
    [...found].filter((part) => !isSmall(part)).sort(([a], [b]) => (a < b ? -1 : 1)),
    [...found].filter(isSmall).flatMap(([, own]) => own),
  );
}

/** The parts with what is left of the notes as one of them; none at all where nothing could stand by itself. */
function foldRest(large: readonly Part[], rest: readonly NoteFigures[]): readonly Part[] {
  if (rest.length === 0) return large;
  if (large.length === 0) return [];
  if (rest.length >= leastGroup) return [...large, [folded, rest]];
  const smallest = large.reduce((least, part) => (part[1].length < least[1].length ? part : least));
  return foldRest(
    large.filter((part) => part !== smallest),
    [...rest, ...smallest[1]],
  );
}

const day = 86_400_000;
/** Up to so many days are told by week, more by month. */
const mostDaysByWeek = 120;

/** Parts dated notes by week or month; a period with too few notes is told together with the one beside it. */
export function byPeriod(notes: readonly NoteFigures[]): readonly Part[] {
  const dates = notes.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byWeek = Date.parse(last) - Date.parse(first) <= mostDaysByWeek * day;
  const found = new Map<string, NoteFigures[]>();
  for (const note of notes) {
    if (note.date === null) continue;
    const name = byWeek ? weekOf(note.date) : note.date.slice(0, 7);
    const list = found.get(name);
    if (list === undefined) found.set(name, [note]);
    else list.push(note);
  }
  const periods = mergeSmall([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  return foldRest(
    periods,
    notes.filter(({ date }) => date === null),
  );
}

/** Between the first and the last period of a name. */
const upTo = "–";

/** Periods side by side are put together until none has too few notes. */
function mergeSmall(periods: readonly Part[]): readonly Part[] {
  const merged: Part[] = [];
  for (const period of periods) {
    const before = merged.at(-1);
    if (before !== undefined && before[1].length < leastGroup) merged.splice(-1, 1, together(before, period));
    else merged.push(period);
  }
  const [before, last] = merged.slice(-2);
  if (last !== undefined && last[1].length < leastGroup) merged.splice(-2, 2, together(before!, last));
  return merged.filter(([, own]) => own.length >= leastGroup);
}

const together = ([name, notes]: Part, [next, more]: Part): Part => [
  `${name.split(upTo)[0]}${upTo}${next.split(upTo).at(-1)}`,
  [...notes, ...more],
];

/** The ISO week of a date: «2026-W07». */
function weekOf(date: string): string {
  const time = Date.parse(date);
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * day);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
