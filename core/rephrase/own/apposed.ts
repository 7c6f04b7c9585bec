import { B, finite } from "../../lexicon/bits";
import { isPastIn } from "../clause/tense";
import { isAllAtFault } from "../covered";
import { type Desk, type Draft, draft, lowerFirst, noteWords } from "../draft";
import { isJudgement } from "../judgement";
import { hintOf } from "./statement";

/**
 * «Lise, lei av gruppa, gjekk tidleg», «Lisa, fed up with the group, left early»: what is said by the way is owned where
 * it stands, and a judgement goes. Null for all that is said otherwise.
 */
export function apposedDrafts(desk: Desk): readonly Draft[] | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const place = placeOf(desk);
  if (place === null) return null;
  const { first, last } = place;
  // «Faren, dramatisk av natur, ringte» → «Faren ringte».
  if (isJudgement(hit)) {
    const isAll = isAllAtFault(tokens, sentence, first, last + 1, phrasing);
    const gone = { stance: "reword" as const, text: "", hints: [] };
    return isAll ? [{ ...gone, start: tokens[first - 1]!.start, end: tokens[last + 1]!.end }] : [];
  }
  if (!hit.rule.rule.id.startsWith("unmarked-inference/") || hintOf(desk, "own") === undefined) return [];
  const own = phrasing.aside.own[isPastIn(tokens, sentence.sentence) ? "past" : "present"];
  return phrasing.view === ""
    ? [draft(desk, "own", last, last, `${noteWords(desk, last)}, ${own}`)]
    : [draft(desk, "own", first, first, `${lowerFirst(phrasing.view)} ${noteWords(desk, first)}`)];
}

/** Where it stands: between commas, behind whom it is said of and before what they did. */
function placeOf({ origin: { hit, reading, sentence } }: Desk): { first: number; last: number } | null {
  const { tokens } = reading;
  const { from, to } = sentence.sentence;
  const { match } = hit.claim;
  const isComma = (at: number) => tokens[at]?.mark === ",";
  let first = match.first;
  while (first > from && !isComma(first - 1)) first -= 1;
  let last = match.last;
  while (last + 1 < to && !isComma(last + 1)) last += 1;
  const before = tokens.slice(from, Math.max(from, first - 1));
  const isNamed = before.length > 0 && before.length <= 4 && before.every(({ kind }) => kind !== "mark");
  if (first <= from || last + 2 >= to || !isNamed) return null;
  const named = before.at(-1)!;
  const head = before.length > 1 && (named.bits & B.possessive) !== 0 ? before.at(-2)! : named;
  const isWho = (head.bits & (B.name | B.personNoun)) !== 0 && before.every(({ verb }) => (verb & finite) === 0);
  const inside = tokens.slice(first, last + 1);
  const isBare = inside.every(
    ({ verb, bits, opens }) => ((verb & finite) === 0 || bits !== 0) && (opens === 0 || (bits & B.preposition) !== 0),
  );
  return isWho && isBare && (tokens[last + 2]!.verb & finite) !== 0 ? { first, last } : null;
}
