import { type Diagnostic, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isBuiltInRule, type Origin } from "../../core";
import { configMarks } from "../config-marks";
import { toDiagnostic, unusedComment } from "../convert";
import { heldBack, type LastEdit, lastEdit, pause } from "../typing";
import { type Feature, isNote } from "./feature";

/** How long typing must rest before marks are pushed. In milliseconds. */
const rest = 150;

/** Marks as one types: pulled by clients that can, else pushed; never both, and never inside the sentence being written. */
export const diagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { identifier: "undring", interFileDependencies: false, workspaceDiagnostics: false } }
      : {},

  register: ({ connection, documents, readings, settings, client }) => {
    const texts = new Map<string, string>();
    const edits = new Map<string, LastEdit>();
    const shown = new Map<string, Diagnostic[]>();
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const pauses = new Map<string, ReturnType<typeof setTimeout>>();

    const read = async (document: TextDocument): Promise<Diagnostic[]> => {
      if (!isNote(document)) return configMarks(document, readings);
      const { reading, settings: noteSettings, unused, isNote: speaks } = await readings.of(document);
      if (noteSettings.ignored || !speaks) return [];
      const edit = edits.get(document.uri);
      const found = edit === undefined ? reading.findings : heldBack(reading, edit, Date.now());
      return [
        ...found.map((finding) =>
          withPage(toDiagnostic(document, finding), reading.originOf(finding), client.rulePages),
        ),
        ...unused.map(({ span }) => unusedComment(document, span, reading.language)),
      ];
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
    const push = async (document: TextDocument): Promise<void> => {
      waiting.delete(document.uri);
      const { uri, version } = document;
      const found = await marks(document);
      // Only of the text as it is now: a later version will push its own.
      if (documents.get(uri)?.version === version)
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

    connection.languages.diagnostics.on(async ({ textDocument }): Promise<DocumentDiagnosticReport> => {
      const document = documents.get(textDocument.uri);
      return { kind: DocumentDiagnosticReportKind.Full, items: document === undefined ? [] : await marks(document) };
    });
    documents.onDidOpen(({ document }) => {
      texts.set(document.uri, document.getText());
      if (!client.pullsDiagnostics) void push(document);
    });
    documents.onDidChangeContent(({ document }) => {
      const { uri } = document;
      const before = texts.get(uri);
      const text = document.getText();
      texts.set(uri, text);
      if (before === undefined || before === text) return;
      edits.set(uri, lastEdit(before, text, Date.now()));
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
      for (const kept of [texts, edits, shown]) kept.delete(uri);
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

/** A mark with the page of its rule, where it is one of ours: a team's own rules have none. */
function withPage(mark: Diagnostic, origin: Origin | undefined, pages: string | null): Diagnostic {
  const rule = origin?.hit.rule.rule;
  const isOurs = rule !== undefined && isBuiltInRule(rule.id, origin!.reading.language);
  return pages === null || !isOurs ? mark : { ...mark, codeDescription: { href: `${pages}${rule.id}.md` } };
}
