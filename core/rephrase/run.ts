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
export function runOf(desk: Desk, index: number): Run {
  const { hit, sentence } = desk.origin;
  const { clauses, hits } = sentence;
  const claimed = (at: number) => at === index || hasClaim(desk, at) || (at > index && belongs(desk, at));
  // «Nektet å dusje og var ufyselig»: a no is a fact, and goes into no frame with a judgement.
  const isNo = (at: number) =>
    desk.phrasing.verbSecond &&
    hits.some(
      ({ claim: { clause, match } }) =>
        clause === at && desk.phrasing.kinds.denies.test(desk.origin.reading.tokens[match.first]!.form),
    );
  let first = index;
  while (joins(desk, first)) {
    const { follows } = clauses[first]!;
    if (isNo(follows) !== isNo(first)) break;
    if (clauses[follows]!.kind !== "main" || !(claimed(follows) || isPosture(desk, follows))) break;
    first = follows;
  }
  let [last, through] = [index, index];
  for (let at = index + 1; at < clauses.length; at += 1) {
    if (!joins(desk, at) || clauses[at]!.follows !== through) continue;
    if (last === through && claimed(at) && isNo(at) === isNo(index)) last = at;
    through = at;
  }
  const opening = hits.find(({ claim }) => claim.clause === first) ?? hit;
  return { first, last, through, match: first === hit.claim.clause ? hit.claim.match : opening.claim.match };
}

/** Whether a clause goes on with the subject of the one before it. */
function joins({ origin: { sentence, reading }, phrasing }: Desk, at: number): boolean {
  const clause = sentence.clauses[at];
  if (clause === undefined || clause.kind !== "main" || clause.imperative || clause.follows < 0) return false;
  const joint = reading.tokens[clause.from]!;
  if (joint.kind !== "word" || (joint.bits & B.coordinator) === 0 || !phrasing.joins.includes(joint.form)) return false;
  const own = sentence.subjects[at]!.at;
  // «… and stays in her room»: in English no subject stands behind its verb.
  return own < clause.from || (!phrasing.verbSecond && own > clause.verb);
}

/** Whether a clause holds a claim; in English one of the same kind. */
const hasClaim = ({ origin: { hit, sentence }, phrasing }: Desk, at: number): boolean =>
  sentence.hits.some(
    (one) =>
      one.claim.clause === at &&
      (phrasing.verbSecond ||
        (isJudgement(one) === isJudgement(hit) && !isLabel(one) && (!isCount(one) || isCount(hit)))),
  );

/** «Hates it and always spits it out»: how often something is done is none of a thought either. */
const isCount = ({ rule }: Desk["origin"]["hit"]): boolean => rule.rule.id.startsWith("absolute-generalization/");

/** «Is well known to services and knows how to play them»: in English what somebody is called is none of a thought. */
const isLabel = ({ rule }: Desk["origin"]["hit"]): boolean =>
  /^(?:substance-label|diagnosis-identity)\//.test(rule.rule.id);

/** Whether a clause that follows is part of the reading, though no rule speaks in it: Norwegian asks. */
function belongs({ origin: { sentence, reading }, phrasing }: Desk, at: number): boolean {
  const { verb, from, to } = sentence.clauses[at]!;
  const { tokens } = reading;
  // «Was frightened and confused, and punched the wall»: a state that was read as a verb goes on with the one before it.
  if (phrasing.plain !== undefined && verb === from + 1 && phrasing.plain.kinds.states.test(tokens[verb]!.form))
    return verb + 1 >= to || tokens[verb + 1]!.kind === "mark";
  if (!phrasing.verbSecond || verb < 0) return false;
  const { kinds } = phrasing;
  const { verb: said, form } = tokens[verb]!;
  // «… og holder oss for narr»: told of what is done to us, as a rule and not as an event.
  const touchesUs = tokens
    .slice(verb + 1, to)
    .some((one) => (one.bits & (B.writer | B.staff)) !== 0 && ((one.bits & B.object) !== 0 || kinds.us.test(one.form)));
  if (touchesUs && (said & V.past) === 0) return true;
  // «… og ville ikke at vi skulle se henne»: what somebody wants of others is no act.
  const wants = kinds.wants.test(form) && tokens.slice(verb + 1, verb + 4).some((one) => kinds.that.test(one.form));
  if (wants) return true;
  // «… og har aldri vært det»: the same is said once more.
  const isEcho = (said & V.perfect) !== 0 && to <= verb + 6;
  if (isEcho && tokens.slice(verb + 2, to).some((one) => kinds.it.test(one.form))) return true;
  // «… og ble der»: that it lasted says no more than that it was so.
  const words = tokens.slice(verb, to).map((one) => one.form);
  return to <= from + 6 && kinds.stayed.test(`${words.join(" ")} `);
}

/** «Satt og surmulte»: the two verbs are one. «Satt ved peisen og koste seg»: where somebody sat is a fact of its own. */
function isPosture({ origin: { hit, sentence, reading }, phrasing }: Desk, at: number): boolean {
  const { verb, to } = sentence.clauses[at]!;
  if (!phrasing.verbSecond || verb < 0 || !phrasing.kinds.posture.test(reading.tokens[verb]!.form)) return false;
  // «Står utenfor basen og venter hver morgen»: how often is said of both.
  if (hit.rule.rule.id.startsWith("absolute-generalization/")) return true;
  const behind = reading.tokens.slice(verb + 1, to);
  return (
    behind.length <= 3 && behind.every(({ bits, form }) => (bits & B.preposition) === 0 || phrasing.kinds.as.test(form))
  );
}
