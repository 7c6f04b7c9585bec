import { B, V } from "../lexicon/bits";
import type { Voice } from "../model";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOtherPerson, isOurs, type Token, type Tokens } from "../text/tokens";

/* Whose words a clause is, by what it is called or what it rests on. */

/** «Går mot det han mener er svik»: what somebody takes it for. */
export const isHeldToBe = (tokens: Tokens, { verb, from }: Clause): boolean =>
  verb === from &&
  isOf(tokens.kinds.it, tokens[from - 3]) &&
  isOtherPerson(tokens[from - 2]!) &&
  (tokens[from - 1]!.verb & V.tentative) !== 0 &&
  (tokens[from]!.verb & V.copula) !== 0;

/** «Etter det kona forteller, …», «Ut fra det han selv sier, …»: whose words what follows rests on. */
export function isTidings(tokens: Tokens, { from, verb }: Clause): boolean {
  if (verb < from + 2 || verb > from + 6 || (tokens[verb]!.verb & V.reporting) === 0) return false;
  const [first, second, third] = [tokens[from]!.form, tokens[from + 1]!.form, tokens[from + 2]!.form];
  const { tidings } = tokens.kinds;
  return tidings.test(`${first} ${second}`) || tidings.test(`${first} ${second} ${third}`);
}

/** «The word he used was furious», «angry was his word for it»: what somebody called it. */
export function isNamedSo(tokens: Tokens, clauses: readonly Clause[], index: number): boolean {
  const { from, verb, to, follows } = clauses[index]!;
  if (verb < 0 || (tokens[verb]!.verb & V.copula) === 0) return false;
  const before = clauses[follows];
  const start = verb === from && before !== undefined && before.to === from ? before.from : from;
  const named = (token: Token) => isOf(tokens.kinds.nameWord, token);
  const behind = tokens.slice(verb + 1, Math.min(to, verb + 4));
  const said = tokens.slice(start, verb);
  const owned = behind.findIndex(named);
  return (
    // «Every word out of him is a lie» names no word.
    (said.some(named) &&
      !isOf(tokens.kinds.whenever, tokens[start]) &&
      said.some(({ bits }) => (bits & whose) !== 0) &&
      !said.some(isOurs)) ||
    (owned > 0 && (behind[owned - 1]!.bits & (B.possessive | B.other)) !== 0 && !isOurs(behind[owned - 1]!))
  );
}

const whose = B.pronoun | B.possessive | B.name | B.kin;

/** «As he says, …», «as he puts it, …»: whose words come behind. */
function isAsPut(tokens: Tokens, { from, verb, to, kind }: Clause): boolean {
  const { asISee, said, puts, it } = tokens.kinds;
  if (kind === "main" || !isOf(asISee, tokens[from]) || verb < from + 2 || verb > from + 3) return false;
  const behind = tokens.slice(verb + 1, to).filter((token) => token.kind === "word");
  if (isOf(said, tokens[verb])) return behind.length === 0;
  return isOf(puts, tokens[verb]) && behind.length === 1 && isOf(it, behind[0]);
}

/** «From what she tells me, …», «…, going by what his mum says»: whose words a clause rests on that such a one hangs on. */
export function sourceBeside(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): Voice | null {
  const { fromWhat, goingBy } = tokens.kinds;
  for (const near of [index - 2, index - 1, index + 1, index + 2]) {
    const clause = clauses[near];
    if (clause === undefined || clause.verb < 0) continue;
    const { holder, thirdParty } = subjects[near]!;
    if (holder === "other" && clause.parent === index && near < index && isAsPut(tokens, clause))
      return thirdParty ? "third-party" : "patient";
    if (clause.kind !== "wh") continue;
    if (holder !== "other" || (tokens[clause.verb]!.verb & V.reporting) === 0) continue;
    const going = isOf(goingBy, tokens[clause.from - 2]);
    if (!isOf(fromWhat, tokens[clause.from - 1]) && !going) continue;
    const before = tokens[clause.from - (going ? 3 : 2)];
    const host = clauses[clause.parent];
    const above = host !== undefined && host.verb < 0 ? host.follows : clause.parent;
    if ((before === undefined || before.kind === "mark") && above === index)
      return thirdParty ? "third-party" : "patient";
  }
  return null;
}

/** «Collateral from mother: …», «Wife's view: …», «På spørsmål: …»: the clause from which somebody else's account runs; 0 where none does. */
export function toldBehindHead(tokens: Tokens, clauses: readonly Clause[]): number {
  const { accountHead, accountOf, accountOfGroup } = tokens.kinds;
  for (let index = 1; index < clauses.length && index <= 3; index += 1) {
    const { from } = clauses[index]!;
    if (tokens[from - 1]?.mark !== ":") continue;
    const words = tokens.slice(clauses[0]!.from, from - 1).filter(({ kind }) => kind === "word");
    // «Consultant's view: …» is one colleague's, «our view» is ours.
    const ours = ({ bits }: Token) => (bits & (B.writer | B.staff)) !== 0 && (bits & B.personNoun) === 0;
    if (words.length === 0 || words.length > 8 || words.some(ours)) return 0;
    const head = words
      .map(({ form }) => form)
      .join(" ")
      .replaceAll("_", " ");
    if (!accountHead.test(head)) return 0;
    if (accountOf.test(head) && !words.some(isOtherPerson) && !accountOfGroup.test(head)) return 0;
    return index;
  }
  return 0;
}
