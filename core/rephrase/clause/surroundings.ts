import { B, finite } from "../../lexicon/bits";
import type { BlockReading, SentenceReading } from "../../read-block";
import type { Clause } from "../../text/clauses";
import type { Token } from "../../text/tokens";
import type { Phrasing } from "../phrasing";
import { pronounOf } from "./fragment";

/* What stands around a Norwegian clause that goes into a frame: what it hangs on, what stays in front, who was said before. */

/** «Det er jo aldri hans skyld» is no fact that the writer states: «… at han mener at det aldri er hans skyld». */
export function asThought(text: string, past: boolean, { blameless, kinds }: Phrasing): string {
  const [, whose, fault] = kinds.neverTheirs.exec(text) ?? [];
  if (blameless === undefined || whose === undefined || !blameless.fault.includes(fault ?? "")) return text;
  const who = blameless.whose[whose];
  return who === undefined ? text : `${who} ${past ? blameless.past : blameless.present} ${text}`;
}

/** «Mor ringde og smurde tjukt på» → «… at ho smurde tjukt på»: who was said already in the sentence is a pronoun. */
export function saidBefore(
  who: string,
  { tokens }: BlockReading,
  { sentence: { from, to } }: SentenceReading,
  first: number,
  phrasing: Phrasing,
): string {
  const isSaid = tokens.slice(from, first).some(({ form }) => form === who.toLowerCase());
  if (!isSaid || !phrasing.verbSecond) return who;
  const own = () => pronounOf(tokens.slice(from, to), 0, who, phrasing);
  return phrasing.again[who] ?? pronounOf(tokens, from, who, phrasing) ?? own() ?? who;
}

/** «At han føler seg til overs, preger alt»: a clause is the subject; «savner henne så det river i henne»: it tells how much. */
export function hangsOnOpening(
  tokens: readonly Token[],
  { sentence }: SentenceReading,
  { from, verb }: Clause,
  subject: number,
  { kinds }: Phrasing,
): boolean {
  if (tokens[sentence.from]!.form === "at" && from > sentence.from) return true;
  const so = tokens[from]!.form === "så" ? from : from - 1;
  const degree = so > sentence.from && tokens[so]!.form === "så" && tokens[so - 1]!.kind === "word";
  if (degree && subject === so + 1 && subject < verb && tokens[subject]!.form === "det") return true;
  // «Går en på pub, så ligger en som en har redd»: what holds for all has its subject behind the verb.
  return (
    tokens[so]?.form === "så" && verb === so + 1 && subject < 0 && kinds.oneDoes.test(tokens[verb + 1]?.form ?? "")
  );
}

/** Who the clause right before tells of, where a verb goes on behind a comma («Frank mistrives, leter etter …»). */
export function lastSaid(
  tokens: readonly Token[],
  { clauses, subjects, sentence }: SentenceReading,
  index: number,
): number {
  const { from, verb } = clauses[index]!;
  const before = subjects[index - 1];
  if (before === undefined || from <= sentence.from || verb < 0 || verb > from + 1) return -1;
  if (clauses[index - 1]!.kind !== "main" || before.holder !== "other" || before.at < sentence.from) return -1;
  return (tokens[before.at]!.bits & (B.pronoun | B.name | B.personNoun)) !== 0 ? before.at : -1;
}

/** A time or place of a few words before the verb of a sentence's first clause, where another clause goes on behind it. */
export function staysInFront(
  tokens: readonly Token[],
  { clauses, sentence }: SentenceReading,
  index: number,
  opening: number,
  subject: number,
  { kinds }: Phrasing,
): boolean {
  const { from, verb } = clauses[index]!;
  if (from > sentence.from || verb <= opening || verb > opening + 4 || subject !== verb + 1) return false;
  if ((tokens[opening]!.bits & B.preposition) === 0 || (tokens[opening]!.bits & B.negation) !== 0) return false;
  // «Med Olga er det …» is no time or place.
  if (kinds.noPlace.test(tokens[opening]!.form)) return false;
  const front = tokens.slice(opening, verb);
  const goesOn = clauses.some((one, at) => at !== index && one.from > verb);
  return (
    goesOn && front.every(({ kind, opens, verb: form }) => kind === "word" && opens === 0 && (form & finite) === 0)
  );
}

/** «… at eg, som er yngre enn han, stilte spørsmål»: behind a clause between commas the one that it stands in goes on. */
export function endsInside(tokens: readonly Token[], { clauses }: SentenceReading, last: number): boolean {
  const inside = clauses.filter(({ from, to }) => from <= last && last < to).at(-1);
  if (inside?.kind !== "relative" || tokens[last + 1]?.mark !== "," || tokens[inside.from - 1]?.mark !== ",")
    return false;
  return ((tokens[last + 2]?.verb ?? 0) & finite) !== 0;
}
