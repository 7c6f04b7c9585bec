import { B, finite, V } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isDefiniteNoun } from "./person";
import { isArticle, isOf, isOtherPerson, isRoom, type Token, type Tokens } from "./tokens";

/*
 * Who stands behind the verb: «i går visste [den nye gutten på rom 4] utmerket godt …». Where something else stands first,
 * the subject comes right behind the finite verb. Source: Faarlund, Lie & Vannebo 1997, Norsk referansegrammatikk.
 */

/** A person is named in so many words at most. */
const longest = 6;

/** Words that name a person: the one that is the person, and behind the last of them. */
interface Named {
  readonly head: number;
  readonly end: number;
}

/**
 * Notes of the words behind a verb that they name whom it is said of: what belongs to the verb is looked for behind them.
 * For languages whose verb stands second.
 */
export function noteInvertedSubjects(tokens: Tokens, clauses: readonly Clause[]): void {
  clauses.forEach(({ verb, from }, index) => {
    if (verb < 0 || (verb === from && !isLed(clauses, index))) return;
    const end = endOfPerson(tokens, verb + 1);
    // One word alone may stand there as it is, see `isLight`.
    if (end < verb + 3) return;
    for (let at = verb + 1; at < end; at += 1) tokens[at]!.named = true;
  });
}

/** Whether a clause comes behind one that hangs on it: «Da legen kom, løy moren …». */
export const isLed = (clauses: readonly Clause[], index: number): boolean =>
  index > 0 && clauses[index - 1]!.parent === index && clauses[index]!.verb === clauses[index]!.from;

/** Behind the words that name a person from a place on; that place itself where none is named. */
export const endOfPerson = (tokens: Tokens, from: number): number => personFrom(tokens, from)?.end ?? from;

/** The person who is named from a place on; null where none is. */
export function personFrom(tokens: Tokens, from: number): Named | null {
  const { amount, partOf, quantifier, inRoom } = tokens.kinds;
  const [first, second] = [tokens[from], tokens[from + 1]];
  // «En av guttene», «flere av beboerne»
  if (isOf(amount, first) && isOf(partOf, second)) return described(tokens, from + 2);
  // «Alle på hybel 2»
  if (isOf(quantifier, first) && isOf(inRoom, second) && isPlace(tokens, from + 2))
    return { head: from, end: behindPlace(tokens, from + 2) };
  const person = described(tokens, from);
  if (person === null) return null;
  let { end } = person;
  const clause = tokens[person.head]!.clause;
  // «Sønnen hennes», «Per Olav»
  while (end < from + longest && tokens[end]?.clause === clause && goesWith(tokens[end]!)) end += 1;
  return { head: person.head, end: behindLinked(tokens, end, clause) };
}

/** Somebody with an article and what describes: «den nye gutten», «K.», «hun», «rom 4». */
function described(tokens: Tokens, from: number): Named | null {
  let head = from;
  while (head < from + 3 && describes(tokens, head)) head += 1;
  const token = tokens[head];
  if (token?.kind !== "word") return null;
  if (isRoom(token)) return tokens[head + 1]?.kind === "number" ? { head: head + 1, end: head + 2 } : null;
  if ((token.bits & B.pronoun) !== 0) {
    // «De andre jentene»
    const behind = pointsAhead(tokens, head) && head < from + 2 ? described(tokens, head + 1) : null;
    if (behind !== null && (tokens[behind.head]!.bits & B.personNoun) !== 0) return behind;
    return (token.bits & B.subject) !== 0 ? { head, end: head + 1 } : null;
  }
  if ((token.bits & B.personNoun) === 0 && !isOtherPerson(token)) return null;
  // «The boys»: several words that are one, see `joinWords`.
  let end = head + 1;
  if ((token.bits & B.light) !== 0) while (tokens[end]?.bits === B.light) end += 1;
  return { head, end };
}

/** «Beboeren på rom 4», «moren til Kari», «Kari og Per»: behind what goes on with a person from a place on. */
function behindLinked(tokens: Tokens, at: number, clause: number): number {
  const link = tokens[at];
  if (link?.clause !== clause || (link.bits & (B.preposition | B.coordinator)) === 0) return at;
  if (isPlace(tokens, at + 1)) return behindPlace(tokens, at + 1);
  // «Damen i naboleiligheten»
  if (isOf(tokens.kinds.inRoom, link) && isDefiniteNoun(tokens, at + 1)) return at + 2;
  const other = described(tokens, at + 1);
  return other === null || (tokens[other.head]!.bits & B.pronoun) !== 0 ? at : other.end;
}

const isPlace = (tokens: Tokens, at: number): boolean => isRoom(tokens[at]) || tokens[at]?.kind === "number";

const behindPlace = (tokens: Tokens, at: number): number =>
  isRoom(tokens[at]) && tokens[at + 1]?.kind === "number" ? at + 2 : at + 1;

/** An article, a number or an adjective before whom it describes. */
function describes(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isRoom(token) || token.opens !== 0 || (token.verb & finite) !== 0) return false;
  // «I do not think room 4 …», «I'm guessing room 4 …»
  if (token.bits === 0 && (token.verb & (V.infinitive | V.reporting | V.tentative)) !== 0) return false;
  // «The boys»: these words are somebody.
  if ((token.bits & B.light) !== 0 && (token.bits & (B.personNoun | B.other)) !== 0) return false;
  if (isArticle(token)) return true;
  if ((token.bits & B.pronoun) !== 0) return (token.bits & B.thing) !== 0 && pointsAhead(tokens, at);
  return (token.bits & ~(B.determiner | B.adjective | B.intensifier)) === 0;
}

/** «Det nye barnet», «den gutten», not «var det den nye naboen som …» nor «var det naboen som …». */
function pointsAhead(tokens: Tokens, at: number): boolean {
  const { bits } = tokens[at]!;
  const next = tokens[at + 1]?.bits ?? 0;
  if ((bits & B.determiner) === 0 || (next & B.determiner) !== 0) return false;
  return (bits & B.thing) === 0 || (next & B.personNoun) === 0 || isOf(tokens.kinds.theCalled, tokens[at]);
}

/** What goes on with a name or a noun: whose it is, or another name. */
const goesWith = (token: Token): boolean =>
  (token.bits & B.possessive) !== 0 || ((token.bits & B.name) !== 0 && token.capital);
