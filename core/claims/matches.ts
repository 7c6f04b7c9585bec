import { matchAt, type Pattern } from "../lexicon/pattern";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";

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
    for (const { pattern, index } of anchors) {
      const place = matchAt(pattern, index, tokens, at, sentence.from, sentence.to);
      if (place === null) continue;
      matches ??= [];
      matches.push({ pattern, ...place });
    }
  }
  return matches ?? none;
}

const none: readonly Match[] = [];
