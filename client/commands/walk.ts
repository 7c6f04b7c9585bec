import {
  commands,
  Position,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { noteRequest, type ShownFinding, type ShownNote, type Way } from "../../server/protocol";
import type { Server } from "../server";
import { interfaceLanguage, words } from "../words";
import { copyForJournal } from "./journal";
import type { Previews } from "./preview";
import { toRange } from "./ranges";
import { byKeyboard, type Walker } from "./walk-by-keyboard";

/** Takes the writer from finding to finding by keyboard alone; ends with what is good, and the way to the journal. */
export async function walk(server: Server, previews: Previews, given?: Partial<Walker>): Promise<void> {
  const editor = window.activeTextEditor;
  const look = () => server.sendRequest<ShownNote | null>(noteRequest, { uri: editor?.document.uri.toString() ?? "" });
  const shown = editor === undefined ? null : await look();
  if (editor === undefined || shown === null)
    return void window.showInformationMessage(words[interfaceLanguage()].noNote);
  const { document, viewColumn } = editor;
  const walker: Walker = {
    ...byKeyboard(interfaceLanguage(shown.language), (way) => previews.show(document, way)),
    ...given,
  };
  // A change that was shown has taken the note's place: it is closed, and the note shown anew.
  const show = async () => {
    await previews.close(document);
    return window.showTextDocument(document, viewColumn);
  };
  const last = await throughFindings(show, shown, look, walker);
  if (last === null) return;
  const next = await walker.end(last);
  if (next === "copy") await copyForJournal(server, last.language);
  else if (next === "glance") await commands.executeCommand("undring.showProfile");
}

/** Gives the note as it is at the end of the walk; null where the writer stopped before. */
async function throughFindings(
  show: () => Promise<TextEditor>,
  first: ShownNote,
  look: () => Promise<ShownNote | null>,
  walker: Walker,
): Promise<ShownNote | null> {
  let shown = first;
  let from = new Position(0, 0);
  for (let at = 1; ; ) {
    const editor = await show();
    const ahead = shown.findings.filter(({ range }) => toRange(range).start.isAfterOrEqual(from));
    const [next] = ahead;
    if (next === undefined) return shown;
    const range = toRange(next.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenter);
    const end = await atFinding(
      { document: editor.document, version: shown.version },
      next,
      at,
      at - 1 + ahead.length,
      walker,
    );
    if (end === null) {
      await show();
      return null;
    }
    if (end !== "again") {
      from = end;
      at += 1;
    }
    const again = await look();
    if (again === null) return null;
    shown = again;
  }
}

/** A note, and the version of it that its findings are of. */
interface Seen {
  readonly document: TextDocument;
  readonly version: number;
}

/**
 * Asks about one finding until something is chosen. Gives where the walk goes on, null where it stops, and "again" where
 * the note was changed meanwhile, so that nothing is put in the wrong place.
 */
async function atFinding(
  { document, version }: Seen,
  finding: ShownFinding,
  at: number,
  of: number,
  walker: Walker,
): Promise<Position | "again" | null> {
  for (;;) {
    const choice = await walker.choose(finding, at, of);
    if (choice === undefined || choice === "stop") return null;
    if (document.version !== version) return "again";
    if (choice === "skip") return toRange(finding.range).end;
    if ("letGo" in choice) {
      await commands.executeCommand(choice.letGo.command, ...choice.letGo.arguments);
      return toRange(finding.range).end;
    }
    const end = await take({ document, version }, choice.way, walker);
    if (end !== null) return end;
  }
}

/**
 * Puts a way into the note, its slots filled by the writer. Gives the place behind it, which is looked at no more in this
 * walk; null where the writer thought better of it.
 */
async function take({ document, version }: Seen, way: Way, walker: Walker): Promise<Position | "again" | null> {
  const change = new WorkspaceEdit();
  let { preview } = way;
  let end = new Position(0, 0);
  for (const { range, text, slots } of way.edits) {
    let filled = text;
    for (const hint of slots) {
      const answer = await walker.fill(hint, preview);
      if (answer === undefined) return null;
      if (answer.trim() === "") continue;
      filled = filled.replace(`[${hint}]`, () => answer.trim());
      preview = preview.replace(`[${hint}]`, () => answer.trim());
    }
    const place = toRange(range);
    change.replace(document.uri, place, filled);
    const lines = filled.split("\n");
    end =
      lines.length === 1
        ? place.start.translate(0, filled.length)
        : new Position(place.start.line + lines.length - 1, (lines.at(-1) ?? "").length);
  }
  if (document.version !== version) return "again";
  return (await workspace.applyEdit(change)) ? end : null;
}
