import {
  type Analyser,
  type CheckState,
  type Concern,
  type Family,
  type Language,
  maskIdentifiers,
  type NoteBlock,
  type Reading,
  type Severity,
  type Span,
  type Strength,
  type Suggestion,
} from "../core";
import { lineStarts, place } from "./lines";

/** A finding as the command shows it. Offsets are UTF-16 offsets into the file, lines and columns count from 1. */
export interface ShownFinding {
  readonly rule: string;
  readonly family: Family;
  readonly concern: Concern;
  readonly concerns: readonly Concern[];
  readonly severity: Severity;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: Span;
  readonly message: string;
  readonly ask: string;
  readonly also: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

export interface ShownNote {
  readonly kind: string | null;
  readonly unit: string | null;
  readonly shift: string | null;
  readonly date: string | null;
  readonly sentences: number;
  /** Roles of the sections that are there, in the order of the note. */
  readonly sections: readonly string[];
  /** How claims about others are made. */
  readonly claims: {
    readonly certainty: Readonly<Record<string, number>>;
    readonly voice: Readonly<Record<string, number>>;
  };
  /** How the checks of the whole note came out: there, not-seen, not-relevant. */
  readonly checks: Readonly<Record<string, CheckState>>;
}

export interface FileResult {
  readonly path: string;
  readonly language: Language | null;
  readonly note: ShownNote;
  readonly findings: readonly ShownFinding[];
  readonly strengths: readonly Strength[];
  /** The text itself with identifiers masked, for formats that show a finding in its line. Never part of JSON. */
  readonly source: string;
}

/** Makes the shown form of a reading, rephrasings with it. */
export function describeFile(path: string, reading: Reading, analyser: Analyser): FileResult {
  const lines = lineStarts(reading.source);
  const shown = maskIdentifiers(reading.source);
  const findings = reading.findings.map((finding): ShownFinding => {
    const { start, end } = finding.span;
    return {
      rule: finding.rule,
      family: finding.family,
      concern: finding.concern,
      concerns: finding.concerns,
      severity: finding.severity,
      language: finding.language,
      start,
      end,
      ...place(lines, start),
      text: shown.slice(start, end),
      sentence: finding.sentence,
      message: finding.message,
      ask: finding.ask,
      also: finding.also,
      suggestions: analyser.suggest(reading, finding),
    };
  });
  return {
    path,
    language: reading.language,
    note: describeNote(reading),
    findings: findings.sort((a, b) => a.start - b.start),
    strengths: reading.strengths,
    source: shown,
  };
}

function describeNote({ facts, blocks, profileOfNote }: Reading): ShownNote {
  const { kind, unit, shift, date } = facts;
  const { sentences, certainty, voice, checks } = profileOfNote;
  return {
    kind,
    unit,
    shift,
    date,
    sentences,
    sections: sectionsOf(blocks),
    claims: { certainty, voice },
    checks: Object.fromEntries(checks.map(({ id, state }) => [id, state])),
  };
}

const sectionsOf = (blocks: readonly NoteBlock[]): readonly string[] => [
  ...new Set(blocks.filter(({ block, role }) => block.kind === "heading" && role !== "other").map(({ role }) => role)),
];
