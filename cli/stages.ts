import { maskIdentifiers, type Wishes } from "../core";
import { describeStages } from "./describe-stages";
import { readNamed } from "./desk";
import { show } from "./output";
import type { ExitCode } from "./program";

/** Shows what each stage made of a note, so that a person sees why something was or was not marked. */
export async function showStages(path: string, options: Pick<Wishes, "language" | "profile">): Promise<ExitCode> {
  const read = await readNamed(path, options);
  if (read === null) return 2;
  await show(maskIdentifiers(describeStages(read.reading, read.analyser)));
  return 0;
}
