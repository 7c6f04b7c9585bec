import { B } from "../lexicon/bits";
import type { Clause } from "./clauses";
import { isOtherPerson, isRoom, type Token, type Tokens } from "./tokens";

/** A person who stands behind the verb is named in so many words at most: «den nye gutten på rom 4». */
const longest = 6;

/**
 * Notes of the words behind a verb that they name whom it is said of: «i går visste [den nye gutten] utmerket godt …». What
 * belongs to the verb is looked for behind them. For languages whose verb stands second.
 */
export function noteInvertedSubjects(tokens: Tokens, clauses: readonly Clause[]): void {
  clauses.forEach(({ verb, from }, index) => {
    if (verb < 0 || (verb === from && !isLed(clauses, index))) return;
    const end = endOfPerson(tokens, verb + 1);
    for (let at = verb + 1; at < end; at += 1) tokens[at]!.named = true;
  });
}

/** Whether a clause comes behind one that hangs on it: «Da legen kom, løy moren …». */
export const isLed = (clauses: readonly Clause[], index: number): boolean =>
  index > 0 && clauses[index - 1]!.parent === index && clauses[index]!.verb === clauses[index]!.from;


/** Behind the words that name a person from a place on; that place itself where none is named. */
function endOfPerson(tokens: Tokens, from: number): number {
  let head = from;
  while (head < from + 3 && describes(tokens[head])) head += 1;
  const named = tokens[head];
  if (named === undefined || !stands(tokens, head, from)) return from;
  let end = head + 1;
  const belongs = (token: Token | undefined) => token !== undefined && token.clause === named.clause;
  // «Sønnen hennes», «Per Olav»
  while (end < from + longest && belongs(tokens[end]) && goesWith(tokens[end]!, named)) end += 1;
  // «Beboeren på rom 4», «en av guttene», «moren til Kari», «Kari og Per»
  const link = tokens[end];
  if (!belongs(link) || (link!.bits & (B.preposition | B.coordinator)) === 0) return end;
  let last = end + 1;
  while (last < from + longest && describes(tokens[last])) last += 1;
  if (!belongs(tokens[last]) || !(isRoom(tokens[last]) || isOtherPerson(tokens[last]!) || tokens[last]!.kind === "number")) return end;
  last += 1;
  if (tokens[last]?.kind === "number") last += 1;
  return last;
}

/** An article, a number or an adjective before whom it describes. */
const describes = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  (token.bits & (B.determiner | B.adjective | B.intensifier)) !== 0 &&
  (token.bits & (B.personNoun | B.name | B.pronoun)) === 0 &&
  token.opens === 0;

/** Whether a word names somebody who does what the verb tells: a noun or a name, or a word for some of them. */
function stands(tokens: Tokens, head: number, from: number): boolean {
  const { bits, kind } = tokens[head]!;
  if (kind !== "word") return false;
  if ((bits & B.pronoun) !== 0) return (bits & B.subject) !== 0;
  if (isRoom(tokens[head])) return tokens[head + 1]?.kind === "number";
  // «En av guttene», «alle på hybel 2»
  const some = head === from && (bits & B.determiner) !== 0;
  return some || ((bits & B.personNoun) !== 0 || isOtherPerson(tokens[head]!)) ;
}

/** What goes on with a name or a noun: whose it is, or another name. */
const goesWith = (token: Token, named: Token): boolean =>
  (token.bits & B.possessive) !== 0 ||
  token.kind === "number" ||
  ((token.bits & B.name) !== 0 && token.capital && ((named.bits & B.name) !== 0 || named.capital || (named.bits & B.personNoun) !== 0));
