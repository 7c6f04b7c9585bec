import type { Claims, FoundClaim } from "../claims/find";
import { type Spared, sparedOften } from "../claims/spared";
import type { Loudness, RuleSettings } from "../config/config";
import { listOf } from "../list";
import type { Certainty, Concern, Profile, Role, Severity, StrengthClass } from "../model";
import { profiles } from "../model";
import type { Clause } from "../text/clauses";
import type { CompiledLanguage, CompiledRule, CompiledStrength, Conditions } from "./compile";

/** A rule met by a claim, in token indices of the block. */
export interface Hit {
  readonly rule: CompiledRule;
  readonly claim: FoundClaim;
  readonly concerns: readonly Concern[];
  readonly severity: Severity;
  readonly also: readonly string[];
}

/** How much is shown: the profile, and what the team has said of single rules and families. */
export interface Volume {
  readonly profile: Profile;
  readonly rules: RuleSettings;
}

const families = new Map<string, string>();

/** The family in a rule's id; cut out once, since every claim asks for it. */
function familyOf(id: string): string {
  const known = families.get(id);
  if (known !== undefined) return known;
  const family = id.split("/", 1)[0]!;
  families.set(id, family);
  return family;
}

/** How loud a rule is that stands for itself; null where its profile is not reached. */
export function severityOf(
  rule: { readonly id: string; readonly severity: Severity; readonly from: Profile },
  { profile, rules }: Volume,
): Loudness | null {
  const said = rules[rule.id] ?? rules[familyOf(rule.id)];
  if (said !== undefined) return said;
  return profiles.indexOf(rule.from) > profiles.indexOf(profile) ? null : rule.severity;
}

/** How loud a rule is here; null where its profile is not reached. What the team has said of it counts in every profile. */
export const loudnessOf = ({ rule }: CompiledRule, volume: Volume): Loudness | null => severityOf(rule, volume);

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2 };

/** The claims of a sentence, for what has to stand beside one of them. */
type Beside = Pick<Claims, "ofClass">;

/**
 * The rules that the claims of one sentence meet, one hit for each place: the most specific rule speaks. `spoken` are those
 * that rules speak about.
 */
export function runRules(
  language: CompiledLanguage,
  spoken: readonly FoundClaim[],
  claims: Beside,
  role: Role,
  volume: Volume,
): readonly Hit[] {
  let hits: Hit[] | null = null;
  let held: Hit[] | null = null;
  for (const claim of spoken) {
    const rules = language.rulesByClass[claim.about];
    if (rules === undefined) continue;
    for (const rule of rules) {
      // Before all that is dearer: how a claim is said is looked up for holders that are spoken of.
      if (!rule.holders.has(claim.holder)) continue;
      const severity = loudnessOf(rule, volume);
      if (severity === null || severity === "off") continue;
      const exempt = exemption(rule, claim, claims, role);
      if (exempt !== null && (exempt !== "without" || !rule.rule.concerns.includes("generalization"))) continue;
      const hit: Hit = { rule, claim, concerns: rule.rule.concerns, severity, also: nothing };
      if (exempt !== null) held = [...(held ?? []), hit];
      else if (hits === null) hits = listOf(hit);
      else hits.push(hit);
    }
  }
  if (hits === null) return none;
  if (held !== null) hits.push(...noRoutine(held, hits, claims, role, language.classes.number("routine")));
  return settleOverlaps(hits.filter((hit) => !isPraise(language, hit, spoken)));
}

/** «Never once rude»: how seldom somebody is what would be blamed is said for her. */
const isPraise = ({ rulesByClass }: CompiledLanguage, hit: Hit, spoken: readonly FoundClaim[]): boolean =>
  hit.rule.generalizes &&
  spoken.some(
    ({ about, clause, polarity, match }) =>
      polarity === "negative" &&
      clause === hit.claim.clause &&
      match.pattern.kind !== "phrase" &&
      match.first > hit.claim.match.last &&
      match.first <= hit.claim.match.last + 2 &&
      (rulesByClass[about] ?? []).some(({ judges: blames }) => blames),
  );

/** «She is always rude at breakfast»: what is blamed in the same clause is no routine, whatever it is done at. */
const noRoutine = (
  held: readonly Hit[],
  hits: readonly Hit[],
  claims: Beside,
  role: Role,
  routine: number,
): readonly Hit[] =>
  held.filter(({ rule, claim }) => {
    const blamed = hits.some(
      (hit) =>
        (hit.claim.clause === claim.clause || hit.claim.clause === claim.statement) &&
        hit.claim.polarity === "positive" &&
        hit.concerns.includes("blame"),
    );
    if (!blamed || !rule.withoutClasses.includes(routine)) return false;
    const withoutClasses = rule.withoutClasses.filter((number) => number !== routine);
    return exemption({ ...rule, withoutClasses }, claim, claims, role) === null;
  });

const none: readonly Hit[] = [];
const nothing: readonly string[] = [];

/** Why a condition does not hold for a claim. */
export type Exemption =
  | "holder"
  | "voice"
  | "certainty"
  | "polarity"
  | "aspect"
  | "section"
  | "with"
  | "without"
  | Spared;

/** The first condition that does not hold for a claim, or null where all hold; `certainty` where it is taken to be another. */
export function exemption(
  conditions: Conditions,
  claim: FoundClaim,
  claims: Beside,
  role: Role,
  certainty: Certainty = claim.certainty,
): Exemption | null {
  const { when } = conditions;
  const flat = claim.flat !== "" && (claim.flat === "told" ? conditions.judges : conditions.condemns) === true;
  if (!conditions.voices.has(flat ? "writer" : claim.voice)) return "voice";
  if (!conditions.holders.has(claim.holder)) return "holder";
  if (!conditions.certainties.has(flat ? "asserted" : certainty)) return "certainty";
  if (when.polarity !== undefined && when.polarity !== claim.polarity) return "polarity";
  if (when.aspect !== undefined && (when.aspect === "perfect") !== claim.perfect) return "aspect";
  if ((conditions.roles !== null && !conditions.roles.has(role)) || conditions.notRoles?.has(role) === true)
    return "section";
  const { withClasses, withoutClasses } = conditions;
  for (const number of withClasses) if (!standsBeside(claims.ofClass(number), claim)) return "with";
  for (const number of withoutClasses) {
    const others = claims.ofClass(number);
    if (others.length > 0 && (standsBeside(others, claim) || standsUnder(others, claim))) return "without";
  }
  if (conditions.generalizes === true) {
    const spared = sparedOften(claim);
    if (spared !== null) return spared;
  }
  return conditions.judges === true ? claim.spared : null;
}

/** Whether any of some words stand in the clause of a claim, or in the one whose verb it shares. */
const standsBeside = (others: readonly FoundClaim[], { clause, statement }: FoundClaim): boolean =>
  others.some((other) => other.clause === clause || other.clause === statement);

/** Whether any of some words stand in what the clause of a claim tells, thinks or knows. */
const standsUnder = (others: readonly FoundClaim[], { clause }: FoundClaim): boolean =>
  others.some(({ under }) => under === clause);

/** A place that is already mentalizing, in token indices of the block. */
export interface FoundStrength {
  readonly strength: CompiledStrength;
  readonly claim: FoundClaim;
}

/** Strengths that lie in how somebody is read; the others praise what was done, felt or said. */
const readings: ReadonlySet<StrengthClass> = new Set([
  "hedged-inference",
  "own-perspective",
  "alternatives",
  "curiosity",
  "opacity",
  "observation",
  "validation",
]);

/**
 * The strengths that the claims of one sentence show, one of a class for each place. «Jeg tenker at han bare manipulerer
 * oss» is somebody's own view, and none the better for it: no reading is praised that is said against the one it reads.
 */
export function runStrengths(
  language: CompiledLanguage,
  spoken: readonly FoundClaim[],
  claims: Beside,
  clauses: readonly Clause[],
  role: Role,
  volume: Volume,
): readonly FoundStrength[] {
  let found: FoundStrength[] | null = null;
  let against: ReadonlySet<number> | null = null;
  for (const claim of spoken) {
    for (const strength of language.strengthsByClass[claim.about] ?? []) {
      if (!strength.holders.has(claim.holder) || exemption(strength, claim, claims, role) !== null) continue;
      if (readings.has(strength.strength.class)) {
        against ??= clausesThatJudge(language, spoken, claims, clauses, role, volume);
        if (against.has(claim.clause)) continue;
      }
      const { first, last } = claim.match;
      if (found === null) {
        found = listOf({ strength, claim });
        continue;
      }
      const same = found.findIndex(
        (other) =>
          other.strength.strength.class === strength.strength.class &&
          first <= other.claim.match.last &&
          last >= other.claim.match.first,
      );
      if (same < 0) found.push({ strength, claim });
      else if (last - first > found[same]!.claim.match.last - found[same]!.claim.match.first)
        found[same] = { strength, claim };
    }
  }
  return found ?? noStrengths;
}

const noStrengths: readonly FoundStrength[] = [];

/**
 * The clauses that hold a judgement, with those above them and those that open them («Slik jeg ser det, er hun …», «In my
 * view, …»): what is said in these is said against somebody.
 */
function clausesThatJudge(
  language: CompiledLanguage,
  spoken: readonly FoundClaim[],
  claims: Beside,
  clauses: readonly Clause[],
  role: Role,
  volume: Volume,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const claim of spoken)
    if (judges(language, claim, claims, role, volume))
      for (let at = claim.clause; at >= 0 && !found.has(at); at = clauses[at]!.parent) found.add(at);
  if (found.size > 0)
    clauses.forEach((opening, at) => {
      const opened = clauses[at + 1];
      const hangs = opening.parent > at && found.has(opening.parent);
      const opens = opened?.kind === "main" && (opening.verb < 0 || opened.verb === opened.from);
      if (hangs || (opening.kind === "main" && opens && found.has(at + 1))) found.add(at);
    });
  return found;
}

/** Whether a claim of the writer's would be marked as a judgement if it were made flatly. */
const judges = (
  { rulesByClass }: CompiledLanguage,
  claim: FoundClaim,
  claims: Beside,
  role: Role,
  volume: Volume,
): boolean =>
  claim.polarity === "positive" &&
  (rulesByClass[claim.about] ?? []).some(
    (rule) =>
      rule.judges &&
      rule.holders.has(claim.holder) &&
      loudnessOf(rule, volume) !== "off" &&
      exemption(rule, claim, claims, role, "asserted") === null,
  );

/** One mark a place: of hits that share words the longest speaks, the others stand under it and lend it their concerns. */
function settleOverlaps(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 1) return hits;
  const kept: Hit[] = [];
  for (const hit of inOrder(hits, speaksBefore)) {
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
      concerns: together(speaker.concerns, hit.concerns),
      severity: loudness[hit.severity] > loudness[speaker.severity] ? hit.severity : speaker.severity,
    };
  }
  return inOrder(kept, (a, b) => a.claim.match.first - b.claim.match.first);
}

const lengthOf = ({ claim: { match } }: Hit): number => match.last - match.first;

/** Which of two hits that share words speaks: the longer one, else the louder. */
const speaksBefore = (a: Hit, b: Hit): number =>
  lengthOf(b) - lengthOf(a) ||
  loudness[b.severity] - loudness[a.severity] ||
  (a.rule.rule.id < b.rule.rule.id ? -1 : 1);

/** Some hits in an order: there are a few, and what the runtime makes for a sorting of its own costs more than they do. */
function inOrder(hits: readonly Hit[], order: (a: Hit, b: Hit) => number): readonly Hit[] {
  const sorted = hits.slice();
  for (let at = 1; at < sorted.length; at += 1) {
    const hit = sorted[at]!;
    let place = at;
    for (; place > 0 && order(hit, sorted[place - 1]!) < 0; place -= 1) sorted[place] = sorted[place - 1]!;
    sorted[place] = hit;
  }
  return sorted;
}

/** The concerns of the one and those that the other adds. */
function together(one: readonly Concern[], other: readonly Concern[]): readonly Concern[] {
  const added = other.filter((concern) => !one.includes(concern));
  return added.length === 0 ? one : [...one, ...added];
}
