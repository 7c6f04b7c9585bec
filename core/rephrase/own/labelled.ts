import type { Origin } from "../../reading";
import type { Wrapped } from "../clause/clause";
import type { Desk } from "../draft";
import { isJudgement, isNameCalling } from "../judgement";
import { lifted } from "./lift";

/* Where a label or a judgement beside the claim would come along into a frame, or be left standing beside it. */

/** Whether a rule has a slot in place of what somebody is called or did: in English the words themselves are not owned. */
export const standsFor = ({ origin: { hit }, phrasing }: Desk): boolean =>
  phrasing.wonder !== undefined &&
  hit.rule.rule.rephrase.instead !== undefined &&
  !hit.rule.rule.id.startsWith("absolute-generalization/");

/** Whether a name would be said twice with a judgement behind it: the two stay together. */
export const leavesJudgement = ({ origin: { sentence }, phrasing }: Desk, { last, who }: Wrapped): boolean =>
  phrasing.wonder !== undefined &&
  !phrasing.subjects.includes(who) &&
  sentence.hits.some((one) => isJudgement(one) && one.claim.match.first > last);

/** What a relative clause with a finding tells of somebody who is called a name before it; null where nobody is. */
export function calledAbove(desk: Desk): ReturnType<typeof lifted> {
  const { hit, reading, sentence } = desk.origin;
  const { kind, parent } = sentence.clauses[hit.claim.clause]!;
  if (kind !== "relative") return null;
  const name = sentence.hits.find((one) => one.claim.clause === parent && isNameCalling(one, reading.tokens, sentence));
  return name === undefined ? null : lifted({ ...desk, origin: { ...desk.origin, hit: name } });
}

/** «En bortskjemt gutt som, slik jeg opplever det, får alt»: the label that it hangs on would be owned with it. */
export const hangsOnLabel = ({ origin: { hit, sentence }, phrasing }: Desk): boolean =>
  phrasing.verbSecond &&
  sentence.clauses[hit.claim.clause]!.kind === "relative" &&
  sentence.hits.some(
    ({ rule, claim }) =>
      /^(?:stigma-label|substance-label|diagnosis-identity)\//.test(rule.rule.id) &&
      claim.match.last < hit.claim.match.first,
  );

/** Whether a label for somebody that another finding marks would come along into a frame. */
export const holdsLabel = ({ hit, sentence }: Origin, { first, last }: Pick<Wrapped, "first" | "last">): boolean =>
  sentence.hits.some(
    ({ rule, claim }) =>
      rule.rule.id.startsWith("stigma-label/") &&
      rule !== hit.rule &&
      claim.match.first >= first &&
      claim.match.last <= last,
  );
