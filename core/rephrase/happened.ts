import { endOf, skipOpening } from "./clause/edges";
import { type Desk, type Draft, draft, noteWords } from "./draft";

/** «Melodramatisk farvel på stua»: that there was a farewell is a fact, and stays where the judging word goes. */
export function happenedDrafts(desk: Desk): readonly Draft[] {
  const { hit, reading, sentence } = desk.origin;
  const { happenings, besides, feeling } = desk.phrasing;
  const { tokens } = reading;
  const { clause, match } = hit.claim;
  const { from, verb } = sentence.clauses[clause]!;
  if (happenings === undefined || feeling.beside === undefined || !hit.rule.rule.id.startsWith("stigma-label/"))
    return [];
  const noun = [match.last, match.last + 1].find((at) => happenings.includes(tokens[at]?.form ?? ""));
  const last = endOf(tokens, sentence, -1);
  if (noun === undefined || noun > last || match.first !== skipOpening(tokens, sentence.sentence.from)) return [];
  // Only of a fragment: with a verb the word is part of what is said.
  if (verb >= 0 || from > match.first || sentence.clauses.length > 1) return [];
  const text = noteWords(desk, noun, last);
  return [
    draft(desk, "observe", match.first, last, `${text}${besides.seen.text}`, besides.seen.hint),
    draft(desk, "own", match.first, last, `${text}${feeling.beside.past}`, feeling.hint),
  ];
}
