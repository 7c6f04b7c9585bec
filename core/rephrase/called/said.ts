import { B, finite, V } from "../../lexicon/bits";
import type { Token } from "../../text/tokens";
import { endOf } from "../clause/edges";
import { isAllAtFault } from "../covered";
import type { Desk } from "../draft";

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
  const helps = ((tokens[from + 1]?.verb ?? 0) & (V.copula | V.perfect)) !== 0 ? 1 : 0;
  const [comma, opening] = [tokens[from], tokens[from + 1 + helps]];
  let last = to - 1;
  while (last > from && tokens[last]!.kind === "mark") last -= 1;
  if (comma?.mark !== "," || opening === undefined || last > from + 3 + helps || last < from + 2 + helps) return -1;
  const isPerson = (tokens[last]!.bits & B.personNoun) !== 0 || tokens[last]!.form === "one";
  const points = (opening.bits & B.determiner) !== 0 || opening.form === "that";
  return points && isPerson ? from + 1 + helps : -1;
}

/** «Lazy about ADLs, unshaven x4 days»: behind a comma, more that was seen, with no verb of its own. */
export function fragmentBehind({ origin: { reading, sentence } }: Desk, last: number): boolean {
  const next = sentence.clauses.find(({ from, kind }) => from > last && kind === "main");
  if (next === undefined || reading.tokens[last + 1]?.mark !== ",") return false;
  const verb = next.verb < 0 ? 0 : reading.tokens[next.verb]!.verb;
  return next.verb < 0 || (verb & (V.presentParticiple | finite)) === V.presentParticiple;
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

/**
 * «Faffed about with the butter for 20 mins to spin things out»: what it is said to have been for is at fault as well, and
 * goes with the word. The last token before it; -1 where the sentence does not end so.
 */
export function aimBehind(desk: Desk, match: { readonly last: number; readonly through: number }): number {
  const { reading, sentence } = desk.origin;
  const { phrasing } = desk;
  const { tokens } = reading;
  if (phrasing.verbSecond) return -1;
  const end = endOf(tokens, sentence, -1);
  const { last } = match;
  const aim = sentence.hits.find(({ claim: { match } }) => match.first > last && end - match.last <= 2);
  if (aim === undefined || !/^(?:motive-attribution|patient-blame)\//.test(aim.rule.rule.id)) return -1;
  let from = aim.claim.match.first;
  // «…, purely to see how far he could push me»: what opens the aim goes with it.
  const merely = (at: number) => at > last + 1 && phrasing.merely.includes(tokens[at]!.form);
  if (from - 1 > last && tokens[from - 1]!.form === "to") from -= 1;
  if (!phrasing.kinds.opensAim.test(tokens[from]!.form)) return -1;
  // What is not marked says more, and stays.
  if (!isAllAtFault(tokens, sentence, aim.claim.match.first, sentence.sentence.to, desk.phrasing)) return -1;
  while (merely(from - 1)) from -= 1;
  while (from > last + 1 && tokens[from - 1]!.mark === ",") from -= 1;
  return from - 1;
}

/** «Thinks the world revolves around her»: in what somebody is said to think, the pronoun is of them. */
export function isOfSelf({ origin: { hit, reading, sentence }, phrasing }: Desk, at: number): boolean {
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const { verb } = sentence.clauses[clause]!;
  const inner = tokens.slice(match.first + 1, at).some((one) => (one.verb & (V.past | V.present)) !== 0);
  const isThought = match.first <= verb || (tokens[match.first]!.verb & V.common) !== 0;
  const isHere = (tokens[at]!.bits & B.preposition) !== 0 || phrasing.stays.includes(tokens[at]!.form);
  const isTheirs = Object.values(phrasing.objects).some((forms) => forms.includes(tokens[at + 1]!.form));
  return inner && isThought && isHere && isTheirs;
}
