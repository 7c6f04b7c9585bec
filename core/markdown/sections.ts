import type { Role } from "../model";

/** Reads headings: the words a section begins with, lower case → what stands under it. */
export type Headings = ReadonlyMap<string, Role>;

/**
 * The role of a heading, or null where it says nothing. A heading is known whole or by how it begins
 * («Pasientens egne ord om kvelden»); the longest match counts.
 */
export function roleOf(heading: string, headings: Headings): Role | null {
  let words = wordsAlone(heading).split(/\s+/);
  while (words.length > 0) {
    const role = headings.get(words.join(" "));
    if (role !== undefined) return role;
    words = words.slice(0, -1);
  }
  return null;
}

/** Letters of our languages and their neighbours, and the marks between them: what most headings are of. */
const latin = /^[\0-\u024f\u2000-\u206f]*$/;

/** A heading in small letters without its marks. To make ready for letters of all scripts takes longer than all else here. */
function wordsAlone(heading: string): string {
  const small = heading.toLowerCase();
  const marks = latin.test(small) ? /[^a-z0-9ª²³µ¹º¼-¾ß-öø-ɏ\s-]/g : /[^\p{L}\p{N}\s-]/gu;
  return small.replace(marks, " ").trim();
}

/** One table of headings from those of several languages. */
export function joinHeadings(tables: readonly Readonly<Record<string, Role>>[]): Headings {
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).map(([heading, role]): [string, Role] => [wordsAlone(heading).replace(/\s+/g, " "), role]),
    ),
  );
}
