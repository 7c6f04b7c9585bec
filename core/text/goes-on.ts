import { B, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isOfThirdPerson } from "./left-out";
import { isHumanly, patient } from "./person";
import type { Subject } from "./subject";
import { isAnimal, isOf, isOtherPerson, isOurs, isSubjectPronoun, type Tokens } from "./tokens";

/* With whom a clause goes on that names nobody and follows another. */

/** The subject of a clause that follows another: mostly that of the other. `known` holds the subjects found so far. */
export function goesOnWith(
  tokens: Tokens,
  clauses: readonly Clause[],
  clause: Clause,
  known: readonly Subject[],
  verbSecond: boolean,
): Subject {
  const before = clauses[clause.follows]!;
  const subject = known[clause.follows];
  // «Knows it better than I do and still …»: what is compared with acts no further.
  if (clause.follows > 0 && [before.from, before.from - 1].some((at) => isOf(tokens.kinds.than, tokens[at])))
    return known[0] ?? patient;
  if (subject === undefined || isAppointment(tokens, before, subject) || isHandled(tokens, before, subject))
    return patient;
  if (isWhatWeSaw(tokens, before, subject)) return patient;
  // «Left when the food came and was manipulative»: what no thing is or does.
  const passes = subject.holder === "thing" && before.kind === "time" && before.parent >= 0;
  if (passes && clause.verb === clause.from + 1 && isHumanly(tokens, clause.verb))
    return known[before.parent] ?? patient;
  if (isThingAlone(tokens, before, subject) && isOfSomebody(tokens, clause, before)) return patient;
  if (verbSecond && subject.holder === "thing" && isSaid(tokens, clause)) return patient;
  return ofWhoWasMeant(tokens, clauses, clause, known) ?? toldOf(tokens, clauses, clause, known) ?? subject;
}

/** «Window open, …», «curtains drawn, …»: a few words that tell how a thing is; an animal may be angry as well. */
function isThingAlone(tokens: Tokens, { verb, to, from }: Clause, { holder, at }: Subject): boolean {
  if (holder !== "thing" || at < 0 || isAnimal(tokens[at]!) || !isOf(tokens.kinds.bareThing, tokens[at])) return false;
  return verb < 0 ? at < to - 2 : at === from && verb === at + 1 && verb === to - 2;
}

/** «…, refused to get up», «…, rude to us»: what no thing does or is. */
function isOfSomebody(tokens: Tokens, { from, verb }: Clause, before: Clause): boolean {
  const { humanTraits, feltTowards, refuses, shutAway } = tokens.kinds;
  const [first, next] = [tokens[from]!, tokens[from + 1]];
  if (isOf(humanTraits, first)) return true;
  const described = (first.bits & B.adjective) !== 0 && (first.verb & V.participle) === 0;
  if (described && (before.verb < 0 || isOf(feltTowards, next))) return true;
  if (verb !== from) return false;
  // «Radio on, ignored staff»
  const towards = next !== undefined && (isOurs(next) || isOtherPerson(next));
  // «Printer jammed, refused to work» is one thing that does both.
  const shut = before.verb < 0 || isOf(shutAway, tokens[before.verb]);
  return isHumanly(tokens, verb) || towards || (shut && isOf(refuses, tokens[verb]));
}

/**
 * «Night staff say he rang home; homesick»: of whom they told. «Knew where the lighter was and played dumb»: nor does the
 * thing in a question go on with what somebody does.
 */
function toldOf(
  tokens: Tokens,
  clauses: readonly Clause[],
  { follows, verb, from }: Clause,
  known: readonly Subject[],
): Subject | undefined {
  const before = clauses[follows]!;
  const subject = known[follows];
  if (verb < 0 && tokens[from - 1]!.mark === ";" && subject?.holder === "staff" && subject.at >= 0)
    return known[clauses.findIndex(({ parent, kind }) => parent === follows && kind === "content")];
  const asked = before.kind === "wh" && verb === from + 1 && subject?.holder === "thing" && subject.at >= before.from;
  return asked && (tokens[verb]!.verb & (V.copula | V.becoming | V.perfect)) === 0 ? known[before.parent] : undefined;
}

/** «Middagen sto urørt, hevder å ha spist»: things say nothing. «Alarmen gikk og meldte feil» is one thing that does both. */
const isSaid = (tokens: Tokens, { from, verb, kind }: Clause): boolean =>
  kind === "main" && verb === from && tokens[from - 1]?.mark === "," && (tokens[verb]!.verb & V.reporting) !== 0;

/**
 * «Lukker øynene når jeg kommer, alt for å slippe møtet», «follows what we say and hears what suits him»: what cannot go
 * on with us, who stand in a clause between, goes on with whom the sentence is about.
 */
function ofWhoWasMeant(
  tokens: Tokens,
  clauses: readonly Clause[],
  clause: Clause,
  known: readonly Subject[],
): Subject | undefined {
  const { kind, parent, from } = clauses[clause.follows]!;
  const { holder, at } = known[clause.follows]!;
  // «He follows every word you say and plays dumb»: a form that goes with no «you».
  const ours = at >= from && isOurs(tokens[at]!) && isSubjectPronoun(tokens[at]!);
  if (kind === "main" && ours && isOfThirdPerson(tokens, clause))
    return known
      .slice(0, clause.follows)
      .reverse()
      .find((subject) => subject?.holder === "other");
  if (kind === "main" || parent < 0 || (holder !== "writer" && holder !== "staff")) return undefined;
  // «…, i stedet for å gå» goes on with us all the same.
  const { bits } = tokens[clause.from]!;
  const placed = (bits & B.preposition) !== 0 && (bits & B.light) === 0;
  const apart = clause.verb < 0 && !placed && tokens[clause.from - 1]?.mark === ",";
  if (!apart && !isOfThirdPerson(tokens, clause)) return undefined;
  let above = parent;
  while (clauses[above]!.parent >= 0) above = clauses[above]!.parent;
  return clauses[above]!.from < from && known[above]?.holder === "other" ? known[above] : undefined;
}

/** «Physio at 11: did the bike, refused the stairs»: with its hour before a colon it is when, and not who. */
const isAppointment = (tokens: Tokens, { from, to, verb }: Clause, { holder }: Subject): boolean =>
  verb < 0 &&
  holder === "staff" &&
  tokens[to - 1]?.mark === ":" &&
  tokens.slice(from, to).some(({ kind }) => kind === "number");

/** «What I saw: hand over his face, gutted»: of whom it was seen. */
const isWhatWeSaw = (tokens: Tokens, { from, to }: Clause, { holder }: Subject): boolean =>
  holder === "writer" && tokens[to - 1]?.mark === ":" && isOf(tokens.kinds.asks, tokens[from]);

/** «Meds refused x2, would not talk»: what was done with a thing, in short, was done by the patient or for the patient. */
function isHandled(tokens: Tokens, before: Clause, subject: Subject): boolean {
  if (before.kind !== "main" || subject.holder !== "thing" || subject.at < 0) return false;
  return isOf(tokens.kinds.handled, tokens[before.verb]) && subject.at === before.verb - 1;
}

/** «Datteren, sykepleier selv og nokså belærende, ville …»: what somebody is by trade, between commas. */
export function isByTrade(
  tokens: Tokens,
  clauses: readonly Clause[],
  index: number,
  known: readonly Subject[],
): boolean {
  const { from, verb, follows } = clauses[index]!;
  const next = clauses[index + 1];
  if (verb >= 0 || next?.follows !== index || next.verb !== next.from) return false;
  return known[follows]?.at === from - 2 && known[follows]!.holder === "other" && (tokens[from]!.bits & B.staff) !== 0;
}
