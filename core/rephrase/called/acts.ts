import { V } from "../../lexicon/bits";
import { endOf } from "../clause/edges";
import type { Desk, Draft } from "../draft";

/* Where what was done stands beside the judging word, which can go with nothing in its place. */

/** «Lat, lå til kl. 13.» → «Lå til kl. 13.»: what was done stands there already. */
export function beforeAct({ origin, phrasing }: Desk): Draft | null {
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const { from } = sentence.sentence;
  const [comma, act] = [tokens[match.last + 1], tokens[match.last + 2]];
  if (
    clause !== 0 ||
    sentence.clauses[0]!.verb >= 0 ||
    match.first !== from ||
    comma?.mark !== "," ||
    act === undefined
  )
    return null;
  if ((act.verb & (V.past | V.present)) === 0 || act.bits !== 0 || sentence.clauses[1]?.verb !== match.last + 2)
    return null;
  // «Bortskjemt, tror at alt dreier seg om ham»: what was done is at fault too.
  const isAtFault = sentence.hits.some(({ claim }) => claim.match.first > match.last);
  if (isAtFault && phrasing.verbSecond) return null;
  const words = noteBlock.block.prose.text.slice(act.start, act.end);
  const text = words.slice(0, 1).toUpperCase() + words.slice(1);
  return { stance: "observe", start: tokens[from]!.start, end: act.end, text, hints: [] };
}

/** «Beit og kleip under stellet, mannevond i dag» → «Beit og kleip under stellet i dag»: what was done stands before it. */
export function behindAct(
  desk: Desk,
  { first, last }: { readonly first: number; readonly last: number },
): Draft | null {
  const { hit, reading, sentence, noteBlock } = desk.origin;
  const { tokens } = reading;
  const { clause } = hit.claim;
  const { verb, from } = sentence.clauses[clause]!;
  const [comma, before] = [tokens[first - 1], sentence.clauses[clause - 1]];
  if (!desk.phrasing.verbSecond || verb >= 0 || comma?.mark !== "," || first > from + 1 || before === undefined)
    return null;
  const done = before.verb < 0 ? 0 : tokens[before.verb]!.verb;
  const isAct = (done & (V.past | V.present)) !== 0 && (done & (V.copula | V.becoming | V.perfect)) === 0;
  const end = endOf(tokens, sentence, -1);
  const isWhen = desk.phrasing.kinds.thatDay.test(
    tokens
      .slice(last + 1, end + 1)
      .map(({ form }) => form)
      .join(" "),
  );
  if (before.kind !== "main" || !isAct || !isWhen) return null;
  const start = tokens[first - 2]!.end;
  const text = end > last ? noteBlock.block.prose.text.slice(tokens[last]!.end, tokens[end]!.end) : "";
  return { stance: "observe", start, end: tokens[end]!.end, text, hints: [] };
}
