import { commands, type Disposable, EventEmitter, languages, window } from "vscode";
import { type NoteState, stateRequest } from "../server/protocol";
import type { Server } from "./server";

/** How long marks must rest before the state is asked for. In milliseconds. */
const rest = 150;

/** Set where the note at a glance can be shown: menus and the view lean on it. */
const hasNote = "undring.hasNote";

/** How it stands with the note in the active editor; null where there is none. */
export class NoteStates {
  private now: NoteState | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changes = new EventEmitter<NoteState | null>();
  readonly onChange = this.changes.event;

  constructor(private readonly server: Server) {}

  get current(): NoteState | null {
    return this.now;
  }

  register(): Disposable[] {
    const later = () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.look(), rest);
    };
    later();
    return [
      this.changes,
      window.onDidChangeActiveTextEditor(later),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) later();
      }),
      { dispose: () => clearTimeout(this.waiting) },
    ];
  }

  /** Asks the server how it stands now. */
  async look(): Promise<NoteState | null> {
    const document = window.activeTextEditor?.document;
    const asked =
      document?.languageId !== "markdown"
        ? null
        : await this.server
            .sendRequest<NoteState | null>(stateRequest, { uri: document.uri.toString() })
            // A server that is just coming back is asked again when its marks come.
            .catch(() => this.now);
    if (document !== window.activeTextEditor?.document) return this.now;
    this.now = asked;
    await commands.executeCommand("setContext", hasNote, asked?.isNote === true);
    this.changes.fire(asked);
    return asked;
  }
}
