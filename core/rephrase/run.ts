import type { Match } from "../claims/matches";
import { B, V } from "../lexicon/bits";
import type { Desk } from "./draft";
import { isJudgement } from "./judgement";

/** Clauses of a sentence that go into one frame, by index, with the claim's words in the first of them. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Up to here the same subject goes on, with claims or without: for where it cannot go on outside the frame. */
  readonly through: number;
  readonly match: Match;
}

/**
 * The clauses with one subject that stand together and are all claims («redd for mørket og tør ikke si det»): they go
 * into one frame, where one alone would leave the other outside.
 */
export function runOf({ origin: { hit, sentence, reading }, phrasing }: Desk, index: number): Run {
  const { clauses, subjects, hits } = sentence;
  const claimed = (at: number) =>
    at === index ||
    hits.some((one) => one.claim.clause === at && (phrasing.verbSecond || isJudgement(one) === isJudgement(hit))) ||
    (phrasing.verbSecond && (touchesUs(at) || wishes(at) || echoes(at) || lasts(at)));
  /** «… og holder oss for narr»: told of what is done to us, as a rule and not as an event, it is part of the reading. */
  const touchesUs = (at: number): boolean => {
    const { verb, to } = clauses[at]!;
    if (at < index || verb < 0 || (reading.tokens[verb]!.verb & V.past) !== 0) return false;
    const behind = reading.tokens.slice(verb + 1, to);
    return behind.some(
      ({ bits, form }) =>
        (bits & (B.writer | B.staff)) !== 0 && ((bits & B.object) !== 0 || phrasing.kinds.us.test(form)),
    );
  };
  /** «… og ville ikke at vi skulle se henne»: what somebody wants of others is no act. */
  const wishes = (at: number): boolean => {
    const { verb } = clauses[at]!;
    if (at < index || verb < 0 || !phrasing.kinds.wants.test(reading.tokens[verb]!.form)) return false;
    return reading.tokens.slice(verb + 1, verb + 4).some(({ form }) => phrasing.kinds.that.test(form));
  };
  /** «… og har aldri vært det»: the same is said once more. */
  const echoes = (at: number): boolean => {
    const { verb, to } = clauses[at]!;
    if (at < index || verb < 0 || (reading.tokens[verb]!.verb & V.perfect) === 0 || to > verb + 6) return false;
    return reading.tokens.slice(verb + 2, to).some(({ form }) => phrasing.kinds.it.test(form));
  };
  /** «… og ble der»: that it lasted says no more than that it was so. */
  const lasts = (at: number): boolean => {
    const { verb, from, to } = clauses[at]!;
    if (at < index || verb < 0 || to > from + 6) return false;
    const said = reading.tokens.slice(verb, to).map(({ form }) => form);
    return phrasing.kinds.stayed.test(`${said.join(" ")} `);
  };
  /** «Satt og surmulte»: the two verbs are one. */
  const isPosture = (at: number): boolean =>
    phrasing.verbSecond &&
    clauses[at]!.verb >= 0 &&
    phrasing.kinds.posture.test(reading.tokens[clauses[at]!.verb]!.form) &&
    isBare(at);
  // «Satt ved peisen og koste seg»: where somebody sat is a fact of its own.
  const isBare = (at: number): boolean => {
    // «Står utenfor basen og venter hver morgen»: how often is said of both.
    if (hit.rule.rule.id.startsWith("absolute-generalization/")) return true;
    const { verb, to } = clauses[at]!;
    const behind = reading.tokens.slice(verb + 1, to);
    return (
      behind.length <= 3 &&
      behind.every(({ bits, form }) => (bits & B.preposition) === 0 || phrasing.kinds.as.test(form))
    );
  };
  const joins = (at: number) => {
    const clause = clauses[at];
    if (clause === undefined || clause.kind !== "main" || clause.imperative || clause.follows < 0) return false;
    const joint = reading.tokens[clause.from]!;
    if (joint.kind !== "word" || (joint.bits & B.coordinator) === 0 || !phrasing.joins.includes(joint.form))
      return false;
    const own = subjects[at]!.at;
    // «… and stays in her room»: in English no subject stands behind its verb.
    return own < clause.from || (!phrasing.verbSecond && own > clause.verb);
  };
  let [first, last] = [index, index];
  while (
    joins(first) &&
    clauses[clauses[first]!.follows]!.kind === "main" &&
    (claimed(clauses[first]!.follows) || isPosture(clauses[first]!.follows))
  )
    first = clauses[first]!.follows;
  let through = index;
  for (let at = index + 1; at < clauses.length; at += 1) {
    if (!joins(at) || clauses[at]!.follows !== through) continue;
    if (last === through && claimed(at)) last = at;
    through = at;
  }
  const opening = hits.find(({ claim }) => claim.clause === first) ?? hit;
  return { first, last, through, match: first === hit.claim.clause ? hit.claim.match : opening.claim.match };
}
