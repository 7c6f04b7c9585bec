import type { CodeAction, Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { source } from "./convert";

/** Ways out of what is wrong in a config or a pack: the nearest name that is known there, or the line put aside. */
export function configFixes(document: TextDocument, marks: readonly Diagnostic[]): CodeAction[] {
  return marks
    .filter((mark) => mark.source === source)
    .flatMap((mark) => {
      const message = String(mark.message);
      const [wrong] = /"([^"]+)"/.exec(message)?.slice(1) ?? [];
      const line = mark.range.start.line;
      const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      const actions: CodeAction[] = [];
      const nearest = /did you mean "([^"]+)"/.exec(message)?.[1];
      const at = wrong === undefined ? -1 : text.indexOf(wrong);
      if (nearest !== undefined && wrong !== undefined && at >= 0) {
        const range = { start: { line, character: at }, end: { line, character: at + wrong.length } };
        actions.push({
          title: `${wrong} → ${nearest}`,
          kind: "quickfix",
          diagnostics: [mark],
          isPreferred: true,
          edit: { changes: { [document.uri]: [{ range, newText: nearest }] } },
        });
      }
      const indent = /^\s*/.exec(text)![0].length;
      if (/is not known here|there is no rule|there is no family/.test(message) && /^\s*[^#\s]/.test(text)) {
        const start = { line, character: indent };
        actions.push({
          title: "# …",
          kind: "quickfix",
          diagnostics: [mark],
          edit: { changes: { [document.uri]: [{ range: { start, end: start }, newText: "# " }] } },
        });
      }
      return actions;
    });
}
