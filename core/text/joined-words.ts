import { B } from "../lexicon/bits";
import type { Joined } from "../lexicon/word";
import type { Tokens } from "./tokens";

/** «Rett og slett», «i dag»: where a fixed expression begins at `at`, its first word is all of it, the others only go with it. */
export function joinWords(tokens: Tokens, at: number, to: number): void {
  const token = tokens[at]!;
  for (const joined of token.word!.joined!) {
    const { rest } = joined;
    if (at + rest.length >= to || !follow(tokens, at + 1, joined)) continue;
    // «Inne på rommet», «på grunn av bråket»: what comes is governed by the last word, as by a preposition of one.
    const governs = joined.bits & B.preposition;
    token.bits = joined.bits | (joined.opens === 0 && governs === 0 ? B.light : 0);
    token.opens = joined.opens;
    token.verb = 0;
    for (let part = at + 1; part <= at + rest.length; part += 1) {
      const light = B.light | (joined.bits & (B.hedge | B.booster));
      tokens[part]!.bits = part === at + rest.length && governs !== 0 ? governs : light;
      tokens[part]!.opens = 0;
      tokens[part]!.verb = 0;
    }
    return;
  }
}

/** Whether the other words of an expression stand from a place on. Asked for most words of a note: nothing is made for it. */
function follow(tokens: Tokens, from: number, { rest }: Joined): boolean {
  for (let at = 0; at < rest.length; at += 1) if (tokens[from + at]!.word !== rest[at]) return false;
  return true;
}
