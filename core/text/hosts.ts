import { B, finite, V } from "../lexicon/bits";
import type { Clause, ClauseKind } from "./clauses";
import { isOf, isOtherPerson, isOurs, isSubjectPronoun, type Token, type Tokens } from "./tokens";

/* Which clause another one hangs on or goes on with. */

/** What is known of a clause where it opens. */
type Opening = Omit<Clause, "to" | "end" | "verb">;

/** Opens a clause and tells its index. */
export function open(clauses: Clause[], clause: Opening): number {
  return clauses.push(new OpenClause(clause)) - 1;
}

/** A clause of which only the beginning is known. */
class OpenClause implements Clause {
  readonly from: number;
  to = -1;
  end = -1;
  readonly kind: ClauseKind;
  parent: number;
  verb = -1;
  readonly follows: number;
  readonly imperative: boolean;

  constructor({ from, kind, parent, follows, imperative }: Opening) {
    this.from = from;
    this.kind = kind;
    this.parent = parent;
    this.follows = follows;
    this.imperative = imperative;
  }
}

/** A clause above the current one that still waits for its verb («Jonas, som er ni, ble sur»). */
export function interruptedBy(clauses: readonly Clause[], current: number): number {
  let above = clauses[current]!.parent;
  while (above >= 0) {
    const clause = clauses[above]!;
    if (clause.verb < 0) return above;
    above = clause.parent;
  }
  return -1;
}

/** The content clause that a clause is or stands in; -1 where there is none. */
export function contentAround(clauses: readonly Clause[], current: number): number {
  for (let at = current; at >= 0; at = clauses[at]!.parent) if (clauses[at]!.kind === "content") return at;
  return -1;
}

/** The nearest clause, from one upwards, whose verb tells what somebody says, or how it seems; null where none does. */
export function tellerAbove(tokens: Tokens, clauses: readonly Clause[], current: number): number | null {
  for (let at = current; at >= 0; at = clauses[at]!.parent)
    if (((tokens[clauses[at]!.verb]?.verb ?? 0) & (V.reporting | V.seeming)) !== 0) return at;
  return null;
}

/** The clause that a new subordinate clause hangs on. Of several that end here, the nearest with a verb. */
export function hostOf(
  tokens: Tokens,
  clauses: readonly Clause[],
  current: number,
  kind: ClauseKind,
  joined: boolean,
  at: number,
): number {
  if (kind !== "content") return current;
  // «Hun skrev i dagboka, som hun viste meg, at hun er stolt»: what is told hangs on the verb that tells.
  const tells = (index: number) =>
    ((tokens[clauses[index]?.verb ?? -1]?.verb ?? 0) & (V.reporting | V.tentative)) !== 0;
  const { kind: here, parent, verb, follows } = clauses[current]!;
  // «Lorraine told me, twice, that …»: an aside without a verb tells nothing.
  if (verb < 0 && !joined && follows >= 0 && tells(follows)) return follows;
  // «Vi sa at vi forstår at hun er lei»: right behind a verb that tells it hangs there.
  if (here === "content" && !joined && at === verb + 1 && tells(current)) return current;
  if (here === "relative" && !tells(current) && tells(parent)) return parent;
  // «… at hun er lei siden i går, og at hun savner …»: the second content clause stands beside the first.
  const beside = joined ? contentAround(clauses, current) : clauses[current]!.kind === "content" ? current : -1;
  // «Han fortalte om datteren som fyller ni, og at han …»
  if (joined && beside < 0) return tellerAbove(tokens, clauses, current) ?? current;
  const clause = clauses[beside];
  return clause !== undefined && clause.verb >= 0 && clause.parent >= 0 ? clause.parent : current;
}

/** The main clause above a clause, or the clause itself. */
export const rootIndex = (clauses: readonly Clause[], current: number): number => {
  let at = current;
  while (clauses[at]!.parent >= 0) at = clauses[at]!.parent;
  return at;
};

/** «…, and Doreen was upset» */
const isNamed = (token: Token): boolean => (token.bits & (B.name | B.personNoun)) !== 0 && isOtherPerson(token);

/** After a comma and a coordinator: a new subject leads back to the main clause, an omitted one stays where it is. */
export function rootOf(clauses: readonly Clause[], current: number, tokens: Tokens, verb: number): number {
  const before = tokens[verb - 1];
  const { kind, from, verb: told, parent } = clauses[current]!;
  const ownSubject =
    before !== undefined && ((before.bits & (B.subject | B.pronoun)) === (B.subject | B.pronoun) || isNamed(before));
  // «Said he'd look into it, and has no interest»: what is so now was not told then.
  const now = (at: number) => (tokens[at]?.verb ?? 0) & finite;
  if (now(verb) === V.present && now(told) !== V.present && now(clauses[parent]?.verb ?? -1) === V.past)
    return rootIndex(clauses, current);
  // «Sa at alt var bra, men var knust»: a thing is not crushed; it is said of whoever spoke.
  const ofThing = told > from && !tokens.slice(from, told + 2).some((token) => isOtherPerson(token) || isOurs(token));
  // «Sier hun skal hentes, men innerst inne vet hun …»: what is so deep down is set against what was told.
  const against =
    ((before?.bits ?? 0) & B.booster) !== 0 && tokens.slice(from, verb).some((token) => isOf(tokens.kinds.but, token));
  // «Jeg tror han sov, og så ble han fornærmet»: with an opening before the verb and who it is behind it, a sentence of its own.
  const behind = tokens[verb + 1];
  const turned =
    behind !== undefined &&
    isSubjectPronoun(behind) &&
    (((before?.bits ?? 0) & B.coordinator) === 0 || ((tokens[verb - 2]?.bits ?? 0) & B.coordinator) !== 0);
  if (!ownSubject && !ofThing && !against && !turned && (kind === "content" || kind === "question")) return current;
  return rootIndex(clauses, current);
}
