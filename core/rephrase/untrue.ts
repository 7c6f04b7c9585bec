import type { Match } from "../claims/matches";
import { S } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { Phrasing } from "./phrasing";

/** Whether the words at fault call what follows a lie («blank løgn at …»). */
export function saysUntrue(tokens: readonly Token[], match: Match, last: number, { untrue }: Phrasing): boolean {
  const next = tokens[match.last + 1];
  if (untrue === undefined || next === undefined || match.last >= last || (next.opens & S.content) === 0) return false;
  return untrue.words.some((one) => tokens[match.last]!.form.endsWith(one));
}
