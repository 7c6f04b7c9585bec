import { type Language, type Profile, type Severity, severities, type Team } from "../core";
import { describeFile, type FileResult } from "./describe";
import { commandDesk, placeOf, rootOf, tellFaults } from "./desk";
import { formats } from "./formats";
import { findFiles, readInput } from "./input";
import type { ExitCode } from "./program";

export interface CheckOptions {
  readonly format: string;
  readonly language?: Language;
  /** Where it is not given, the team's file says it, or it is standard. */
  readonly profile?: Profile;
  readonly failOn: Severity | "never";
  /** Counts alone, without a word of any note. */
  readonly summary?: boolean;
}

/**
 * Reads notes and shows what was found. A file that cannot be read is told on standard error and the others are still
 * read; the exit code is 2 only where nothing could be read at all.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const desk = commandDesk();
  const teams = new Set<Team>();
  const { files, faults } = await findFiles(paths);
  const tell = (path: string, fault: string) => process.stderr.write(`undring: ${path}: ${fault}\n`);
  for (const fault of faults) if ("fault" in fault) tell(fault.path, fault.fault);
  const results: FileResult[] = [];
  let ignored = 0;
  let loudest = -1;
  const counts: Counts = { notes: 0, families: new Map() };
  for (const path of files) {
    const input = await readInput(path);
    if ("fault" in input) {
      tell(path, input.fault);
      continue;
    }
    if (input.source.trim() === "") tell(path, "it is empty");
    const { reading, analyser, team, settings, unused } = await desk.read(
      placeOf(path),
      rootOf(path),
      input.source,
      options,
    );
    teams.add(team);
    if (settings.ignored) {
      ignored += 1;
      continue;
    }
    for (const { span } of unused)
      tell(`${path}:${input.source.slice(0, span.start).split("\n").length}`, "this comment holds nothing any more");
    counts.notes += 1;
    for (const { family, severity } of reading.findings) {
      counts.families.set(family, (counts.families.get(family) ?? 0) + 1);
      loudest = Math.max(loudest, severities.indexOf(severity));
    }
    if (options.summary !== true) results.push(describeFile(path, reading, analyser));
  }
  tellFaults(teams);
  if (counts.notes === 0) return ignored > 0 ? 0 : 2;
  process.stdout.write(options.summary === true ? summary(counts) : formats[options.format]!(results));
  return options.failOn !== "never" && loudest >= severities.indexOf(options.failOn) ? 1 : 0;
}

interface Counts {
  notes: number;
  readonly families: Map<string, number>;
}

/** How many there are of each family, for those who only want to know that. */
function summary({ notes, families }: Counts): string {
  const rows = [...families]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([family, count]) => `${String(count).padStart(7)}  ${family}`);
  const all = [...families.values()].reduce((sum, count) => sum + count, 0);
  return `${[...rows, `${notes === 1 ? "1 note" : `${notes} notes`} read, ${all} to wonder about.`].join("\n")}\n`;
}
