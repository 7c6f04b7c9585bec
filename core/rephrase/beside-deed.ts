import { B, V } from "../lexicon/bits";
import { endOf } from "./clause/edges";
import { isPastIn } from "./clause/tense";
import { isAllAtFault } from "./covered";
import { type Desk, type Draft, noteWords, upperFirst } from "./draft";
import { isJudgement } from "./judgement";
import { wonderBehind } from "./wondered/wondering";

/*
 * English names what it makes of a deed beside it («Drug seeking, asked for lorazepam at 2100», «cuts to left forearm,
 * attention seeking»): what was done stands there, and the name can go.
 */

/** Rules whose words only name what was done. */
const naming =
  /^(?:stigma-label\/(?:trait|sulking|difficult)|motive-attribution\/(?:seeking|trickery)|patient-blame\/fault)$/;

/** The name left out, where nothing else that the sentence says is at fault; null for none. */
export function besideDeed(desk: Desk): Draft | null {
  const { origin, phrasing } = desk;
  if (phrasing.wonders === undefined || !naming.test(origin.hit.rule.rule.id)) return null;
  return beforeDeed(desk) ?? behindDeed(desk) ?? inList(desk);
}

/** Whether what was done stands beside the name, and not another word for the person. */
export const isSetOff = (desk: Desk): boolean => (beforeDeed(desk) ?? behindDeed(desk)) !== null;

/** The same with what is behind it wondered, at the end of its sentence. */
export function behindNamed(desk: Desk, named: Draft): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { reading, sentence, noteBlock } = origin;
  const past = isPastIn(reading.tokens, sentence.sentence);
  const end = reading.tokens[endOf(reading.tokens, sentence, -1)]!.end;
  const rest = noteBlock.block.prose.text.slice(named.end, Math.max(named.end, end));
  const wonder = wonderBehind(phrasing, { past, whom: "" });
  return [{ ...named, stance: "own", end: Math.max(named.end, end), text: named.text + rest + wonder }];
}

/** «Was aggressive and spiteful with carers» → «was aggressive with carers»: how somebody was stands beside it. */
function inList(desk: Desk): Draft | null {
  const { reading, sentence, hit } = desk.origin;
  const { tokens } = reading;
  const { first, pattern } = hit.claim.match;
  const last = (tokens[hit.claim.match.last]!.bits & B.adjective) === 0 ? first : hit.claim.match.last;
  if (first !== last || (pattern.kind !== "adjective" && (tokens[first]!.bits & B.adjective) === 0)) return null;
  const isOpen = (at: number) =>
    tokens[at] !== undefined &&
    at >= sentence.sentence.from &&
    (tokens[at].bits & B.adjective) !== 0 &&
    tokens[at].verb === 0 &&
    !desk.phrasing.kinds.conduct.test(tokens[at].form) &&
    sentence.hits.every(({ claim: { match } }) => at < match.first || at > match.last);
  const isJoint = (at: number) =>
    ((tokens[at]?.bits ?? 0) & B.coordinator) !== 0 && tokens[at]!.form === desk.phrasing.and;
  const start = { stance: "reword", text: "", hints: [] } as const;
  if (isJoint(first - 1) && isOpen(first - 2))
    return { ...start, start: tokens[first - 2]!.end, end: tokens[last]!.end };
  // «Rude and loud»: at the beginning of a sentence the next word takes the capital.
  if (!isJoint(last + 1) || !isOpen(last + 2)) return null;
  const next = tokens[last + 2]!;
  const word = noteWords(desk, last + 2);
  const text = first === sentence.sentence.from ? upperFirst(word) : word;
  return { ...start, start: tokens[first]!.start, end: next.end, text };
}

/** «Hostile on approach, glared at staff» → «On approach, glared at staff». */
function beforeDeed(desk: Desk): Draft | null {
  const { reading, sentence, hit } = desk.origin;
  const { tokens } = reading;
  const { from } = sentence.sentence;
  const [named, deed] = sentence.clauses;
  const comma = named === undefined ? -1 : endOf(tokens, sentence, 0) + 1;
  if (named === undefined || deed === undefined || named.verb >= 0 || tokens[comma]?.mark !== ",") return null;
  const told = tokens[deed.verb]?.verb ?? 0;
  const isDeed = deed.verb === comma + 1 && (told & V.past) !== 0 && (told & (V.copula | V.perfect)) === 0;
  if (!isDeed || sentence.hits.some(({ claim }) => claim.match.first > comma)) return null;
  const last = openEnd(desk, comma - 1);
  if (hit.claim.match.first < from || !isAllAtFault(tokens, sentence, firstAtFault(desk), last + 1, desk.phrasing))
    return null;
  // «Whining about pain again, got paracetamol»: only a time or a place can stand there alone.
  const { placing, saidBefore } = desk.phrasing.kinds;
  const isOpen = last === comma - 1 || [placing, saidBefore].some((one) => one.test(tokens[last + 1]!.form));
  if (!isOpen) return null;
  const opening = last === comma - 1 ? deed.verb : last + 1;
  const word = noteWords(desk, opening);
  return { stance: "reword", start: tokens[from]!.start, end: tokens[opening]!.end, text: upperFirst(word), hints: [] };
}

/** The last of the words at fault, where a time or place hangs on them («on approach») the word before it. */
function openEnd({ origin: { reading, sentence } }: Desk, end: number): number {
  const { tokens } = reading;
  const { from } = sentence.sentence;
  const at = tokens.findIndex(({ bits }, index) => index > from && index <= end && (bits & B.preposition) !== 0);
  return at < 0 ? end : at - 1;
}

/** Past what only says how sure the writer is. */
function firstAtFault({ origin: { reading, sentence } }: Desk): number {
  let at = sentence.sentence.from;
  while ((reading.tokens[at]!.bits & (B.booster | B.light | B.intensifier)) !== 0) at += 1;
  return at;
}

/** «Superficial cuts to left forearm, attention seeking» → «Superficial cuts to left forearm». */
function behindDeed({ origin, phrasing }: Desk): Draft | null {
  const { reading, sentence, hit } = origin;
  const { tokens } = reading;
  const { from } = sentence.sentence;
  const { first, last } = hit.claim.match;
  const end = endOf(tokens, sentence, -1);
  let comma = first - 1;
  while (comma > from && (tokens[comma]!.bits & (B.booster | B.light | B.intensifier)) !== 0) comma -= 1;
  if (tokens[comma]?.mark !== "," || comma < from + 2 || last > end) return null;
  // «…, pestering», «…, griped from start to finish» tell a deed themselves.
  if (hit.claim.match.pattern.kind === "verb" || sentence.clauses[hit.claim.clause]!.verb > comma) return null;
  const isOther = sentence.hits.some((one) => one !== hit && one.claim.match.last < comma && isJudgement(one));
  const isAll = isAllAtFault(tokens, sentence, first, end + 1, phrasing);
  // «Loud, rude, attention seeking»: a list of what somebody is has no deed in it.
  const isTold = tokens
    .slice(from, comma)
    .some(({ kind, bits, verb, mark }) =>
      mark === ","
        ? false
        : kind === "number" || (bits & (B.preposition | B.determiner)) !== 0 || (verb & V.past) !== 0,
    );
  if (isOther || !isAll || !isTold) return null;
  return { stance: "reword", start: tokens[comma - 1]!.end, end: tokens[end]!.end, text: "", hints: [] };
}
