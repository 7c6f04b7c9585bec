import { B, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { adverbAt } from "../clause/order";
import type { Phrasing } from "../phrasing";

/**
 * What stands between the copula and the word: what paints it goes with it («en ren», «rett og slett»), what joins the
 * sentence to others stays («derimot»). Null where it says more.
 */
export function between(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrasing: Phrasing,
): readonly string[] | null {
  const stays: string[] = [];
  let at = from;
  while (at < to) {
    const [painting, joining] = [phrasing.emphases, phrasing.joining].map((lists) =>
      lists.find((words) => words.every((word, by) => at + by < to && tokens[at + by]!.form === word)),
    );
    if (joining !== undefined) stays.push(joining.join(" "));
    else if (painting === undefined && !onlyPaints(tokens, at, to, phrasing)) return null;
    at += (joining ?? painting ?? [""]).length;
  }
  return stays;
}

/** A word that only paints the next. */
function onlyPaints(tokens: readonly Token[], at: number, to: number, phrasing: Phrasing): boolean {
  const { kind, bits, verb, form } = tokens[at]!;
  return (
    kind === "word" &&
    (phrasing.kinds.lightWords.test(form) || adverbAt(tokens, at, to, phrasing) === 0) &&
    (bits & (B.negation | B.negative | B.preposition | B.hedge)) === 0 &&
    ((bits & B.coordinator) === 0 || (bits & B.intensifier) !== 0) &&
    // What says more than the word that goes cannot go with it.
    ((bits & B.light) === 0 || (bits & (B.intensifier | B.determiner)) !== 0 || phrasing.kinds.lightWords.test(form)) &&
    // A word that nobody knows may say more too: it does not go.
    ((bits & (B.light | B.determiner | B.intensifier | B.booster)) !== 0 || (verb & V.copula) !== 0)
  );
}
