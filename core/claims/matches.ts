import { isLight, matchAt } from "../lexicon/match";
import { type Anchor, type Neighbours, type Pattern, wanting } from "../lexicon/pattern";
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
    const { plain, byNext, byPrevious, nearNext, nearPrevious } = anchors;
    if (plain.length > 0) meet(plain, tokens, at, sentence);
    if (next !== undefined && byNext !== null) meet(wanting(byNext, next.id), tokens, at, sentence);
    if (previous !== undefined && byPrevious !== null) meet(wanting(byPrevious, previous.id), tokens, at, sentence);
    if (nearNext !== null) meetNear(nearNext, tokens, at, sentence, 1);
    if (nearPrevious !== null) meetNear(nearPrevious, tokens, at, sentence, -1);
    if (met.length === 0) continue;
    if (met.length > 1) met.sort((a, b) => a.order - b.order);
    matches ??= [];
    let last = -1;
    for (const { order, match } of met) {
      // One that is near twice was met twice at the same place.
      if (order !== last) matches.push(match);
      last = order;
    }
    met.length = 0;
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
  for (let i = 0; i < anchors.length; i += 1) {
    const { pattern, index, order } = anchors[i]!;
    const place = matchAt(pattern, index, tokens, at, from, to);
    if (place !== null) met.push({ order, match: { pattern, first: place.first, last: place.last } });
  }
}

/** Looks for patterns by each word that stands near enough on one side, over what the most patient of them allows. */
function meetNear(
  neighbours: Neighbours,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  step: 1 | -1,
): void {
  let { gaps, lights } = neighbours;
  const { clause } = tokens[at]!;
  for (let near = at + step; near >= sentence.from && near < sentence.to; near += step) {
    const token = tokens[near]!;
    work.steps += 1;
    if (token.word !== undefined) meet(wanting(neighbours, token.word.id), tokens, at, sentence);
    if (token.kind === "mark" || token.clause !== clause) return;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return;
  }
}

const none: readonly Match[] = [];
