import { B, S, V } from "../lexicon/bits";
import type { Token } from "../text/tokens";
import { skipOpening } from "./clause";
import { clauseDraft, type Desk, type Draft } from "./draft";
import { decapitalise, isPastNote, restoreSubject, sayAgain } from "./fragment";
import { wordsOf } from "./frames";
import { objectOf } from "./norm";

/** A sentence that says what somebody is: who, and what else it says (when, towards whom). */
interface Judged {
  readonly first: number;
  readonly last: number;
  readonly whom: string;
  readonly rest: string;
  readonly past: boolean;
  readonly inverted: boolean;
}

/**
 * For «Han er en bølle når noe går ham imot»: the word is left out, and what was done, or what the writer felt, has a
 * slot in its place. Null where more hangs on the word than a time, a place or a person.
 */
export function personDrafts(desk: Desk, hint: string): readonly Draft[] | null {
  const judged = readJudgement(desk);
  if (judged === null) return null;
  const { act, feeling } = desk.phrasing;
  const say = (frame: typeof act): string =>
    [wordsOf(frame, judged).replace("{whom}", judged.whom), judged.rest].filter((part) => part !== "").join(" ");
  return [
    clauseDraft(desk, "observe", judged.first, judged.last, say(act), hint),
    clauseDraft(desk, "own", judged.first, judged.last, say(feeling), feeling.hint),
  ];
}

function readJudgement({ origin, phrasing, source }: Desk): Judged | null {
  const { hit, reading, sentence, noteBlock } = origin;
  const { tokens } = reading;
  const { match, clause: index } = hit.claim;
  const clause = sentence.clauses[index]!;
  if (clause.kind !== "main" || clause.imperative || index !== sentence.clauses.length - 1 - hanging(sentence, index)) return null;
  const first = skipOpening(tokens, clause.from);
  const text = noteBlock.block.prose.text;
  const words = (from: number, to: number) => (to >= from ? text.slice(tokens[from]!.start, tokens[to]!.end) : "");
  const last = lastWord(tokens, sentence.sentence.to);
  const rest = match.last + 1;
  if (match.last > last || !mayStay(tokens, rest, last)) return null;
  const subject = sentence.subjects[index]!;
  const { verb } = clause;
  const stays = words(rest, last);
  const from = verb >= 0 ? verb + 1 : first;
  const inside = subject.at > verb ? subject.at + 1 : from;
  if (!onlyPaints(tokens, inside, match.first)) return null;
  const whom = (said: string) => objectOf(said, source, phrasing);
  if (verb < 0) {
    if (subject.at >= first) return null;
    const said = (subject.at >= 0 ? sayAgain(text, tokens, subject.at) : null) ?? restoreSubject(tokens, sentence.sentence.from, phrasing);
    return { first, last, whom: whom(said), rest: stays, past: isPastNote(tokens), inverted: false };
  }
  if ((tokens[verb]!.verb & (V.copula | V.becoming)) === 0) return null;
  const past = (tokens[verb]!.verb & V.past) !== 0;
  const shared = subject.at < first;
  if (shared || subject.at > verb) {
    const said = shared
      ? ((subject.at >= 0 ? sayAgain(text, tokens, subject.at) : null) ?? restoreSubject(tokens, sentence.sentence.from, phrasing))
      : words(subject.at, subject.at);
    const turned = !shared && verb === first && first > sentence.sentence.from;
    if (subject.at > verb + 1 || (shared && verb > first)) return null;
    const fronted = verb > first ? decapitalise(words(first, verb - 1), tokens[first]!, true) : "";
    return { first, last, whom: whom(said), rest: join(stays, fronted), past, inverted: turned };
  }
  const head = tokens[subject.at]!;
  const isPronoun = (head.bits & B.pronoun) !== 0;
  if (isPronoun && subject.at !== verb - 1) return null;
  const said = decapitalise(words(first, verb - 1), tokens[first]!);
  return { first, last, whom: isPronoun ? whom(said) : said, rest: stays, past, inverted: false };
}

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** How many clauses behind this one hang on it. */
function hanging({ clauses }: Desk["origin"]["sentence"], index: number): number {
  let count = 0;
  for (let other = index + 1; other < clauses.length; other += 1) if (clauses[other]!.kind !== "main") count += 1;
  return count;
}

const lastWord = (tokens: readonly Token[], to: number): number => {
  let last = to - 1;
  while (last > 0 && tokens[last]!.kind === "mark" && tokens[last]!.mark !== ")") last -= 1;
  return last;
};

/** Nothing, or what tells when, where or towards whom; no relative clause, no comparison, no second verb. */
function mayStay(tokens: readonly Token[], from: number, last: number): boolean {
  const opening = tokens[from];
  if (opening === undefined || from > last) return true;
  if (opening.kind !== "word") return false;
  const isWhen = (opening.opens & (S.time | S.condition)) !== 0;
  if (!isWhen && (opening.bits & B.preposition) === 0) return false;
  if (/^(?:til|for|som|to|as|than|enn)$/.test(opening.form)) return false;
  return tokens.slice(from, last + 1).every(({ bits, opens, mark, form }) => {
    if (mark !== "") return false;
    if ((bits & B.coordinator) !== 0) return false;
    return isWhen || (opens & S.relative) === 0 || form === "that";
  });
}

/** Only what paints the word («en ren», «svært») between the copula and it. */
const onlyPaints = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ kind, bits, verb }) =>
        kind === "word" &&
        (bits & (B.negation | B.negative | B.coordinator | B.preposition | B.hedge)) === 0 &&
        ((bits & (B.light | B.determiner | B.intensifier | B.adjective | B.booster)) !== 0 || (bits === 0 && verb === 0)),
    );
