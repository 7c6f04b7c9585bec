import { type Anchors, anchorSize, byOf, indexOf, type Neighbours, orderOf } from "../lexicon/anchors";
import { byPrevious } from "../lexicon/by";
import type { Lexicon } from "../lexicon/lexicon";
import { fits, isLight, type Match, matchAt } from "../lexicon/match";
import { SentenceSigns } from "../lexicon/signs";
import type { Part, Word } from "../lexicon/word";
import { asLong, listOf } from "../list";
import type { Sentence } from "../text/sentences";
import type { Token } from "../text/tokens";
import { work } from "../work";

export type { Match };

/** Where patterns are looked for, and what was met there. */
interface Place {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly patternOf: Lexicon["patternOf"];
  matches: Match[] | null;
  /** Where those begin that were met at the word that is looked at. */
  ofWord: number;
}

/** The patterns met in a sentence: those that tell something, and those that others go by, looked for when somebody asks. */
export class SentenceMatches {
  readonly spoken: readonly Match[];
  private found: readonly Match[] | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
  ) {
    this.spoken = findMatches(tokens, sentence, lexicon, "spoken");
  }

  get beside(): readonly Match[] {
    this.found ??= findMatches(this.tokens, this.sentence, this.lexicon, "beside");
    return this.found;
  }

  /** The list that holds those of a class. */
  partOf(classes: number): Part {
    return this.lexicon.isSpoken(classes) ? "spoken" : "beside";
  }
}

/** All patterns met in a sentence that are for one thing, in the order of the words they hang on. Bounded work a word. */
function findMatches(
  tokens: readonly Token[],
  sentence: Sentence,
  { patternOf }: Lexicon,
  part: Part,
): readonly Match[] {
  const place: Place = { tokens, sentence, patternOf, matches: null, ofWord: 0 };
  signs.read(tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const { word } = tokens[at]!;
    if (word === undefined) continue;
    const anchors = word.laidOf(part);
    if (anchors === null) continue;
    if (anchors === undefined) meetUnlaid(word, part, place, at);
    else meetAll(anchors, place, at);
    if (place.matches !== null) place.ofWord = place.matches.length;
  }
  return place.matches === null ? none : asLong(place.matches);
}

/** Meets the patterns of a word that are laid out. */
function meetAll(anchors: Anchors, place: Place, at: number): void {
  const { plain } = anchors;
  if (plain !== null) meet(plain.numbers, 0, plain.numbers.length, place, at, 0);
  if ((anchors.nextSigns & signs.at(at + 1)) !== 0) meetBy(anchors.byNext!, at + 1, place, at, 1);
  if ((anchors.previousSigns & signs.at(at - 1)) !== 0) meetBy(anchors.byPrevious!, at - 1, place, at, -1);
  const { nearNextSigns, nearPreviousSigns } = anchors;
  if (nearNextSigns !== 0 && (nearNextSigns & signs.from(at + 1, 1)) !== 0) meetNear(anchors.nearNext!, place, at, 1);
  if (nearPreviousSigns !== 0 && (nearPreviousSigns & signs.from(at - 1, -1)) !== 0)
    meetNear(anchors.nearPrevious!, place, at, -1);
}

/** Meets those of a word that has not been met often yet: each is looked at, and those tried that can be there. */
function meetUnlaid(word: Word, part: Part, place: Place, at: number): void {
  const { tokens, patternOf } = place;
  const before = tokens[at - 1];
  // What is near is looked for in the clause of the word, as in `meetNear`: of one that opens it, right before it alone.
  const opens = before !== undefined && before.clause !== tokens[at]!.clause;
  word.forEachAround(part, signs, at, (anchor) => {
    work.steps += 1;
    if (opens && byOf(anchor) === byPrevious) {
      const left = patternOf(orderOf(anchor)).elements[indexOf(anchor) - 1]!;
      if (!fits(left, before)) return;
    }
    tryAt(anchor, place, at, 0);
  });
}

/** The signs of the sentence that is read. */
const signs = new SentenceSigns();

/** Puts a match behind those of its word that come before it: there are one or two. */
function putInOrder(match: Match, place: Place): void {
  const { matches, ofWord } = place;
  if (matches === null) {
    place.matches = listOf(match);
    return;
  }
  let at = matches.length;
  while (at > ofWord && matches[at - 1]!.order > match.order) at -= 1;
  // One that is near twice is met twice at the same place.
  if (at > ofWord && matches[at - 1]!.order === match.order) return;
  matches.push(match);
  for (let last = matches.length - 1; last > at; last -= 1) matches[last] = matches[last - 1]!;
  matches[at] = match;
}

/** Meets the patterns that are looked up by the word at a place near. */
function meetBy(neighbours: Neighbours, near: number, place: Place, at: number, beside: -1 | 0 | 1): void {
  const { word } = place.tokens[near]!;
  if (word === undefined) return;
  const slot = neighbours.slotOf(word.id);
  const { row } = neighbours;
  if (slot >= 0) meet(row, row[slot + 1]!, row[slot + 2]!, place, at, beside);
}

/** Meets the patterns of those anchors whose numbers stand from one place to another. */
function meet(
  numbers: readonly number[],
  from: number,
  to: number,
  place: Place,
  at: number,
  beside: -1 | 0 | 1,
): void {
  work.steps += (to - from) / anchorSize;
  signs.lookAround(beside < 0 ? at - 2 : at - 1, beside > 0 ? at + 2 : at + 1);
  for (let i = from; i < to; i += anchorSize)
    if (signs.holds(numbers[i]!) && signs.holds(numbers[i + 1]!)) tryAt(numbers[i + 2]!, place, at, beside);
}

/** Tries the pattern of an anchor, by its number, see `packAnchor`. */
function tryAt(anchor: number, place: Place, at: number, beside: -1 | 0 | 1): void {
  const { tokens, sentence, patternOf } = place;
  const order = orderOf(anchor);
  const match = matchAt(patternOf(order), order, indexOf(anchor), tokens, at, sentence.from, sentence.to, beside);
  if (match !== null && (!match.pattern.quoted || tokens[at]!.quoted)) putInOrder(match, place);
}

/** Looks for patterns by each word that stands near enough on one side, over what the most patient of them allows. */
function meetNear(neighbours: Neighbours, place: Place, at: number, step: 1 | -1): void {
  const { tokens, sentence } = place;
  let { gaps, lights } = neighbours;
  const { clause } = tokens[at]!;
  for (let near = at + step; near >= sentence.from && near < sentence.to; near += step) {
    const token = tokens[near]!;
    work.steps += 1;
    if ((neighbours.signs & signs.at(near)) !== 0) meetBy(neighbours, near, place, at, 0);
    if (token.kind === "mark" || token.clause !== clause) return;
    if (token.named && neighbours.lights > 0) continue;
    if (lights > 0 && isLight(token)) lights -= 1;
    else if (gaps > 0) gaps -= 1;
    else return;
  }
}

const none: readonly Match[] = [];
