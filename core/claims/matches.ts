import { isLight, type Match, matchAt } from "../lexicon/match";
import { type Anchor, mayWant, type Neighbours, noneTried } from "../lexicon/pattern";
import { signsOf } from "../lexicon/signs";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { work } from "../work";

export type { Match };

/** All patterns met in a sentence, in the order of the words they hang on. Bounded work a word. */
export function findMatches(tokens: readonly Token[], sentence: Sentence): readonly Match[] {
  let matches: Match[] | null = null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const anchors = tokens[at]!.word?.anchors;
    if (anchors === undefined || anchors === null) continue;
    const next = at + 1 < sentence.to ? tokens[at + 1]!.word : undefined;
    const previous = at > sentence.from ? tokens[at - 1]!.word : undefined;
    const { plain, byNext, byPrevious, nearNext, nearPrevious } = anchors;
    if (plain !== noneTried) meet(plain, tokens, at, sentence, 0);
    if (next !== undefined && mayWant(anchors.nextBits, next.id))
      meet(byNext!.byWord.get(next.id), tokens, at, sentence, 1);
    if (previous !== undefined && mayWant(anchors.previousBits, previous.id))
      meet(byPrevious!.byWord.get(previous.id), tokens, at, sentence, -1);
    if (nearNext !== null) meetNear(nearNext, tokens, at, sentence, 1);
    if (nearPrevious !== null) meetNear(nearPrevious, tokens, at, sentence, -1);
    if (met.length === 0) continue;
    matches ??= [];
    let last = -1;
    for (const match of met) {
      // One that is near twice was met twice at the same place.
      if (match.order !== last) matches.push(match);
      last = match.order;
    }
    met.length = 0;
  }
  return matches ?? none;
}

/** What was met at one word, in order; kept between words, since almost always it is nothing. */
const met: Match[] = [];

/** Puts a match behind those that come before it: there are one or two. */
function putInOrder(match: Match): void {
  let at = met.length;
  met.push(match);
  for (; at > 0 && met[at - 1]!.order > match.order; at -= 1) met[at] = met[at - 1]!;
  met[at] = match;
}

function meet(
  anchors: readonly Anchor[] | undefined,
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
  beside: -1 | 0 | 1,
): void {
  if (anchors === undefined) return;
  work.steps += anchors.length;
  const [left, right] = [beside < 0 ? at - 2 : at - 1, beside > 0 ? at + 2 : at + 1];
  const before = signsOf(left >= from ? tokens[left] : undefined);
  const behind = signsOf(right < to ? tokens[right] : undefined);
  for (let i = 0; i < anchors.length; i += 1) {
    const anchor = anchors[i]!;
    if ((anchor.before & before) === 0 || (anchor.behind & behind) === 0) continue;
    const match = matchAt(anchor, tokens, at, from, to, beside);
    if (match !== null && (!match.pattern.quoted || tokens[at]!.quoted)) putInOrder(match);
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
    if (token.word !== undefined && mayWant(neighbours.bits, token.word.id))
      meet(neighbours.byWord.get(token.word.id), tokens, at, sentence, 0);
    if (token.kind === "mark" || token.clause !== clause) return;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return;
  }
}

const none: readonly Match[] = [];
