import { createAnalyser, type Language, type Profile, type Severity, severities } from "../core";
import { describeFile, type FileResult } from "./describe";
import { formats } from "./formats";
import { findFiles, readInput } from "./input";
import type { ExitCode } from "./program";

export interface CheckOptions {
  readonly format: string;
  readonly language?: Language;
  readonly profile: Profile;
  readonly failOn: Severity | "never";
}

/**
 * Reads notes and shows what was found. A file that cannot be read is told on standard error and the others are still
 * read; the exit code is 2 only where nothing could be read at all.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const analyser = createAnalyser();
  const { files, faults } = await findFiles(paths);
  const tell = (path: string, fault: string) => process.stderr.write(`undring: ${path}: ${fault}\n`);
  for (const fault of faults) if ("fault" in fault) tell(fault.path, fault.fault);
  const results: FileResult[] = [];
  for (const path of files) {
    const input = await readInput(path);
    if ("fault" in input) {
      tell(path, input.fault);
      continue;
    }
    if (input.source.trim() === "") tell(path, "it is empty");
    const reading = analyser.read(input.source, {
      profile: options.profile,
      ...(options.language === undefined ? {} : { language: options.language }),
    });
    results.push(describeFile(path, reading, analyser));
  }
  if (results.length === 0) return 2;
  process.stdout.write(formats[options.format]!(results));
  const limit = options.failOn === "never" ? Number.POSITIVE_INFINITY : severities.indexOf(options.failOn);
  return results.some(({ findings }) => findings.some(({ severity }) => severities.indexOf(severity) >= limit)) ? 1 : 0;
}
