import { B, finite, V } from "../../lexicon/bits";
import { type Wrapped, wrapClause } from "../clause/clause";
import { endOf } from "../clause/edges";
import type { Desk } from "../draft";
import type { Run } from "../run";

/**
 * Two clauses that are one judgement, of which a frame around the one would leave the other as a fact: «Ho har inga
 * interesse av å bli frisk, sit berre tida ut» → «… at ho har inga interesse av å bli frisk og berre sit tida ut». Null
 * where the clause stands alone, or what stands beside it was seen.
 */
export function chained(desk: Desk, run: Run): Wrapped | null {
  const { origin, phrasing } = desk;
  const { hit, sentence, reading } = origin;
  if (phrasing.that === undefined) return null;
  const mains = sentence.clauses.flatMap(({ kind }, index) => (kind === "main" ? [index] : []));
  const next = mains.find(
    (at) => at > run.last && sentence.clauses[at]!.from > endOf(reading.tokens, sentence, run.last),
  );
  const before = mains.filter((at) => at < run.first).at(-1);
  if (next !== undefined && goesOn(desk, run.last, next)) return joined(desk, run.first, run.last, next);
  if (before === undefined || run.first !== hit.claim.clause || !goesOn(desk, before, run.first)) return null;
  return isClaimed(desk, before) ? joined(desk, before, before, run.first, run.last) : null;
}

/** Whether a clause follows right behind a comma and is no fact of its own: a claim, a fault, what «all» do. */
function goesOn(desk: Desk, at: number, next: number): boolean {
  const { reading, sentence } = desk.origin;
  const { tokens } = reading;
  const end = endOf(tokens, sentence, at);
  if (tokens[end + 1]?.mark !== ",") return false;
  const opening = end + 2;
  const isAnd = tokens[opening]?.form === desk.phrasing.and;
  const first = isAnd ? opening + 1 : opening;
  if (sentence.clauses[next]!.from > first) return false;
  if (!isAnd) return isClaimed(desk, next) || isFault(desk, next) || isMerely(desk, next);
  // «…, og de andre slipper ikke til»: what holds for all is no event.
  const told = [at, next].map((one) => tokens[sentence.clauses[one]!.verb]?.verb ?? 0);
  return (
    desk.phrasing.kinds.allOthers.test(
      tokens
        .slice(first, first + 2)
        .map(({ form }) => form)
        .join(" "),
    ) && told.every(isPresent)
  );
}

const isPresent = (verb: number): boolean => (verb & finite & V.present) !== 0 && (verb & V.past) === 0;

/** A clause with a finding that a frame can hold: no label, no «no», nothing that somebody told. */
const isClaimed = ({ origin: { reading, sentence }, phrasing: { asks } }: Desk, at: number): boolean => {
  const inside = sentence.hits.filter(({ claim }) => claim.clause === at);
  return (
    inside.length > 0 &&
    !inside.some(({ claim }) => asks?.kinds.toldNo.test(reading.tokens[claim.match.first]!.form)) &&
    inside.every(({ rule: { rule } }) => {
      const { own, voice } = rule.rephrase;
      return own === true && voice === undefined && !rule.id.startsWith("substance-label/");
    })
  );
};

/** «…, sitter bare tiden ut»: with its subject left out, told as a rule and as all that there is. */
function isMerely({ origin: { reading, sentence }, phrasing }: Desk, at: number): boolean {
  const { from, to, verb } = sentence.clauses[at]!;
  if (verb < 0 || sentence.subjects[at]!.at >= from || !isPresent(reading.tokens[verb]!.verb)) return false;
  return reading.tokens.slice(verb + 1, to).some(({ form }) => phrasing.merely.includes(form));
}

/** «…, alt er romkameraten sin skyld». */
function isFault({ origin: { reading, sentence }, phrasing: { blameless } }: Desk, at: number): boolean {
  const { from, to } = sentence.clauses[at]!;
  return reading.tokens.slice(from, to).some(({ form }) => blameless?.fault.includes(form) ?? false);
}

const tenseOf = ({ past }: Wrapped): "past" | "present" => (past ? "past" : "present");

/** Both clauses in the order of a frame, with «og» where they share their subject, else with «og at». */
function joined(desk: Desk, first: number, through: number, next: number, last: number = next): Wrapped | null {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence, noteBlock } = origin;
  const prose = noteBlock.block.prose.text;
  const matchOf = (at: number) => {
    const own = sentence.hits.find(({ claim }) => claim.clause === at)?.claim.match;
    const { verb } = sentence.clauses[at]!;
    return own ?? { ...hit.claim.match, first: verb, last: verb };
  };
  const one = wrapClause(prose, reading, sentence, first, matchOf(first), phrasing, through);
  const two = wrapClause(prose, reading, sentence, next, matchOf(next), phrasing, last);
  if (one === null || two === null || two.first <= one.last || one.inverted || one.who === "") return null;
  const { at } = sentence.subjects[next]!;
  const [opening, verb] = [reading.tokens[two.first]!, sentence.clauses[next]!.verb];
  // «Alt er romkameraten sin skyld»: what opens it is what it is about.
  const isAll = phrasing.kinds.allOf.test(opening.form) && verb === two.first + 1;
  const second = isAll ? prose.slice(opening.start, reading.tokens[two.last]!.end) : two.text;
  // «Spill for galleriet, han har ikke …»: a fragment is told in the tense of what goes on.
  const { be } = phrasing;
  const isBare = sentence.clauses[first]!.verb < 0 && one.past !== two.past;
  const opened = isBare ? one.text.replace(` ${be[tenseOf(one)]} `, ` ${be[tenseOf(two)]} `) : one.text;
  const past = isBare ? two.past : one.past;
  const isShared = at < sentence.clauses[next]!.from || at < 0;
  if (isShared && (opening.bits & (B.preposition | B.determiner)) !== 0) return null;
  const rest = isShared && two.text.startsWith(`${two.who} `) ? two.text.slice(two.who.length + 1) : "";
  if (isShared && rest === "") return null;
  const text = isShared ? `${opened} ${phrasing.and} ${rest}` : `${opened}, ${phrasing.and} ${phrasing.that} ${second}`;
  return { ...one, past, last: two.last, text };
}
