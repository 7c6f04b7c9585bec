import { resolve } from "node:path";
import { type Language, type Profile, type Severity, severities } from "../core";
import { Copies } from "./copies";
import { counted } from "./counted";
import type { FileResult } from "./describe";
import { formats } from "./formats";
import type { FormatName } from "./formats/names";
import { newSeed, type ReadingChoices, readPaths, readRecords } from "./outcomes";
import { show, tell } from "./output";
import type { ExitCode } from "./program";
import type { NoteOutcome, ReadingWishes, Wanted } from "./read-notes";
import { newCollection, pageOf } from "./report";
import { changedSince } from "./since";
import { isSummaryFormat, summaries, summaryFormats } from "./summary";

interface CheckOptions extends Pick<ReadingChoices, "jobs" | "cache"> {
  readonly language?: Language;
  readonly profile?: Profile;
  readonly summary?: boolean;
  readonly format: FormatName | "html";
  readonly failOn: Severity | "never";
  /** Only lines that were changed since this revision of git. */
  readonly since?: string;
  /** Notes come as lines of JSON on standard input. */
  readonly stdinNdjson?: boolean;
}

/** What commander knows of the line besides: the arguments as they were given, without a default. */
interface Given {
  readonly args: readonly string[];
}

/**
 * Reads notes and shows what was found. A file that cannot be read is told on standard error and the others are still
 * read; the exit code is 2 only where nothing could be read at all.
 */
export async function check(paths: readonly string[], options: CheckOptions, { args }: Given): Promise<ExitCode> {
  const changed = clash(options, args) ?? (options.since === undefined ? undefined : changedSince(options.since));
  if (typeof changed === "string") {
    tell(changed);
    return 2;
  }
  if (options.format === "html") return checkAsPage(paths, options);
  const counts = newCounts();
  // What is shown goes out as it comes: nothing of ten thousand notes is held.
  const format = options.summary === true ? null : formats[options.format]();
  const copies = new Copies();
  for await (const outcome of outcomes(paths, options)) {
    const file = count(copies.mark(outcome), counts, changed?.get(resolve(outcome.path)), changed !== undefined);
    if (file !== null && format !== null) await show(format.note(file));
  }
  if (counts.notes === 0 && counts.ignored === 0 && !isEmptyStream(counts, options)) return 2;
  if (counts.notes === 0 && counts.ignored > 0)
    tell(`${counted(counts.ignored, "note")} left alone, as undring.yml says (ignore)`);
  await show(format === null ? summaryOf(counts, options.format) : format.end());
  return codeOf(counts, options);
}

/** Whether no record came at all: an engine that cuts notes into parts may have none for this one. */
const isEmptyStream = ({ unread }: Counts, { stdinNdjson }: CheckOptions): boolean =>
  stdinNdjson === true && unread === 0;

/** What was asked for that cannot be had together, in plain words. */
function clash({ stdinNdjson, since, format, summary }: CheckOptions, paths: readonly string[]): string | undefined {
  if (stdinNdjson === true && paths.length > 0) return "--stdin-ndjson reads standard input alone: leave out the paths";
  if (since !== undefined && format === "html")
    return "--since is about lines, and a report (--format html) about whole notes: leave one of them out";
  if (summary === true && !isSummaryFormat(format))
    return `--summary has counts alone, which --format ${format} has no place for: it goes with ${summaryFormats.join(", ")}`;
  return undefined;
}

/** The report of these notes in place of a list of findings. */
async function checkAsPage(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const counts = newCounts();
  const collection = newCollection();
  for await (const outcome of outcomes(paths, options)) {
    count(outcome, counts, undefined, false);
    collection.add(outcome);
  }
  const page = pageOf(collection.all, null, { text: true });
  if (page === null) return 2;
  await show(page);
  return codeOf(counts, options);
}

const codeOf = ({ loudest }: Counts, { failOn }: CheckOptions): ExitCode =>
  failOn !== "never" && loudest >= severities.indexOf(failOn) ? 1 : 0;

function outcomes(paths: readonly string[], options: CheckOptions): AsyncGenerator<NoteOutcome> {
  const { language, profile, jobs, cache, format } = options;
  const wishes: ReadingWishes = {
    ...(language === undefined ? {} : { language }),
    ...(profile === undefined ? {} : { profile }),
    wanted: options.summary === true ? "counts" : wantedBy(format),
    text: true,
    seed: newSeed(),
  };
  if (options.stdinNdjson === true) return readRecords(wishes);
  return readPaths(paths, wishes, {
    ...(jobs === undefined ? {} : { jobs }),
    ...(cache === undefined ? {} : { cache }),
    streams: process.stdout.isTTY === true && options.summary !== true && format !== "html",
  });
}

/** What a format shows of a note. */
const wantedBy = (format: string): Wanted =>
  format === "html" ? "figures" : ["sarif", "checkstyle", "junit"].includes(format) ? "findings" : "suggestions";

interface Counts {
  notes: number;
  readonly families: Map<string, number>;
  loudest: number;
  ignored: number;
  unread: number;
}

const newCounts = (): Counts => ({ notes: 0, families: new Map(), loudest: -1, ignored: 0, unread: 0 });

/** Counts a note in and gives what is shown of it; where changed lines are asked for, only those count and are shown. */
function count(
  outcome: NoteOutcome,
  counts: Counts,
  lines: ReadonlySet<number> | undefined,
  onlyChanged: boolean,
): FileResult | null {
  if (outcome.state === "ignored") counts.ignored += 1;
  if (outcome.state === "unreadable") counts.unread += 1;
  if (outcome.state !== "read") return null;
  counts.notes += 1;
  const isAsked = (line: number) => !onlyChanged || lines?.has(line) === true;
  for (const { family, severity, line } of outcome.findings) {
    if (!isAsked(line)) continue;
    counts.families.set(family, (counts.families.get(family) ?? 0) + 1);
    counts.loudest = Math.max(counts.loudest, severities.indexOf(severity));
  }
  const { file } = outcome;
  return file === null || !onlyChanged
    ? file
    : { ...file, findings: file.findings.filter(({ line }) => isAsked(line)) };
}

/** The counts alone; what was asked for together has been found to be possible before. */
const summaryOf = (counts: Counts, format: string): string =>
  summaries[isSummaryFormat(format) ? format : "pretty"](counts);
