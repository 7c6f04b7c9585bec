import pc from "picocolors";
import { type Language, maskIdentifiers, type Profile } from "../core";
import { describeStages } from "./describe-stages";
import { commandDesk, placeOf, rootOf, tellFaults } from "./desk";
import { readInput } from "./input";
import type { ExitCode } from "./program";

/** Shows what each stage made of a note, so that a person sees why something was or was not marked. */
export async function showStages(
  path: string,
  options: { readonly language?: Language; readonly profile?: Profile },
): Promise<ExitCode> {
  const input = await readInput(path);
  if ("fault" in input) {
    process.stderr.write(`undring: ${path}: ${input.fault}\n`);
    return 2;
  }
  const { reading, team } = await commandDesk().read(placeOf(path), rootOf(path), input.source, options);
  tellFaults([team]);
  process.stdout.write(maskIdentifiers(describeStages(reading, pc)));
  return 0;
}
