import type { Sentence } from "../text/sentences";
import { isOtherPerson, isOurs, type Token } from "../text/tokens";
import { B } from "./bits";
import { type By, byNext, byNone, byPrevious } from "./by";

/*
 * A pattern wants certain words; two of them in a row are there much more often than the third. So before it is tried,
 * what stands right beside them, or within reach, is asked for a sign: one of some for its word, one for each place that
 * it can fill. Most patterns are told not to be there by that alone.
 */

/** So many signs are those of words, which share them; those of places lie above. */
const wordSigns = 22;
const [person, ours, possessive, reflexive, mark, noun] = [22, 23, 24, 25, 26, 27].map((at) => 1 << at) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** What has no sign of its own: it may stand where anything may. */
export const anySign = 1 << 28;
const allSigns = anySign * 2 - 1;
/** Above the signs stands where they are wanted, see `Wanted`. */
const spotsFrom = 29;

/** The sign of a word by its number. */
export const signOfWord = (id: number): number => 1 << (id % wordSigns);

/** The sign that all tokens have that can fill a place. */
export const signsOfPlaces: Readonly<Record<string, number>> = {
  P: person,
  N: noun,
  S: ours,
  sin: possessive,
  seg: reflexive,
  ",": mark,
  ":": mark,
};

/** The signs of a token: that of anything, and its own. */
export function signsOf(token: Token): number {
  if (token.kind === "mark") return anySign | mark;
  const { bits, word } = token;
  let signs = anySign | (word === undefined ? 0 : signOfWord(word.id));
  if (isOtherPerson(token)) signs |= person;
  if (isOurs(token)) signs |= ours;
  if ((bits & B.possessive) !== 0) signs |= possessive;
  if ((bits & B.reflexive) !== 0) signs |= reflexive;
  if ((bits & ~B.adjective) === 0) signs |= noun;
  return signs;
}

/** So far away something may stand for its sign to be asked for. */
export const farthest = 5;

/*
 * A sign is wanted at a spot: right beside what was met, one or two tokens further, or anywhere within reach; on the left
 * and on the right.
 */
const spotsOfSide = 4;
const exact = spotsOfSide - 1;

/** A place is filled as often as a set of so many forms is met. */
export const manyInPlace = 8;

/** Elements of patterns one after the other, by their numbers, as their signs are asked for. */
export interface SignedElements {
  readonly signsAt: (at: number) => number;
  /** How many tokens further it can stand than the one before it. */
  readonly reachAt: (at: number) => number;
  /** How many forms it has, or thereabouts: where they are many, one of them is often there. */
  readonly manyAt: (at: number) => number;
}

/**
 * What a pattern wants around what was met of it: the two of its other elements that are least often where they may stand,
 * each by its signs and its spot.
 */
export class Wanted {
  first = anySign;
  second = anySign;
  private often = Number.MAX_SAFE_INTEGER;
  private less = Number.MAX_SAFE_INTEGER;

  /** Met was the element `own`, and the one that `beside` tells; `from` and `to` tell where those of the pattern begin and end. */
  constructor(elements: SignedElements, own: number, beside: By, from: number, to: number) {
    for (let at = own - (beside === byPrevious ? 2 : 1), far = 0, steps = 1; at >= from; at -= 1, steps += 1) {
      far += elements.reachAt(at + 1);
      this.add(elements, at, 0, far, steps);
    }
    for (let at = own + (beside === byNext ? 2 : 1), far = 0, steps = 1; at < to; at += 1, steps += 1) {
      far += elements.reachAt(at);
      this.add(elements, at, spotsOfSide, far, steps);
    }
  }

  /** Puts in an element so far away, if need be at the expense of one that is there more often. */
  private add(elements: SignedElements, at: number, side: number, far: number, steps: number): void {
    if (far > farthest) return;
    const isExact = far === steps && far <= exact;
    const often = elements.manyAt(at) * (isExact ? 1 : farthest);
    if (often >= this.less) return;
    const wanted = elements.signsAt(at) | ((side + (isExact ? far - 1 : exact)) << spotsFrom);
    const isFirst = often < this.often;
    this.second = isFirst ? this.first : wanted;
    this.less = isFirst ? this.often : often;
    if (!isFirst) return;
    this.first = wanted;
    this.often = often;
  }
}

/** How far is looked for what is wanted within a spot: right beside, within two tokens or three, or as far as ever. */
const reachOfSpot = (spot: number): number => (spot < exact ? spot + 1 : farthest);

/**
 * What a pattern that was met at an element wants nearest to it, on the side by which it is looked up: its signs and its
 * spot. Of what may stand too far away to be seen anything is wanted.
 */
export function nearestSigns(elements: SignedElements, own: number, by: By): number {
  if (by === byNone) return anySign;
  const isBehind = by === byNext;
  const far = elements.reachAt(isBehind ? own + 1 : own);
  const spot = (isBehind ? spotsOfSide : 0) + (far <= exact ? far - 1 : exact);
  return (far > farthest ? anySign : elements.signsAt(isBehind ? own + 1 : own - 1)) | (spot << spotsFrom);
}

/** Places beyond a sentence that may be asked for: what was met reaches to the next word, and looks from behind it. */
const margin = farthest + 2;

/**
 * Whether so many words name whom a verb is said of that what belongs to it may stand farther away than is looked: then
 * anything may be there.
 */
const isFar = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.named && tokens[at - 1]!.named && tokens[at - 2]!.named && tokens[at - 3]?.named === true;

/** The signs of the tokens of a sentence, and what of them is seen from one place in it. */
export class SentenceSigns {
  private signs = new Int32Array(256);
  private start = 0;
  private readonly seen = new Int32Array(2 * spotsOfSide);
  /** From where it has been looked around last. */
  private left = -1;
  private right = -1;
  /** What is seen within so many tokens before a place and behind it. */
  private readonly before = new Int32Array(farthest + 1);
  private readonly behind = new Int32Array(farthest + 1);
  /** The same by the spots of `nearestSigns`. */
  private readonly near = new Int32Array(2 * spotsOfSide);

  read(tokens: readonly Token[], { from, to }: Sentence): void {
    const size = to - from + 2 * margin;
    if (this.signs.length < size) this.signs = new Int32Array(size * 2);
    this.start = from - margin;
    this.right = -1;
    this.signs.fill(anySign, 0, margin);
    for (let at = from; at < to; at += 1)
      this.signs[at - this.start] = isFar(tokens, at) ? allSigns : signsOf(tokens[at]!);
    this.signs.fill(anySign, to - this.start, size);
  }

  /** Those of a token, or of a place right beyond the sentence. */
  at(at: number): number {
    return this.signs[at - this.start]!;
  }

  /** Those of the tokens from one on that stand within reach. */
  from(at: number, step: 1 | -1): number {
    let all = 0;
    for (let i = 0; i < farthest; i += 1) all |= this.at(at + i * step);
    return all;
  }

  /** Looks around from what was met, to the left from one token on and to the right from another. */
  lookAround(left: number, right: number): void {
    if (left === this.left && right === this.right) return;
    this.left = left;
    this.right = right;
    for (let i = 0; i < exact; i += 1) {
      this.seen[i] = this.at(left - i);
      this.seen[spotsOfSide + i] = this.at(right + i);
    }
    this.seen[exact] = this.from(left, -1);
    this.seen[spotsOfSide + exact] = this.from(right, 1);
  }

  /** Looks around a place whose patterns are to be told by `mayFit` and `allow`: once for all of them. */
  reach(at: number): void {
    for (let by = 1; by <= farthest; by += 1) {
      this.before[by] = this.before[by - 1]! | this.at(at - by);
      this.behind[by] = this.behind[by - 1]! | this.at(at + by);
    }
    for (let spot = 0; spot < spotsOfSide; spot += 1) {
      this.near[spot] = this.before[reachOfSpot(spot)]!;
      this.near[spotsOfSide + spot] = this.behind[reachOfSpot(spot)]!;
    }
  }

  /** Whether what a pattern wants nearest, see `nearestSigns`, can be around the place that was looked around. */
  mayFit(nearest: number): boolean {
    return (nearest & this.near[nearest >>> spotsFrom]!) !== 0;
  }

  /** Whether each element of a pattern but its own can stand around the place that was looked around, as far as that was. */
  allow(elements: SignedElements, own: number, from: number, to: number): boolean {
    return this.allowBefore(elements, own, from) && this.allowBehind(elements, own, to);
  }

  private allowBefore(elements: SignedElements, own: number, from: number): boolean {
    for (let one = own - 1, far = 0; one >= from; one -= 1) {
      far += elements.reachAt(one + 1);
      if (far > farthest) break;
      if ((elements.signsAt(one) & this.before[far]!) === 0) return false;
    }
    return true;
  }

  private allowBehind(elements: SignedElements, own: number, to: number): boolean {
    for (let one = own + 1, far = 0; one < to; one += 1) {
      far += elements.reachAt(one);
      if (far > farthest) break;
      if ((elements.signsAt(one) & this.behind[far]!) === 0) return false;
    }
    return true;
  }

  /** Whether what is wanted can stand at its spot. */
  holds(wanted: number): boolean {
    return (wanted & this.seen[wanted >>> spotsFrom]!) !== 0;
  }
}
