import pc from "picocolors";
import type { FileResult, ShownFinding } from "../describe";

const paint: Readonly<Record<string, (text: string) => string>> = {
  warning: pc.yellow,
  information: pc.cyan,
  hint: pc.dim,
};

/** For people at a terminal: the line, the words under question, the question and the ways to say it. */
export function pretty(results: readonly FileResult[]): string {
  const parts = results.filter(({ findings }) => findings.length > 0).map(showFile);
  const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
  const notes = results.length === 1 ? "1 note" : `${results.length} notes`;
  const end = count === 0 ? `${notes} read, nothing to wonder about.` : `${notes} read, ${count} to wonder about.`;
  return `${[...parts, end].join("\n")}\n`;
}

const showFile = (file: FileResult): string =>
  [pc.underline(file.path), ...file.findings.map((finding) => showFinding(file, finding)), ""].join("\n");

function showFinding({ source }: FileResult, finding: ShownFinding): string {
  const colour = paint[finding.severity]!;
  const lineStart = finding.start - (finding.column - 1);
  const lineEnd = source.slice(lineStart).search(/[\r\n]/);
  const line = lineEnd < 0 ? source.slice(lineStart) : source.slice(lineStart, lineStart + lineEnd);
  const length = Math.min(finding.end, lineStart + line.length) - finding.start;
  const from = Math.max(0, finding.column - 1 - 60);
  const before = (from > 0 ? "…" : "") + line.slice(from, finding.column - 1);
  const words = line.slice(finding.column - 1, finding.column - 1 + length);
  const rest = line.slice(finding.column - 1 + length);
  const after = rest.length > 50 ? `${rest.slice(0, 50)}…` : rest;
  return [
    `  ${finding.line}:${finding.column}  ${colour(finding.message)}  ${pc.dim(finding.rule)}`,
    `      ${before}${pc.bold(colour(words))}${after}`,
    `      ${pc.italic(finding.ask)}`,
    ...finding.suggestions
      .filter(({ edits }) => edits.length > 0)
      .map((suggestion) => `      → ${applied(source, finding, suggestion.edits)}`),
  ].join("\n");
}

/** The sentence's line as it would read after the edits. */
function applied(source: string, finding: ShownFinding, edits: ShownFinding["suggestions"][number]["edits"]): string {
  const first = Math.min(...edits.map(({ start }) => start), finding.start);
  const last = Math.max(...edits.map(({ end }) => end), finding.end);
  const start = Math.max(source.lastIndexOf("\n", first - 1) + 1, sentenceStart(source, first));
  let text = source.slice(start, last);
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
  }
  return text.trim();
}

const sentenceStart = (source: string, offset: number): number => {
  const before = source.slice(0, offset);
  const found = Math.max(before.lastIndexOf(". "), before.lastIndexOf("? "), before.lastIndexOf("! "));
  return found < 0 ? 0 : found + 2;
};
