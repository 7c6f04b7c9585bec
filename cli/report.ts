import { checkTitles, isLanguage, type Language, type NoteFigures, type Profile } from "../core";
import type { ReportOptions } from "../report/main";
import { isDay } from "./day";
import { newSeed, readPaths } from "./outcomes";
import { show, tell, writeAsked } from "./output";
import type { ExitCode } from "./program";
import type { NoteOutcome } from "./read-notes";

interface ReportChoices {
  readonly output?: string;
  /** Notes to hold the others against: a path, or a period of the same notes (`FROM..TO`, ISO days). */
  readonly against?: string;
  /** Only notes from this day on, up to that one (ISO days, by the notes' own dates). */
  readonly from?: string;
  readonly to?: string;
  readonly language?: Language;
  readonly profile?: Profile;
  readonly jobs?: number;
  /** False where `--no-text` was given. */
  readonly text: boolean;
  /** False where `--no-cache` was given. */
  readonly cache?: boolean;
}

/** Notes as a report takes them. */
interface Collected {
  readonly figures: readonly NoteFigures[];
  /** What each note's team has agreed to use note text for; null where it has not. */
  readonly purposes: readonly (string | null)[];
  /** What the teams' own checks of whole notes are called, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Puts together what notes bring for a report; one without a sentence brings nothing. */
export function newCollection(): { readonly add: (outcome: NoteOutcome) => void; readonly all: Collected } {
  const [figures, purposes]: [NoteFigures[], (string | null)[]] = [[], []];
  const titles: Record<string, string> = {};
  return {
    all: { figures, purposes, titles },
    add: (outcome) => {
      if (outcome.figures === null || outcome.figures.sentences === 0) return;
      figures.push(outcome.figures);
      purposes.push(outcome.purpose);
      Object.assign(titles, outcome.titles);
    },
  };
}

/** The charts' bundle lies beside the command's. */
declare const __dirname: string;

/** Makes one self-contained page about how some notes are written. Text of notes only where the team has agreed to it. */
export async function report(paths: readonly string[], choices: ReportChoices): Promise<ExitCode> {
  const wrong = wrongDays(choices);
  if (wrong !== undefined) {
    tell(wrong);
    return 2;
  }
  const all = await collect(paths, choices, choices.text);
  const notes = within(all, choices);
  tellUndated(all, notes, choices);
  const against = choices.against === undefined ? null : await other(choices.against, all, choices);
  const page = pageOf(notes, against, choices);
  if (page === null) return 2;
  if (choices.output === undefined) {
    await show(page);
    return 0;
  }
  return (await writeAsked(choices.output, page)) ? 0 : 2;
}

/** The page; null, and told, where there are too few notes to speak of notes rather than of somebody. */
export function pageOf(
  { figures, purposes, titles }: Collected,
  against: Collected | null,
  { text, language }: Pick<ReportChoices, "text" | "language">,
): string | null {
  // This part of the bundle is loaded when it is needed.
  const { reportPage, leastGroup } = require(`${__dirname}/report.js`) as typeof import("../report/main");
  for (const some of [figures, ...(against === null ? [] : [against.figures])])
    if (some.length < leastGroup) {
      const there = some === figures ? (some.length === 1 ? "there is" : "there are") : "--against has";
      tell(
        `a report needs ${leastGroup} notes or more, and ${there} ${some.length}: of fewer it would speak of somebody`,
      );
      return null;
    }
  // Every note's team must have agreed: one that has not keeps its text, and so the report has figures alone.
  const withText = text && purposes.every((one) => one !== null);
  if (!withText && text)
    tell("figures alone; undring.yml says nothing of a review of note text (review: { agreed, purpose })");
  const own = language ?? mostCommon(figures.map((one) => one.language));
  const options: ReportOptions = {
    language: own,
    withText,
    purposes: withText ? [...new Set(purposes.flatMap((one) => one ?? []))] : [],
    checkTitles: { ...checkTitles(own), ...against?.titles, ...titles },
    against: against?.figures ?? null,
  };
  return reportPage(figures, options);
}

/** `FROM..TO`, of which one may be left out; without both it is the folder above. */
const periodOf = (against: string) => (against === ".." ? null : /^([\d-]*)\.\.([\d-]*)$/.exec(against));

/** What is wrong with the days that were asked for, in plain words. */
function wrongDays({ from, to, against }: ReportChoices): string | undefined {
  const period = periodOf(against ?? "")?.slice(1) ?? [];
  const wrong = period.find((day) => day !== "" && !isDay(day));
  if (wrong !== undefined) return `--against: "${wrong}" is no day; expected days as in 2026-01-01..2026-01-31`;
  if (isAfter(from, to)) return `--from ${from} is later than --to ${to}`;
  if (isAfter(...(period as [string?, string?]))) return `--against ${against}: the first day is later than the last`;
  return undefined;
}

const isAfter = (from = "", to = ""): boolean => from !== "" && to !== "" && from > to;

/** What the notes are held against: of a period the same notes, else those of a path. */
async function other(against: string, all: Collected, choices: ReportChoices): Promise<Collected> {
  const period = periodOf(against);
  if (period === null) return collect([against], choices, false);
  const [, from = "", to = ""] = period;
  return within(all, { ...(from === "" ? {} : { from }), ...(to === "" ? {} : { to }) });
}

/** Who asks for a period is told of notes that say no day, and where it has none at all. */
function tellUndated({ figures }: Collected, { figures: own }: Collected, choices: ReportChoices): void {
  const byDay = choices.from !== undefined || choices.to !== undefined || periodOf(choices.against ?? "") !== null;
  if (!byDay) return;
  const undated = figures.filter(({ date }) => date === null).length;
  if (undated > 0)
    tell(
      `${undated === 1 ? "1 note has" : `${undated} notes have`} no day (date: 2026-01-31 at the top): left out of every period`,
    );
  if (own.length === 0 && figures.length > undated) tell("no note is of this period");
}

/** The notes of a period; those without a date are in none. */
function within(all: Collected, { from, to }: Pick<ReportChoices, "from" | "to">): Collected {
  if (from === undefined && to === undefined) return all;
  const { figures, purposes } = all;
  const isIn = ({ date }: NoteFigures) =>
    date !== null && (from === undefined || date >= from) && (to === undefined || date <= to);
  return { ...all, figures: figures.filter(isIn), purposes: purposes.filter((_, at) => isIn(figures[at]!)) };
}

async function collect(
  paths: readonly string[],
  { profile, jobs, cache }: ReportChoices,
  text: boolean,
): Promise<Collected> {
  const collection = newCollection();
  const wishes = { ...(profile === undefined ? {} : { profile }), wanted: "figures", text, seed: newSeed() } as const;
  const choices = { ...(jobs === undefined ? {} : { jobs }), ...(cache === undefined ? {} : { cache }) };
  for await (const outcome of readPaths(paths, wishes, choices)) collection.add(outcome);
  return collection.all;
}

function mostCommon(languages: readonly (Language | null)[]): Language {
  const counted = new Map<string, number>();
  for (const one of languages) if (one !== null) counted.set(one, (counted.get(one) ?? 0) + 1);
  const [first] = [...counted].sort(([, a], [, b]) => b - a);
  return first !== undefined && isLanguage(first[0]) ? first[0] : "nb";
}
