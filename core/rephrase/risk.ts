import type { Token } from "../text/tokens";
import type { Phrasing } from "./phrasing";

/** Whether a stretch tells of violence, self-harm, coercion, injury or a dose: it is never made an impression. */
export const holdsRisk = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  phrasing: Phrasing,
): boolean => tokens.slice(first, last + 1).some(({ form }) => isRisk(form, phrasing));

/** Whether a word names a risk. */
export const isRisk = (word: string, { risk, harmless }: Phrasing): boolean =>
  risk.some((beginning) => word.startsWith(beginning)) && !harmless.some((beginning) => word.startsWith(beginning));
