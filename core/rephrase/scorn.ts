import type { Hit } from "../rules/run";
import type { Wrapped } from "./clause/clause";
import type { Desk } from "./draft";
import { holdsTrait, isJudgement } from "./judgement";

/* What condemns: no frame makes it better, and beside it nothing is owned. */

/** Whether a finding condemns: a judgement, or a motive or an absolute whose words do. */
export function condemns(hit: Hit, { origin, phrasing: { asks } }: Pick<Desk, "origin" | "phrasing">): boolean {
  if (asks === undefined) return false;
  const { rule, claim } = hit;
  const { id } = rule.rule;
  // A no, and what was asked for, are facts.
  if (asks.kinds.toldNo.test(origin.reading.tokens[claim.match.first]!.form)) return false;
  if (isJudgement(hit) || id === "absolute-generalization/blame") return rule.rule.rephrase.voice === undefined;
  if (id === "absolute-generalization/idiom" && holdsTrait(hit)) return true;
  if (!/^(?:motive-attribution|absolute-generalization|mind-certainty)\//.test(id)) return false;
  const { match, clause } = claim;
  const { from, to } = origin.sentence.clauses[clause]!;
  const first = id.startsWith("absolute-generalization/") ? from : match.first;
  const said = origin.reading.tokens.slice(first, Math.max(match.last + 1, to)).map(({ form }) => form);
  return asks.condemns.test(said.join(" "));
}

/** Whether a stretch holds a condemnation: its frame would hold it too. */
export const holdsScorn = (desk: Desk, { first, last }: Pick<Wrapped, "first" | "last">): boolean =>
  desk.origin.sentence.hits.some(
    (one) => one.claim.match.first >= first && one.claim.match.first <= last && condemns(one, desk),
  );

/** Whether the finding is one. */
export const isCondemned = (desk: Desk): boolean => condemns(desk.origin.hit, desk);

/** Whether a condemnation in another main clause would be left standing beside the new words. */
export const leavesScorn = (desk: Desk, { first, last }: Wrapped): boolean =>
  desk.origin.sentence.hits.some(
    (one) =>
      (one.claim.match.first < first || one.claim.match.first > last) &&
      condemns(one, desk) &&
      one.claim.clause !== desk.origin.hit.claim.clause &&
      one.rule.rule.rephrase.own === true,
  );
