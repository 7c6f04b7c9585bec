import type { FileResult, ShownFinding } from "./describe";
import type { NoteOutcome } from "./read-notes";

/** Half of the sentences that are remembered at most: those of some 25,000 notes, in 20 MB. */
const mostRecent = 250_000;

/**
 * Holds each note's sentences against those of the notes before it; of a sentence a number is held, no word. What stood
 * longest ago is forgotten, so that an archive of any length takes no more room.
 */
export class Copies {
  private recent = new Set<number>();
  private before: ReadonlySet<number> = new Set();

  constructor(private readonly most = mostRecent) {}

  /** The outcome with what is copied in it counted, and told where the rule speaks. */
  mark(outcome: NoteOutcome): NoteOutcome {
    const again = outcome.maybeCopied.filter(({ print }) => this.recent.has(print) || this.before.has(print));
    for (const { print } of outcome.maybeCopied) this.recent.add(print);
    if (this.recent.size >= this.most) [this.before, this.recent] = [this.recent, new Set()];
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
