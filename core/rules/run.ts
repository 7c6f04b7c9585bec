import type { FoundClaim } from "../claims/find";
import type { Concern, Profile, Role, Severity } from "../model";
import { profiles } from "../model";
import type { CompiledLanguage, CompiledRule } from "./compile";

/** A rule met by a claim, in token indices of the block. */
export interface Hit {
  readonly rule: CompiledRule;
  readonly claim: FoundClaim;
  readonly concerns: readonly Concern[];
  readonly severity: Severity;
  readonly also: readonly string[];
}

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** The rules that the claims of one sentence meet, one hit for each place: the most specific rule speaks. */
export function runRules(
  language: CompiledLanguage,
  claims: readonly FoundClaim[],
  role: Role,
  profile: Profile,
): readonly Hit[] {
  if (claims.length === 0) return none;
  let hits: Hit[] | null = null;
  for (const claim of claims) {
    const rules = language.rulesByClass[claim.about];
    if (rules === undefined) continue;
    for (const rule of rules) {
      if (profiles.indexOf(rule.from) > profiles.indexOf(profile)) continue;
      if (!applies(rule, claim, claims, role)) continue;
      hits ??= [];
      hits.push({ rule, claim, concerns: rule.rule.concerns, severity: rule.rule.severity, also: [] });
    }
  }
  return hits === null ? none : settleOverlaps(hits);
}

const none: readonly Hit[] = [];

/** Whether a rule's conditions hold for a claim. */
export function applies(rule: CompiledRule, claim: FoundClaim, claims: readonly FoundClaim[], role: Role): boolean {
  const { when } = rule.rule;
  if (!rule.holders.has(claim.holder) || !rule.voices.has(claim.voice) || !rule.certainties.has(claim.certainty))
    return false;
  if (when.polarity !== undefined && when.polarity !== claim.polarity) return false;
  if (when.aspect !== undefined && (when.aspect === "perfect") !== claim.perfect) return false;
  if (rule.roles !== null && !rule.roles.has(role)) return false;
  if (rule.notRoles?.has(role) === true) return false;
  const inClause = (number: number) => claims.some((other) => other.about === number && other.clause === claim.clause);
  return rule.withClasses.every(inClause) && !rule.withoutClasses.some(inClause);
}

/** One mark a place: of hits that share words the longest speaks, the others stand under it and lend it their concerns. */
function settleOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const length = (hit: Hit) => hit.claim.match.last - hit.claim.match.first;
  const ordered = [...hits].sort(
    (a, b) =>
      length(b) - length(a) ||
      loudness[b.severity] - loudness[a.severity] ||
      (a.rule.rule.id < b.rule.rule.id ? -1 : 1),
  );
  const kept: Hit[] = [];
  for (const hit of ordered) {
    const { first, last } = hit.claim.match;
    const over = kept.findIndex((other) => first <= other.claim.match.last && last >= other.claim.match.first);
    if (over < 0) {
      kept.push(hit);
      continue;
    }
    const speaker = kept[over]!;
    const id = hit.rule.rule.id;
    if (id === speaker.rule.rule.id || speaker.also.includes(id)) continue;
    kept[over] = {
      ...speaker,
      also: [...speaker.also, id],
      concerns: [...new Set([...speaker.concerns, ...hit.concerns])],
      severity: loudness[hit.severity] > loudness[speaker.severity] ? hit.severity : speaker.severity,
    };
  }
  return kept.sort((a, b) => a.claim.match.first - b.claim.match.first);
}
