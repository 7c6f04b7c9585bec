import pc from "picocolors";
import { applyEdits, type Edit } from "../../core";
import type { FileResult, ShownFinding } from "../describe";
import type { Format } from ".";

const paint: Readonly<Record<string, (text: string) => string>> = {
  warning: pc.yellow,
  information: pc.cyan,
  hint: pc.dim,
};

/** For people at a terminal: the line, the words under question, the question and the ways to say it. */
export function pretty(): Format {
  let [notes, count] = [0, 0];
  return {
    note: (file) => {
      notes += 1;
      count += file.findings.length;
      return file.findings.length === 0 ? "" : `${showFile(file)}\n`;
    },
    end: () => {
      const read = notes === 1 ? "1 note read" : `${notes} notes read`;
      return `${read}, ${count === 0 ? "nothing" : count} to wonder about.\n`;
    },
  };
}

const showFile = (file: FileResult): string =>
  [pc.underline(file.path), ...file.findings.map((finding) => showFinding(file, finding)), ""].join("\n");

function showFinding(file: FileResult, finding: ShownFinding): string {
  const { source } = file;
  const colour = paint[finding.severity]!;
  const lineStart = finding.start - (finding.column - 1);
  const from = Math.max(lineStart, finding.start - 60);
  const before = (from > lineStart ? "…" : "") + source.slice(from, finding.start);
  const words = onOneLine(source.slice(finding.start, finding.end));
  const isWhole = words.length === finding.end - finding.start;
  // A line may be as long as a book: no more of it is looked at than is shown.
  const rest = isWhole ? onOneLine(source.slice(finding.end, finding.end + 51)) : "";
  const after = rest.length > 50 ? `${rest.slice(0, 50)}…` : rest;
  return [
    `  ${finding.line}:${finding.column}  ${colour(finding.message)}  ${pc.dim(finding.rule)}`,
    `      ${before}${pc.bold(colour(words))}${after}`,
    `      ${pc.italic(finding.ask)}`,
    ...finding.suggestions
      .filter(({ edits }) => edits.length > 0)
      .map((suggestion) => `      → ${applied(file, finding, suggestion.edits)}`),
  ].join("\n");
}

/** A text up to the end of its first line. */
const onOneLine = (text: string): string => /^[^\r\n]*/.exec(text)![0];

/** The sentence as it would read after the edits. */
function applied({ source }: FileResult, { sentence }: ShownFinding, edits: readonly Edit[]): string {
  const start = Math.min(sentence.start, ...edits.map((edit) => edit.start));
  const end = Math.max(sentence.end, ...edits.map((edit) => edit.end));
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(source.slice(start, end), moved).replace(/\s+/g, " ").trim();
}
