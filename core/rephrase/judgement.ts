import { B, S, V } from "../lexicon/bits";
import type { SentenceReading } from "../read-block";
import type { Hit } from "../rules/run";
import { isArticle, type Token } from "../text/tokens";

/** Rules about what somebody is worth, not what is in their mind. */
const judging =
  /^(?:stigma-label|patient-blame|threat-dramatization|backhanded-praise)\/|^(?:credibility-doubt\/dishonesty|motive-attribution\/(?:trickery|pretence)|pseudo-mentalizing\/deficit|resistance-noncompliance\/opposition)$/;

/** Whether a finding is a judgement: it is never the writer's impression as it stands. */
export const isJudgement = ({ rule }: Hit): boolean => judging.test(rule.rule.id);

/** Whether a hit stands for a word that judges as well: «sur som vanlig» tells how often, and how somebody is. */
export const holdsTrait = ({ also }: Hit): boolean => also.some((id) => id.startsWith("stigma-label/"));

/** Whether it is a motive read into what somebody did. */
export const isMotive = ({ rule }: Hit): boolean => /^motive-attribution\/(?:motive|effect)$/.test(rule.rule.id);

/** Whether a person is called something («en slabbedask»): no frame makes a name for somebody a better word. */
export function isNameCalling(
  { rule, claim }: Hit,
  tokens: readonly Token[],
  { clauses }: Pick<SentenceReading, "clauses">,
): boolean {
  if (!rule.rule.id.startsWith("stigma-label/")) return false;
  const { verb } = clauses[claim.clause]!;
  const isCopular = verb < 0 || (tokens[verb]!.verb & (V.copula | V.becoming | V.perfect)) !== 0;
  const { first, last, pattern } = claim.match;
  const isNoun = pattern.kind === "noun" || rule.rule.id === "stigma-label/epithet";
  // «Bortskjemt jente som aldri …»: what is told of her stands behind the «som».
  const noun = (tokens[last]!.bits & B.personNoun) !== 0 ? last : last + 1;
  const isOne = verb < 0 && ((tokens[noun]?.bits ?? 0) & B.personNoun) !== 0;
  const isPainted = isOne && ((tokens[noun + 1]?.opens ?? 0) & S.relative) !== 0;
  return isCopular && (isNoun || isPainted || tokens.slice(first, last).some(isArticle));
}
