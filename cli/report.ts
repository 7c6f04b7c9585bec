import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { type DeskReading, figuresOf, isLanguage, type Language } from "../core";
import type { ReportOptions } from "../report/main";
import { commandDesk, placeOf, rootOf, tellFaults } from "./desk";
import { findFiles, readInput } from "./input";
import type { ExitCode } from "./program";

export interface ReportChoices {
  readonly output?: string;
  readonly against?: string;
  readonly language?: Language;
  /** False where `--no-text` was given. */
  readonly text: boolean;
}

/** The charts' bundle lies beside the command's. */
declare const __dirname: string;

/** Makes one self-contained page about how some notes are written. Text of notes only where the team has agreed to it. */
export async function report(paths: readonly string[], choices: ReportChoices): Promise<ExitCode> {
  const read = await collect(paths);
  if (read.length === 0) return 2;
  const against = choices.against === undefined ? null : await collect([choices.against]);
  const review = read.map(({ team }) => team.review);
  // Every note's team must have agreed: one that has not keeps its text, and so the report has figures alone.
  const withText = choices.text && review.every((one) => one !== null);
  const language = choices.language ?? mostCommon(read.map(({ reading }) => reading.language));
  const titles = Object.fromEntries(
    read.flatMap(({ reading }) =>
      reading.language === language ? reading.profileOfNote.checks.map(({ id, title }) => [id, title]) : [],
    ),
  );
  const options: ReportOptions = {
    language,
    withText,
    purpose: withText ? (review[0]?.purpose ?? null) : null,
    checkTitles: titles,
    against: against === null ? null : against.map(({ reading }) => figuresOf(reading, false)),
  };
  // This part of the bundle is loaded when it is needed.
  const { reportPage } = require(`${__dirname}/report.js`) as typeof import("../report/main");
  const page = reportPage(
    read.map(({ reading }) => figuresOf(reading, withText)),
    options,
  );
  if (choices.output === undefined) process.stdout.write(page);
  else if (!(await writeWhole(choices.output, page))) {
    process.stderr.write(`undring: ${choices.output}: it cannot be written\n`);
    return 2;
  }
  if (!withText && choices.text)
    process.stderr.write(
      "undring: figures alone; undring.yml says nothing of a review of note text (review: { agreed, purpose })\n",
    );
  return 0;
}

async function collect(paths: readonly string[]): Promise<readonly DeskReading[]> {
  const desk = commandDesk();
  const { files, faults } = await findFiles(paths);
  for (const fault of faults) if ("fault" in fault) process.stderr.write(`undring: ${fault.path}: ${fault.fault}\n`);
  const read: DeskReading[] = [];
  for (const path of files) {
    const input = await readInput(path);
    if ("fault" in input) process.stderr.write(`undring: ${path}: ${input.fault}\n`);
    else {
      const one = await desk.read(placeOf(path), rootOf(path), input.source);
      if (!one.settings.ignored && one.reading.profileOfNote.sentences > 0) read.push(one);
    }
  }
  tellFaults(read.map(({ team }) => team));
  return read;
}

function mostCommon(languages: readonly (Language | null)[]): Language {
  const counted = new Map<string, number>();
  for (const one of languages) if (one !== null) counted.set(one, (counted.get(one) ?? 0) + 1);
  const [first] = [...counted].sort(([, a], [, b]) => b - a);
  return first !== undefined && isLanguage(first[0]) ? first[0] : "nb";
}

/** Writes beside and puts in place: a good report is never replaced by half a one. */
async function writeWhole(path: string, text: string): Promise<boolean> {
  const beside = `${path}.${randomUUID()}.new`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
}
