import { B, finite, S, V } from "../lexicon/bits";
import { asLong, newList } from "../list";
import { contentAround, hostOf, interruptedBy, open, rootIndex, rootOf, tellerAbove } from "./hosts";
import { finiteAhead, kindFor, opensClause } from "./openers";
import { isHumanly } from "./person";
import { isBothBehindVerb, secondVerb, toldByParticiple } from "./second-verb";
import type { Sentence } from "./sentences";
import { isDash, isOf, isOtherPerson, isOurs, isSubjectPronoun, type Tokens } from "./tokens";

/** How a clause hangs on the one above it. */
export type ClauseKind =
  | "main"
  | "content"
  | "question"
  | "cause"
  | "condition"
  | "time"
  | "concession"
  | "manner"
  | "purpose"
  | "relative"
  | "wh";

/** A clause of a sentence. Token indices count in the block. */
export interface Clause {
  from: number;
  to: number;
  /** Behind its last word: past `to` where a clause stands inside it («Sønnen, som bor her, gidder ikke»). */
  end: number;
  readonly kind: ClauseKind;
  /** Index of the clause above it in the sentence; -1 for a main clause. */
  parent: number;
  /** The finite verb, or -1 (a fragment). */
  verb: number;
  /** Coordinated with, or following, this clause: an omitted subject is that clause's. -1 for none. */
  readonly follows: number;
  readonly imperative: boolean;
}

const strong = new Set([";", ":", "–", "—", "(", ")", "-", "/", "→", "…", ".", "✓", "✔", "✗", "✘"]);

/**
 * Cuts a sentence into clauses: at subordinators, at coordinators and commas that are followed by a finite verb, and
 * where a second finite verb shows that a new clause has begun without a sign («hun sa hun var lei», «da han kom ble han»).
 * Writes each token's clause (its index in the result) into the token.
 */
export function cutClauses(tokens: Tokens, sentence: Sentence): readonly Clause[] {
  const { from, to } = sentence;
  const clauses: Clause[] = newList();
  let current = open(clauses, { from, kind: "main", parent: -1, follows: -1, imperative: false });
  let pending: "" | "comma" | "strong" = "";

  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    token.clause = current;
    if (token.kind === "mark") {
      if (token.mark === ",") pending = "comma";
      else if (strong.has(token.mark) && !token.quoted && !isOrdinal(tokens, at)) pending = "strong";
      continue;
    }
    if (token.quoted) continue;
    const before = current;
    current = step(tokens, at, to, clauses, current, pending, sentence);
    if (current !== before) token.clause = current;
    pending = "";
    const clause = clauses[current]!;
    clause.end = at + 1;
    // «For» is a past of «fare» too, «så» one of «se»: what opens a clause is no verb of it.
    const opens = at === clause.from && clause.kind !== "main" && token.opens !== 0;
    if ((token.verb & finite) !== 0 && clause.verb < 0 && !opens) clause.verb = at;
  }
  finish(clauses, to);
  return asLong(clauses);
}

/** «I 3. etasje»: the stop belongs to the number. */
const isOrdinal = (tokens: Tokens, at: number): boolean =>
  tokens[at]!.mark === "." &&
  tokens[at - 1]?.kind === "number" &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at + 1]?.kind === "word" &&
  !tokens[at + 1]!.capital;

/**
 * Which clause the token at `at` belongs to: the current one, a new one, or one that was interrupted. Asked for each word:
 * a function made in here would make something for all of them.
 */
function step(
  tokens: Tokens,
  at: number,
  to: number,
  clauses: Clause[],
  current: number,
  pending: "" | "comma" | "strong",
  sentence: Sentence,
): number {
  const token = tokens[at]!;
  const clause = clauses[current]!;
  const first = at === sentence.from || (at === sentence.from + 1 && tokens[sentence.from]!.kind === "mark");

  if (token.opens !== 0 && opensClause(tokens, at, to, first, tokens[clause.verb])) {
    const kind = kindFor(token, clause, tokens, at > sentence.from ? tokens[at - 1] : undefined);
    // A clause that stands first hangs on the main clause that follows: parent -1 now, mended in finish().
    const joined = !first && at > sentence.from && (tokens[at - 1]!.bits & B.coordinator) !== 0;
    const parent = first ? -1 : hostOf(tokens, clauses, current, kind, joined, at);
    if (first) clauses.length = 0;
    return open(clauses, { from: at, kind, parent, follows: -1, imperative: false });
  }
  if ((token.bits & B.coordinator) !== 0 && !first) {
    // «… at han hadde gjort narr av henne, og at han angret»: the second «at» hangs where the first one does.
    const goesOn = tellerAbove(tokens, clauses, current) !== null || contentAround(clauses, current) >= 0;
    if (goesOn && ((tokens[at + 1]?.opens ?? 0) & S.content) !== 0) return current;
    if (isBothBehindVerb(tokens, at, clause)) return current;
    const verb = finiteAhead(tokens, at + 1, to);
    // «Livredd for de andre og holder seg på rommet»: the verb behind «og» begins a clause of its own.
    // «Dirty drop, then tried to …»
    const next = pending === "comma" && isOf(tokens.kinds.andThen, token);
    // «Angivelig kvalm, men hele kakestykket gikk ned»
    // «Quiet in the lounge but he is always …»
    const against = isOf(tokens.kinds.but, token);
    const turns = pending === "comma" && against;
    // «Magesmerter, men klarte fint en pizza»: with its verb right behind, it goes on with whoever has them.
    // «Deceitful, and it's her parents I feel for», «vrien, og verre blir det»: a sentence with a subject of its own.
    // «Immature for his age and it shows»
    const parted = pending === "comma" || against || (verb === at + 2 && isAdjectival(tokens, clause.from, at));
    const apart = parted && verb > at + 1 && verb <= at + 3 && hasOwnSubject(tokens, at + 1, verb);
    // «Vil ha medhold, ikke hjelp, og er for feig»: what was set against it has no verb.
    const set = pending === "comma" && verb === at + 1 && (tokens[clause.from]!.bits & B.negation) !== 0;
    // «Kanskje feil dose, men han vet …»
    const behindFragment =
      (verb === at + 1 || turns || apart) &&
      clause.kind === "main" &&
      (next || set || (turns && verb === at + 1) || (against && apart) || isAdjectival(tokens, clause.from, at));
    // «The lady who came in with no bag and no shoes hates …»: the verb is that of the clause that waits for one.
    const waits = clause.kind === "relative" && pending === "" && interruptedBy(clauses, current) >= 0;
    if (waits && verb > at + 1 && !namesSomebody(tokens, at + 1, verb)) return current;
    if (verb >= 0 && (clause.verb >= 0 || behindFragment)) {
      const level =
        pending !== ""
          ? rootOf(clauses, current, tokens, verb)
          : passesOurs(tokens, clause, verb) ||
              passesThing(tokens, clause, at, verb) ||
              isSetAgainst(tokens, clauses, clause, at, verb)
            ? clause.parent
            : current;
      const { kind, parent } = clauses[level]!;
      return open(clauses, { from: at, kind, parent, follows: level, imperative: false });
    }
    if (verb < 0 && pending === "comma")
      return open(clauses, { from: at, kind: clause.kind, parent: clause.parent, follows: current, imperative: false });
    return current;
  }
  if (pending === "strong" && at > sentence.from) {
    // «Moren svarte: – Han er sint»
    const colon = isDash(tokens[at - 1]) ? at - 2 : at - 1;
    const said = clause.verb >= 0 && (tokens[clause.verb]!.verb & V.reporting) !== 0 && tokens[colon]!.mark === ":";
    const parent = said ? current : -1;
    return open(clauses, {
      from: at,
      kind: said ? "content" : "main",
      parent,
      follows: said ? -1 : rootIndex(clauses, current),
      imperative: false,
    });
  }
  if (pending === "comma") {
    const verb = finiteAhead(tokens, at, to);
    if (verb < 0 && isOfHost(tokens, at, to, clause)) {
      const root = rootIndex(clauses, current);
      return open(clauses, { from: at, kind: "main", parent: -1, follows: root, imperative: false });
    }
    if (verb < 0) {
      return open(clauses, { from: at, kind: clause.kind, parent: clause.parent, follows: current, imperative: false });
    }
    const interrupted = interruptedBy(clauses, current);
    // «Kjempeskuffa da drosjen ikke kom, vi spilte kort»: in its own order it is a sentence of its own.
    const apart =
      interrupted >= 0 &&
      verb === at + 1 &&
      ((isOf(tokens.kinds.we, token) && isAdjectival(tokens, clauses[interrupted]!.from, at)) ||
        (isSubjectPronoun(token) && isUnsure(tokens, clauses[interrupted]!)));
    // «Teatralsk då ho fekk nei, la seg ned»: what somebody was then, and what was done after it.
    const done = interrupted >= 0 && verb === at && isDescribedWhen(tokens, clauses[interrupted]!, clause);
    // «Resistive in the shower, so we stopped, had tea …» goes on with us.
    const rounded = verb === at && clause.kind !== "purpose" && isRounded(tokens, clauses, interrupted, at);
    if (interrupted >= 0 && !apart && !done && !rounded) return interrupted;
    // «Said she hates peas, loves sweetcorn»: one list of what was told.
    const { likes } = tokens.kinds;
    if (clause.kind === "content" && verb === at && isOf(likes, token) && isOf(likes, tokens[clause.verb]))
      return open(clauses, { from: at, kind: "content", parent: clause.parent, follows: current, imperative: false });
    if (clause.verb >= 0)
      return open(clauses, {
        from: at,
        kind: "main",
        parent: -1,
        follows: rootIndex(clauses, current),
        imperative: false,
      });
    if (clause.kind === "main" && !isFronted(tokens, clause, at))
      return open(clauses, { from: at, kind: "main", parent: -1, follows: current, imperative: false });
    return current;
  }
  if ((token.verb & finite) !== 0 && clause.verb >= 0) return secondVerb(tokens, at, clauses, current);
  const told = (token.verb & finite) !== 0 ? toldByParticiple(tokens, at, clauses, current) : -1;
  if (told >= 0) return told;
  if ((token.verb & finite) !== 0 && isContact(tokens, at, clause)) {
    tokens[at - 1]!.clause = clauses.length;
    return open(clauses, { from: at - 1, kind: "relative", parent: current, follows: -1, imperative: false });
  }
  return current;
}

/** «Sint då vi gjekk», «unreliable when it comes to money»: a fragment that describes, and when or why it was so. */
const isDescribedWhen = (tokens: Tokens, described: Clause, { from, kind, parent }: Clause): boolean =>
  (kind === "time" || kind === "cause" || kind === "condition") &&
  parent >= 0 &&
  described.kind === "main" &&
  described.verb < 0 &&
  isAdjectival(tokens, described.from, from) &&
  !tokens.slice(described.from, from).some(isOtherPerson);

/** «Utakknemlig for all hjelpen han får, sendte middagen i retur»: what describes is told, and a verb with no subject goes on. */
function isRounded(tokens: Tokens, clauses: readonly Clause[], host: number, verb: number): boolean {
  if (host < 0) return false;
  const { from, kind } = clauses[host]!;
  if (kind !== "main" || !isAdjectival(tokens, from, verb)) return false;
  const next = tokens[verb + 1];
  if (next !== undefined && (isSubjectPronoun(next) || isOtherPerson(next))) return false;
  // «Lunefulle naboer som …, blir …»: before its noun it waits for the verb.
  let at = from;
  const describing = B.adjective | B.intensifier | B.light;
  while (
    (tokens[at]!.bits & B.preposition) === 0 &&
    (tokens[at]!.bits & describing) !== 0 &&
    tokens[at]!.clause === host
  )
    at += 1;
  return tokens[at]!.clause !== host || (tokens[at]!.bits & B.preposition) !== 0;
}

/** «Not sure if she slept, she was …», «usikker på om …, han …»: the fragment stands for itself. */
const isUnsure = (tokens: Tokens, { from }: Clause): boolean =>
  isOf(tokens.kinds.unsure, tokens[from]) ||
  ((tokens[from]!.bits & B.negation) !== 0 && isOf(tokens.kinds.convinced, tokens[from + 1]));

/**
 * «Had forgotten that we were coming and was ashamed»: a verb that cannot go with «we», nor with «skulle komme», goes on
 * with whoever had forgotten.
 */
function passesOurs(tokens: Tokens, { kind, parent, verb }: Clause, next: number): boolean {
  if (kind !== "content" || parent < 0 || verb < 0 || !isOurs(tokens[verb - 1] ?? tokens[verb]!)) return false;
  const helped = (tokens[verb]!.bits & B.modal) !== 0 && (tokens[next]!.bits & B.modal) === 0;
  return isOf(tokens.kinds.singular, tokens[next]) || (helped && (tokens[next]!.verb & V.infinitive) === 0);
}

/** «Asked if there was tea and refused to wait», «left when it rained and sulked»: what no thing does goes on with whoever asked. */
function passesThing(tokens: Tokens, { kind, parent, verb }: Clause, at: number, next: number): boolean {
  if ((kind !== "question" && kind !== "time" && kind !== "content") || parent < 0 || next !== at + 1) return false;
  const before = tokens[verb - 1];
  const pointer = B.pronoun | B.thing;
  const acts = isHumanly(tokens, next) || isOf(tokens.kinds.refuses, tokens[next]);
  return acts && before !== undefined && (before.bits & pointer) === pointer && (before.bits & B.other) === 0;
}

/**
 * «Says she is fine but is clearly jealous», «told us she was over him but still loves him»: what the writer sets against
 * what was told, with no comma before it.
 */
function isSetAgainst(tokens: Tokens, clauses: readonly Clause[], told: Clause, at: number, next: number): boolean {
  const teller = clauses[told.parent]?.verb ?? -1;
  if (!isOf(tokens.kinds.but, tokens[at]) || told.kind !== "content" || teller < 0 || told.verb < 0) return false;
  if ((tokens[teller]!.verb & V.reporting) === 0) return false;
  const when = (verb: number) => tokens[verb]!.verb & finite;
  const now = when(next) === V.present && when(told.verb) === V.past && when(teller) === V.past;
  return now || [next - 1, next + 1].some((beside) => ((tokens[beside]?.bits ?? 0) & B.booster) !== 0);
}

/** «On examination, she is apprehensive»: where or when it was, before its own subject and verb. */
function isFronted(tokens: Tokens, { from }: Clause, at: number): boolean {
  const subject = tokens[at]!;
  if (at - from > 6 || (tokens[from]!.bits & B.preposition) === 0 || !isSubjectPronoun(subject)) return false;
  return tokens.slice(from + 1, at - 1).every(({ kind, bits }) => kind === "word" && (bits & B.coordinator) === 0);
}

/** «Stolt over stolen han har laga», «jealous of the attention Mark got»: in a fragment that describes, the verb is that of a clause on the noun before it. */
function isContact(tokens: Tokens, at: number, { from, kind }: Clause): boolean {
  if (kind !== "main" || at - 3 < from) return false;
  const noun = tokens[at - 2]!;
  const named = (tokens[at - 1]!.bits & B.name) !== 0;
  if (noun.kind !== "word" || !(named || isSubjectPronoun(tokens[at - 1]!))) return false;
  const governs = [at - 3, at - 4].some((back) => back > from && (tokens[back]!.bits & B.preposition) !== 0);
  // «The attention he got»: behind its article what can describe is a noun.
  const article = (tokens[at - 3]!.bits & (B.article | B.determiner)) !== 0 ? B.adjective : 0;
  const nominal =
    (noun.bits & ~(article | B.personNoun | B.thing | B.pronoun | B.subject | B.object | B.determiner)) === 0;
  // «Kieran jealous of the attention he got»
  const described = isOtherPerson(tokens[from]!) ? from + 1 : from;
  return governs && nominal && (noun.verb & finite) === 0 && isAdjectival(tokens, described, at - 2);
}

/** «Sit klar når vi kjem, glad for selskapet»: said of who sits there, not of who comes. */
function isOfHost(tokens: Tokens, at: number, to: number, { kind, parent, verb, from }: Clause): boolean {
  if (kind !== "time" || parent < 0 || verb < 0) return false;
  // «Skjelver bare når vi ser på, for å få mer»: the aim of who shivers.
  if (aims(tokens, at)) return true;
  // «Blid når vi er inne, falsk når …»: nor of us. «Sint når han er sulten, trist …» goes on with what he is.
  const ours = tokens.slice(from, verb).some(({ bits }) => (bits & (B.writer | B.staff)) !== 0);
  if (!ours && (tokens[verb]!.verb & (V.copula | V.becoming)) !== 0) return false;
  return isAdjectival(tokens, at, to);
}

/** «For å få», «alt for å sleppe», «in order to get» */
function aims(tokens: Tokens, at: number): boolean {
  const from = isOf(tokens.kinds.beforeAim, tokens[at]) ? at + 1 : at;
  return isOf(tokens.kinds.aim, tokens[from]) && ((tokens[from + 1]?.bits ?? 0) & B.infinitiveMarker) !== 0;
}

/** Whether a fragment describes («Livredd for de andre»): an adjective stands first, or behind what strengthens it. */
function isAdjectival(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 3; at += 1) {
    const { bits, kind } = tokens[at]!;
    if (kind !== "word") continue;
    if ((bits & B.adjective) !== 0) return (bits & B.personNoun) === 0;
    if ((bits & (B.intensifier | B.light)) === 0) return false;
  }
  return false;
}

/** Whether a pronoun that can be a subject stands before a verb, or right behind it. */
const hasOwnSubject = (tokens: Tokens, from: number, verb: number): boolean =>
  tokens.slice(from, verb).some(isSubjectPronoun) ||
  (tokens[verb + 1] !== undefined && isSubjectPronoun(tokens[verb + 1]!));

/** Whether somebody is named before a verb, or stands right behind it. */
const namesSomebody = (tokens: Tokens, from: number, verb: number): boolean =>
  hasOwnSubject(tokens, from, verb) || tokens.slice(from, verb).some(isOtherPerson);

/** Ends of clauses, and the main clause of those that stood first. */
function finish(clauses: readonly Clause[], to: number): void {
  let firstMain = -1;
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index]!;
    clause.to = index + 1 < clauses.length ? Math.max(clause.from, clauses[index + 1]!.from) : to;
    clause.end = Math.max(clause.to, clause.end);
    if (firstMain < 0 && clause.kind === "main") firstMain = index;
  }
  if (firstMain > 0) {
    for (let index = 0; index < firstMain; index += 1) {
      const clause = clauses[index]!;
      if (clause.parent < 0) clause.parent = firstMain;
    }
  }
}

/** Whether a clause tells of what is so, in the present. */
export const isPresent = (tokens: Tokens, { verb }: Clause): boolean =>
  verb >= 0 && (tokens[verb]!.verb & finite) === V.present;
