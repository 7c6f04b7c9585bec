import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { openingsFor, type Role } from "../../core";
import { type Feature, isNote } from "./feature";
import { roleNames } from "./outline";

/** Ways to begin a sentence, fitted to section and language: offered where a sentence begins. */
export const openings: Feature = {
  capabilities: () => ({ completionProvider: { resolveProvider: false } }),

  register: ({ connection, documents, readings }) => {
    connection.onCompletion(async ({ textDocument, position }): Promise<CompletionItem[]> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined || !isNote(document)) return [];
      const { reading } = await readings.of(document);
      if (reading.language === null) return [];
      const offset = document.offsetAt(position);
      const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
      const begun = /(?:^\s*(?:[-*+>]\s+)*|[.!?]\s+)(\p{L}*(?:\s\p{L}*){0,2})$/u.exec(line);
      if (begun === null || /^\s*#/.test(line)) return [];
      const start = { line: position.line, character: position.character - begun[1]!.length };
      let role: Role = "other";
      for (const one of reading.blocks) if (one.block.span.start <= offset) role = one.role;
      const language = reading.language;
      return openingsFor(language, role).map((opening, index) => ({
        label: opening.trimEnd(),
        kind: CompletionItemKind.Text,
        detail: `Undring${role === "other" ? "" : `: ${roleNames[language][role]}`}`,
        sortText: `~undring${String(index).padStart(2, "0")}`,
        filterText: opening,
        textEdit: { range: { start, end: position }, newText: opening },
      }));
    });
    return {};
  },
};
