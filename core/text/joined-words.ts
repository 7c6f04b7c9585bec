import { B } from "../lexicon/bits";
import type { Tokens } from "./tokens";

/** «Rett og slett», «i dag»: where a fixed expression begins at `at`, its first word is all of it, the others only go with it. */
export function joinWords(tokens: Tokens, at: number, to: number): void {
  const token = tokens[at]!;
  for (const joined of token.word!.joined!) {
    if (at + joined.rest.length >= to) continue;
    if (!joined.rest.every((word, index) => tokens[at + 1 + index]!.word === word)) continue;
    token.bits = joined.bits | (joined.opens === 0 ? B.light : 0);
    token.opens = joined.opens;
    token.verb = 0;
    for (let rest = 1; rest <= joined.rest.length; rest += 1) {
      const part = tokens[at + rest]!;
      part.bits = B.light | (joined.bits & (B.hedge | B.booster));
      part.opens = 0;
      part.verb = 0;
    }
    return;
  }
}
