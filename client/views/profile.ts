import { type Disposable, type WebviewView, type WebviewViewProvider, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { noteRequest, type ShownNote } from "../../server/protocol";
import { interfaceLanguage, words } from "../words";
import { profilePage } from "./profile-page";

export const profileView = "undring.profileView";
/** How long typing must rest before the view is made anew. In milliseconds. */
const rest = 600;

/** The note at a glance, beside it; it follows the editor that is active. */
export class ProfileView implements WebviewViewProvider {
  private view: WebviewView | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: BaseLanguageClient) {}

  register(): Disposable[] {
    const later = () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.refresh(), rest);
    };
    return [
      window.registerWebviewViewProvider(profileView, this),
      window.onDidChangeActiveTextEditor(later),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === window.activeTextEditor?.document) later();
      }),
      { dispose: () => clearTimeout(this.waiting) },
    ];
  }

  async resolveWebviewView(view: WebviewView): Promise<void> {
    this.view = view;
    view.webview.options = { enableScripts: false, localResourceRoots: [] };
    view.onDidDispose(() => {
      this.view = undefined;
    });
    await this.refresh();
  }

  /** Makes the page anew. Gives it, for tests. */
  async refresh(): Promise<string | null> {
    const uri = window.activeTextEditor?.document.uri.toString();
    const note = uri === undefined ? null : await this.client.sendRequest<ShownNote | null>(noteRequest, { uri });
    if (note === null) {
      if (this.view !== undefined) this.view.webview.html = `<p>${words[interfaceLanguage()].noNote}</p>`;
      return null;
    }
    const page = profilePage(note, interfaceLanguage(note.language));
    if (this.view !== undefined) this.view.webview.html = page;
    return page;
  }
}
