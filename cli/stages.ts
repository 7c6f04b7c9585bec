import pc from "picocolors";
import { createAnalyser, type Language, type Profile } from "../core";
import { describeStages } from "./describe-stages";
import { readInput } from "./input";
import type { ExitCode } from "./program";

/** Shows what each stage made of a note, so that a person sees why something was or was not marked. */
export async function showStages(
  path: string,
  options: { readonly language?: Language; readonly profile: Profile },
): Promise<ExitCode> {
  const input = await readInput(path);
  if ("fault" in input) {
    process.stderr.write(`undring: ${path}: ${input.fault}\n`);
    return 2;
  }
  const reading = createAnalyser().read(input.source, {
    profile: options.profile,
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  process.stdout.write(describeStages(reading, pc));
  return 0;
}
