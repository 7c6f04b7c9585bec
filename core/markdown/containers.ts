// The quotes and list items that are open while a note is scanned.

/** Column of the content of a list item, counted from its container; 0 for a quote. */
export interface Container {
  readonly width: number;
  /** Nothing has followed the marker yet. */
  empty: boolean;
  /** Nothing has followed it and a blank line came: what comes next stands outside. */
  over: boolean;
}

export const quote = (): Container => ({ width: 0, empty: false, over: false });
export const item = (width: number, empty: boolean): Container => ({ width, empty, over: false });
export const isQuote = ({ width }: Container): boolean => width === 0;

/** What a continued line of these containers begins with. */
export function prefixOf(containers: readonly Container[]): string {
  return containers.map(({ width }) => (width === 0 ? "> " : " ".repeat(width))).join("");
}

/** A line that opens these containers and leaves them with an empty heading, which nothing can join. */
export function openingOf(containers: readonly Container[]): string {
  return containers.length === 0 ? "" : `${containers.map(markerOf).join("")}#\n`;
}

/** A list marker as wide as asked: a bullet with up to four blanks, or digits, at most 17 columns in all. */
function markerOf({ width }: Container): string {
  if (width === 0) return "> ";
  if (width <= 5) return `-${" ".repeat(width - 1)}`;
  const digits = Math.min(Math.max(width - 5, 1), 9);
  const blanks = Math.min(width - digits - 1, 4);
  return `${" ".repeat(width - digits - 1 - blanks)}${"1".repeat(digits)}.${" ".repeat(blanks)}`;
}
