import type { Desk } from "./draft";

/** «Kan takke seg selv», «oppfører seg som en treåring»: no frame makes it a thought of one's own. */
export const isScorn = ({ origin: { hit, reading }, phrasing: { scorn } }: Desk): boolean => {
  const { first, last } = hit.claim.match;
  const said = reading.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(" ");
  return scorn?.words.some((words) => said.includes(words)) ?? false;
};
