import {
  commands,
  type Disposable,
  EndOfLine,
  TabInputTextDiff,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from "vscode";
import { previewScheme, type Way } from "../../server/protocol";
import { toRange } from "./ranges";

/** How a note would be with a way of saying it, beside how it is. Held in memory, and only while it is shown. */
export class Previews implements TextDocumentContentProvider {
  private readonly texts = new Map<string, string>();
  private count = 0;

  register(): Disposable[] {
    return [
      workspace.registerTextDocumentContentProvider(previewScheme, this),
      workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    ];
  }

  provideTextDocumentContent(uri: Uri): string | undefined {
    return this.texts.get(uri.toString());
  }

  /** Shows a note beside itself with a way put in. Gives the text shown. */
  async show(document: TextDocument, { title, edits }: Way): Promise<string> {
    const text = withEdits(document, edits);
    this.count += 1;
    // The number makes it a page of its own; no word of the note is in the address or the title.
    const changed = Uri.from({ scheme: previewScheme, path: "/undring.md", query: `${this.count}` });
    this.texts.set(changed.toString(), text);
    const [first] = edits;
    const where = first === undefined ? {} : { selection: toRange(first.range) };
    const options = { preview: true, preserveFocus: true, ...where };
    await commands.executeCommand("vscode.diff", document.uri, changed, `Undring: ${title}`, options);
    return text;
  }

  /** Closes what is shown, and goes back to the note. */
  async close(document: TextDocument): Promise<void> {
    const shown = window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof TabInputTextDiff && input.modified.scheme === previewScheme);
    if (shown.length === 0) return;
    await window.tabGroups.close(shown);
    await window.showTextDocument(document);
  }
}

/** The text of a note with some edits in it. */
function withEdits(document: TextDocument, edits: Way["edits"]): string {
  let text = document.getText();
  const placed = edits.map(({ range, text: put }) => {
    const { start, end } = toRange(range);
    return { start: document.offsetAt(start), end: document.offsetAt(end), put };
  });
  for (const { start, end, put } of placed.sort((a, b) => b.start - a.start))
    text =
      text.slice(0, start) + (document.eol === EndOfLine.CRLF ? put.replace(/\r?\n/g, "\r\n") : put) + text.slice(end);
  return text;
}
