import { B, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { articled, isLabelled, isLabelNoun, isNounLike, isPersonal, numerals, patient, subjectOf } from "./person";
import type { Subject } from "./subject";
import type { Token } from "./tokens";

/* Of whom a relative clause tells. */

const standIns = new Set(["den", "de", "dei", "en", "ei", "ein", "one", "somebody", "someone", "noen", "nokon"]);

/** «Oda er den som alltid …», «he is someone who …»: what the relative clause tells is told of Oda and of him. */
export function predicated(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  known: readonly Subject[],
): Subject | null {
  const above = known[clause.parent];
  const verb = tokens[clauses[clause.parent]?.verb ?? -1];
  const copular = verb !== undefined && (verb.verb & (V.copula | V.becoming)) !== 0;
  if (above === undefined || above.holder === "thing" || !copular) return null;
  if (standIns.has(tokens[clause.from - 1]?.form ?? "")) return above;
  // «Mor er en dramadronning som aldri …»: what somebody is said to be is somebody, who said nothing.
  const named = above.holder === "other" && above.at >= 0 && !isPersonal(tokens[clause.from - 1]!);
  return named && isPredicateNoun(tokens, clauses[clause.parent]!.verb + 1, clause.from)
    ? { ...above, thirdParty: false }
    : null;
}

/** Whether an article, what describes and a noun, and nothing else, stand between two places. */
function isPredicateNoun(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to && (tokens[at]!.bits & (B.light | B.intensifier)) !== 0 && !numerals.has(tokens[at]!.form)) at += 1;
  if (at + 1 >= to || to - at > 5 || !/^(?:en|ein|ei|et|eit|an?)$/.test(tokens[at]!.form)) return false;
  for (at += 1; at < to; at += 1)
    if (tokens[at]!.kind !== "word" || (tokens[at]!.bits & (B.preposition | B.pronoun)) !== 0) return false;
  return true;
}

const whoForms = new Set(["hvem", "kven", "who", "whoever"]);

/** The noun before «som», «who». */
export function antecedent(tokens: readonly Token[], clause: Clause, above: Subject | undefined): Subject {
  for (let at = clause.from - 1; at >= 0 && at >= clause.from - 3; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === "mark") continue;
    // «Vi vet hvem som …»: whoever it is, it is none of us.
    if (whoForms.has(token.form)) return { ...patient, at };
    if (isPersonal(token)) return subjectOf(token, at);
    // «En sytepave som gruer seg»
    const called = articled.has(tokens[at - 1]?.form ?? "") && isLabelNoun(token);
    if (called || isLabelled(token)) return { ...patient, at };
    // «Enda en narkis som tror …»: whoever thinks or says is a person.
    const thinks = ((tokens[clause.verb]?.verb ?? 0) & (V.tentative | V.reporting)) !== 0;
    if (thinks && isNounLike(token)) return { ...patient, at };
    // «Noe som er vanskelig», «det som gjør henne redd»
    const thing = (token.bits & (B.thing | B.determiner)) !== 0 || isNounLike(token);
    if (thing) return { at, holder: "thing", expletive: false, thirdParty: false };
  }
  return above ?? patient;
}
