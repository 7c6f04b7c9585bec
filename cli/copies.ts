import type { FileResult, ShownFinding } from "./describe";
import type { NoteOutcome } from "./read-notes";

/** Holds each note's sentences against those of the notes before it; of a sentence a number is held, no word. */
export class Copies {
  private readonly earlier = new Set<number>();

  /** The outcome with what is copied in it counted, and told where the rule speaks. */
  mark(outcome: NoteOutcome): NoteOutcome {
    const again = outcome.maybeCopied.filter(({ print }) => this.earlier.has(print));
    for (const { print } of outcome.maybeCopied) this.earlier.add(print);
    if (again.length === 0) return outcome;
    const told = again.flatMap(({ finding }) => finding ?? []);
    const marked = again.filter((one) => one.marked).length;
    return {
      ...outcome,
      findings: [...outcome.findings, ...told.map(({ family, severity, line }) => ({ family, severity, line }))],
      file: outcome.file === null ? null : withCopies(outcome.file, told, again.length, marked),
    };
  }
}

const withCopies = (
  file: FileResult,
  told: readonly ShownFinding[],
  sentences: number,
  marked: number,
): FileResult => ({
  ...file,
  note: { ...file.note, copied: { sentences, marked } },
  findings: [...file.findings, ...told].sort((a, b) => a.start - b.start),
});
