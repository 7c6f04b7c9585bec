import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configMarks } from "../config-marks";
import { toDiagnostic, unusedComment } from "../convert";
import { type Feature, isNote } from "./feature";

/** How long typing must rest before marks are pushed. In milliseconds. */
const rest = 150;

/** Marks as one types: pulled by clients that can, else pushed; never both. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: "undring", interFileDependencies: false, workspaceDiagnostics: false } }
      : {},

  register: ({ connection, documents, readings, client }) => {
    const marks = async (document: TextDocument): Promise<Diagnostic[]> => {
      if (!isNote(document)) return configMarks(document, readings);
      const { reading, settings, unused } = await readings.of(document);
      if (settings.ignored) return [];
      return [
        ...reading.findings.map((finding) => toDiagnostic(document, finding)),
        ...unused.map(({ span }) => unusedComment(document, span, reading.language)),
      ];
    };
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const push = async (document: TextDocument): Promise<void> => {
      waiting.delete(document.uri);
      const { uri, version } = document;
      const found = await marks(document);
      // Only of the text as it is now: a later version will push its own.
      if (documents.get(uri)?.version === version)
        await connection.sendDiagnostics({ uri, version, diagnostics: found });
    };
    const stopWaiting = (uri: string) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    };

    connection.languages.diagnostics.on(async ({ textDocument }): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(textDocument.uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: document === undefined ? [] : await marks(document) };
    });
    documents.onDidOpen(({ document }) => {
      if (!client.pullsDiagnostics) void push(document);
    });
    documents.onDidChangeContent(({ document }) => {
      if (client.pullsDiagnostics || document.version === undefined) return;
      stopWaiting(document.uri);
      waiting.set(
        document.uri,
        setTimeout(() => void push(document), rest),
      );
    });
    documents.onDidClose(({ document }) => {
      stopWaiting(document.uri);
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    return {
      refresh: () => {
        if (client.pullsDiagnostics) void connection.languages.diagnostics.refresh();
        else for (const document of documents.all()) void push(document);
      },
    };
  },
};
