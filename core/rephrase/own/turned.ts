import { B, finite, V } from "../../lexicon/bits";
import { skipOpening } from "../clause/edges";
import { decapitalise } from "../clause/fragment";
import { endOfSubject } from "../clause/subject-phrase";
import { isPastVerb } from "../clause/tense";
import { type Desk, type Draft, draft, noteWords, upperFirst } from "../draft";
import { unused, wordsOf } from "./frames";
import { hintOf } from "./statement";

/**
 * «Skuffa over svaret gjekk han på rommet» → «Eg opplevde at han var skuffa over svaret. Han gjekk på rommet»: how
 * somebody was stands before the verb of what they did, which is no thought. None for all other sentences.
 */
export function turnedDrafts(desk: Desk): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { tokens } = reading;
  const { kind } = sentence.clauses[hit.claim.clause]!;
  const { verb, at } = didOf(desk);
  const first = skipOpening(tokens, sentence.sentence.from);
  const { match } = hit.claim;
  const isFelt = hit.rule.rule.id.startsWith("unmarked-inference/");
  if (!phrasing.verbSecond || !isFelt || kind !== "main") return [];
  if (verb <= match.last || at !== verb + 1 || !isState(desk, first, verb)) return [];
  // «Sint er han fortsatt»: there the verb is said of how somebody is.
  if ((tokens[verb]!.verb & (V.copula | V.becoming | V.perfect)) !== 0) return [];
  const to = endOfSubject(tokens, at);
  const isPerson = (tokens[at]!.bits & (B.pronoun | B.name | B.personNoun)) !== 0;
  if (!isPerson || (tokens[at]!.bits & (B.writer | B.staff)) !== 0) return [];
  const past = isPastVerb(tokens, verb, sentence.sentence);
  const who = decapitalise(noteWords(desk, at, to), tokens[at]!);
  const how = decapitalise(noteWords(desk, first, verb - 1), tokens[first]!, true).replace(/,$/, "");
  const state = `${who} ${phrasing.be[past ? "past" : "present"]} ${how}`;
  const did = `${upperFirst(who)} ${noteWords(desk, verb)}`;
  return (["observe", "own"] as const).flatMap((stance) => {
    const hint = hintOf(desk, stance);
    if (hint === undefined) return [];
    const frame = stance === "own" ? phrasing.own : unused(phrasing.observe.felt, desk.source);
    const opens = wordsOf(frame, { past, inverted: false });
    return [draft(desk, stance, first, to, `${opens} ${state}. ${did}`, hint)];
  });
}

/** The verb of what was done and its subject; of «skuffet over svaret gikk han» the first word was read as the verb. */
function didOf({ origin: { hit, reading, sentence }, phrasing }: Desk): { verb: number; at: number } {
  const { tokens } = reading;
  const { verb } = sentence.clauses[hit.claim.clause]!;
  const { last } = hit.claim.match;
  if (verb > last) return { verb, at: sentence.subjects[hit.claim.clause]!.at };
  const isVerb = (at: number) =>
    (tokens[at]!.verb & finite) !== 0 && phrasing.subjects.includes(tokens[at + 1]?.form ?? "");
  const found = tokens.findIndex((_, at) => at > last && at < sentence.sentence.to && isVerb(at));
  return { verb: found, at: found + 1 };
}

/** Whether what stands before the verb is how somebody was, with no verb of its own and no clause. */
function isState({ origin: { hit, reading } }: Desk, first: number, verb: number): boolean {
  const { tokens } = reading;
  const { match } = hit.claim;
  const isOpening = (at: number) => at < match.first && (tokens[at]!.bits & (B.intensifier | B.adjective)) === 0;
  const front = tokens.slice(first, verb);
  if (isOpening(first) && match.first > first + 2) return false;
  const isOf =
    (match.pattern.kind === "adjective" || match.pattern.kind === "phrase") &&
    (tokens[match.first]!.bits & B.preposition) === 0;
  const isPlain = front.every(
    ({ kind, verb: form, bits, opens }) =>
      (kind === "word" || kind === "number") &&
      ((form & finite) === 0 || (form & V.participle) !== 0 || bits !== 0) &&
      (opens === 0 || (bits & B.preposition) !== 0),
  );
  return isOf && isPlain && match.first - first <= 2;
}
