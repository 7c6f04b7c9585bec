import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { type Severity, severities } from "../core";
import type { FileResult } from "./describe";
import { formats } from "./formats";
import type { FormatName } from "./formats/names";
import { findFiles, type Input } from "./input";
import { jobsFor, readOnThreads } from "./jobs";
import type { ExitCode } from "./program";
import { withProgress } from "./progress";
import { inputsOf, type NoteOutcome, type ReadingWishes, readNotes } from "./read-notes";
import { changedSince } from "./since";

export interface CheckOptions extends ReadingWishes {
  readonly format: FormatName;
  readonly failOn: Severity | "never";
  /** Only lines that were changed since this revision of git. */
  readonly since?: string;
  /** How many threads read. */
  readonly jobs?: number;
  /** Notes come as lines of JSON on standard input. */
  readonly stdinNdjson?: boolean;
}

/** The line of progress, where there is one, gives way. */
const tell = (line: string): void =>
  void process.stderr.write(`${process.stderr.isTTY ? "\r\u001b[K" : ""}undring: ${line}\n`);

/**
 * Reads notes and shows what was found. A file that cannot be read is told on standard error and the others are still
 * read; the exit code is 2 only where nothing could be read at all.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const changed = options.since === undefined ? undefined : changedSince(options.since);
  if (changed === null) {
    tell(`git knows no revision "${options.since}" here`);
    return 2;
  }
  const counts: Counts = { notes: 0, families: new Map(), loudest: -1, ignored: 0 };
  const results: FileResult[] = [];
  // Lines go out as they come: nothing of ten thousand notes is held.
  const streams = options.format === "ndjson" && options.summary !== true;
  const told = new Set<string>();
  for await (const outcome of outcomes(paths, options)) {
    for (const line of outcome.told) if (!told.has(line)) tell(line);
    for (const line of outcome.told) told.add(line);
    const { file } = count(outcome, counts, changed?.get(resolve(outcome.path)), changed !== undefined);
    if (file === null) continue;
    if (streams) process.stdout.write(formats.ndjson([file]));
    else results.push(file);
  }
  if (counts.notes === 0) return counts.ignored > 0 ? 0 : 2;
  if (options.summary === true) process.stdout.write(summary(counts));
  else if (!streams) process.stdout.write(formats[options.format](results));
  return options.failOn !== "never" && counts.loudest >= severities.indexOf(options.failOn) ? 1 : 0;
}

async function* outcomes(paths: readonly string[], options: CheckOptions): AsyncGenerator<NoteOutcome> {
  const { language, profile, summary: brief } = options;
  const wishes: ReadingWishes = {
    ...(language === undefined ? {} : { language }),
    ...(profile === undefined ? {} : { profile }),
    ...(brief === undefined ? {} : { summary: brief }),
  };
  if (options.stdinNdjson === true) return yield* readNotes(records(), wishes);
  const { files, faults } = await findFiles(paths);
  for (const fault of faults) if ("fault" in fault) tell(`${fault.path}: ${fault.fault}`);
  const jobs = jobsFor(files.length, options.jobs);
  const read = jobs > 1 ? readOnThreads(files, wishes, jobs) : readNotes(inputsOf(files), wishes);
  // Lines that stream out by themselves show how far it is.
  yield* options.format === "ndjson" ? read : withProgress(read, files.length);
}

/** Notes from standard input, one a line: `{ "id": …, "text": … }`. A line that is none is told by its number. */
async function* records(): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, text } = recordOf(line);
    const path = typeof id === "string" || typeof id === "number" ? String(id) : `line ${number}`;
    if (typeof text === "string") yield { path, source: text };
    else yield { path: `line ${number}`, fault: 'expected one object a line: { "id": …, "text": … }' };
  }
}

/** The record that a line is; an empty one where it is none: what it holds is never part of a message. */
function recordOf(line: string): { readonly id?: unknown; readonly text?: unknown } {
  try {
    return (JSON.parse(line) as object | null) ?? {};
  } catch {
    return {};
  }
}

interface Counts {
  notes: number;
  readonly families: Map<string, number>;
  loudest: number;
  ignored: number;
}

/** Counts a note in; of one whose changed lines are asked for only those count and are shown. */
function count(
  outcome: NoteOutcome,
  counts: Counts,
  lines: ReadonlySet<number> | undefined,
  onlyChanged: boolean,
): { readonly file: FileResult | null } {
  if (outcome.state === "ignored") counts.ignored += 1;
  if (outcome.state !== "read") return { file: null };
  counts.notes += 1;
  const counted = (line: number) => !onlyChanged || lines?.has(line) === true;
  for (const { family, severity, line } of outcome.findings) {
    if (!counted(line)) continue;
    counts.families.set(family, (counts.families.get(family) ?? 0) + 1);
    counts.loudest = Math.max(counts.loudest, severities.indexOf(severity));
  }
  const { file } = outcome;
  return {
    file:
      file === null || !onlyChanged ? file : { ...file, findings: file.findings.filter(({ line }) => counted(line)) },
  };
}

/** How many there are of each family, for those who only want to know that. */
function summary({ notes, families }: Counts): string {
  const rows = [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, number]) => `${String(number).padStart(7)}  ${family}`);
  const all = [...families.values()].reduce((sum, number) => sum + number, 0);
  return `${[...rows, `${notes === 1 ? "1 note" : `${notes} notes`} read, ${all} to wonder about.`].join("\n")}\n`;
}
