import { B, finite, V } from "../lexicon/bits";
import { type Clause, isPresent } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, type Tokens } from "../text/tokens";
import { isPlan, isUnderHeading } from "./settled";

/**
 * Whether a clause of time tells of no evening, but of what is done or helps whenever it is so: «når hun er redd, går
 * vi en tur», «sit with her when she's frightened», «skal øve på å si fra når han blir sint».
 */
export const isWhenever = (
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean =>
  clauses[index]!.kind === "time" &&
  (isAdviceBehind(tokens, clauses[index]!) ||
    (clauses[index]!.parent >= 0 && isOfHost(tokens, clauses, subjects, index)));

/** «When he is upset, offer the garden»: with an order behind the comma. */
function isAdviceBehind(tokens: Tokens, { from, to }: Clause): boolean {
  const { onceSo, advised } = tokens.kinds;
  const next = tokens[to]?.mark === "," ? to + 1 : tokens[to - 1]?.mark === "," ? to : -1;
  return next >= 0 && isOf(onceSo, tokens[from]) && isOf(advised, tokens[next]);
}

/** By what the clause above it tells: an order, an exercise, a measure, what helps, what we do. */
function isOfHost(tokens: Tokens, clauses: readonly Clause[], subjects: readonly Subject[], index: number): boolean {
  const { kinds } = tokens;
  const clause = clauses[index]!;
  const host = clauses[clause.parent]!;
  const { at, holder, expletive } = subjects[clause.parent]!;
  // «Tiltaket er at to går inn når han er sint», «Tiltak: gå ut i lag med han når han er redd»
  if (isPlan(tokens, at, host.verb)) return true;
  if (clause.parent > 0 && isUnderHeading(tokens, clauses, clause.parent)) return true;
  const opener = tokens[clause.from];
  const first = tokens[host.from]!;
  // «Sit with her when she's frightened»
  const ordered = at < 0 && holder === "staff" && (first.verb & (V.imperative | finite)) === V.imperative;
  if (ordered && isOf(kinds.onceSo, opener)) return true;
  // «Skal øve på å si fra når han blir sint»
  const practised = at < 0 && host.verb === host.from && isOf(kinds.practised, tokens[host.verb]);
  if (practised && isOf(kinds.whenever, opener)) return true;
  if (!isPresent(tokens, clause)) return false;
  // «What helps when he is scared: the dog»
  if (host.verb < 0) return isOf(kinds.whatHelps, first) && isOf(kinds.helps, tokens[clause.from - 1]);
  if (!isOf(kinds.whenever, opener)) return false;
  const verb = tokens[host.verb]!;
  // «… hjelper det å gå en tur»
  const turned = at < 0 && isOf(kinds.it, tokens[host.verb + 1]);
  if (expletive || turned || holder === "thing") return isOf(kinds.helps, verb);
  const ours = holder === "staff" || (holder === "writer" && at >= 0);
  return ours && ((verb.bits & B.modal) !== 0 || (verb.verb & (V.present | V.imperative)) !== 0);
}
