import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { toDiagnostic } from "../convert";
import type { Feature } from "./feature";

/** How long typing must rest before marks are pushed. In milliseconds. */
const rest = 150;

/** Marks as one types: pulled by clients that can, else pushed; never both. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: "undring", interFileDependencies: false, workspaceDiagnostics: false } }
      : {},

  register: ({ connection, documents, readings, client }) => {
    const marks = (document: TextDocument) =>
      readings.of(document).findings.map((finding) => toDiagnostic(document, finding));
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const push = (document: TextDocument) => {
      waiting.delete(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: marks(document) });
    };
    const stopWaiting = (uri: string) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
    };

    connection.languages.diagnostics.on(({ textDocument }): DocumentDiagnosticReport => {
      const document = documents.get(textDocument.uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: document === undefined ? [] : marks(document) };
    });
    documents.onDidOpen(({ document }) => {
      if (!client.pullsDiagnostics) push(document);
    });
    documents.onDidChangeContent(({ document }) => {
      if (client.pullsDiagnostics || document.version === undefined) return;
      stopWaiting(document.uri);
      waiting.set(
        document.uri,
        setTimeout(() => push(document), rest),
      );
    });
    documents.onDidClose(({ document }) => {
      stopWaiting(document.uri);
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    return {
      refresh: () => {
        if (client.pullsDiagnostics) void connection.languages.diagnostics.refresh();
        else for (const document of documents.all()) push(document);
      },
    };
  },
};
