import {
  commands,
  Position,
  type QuickPickItem,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { noteRequest, type ShownFinding, type ShownNote, type Way } from "../../server/protocol";
import { interfaceLanguage, words } from "../words";
import { copyForJournal } from "./journal";

type Choice = { readonly way: Way } | { readonly letGo: ShownFinding["letGo"][number] } | "let-go" | "skip" | "stop";

/** How the walk asks: by quick picks and input boxes, or by answers given beforehand (a test). */
export interface Walker {
  readonly choose: (finding: ShownFinding, at: number, of: number) => Promise<Choice | undefined>;
  readonly fill: (hint: string) => Promise<string | undefined>;
  readonly end: (message: string) => Promise<boolean>;
}

const toRange = ({ start, end }: ShownFinding["range"]): Range =>
  new Range(new Position(start.line, start.character), new Position(end.line, end.character));

/** Takes the writer from finding to finding by keyboard alone; ends with what is good, and the way to the journal. */
export async function walk(client: BaseLanguageClient, given?: Walker): Promise<void> {
  const editor = window.activeTextEditor;
  const look = () => client.sendRequest<ShownNote | null>(noteRequest, { uri: editor?.document.uri.toString() ?? "" });
  let shown = editor === undefined ? null : await look();
  if (editor === undefined || shown === null)
    return void window.showInformationMessage(words[interfaceLanguage()].noNote);
  const { document } = editor;
  const walker = given ?? byKeyboard(shown.language);
  const of = shown.findings.length;
  let from = new Position(0, 0);
  for (let at = 1; ; at += 1) {
    const next = shown.findings.find(({ range }) => toRange(range).start.isAfterOrEqual(from));
    if (next === undefined) break;
    const range = toRange(next.range);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    const choice = await walker.choose(next, at, Math.max(of, at));
    if (choice === undefined || choice === "stop") break;
    from = range.end;
    if (typeof choice === "object" && "letGo" in choice)
      await commands.executeCommand(choice.letGo.command, ...choice.letGo.arguments);
    else if (typeof choice === "object") {
      const end = await take(document, choice.way, walker);
      if (end === null) break;
      // Behind what was just written: it is looked at no more in this walk.
      from = end;
    }
    const again = await look();
    if (again === null) break;
    shown = again;
  }
  const language = interfaceLanguage(shown.language);
  const message = words[language].done(shown.strengths.length, shown.findings.length);
  if (await walker.end(message)) await copyForJournal(client);
}

/** Puts a way into the note, its slots filled by the writer. Gives where it ends; null where the writer stopped. */
async function take(document: TextDocument, way: Way, walker: Walker): Promise<Position | null> {
  const change = new WorkspaceEdit();
  let end = new Position(0, 0);
  for (const { range, text, slots } of way.edits) {
    let filled = text;
    for (const hint of slots) {
      const answer = await walker.fill(hint);
      if (answer === undefined) return null;
      if (answer.trim() !== "") filled = filled.replace(`[${hint}]`, () => answer.trim());
    }
    const place = toRange(range);
    change.replace(document.uri, place, filled);
    const lines = filled.split("\n");
    const last = lines.at(-1) ?? "";
    end =
      lines.length === 1
        ? place.start.translate(0, filled.length)
        : new Position(place.start.line + lines.length - 1, last.length);
  }
  return (await workspace.applyEdit(change)) ? end : null;
}

/** The words around the note's own are in its language. */
function byKeyboard(language: ShownNote["language"]): Walker {
  const w = words[interfaceLanguage(language)];
  return {
    choose: async (finding, at, of) => {
      type Item = QuickPickItem & { readonly choice: Choice };
      const items: Item[] = [
        ...finding.ways.map((way): Item => ({ label: way.title, detail: way.preview, choice: { way } })),
        { label: w.skip, choice: "skip" },
        { label: w.letStand, choice: "let-go" },
        { label: w.stop, choice: "stop" },
      ];
      const picked = await window.showQuickPick(items, {
        title: `Undring ${at}/${of}: «${finding.words}»`,
        placeHolder: `${finding.message} ${finding.ask}`,
        ignoreFocusOut: true,
      });
      if (picked?.choice !== "let-go") return picked?.choice;
      const why = await window.showQuickPick(
        finding.letGo.map((letGo): Item => ({ label: letGo.title, choice: { letGo } })),
        { title: `Undring ${at}/${of}: «${finding.words}»`, ignoreFocusOut: true },
      );
      return why?.choice ?? "skip";
    },
    fill: async (hint) => window.showInputBox({ title: `Undring: ${w.fill}`, prompt: hint, ignoreFocusOut: true }),
    end: async (message) => (await window.showInformationMessage(message, w.copy)) === w.copy,
  };
}
