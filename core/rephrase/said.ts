import { B, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { Desk } from "./draft";
import { endOf } from "./edges";

/* How far a judgement reaches, of whom it was said, and where it can go without anything in its place. */

/** The end of the clause; of one that the reading cut in the midst of the words at fault («a song and dance»), of both. */
export function lastOf(
  { origin: { reading, sentence } }: Desk,
  match: { readonly last: number; readonly through: number },
): number {
  const own = endOf(reading.tokens, sentence, match.through);
  const reached = sentence.clauses.findIndex(({ from, to }) => from <= match.last && match.last < to);
  return match.last <= own || reached < 0 ? own : endOf(reading.tokens, sentence, reached);
}

/** «Nasty piece of work, the dad»: behind a comma, whom it was said of, up to the end of the sentence; -1 for none. */
export function saidOfWhom(tokens: readonly Token[], from: number, to: number): number {
  const [comma, opening] = [tokens[from], tokens[from + 1]];
  let last = to - 1;
  while (last > from && tokens[last]!.kind === "mark") last -= 1;
  if (comma?.mark !== "," || opening === undefined || last > from + 3 || last < from + 2) return -1;
  const isPerson = (tokens[last]!.bits & B.personNoun) !== 0 || tokens[last]!.form === "one";
  return (opening.bits & B.determiner) !== 0 && isPerson ? from + 1 : -1;
}

/** «Lazy about ADLs, unshaven x4 days»: behind a comma, more that was seen, with no verb of its own. */
export function fragmentBehind({ origin: { reading, sentence } }: Desk, last: number): boolean {
  const next = sentence.clauses.find(({ from, kind }) => from > last && kind === "main");
  return next !== undefined && next.verb < 0 && reading.tokens[last + 1]?.mark === ",";
}

/** A copula, also behind a modal («can be a real bully»). */
export function saysWhatIs(tokens: readonly Token[], verb: number): boolean {
  const { verb: form, bits } = tokens[verb]!;
  const next = tokens[verb + 1]?.verb ?? 0;
  return (
    (form & (V.copula | V.becoming | V.perfect)) !== 0 ||
    ((bits & B.openModal) !== 0 && (next & (V.copula | V.infinitive)) === (V.copula | V.infinitive))
  );
}
