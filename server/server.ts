import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createAnalyser } from "../core";
import { codeActions } from "./features/code-actions";
import { diagnostics } from "./features/diagnostics";
import type { Feature, Workbench } from "./features/feature";
import { hover } from "./features/hover";
import { newNotes } from "./features/new-note";
import { defaultSettings, type InitOptions, type ServerSettings, settingsChanged } from "./protocol";
import { createReadings } from "./readings";

/** What the server can do: a file a feature, each registers itself. */
const features: readonly Feature[] = [diagnostics, codeActions, hover, newNotes];

/** Starts the server on a connection: by IPC, stdio or a worker's messages, it is the same. */
export function startServer(connection: Connection): void {
  const analyser = createAnalyser();
  const documents = new TextDocuments(TextDocument);
  let settings: ServerSettings = defaultSettings;
  const readings = createReadings(analyser, () => settings);
  const bench: Workbench = {
    connection,
    documents,
    analyser,
    readings,
    client: { pullsDiagnostics: false, snippets: false },
  };

  connection.onInitialize(({ capabilities, initializationOptions }: InitializeParams): InitializeResult => {
    const options = (initializationOptions ?? {}) as InitOptions;
    settings = { ...defaultSettings, ...options.settings };
    bench.client.pullsDiagnostics = capabilities.textDocument?.diagnostic !== undefined;
    bench.client.snippets = options.snippets === true;
    const provided = features.map((feature) => feature.capabilities(bench.client));
    return {
      capabilities: Object.assign(
        { textDocumentSync: TextDocumentSyncKind.Incremental },
        ...provided,
      ) as InitializeResult["capabilities"],
      serverInfo: { name: "undring" },
    };
  });
  const started = features.map((feature) => feature.register(bench));
  connection.onNotification(settingsChanged, (changed: Partial<ServerSettings>) => {
    settings = { ...settings, ...changed };
    readings.forgetAll();
    for (const { refresh } of started) refresh?.();
  });
  documents.onDidClose(({ document }) => readings.forget(document.uri));
  documents.listen(connection);
  connection.listen();
}
