import { B, V } from "../lexicon/bits";
import type { Clause } from "../text/clauses";
import { isOf, type Tokens } from "../text/tokens";
import type { Context } from "./context";

/** So many words a scare quote has at most. */
const most = 3;

/** Verbs behind which quoted words are somebody's. */
const telling = V.reporting | V.tentative | V.seeming;

/**
 * «Rom 3 fikk «vondt i hodet»»: a word or three in quotation marks inside the writer's own sentence, which nobody is told
 * to have said, casts doubt on them (Beach et al. 2021). «Sa «nei»», «ordet «lat»», «sang «Per Spelmann»» do not.
 */
export function isScareQuote(
  tokens: Tokens,
  { from, end, verb }: Clause,
  { voice, telling: told }: Context,
  at: number,
): boolean {
  if (voice !== "writer" || told >= 0) return false;
  let [open, close] = [at, at];
  while (open >= 0 && tokens[open]!.quoted) open -= 1;
  while (close < tokens.length && tokens[close]!.quoted) close += 1;
  const words = tokens.slice(open + 1, close);
  if (words.length > most || words.some(({ kind }) => kind !== "word") || words[0]!.capital) return false;
  // A quotation that stands for itself is somebody's; «for «sliten» til å vaske» is none.
  const before = tokens[open - 1];
  if (before?.kind !== "word") return false;
  if (verb < 0 && (before.bits & B.intensifier) === 0 && !words.some((word) => word.verb !== 0)) return false;
  for (let near = from; near < end; near += 1) {
    const token = tokens[near]!;
    if (token.clause !== tokens[at]!.clause || token.quoted) continue;
    if ((token.verb & telling) !== 0 || isOf(tokens.kinds.cites, token)) return false;
    if ((token.bits & (B.writer | B.staff)) !== 0 && near < open) return false;
  }
  return true;
}
