import type { Hit } from "../rules/run";
import { type Desk, type Draft, upperFirst } from "./draft";
import { isJudgement } from "./judgement";
import { condemns } from "./scorn";
import { isMocking } from "./wondered/wondering";

/*
 * Where a sentence says two things at fault, a way that mends one would leave the other standing: the ways of both are put
 * together, or one is taken that reaches over both.
 */

const isLabel = ({ rule }: Hit): boolean => /^(?:substance-label|diagnosis-identity)\//.test(rule.rule.id);

/** The other judgements of the sentence, and the labels in it; where a language owns them, the reasons that condemn. */
export const othersAtFault = (desk: Desk): readonly Hit[] => {
  const { hit, sentence } = desk.origin;
  const mocks = (one: Hit) => isMocking({ ...desk, origin: { ...desk.origin, hit: one } });
  return desk.phrasing.wonders === undefined
    ? sentence.hits.filter((one) => one !== hit && isReason(desk, one))
    : sentence.hits.filter((one) => one !== hit && (isJudgement(one) || isLabel(one) || mocks(one)));
};

/** «Nekter å møte fordi han er lat»: a reason that condemns what was done. */
const isReason = (desk: Desk, one: Hit): boolean =>
  desk.origin.sentence.clauses[one.claim.clause]!.kind === "cause" &&
  one.claim.clause !== desk.origin.hit.claim.clause &&
  condemns(one, desk);

/** Ways for the finding that mend the others too, the best first; `made` are its own, `theirs` those of the others. */
export function combinedDrafts(
  desk: Desk,
  made: readonly Draft[],
  theirs: readonly (readonly Draft[])[],
): readonly Draft[] {
  const { tokens } = desk.origin.reading;
  const { first, last } = desk.origin.hit.claim.match;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const wider = theirs.flat().filter((one) => one.start <= start && one.end >= end);
  const joined = theirs.reduce<readonly Draft[]>(
    (list, ways) =>
      list.flatMap((one) => ways.flatMap((other) => (hides(one, other) ? [one] : (together(desk, one, other) ?? [])))),
    made.slice(0, 4),
  );
  return [...joined, ...wider].slice(0, 12);
}

/** One way reaches over the other. */
const hides = (one: Draft, other: Draft): boolean => one.start <= other.start && one.end >= other.end;

/** Two ways on apart from each other, as one. */
function together({ origin: { noteBlock }, phrasing }: Desk, one: Draft, other: Draft): Draft | null {
  const [first, late] = one.start <= other.start ? [one, other] : [other, one];
  const early = cutBefore(first, late.start, noteBlock.block.prose.text);
  if (early === null) return null;
  // Two frames in one sentence would be too much of a good thing.
  const isLong = (said: Draft) => said.hints.length > 1 || phrasing.kinds.framed.test(said.text);
  if (isLong(early) && isLong(late)) return null;
  const between = noteBlock.block.prose.text.slice(early.end, late.start);
  // «…. The patient does not get up»: what now begins a sentence gets its capital.
  const isOpened = /[.!?] $/.test(early.text) && between === "";
  return {
    ...one,
    start: early.start,
    end: late.end,
    text: early.text + between + (isOpened ? upperFirst(late.text) : late.text),
    hints: [...early.hints, ...late.hints],
  };
}

/** A way up to where another begins, which may take over the words that it ends in; null where the two share more. */
function cutBefore(way: Draft, at: number, prose: string): Draft | null {
  if (at >= way.end) return way;
  const shared = prose.slice(at, way.end);
  const text = way.text.slice(0, -shared.length);
  const isSame = at > way.start && way.text.slice(text.length).toLowerCase() === shared.toLowerCase();
  // Only a statement of its own behind it («…. The patient can't») may be told otherwise.
  return isSame && /[.!?] (?:[^ .]+ ){0,3}$/.test(text) ? { ...way, end: at, text } : null;
}
