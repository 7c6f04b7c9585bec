import { B, finite, S, V } from "../../lexicon/bits";
import type { SentenceReading } from "../../read-block";
import type { Token } from "../../text/tokens";
import type { Wrapped } from "../clause/clause";
import { endOf } from "../clause/edges";
import { decapitalise, sayAgain } from "../clause/fragment";
import { type Desk, noteWords } from "../draft";
import { isJudgement } from "../judgement";

/** More words of time than this stay where the sentence has them. */
const longest = 6;

/** «After the call he was furious»: the time that opens the sentence goes behind the short clause, or stays before its frame. */
export function behindTime(desk: Desk): Wrapped | null {
  const made = timed(desk);
  if (made === null) return null;
  const { tokens } = desk.origin.reading;
  const { clauses, sentence } = desk.origin.sentence;
  const { from } = sentence;
  const { first: at, last, text } = made;
  const isShort =
    at - from <= longest &&
    clauses.every((one) => one.from <= from || one.from > last) &&
    tokens.slice(at, last + 1).every(({ kind, opens }) => kind === "word" && (opens & S.time) === 0);
  if (!isShort || desk.phrasing.kinds.when.test(tokens[last]!.form)) return made;
  const time = decapitalise(noteWords(desk, from, at - (tokens[at - 1]!.kind === "mark" ? 2 : 1)), tokens[from]!);
  return { ...made, first: from, text: `${text} ${time}` };
}

/** The clause behind a time that opens the sentence; null for none. */
export function timed({ origin, phrasing }: Desk): Wrapped | null {
  const { reading, sentence, hit, noteBlock } = origin;
  const { tokens } = reading;
  const { clauses, subjects } = sentence;
  const index = hit.claim.clause;
  const { kind, from, verb } = clauses[index]!;
  if (/^absolute-generalization\/(?!blame)/.test(hit.rule.rule.id)) return null;
  if (phrasing.verbSecond || from !== sentence.sentence.from || verb < from + 2) return null;
  // «During the group Anna was bored»: the name was not seen as the subject.
  const isNamed = (tokens[verb - 1]!.bits & B.name) !== 0 && tokens[verb - 1]!.capital;
  const at = subjects[index]!.at < 0 && isNamed ? verb - 1 : subjects[index]!.at;
  if (verb < at || !opensWithTime(tokens, from, at, kind, phrasing)) return null;
  const goesOn = clauses.findIndex((_, by) => by > index && isSecond(tokens, sentence, by) && !isClaimed(origin, by));
  // A statement behind it is the one that it tells when of («From the minute she's up she …»).
  if (goesOn < 0 && clauses.some((one, by) => by > index && one.kind === "main" && one.verb > one.from)) return null;
  const end = endOf(tokens, sentence, index);
  const cut = goesOn < 0 ? end : Math.min(end, clauses[goesOn]!.from - 1);
  const last = tokens[cut]!.kind === "mark" ? cut - 1 : cut;
  const who = sayAgain(noteBlock.block.prose.text, tokens, at) ?? "";
  const past = (tokens[verb]!.verb & V.past) !== 0;
  return { first: at, last, text: noteWords({ origin }, at, last), past, inverted: false, who };
}

/** Whether a clause opens with a time, without a verb, before the person it tells of: «after the visit she». */
export function opensWithTime(
  tokens: readonly Token[],
  from: number,
  at: number,
  kind: string,
  { kinds }: Desk["phrasing"],
): boolean {
  if (at < from + 2 || !isWho(tokens, at)) return false;
  const opening = tokens[from]!;
  const isPlace =
    kind === "main" && (opening.bits & B.preposition) !== 0 && (tokens[at - 1]!.bits & B.preposition) === 0;
  if (kind === "time" ? !kinds.saidBefore.test(opening.form) : !isPlace) return false;
  return tokens
    .slice(from, at - 1)
    .every(
      ({ kind: sort, verb, bits }) =>
        sort !== "mark" && ((verb & finite) === 0 || bits !== 0 || (verb & V.common) === 0),
    );
}

/** A pronoun, or a name that no preposition leads. */
const isWho = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.bits & B.pronoun) !== 0 ||
  ((tokens[at]!.bits & B.name) !== 0 && tokens[at]!.capital && (tokens[at - 1]!.bits & B.preposition) === 0);

/** «… and went to bed», with the subject of the clause before it. */
function isSecond(tokens: readonly Token[], { clauses, subjects }: SentenceReading, index: number): boolean {
  const { from, verb } = clauses[index]!;
  const { at } = subjects[index]!;
  return verb > from && (tokens[from]!.bits & B.coordinator) !== 0 && (at < from || at > verb);
}

/** A thought of its own, which goes into the same frame. */
const isClaimed = ({ sentence }: Desk["origin"], index: number): boolean =>
  sentence.hits.some(
    (one) => one.claim.clause === index && !isJudgement(one) && !one.rule.rule.id.startsWith("resistance-"),
  );
