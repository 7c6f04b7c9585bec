import { commands, EndOfLine, Position, type QuickPickItem, type TextEditor, window, workspace } from "vscode";
import { deskWords } from "../desk-words";
import type { NoteStates } from "../note-states";
import { type Interface, interfaceLanguage, words } from "../words";

type Item = QuickPickItem & { readonly act: () => unknown };

/** All that one may want to do with a note, from the foot of the window. */
export async function menu(states: NoteStates, isPaused: boolean): Promise<void> {
  const state = await states.look();
  const editor = window.activeTextEditor;
  const tongue = interfaceLanguage(state?.language ?? null);
  const [w, desk] = [words[tongue], deskWords[tongue]];
  const run = (command: string) => () => commands.executeCommand(command);
  const newNote: Item = { label: `$(new-file) ${desk.newNote}`, act: run("undring.newNote") };
  if (state === null || editor === undefined || !state.isNote) {
    const items: Item[] =
      state === null || editor === undefined
        ? [newNote]
        : [
            { label: `$(note) ${desk.thisIsNote}`, act: () => markAsNote(editor, tongue) },
            { label: `$(notebook) ${desk.allAreNotes}`, act: run("undring.treatAsNote") },
            newNote,
          ];
    const placeHolder = state === null ? desk.menu : desk.howKnown;
    await (
      await window.showQuickPick(items, { title: state === null ? "Undring" : desk.noNoteHere, placeHolder })
    )?.act();
    return;
  }
  const language = state.language === null ? "–" : desk.languages[state.language];
  const items: Item[] = [
    ...(isPaused ? [{ label: `$(debug-continue) ${desk.goOn}`, act: run("undring.pause") }] : []),
    { label: `$(arrow-right) ${w.walk}`, description: w.toWonder(state.toWonder), act: run("undring.walk") },
    ...(state.toFill === 0
      ? []
      : [{ label: `$(edit) ${w.fill}`, description: desk.toFill(state.toFill), act: run("undring.nextSlot") }]),
    { label: `$(preview) ${w.profile}`, act: run("undring.showProfile") },
    { label: `$(question) ${w.reflect}`, act: run("undring.reflect") },
    { label: `$(clippy) ${w.copy}`, act: run("undring.copyForJournal") },
    { label: `$(globe) ${desk.languageOf(language)}`, act: () => chooseLanguage(tongue) },
    ...(isPaused ? [] : [{ label: `$(debug-pause) ${desk.rest}`, act: run("undring.pause") }]),
    newNote,
  ];
  await (await window.showQuickPick(items, { title: "Undring", placeHolder: desk.menu }))?.act();
}

async function chooseLanguage(tongue: Interface): Promise<void> {
  const desk = deskWords[tongue];
  const items = [
    { label: desk.anyLanguage, value: "auto" },
    ...(["nb", "nn", "en"] as const).map((value) => ({ label: desk.languages[value], value })),
  ];
  const picked = await window.showQuickPick(items, { title: `Undring: ${desk.whatLanguage}` });
  if (picked === undefined) return;
  const isGlobal = workspace.workspaceFolders === undefined;
  await workspace.getConfiguration("undring").update("language", picked.value, isGlobal);
}

/** Says in the file itself that it is a note: plain to see, undone with one key, and known to every editor. */
async function markAsNote(editor: TextEditor, language: Interface): Promise<void> {
  const { document } = editor;
  const key = language === "en" ? "kind: shift-report" : "slag: vaktrapport";
  const end = document.eol === EndOfLine.CRLF ? "\r\n" : "\n";
  const hasFrontMatter = document.lineAt(0).text.trimEnd() === "---";
  const text = hasFrontMatter ? `${key}${end}` : ["---", key, "---", "", ""].join(end);
  await editor.edit((change) => change.insert(new Position(hasFrontMatter ? 1 : 0, 0), text));
}
