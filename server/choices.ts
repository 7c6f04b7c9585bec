import { type CompletionItem, CompletionItemKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { choicesOf, slotsIn } from "../core";

/** What the slot at a place offers to choose from: each takes the place of the whole slot. */
export function choicesAt(document: TextDocument, { line, character }: Position): readonly CompletionItem[] {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const slot = slotsIn(text).find(({ start, end }) => start <= character && character <= end);
  if (slot === undefined) return [];
  const range = { start: { line, character: slot.start }, end: { line, character: slot.end } };
  return choicesOf(slot.hint).map((choice, index) => ({
    label: choice,
    kind: CompletionItemKind.EnumMember,
    detail: "Undring",
    sortText: String(index).padStart(2, "0"),
    // The editor holds what is offered against what stands there, and the slot stands there.
    filterText: text.slice(slot.start, slot.end),
    preselect: index === 0,
    textEdit: { range, newText: choice },
  }));
}
