import type { Wrapped } from "../clause/clause";
import { wrapClause } from "../clause/clause";
import { decapitalise } from "../clause/fragment";
import { type Desk, noteWords } from "../draft";
import type { Run } from "../run";

/* What of the sentence goes into a frame, and the hint of the slot beside it. */

/** The clause of the claim; of «hver gang vi sier nei» the one that says what happens then. */
export function statementOf({ origin: { hit, sentence } }: Desk): number {
  const { clause } = hit.claim;
  const { kind, parent } = sentence.clauses[clause]!;
  const general = hit.rule.rule.id.startsWith("absolute-generalization/");
  if (!general || kind === "main" || kind === "relative") return clause;
  const next = sentence.clauses.findIndex((one, index) => index > clause && one.kind === "main");
  return parent >= 0 ? parent : next < 0 ? clause : next;
}

/** The clauses of a run, up to `last`, as the content of a frame; null where they cannot be that. */
export function wrapRun({ origin, phrasing }: Desk, run: Run, last: number): Wrapped | null {
  const { hit, reading, sentence, noteBlock } = origin;
  const made = wrapClause(noteBlock.block.prose.text, reading, sentence, run.first, run.match, phrasing, last);
  const { at } = sentence.subjects[run.first]!;
  // «Brevet frå barnevernet gjorde ho redd»: what did it stands first, and the pronoun is whom it was done to.
  const isDoneTo =
    made !== null &&
    phrasing.verbSecond &&
    hit.rule.rule.id.endsWith("/stirred") &&
    at > sentence.clauses[run.first]!.verb &&
    sentence.clauses[run.first]!.verb > made.first &&
    hit.claim.match.first <= at &&
    at <= hit.claim.match.last;
  if (isDoneTo)
    return { ...made, text: decapitalise(noteWords({ origin }, made.first, made.last), reading.tokens[made.first]!) };
  // «Frightened the life out of her»: what did it is what was told before, and not the one it was done to.
  const isStirred =
    hit.rule.rule.id.endsWith("/stirred") && sentence.subjects[run.first]!.at < 0 && !phrasing.verbSecond;
  if (made === null || !isStirred || made.who === "" || !made.text.startsWith(made.who)) return made;
  return { ...made, text: `${phrasing.pointer}${made.text.slice(made.who.length)}` };
}

/** The hint of the slot of a stance: null where it has none, undefined where the rule does not name the stance. */
export function hintOf(desk: Desk, stance: "observe" | "own"): string | null | undefined {
  const { voice, reword, observe, own } = desk.origin.hit.rule.rule.rephrase;
  // «Visstnok vondt i ryggen»: what somebody tells of themselves is no impression of the writer's.
  if (stance === "own") return own === true && !isHearsay(desk) ? null : undefined;
  // With «forteller» for «påstår», and with a term for a label, the slot has its place in the new words.
  return voice === undefined && (reword === undefined || own === true) ? observe : undefined;
}

export const isHearsay = ({ origin: { hit, reading }, phrasing }: Desk): boolean =>
  hit.rule.rule.rephrase.voice !== undefined &&
  reading.tokens
    .slice(hit.claim.match.first, hit.claim.match.last + 1)
    .some(({ form }) => phrasing.tells.hearsay.includes(form));
