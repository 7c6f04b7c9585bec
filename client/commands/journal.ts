import { env, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type JournalResult, journalRequest } from "../../server/protocol";
import { interfaceLanguage, words } from "../words";

/** Copies the note as plain text; slots that are still empty are told first. */
export async function copyForJournal(client: BaseLanguageClient, anyway = false): Promise<void> {
  const uri = window.activeTextEditor?.document.uri.toString();
  const note = uri === undefined ? null : await client.sendRequest<JournalResult | null>(journalRequest, { uri });
  const w = words[interfaceLanguage()];
  if (note === null) return void window.showInformationMessage(w.noNote);
  if (note.unfilled.length > 0 && !anyway) {
    const answer = await window.showWarningMessage(w.unfilled(note.unfilled.join(", ")), w.copyAnyway);
    if (answer !== w.copyAnyway) return;
  }
  await env.clipboard.writeText(note.text);
  void window.setStatusBarMessage(w.copied, 4000);
}
