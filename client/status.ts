import { type Disposable, StatusBarAlignment, window } from "vscode";
import type { NoteState } from "../server/protocol";
import { deskWords } from "./desk-words";
import type { NoteStates } from "./note-states";
import { interfaceLanguage, words } from "./words";

/** How it stands with the note, at the foot of the window: count, language, rest. A click opens the menu. */
export function statusBar(
  states: NoteStates,
  isPaused: () => boolean,
): { readonly parts: Disposable[]; readonly show: () => void } {
  const item = window.createStatusBarItem("undring.status", StatusBarAlignment.Right, 90);
  item.name = "Undring";
  item.command = "undring.menu";
  const show = () => {
    const state = states.current;
    if (state === null) return item.hide();
    const [text, tooltip] = told(state, isPaused());
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: tooltip, role: "button" };
    item.show();
  };
  return { show, parts: [item, states.onChange(show)] };
}

/** What is shown, and what it means. */
function told({ isNote, language, toWonder, toFill }: NoteState, isPaused: boolean): readonly [string, string] {
  const tongue = interfaceLanguage(language);
  const [w, desk] = [words[tongue], deskWords[tongue]];
  if (!isNote) return ["$(circle-slash) Undring", `${desk.noNoteHere}. ${desk.howKnown}`];
  if (isPaused) return ["$(debug-pause) Undring", w.paused];
  const parts = [
    w.toWonder(toWonder),
    ...(toFill === 0 ? [] : [desk.toFill(toFill)]),
    ...(language === null ? [] : [desk.languages[language]]),
  ];
  const counts = toFill === 0 ? `${toWonder}` : `${toWonder} $(edit) ${toFill}`;
  return [`$(comment-discussion) ${counts}${language === null ? "" : ` ${language}`}`, `Undring: ${parts.join(" · ")}`];
}
