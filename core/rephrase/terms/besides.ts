import { B, finite, V } from "../../lexicon/bits";
import { endOf } from "../clause/edges";
import { type Desk, type Draft, draft } from "../draft";
import { listBehind } from "./list";
import { clauseAt } from "./place";
import type { Swap } from "./words";

/* A slot beside a term: what was seen beside what is told, and the reason of a no. */

/**
 * «Han forteller at han ikke sov, og jeg la merke til [det du selv så eller hørte]»: both stand, neither is doubted.
 * «Sa nei til blodprøve (oppgitt grunn: [pasientens egen grunn])»: behind its own clause.
 */
export function besidesDraft(desk: Desk, swap: Swap, what: "seen" | "reason"): Draft | null {
  const { reading, sentence, hit, noteBlock } = desk.origin;
  const { tokens } = reading;
  let top = hit.claim.clause;
  while (what === "seen" && sentence.clauses[top]!.parent >= 0) top = sentence.clauses[top]!.parent;
  const end = Math.max(endOf(tokens, sentence, top), endOf(tokens, sentence, clauseAt(sentence, swap.last)));
  // «Nektet kveldsmed. ved første forsøk»: behind an abbreviation the same statement goes on.
  const next = sentence.clauses.findIndex(({ from, verb }) => from === end + 2 && verb < 0);
  const goesOn = next >= 0 && tokens[end + 1]!.mark === "." && (tokens[end + 2]!.bits & B.preposition) !== 0;
  // «Refused bloods, food and fluids»: one list.
  const listed = what === "reason" && !desk.phrasing.verbSecond ? listBehind(desk, end) : -1;
  const whole = goesOn ? endOf(tokens, sentence, next) : listed < 0 ? end : listed;
  const last = what === "reason" && desk.phrasing.verbSecond ? beforeResult(desk, swap.last, whole) : whole;
  // «… fordi vannet er kaldt», «… because he was annoyed»: the reason stands there.
  const isTold =
    tokens.slice(swap.last + 1, last + 1).some(({ form }) => desk.phrasing.because.includes(form)) ||
    sentence.clauses.some(({ kind, from }) => kind === "cause" && from > swap.last && from <= last);
  if (what === "reason" && isTold) return null;
  const rest = tokens.slice(last + 1, sentence.sentence.to);
  // «Declined meds» holds what was said no to.
  const isWhole = last === swap.last && !desk.phrasing.verbSecond && what === "reason";
  if ((last <= swap.last && !isWhole) || rest.some(({ mark }) => mark === "?")) return null;
  if (what === "seen" && rest.some(({ kind }) => kind !== "mark")) return null;
  if (what === "reason" && !desk.phrasing.verbSecond) {
    // What a father would not do has no reason of the patient's, and no slot parts a reason that stands there.
    const { thirdParty } = sentence.subjects[hit.claim.clause]!;
    const isCut = rest[0]?.kind === "word" && (rest[0].bits & B.coordinator) === 0;
    if (thirdParty || isCut) return null;
  }
  const { text: told, present, hint } = desk.phrasing.besides[what];
  const { verb } = tokens[swap.first]!;
  const text = present !== undefined && (verb & finite) === V.present ? present : told;
  const behind = noteBlock.block.prose.text.slice(tokens[swap.last]!.end, tokens[last]!.end);
  // «Declined evening meds.»: the stop of an abbreviation ends the sentence too.
  const stop = rest.length === 0 && behind.endsWith(".") ? "." : "";
  const kept = stop === "" ? behind : behind.slice(0, -1);
  return draft(desk, "observe", swap.first, last, `${swap.text}${kept}${text}${stop}`, hint);
}

/** «Nektet å vise armene, så jeg ringte»: what came of a no stands behind its reason. */
function beforeResult({ origin: { reading, sentence } }: Desk, from: number, end: number): number {
  const { tokens } = reading;
  const next = sentence.clauses.find(
    (clause) =>
      clause.from > from + 1 &&
      clause.from <= end &&
      clause.verb >= 0 &&
      tokens[clause.from - 1]!.mark === "," &&
      clause.kind !== "relative" &&
      clause.kind !== "content",
  );
  return next === undefined ? end : next.from - 2;
}
