import type { Token } from "../text/tokens";
import type { Phrasing } from "./phrasing";

/** Whether a stretch tells of violence, self-harm, coercion, injury or a dose: it is never made an impression. */
export const holdsRisk = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  phrasing: Phrasing,
): boolean =>
  tokens.slice(first, last + 1).some(({ form }, by) => {
    const at = first + by;
    const pairs = [`${tokens[at - 1]?.form ?? ""}_${form}`, `${form}_${tokens[at + 1]?.form ?? ""}`];
    return isRisk(form, phrasing) && !phrasing.harmless.some((word) => pairs.includes(word));
  });

/** Whether a word names a risk; two words that do not («as_punch») are told apart above. */
export const isRisk = (word: string, { risk, harmless }: Phrasing): boolean =>
  risk.some((beginning) => word.startsWith(beginning)) && !harmless.some((beginning) => word.startsWith(beginning));
