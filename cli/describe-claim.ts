import pc from "picocolors";
import { claimInWords, type ExplainedClaim, type Verdict, verdictInWords } from "../core";

/**
 * A claim in a sentence for people: which words are read as what, of whom, how surely and vouched for by whom, and what
 * each rule that speaks about such words made of it. `source` is the whole note; the lines are indented.
 */
export const describeClaim = (source: string, claim: ExplainedClaim): string =>
  [
    `  «${source.slice(claim.start, claim.end)}» is read as ${claim.about}, ${claimInWords(claim, "en")}${claim.polarity === "negative" ? "; negated" : ""}`,
    ...claim.verdicts.map((verdict) => `    ${describeVerdict(verdict, claim)}`),
  ].join("\n");

const describeVerdict = (verdict: Verdict, claim: ExplainedClaim): string =>
  verdict.marked
    ? `${pc.yellow("marked")} by ${verdict.rule}`
    : `${pc.dim(verdict.rule)}: ${verdictInWords(verdict, claim, "en")}`;
