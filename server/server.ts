import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver";
import { type Files, giveLanguages } from "../core";
import { createChangeLog } from "./changes";
import { kindOf } from "./config-marks";
import { codeActions } from "./features/code-actions";
import { completion } from "./features/completion";
import { diagnostics } from "./features/diagnostics";
import type { ClientAbilities, Feature, Workbench } from "./features/feature";
import { hover } from "./features/hover";
import { lenses } from "./features/lenses";
import { letGo } from "./features/let-go";
import { newNotes } from "./features/new-note";
import { note } from "./features/note";
import { outline } from "./features/outline";
import { review } from "./features/review";
import { strengths } from "./features/strengths";
import { defaultSettings, type InitOptions, type ServerSettings, settingsChanged } from "./protocol";
import { createReadings, type Surroundings } from "./readings";

/** What the server can do: a file a feature, each registers itself. */
const features: readonly Feature[] = [
  diagnostics,
  codeActions,
  letGo,
  hover,
  newNotes,
  note,
  outline,
  completion,
  lenses,
  strengths,
  review,
];

/** Files whose change can change a reading. */
const watched = ["**/*.{yml,yaml}", "**/undring.lock", "**/.undring/*", "**/node_modules/*/package.json"];

/**
 * Starts the server on a connection: by IPC, stdio or a worker's messages, it is the same. `ownFiles` are files the
 * server reaches by itself, null where it lives in a worker.
 */
export function startServer(connection: Connection, ownFiles: Files | null): void {
  const changes = createChangeLog();
  const documents = new TextDocuments(changes);
  const around: Surroundings = { settings: defaultSettings, folders: [], files: false };
  const readings = createReadings(connection, around, ownFiles, changes);
  const refreshAll = () => {
    readings.forgetAll();
    for (const { refresh } of started) refresh?.();
  };
  const bench: Workbench = {
    connection,
    documents,
    changes,
    readings,
    settings: () => around.settings,
    // Known once the editor has said hello.
    client: abilitiesOf({}, {}),
    refreshAll,
  };
  let [watches, changesFolders] = [false, false];

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { capabilities, workspaceFolders, rootUri } = params;
    const options = (params.initializationOptions ?? {}) as InitOptions;
    if (options.languages !== undefined) giveLanguages(options.languages);
    around.settings = { ...defaultSettings, ...options.settings };
    around.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    around.files = options.files === true;
    Object.assign(bench.client, abilitiesOf(capabilities, options));
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    changesFolders = capabilities.workspace?.workspaceFolders === true;
    const provided = features.map((feature) => feature.capabilities(bench.client));
    return {
      capabilities: Object.assign(
        {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
        ...provided,
      ) as InitializeResult["capabilities"],
      serverInfo: { name: "undring" },
    };
  });
  connection.onInitialized(() => {
    if (watches) {
      const watchers = watched.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    // A client that has no such folders would be told of a fault each time that it starts.
    if (!changesFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      around.folders = [...around.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      refreshAll();
    });
  });
  const started = features.map((feature) => feature.register(bench));
  connection.onDidChangeWatchedFiles(refreshAll);
  // Where the editor does not watch files, what is saved in it is all that can be known of them.
  documents.onDidSave(({ document }) => {
    if (!watches && kindOf(document) !== null) refreshAll();
  });
  connection.onNotification(settingsChanged, (changed: Partial<ServerSettings>) => {
    around.settings = { ...around.settings, ...changed };
    refreshAll();
  });
  documents.onDidClose(({ document }) => readings.forget(document.uri));
  documents.listen(connection);
  connection.listen();
}

/** What the editor at the other end can do, as it says itself. */
const abilitiesOf = (
  { textDocument, workspace }: ClientCapabilities,
  { snippets, rulePages }: InitOptions,
): ClientAbilities => ({
  pullsDiagnostics: textDocument?.diagnostic !== undefined,
  snippets: snippets === true,
  insertsSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
  refreshesLenses: workspace?.codeLens?.refreshSupport === true,
  refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
  rulePages: rulePages ?? null,
});
