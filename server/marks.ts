import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Finding,
  findingAt,
  isBuiltInRule,
  type Parts,
  type Reading,
  type Source,
  type StretchReading,
} from "../core";
import { toDiagnostic } from "./convert";
import { heldBack, heldBackIn, type LastEdit } from "./typing";

/** The marks of a part, made for a place; each part is asked for by many versions of its note. */
interface PartMarks {
  readonly line: number;
  readonly character: number;
  readonly marks: readonly Diagnostic[];
}

/** Makes the marks of notes; those of a part that did not change and did not move are the same objects as before. */
interface MarkMaker {
  readonly of: (document: TextDocument, reading: Reading, edit: LastEdit | null, now: number) => Diagnostic[];
}

/** `pages` is where the pages of our own rules lie; null where nobody knows. */
export function createMarkMaker(pages: () => string | null): MarkMaker {
  const made = new WeakMap<StretchReading, PartMarks>();
  const markOf = (document: TextDocument, finding: Finding, ofClaim: boolean): Diagnostic => {
    const [mark, page] = [toDiagnostic(document, finding), pages()];
    // A team's own rules have no page.
    const isOurs = page !== null && ofClaim && isBuiltInRule(finding.rule, finding.language);
    return isOurs ? { ...mark, codeDescription: { href: `${page}${finding.rule}.md` } } : mark;
  };
  // Apart from `ofPart`: what its closures hold would be put together for every part that is as it was.
  const makeAnew = (document: TextDocument, part: StretchReading, start: number): readonly Diagnostic[] => {
    const { line, character } = document.positionAt(start);
    const marks = part.findings.map(({ finding, origin }) =>
      markOf(document, findingAt(finding, start), origin !== null),
    );
    made.set(part, { line, character, marks });
    return marks;
  };
  const ofPart = (document: TextDocument, part: StretchReading, start: number): readonly Diagnostic[] => {
    const known = made.get(part);
    // Asked this way round, no position is made for each of a thousand parts.
    if (known !== undefined && document.offsetAt(known) === start) return known.marks;
    return makeAnew(document, part, start);
  };
  const byParts = (document: TextDocument, parts: Parts, source: Source, edit: LastEdit | null, now: number) => {
    const marks: Diagnostic[] = [];
    const before = edit === null ? null : parts.blockBefore(edit.at);
    // What is held back stands in the paragraph before the pen, or in the sentence at it.
    const from = edit === null ? -1 : Math.min(before?.start ?? edit.at, edit.at - 1);
    const to = edit === null ? -1 : Math.max(before?.end ?? edit.at, edit.at + 1);
    const near: Finding[] = [];
    const claims = new Set<Finding>();
    parts.each((part, start, end) => {
      if (end < from || start > to) {
        for (const mark of ofPart(document, part, start)) marks.push(mark);
        return;
      }
      for (const { finding, origin } of part.findings) {
        const own = findingAt(finding, start);
        near.push(own);
        if (origin !== null) claims.add(own);
      }
    });
    const rest = [...near, ...parts.whole].sort((a, b) => a.span.start - b.span.start);
    const shown = edit === null ? rest : heldBackIn(rest, source, before, edit, now);
    for (const finding of shown) marks.push(markOf(document, finding, claims.has(finding)));
    return marks;
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
