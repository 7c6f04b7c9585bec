import { anchorSize, type Hung, indexOf, type Neighbours, orderOf } from "../lexicon/anchors";
import type { Lexicon } from "../lexicon/lexicon";
import { isLight, type Match, matchAt } from "../lexicon/match";
import { SentenceSigns } from "../lexicon/signs";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { work } from "../work";

export type { Match };

/** Where patterns are looked for, and whose. */
interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly patternOf: Lexicon["patternOf"];
}

/** All patterns met in a sentence, in the order of the words they hang on. Bounded work a word. */
export function findMatches(
  tokens: readonly Token[],
  sentence: Sentence,
  { patternOf }: Pick<Lexicon, "patternOf">,
): readonly Match[] {
  const place: Place = { tokens, sentence, patternOf };
  let matches: Match[] | null = null;
  signs.read(tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const anchors = tokens[at]!.word?.anchors;
    if (anchors === undefined || anchors === null) continue;
    const { plain, nearNext, nearPrevious } = anchors;
    if (plain !== null) meet(plain, place, at, 0);
    if ((anchors.nextSigns & signs.at(at + 1)) !== 0) meet(anchors.byNext!.get(tokens[at + 1]!.word!.id), place, at, 1);
    if ((anchors.previousSigns & signs.at(at - 1)) !== 0)
      meet(anchors.byPrevious!.get(tokens[at - 1]!.word!.id), place, at, -1);
    if (nearNext !== null) meetNear(nearNext, place, at, 1);
    if (nearPrevious !== null) meetNear(nearPrevious, place, at, -1);
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

/** The signs of the sentence that is read, and what was met at one word, in order: kept, since almost always it is nothing. */
const signs = new SentenceSigns();
const met: Match[] = [];

/** Puts a match behind those that come before it: there are one or two. */
function putInOrder(match: Match): void {
  let at = met.length;
  met.push(match);
  for (; at > 0 && met[at - 1]!.order > match.order; at -= 1) met[at] = met[at - 1]!;
  met[at] = match;
}

function meet(hung: Hung | undefined, place: Place, at: number, beside: -1 | 0 | 1): void {
  if (hung === undefined) return;
  const { numbers } = hung;
  work.steps += numbers.length / anchorSize;
  signs.lookAround(beside < 0 ? at - 2 : at - 1, beside > 0 ? at + 2 : at + 1);
  for (let i = 0; i < numbers.length; i += anchorSize)
    if (signs.holds(numbers[i]!) && signs.holds(numbers[i + 1]!)) tryAt(numbers[i + 2]!, place, at, beside);
}

/** Tries the pattern of an anchor, by its number, see `packAnchor`. */
function tryAt(anchor: number, { tokens, sentence: { from, to }, patternOf }: Place, at: number, beside: -1 | 0 | 1) {
  const order = orderOf(anchor);
  const match = matchAt(patternOf(order), order, indexOf(anchor), tokens, at, from, to, beside);
  if (match !== null && (!match.pattern.quoted || tokens[at]!.quoted)) putInOrder(match);
}

/** Looks for patterns by each word that stands near enough on one side, over what the most patient of them allows. */
function meetNear(neighbours: Neighbours, place: Place, at: number, step: 1 | -1): void {
  if (!neighbours.mayBeAmong(signs.from(at + step, step))) return;
  const { tokens, sentence } = place;
  let { gaps, lights } = neighbours;
  const { clause } = tokens[at]!;
  for (let near = at + step; near >= sentence.from && near < sentence.to; near += step) {
    const token = tokens[near]!;
    work.steps += 1;
    if ((neighbours.signs & signs.at(near)) !== 0) meet(neighbours.get(token.word!.id), place, at, 0);
    if (token.kind === "mark" || token.clause !== clause) return;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return;
  }
}

const none: readonly Match[] = [];
