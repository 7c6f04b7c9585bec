import { commands, type ExtensionContext, Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { applyWithSlots, settingsChanged, showProfile } from "../server/protocol";
import { insertWithSlots } from "./commands/apply-with-slots";
import { copyForJournal } from "./commands/journal";
import { menu } from "./commands/menu";
import { newNote } from "./commands/new-note";
import { reflect } from "./commands/reflect";
import { registerSlots } from "./commands/slots";
import { walk } from "./commands/walk";
import type { Walker } from "./commands/walk-by-keyboard";
import { WhyPage } from "./commands/why";
import { serveFiles } from "./files";
import { NoteStates } from "./note-states";
import { readSettings } from "./settings";
import { statusBar } from "./status";
import { ProfileView, profileView } from "./views/profile";
import { ReviewView } from "./views/review";

/** Makes the client for this host: a process on the desktop, a worker on the web. */
export type ClientFactory = (options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server and puts our commands in place. The same on desktop and web. */
export function startExtension(context: ExtensionContext, createClient: ClientFactory): void {
  let paused = false;
  const client = createClient({
    // The links in a hover put a rephrasing into the note, and can do nothing else.
    markdown: { isTrusted: { enabledCommands: [applyWithSlots] } },
    documentSelector: [{ language: "markdown" }, { language: "yaml" }],
    initializationOptions: {
      settings: readSettings(),
      snippets: true,
      files: true,
      rulePages: `${Uri.joinPath(context.extensionUri, "docs/rules")}/`,
    },
  });
  const tellSettings = () =>
    client.sendNotification(settingsChanged, { ...readSettings(), ...(paused ? { marks: "onCommand" } : {}) });
  const states = new NoteStates(client);
  const profile = new ProfileView(client);
  const review = new ReviewView(client, context);
  const why = WhyPage.register();
  const status = statusBar(states, () => paused);
  const language = () => states.current?.language ?? null;
  context.subscriptions.push(
    client,
    ...states.register(),
    ...profile.register(),
    ...review.register(),
    ...status.parts,
    ...registerSlots(),
    commands.registerCommand(applyWithSlots, insertWithSlots),
    commands.registerCommand("undring.newNote", (given?: object) => newNote(client, context.globalState, given)),
    commands.registerCommand("undring.walk", (walker?: Partial<Walker>) => walk(client, walker)),
    commands.registerCommand("undring.copyForJournal", (anyway?: boolean) =>
      copyForJournal(client, language(), anyway === true),
    ),
    commands.registerCommand("undring.reflect", async (answers?: readonly string[]) => {
      await states.look();
      return reflect(language(), answers);
    }),
    commands.registerCommand("undring.why", () => why.show(client, language())),
    commands.registerCommand("undring.menu", () => menu(states, paused)),
    commands.registerCommand(showProfile, async () => {
      // The view is there only beside a note: whether this is one must be known first.
      await states.look();
      await commands.executeCommand(`${profileView}.focus`);
      return profile.refresh();
    }),
    commands.registerCommand("undring.pause", async () => {
      paused = !paused;
      await tellSettings();
      status.show();
    }),
    commands.registerCommand("undring.treatAsNote", () =>
      workspace.getConfiguration("undring").update("notes", "all", workspace.workspaceFolders === undefined),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("undring")) void tellSettings();
    }),
  );
  serveFiles(client);
  // Nobody waits for it: requests wait by themselves until the server is there, and failures are told by the client.
  void client.start();
}
