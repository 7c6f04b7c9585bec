import type { Reading } from "../analyse";
import type { Language } from "../language/language";
import type { Family, Severity, StrengthClass } from "../model";
import type { CheckState } from "./note";
import { withoutNames } from "./without-names";

/** What a report needs to know of one note: nothing of who wrote it, and its text only where that is allowed. */
export interface NoteFigures {
  readonly kind: string | null;
  readonly unit: string | null;
  readonly shift: string | null;
  /** ISO date; null where the note does not say. */
  readonly date: string | null;
  readonly language: Language | null;
  readonly sentences: number;
  readonly certainty: Readonly<Record<string, number>>;
  readonly voice: Readonly<Record<string, number>>;
  readonly checks: Readonly<Record<string, CheckState>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly family: Family;
    readonly severity: Severity;
    readonly ask: string;
    /** The sentence with the words in question in [brackets], without names and identifiers; null in a report of figures alone. */
    readonly sentence: string | null;
  }[];
  readonly strengths: readonly StrengthClass[];
}

/** The figures of a note, with its sentences where that is allowed. */
export function figuresOf(reading: Reading, withText: boolean): NoteFigures {
  const { facts, profileOfNote } = reading;
  const { kind, unit, shift, date } = facts;
  return {
    kind,
    unit,
    shift,
    date: date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null,
    language: reading.language,
    sentences: profileOfNote.sentences,
    certainty: profileOfNote.certainty,
    voice: profileOfNote.voice,
    checks: Object.fromEntries(profileOfNote.checks.map(({ id, state }) => [id, state])),
    findings: reading.findings.map((finding) => {
      const { rule, family, severity, ask } = finding;
      return { rule, family, severity, ask, sentence: withText ? withoutNames(reading, finding) : null };
    }),
    strengths: reading.strengths.map((strength) => strength.class),
  };
}
