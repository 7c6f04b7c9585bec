import { B, S, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isLabelled, isLabelNoun, isNounLike, isPersonal, isStaffTitle, nobody, patient, subjectOf } from "./person";
import type { Subject } from "./subject";
import { isArticle, isBesideNumber, isOf, isRoom, type Tokens } from "./tokens";

/* Of whom a relative clause tells. */

/** «Oda er den som alltid …», «he is someone who …»: what the relative clause tells is told of Oda and of him. */
export function predicated(
  tokens: Tokens,
  clauses: readonly Clause[],
  clause: Clause,
  known: readonly Subject[],
): Subject | null {
  const above = known[clause.parent];
  const verb = tokens[clauses[clause.parent]?.verb ?? -1];
  const copular = verb !== undefined && (verb.verb & (V.copula | V.becoming)) !== 0;
  if (above === undefined || above.holder === "thing" || !copular) return null;
  if (isOf(tokens.kinds.standIn, tokens[clause.from - 1])) return above;
  // «Mor er en dramadronning som aldri …»: what somebody is said to be is somebody, who said nothing.
  const named = above.holder === "other" && above.at >= 0 && !isPersonal(tokens[clause.from - 1]!);
  return named && isPredicateNoun(tokens, clauses[clause.parent]!.verb + 1, clause.from)
    ? { ...above, thirdParty: false }
    : null;
}

/** Whether an article, what describes and a noun, and nothing else, stand between two places. */
function isPredicateNoun(tokens: Tokens, from: number, to: number): boolean {
  let at = from;
  while (at < to && (tokens[at]!.bits & (B.light | B.intensifier)) !== 0 && !isOf(tokens.kinds.one, tokens[at]))
    at += 1;
  if (at + 1 >= to || to - at > 5 || !isArticle(tokens[at])) return false;
  for (at += 1; at < to; at += 1)
    if (tokens[at]!.kind !== "word" || (tokens[at]!.bits & (B.preposition | B.pronoun)) !== 0) return false;
  return true;
}

/** «Beboeren på 3, som …», «jenta i 2. etasje som …»: where the preposition before a room or floor stands; -1 where none ends here. */
function roomBefore(tokens: Tokens, at: number): number {
  let number = at;
  if (tokens[at]!.kind === "word" && tokens[at - 1]?.mark === "." && tokens[at - 2]?.kind === "number") number = at - 2;
  else if (isBesideNumber(tokens, at)) number = at - 1;
  if (tokens[number]!.kind !== "number") return -1;
  const before = number - (isRoom(tokens[number - 1]) ? 2 : 1);
  return isOf(tokens.kinds.inRoom, tokens[before]) ? before : -1;
}

/** The noun before «som», «who». */
export function antecedent(tokens: Tokens, clause: Clause, above: Subject | undefined): Subject {
  const { kinds } = tokens;
  let end = clause.from - 3;
  for (let at = clause.from - 1; at >= 0 && at >= end; at -= 1) {
    const token = tokens[at]!;
    if (token.kind === "mark") continue;
    const room = roomBefore(tokens, at);
    if (room >= 0) {
      at = room;
      end = room - 2;
      continue;
    }
    // «Vi vet hvem som …»: whoever it is, it is none of us.
    if (isOf(kinds.who, token)) return { ...patient, at };
    // «My colleague Siri, who …»
    if ((token.bits & B.name) !== 0 && isStaffTitle(tokens[at - 1])) return nobody;
    if (isPersonal(token)) return subjectOf(token, at);
    // «Rm 6, who …», «rom 4, som …»: whoever lives there.
    if (token.kind === "number" && isRoom(tokens[at - 1])) return { ...patient, at };
    // «Snakk med ham om hva som hjelper»
    if ((token.opens & S.wh) !== 0) return { at, holder: "thing", expletive: false, thirdParty: false };
    // «En sytepave som gruer seg»
    const called = isOf(kinds.articled, tokens[at - 1]) && isLabelNoun(token);
    if (called || isLabelled(token)) return { ...patient, at };
    // «Enda en narkis som tror …»: whoever thinks or says is a person.
    const thinks = ((tokens[clause.verb]?.verb ?? 0) & (V.tentative | V.reporting)) !== 0;
    if (thinks && isNounLike(tokens, at)) return { ...patient, at };
    // «Damen i naboleiligheten som …»
    const placed = isOf(kinds.inRoom, tokens[at - 1]) && at === clause.from - 1 ? tokens[at - 2] : undefined;
    if (placed !== undefined && (placed.bits & B.personNoun) !== 0) return subjectOf(placed, at - 2);
    // «Noe som er vanskelig», «det som gjør henne redd»
    const thing = (token.bits & (B.thing | B.determiner)) !== 0 || isNounLike(tokens, at);
    // «The lad in the annexe, who is lazy»: a word for people alone asks for somebody.
    if (thing && isOf(kinds.whoAlone, tokens[clause.from])) return above?.holder === "other" ? above : patient;
    if (thing) return { at, holder: "thing", expletive: false, thirdParty: false };
  }
  return above ?? patient;
}
