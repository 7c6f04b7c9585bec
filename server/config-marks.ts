import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyser, isConfigName, isPackText, openDesk, type Pack, provePack } from "../core";
import { source } from "./convert";
import type { Readings } from "./readings";

/** Whether a YAML document is a config or a pack; all others are none of ours. */
export const kindOf = (document: TextDocument): "config" | "pack" | null => {
  const name = document.uri.split("/").at(-1) ?? "";
  if (isConfigName(name)) return "config";
  return isPackText(document.getText()) ? "pack" : null;
};

/** An analyser that has a pack as it is being written. */
export const analyserWith = (pack: Pack) => createAnalyser({ packs: [pack] });

/** What is wrong in a config or a pack: what a schema cannot see too. */
export async function configMarks(document: TextDocument, readings: Readings): Promise<Diagnostic[]> {
  const kind = kindOf(document);
  if (kind === null) return [];
  const at = (line: number, column: number, what: string): Diagnostic => {
    const start = { line: line - 1, character: column - 1 };
    const rest = document.getText({ start, end: { line, character: 0 } }).trimEnd();
    return {
      range: { start, end: { line: line - 1, character: start.character + Math.max(1, rest.length) } },
      severity: DiagnosticSeverity.Warning,
      source,
      message: what,
    };
  };
  if (kind === "pack")
    return provePack(document.getText(), analyserWith).faults.map((fault) => at(fault.line, fault.column, fault.what));
  const { files, root, path } = readings.placeOf(document.uri);
  // As it is being written, and not as it was saved last: the lines of the marks are those that are seen.
  const read = async (asked: string) => (asked === path ? document.getText() : files.read(asked));
  const team = await openDesk({ ...files, read }).teamAt(path, root);
  return team.faults.filter(({ file }) => file === path).map((fault) => at(fault.line, fault.column, fault.what));
}
