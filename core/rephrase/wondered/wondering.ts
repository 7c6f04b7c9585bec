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

/** A motive that mocks more than it tells («wants an audience»): its words are not wondered about either. */
export const isMocking = ({ origin: { hit, reading }, phrasing: { wonders } }: Desk): boolean =>
  wonders?.mocking.test(
    reading.tokens
      .slice(hit.claim.match.first, hit.claim.match.last + 3)
      .map(({ form }) => form)
      .join(" "),
  ) ?? false;
