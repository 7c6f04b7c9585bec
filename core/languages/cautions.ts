/** What a language warns with, each a list of alternatives in an expression. */
export interface Warnings {
  /** What may stand before: «please», «men». */
  readonly before: string;
  /** What stands before a verb of `views`: «don't», «ingen bør», «it would be wrong to». */
  readonly openings: readonly string[];
  /** What one makes of somebody, in thought or on paper: «think», «kalle». */
  readonly views: string;
  /** What warns without such a verb behind it: «skriv ikke». */
  readonly orders?: string;
}

/** The words that open what is warned of, whole: see `caution` of the claims' kinds. */
export const cautions = ({ before, openings, views, orders }: Warnings): RegExp =>
  new RegExp(
    `^(?:(?:${before}) )*(?:(?:${openings.join("|")}) (?:${views})${orders === undefined ? "" : `|(?:${orders})`})(?= |$)`,
  );
