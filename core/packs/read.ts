import { byPlace, readYaml, type TextFault } from "../yaml/read";
import { checkPack } from "./check";
import type { Pack } from "./pack";

/** At most so large: a pack is words, not a library. In UTF-16 units. */
export const largestPack = 4_000_000;

/**
 * Reads a pack from its YAML text. Never throws: gives the pack as far as it is sound (a broken rule is left out, the
 * others stay) and the faults with their places.
 */
export function readPack(text: string): { readonly pack: Pack | null; readonly faults: readonly TextFault[] } {
  const yaml = readYaml(text, "a pack", largestPack);
  if ("faults" in yaml) return { pack: null, faults: yaml.faults };
  const { pack, faults } = checkPack(yaml.data);
  return { pack, faults: faults.map(yaml.locate).sort(byPlace) };
}

/** Whether a YAML text says early on that it is a pack; a config has no such key. */
export const isPackText = (text: string): boolean => /^pack[ \t]{0,9}:/m.test(text.slice(0, 5000));
