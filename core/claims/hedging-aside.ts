import { B, V } from "../lexicon/bits";
import type { Kind } from "../lexicon/kinds";
import type { Clause } from "../text/clauses";
import type { Subject } from "../text/subject";
import { isOf, isOurs, type Token, type Tokens } from "../text/tokens";
import { isTentative } from "./inherit";

/* What is put in or said at the end, and leaves open what it stands beside. */

/** «…, men det er bare min tolkning», «…, or that's my guess»: said of all that went before. */
export function isOwnGuess(tokens: Tokens, clauses: readonly Clause[], to: number): boolean {
  const end = clauses.at(-1)!.to;
  const first = Math.max(to, end - longestGuess);
  for (let at = first; at < end; at += 1) {
    if (tokens[at - 1]?.mark !== "," || !mayOpen(tokens, at, end, tokens.kinds.ownGuess)) continue;
    const words = tokens.slice(at, end).filter(({ kind }) => kind === "word");
    if (tokens.kinds.ownGuess.test(words.map(({ form }) => form).join(" "))) return true;
  }
  return false;
}

/** Its words, and the marks at the end. */
const longestGuess = 12;

/** Whether the first word from a place on can open words of a kind: for most nothing has to be put together. */
function mayOpen(tokens: Tokens, from: number, to: number, kind: Kind): boolean {
  let at = from;
  while (at < to && tokens[at]!.kind !== "word") at += 1;
  return at < to && kind.mayOpenWith(tokens[at]!.form);
}

/** Whether a clause is no more than «…, tror jeg», «…, I think», «…, kanskje», put in after a comma. */
export function isHedgingAside(
  tokens: Tokens,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  index: number,
): boolean {
  const clause = clauses[index];
  if (clause === undefined || index === 0) return false;
  if (tokens[clause.from - 1]?.mark !== "," && tokens[clause.from]?.mark !== ",") return false;
  const words = tokens.slice(clause.from, clause.to).filter((token) => token.kind === "word" && token.clause === index);
  // «Because, as I saw it, she was offended, …»
  if (clause.kind !== "main" && !isOf(tokens.kinds.asISee, words[0])) return false;
  // «…, by the look of it»: as long as it is.
  const whole = words.every(({ bits }) => (bits & B.hedge) !== 0);
  if (words.length === 0 || (words.length > 4 && !whole && !isOwnAside(words, clause.verb, tokens))) return false;
  if (clause.verb < 0)
    return (
      words.every(({ bits }) => (bits & (B.hedge | B.light)) !== 0) && words.some(({ bits }) => (bits & B.hedge) !== 0)
    );
  const looked = isImpression(words, tokens) || tokens.kinds.looksSo.test(words.map(({ form }) => form).join(" "));
  const behind = clauses[index + 1];
  // «…, you'd think she was the only one»: what is thought stands behind. «…, it seemed, when he rang»: that is no thought.
  if (behind?.parent === index && (!looked || behind.kind === "content")) return false;
  if (looked) return true;
  const { at, holder } = subjects[index]!;
  const ours = at >= clause.from && (holder === "writer" || holder === "staff");
  // «…, I'd imagine», «…, vil jeg tro»: a verb may help the one that leaves it open.
  return ours && isTentative(tokens, clause);
}

/** «He was tired or cross, I can't say which»: either may be so. */
export const isUnsureWhich = (tokens: Tokens, clause: Clause): boolean =>
  isOf(tokens.kinds.whichOfThem, lastWord(tokens, clause));

/** «…, no idea why»: what went before is so, and one thing about it is not known. */
export const asksOnly = (tokens: Tokens, clause: Clause): boolean => isOf(tokens.kinds.asks, lastWord(tokens, clause));

function lastWord(tokens: Tokens, { from, to }: Clause): Token {
  let last = to - 1;
  while (last > from && tokens[last]!.kind !== "word") last -= 1;
  return tokens[last]!;
}

/** «…, it seemed to me», «…, virket det som»: how it looked, and to us. */
const isImpression = (words: readonly Token[], tokens: Tokens): boolean =>
  words.some((word) => isOf(tokens.kinds.it, word)) &&
  words.some(({ verb }) => (verb & V.seeming) !== 0) &&
  words.every(
    (word) =>
      (word.verb & V.seeming) !== 0 ||
      (word.bits & impression) !== 0 ||
      word.opens !== 0 ||
      isOf(tokens.kinds.it, word) ||
      isOf(tokens.kinds.asISee, word) ||
      isOurs(word),
  );

const impression = B.light | B.modal | B.openModal | B.preposition;

/** «…, slik jeg forsto det ut fra blikket»: how the writer came to it may stand behind. */
const isOwnAside = (words: readonly Token[], verb: number, tokens: Tokens): boolean =>
  isOf(tokens.kinds.asISee, words[0]) && words[2] === tokens[verb] && isOf(tokens.kinds.it, words[3]);
