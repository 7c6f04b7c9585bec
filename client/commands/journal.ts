import { env, Position, type QuickPickItem, Selection, type TextDocument, window } from "vscode";
import { type JournalResult, journalRequest } from "../../server/protocol";
import { deskWords } from "../desk-words";
import type { Server } from "../server";
import { type Interface, interfaceLanguage, words } from "../words";
import { slotsOf } from "./slots";

/** Copies the note as plain text; slots that are still empty are told first, and lead to their lines. */
export async function copyForJournal(server: Server, note: Interface | null, anyway = false): Promise<void> {
  const editor = window.activeTextEditor;
  const uri = editor?.document.uri.toString();
  const journal = uri === undefined ? null : await server.sendRequest<JournalResult | null>(journalRequest, { uri });
  const w = words[interfaceLanguage(note)];
  if (journal === null || editor === undefined) return void window.showInformationMessage(w.noNote);
  const unfilled = allUnfilled(journal, editor.document);
  if (unfilled.length > 0 && !anyway) {
    const answer = await askOf(unfilled, interfaceLanguage(note));
    if (answer === undefined) return;
    if (answer !== "copy") {
      const { range } = editor.document.lineAt(answer - 1);
      editor.selection = new Selection(new Position(range.start.line, 0), range.end);
      return editor.revealRange(range);
    }
  }
  await env.clipboard.writeText(journal.text);
  void window.setStatusBarMessage(w.copied, 6000);
}

/** What the server knows as slots, and those of a team's own template that was begun here. */
function allUnfilled({ unfilled }: JournalResult, document: TextDocument): JournalResult["unfilled"] {
  const own = slotsOf(document)
    .map((range) => ({ line: range.start.line + 1, hint: document.getText(range).slice(1, -1) }))
    .filter(({ line, hint }) => !unfilled.some((one) => one.line === line && one.hint === hint));
  return [...unfilled, ...own].sort((a, b) => a.line - b.line);
}

/** What is not filled in yet: a line to go to, or to copy as it is. */
async function askOf(unfilled: JournalResult["unfilled"], language: Interface): Promise<number | "copy" | undefined> {
  type Item = QuickPickItem & { readonly answer: number | "copy" };
  const desk = deskWords[language];
  const items: Item[] = [
    ...unfilled.map(({ line, hint }): Item => ({ label: `[${hint}]`, description: desk.goTo(line), answer: line })),
    { label: `$(clippy) ${desk.copyAsItIs}`, answer: "copy" },
  ];
  return (await window.showQuickPick(items, { title: `Undring: ${desk.slotsLeft(unfilled.length)}` }))?.answer;
}
