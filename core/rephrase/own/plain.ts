import { B } from "../../lexicon/bits";
import { type Desk, type Draft, draft, noteWords } from "../draft";
import { isMotive } from "../judgement";
import type { Phrasing } from "../phrasing";
import { softened } from "../softer";

/* What says how sure the writer is, or holds it open already, around a claim. */

/** A clause in a frame without what only says how sure the writer is: «my impression is that she was jealous». */
export function plainly(text: string, { plain }: Phrasing): string {
  if (plain === undefined) return text;
  const opened = unopened(text, { plain });
  return softened(opened, plain.softer);
}

/** The same with its absolutes left in it. */
export const unopened = (text: string, { plain }: Pick<Phrasing, "plain">): string =>
  plain === undefined ? text : text.replace(plain.opening, "").replace(plain.adverb, "$1");

/** A word for hearsay, in a language whose sentences have lost their teller with it. */
export const isHearsayWord = ({ origin, phrasing }: Desk, at: number): boolean =>
  phrasing.plain !== undefined && phrasing.tells.hearsay.includes(origin.reading.tokens[at]!.form);

/** What stands in the sentence before the clause of the claim. */
function before({ hit, sentence, reading, noteBlock }: Desk["origin"]): string {
  const { from } = sentence.clauses[hit.claim.clause]!;
  if (from <= sentence.sentence.from) return "";
  const opens = reading.tokens[sentence.sentence.from]!.start;
  return noteBlock.block.prose.text.slice(opens, reading.tokens[from]!.start).toLowerCase();
}

/** «It need not mean that she doesn't care», «the chart calls him a junkie»: there the writer says no such thing. */
export function isHeldOpen({ origin, phrasing: { plain } }: Desk): boolean {
  if (plain === undefined) return false;
  if (plain.held.test(before(origin).trim())) return true;
  const { tokens } = origin.reading;
  const behind = tokens[origin.hit.claim.match.last]!.end;
  const end = tokens[origin.sentence.sentence.to - 1]!.end;
  if (plain.told.test(origin.noteBlock.block.prose.text.slice(behind, end))) return true;
  const { hit, reading, sentence } = origin;
  const { first } = hit.claim.match;
  const isLabel = /^(?:substance-label|diagnosis-identity|stigma-label|motive-attribution\/trickery)/.test(
    hit.rule.rule.id,
  );
  if (!isLabel && hit.rule.rule.id !== "motive-attribution/seeking") return false;
  const from = Math.max(sentence.sentence.from, first - 5);
  return reading.tokens.slice(from, first).some(({ form }, by) => {
    const next = reading.tokens[from + by + 1]!;
    return plain.naming.includes(form) && (next.bits & (B.pronoun | B.name | B.personNoun | B.determiner)) !== 0;
  });
}

/** «The truth is that he is ashamed» → «My impression is that he is ashamed»: what vouches for it goes. */
export function vouchedDrafts(
  desk: Desk,
  hintOf: (stance: "observe" | "own") => string | null | undefined,
): readonly Draft[] {
  const { origin, phrasing } = desk;
  const { hit, reading, sentence } = origin;
  const { kind, verb, from } = sentence.clauses[hit.claim.clause]!;
  const is = phrasing.plain?.vouched.exec(before(origin))?.slice(1).find(Boolean);
  if (kind !== "content" || verb < 0 || is === undefined) return [];
  const { tokens } = reading;
  const at = tokens[from]!.form === "that" ? from + 1 : from;
  const opens = noteWords(desk, at);
  const tense = is === "was" || is === "could" ? "past" : "present";
  const felt = hit.rule.rule.id.startsWith("unmarked-inference/") ? phrasing.observe.felt : phrasing.observe.judged;
  // «It was obvious he was trying to wind her up»: a motive is wondered about.
  const asked = isMotive(hit) ? phrasing.wonder : undefined;
  return (["observe", "own"] as const).flatMap((stance) => {
    const hint = hintOf(stance);
    const frame = stance === "own" ? (asked?.own ?? phrasing.own) : (asked?.observe ?? felt.at(-1)!);
    const said = `${frame.plain[tense]} ${opens}`;
    return hint === undefined ? [] : [draft(desk, stance, sentence.sentence.from, at, said, hint)];
  });
}

/** Whether the sentence vouches for the claim before it makes it. */
export const isVouchedFor = ({ origin, phrasing: { plain } }: Desk): boolean =>
  plain?.vouched.test(before(origin)) ?? false;
