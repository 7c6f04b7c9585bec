import type { Analyser, Concern, Family, Language, NoteBlock, Reading, Severity, Strength, Suggestion } from "../core";
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
}

export interface FileResult {
  readonly path: string;
  readonly language: Language | null;
  readonly note: ShownNote;
  readonly findings: readonly ShownFinding[];
  readonly strengths: readonly Strength[];
  /** The text itself, for formats that show a finding in its line. Never part of JSON. */
  readonly source: string;
}

/** Makes the shown form of a reading, rephrasings with it. */
export function describeFile(path: string, reading: Reading, analyser: Analyser): FileResult {
  const lines = lineStarts(reading.source);
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
      text: reading.source.slice(start, end),
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
    source: reading.source,
  };
}

function describeNote({ facts, blocks }: Reading): ShownNote {
  const certainty: Record<string, number> = {};
  const voice: Record<string, number> = {};
  let sentences = 0;
  for (const { reading } of blocks) {
    for (const sentence of reading?.sentences ?? []) {
      sentences += 1;
      for (const claim of sentence.claims) {
        if (claim.holder !== "other") continue;
        certainty[claim.certainty] = (certainty[claim.certainty] ?? 0) + 1;
        voice[claim.voice] = (voice[claim.voice] ?? 0) + 1;
      }
    }
  }
  const { kind, unit, shift, date } = facts;
  return { kind, unit, shift, date, sentences, sections: sectionsOf(blocks), claims: { certainty, voice } };
}

const sectionsOf = (blocks: readonly NoteBlock[]): readonly string[] => [
  ...new Set(blocks.filter(({ block, role }) => block.kind === "heading" && role !== "other").map(({ role }) => role)),
];
