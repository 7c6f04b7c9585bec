import type { Role } from "../model";

/** Reads headings: the words a section begins with, lower case → what stands under it. */
export type Headings = ReadonlyMap<string, Role>;

/**
 * The role of a heading, or null where it says nothing. A heading is known whole or by how it begins
 * («Pasientens egne ord om kvelden»); the longest match counts.
 */
export function roleOf(heading: string, headings: Headings): Role | null {
  let words = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, " ")
    .trim()
    .split(/\s+/);
  while (words.length > 0) {
    const role = headings.get(words.join(" "));
    if (role !== undefined) return role;
    words = words.slice(0, -1);
  }
  return null;
}

/** One table of headings from those of several languages. */
export function joinHeadings(tables: readonly Readonly<Record<string, Role>>[]): Headings {
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).map(([heading, role]): [string, Role] => [
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, " ")
          .trim()
          .replace(/\s+/g, " "),
        role,
      ]),
    ),
  );
}
