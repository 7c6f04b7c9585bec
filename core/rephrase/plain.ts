import { B, V } from "../lexicon/bits";
import type { Wrapped } from "./clause";
import type { Desk } from "./draft";
import { endOf } from "./edges";
import type { Phrasing } from "./phrasing";
import { isPastVerb } from "./tense";

/* What says how sure the writer is, or holds it open already, around a claim. */

/** A clause in a frame without what only says how sure the writer is: «my impression is that she was jealous». */
export function plainly(text: string, { plain }: Phrasing): string {
  if (plain === undefined) return text;
  return text.replace(plain.opening, "").replace(plain.adverb, "$1").replace(plain.tag, "").replace(plain.paint, "");
}

/** The last token of a tag that ends the sentence behind a clause («…, end of story», «…, that girl»); `last` for none. */
export function tagBehind({ origin, phrasing: { plain } }: Desk, last: number): number {
  const { tokens } = origin.reading;
  const end = endOf(tokens, origin.sentence, -1);
  if (plain === undefined || end <= last) return last;
  const behind = origin.noteBlock.block.prose.text.slice(tokens[last]!.end, tokens[end]!.end);
  return behind.replace(plain.tag, "") === "" ? end : last;
}

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

/** «The truth is that he is ashamed» → «he is ashamed»: what vouches for the claim goes where the writer owns it. */
export function vouchedFor({ origin, phrasing }: Desk): Wrapped | null {
  const { plain } = phrasing;
  const { hit, reading, sentence, noteBlock } = origin;
  const { kind, verb, from } = sentence.clauses[hit.claim.clause]!;
  if (plain === undefined || kind !== "content" || verb < 0) return null;
  const opening = before(origin);
  const at = reading.tokens[from]!.opens !== 0 && reading.tokens[from]!.form === "that" ? from + 1 : from;
  if (`${opening.trim()} `.replace(plain.opening, "") !== "" || sentence.subjects[hit.claim.clause]!.at < at)
    return null;
  const last = endOf(reading.tokens, sentence, -1);
  const text = noteBlock.block.prose.text.slice(reading.tokens[at]!.start, reading.tokens[last]!.end);
  const past = (reading.tokens[verb]!.verb & V.past) !== 0 && isPastVerb(reading.tokens, verb, sentence.sentence);
  return { first: sentence.sentence.from, last, text: plainly(text, phrasing), past, inverted: false, who: "" };
}
