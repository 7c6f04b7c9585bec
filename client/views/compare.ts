import type { ReviewedNote } from "../../server/protocol";

/** A report on fewer notes would speak of somebody. */
export const leastNotes = 5;

/** A note with the folder it lies in. */
export interface PlacedNote {
  readonly note: ReviewedNote;
  readonly folder: string;
}

/** A way to part notes in two that are held against one another. */
interface Comparison {
  /** A folder, or a month as ISO has it (`2026-02`): the notes from then on against those before. */
  readonly name: string;
  readonly kind: "folder" | "from";
  readonly notes: readonly ReviewedNote[];
  readonly against: readonly ReviewedNote[];
}

/** The ways to part some notes in two of which neither is too small to be shown. */
export function comparisons(all: readonly PlacedNote[]): readonly Comparison[] {
  const part = (name: string, kind: Comparison["kind"], isOwn: (one: PlacedNote) => boolean, of = all): Comparison => ({
    name,
    kind,
    notes: of.filter(isOwn).map(({ note }) => note),
    against: of.filter((one) => !isOwn(one)).map(({ note }) => note),
  });
  const dated = all.filter((one) => monthOf(one) !== null);
  const folders = names(all.map(({ folder }) => folder));
  const months = names(dated.map((one) => monthOf(one)!));
  return [
    ...months.map((month) => part(month, "from", (one) => monthOf(one)! >= month, dated)),
    ...folders.map((folder) => part(folder, "folder", (one) => one.folder === folder)),
  ].filter(({ notes, against }) => notes.length >= leastNotes && against.length >= leastNotes);
}

const names = (list: readonly string[]): readonly string[] => [...new Set(list)].sort();

const monthOf = ({ note }: PlacedNote): string | null =>
  (note.figures as { readonly date: string | null }).date?.slice(0, 7) ?? null;
