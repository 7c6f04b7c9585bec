import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Finding,
  findingAt,
  type Group,
  isBuiltInRule,
  type Parts,
  type Reading,
  type Source,
  type StretchReading,
} from "../core";
import { toDiagnostic } from "./convert";
import { heldBack, heldBackIn, type LastEdit } from "./typing";

/** What marks are made of. */
type Marked = StretchReading | Group<StretchReading>;

/** The marks of a part, or of a group of parts, made for a place; each is asked for by many versions of its note. */
interface PlacedMarks {
  readonly line: number;
  readonly character: number;
  readonly marks: readonly Diagnostic[];
}

/** Makes the marks of notes; those of a part that did not change and did not move are the same objects as before. */
interface MarkMaker {
  readonly of: (document: TextDocument, reading: Reading, edit: LastEdit | null, now: number) => Diagnostic[];
}

const noMarks: readonly Diagnostic[] = [];

/** `pages` is where the pages of our own rules lie; null where nobody knows. */
export function createMarkMaker(pages: () => string | null): MarkMaker {
  const made = new WeakMap<Marked, PlacedMarks>();
  const markOf = (document: TextDocument, finding: Finding, ofClaim: boolean): Diagnostic => {
    const [mark, page] = [toDiagnostic(document, finding), pages()];
    // A team's own rules have no page.
    const isOurs = page !== null && ofClaim && isBuiltInRule(finding.rule, finding.language);
    return isOurs ? { ...mark, codeDescription: { href: `${page}${finding.rule}.md` } } : mark;
  };
  /** What was made of a part or a group for this place; undefined where that was not. */
  const madeFor = (document: TextDocument, of: Marked, start: number): readonly Diagnostic[] | undefined => {
    const known = made.get(of);
    // Asked this way round, no position is made for each.
    return known !== undefined && document.offsetAt(known) === start ? known.marks : undefined;
  };
  const keep = (document: TextDocument, of: Marked, start: number, marks: readonly Diagnostic[]) => {
    const { line, character } = document.positionAt(start);
    made.set(of, { line, character, marks });
    return marks;
  };
  // Apart from `ofPart`: what its closures hold would be put together for every part that is as it was.
  const partAnew = (document: TextDocument, part: StretchReading, start: number): readonly Diagnostic[] =>
    part.findings.map(({ finding, origin }) => markOf(document, findingAt(finding, start), origin !== null));
  const ofPart = (document: TextDocument, part: StretchReading, start: number): readonly Diagnostic[] =>
    part.findings.length === 0
      ? noMarks
      : (madeFor(document, part, start) ?? keep(document, part, start, partAnew(document, part, start)));
  const groupAnew = (document: TextDocument, { parts, starts }: Group<StretchReading>, start: number) =>
    parts.flatMap((part, at) => ofPart(document, part, start + starts[at]!));
  const ofGroup = (document: TextDocument, group: Group<StretchReading>, start: number): readonly Diagnostic[] =>
    madeFor(document, group, start) ?? keep(document, group, start, groupAnew(document, group, start));
  const byParts = (document: TextDocument, parts: Parts, source: Source, edit: LastEdit | null, now: number) => {
    const far: (readonly Diagnostic[])[] = [];
    const before = edit === null ? null : parts.blockBefore(edit.at);
    // What is held back stands in the paragraph before the pen, or in the sentence at it.
    const from = edit === null ? -1 : Math.min(before?.start ?? edit.at, edit.at - 1);
    const to = edit === null ? -1 : Math.max(before?.end ?? edit.at, edit.at + 1);
    const near: Finding[] = [];
    const claims = new Set<Finding>();
    const isFar = (start: number, end: number) => end < from || start > to;
    const addNear = (part: StretchReading, start: number): void => {
      for (const { finding, origin } of part.findings) {
        const own = findingAt(finding, start);
        near.push(own);
        if (origin !== null) claims.add(own);
      }
    };
    parts.readings.forEachGroup((group, start) => {
      if (isFar(start, start + group.length)) {
        far.push(ofGroup(document, group, start));
        return;
      }
      for (let at = 0; at < group.parts.length; at += 1) {
        const [part, begins] = [group.parts[at]!, start + group.starts[at]!];
        if (part.findings.length === 0) continue;
        if (isFar(begins, begins + part.length)) far.push(ofPart(document, part, begins));
        else addNear(part, begins);
      }
    });
    const rest = [...near, ...parts.whole].sort((a, b) => a.span.start - b.span.start);
    const shown = edit === null ? rest : heldBackIn(rest, source, before, edit, now);
    const last = shown.map((finding) => markOf(document, finding, claims.has(finding)));
    return ([] as Diagnostic[]).concat(...far, last);
  };
  return {
    of: (document, reading, edit, now) => {
      if (reading.parts !== null) return byParts(document, reading.parts, reading.text, edit, now);
      const shown = edit === null ? reading.findings : heldBack(reading, edit, now);
      return shown.map((finding) => markOf(document, finding, reading.originOf(finding) !== undefined));
    },
  };
}

/** Whether two lists of marks say the same. Most of a long note's are the same objects. */
export const sameMarks = (one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean =>
  one.length === other.length &&
  one.every((mark, at) => mark === other[at] || JSON.stringify(mark) === JSON.stringify(other[at]));
