import { B } from "../../lexicon/bits";
import { endOf } from "../clause/edges";
import { isPastVerb } from "../clause/tense";
import { type Desk, type Draft, draft, lowerFirst, noteWords } from "../draft";
import { isMotive } from "../judgement";
import { wordsOf } from "./frames";

/**
 * «Hisser ham opp med vilje hver lørdag»: what was done stands, the words that say it was meant so go, and what it was
 * about is wondered. None where anything else is at fault, or where only «gjør det» tells what was done.
 */
export function willfulDrafts(desk: Desk, hint: string | null | undefined): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { asks, effect, sorts = [] } = phrasing;
  const { first, last } = hit.claim.match;
  const { verb, from } = sentence.clauses[hit.claim.clause]!;
  const said = tokens.slice(first, last + 1).map(({ form }) => form);
  const isOnlyWill = sorts.some(
    (words) => words.length === said.length && words.every((word, by) => said[by] === word),
  );
  if (asks === undefined || effect === undefined || !isMotive(hit) || !isOnlyWill || typeof hint !== "string")
    return [];
  const end = endOf(tokens, sentence, -1);
  const isOne = sentence.clauses.filter(({ kind }) => kind === "main").length === 1 && sentence.hits.length === 1;
  const tellsMore = tokens
    .slice(from, first)
    .some(({ bits, verb: form, kind }) => kind === "word" && bits === 0 && form === 0);
  const isDenied = tokens.slice(from, first).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);
  if (!isOne || isDenied || verb < from || verb > first || !tellsMore) return [];
  const past = isPastVerb(tokens, verb, sentence.sentence);
  const about = asks.matter[past ? "past" : "present"];
  const behind = last < end ? ` ${noteWords(desk, last + 1, end)}` : "";
  return (["observe", "own"] as const).map((stance) => {
    const words = wordsOf(stance === "observe" ? effect.seen : effect.own, { past, inverted: false }).replace(
      / om$/,
      "",
    );
    const made = draft(desk, stance, first, end, `${lowerFirst(words)} ${about}`, stance === "observe" ? hint : null);
    return { ...made, start: tokens[first - 1]!.end, text: `${behind}, ${phrasing.and} ${made.text}` };
  });
}
