/** Names and types of our own requests: all of the server that the client may import. */

/** Which notes Undring reads, as the editor knows it. */
export interface ServerSettings {
  readonly profile: "gentle" | "standard" | "supervision";
  /** "auto" finds the language in the text. */
  readonly language: "auto" | "nb" | "nn" | "en";
}

export const defaultSettings: ServerSettings = { profile: "standard", language: "auto" };

/** Sent by the client when the settings change. */
export const settingsChanged = "undring/settings";

/** What the client hands over at the start. */
export interface InitOptions {
  readonly settings?: Partial<ServerSettings>;
  /** The client runs `applyWithSlots`: LSP's own code actions know no placeholders. */
  readonly snippets?: boolean;
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
  readonly kind: "shift-report";
  readonly shift: "day" | "evening" | "night";
  readonly language: "nb" | "nn" | "en";
  /** ISO date. */
  readonly date: string;
}

/** The note as snippet text: its slots are placeholders. */
export interface NewNoteResult {
  readonly snippet: string;
}
