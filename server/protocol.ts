/** Names and types of our own requests: all of the server that the client may import. */

/** Which notes Undring reads, as the editor knows it. */
export interface ServerSettings {
  /** "team" is what the team's undring.yml says; standard where there is none. */
  readonly profile: "team" | "gentle" | "standard" | "supervision";
  /** "auto" finds the language in the text. */
  readonly language: "auto" | "nb" | "nn" | "en";
}

export const defaultSettings: ServerSettings = { profile: "team", language: "auto" };

/** Sent by the client when the settings change. */
export const settingsChanged = "undring/settings";

/** What the client hands over at the start. */
export interface InitOptions {
  readonly settings?: Partial<ServerSettings>;
  /** The client runs `applyWithSlots`: LSP's own code actions know no placeholders. */
  readonly snippets?: boolean;
  /** The client answers `readFileRequest` and its like. */
  readonly files?: boolean;
}

/** The command a client runs for a rephrasing with slots: Tab walks through them. */
export const applyWithSlots = "undring.applyWithSlots";

/** Arguments of `applyWithSlots`: offsets are LSP positions of the document version named. */
export interface SlotEdit {
  readonly uri: string;
  readonly version: number;
  readonly edits: readonly {
    readonly range: {
      readonly start: { line: number; character: number };
      readonly end: { line: number; character: number };
    };
    /** Snippet text: slots are placeholders, all else is escaped. */
    readonly snippet: string;
  }[];
}

/** Asks for a new note from a template. */
export const newNoteRequest = "undring/newNote";

export interface NewNoteParams {
  readonly kind: "shift-report" | "incident" | "handover" | "conversation" | "group" | "repair" | "team-reflection";
  readonly shift: "day" | "evening" | "night";
  readonly language: "nb" | "nn" | "en";
  /** ISO date. */
  readonly date: string;
}

/** The note as snippet text: its slots are placeholders. */
export interface NewNoteResult {
  readonly snippet: string;
}

/** Files that only the editor can reach (virtual workspaces, the web): the server asks for them by URI. */
export const readFileRequest = "undring/readFile";
export const listFolderRequest = "undring/listFolder";
export const writeFileRequest = "undring/writeFile";

export interface FileParams {
  readonly uri: string;
}

export interface WriteFileParams extends FileParams {
  readonly text: string;
}
