import {
  commands,
  type Disposable,
  languages,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  window,
} from "vscode";
import { betweenChoices, slotRule } from "../../server/protocol";

/** Set while Tab goes from slot to slot. */
const filling = "undring.filling";

const slot = /\[[^\][\n]{3,90}\](?![(:])/g;

/** The slots of templates that were begun here: a team's own are known to nobody else. */
const begun = new Set<string>();

/** What stands in brackets, in the order of the note. */
const bracketed = (document: TextDocument): readonly Range[] =>
  [...document.getText().matchAll(slot)].map(
    ({ index, 0: text }) => new Range(document.positionAt(index), document.positionAt(index + text.length)),
  );

/** What the server knows as slots. */
const markedSlots = ({ uri }: TextDocument): readonly Range[] =>
  languages
    .getDiagnostics(uri)
    .filter(({ code }) => (typeof code === "object" ? code.value : code) === slotRule)
    .map(({ range }) => range);

/** What is still to be filled in; other words in brackets are the writer's own. */
export function slotsOf(document: TextDocument): readonly Range[] {
  const marked = markedSlots(document);
  return bracketed(document).filter(
    (range) => begun.has(document.getText(range)) || marked.some((one) => one.isEqual(range)),
  );
}

const setFilling = (is: boolean) => commands.executeCommand("setContext", filling, is);

/** Begins to fill in a new note: its first slot is chosen, and Tab goes on to the next. */
export async function beginFilling(editor: TextEditor): Promise<void> {
  const slots = bracketed(editor.document);
  for (const range of slots) begun.add(editor.document.getText(range));
  const [first] = slots;
  if (first === undefined) return;
  // As a snippet it has it chosen already, with its choices shown.
  if (!editor.selection.isEqual(first)) choose(editor, first);
  await setFilling(true);
}

/** To the next slot or back to the one before, around the ends of the note; where none is left, to its end. */
async function goToSlot(way: "next" | "previous"): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const slots = slotsOf(editor.document);
  const { start, end } = editor.selection;
  const next =
    way === "next"
      ? (slots.find((one) => one.start.isAfterOrEqual(end)) ?? slots[0])
      : (slots.filter((one) => one.end.isBeforeOrEqual(start)).at(-1) ?? slots.at(-1));
  if (next === undefined) {
    choose(editor, endOf(editor.document));
    return void (await setFilling(false));
  }
  choose(editor, next);
  await setFilling(true);
  if (choicesOf(editor.document.getText(next)).length > 0)
    await commands.executeCommand("editor.action.triggerSuggest");
}

/** What a slot offers to choose from; none where it asks for words of one's own. */
export function choicesOf(hint: string): readonly string[] {
  const choices = hint.split(betweenChoices);
  return choices.length > 1 ? choices : [];
}

const endOf = (document: TextDocument): Range => {
  const end = document.lineAt(document.lineCount - 1).range.end;
  return new Range(end, end);
};

function choose(editor: TextEditor, { start, end }: { readonly start: Position; readonly end: Position }): void {
  editor.selection = new Selection(start, end);
  editor.revealRange(new Range(start, end), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Slots look unlike what somebody wrote; Tab belongs to them until the writer says otherwise or goes elsewhere. */
export function registerSlots(): Disposable[] {
  const look = window.createTextEditorDecorationType({
    fontStyle: "italic",
    color: new ThemeColor("descriptionForeground"),
  });
  const show = (editor: TextEditor) => editor.setDecorations(look, markedSlots(editor.document));
  return [
    look,
    commands.registerCommand("undring.nextSlot", () => goToSlot("next")),
    commands.registerCommand("undring.previousSlot", () => goToSlot("previous")),
    commands.registerCommand("undring.endFilling", () => setFilling(false)),
    window.onDidChangeActiveTextEditor(() => setFilling(false)),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const editor of window.visibleTextEditors) if (changed.has(editor.document.uri.toString())) show(editor);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
  ];
}
