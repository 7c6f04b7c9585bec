import { type Disposable, type WebviewView, type WebviewViewProvider, window, workspace } from "vscode";
import { noteRequest, type ShownNote } from "../../server/protocol";
import type { Server } from "../server";
import { interfaceLanguage, words } from "../words";
import { emptyPage, profilePage } from "./profile-page";

export const profileView = "undring.profileView";
/** How long typing must rest before the view is made anew. In milliseconds. */
const rest = 600;

/** The note at a glance, beside it; it follows the editor that is active. */
export class ProfileView implements WebviewViewProvider {
  private view: WebviewView | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: Server) {}

  register(): Disposable[] {
    const later = () => {
      clearTimeout(this.waiting);
      // Nobody reads a view that is folded: it is made anew when it is opened.
      if (this.view?.visible !== true) return;
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
    view.onDidChangeVisibility(() => {
      if (view.visible) void this.refresh();
    });
    await this.refresh();
  }

  /** Makes the page anew. Gives it, for tests. */
  async refresh(): Promise<string | null> {
    const uri = window.activeTextEditor?.document.uri.toString();
    const note = uri === undefined ? null : await this.server.sendRequest<ShownNote | null>(noteRequest, { uri });
    if (note === null) {
      if (this.view !== undefined)
        this.view.webview.html = emptyPage(words[interfaceLanguage()].noNote, interfaceLanguage());
      return null;
    }
    const page = profilePage(note, interfaceLanguage(note.language));
    if (this.view !== undefined) this.view.webview.html = page;
    return page;
  }
}
