import type { NoteFigures } from "../core";

/** Counts of some notes, so that rates can be told. */
export interface Counts {
  readonly notes: number;
  readonly sentences: number;
  readonly findings: number;
  readonly strengths: number;
}

/** A named part of the notes; parts that are too small are folded into one. */
export interface Group extends Counts {
  readonly name: string;
}

export interface Figures {
  readonly all: Counts;
  readonly from: string | null;
  readonly to: string | null;
  readonly families: Readonly<Record<string, number>>;
  readonly strengthClasses: Readonly<Record<string, number>>;
  readonly certainty: Readonly<Record<string, number>>;
  readonly voice: Readonly<Record<string, number>>;
  readonly months: readonly (Group & { readonly certainty: Readonly<Record<string, number>> })[];
  readonly units: readonly Group[];
  readonly shifts: readonly Group[];
  readonly kinds: readonly Group[];
  /** Of the notes that a check is about: in how many it is there. */
  readonly checks: Readonly<Record<string, { readonly there: number; readonly of: number }>>;
}

/** Fewer notes are never shown by themselves: five notes are not five writers, but fewer may be one. */
export const leastGroup = 5;
/** The name of what was folded together. */
export const folded = "*";

/** Counts some notes. Groups stand in the order of their names, never of their figures: this is no ranking. */
export function count(notes: readonly NoteFigures[]): Figures {
  const dates = notes.flatMap(({ date }) => date ?? []).sort();
  const checks: Record<string, { there: number; of: number }> = {};
  for (const note of notes) {
    for (const [id, state] of Object.entries(note.checks)) {
      if (state === "not-relevant") continue;
      checks[id] ??= { there: 0, of: 0 };
      checks[id].of += 1;
      if (state === "there") checks[id].there += 1;
    }
  }
  return {
    all: counts(notes),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    families: tally(notes.flatMap(({ findings }) => findings.map(({ family }) => family))),
    strengthClasses: tally(notes.flatMap(({ strengths }) => strengths)),
    certainty: total(notes.map(({ certainty }) => certainty)),
    voice: total(notes.map(({ voice }) => voice)),
    months: grouped(notes, ({ date }) => (date === null ? null : periodOf(date, dates[0]!, dates.at(-1)!))).map(
      ([name, own]) => ({
        name,
        ...counts(own),
        certainty: total(own.map(({ certainty }) => certainty)),
      }),
    ),
    units: groups(notes, ({ unit }) => unit),
    shifts: groups(notes, ({ shift }) => shift),
    kinds: groups(notes, ({ kind }) => kind),
    checks,
  };
}

const day = 86_400_000;
/** Up to so many days are told by week, more by month. */
const mostDaysByWeek = 120;

/** The month of a date, or its ISO week («2026-W07») where all the notes lie within some months. */
function periodOf(date: string, first: string, last: string): string {
  if (Date.parse(last) - Date.parse(first) > mostDaysByWeek * day) return date.slice(0, 7);
  const time = Date.parse(date);
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * day);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

const counts = (notes: readonly NoteFigures[]): Counts => ({
  notes: notes.length,
  sentences: notes.reduce((sum, { sentences }) => sum + sentences, 0),
  findings: notes.reduce((sum, { findings }) => sum + findings.length, 0),
  strengths: notes.reduce((sum, { strengths }) => sum + strengths.length, 0),
});

function grouped(
  notes: readonly NoteFigures[],
  nameOf: (note: NoteFigures) => string | null,
): readonly (readonly [string, readonly NoteFigures[]])[] {
  const found = new Map<string, NoteFigures[]>();
  for (const note of notes) {
    const name = nameOf(note)?.trim() || folded;
    found.set(name, [...(found.get(name) ?? []), note]);
  }
  const parts = [...found];
  const isSmall = ([name, own]: readonly [string, readonly NoteFigures[]]) =>
    name === folded || own.length < leastGroup;
  const rest = parts.filter(isSmall).flatMap(([, own]) => own);
  const large = parts.filter((part) => !isSmall(part)).sort(([a], [b]) => (a < b ? -1 : 1));
  // What is left must not be small either: then it is left out of the groups altogether.
  return rest.length >= leastGroup ? [...large, [folded, rest]] : large;
}

const groups = (notes: readonly NoteFigures[], nameOf: (note: NoteFigures) => string | null): readonly Group[] =>
  grouped(notes, nameOf).map(([name, own]) => ({ name, ...counts(own) }));

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of [...names].sort()) found[name] = (found[name] ?? 0) + 1;
  return found;
}

function total(list: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const sum: Record<string, number> = {};
  for (const one of list) for (const [key, value] of Object.entries(one)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}

/** So many per 1,000 sentences, with one decimal; 0 where there are none. */
export const perThousand = (number: number, sentences: number): number =>
  sentences === 0 ? 0 : Math.round((number / sentences) * 10_000) / 10;
