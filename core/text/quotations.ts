import { enders, type Token } from "./tokens";

const pairs: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", "‘": "’", "»": "«", "[": "]" };

/**
 * Marks the tokens that stand inside quotation marks, also across sentences of the block.
 * A mark that is never closed reaches no further than its sentence, so that one slip does not silence the rest of a note.
 */
export function markQuotations(tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== "mark") continue;
    const close = closing(tokens, at);
    if (close < 0) {
      quoteUnclosed(tokens, at);
      continue;
    }
    for (let inside = at + 1; inside < close; inside += 1) tokens[inside]!.quoted = true;
    at = close;
  }
}

const openers = new Set(["«", "“", "„"]);

/** How many tokens a quotation has at most. */
const most = 400;

/** «Han var et rovdyr.», of which another block holds the end: where it begins the sentence, that is somebody's words. */
function quoteUnclosed(tokens: readonly Token[], at: number): void {
  if (!openers.has(tokens[at]!.mark) || (at > 0 && tokens[at - 1]!.kind !== "mark")) return;
  for (const token of tokens.slice(at + 1, at + most)) {
    if (enders.has(token.mark)) break;
    token.quoted = true;
  }
}

/** The mark that closes the quotation opened at `at`, or -1. */
function closing(tokens: readonly Token[], at: number): number {
  const { mark, end } = tokens[at]!;
  const wanted = pairs[mark] ?? (mark === '"' || mark === "'" ? mark : undefined);
  if (wanted === undefined) return -1;
  const next = tokens[at + 1];
  if (next === undefined || next.start !== end) return -1;
  const alone = mark === "'" || mark === "‘";
  // A straight apostrophe only opens after a space: elsewhere it is a letter lost or a genitive.
  if (alone && at > 0 && tokens[at - 1]!.end === tokens[at]!.start) return -1;
  const limit = Math.min(tokens.length, at + most);
  for (let close = at + 1; close < limit; close += 1) {
    const token = tokens[close]!;
    if (token.kind !== "mark") continue;
    if (token.mark !== wanted && !(mark === "“" && token.mark === '"')) continue;
    if (alone && tokens[close + 1]?.start === token.end && tokens[close + 1]?.kind === "word") continue;
    return close;
  }
  return -1;
}
