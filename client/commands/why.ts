import { type Disposable, type TextDocumentContentProvider, Uri, window, workspace } from "vscode";
import { whyRequest } from "../../server/protocol";
import type { Server } from "../server";
import { type Interface, interfaceLanguage, words } from "../words";

const scheme = "undring-why";

/** Shows beside the note why the sentence at the caret was marked, or what kept the rules silent. */
export class WhyPage implements TextDocumentContentProvider {
  private text = "";

  provideTextDocumentContent(): string {
    return this.text;
  }

  register(): Disposable[] {
    return [workspace.registerTextDocumentContentProvider(scheme, this)];
  }

  async show(server: Server, note: Interface | null): Promise<string | null> {
    const editor = window.activeTextEditor;
    const w = words[interfaceLanguage(note)];
    const found =
      editor === undefined
        ? null
        : await server.sendRequest<string | null>(whyRequest, {
            uri: editor.document.uri.toString(),
            range: { start: { ...plain(editor.selection.start) }, end: { ...plain(editor.selection.end) } },
          });
    if (found === null) {
      void window.showInformationMessage(w.noNote);
      return null;
    }
    this.text = `${found}\n`;
    // The number makes it a new page each time; the text is never in the address.
    const uri = Uri.from({ scheme, path: `${w.why}.txt`, query: `${Date.now()}` });
    await window.showTextDocument(await workspace.openTextDocument(uri), {
      preview: true,
      viewColumn: -2,
      preserveFocus: true,
    });
    return found;
  }
}

const plain = ({ line, character }: { line: number; character: number }) => ({ line, character });
