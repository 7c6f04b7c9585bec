import { matchAt } from "../lexicon/match";
import type { Anchor, Pattern } from "../lexicon/pattern";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { work } from "../work";

/** Where words of a vocabulary class stand. Token indices, `last` included. */
export interface Match {
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
}

/** All patterns met in a sentence, in the order of the words they hang on. Bounded work a word. */
export function findMatches(tokens: readonly Token[], sentence: Sentence): readonly Match[] {
  let matches: Match[] | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const anchors = tokens[at]!.word?.anchors;
    if (anchors === undefined || anchors === null) continue;
    const next = at + 1 < sentence.to ? tokens[at + 1]!.word : undefined;
    const previous = at > sentence.from ? tokens[at - 1]!.word : undefined;
    met.length = 0;
    meet(anchors.plain, tokens, at, sentence);
    if (next !== undefined && anchors.byNext !== null) meet(anchors.byNext.get(next.id), tokens, at, sentence);
    if (previous !== undefined && anchors.byPrevious !== null)
      meet(anchors.byPrevious.get(previous.id), tokens, at, sentence);
    if (met.length === 0) continue;
    if (met.length > 1) met.sort((a, b) => a.order - b.order);
    matches ??= [];
    for (const { match } of met) matches.push(match);
  }
  return matches ?? none;
}

/** What was met at one word; kept between words, since almost always it is nothing. */
const met: { readonly order: number; readonly match: Match }[] = [];

function meet(
  anchors: readonly Anchor[] | undefined,
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
): void {
  if (anchors === undefined) return;
  work.steps += anchors.length;
  for (const { pattern, index, order } of anchors) {
    const place = matchAt(pattern, index, tokens, at, from, to);
    if (place !== null) met.push({ order, match: { pattern, ...place } });
  }
}

const none: readonly Match[] = [];
