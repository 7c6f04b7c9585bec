import { commands, type ExtensionContext, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { applyWithSlots, settingsChanged } from "../server/protocol";
import { insertWithSlots } from "./commands/apply-with-slots";
import { newNote } from "./commands/new-note";
import { serveFiles } from "./files";
import { readSettings } from "./settings";

/** Makes the client for this host: a process on the desktop, a worker on the web. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and puts our commands in place. The same on desktop and web. */
export async function startExtension(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  const client = createClient({
    documentSelector: [{ language: "markdown" }, { language: "yaml" }],
    initializationOptions: { settings: readSettings(), snippets: true, files: true },
  });
  context.subscriptions.push(
    client,
    commands.registerCommand(applyWithSlots, insertWithSlots),
    commands.registerCommand("undring.newNote", (given?: object) => newNote(client, given)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("undring")) void client.sendNotification(settingsChanged, readSettings());
    }),
  );
  serveFiles(client);
  await client.start();
}
