import type { NoteFigures } from "../core";
import { byPeriod, grouped, leastGroup, type Part } from "./groups";

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

/** A stretch of time. */
interface Period extends Group {
  readonly manner: Tally;
  readonly families: Tally;
}

/** Counts by name. */
export type Tally = Readonly<Record<string, number>>;

/** All that the report tells in numbers. */
export interface Figures {
  readonly all: Counts;
  readonly from: string | null;
  readonly to: string | null;
  readonly families: Tally;
  readonly strengthClasses: Tally;
  /** How something is said of the minds of others. */
  readonly manner: Tally;
  readonly periods: readonly Period[];
  readonly units: readonly Group[];
  readonly shifts: readonly Group[];
  readonly kinds: readonly Group[];
  /** In how many notes a section with such a role holds text. */
  readonly sections: Tally;
  /** Of the notes that a check is about: in how many it is there. */
  readonly checks: Readonly<Record<string, { readonly there: number; readonly of: number }>>;
  /** Places that tell who somebody is, by rule. */
  readonly identifiers: Tally;
  /** Sentences that stood word for word in an earlier note; of these, those with something to wonder about. */
  readonly copied: { readonly sentences: number; readonly marked: number };
}

/**
 * Counts some notes, in the order in which they are given. What tells about the text is counted without the family
 * `privacy`: that is counted by itself.
 */
export function count(notes: readonly NoteFigures[]): Figures {
  const dates = notes.flatMap(({ date }) => date ?? []).sort();
  return {
    all: counts(notes),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    families: familiesOf(notes),
    strengthClasses: tally(notes.flatMap(({ strengths }) => strengths.map((strength) => strength.class))),
    manner: mannerOf(notes),
    periods: byPeriod(notes).map(([name, own]) => ({
      name,
      ...counts(own),
      manner: mannerOf(own),
      families: familiesOf(own),
    })),
    units: grouped(notes, ({ unit }) => unit).map(groupOf),
    shifts: grouped(notes, ({ shift }) => shift).map(groupOf),
    kinds: grouped(notes, ({ kind }) => kind).map(groupOf),
    sections: tally(notes.flatMap(({ sections }) => sections)),
    checks: checksOf(notes),
    identifiers: tally(notes.flatMap(({ identifiers }) => identifiers)),
    copied: copiedOf(notes),
  };
}

/** What a finding counts as: places that tell who somebody is are no way of writing. */
const counted = ({ findings }: NoteFigures) => findings.filter(({ family }) => family !== "privacy");

const counts = (notes: readonly NoteFigures[]): Counts => ({
  notes: notes.length,
  sentences: sum(notes, ({ sentences }) => sentences),
  findings: sum(notes, (note) => counted(note).length),
  strengths: sum(notes, ({ strengths }) => strengths.length),
});

const groupOf = ([name, own]: Part): Group => ({ name, ...counts(own) });

const familiesOf = (notes: readonly NoteFigures[]): Tally =>
  tally(notes.flatMap((note) => counted(note).map(({ family }) => family)));

/** A check that is about a few notes alone is left out: it would be about them. */
function checksOf(notes: readonly NoteFigures[]): Figures["checks"] {
  const checks: Record<string, { there: number; of: number }> = {};
  for (const note of notes)
    for (const [id, state] of Object.entries(note.checks)) {
      if (state === "not-relevant") continue;
      checks[id] ??= { there: 0, of: 0 };
      checks[id].of += 1;
      if (state === "there") checks[id].there += 1;
    }
  return Object.fromEntries(Object.entries(checks).filter(([, { of }]) => of >= leastGroup));
}

/** A sentence counts as copied in each note but the first that has it. */
function copiedOf(notes: readonly NoteFigures[]): Figures["copied"] {
  const earlier = new Set<number>();
  let [sentences, marked] = [0, 0];
  for (const { prints } of notes) {
    for (const one of prints) {
      if (!earlier.has(one.print)) continue;
      sentences += 1;
      if (one.marked) marked += 1;
    }
    for (const { print } of prints) earlier.add(print);
  }
  return { sentences, marked };
}

const sum = (notes: readonly NoteFigures[], of: (note: NoteFigures) => number): number =>
  notes.reduce((total, note) => total + of(note), 0);

function tally(names: readonly string[]): Tally {
  const found: Record<string, number> = {};
  for (const name of [...names].sort()) found[name] = (found[name] ?? 0) + 1;
  return found;
}

function mannerOf(notes: readonly NoteFigures[]): Tally {
  const found: Record<string, number> = { asserted: 0, hedged: 0, reported: 0, asked: 0 };
  for (const { manner } of notes) for (const [how, number] of Object.entries(manner)) found[how]! += number;
  return found;
}

/** So many per 1,000 sentences, with one decimal; 0 where there are none. */
export const perThousand = (number: number, sentences: number): number =>
  sentences === 0 ? 0 : Math.round((number / sentences) * 10_000) / 10;

/** A part of a whole in percent, with one decimal; 0 where there is none. */
export function shareOf(tallied: Tally, key: string): number {
  const whole = Object.values(tallied).reduce((total, value) => total + value, 0);
  return whole === 0 ? 0 : Math.round(((tallied[key] ?? 0) / whole) * 1000) / 10;
}
