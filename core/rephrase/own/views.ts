import { endOf, opensHere, skipOpening } from "../clause/edges";
import { isPastIn } from "../clause/tense";
import { clauseDraft, type Desk, type Draft, noteWords } from "../draft";
import { holdsRisk } from "../risk";
import { wordsOf } from "./frames";

/**
 * «Ingenting duger når det kommer til mat», «alt var selvfølgelig mors feil»: somebody else's view, told as if it were
 * so. «Slik jeg opplever det» would make it the writer's: what was said or done has a slot, and the writer's feeling.
 */
export function viewDrafts(desk: Desk): readonly Draft[] {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { views, act, feeling } = desk.phrasing;
  if (views === undefined || feeling.beside === undefined || sentence.sentence.question) return [];
  const place = placeOf(desk, views.words);
  if (place === null) return [];
  const { first, behind, front } = place;
  const last = endOf(tokens, sentence, -1);
  const next = tokens[behind];
  const ends = behind > last;
  // When it was so is a fact that stays; of anything else the words may be about more.
  if (!ends && (next === undefined || !(views.when.test(next.form) || desk.phrasing.stays.includes(next.form))))
    return [];
  if (hit.claim.match.first < first || holdsRisk(tokens, { first, last }, desk.phrasing)) return [];
  const past = isPastIn(tokens, sentence.sentence);
  const rest = ends ? "" : ` ${noteWords(desk, behind, last)}`;
  const words = wordsOf(act, { past, inverted: front !== "" }).replace("{adverbs} ", "");
  const seen = `${front === "" ? "" : `${front} `}${words}${rest}`;
  const beside = feeling.beside[past ? "past" : "present"];
  return [
    clauseDraft(desk, "observe", first, last, seen, views.hint),
    clauseDraft(desk, "own", first, last, seen + beside, [views.hint, feeling.hint]),
  ];
}

/** Where the words begin in a statement, the word after them, and what stands in front of their verb («da»). */
function placeOf(desk: Desk, words: RegExp): { first: number; behind: number; front: string } | null {
  const { hit, reading, sentence } = desk.origin;
  const { tokens } = reading;
  const { from } = sentence.sentence;
  for (const clause of sentence.clauses) {
    const first = skipOpening(tokens, clause.from);
    if (clause.kind !== "main" || !opensHere(tokens, from, clause.from, first)) continue;
    const said = tokens.slice(first, sentence.sentence.to).map(({ form }) => form);
    const found = words.exec(`${said.join(" ")} `);
    if (found === null) continue;
    const behind = first + found[0].trim().split(" ").length;
    if (hit.claim.match.first <= behind) return { first, behind, front: found[1] ?? "" };
  }
  return null;
}
