import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range, type TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { asSnippet, type Edit, type Finding, type Language, type Severity, type Span, type Suggestion } from "../core";
import type { SlotEdit } from "./protocol";

/** The only place where offsets become positions. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toSpan = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** Never louder than information: a note is no program, and nothing in it is an error. */
const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  warning: DiagnosticSeverity.Information,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const source = "Undring";

export const toDiagnostic = (document: TextDocument, finding: Finding): Diagnostic => ({
  range: toRange(document, finding.span),
  severity: severities[finding.severity],
  source,
  code: finding.rule,
  message: `${finding.message} ${finding.ask}`,
});

const nothingToKeep: Readonly<Record<Language, string>> = {
  nb: "Denne kommentaren gjelder ingenting lenger, og kan tas ut.",
  nn: "Denne kommentaren gjeld ingenting lenger, og kan takast ut.",
  en: "This comment holds nothing any more, and can be taken out.",
};

/** A keep-comment that holds nothing: shown faded. */
export const unusedComment = (document: TextDocument, span: Span, language: Language | null): Diagnostic => ({
  range: toRange(document, span),
  severity: DiagnosticSeverity.Hint,
  tags: [DiagnosticTag.Unnecessary],
  source,
  message: nothingToKeep[language ?? "en"],
});

export const toTextEdit = (document: TextDocument, edit: Edit): TextEdit => ({
  range: toRange(document, edit),
  newText: edit.text,
});

/** A suggestion's edits as snippets: Tab walks through their slots. */
export function toSnippets({ edits, slots }: Suggestion): readonly { readonly edit: Edit; readonly snippet: string }[] {
  let shift = 0;
  let first = 1;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const from = edit.start + shift;
      const inside = slots.filter((slot) => slot.start >= from && slot.end <= from + edit.text.length);
      const own = inside.map((slot) => ({ ...slot, start: slot.start - from, end: slot.end - from }));
      const snippet = asSnippet(edit.text, "slot", own, first);
      first += inside.length;
      shift += edit.text.length - (edit.end - edit.start);
      return { edit, snippet };
    });
}

/** A suggestion as the client's command takes it. */
export const toSlotEdit = (document: TextDocument, suggestion: Suggestion): SlotEdit => ({
  uri: document.uri,
  version: document.version,
  edits: toSnippets(suggestion).map(({ edit, snippet }) => ({ range: toRange(document, edit), snippet })),
});

/** The words of an edit as a title shows them: what only joins them to the words before is left out. */
export const withoutComma = (text: string): string => text.replace(/^[\s,.;:]+/, "");
