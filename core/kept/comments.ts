import type { Finding } from "../model";
import type { Span } from "../span";

/** A comment in a note that lets findings stand, with the stretch of the note it speaks for. */
export interface KeepComment {
  /** The comment itself. */
  readonly span: Span;
  readonly holds: Span;
  /** Families and rule ids; empty for all. */
  readonly rules: readonly string[];
}

/** How they begin: a note without these words holds none. */
export const opening = "<!-- undring-keep";

/** A longer comment is none of ours. In UTF-16 units. */
const longest = 400;

/**
 * The comments of a note that let findings stand (`<!-- undring-keep family/name: reason -->`): for the rest of their
 * line or, alone on it, for the next line with text; `-start` … `-end` for what lies between, `-file` for the note.
 */
function keepComments(source: string): readonly KeepComment[] {
  const found: KeepComment[] = [];
  let started: KeepComment | null = null;
  for (let at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at + opening.length)) {
    const end = source.slice(at, at + longest).indexOf("-->");
    if (end < 0) continue;
    const span = { start: at, end: at + end + 3 };
    const match = /^(-file|-start|-end)?(?:\s+([^:]*))?(?::|$)/.exec(
      source.slice(at + opening.length, at + end).trimEnd(),
    );
    if (match === null) continue;
    const rules = (match[2] ?? "").split(/[\s,]+/).filter((name) => name !== "");
    if (match[1] === "-end") {
      if (started !== null) found.push({ ...started, holds: { start: started.span.end, end: at } });
      started = null;
    } else if (match[1] === "-start") started = { span, holds: span, rules };
    else if (match[1] === "-file") found.push({ span, holds: { start: 0, end: source.length }, rules });
    else found.push({ span, holds: lineFor(source, span), rules });
  }
  // A start without an end holds to the end of the note.
  if (started !== null) found.push({ ...started, holds: { start: started.span.end, end: source.length } });
  return found;
}

/** The comment's own line where text stands on it, else the next line with text. */
function lineFor(source: string, span: Span): Span {
  const lineStart = source.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = endOfLine(source, span.end);
  const around = source.slice(lineStart, span.start) + source.slice(span.end, lineEnd);
  if (/[\p{L}\p{N}]/u.test(around)) return { start: lineStart, end: lineEnd };
  let start = lineEnd + 1;
  while (start < source.length && source.slice(start, endOfLine(source, start)).trim() === "")
    start = endOfLine(source, start) + 1;
  return { start, end: endOfLine(source, start) };
}

const endOfLine = (source: string, from: number): number => {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
};

/** Parts findings by the comments of a note: shown, held by one, and the comments that hold nothing. */
export function partByComments(
  source: string,
  findings: readonly Finding[],
): { readonly shown: readonly Finding[]; readonly held: readonly Finding[]; readonly unused: readonly KeepComment[] } {
  const comments = keepComments(source);
  if (comments.length === 0) return { shown: findings, held: [], unused: [] };
  const used = new Set<KeepComment>();
  const isHeld = ({ span, rule, family }: Finding): boolean => {
    const holder = comments.find(
      ({ holds, rules }) =>
        span.start >= holds.start &&
        span.start < holds.end &&
        (rules.length === 0 || rules.includes(rule) || rules.includes(family)),
    );
    if (holder !== undefined) used.add(holder);
    return holder !== undefined;
  };
  const held = findings.filter(isHeld);
  return {
    shown: findings.filter((finding) => !held.includes(finding)),
    held,
    unused: comments.filter((comment) => !used.has(comment)),
  };
}
