import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Language, languages, snippetsOf } from "../core";

/**
 * What the short word before a place stands for (`u-lurer`): sentences to begin with, and in an empty document whole notes.
 * An editor that knows no placeholders gets them as slots in [brackets].
 */
export function snippetsAt(
  document: TextDocument,
  position: Position,
  language: Language | null,
  insertsSnippets: boolean,
): readonly CompletionItem[] {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const [typed] = /(?:^|(?<=\s))(?:u|undring)-[\p{L}-]*$/u.exec(line) ?? [];
  if (typed === undefined) return [];
  const beginsAsTyped = (prefix: string) => prefix.startsWith(typed.slice(0, typed.indexOf("-") + 1));
  const isEmpty = document.getText().trim() === typed;
  const start = { line: position.line, character: position.character - typed.length };
  const offered = language === null || isEmpty ? languages : [language];
  return offered.flatMap((one) =>
    snippetsOf(one, today())
      .filter(({ plain }) => isEmpty || !plain.includes("\n"))
      .flatMap(({ prefixes, description, snippet, plain }) =>
        prefixes.filter(beginsAsTyped).map((label) => ({
          label,
          kind: CompletionItemKind.Snippet,
          detail: description,
          documentation: plain,
          filterText: label,
          insertTextFormat: insertsSnippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
          textEdit: { range: { start, end: position }, newText: insertsSnippets ? snippet : plain },
        })),
      ),
  );
}

/** The date on the wall, not the one in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
