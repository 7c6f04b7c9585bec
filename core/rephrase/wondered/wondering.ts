import { B } from "../../lexicon/bits";
import type { Desk } from "../draft";
import type { Phrasing } from "../phrasing";

/* What the writer wonders behind a slot for what was said or done. */

/** «…, and I wonder what is going on for her»: of one whom a pronoun tells, else what is behind it. */
export function wonderBehind(
  { wondering, objects }: Pick<Phrasing, "wondering" | "objects">,
  { past, whom }: { readonly past: boolean; readonly whom: string },
): string {
  const isPronoun = Object.values(objects).some((forms) => forms.includes(whom));
  return wondering[isPronoun ? "whom" : "what"][past ? "past" : "present"].replace("{whom}", whom);
}

/** Of an aim that was read into it: «…, and I wonder whether it was to get out of dinner». */
export const wonderWhether = ({ wondering, wonders }: Phrasing, past: boolean, aim: string): string =>
  `${wondering.why[past ? "past" : "present"]} ${wonders === undefined ? aim : aim.replace(...wonders.aim)}`;

/** The same, or behind the writer's own feeling what lies behind it; in a language that wonders there. */
export function wonderWhy({ phrasing }: Desk, past: boolean, aim: string): string {
  if (phrasing.wonders === undefined) return "";
  return aim === "" ? phrasing.wonders.felt[past ? "past" : "present"] : wonderWhether(phrasing, past, aim);
}

/** What tells of a motive, or of a wish that is taken for one. */
const meant =
  /^(?:motive-attribution\/(?:motive|effect|intention)|unmarked-inference\/(?:wish|joy)|mind-certainty\/inner)$/;

/** A motive that mocks or accuses more than it tells («wants an audience»): its words are not wondered about either. */
export const isMocking = ({ origin: { hit, reading }, phrasing: { wonders } }: Desk): boolean =>
  wonders !== undefined &&
  ((meant.test(hit.rule.rule.id) &&
    wonders.mocking.test(said(reading.tokens, hit.claim.match.first, hit.claim.match.last + 2))) ||
    // «Doesn't care about the others»: neither is that they would not.
    (wonders.kinds.cares.test(reading.tokens[hit.claim.match.first]!.form) &&
      isDenied(reading.tokens, hit.claim.match.first)));

/** A no right before a word. */
const isDenied = (tokens: Desk["origin"]["reading"]["tokens"], at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ bits }) => (bits & (B.negation | B.negative)) !== 0);

/** What somebody is said not to see about themselves («lacks insight», «in denial»): how they see it is wondered. */
export const isBlind = ({ origin: { hit, reading }, phrasing: { wonders } }: Desk): boolean =>
  wonders !== undefined &&
  /^mind-certainty\/(?:knowledge|belief)$/.test(hit.rule.rule.id) &&
  wonders.blind.test(said(reading.tokens, hit.claim.match.first, hit.claim.match.last));

const said = (tokens: Desk["origin"]["reading"]["tokens"], from: number, to: number): string =>
  tokens
    .slice(from, to + 1)
    .map(({ form }) => form)
    .join(" ");

/** «Deliberately», before what was done. */
export const isMeant = ({ origin: { reading }, phrasing: { wonders } }: Desk, at: number): boolean =>
  wonders?.kinds.meaning.test(reading.tokens[at]?.form ?? "") === true;

/** The last word of what mocks, where it begins in the words at fault and reaches over them («because she wanted attention»). */
export function mockedTo({ origin: { hit, reading }, phrasing: { wonders } }: Desk): number {
  const { first, last } = hit.claim.match;
  if (wonders === undefined) return last;
  const reached = [0, 1, 2].find((more) => wonders.mocking.test(said(reading.tokens, first, last + more)));
  return last + (reached ?? 0);
}
