import {
  env,
  type Memento,
  Position,
  SnippetString,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { type NewNoteParams, type NewNoteResult, newNoteRequest, templatesRequest } from "../../server/protocol";
import { deskWords } from "../desk-words";
import type { Server } from "../server";
import { askKind, askLanguage, askShift, type Shift } from "./ask-new-note";
import { beginFilling } from "./slots";

/** Where the last choice is kept: a language and a kind of note, never a word of one. */
const remembered = "undring.lastNote";
type Last = Partial<Pick<NewNoteParams, "language" | "kind">>;

/** The shift that runs at an hour of the clock: the first choice offered. */
const shiftAt = (hour: number): Shift =>
  hour >= 7 && hour < 15 ? "day" : hour >= 15 && hour < 22 ? "evening" : "night";

/** Opens a new note from a template. Arguments given (by a keybinding or a test) are not asked for. */
export async function newNote(server: Server, memory: Memento, given: Partial<NewNoteParams> = {}): Promise<void> {
  const last = memory.get<Last>(remembered) ?? {};
  const language = given.language ?? (await askLanguage(last.language ?? firstLanguage()));
  if (language === undefined) return;
  const uri = nearPlace()?.toString();
  const names = uri === undefined ? [] : await server.sendRequest<readonly string[]>(templatesRequest, { uri });
  const picked =
    given.kind !== undefined || given.own !== undefined || given.shift !== undefined
      ? { kind: given.kind ?? "shift-report", ...(given.own === undefined ? {} : { own: given.own }) }
      : await askKind(language, names, uri, last.kind);
  if (picked === undefined) return;
  const now = new Date();
  const shift = given.shift ?? (await askShift(language, shiftAt(now.getHours())));
  if (shift === undefined) return;
  await memory.update(remembered, { language, kind: picked.kind });
  const near = uri === undefined ? {} : { near: uri };
  const params: NewNoteParams = { ...picked, ...near, shift, language, date: isoDate(now) };
  const { snippet, uri: wanted } = await server.sendRequest<NewNoteResult>(newNoteRequest, params);
  const document = await (wanted === null ? unsaved(params) : created(Uri.parse(wanted)));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
  await beginFilling(editor);
}

/** The interface's language where it is set, else VS Code's, else bokmål: most notes are. */
function firstLanguage(): NewNoteParams["language"] {
  const set = workspace.getConfiguration("undring").get<string>("interface", "auto");
  const wanted = set === "auto" ? env.language : set;
  return wanted.startsWith("nn") ? "nn" : set === "en" ? "en" : "nb";
}

/** A place of the workspace that the note belongs to: the active note, else its first folder. */
function nearPlace(): Uri | undefined {
  const active = window.activeTextEditor?.document.uri;
  const inside = active !== undefined && workspace.getWorkspaceFolder(active) !== undefined;
  return inside ? active : (workspace.workspaceFolders?.[0]?.uri ?? active);
}

async function created(uri: Uri): Promise<TextDocument> {
  const change = new WorkspaceEdit();
  change.createFile(uri, { ignoreIfExists: true });
  await workspace.applyEdit(change);
  return workspace.openTextDocument(uri);
}

/** A note that lies nowhere yet; with a folder open it has a name already, so that saving asks nothing. */
async function unsaved({ date, shift, language }: NewNoteParams): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const plain = () => workspace.openTextDocument({ language: "markdown", content: "" });
  if (folder === undefined || !/^(?:file|vscode-remote)$/.test(folder.scheme)) return plain();
  const stem = `${date}-${deskWords[language].shifts[shift].toLowerCase()}`;
  for (let number = 1; number < mostOfOneName; number += 1) {
    const place = Uri.joinPath(folder, `${stem}${number === 1 ? "" : `-${number}`}.md`).with({ scheme: "untitled" });
    if (await isTaken(place, folder.scheme)) continue;
    return workspace.openTextDocument(place).then(undefined, plain);
  }
  return plain();
}

const mostOfOneName = 100;

/** Whether a file lies there, or another unsaved note is to lie there. */
async function isTaken(place: Uri, scheme: string): Promise<boolean> {
  if (workspace.textDocuments.some(({ uri }) => uri.path === place.path)) return true;
  return workspace.fs.stat(place.with({ scheme })).then(
    () => true,
    () => false,
  );
}

/** The date on the wall, not the one in Greenwich. */
const isoDate = (now: Date): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
