import { B, finite, V } from "../../lexicon/bits";
import type { Match } from "../../lexicon/match";
import type { Clause } from "../../text/clauses";
import type { Token } from "../../text/tokens";
import { endOf } from "../clause/edges";
import { adverbAt } from "../clause/order";
import type { Desk } from "../draft";
import type { Phrasing } from "../phrasing";

/* Words that tell how often it is so («alltid», «hver eneste kveld»), and whether a slot may stand in their place. */

/** Such words in their clause, as token indices, and the slot for when it was so. */
export interface Often {
  readonly desk: Desk;
  readonly hint: string;
  readonly first: number;
  readonly last: number;
  /** The last word of what the clause says. */
  readonly end: number;
  readonly clause: Pick<Clause, "kind" | "from" | "verb">;
  /** The slot as it follows a word; in some languages it needs a word to hang on at the end of a sentence. */
  readonly slot: string;
}

/** The words at fault with what belongs to them; null where they are more than how often. */
export function oftenIn(desk: Desk, hint: string): Often | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { match } = hit.claim;
  const clause = sentence.clauses[hit.claim.clause]!;
  const [, name] = hit.rule.rule.id.split("/");
  const isEach = name === "each-time";
  // «Ringer hjem hver eneste kveld»: of all that is marked only how often has a slot, and only where that is all of it.
  const each = tokens.findIndex(
    ({ form }, at) => at >= match.first && at < match.last && phrasing.kinds.every.test(form),
  );
  const isWhole =
    phrasing.timesOfDay?.[tokens[match.last]!.form] !== undefined && tokens[match.last + 1]?.kind === "mark";
  if ((isEach && (each < 0 || !isWhole)) || opensTimeClause(tokens, match.last, phrasing)) return null;
  const plain = isEach ? { first: each, last: match.last } : onlyOften(tokens, match, phrasing);
  const { first, last } = wholeOf(tokens, plain, phrasing);
  const own = endOf(tokens, sentence, hit.claim.clause);
  // «He's sure he has been shortchanged»: what he is sure of belongs to it.
  const isOpen = !phrasing.verbSecond && tokens[own + 1]?.kind === "word" && first === clause.from;
  return {
    desk,
    hint,
    first,
    last,
    end: Math.max(isOpen ? endOf(tokens, sentence, -1) : own, last),
    clause,
    // «Møtte opp uten legitimasjon, slik som [andre ganger du vet om]».
    slot: name === "usual" || (phrasing.verbSecond && name === "usual-not") ? (phrasing.also ?? " {slot}") : " {slot}",
  };
}

/** «Kommer konsekvent for sent», «, dagen igjennom»: of all that is marked only how often, without the comma. */
function onlyOften(tokens: readonly Token[], match: Match, { kinds }: Phrasing): Pick<Match, "first" | "last"> {
  const { first, last } = match;
  const at = tokens.findIndex(({ form }, index) => index > first && index < last && kinds.always.test(form));
  const isTold = at > 0 && (tokens[first]!.verb & finite) !== 0 && tokens[first]!.bits === 0;
  if (isTold) return { first: at, last: at };
  // «Always late for breakfast», «konstant på vaktrommet»: what was so stays.
  const next = tokens[first + 1];
  const saysWhat = next?.kind === "word" && first < last && (next.bits & ~(B.adjective | B.preposition)) === 0;
  if (saysWhat && kinds.alwaysSo.test(tokens[first]!.form)) return { first, last: first };
  return tokens[first]!.kind === "mark" && first < last ? { first: first + 1, last } : match;
}

/** «Blir lei seg hver eneste gang far ringer»: what follows hangs on it. */
function opensTimeClause(tokens: readonly Token[], last: number, { verbSecond, kinds }: Phrasing): boolean {
  const next = tokens[last + 1];
  const hangs = B.infinitiveMarker | B.preposition | B.coordinator;
  return (
    verbSecond &&
    kinds.time.test(tokens[last]!.form) &&
    next?.kind === "word" &&
    (next.bits & hangs) === 0 &&
    (next.verb & finite) === 0
  );
}

/** The words with the preposition they hang on («til kvart einaste måltid»), and what they say again («night after night»). */
function wholeOf(
  tokens: readonly Token[],
  match: { readonly first: number; readonly last: number },
  { notNow, kinds }: Phrasing,
): typeof match {
  let { first, last } = match;
  // «Has never once»: the verb stays.
  if (first < last && (tokens[first]!.verb & V.perfect) !== 0 && notNow[tokens[first + 1]!.form] !== undefined)
    first += 1;
  const before = tokens[first - 1];
  if (
    before !== undefined &&
    first > 1 &&
    (before.bits & (B.preposition | B.light)) !== 0 &&
    (kinds.hangsTime.test(before.form) || isOnEach(tokens, first, kinds))
  )
    first -= 1;
  // «Som alltid sa han nei».
  if (
    before !== undefined &&
    first === match.first &&
    kinds.as.test(before.form) &&
    kinds.always.test(tokens[first]!.form)
  )
    first -= 1;
  while (tokens[last + 1]?.form === "after" && tokens[last + 2]?.form === tokens[last]!.form) last += 2;
  return { first, last };
}

/** «Den samme historien på hver vakt»; of «ringer på hver natt», «holder hun på hver dag» the «på» belongs to the verb. */
function isOnEach(tokens: readonly Token[], first: number, kinds: Phrasing["kinds"]): boolean {
  const noun = tokens[first - 2];
  if (tokens[first - 1]!.form !== "på" || !kinds.every.test(tokens[first]!.form)) return false;
  return noun !== undefined && noun.kind === "word" && noun.verb === 0 && noun.bits === 0;
}

/** Whether more than how often would be lost with the words, or half of it would be left. */
export const saysMore = (often: Often): boolean =>
  isMoreThanOften(often) || (often.desk.phrasing.verbSecond ? isMoreInNorwegian(often) : isMoreInEnglish(often));

function isMoreThanOften({ desk, first, last, end, clause: { verb } }: Often): boolean {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { kinds } = desk.phrasing;
  // A verb, or a word that something hangs on («same story every»).
  if (verb >= first && verb <= last) return true;
  if (last < end && (tokens[last]!.bits & B.determiner) !== 0) return true;
  // «Støtt og stadig», «dag og natt»: half of it would be left.
  const opensClause = sentence.clauses.some(({ from }) => from === last + 1);
  if (last < end && (tokens[last + 1]!.bits & B.coordinator) !== 0 && verb !== last + 2 && !opensClause) return true;
  // «Alle, uten unntak».
  const ofAll = tokens.slice(sentence.sentence.from, first).some(({ form }) => kinds.any.test(form));
  return ofAll && kinds.exception.test(tokens[last]!.form);
}

function isMoreInNorwegian({ desk, first, last, end, clause: { from, verb } }: Often): boolean {
  const { tokens } = desk.origin.reading;
  const { kinds } = desk.phrasing;
  const front = tokens[first - 1];
  // «Styrer alt hun gjør», «løper til vergen med hver minste ting»: what it is done to would be lost.
  const isObject = kinds.everything.test(tokens[first]!.form)
    ? verb === first - 1
    : kinds.governs.test(front?.form ?? "");
  if (first > from && isObject && (tokens[first]!.bits & B.preposition) === 0) return true;
  // «Som vanlig misfornøyd med maten»: more than how often stands in the words.
  const often = adverbAt(tokens, first, last, desk.phrasing);
  if (often > 0 && first + often <= last) return true;
  // «Slik er det hver mandag, …»: it points back at what was told.
  if (kinds.thus.test(tokens[from]!.form) && verb === from + 1 && (tokens[verb]!.verb & V.copula) !== 0) return true;
  // «Hvert eneste måltid», «gløymer kvart einaste ord».
  const isAtMeals =
    kinds.meal.test(tokens[last]!.form) &&
    (kinds.atMeal.test(tokens[first]!.form) || (last === end && front?.mark === ","));
  return !isAtMeals && kinds.counted.test(tokens[last]!.form);
}

/** «From the minute she opens her eyes», «same story as always». */
function isMoreInEnglish({ desk, first, last, end }: Often): boolean {
  const { tokens } = desk.origin.reading;
  const isHalf = last < end && (tokens[last]!.verb & finite) !== 0 && tokens[last]!.bits === 0;
  return isHalf || tokens[first - 1]?.form === "as" || tokens[first]!.form === "noon";
}

/** «…, bestandig», «…, no exceptions», «…, seven days a week»: behind a comma at the end of its clause. */
export function isAfterthought({ desk, first, last, end }: Often): boolean {
  const { tokens } = desk.origin.reading;
  if (last !== end || tokens[first - 1]?.mark !== ",") return false;
  return desk.phrasing.verbSecond || tokens[first - 2]?.kind === "word";
}

/** «Constant complaints» are things; of «raseri eller rus» one of two would be left outside. */
export function namesThings({ desk, first, end }: Often): boolean {
  const { tokens } = desk.origin.reading;
  const { verbSecond, kinds, or } = desk.phrasing;
  if (!verbSecond && kinds.constant.test(tokens[first]!.form)) return true;
  return tokens[end + 1]?.kind === "word" && tokens[end + 1]!.form === or;
}

/** The «not» that «never» leaves behind; undefined for all other words. */
export const notFor = ({ desk, first }: Often): string | undefined =>
  desk.phrasing.notNow[desk.origin.reading.tokens[first]!.form];
