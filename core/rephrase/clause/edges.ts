import { B } from "../../lexicon/bits";
import type { SentenceReading } from "../../read-block";
import type { Clause } from "../../text/clauses";
import type { Subject } from "../../text/subject";
import type { Token } from "../../text/tokens";

/* Where a clause that goes into a frame begins and ends, and whose it is. */

/** Past what stands before an abbreviation that a subject follows («ikke svar d.d. Torleif har …»). */
export function pastAbbreviation(tokens: readonly Token[], first: number, subject: number): number {
  for (let at = subject; at > first; at -= 1)
    if (tokens[at]!.capital && /..\.$|\d\.$/.test(tokens[at - 1]!.form) && !titles.test(tokens[at - 1]!.form))
      return at;
  return first;
}

const titles = /^(?:mr|mrs|ms|dr|prof|st|fru|hr|pas|pt)\.$/;

/** A first word that no list knows may be a name or not: whether it keeps its capital cannot be told. */
export function opensUnknown(tokens: readonly Token[], first: number): boolean {
  const { capital, bits, verb, opens, kind, form, word } = tokens[first]!;
  if (kind !== "word" || !capital || bits !== 0 || verb !== 0 || opens !== 0) return false;
  return word?.isHung !== true && !form.endsWith("ly") && !/[.\d]/.test(form);
}

/** Whether a frame can be put here: where a sentence begins, or behind a comma, a colon or a coordinator. */
export function opensHere(tokens: readonly Token[], sentenceFrom: number, clauseFrom: number, first: number): boolean {
  if (first > clauseFrom || clauseFrom <= sentenceFrom) return true;
  const before = tokens[clauseFrom - 1]!;
  return before.kind === "mark" || (before.bits & B.coordinator) !== 0;
}

/** The subject of a clause; behind «da Kari kom,» a noun right after the verb is it, though the reading found none. */
export function seenSubject(
  tokens: readonly Token[],
  { clauses, subjects, sentence }: SentenceReading,
  index: number,
): Subject {
  const { from, verb } = clauses[index]!;
  const own = subjects[index]!;
  const comma = tokens[from - 1]?.mark === "," || tokens[from]?.mark === ",";
  const opened =
    from > sentence.from && comma && clauses[index - 1] !== undefined && clauses[index - 1]!.kind !== "main";
  const next = tokens[verb + 1];
  if (!opened || verb > from + 1 || own.at >= from || next === undefined) return own;
  return (next.bits & (B.personNoun | B.name)) !== 0 ? { ...own, at: verb + 1 } : own;
}

/** «Så ble han sint»: before its verb the word stands as an adverb, and is no coordinator. */
export function openingOf(tokens: readonly Token[], { from, verb }: Clause, subject: number): number {
  const at = skipOpening(tokens, from);
  return at === verb && subject > verb && at > from && tokens[at - 1]!.form === "så" ? at - 1 : at;
}

/** Past the marks and the coordinator a clause opens with. */
export function skipOpening(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    (tokens[at]!.kind === "mark" || (at === from && (tokens[at]!.bits & B.coordinator) !== 0))
  )
    at += 1;
  return at;
}

const closing = new Set(["»", '"', "”", ")"]);

/** The last token of a clause (of the sentence for -1) with all that hangs on it, closing marks and the next coordinator left out. */
export function endOf(tokens: readonly Token[], { clauses, sentence }: SentenceReading, index: number): number {
  let end = sentence.to;
  for (let other = index < 0 ? clauses.length : index + 1; other < clauses.length; other += 1) {
    if (!hangsOn(clauses, other, index)) {
      end = clauses[other]!.from;
      break;
    }
  }
  let last = end - 1;
  while (
    last > (clauses[index]?.from ?? sentence.from) &&
    tokens[last]!.kind === "mark" &&
    !closing.has(tokens[last]!.mark ?? "")
  )
    last -= 1;
  return last;
}

function hangsOn(clauses: SentenceReading["clauses"], index: number, above: number): boolean {
  let at = index;
  for (let steps = 0; steps <= clauses.length && at >= 0; steps += 1) {
    if (at === above) return true;
    at = clauses[at]!.parent;
  }
  return false;
}

/** Whether a restored subject is a noun that the sentence has already. */
export function isNounIn(
  restored: string,
  prose: string,
  tokens: readonly Token[],
  { sentence: { from, to } }: SentenceReading,
): boolean {
  const inside = tokens.slice(from, to).find(({ start, end, bits }) => {
    const said = prose.slice(start, end).toLowerCase();
    return said === restored.toLowerCase() && (bits & (B.pronoun | B.name)) === 0;
  });
  return inside !== undefined;
}

/** A pronoun, «alt», «ingenting», «all of it»: what stands first and can only be the subject. */
export const standsAsSubject = ({ bits }: Token): boolean =>
  (bits & (B.pronoun | B.thing | B.negative | B.determiner | B.generic | B.name | B.personNoun)) !== 0 &&
  (bits & B.preposition) === 0;
