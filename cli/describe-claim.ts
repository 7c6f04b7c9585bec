import pc from "picocolors";
import type { ExplainedClaim, Verdict } from "../core";

/**
 * A claim in a sentence for people: which words are read as what, of whom, how surely and vouched for by whom, and what
 * each rule that speaks about such words made of it. `source` is the whole note; the lines are indented.
 */
export const describeClaim = (source: string, claim: ExplainedClaim): string =>
  [
    `  «${source.slice(claim.start, claim.end)}» is read as ${claim.about}, said of ${holders[claim.holder]}, ${
      certainties[claim.certainty]
    }, vouched for by ${voices[claim.voice]}${claim.polarity === "negative" ? ", negated" : ""}`,
    ...claim.verdicts.map((verdict) => `    ${describeVerdict(verdict, claim)}`),
  ].join("\n");

const holders = {
  other: "the patient or another person",
  writer: "the writer",
  staff: "staff",
  thing: "a thing or a situation",
} as const;

const voices = {
  writer: "the writer",
  patient: "the patient (a report)",
  "third-party": "somebody else (a report)",
  quotation: "a quotation",
} as const;

const certainties = {
  boosted: "as more than certain",
  asserted: "as a fact",
  hedged: "tentatively",
  questioned: "as a question",
  hypothetical: "as a condition",
  "not-known": "as something not known",
} as const;

/** Why a rule leaves a claim, where it is the same for all claims. */
const reasons = {
  aspect: "the tense tells of something else",
  section: "it does not speak in this section",
  profile: "it speaks in a fuller profile (--profile supervision)",
  team: "your undring.yml has turned it off",
  with: "words that must stand beside it are not there",
  without: "other words in the clause exempt it",
  public: "it is of public life",
  service: "it is of a trade",
  alone: "it is of nobody",
  title: "it is a name, or words that are spoken of",
  things: "it is said of things alone",
} as const;

function describeVerdict(verdict: Verdict, claim: ExplainedClaim): string {
  if (verdict.marked) return `${pc.yellow("marked")} by ${verdict.rule}`;
  const rule = pc.dim(verdict.rule);
  if (verdict.why === "behind") return `${rule} stands back for ${verdict.speaker}`;
  const why = {
    ...reasons,
    voice: `${voices[claim.voice]} vouches for it`,
    holder: `it is said of ${holders[claim.holder]}`,
    certainty: `it is said ${certainties[claim.certainty]}`,
    polarity: `it is ${claim.polarity === "negative" ? "" : "not "}negated`,
  };
  return `${rule} leaves it: ${why[verdict.why]}`;
}
