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
    results.push(describeFile(path, reading, analyser));
  }
  tellFaults(teams);
  if (results.length === 0) return ignored > 0 ? 0 : 2;
  process.stdout.write(formats[options.format]!(results));
  const limit = options.failOn === "never" ? Number.POSITIVE_INFINITY : severities.indexOf(options.failOn);
  return results.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) >= limit)) ? 1 : 0;
}
