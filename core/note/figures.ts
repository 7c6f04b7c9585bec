import { maskIdentifiers } from "../identifiers/recognise";
import type { Language } from "../language/language";
import type { Family, Role, Severity, StrengthClass } from "../model";
import type { Reading } from "../reading";
import type { Span } from "../span";
import type { CheckedNote, CheckState } from "./checks";
import type { Manner } from "./claims";
import { sentencePrint } from "./copied";
import type { NoteProfile } from "./note";
import type { Passage } from "./without-names";

/** What a report needs to know of one note: nothing of who wrote it, and its text only where that is allowed. */
export interface NoteFigures {
  readonly kind: string | null;
  readonly unit: string | null;
  readonly shift: string | null;
  /** ISO date; null where the note does not say. */
  readonly date: string | null;
  readonly language: Language | null;
  readonly sentences: number;
  /** How something is said of the minds of others. */
  readonly manner: Readonly<Partial<Record<Manner, number>>>;
  /** Roles of the sections that hold text. */
  readonly sections: readonly Role[];
  readonly checks: Readonly<Record<string, CheckState>>;
  readonly findings: readonly {
    readonly rule: string;
    readonly family: Family;
    readonly severity: Severity;
    readonly ask: string;
    /** Null in a report of figures alone, and where it is about the whole note. */
    readonly passage: Passage | null;
  }[];
  readonly strengths: readonly { readonly class: StrengthClass; readonly passage: Passage | null }[];
  /** Rules of places that tell who somebody is. */
  readonly identifiers: readonly string[];
  /** Sentences as numbers that tell nothing but whether two are alike. */
  readonly prints: readonly { readonly print: number; readonly marked: boolean }[];
}

/** What a note's figures are made from: a reading, or what was kept of one. */
export interface Figured
  extends Pick<Reading, "facts" | "language" | "source" | "findings" | "strengths" | "identifiers"> {
  readonly profileOfNote: Omit<NoteProfile, "checks"> & {
    readonly checks: readonly Pick<CheckedNote, "id" | "state">[];
  };
}

/** What figures are made with. */
export interface FiguresWishes {
  /** Gives the passage of a place, where passages of the note may go along. */
  readonly passage?: (span: Span) => Passage | null;
  /** Drawn once for all notes that are held against one another. */
  readonly seed: number;
}

/** The figures of a note, with its passages where that is allowed. */
export function figuresOf(read: Figured, { passage = () => null, seed }: FiguresWishes): NoteFigures {
  const { facts, profileOfNote, source } = read;
  // A place for a unit may hold a telephone number.
  const hidden = (fact: string | null) => (fact === null ? null : maskIdentifiers(fact));
  return {
    kind: hidden(facts.kind),
    unit: hidden(facts.unit),
    shift: hidden(facts.shift),
    date: dayOf(facts.date),
    language: read.language,
    sentences: profileOfNote.sentences,
    manner: profileOfNote.manner,
    sections: profileOfNote.sections,
    checks: Object.fromEntries(profileOfNote.checks.map(({ id, state }) => [id, state])),
    findings: read.findings.map(({ rule, family, severity, ask, span }) => {
      const ofWhole = family === "note" || family === "privacy";
      return { rule, family, severity, ask, passage: ofWhole ? null : passage(span) };
    }),
    strengths: read.strengths.map((strength) => ({ class: strength.class, passage: passage(strength) })),
    identifiers: read.identifiers.map(({ rule }) => rule),
    prints: profileOfNote.copyable.map(({ start, end, marked }) => ({
      print: sentencePrint(source.slice(start, end), seed),
      marked,
    })),
  };
}

/** The day of a date that is one. */
const dayOf = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(Date.parse(date.slice(0, 10)))
    ? date.slice(0, 10)
    : null;
