import { B, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import type { Desk, Draft } from "./draft";
import { endOf } from "./edges";

/* How far a judgement reaches, of whom it was said, and where it can go without anything in its place. */

/** «Had to be told three times like a little kid», «… got fresh, dirty old man»: what was done stands there already. */
export function droppedDraft({ origin: { hit, reading, sentence }, phrasing }: Desk): Draft | null {
  const { tokens } = reading;
  const { match, clause } = hit.claim;
  const { first } = match;
  const last = pastIdiom(tokens, match.last, sentence.sentence.to);
  const { verb, from } = sentence.clauses[clause]!;
  // «Sønnen, storkaren, ba oss …»: between commas it adds nothing to who it was.
  const apart = tokens[first - 1]?.mark === "," && tokens[last + 1]?.mark === "," && match.pattern.kind === "noun";
  if (apart && first > sentence.sentence.from + 1 && hit.rule.rule.id.startsWith("stigma-label/"))
    return { stance: "reword", start: tokens[first - 1]!.start, end: tokens[last + 1]!.end, text: "", hints: [] };
  const ends = tokens.slice(last + 1, sentence.sentence.to).every(({ kind }) => kind === "mark");
  if (!ends || first <= sentence.sentence.from || !hit.rule.rule.id.startsWith("stigma-label/")) return null;
  const put = (start: number): Draft => ({
    stance: "reword",
    start: tokens[start - 1]!.end,
    end: tokens[last]!.end,
    text: "",
    hints: [],
  });
  if (tokens[first]!.form === "like" && verb >= from && verb < first) return put(first);
  let before = first - 1;
  // «…, nærmest umulig»: in Norwegian an adverb looks like an adjective, and may say more.
  while (!phrasing.verbSecond && before > 0 && tokens[before]!.kind === "word" && paints(tokens[before]!)) before -= 1;
  const stated = sentence.clauses.some((one) => one.verb >= 0 && one.verb < before);
  return tokens[before]!.mark === "," && (verb < 0 || verb < before) && stated ? put(before) : null;
}

const paints = ({ bits, verb }: Token): boolean =>
  verb === 0 && (bits & ~(B.adjective | B.intensifier | B.determiner)) === 0;

/** The end of the clause; of one that the reading cut in the midst of the words at fault («a song and dance»), of both. */
export function lastOf(
  { origin: { reading, sentence } }: Desk,
  match: { readonly last: number; readonly through: number },
): number {
  const own = endOf(reading.tokens, sentence, match.through);
  const reached = sentence.clauses.findIndex(({ from, to }) => from <= match.last && match.last < to);
  return match.last <= own || reached < 0 ? own : endOf(reading.tokens, sentence, reached);
}

/** «Nasty piece of work, the dad»: behind a comma, whom it was said of; -1 for none. */
export function saidOfWhom(tokens: readonly Token[], from: number, last: number): number {
  const [comma, opening] = [tokens[from], tokens[from + 1]];
  if (comma?.mark !== "," || opening === undefined || last > from + 3 || last < from + 2) return -1;
  const isPerson = (tokens[last]!.bits & B.personNoun) !== 0 || tokens[last]!.form === "one";
  return (opening.bits & B.determiner) !== 0 && isPerson ? from + 1 : -1;
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

/** «Hogged the» and the floor, «made a spectacle» and «of himself»: the noun or the reflexive that the words ask for. */
export function pastIdiom(tokens: readonly Token[], last: number, to: number): number {
  const [next, over] = [tokens[last + 1], tokens[last + 2]];
  if (last + 1 >= to || next === undefined || next.kind !== "word") return last;
  const asks = /^(?:a|an|the)$/.test(tokens[last]!.form);
  if (asks && next.bits === 0 && (last + 2 >= to || over?.kind !== "word" || over.opens !== 0)) return last + 1;
  return next.form === "of" && over !== undefined && (over.bits & B.reflexive) !== 0 ? last + 2 : last;
}
