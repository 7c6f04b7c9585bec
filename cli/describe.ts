import {
  type CheckState,
  type Figured,
  type Finding,
  type Language,
  mask,
  maskIdentifiers,
  type Strength,
  type Suggestion,
} from "../core";
import { lineStarts, place } from "./lines";

/** A finding as the command shows it. Offsets are UTF-16 offsets into the file, lines and columns count from 1. */
export interface ShownFinding extends Omit<Finding, "span"> {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
}

/** What the command tells of a note besides its findings. */
export interface ShownNote {
  readonly kind: string | null;
  readonly unit: string | null;
  readonly shift: string | null;
  readonly date: string | null;
  readonly sentences: number;
  /** Roles of the sections that hold text, in the order of the note. */
  readonly sections: readonly string[];
  /** How claims about others are made. */
  readonly claims: {
    readonly certainty: Readonly<Record<string, number>>;
    readonly voice: Readonly<Record<string, number>>;
    /** As fact, tentatively, in somebody's words, or asking. */
    readonly manner: Readonly<Record<string, number>>;
  };
  /** How the checks of the whole note came out: there, not-seen, not-relevant. */
  readonly checks: Readonly<Record<string, CheckState>>;
  /** Sentences that stood word for word in a note before it; of these, those with something to wonder about. */
  readonly copied: { readonly sentences: number; readonly marked: number };
  /** How many places tell who somebody is, by rule. */
  readonly identifiers: Readonly<Record<string, number>>;
}

/** A note that was read, as every format gets it. */
export interface FileResult {
  readonly path: string;
  readonly language: Language | null;
  readonly note: ShownNote;
  readonly findings: readonly ShownFinding[];
  readonly strengths: readonly Strength[];
  /** The text itself with identifiers masked, for formats that show a finding in its line. Never part of JSON. */
  readonly source: string;
}

/** What a note is shown from: a reading, or what was kept of one. */
export type Described = Figured;

/** Ways to say it; none where nobody asked for them. */
type Suggest = (finding: Finding) => readonly Suggestion[];

const noSuggestions: Suggest = () => [];

/** Makes the shown form of a note that was read, its identifiers masked. */
export function describeFile(path: string, note: Described, suggest: Suggest = noSuggestions): FileResult {
  const lines = lineStarts(note.source);
  const source = masked(note);
  const show = shower(source, lines, (finding) => suggest(finding).filter((one) => tellsNobody(one, note)));
  return {
    path,
    language: note.language,
    note: describeNote(note),
    findings: note.findings.map(show).sort((a, b) => a.start - b.start),
    strengths: note.strengths,
    source,
  };
}

/** Gives the shown form of findings of a note; the note is made ready once, when the first is asked for. */
export function findingsShower(note: Described): (finding: Finding) => ShownFinding {
  let show: ((finding: Finding) => ShownFinding) | null = null;
  return (finding) => {
    show ??= shower(masked(note), lineStarts(note.source), noSuggestions);
    return show(finding);
  };
}

const shower =
  (source: string, lines: readonly number[], suggest: Suggest) =>
  (finding: Finding): ShownFinding => {
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
      text: source.slice(start, end),
      sentence: finding.sentence,
      message: finding.message,
      ask: finding.ask,
      also: finding.also,
      suggestions: suggest(finding),
    };
  };

/** The text with all that tells who somebody is made unreadable, as long as it was. */
export function masked({ source, identifiers }: Pick<Described, "source" | "identifiers">): string {
  const text = maskIdentifiers(source);
  const parts: string[] = [];
  let at = 0;
  for (const { span } of [...identifiers].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    parts.push(text.slice(at, start), mask(text.slice(start, span.end)));
    at = span.end;
  }
  return parts.join("") + text.slice(at);
}

/** A way to say it that repeats an identifier would show it, and masked it would put dots into the note. */
const tellsNobody = ({ edits, title }: Suggestion, { source, identifiers }: Described): boolean =>
  [title, ...edits.map(({ text }) => text)].every(
    (text) =>
      maskIdentifiers(text) === text &&
      !identifiers.some(({ span }) => text.includes(source.slice(span.start, span.end))),
  );

function describeNote({ facts, profileOfNote, identifiers }: Described): ShownNote {
  // A place for a unit may hold a telephone number.
  const hidden = (fact: string | null) => (fact === null ? null : maskIdentifiers(fact));
  const { sentences, certainty, voice, manner, checks, sections } = profileOfNote;
  return {
    kind: hidden(facts.kind),
    unit: hidden(facts.unit),
    shift: hidden(facts.shift),
    date: hidden(facts.date),
    sentences,
    sections,
    claims: { certainty, voice, manner },
    checks: Object.fromEntries(checks.map(({ id, state }) => [id, state])),
    copied: { sentences: 0, marked: 0 },
    identifiers: tally(identifiers.map(({ rule }) => rule)),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const name of [...names].sort()) found[name] = (found[name] ?? 0) + 1;
  return found;
}
