import { B } from "../lexicon/bits";
import type { Kinds } from "../lexicon/kinds";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { enders, isOf, type Token, type Tokens } from "../text/tokens";

/* People in films, books and games, whom a note tells of and who live nowhere. */

/** Where the last «om» stands between two words; -1 where none does. */
function lastAbout(tokens: Tokens, from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (isOf(tokens.kinds.about, tokens[at])) return at;
  return -1;
}

/** How far before a clause about it the story stands. */
const reachOf = ({ inStory, ofStory }: Kinds, opening: Token | undefined): number =>
  isOf(inStory, opening) ? 6 : isOf(ofStory, opening) ? 1 : 0;

/** So far away it is told that somebody acts. */
const farthestPlay = 8;

/** Whether somebody acts in a sentence or right beside it: most notes tell of nothing of the sort. */
export const isActedIn = (tokens: Tokens, from: number, to: number): boolean =>
  tokens.places.hasBetween(tokens.kinds.plays, from - farthestPlay, to + farthestPlay);

/** «Han er flink til å spille skurk i revyen», «She played the queen and was wicked on stage»: a part in a play. */
function isPlayed(tokens: Tokens, first: number): boolean {
  const { play, scene, plays } = tokens.kinds;
  let [from, to] = [first, first];
  while (from > 0 && from > first - farthestPlay && !enders.has(tokens[from]!.mark)) from -= 1;
  do to += 1;
  while (to < tokens.length && to <= first + farthestPlay && !enders.has(tokens[to]!.mark));
  let isActed = false;
  for (let at = from; at < to && !isActed; at += 1) isActed = isOf(plays, tokens[at]);
  if (!isActed) return false;
  for (let at = from; at < to; at += 1)
    if (isOf(play, tokens[at]) || (isOf(scene, tokens[at]) && ((tokens[at - 1]?.bits ?? 0) & B.preposition) !== 0))
      return true;
  return false;
}

/** «I boka han leser, er faren en løgner»: the sentence opens in the story, and is about somebody who is no pronoun. */
function opensInStory(tokens: Tokens, { from }: Clause, { at, holder }: Subject): boolean {
  if (at < from || holder !== "other" || (tokens[at]!.bits & B.pronoun) !== 0) return false;
  let start = from;
  while (start > 0 && start > from - 10 && !enders.has(tokens[start - 1]!.mark)) start -= 1;
  if ((tokens[start]!.bits & B.preposition) === 0) return false;
  for (let next = start + 1; next < from && next <= start + 3; next += 1)
    if (isOf(tokens.kinds.story, tokens[next])) return true;
  return false;
}

/**
 * «The wolf in the story pretends …», «husfruen i stykket er …», «the book's hero is …», «Scrooge was mean»: who is named by
 * the story, or is known from one.
 */
function isOfFiction(tokens: Tokens, { at, holder }: Subject): boolean {
  if (at < 0 || holder === "writer" || holder === "staff" || (tokens[at]!.bits & B.pronoun) !== 0) return false;
  const { fiction, story, play, character, definite, inRoom } = tokens.kinds;
  const isTale = (token: Token | undefined) => isOf(story, token) || isOf(fiction, token) || isOf(play, token);
  const owner = tokens[at - 1]?.form === "'s" ? tokens[at - 2] : undefined;
  if (isTale(owner) || isOf(character, owner) || isOf(character, tokens[at])) return true;
  if (!isOf(inRoom, tokens[at + 1])) return false;
  // «I stykket», «in the film»: it is one that is known.
  if (isTale(tokens[at + 2])) return isOf(definite, tokens[at + 2]);
  return ((tokens[at + 2]?.bits ?? 0) & B.determiner) !== 0 && isTale(tokens[at + 3]);
}

/**
 * «In the film the neighbour is horrible», «en film der hun er sjalu»: told of somebody in a story. `acted` tells whether
 * somebody acts in its sentence, see `isActedIn`.
 */
export function isOfStory(tokens: Tokens, clause: Clause, subject: Subject, first: number, acted: boolean): boolean {
  const { kinds } = tokens;
  const placed = (tokens[clause.from]!.bits & B.preposition) !== 0;
  if (placed)
    for (let at = clause.from + 1; at < clause.verb && at <= clause.from + 4; at += 1)
      if (isOf(kinds.story, tokens[at])) return true;
  if (isOfFiction(tokens, subject) || opensInStory(tokens, clause, subject) || (acted && isPlayed(tokens, first)))
    return true;
  // «Serien handler om en psykopat som …»: read as a clause of its own.
  if (isOf(kinds.about, tokens[clause.from]))
    for (let at = clause.from - 1; at >= 0 && at >= clause.from - 4; at -= 1)
      if (isOf(kinds.story, tokens[at])) return true;
  // «…, den handler om en lat konge»: the one named before the comma.
  const pointed = isOf(kinds.theStory, tokens[clause.from]) && lastAbout(tokens, clause.from, first) >= 0;
  if (pointed && tokens[clause.from - 1]?.mark === ",")
    for (let at = clause.from - 2; at >= 0 && at >= clause.from - 8 && tokens[at]!.kind !== "mark"; at -= 1)
      if (isOf(kinds.story, tokens[at])) return true;
  // «Boka handler om en lat konge»
  const about = lastAbout(tokens, clause.from, first);
  for (let at = clause.from; at < first; at += 1)
    if ((at === subject.at || at < about) && isOf(kinds.story, tokens[at])) return true;
  // «I romanen er det ei mor som …»
  if (isOf(kinds.ofStory, tokens[clause.from]))
    for (let at = clause.from - 3; at >= clause.from - 7; at -= 1)
      if (isOf(kinds.story, tokens[at]) && isOf(kinds.it, tokens[at + 2])) return true;
  const own = reachOf(kinds, tokens[clause.from]);
  const opening = own > 0 ? clause.from : clause.from - 1;
  const reach = own > 0 ? own : reachOf(kinds, tokens[opening]);
  for (let at = opening - 1; at >= 0 && at >= opening - reach; at -= 1) if (isOf(kinds.story, tokens[at])) return true;
  return false;
}
