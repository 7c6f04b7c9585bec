import type { Desk } from "./draft";
import type { Phrasing } from "./phrasing";

/* What the writer wonders behind a slot for what was said or done, in a language that has words for it. */

/** «…, and I wonder what is going on for her»: of one whom a pronoun tells, else what is behind it. */
export function wonderBehind({ wonders, objects }: Phrasing, { past, whom }: { past: boolean; whom: string }): string {
  if (wonders === undefined) return "";
  const isPronoun = Object.values(objects).some((forms) => forms.includes(whom));
  return wonders[isPronoun ? "whom" : "what"][past ? "past" : "present"].replace("{whom}", whom);
}

/** The same behind the writer's own feeling, or of an aim that was read into it: «…, and I wonder whether it was to get out of dinner». */
export function wonderWhy({ phrasing: { wonders } }: Desk, past: boolean, aim: string): string {
  if (wonders === undefined) return "";
  const tense = past ? "past" : "present";
  return aim === "" ? wonders.felt[tense] : `${wonders.why[tense]} ${aim.replace(/^so (?!that\b|as\b)/, "so that ")}`;
}

/** A motive that mocks more than it tells («wants an audience»): its words are not wondered about either. */
export const isMocking = ({ origin: { hit, reading }, phrasing: { wonders } }: Desk): boolean =>
  wonders?.mocking.test(
    reading.tokens
      .slice(hit.claim.match.first, hit.claim.match.last + 3)
      .map(({ form }) => form)
      .join(" "),
  ) ?? false;
