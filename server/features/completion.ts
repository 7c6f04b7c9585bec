import { type CompletionItem, CompletionItemKind, CompletionTriggerKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { openingsFor, type Reading, type Role } from "../../core";
import { choicesAt } from "../choices";
import { snippetsAt } from "../snippets";
import { type Feature, isNote } from "./feature";
import { roleNames } from "./outline";

/** Ways on while one writes: what a slot offers to choose from, ways to begin a sentence, and what short words stand for. */
export const completion: Feature = {
  // «u-» asks by itself: an editor shows nothing in Markdown before somebody asks, and who does not know cannot ask.
  capabilities: () => ({ completionProvider: { resolveProvider: false, triggerCharacters: ["-"] } }),

  register: ({ connection, documents, readings, client }) => {
    connection.onCompletion(async ({ textDocument, position, context }): Promise<CompletionItem[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || !isNote(document)) return [];
      const choices = choicesAt(document, position);
      if (choices.length > 0) return [...choices];
      const { reading, isNote: speaks } = await readings.of(document);
      // VS Code has the same snippets from the extension itself, but shows those to none who has not asked.
      const asked = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const snippets =
        !speaks || (client.snippets && asked)
          ? []
          : snippetsAt(document, position, reading.language, client.insertsSnippets);
      return [...openingsAt(document, position, reading), ...snippets];
    });
    return {};
  },
};

/** Ways to begin a sentence, fitted to section and language: offered where a sentence begins. */
function openingsAt(document: TextDocument, position: Position, { language, blocks }: Reading): CompletionItem[] {
  if (language === null) return [];
  const offset = document.offsetAt(position);
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const begun = /(?:^\s*(?:[-*+>]\s+)*|[.!?]\s+)(\p{L}*(?:\s\p{L}*){0,2})$/u.exec(line);
  if (begun === null || /^\s*#/.test(line)) return [];
  const start = { line: position.line, character: position.character - begun[1]!.length };
  let role: Role = "other";
  for (const one of blocks) if (one.block.span.start <= offset) role = one.role;
  return openingsFor(language, role).map((opening, index) => ({
    label: opening.trimEnd(),
    kind: CompletionItemKind.Text,
    detail: `Undring${role === "other" ? "" : `: ${roleNames[language][role]}`}`,
    sortText: `~undring${String(index).padStart(2, "0")}`,
    filterText: opening,
    textEdit: { range: { start, end: position }, newText: opening },
  }));
}
