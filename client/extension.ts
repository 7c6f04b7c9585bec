import { commands, type ExtensionContext, Uri, workspace } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { applyWithSlots, type FindingPlace, previewWays, settingsChanged, showProfile } from "../server/protocol";
import { insertWithSlots } from "./commands/apply-with-slots";
import { chooseWay, type WayChooser } from "./commands/choose-way";
import { copyForJournal } from "./commands/journal";
import { menu } from "./commands/menu";
import { newNote } from "./commands/new-note";
import { Previews } from "./commands/preview";
import { reflect } from "./commands/reflect";
import { registerSlots } from "./commands/slots";
import { walk } from "./commands/walk";
import type { Walker } from "./commands/walk-by-keyboard";
import { WhyPage } from "./commands/why";
import { NoteStates } from "./note-states";
import { type Connect, serverBehind } from "./server";
import { readSettings } from "./settings";
import { statusBar } from "./status";
import { ProfileView, profileView } from "./views/profile";
import { ReviewView } from "./views/review";

/** Puts our commands and views in place; the server comes behind. The same on desktop and web. */
export function startExtension(
  context: ExtensionContext,
  connect: (options: LanguageClientOptions) => ReturnType<Connect>,
): void {
  let paused = false;
  const server = serverBehind(() => connect(clientOptions(context)));
  const tellSettings = () =>
    server.sendNotification(settingsChanged, { ...readSettings(), ...(paused ? { marks: "onCommand" } : {}) });
  const states = new NoteStates(server);
  const profile = new ProfileView(server);
  const review = new ReviewView(server, context);
  const why = new WhyPage();
  const previews = new Previews();
  const status = statusBar(states, () => paused);
  const language = () => states.current?.language ?? null;
  context.subscriptions.push(
    server,
    ...states.register(),
    ...profile.register(),
    ...review.register(),
    ...why.register(),
    ...previews.register(),
    ...status.parts,
    ...registerSlots(),
    commands.registerCommand(applyWithSlots, insertWithSlots),
    commands.registerCommand("undring.newNote", (given?: object) => newNote(server, context.globalState, given)),
    commands.registerCommand("undring.walk", (walker?: Partial<Walker>) => walk(server, previews, walker)),
    commands.registerCommand(previewWays, (place?: FindingPlace, choose?: WayChooser) =>
      chooseWay(server, previews, place, choose),
    ),
    commands.registerCommand("undring.copyForJournal", (anyway?: boolean) =>
      copyForJournal(server, language(), anyway === true),
    ),
    commands.registerCommand("undring.reflect", async (answers?: readonly string[]) => {
      await states.look();
      return reflect(language(), answers);
    }),
    commands.registerCommand("undring.why", () => why.show(server, language())),
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
}

const clientOptions = ({ extensionUri }: ExtensionContext): LanguageClientOptions => ({
  // The links in a hover put a rephrasing into the note or show it, and can do nothing else.
  markdown: { isTrusted: { enabledCommands: [applyWithSlots, previewWays] } },
  documentSelector: [{ language: "markdown" }, { language: "yaml" }],
  initializationOptions: {
    settings: readSettings(),
    snippets: true,
    files: true,
    rulePages: `${Uri.joinPath(extensionUri, "docs/rules")}/`,
  },
});
