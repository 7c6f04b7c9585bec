import { type Disposable, languages, StatusBarAlignment, window } from "vscode";
import { interfaceLanguage, words } from "./words";

/** How many there are to wonder about in this note, at the foot of the window; a click walks through it. */
export function statusBar(isPaused: () => boolean): { readonly parts: Disposable[]; readonly show: () => void } {
  const item = window.createStatusBarItem(StatusBarAlignment.Right, 90);
  item.name = "Undring";
  const show = () => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== "markdown") return item.hide();
    const count = languages.getDiagnostics(document.uri).filter(({ source }) => source === "Undring").length;
    const w = words[interfaceLanguage()];
    item.text = isPaused() ? "$(debug-pause) Undring" : `$(comment-discussion) ${count}`;
    item.tooltip = isPaused() ? w.paused : `Undring: ${w.toWonder(count)}`;
    item.accessibilityInformation = { label: item.tooltip };
    item.command = isPaused() ? "undring.pause" : "undring.walk";
    item.show();
  };
  show();
  return { show, parts: [item, window.onDidChangeActiveTextEditor(show), languages.onDidChangeDiagnostics(show)] };
}
