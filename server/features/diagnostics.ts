import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configMarks } from "../config-marks";
import { unusedComment } from "../convert";
import { createMarkMaker, sameMarks } from "../marks";
import { type LastEdit, lastEdit, pause } from "../typing";
import { type Feature, isNote } from "./feature";

/** How long typing must rest before marks are pushed. In milliseconds. */
const rest = 150;

/** Marks as one types: pulled by clients that can, else pushed; never both, and never inside the sentence being written. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: "undring", interFileDependencies: false, workspaceDiagnostics: false } }
      : {},

  register: ({ connection, documents, changes, readings, settings, client }) => {
    const edits = new Map<string, LastEdit>();
    const shown = new Map<string, Diagnostic[]>();
    /** What the editor has of each document, by a number that tells it from what it had before. */
    const sent = new Map<string, { readonly id: number; readonly marks: readonly Diagnostic[] }>();
    const maker = createMarkMaker(() => client.rulePages);
    let count = 0;
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const pauses = new Map<string, ReturnType<typeof setTimeout>>();

    const read = async (document: TextDocument): Promise<Diagnostic[]> => {
      if (!isNote(document)) return configMarks(document, readings);
      const { reading, settings: noteSettings, unused, isNote: speaks } = await readings.of(document);
      if (noteSettings.ignored || !speaks) return [];
      const found = maker.of(document, reading, edits.get(document.uri) ?? null, Date.now());
      for (const { span } of unused) found.push(unusedComment(document, span, reading.language));
      return found;
    };
    const marks = async (document: TextDocument): Promise<Diagnostic[]> => {
      const { marks: when } = settings();
      if (isNote(document) && when === "onCommand") return [];
      // Between two savings what was shown last stays, as far as the editor moves it along.
      if (isNote(document) && when === "onSave" && edits.has(document.uri)) return shown.get(document.uri) ?? [];
      const found = await read(document);
      shown.set(document.uri, found);
      return found;
    };
    /** Whether the editor has these marks already, and under which number. */
    const remember = (uri: string, marks: readonly Diagnostic[]): { readonly id: number; readonly known: boolean } => {
      const last = sent.get(uri);
      if (last !== undefined && sameMarks(last.marks, marks)) return { id: last.id, known: true };
      count += 1;
      sent.set(uri, { id: count, marks });
      return { id: count, known: false };
    };
    /** An editor moves its marks along as one types, and may lose those that are written over: they are sent anew. */
    const forgetTouched = (uri: string, line: number): void => {
      const touched = sent.get(uri)?.marks.some(({ range }) => range.start.line <= line && range.end.line >= line);
      if (touched === true) sent.delete(uri);
    };
    const push = async (document: TextDocument): Promise<void> => {
      waiting.delete(document.uri);
      const { uri, version } = document;
      const found = await marks(document);
      // Only of the text as it is now: a later version will push its own.
      if (documents.get(uri)?.version !== version || remember(uri, found).known) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: found });
    };
    const later = (timers: typeof waiting, uri: string, time: number, what: () => void): void => {
      clearTimeout(timers.get(uri));
      timers.set(uri, setTimeout(what, time));
    };
    const showAgain = (document: TextDocument): void => {
      if (client.pullsDiagnostics) void connection.languages.diagnostics.refresh();
      else void push(document);
    };

    connection.languages.diagnostics.on(
      async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
        const document = documents.get(uri);
        if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
        // Who types on asks again: nobody waits for this one.
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "asked again");
        const items = await marks(document);
        const resultId = String(remember(uri, items).id);
        return resultId === previousResultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, items, resultId };
      },
    );
    documents.onDidOpen(({ document }) => {
      const { uri } = document;
      if (!client.pullsDiagnostics) {
        void push(document);
        return;
      }
      // An editor that asked before the note was here, as one may whose server has come back, is told to ask again.
      later(pauses, uri, pause, () => {
        pauses.delete(uri);
        if (documents.get(uri) !== undefined && !sent.has(uri)) void connection.languages.diagnostics.refresh();
      });
    });
    documents.onDidChangeContent(({ document }) => {
      const { uri } = document;
      const edit = lastEdit(changes.last(document), changes.textOf(document), Date.now());
      if (edit === null) return;
      edits.set(uri, edit);
      forgetTouched(uri, document.positionAt(edit.at).line);
      // When the pen rests, the sentence it stopped in is looked at too.
      later(pauses, uri, pause, () => {
        pauses.delete(uri);
        const now = documents.get(uri);
        if (now !== undefined && settings().marks === "onType") showAgain(now);
      });
      if (!client.pullsDiagnostics) later(waiting, uri, rest, () => void push(document));
    });
    documents.onDidSave(({ document }) => {
      edits.delete(document.uri);
      if (settings().marks !== "onCommand") showAgain(document);
    });
    documents.onDidClose(({ document: { uri } }) => {
      for (const timers of [waiting, pauses]) {
        clearTimeout(timers.get(uri));
        timers.delete(uri);
      }
      for (const kept of [edits, shown, sent]) kept.delete(uri);
      if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    return {
      refresh: () => {
        if (client.pullsDiagnostics) void connection.languages.diagnostics.refresh();
        else for (const document of documents.all()) void push(document);
      },
    };
  },
};
