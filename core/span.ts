/** A place in a text: UTF-16 offsets, `end` not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two places meet; one that is empty meets what it stands in or beside. */
export const touches = (one: Span, other: Span): boolean => one.start <= other.end && one.end >= other.start;
