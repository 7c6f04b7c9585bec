/** Names and types of our own requests: all of the server that the client may import. */

/** Which notes Undring reads, as the editor knows it. */
export interface ServerSettings {
  /** "team" is what the team's undring.yml says; standard where there is none. */
  readonly profile: "team" | "gentle" | "standard" | "supervision";
  /** "auto" finds the language in the text. */
  readonly language: "auto" | "nb" | "nn" | "en";
  /** When marks are shown: while typing, on saving, or only in a walk through the note. */
  readonly marks: "onType" | "onSave" | "onCommand";
  /** "auto" leaves Markdown alone that is no note; "all" reads every Markdown file. */
  readonly notes: "auto" | "all";
  /** Show what is good in the note, softly. */
  readonly strengths: boolean;
}

export const defaultSettings: ServerSettings = {
  profile: "team",
  language: "auto",
  marks: "onType",
  notes: "auto",
  strengths: false,
};

/** Sent by the client when the settings change. */
export const settingsChanged = "undring/settings";

/** What the client hands over at the start. */
export interface InitOptions {
  readonly settings?: Partial<ServerSettings>;
  /** The client runs `applyWithSlots`: LSP's own code actions know no placeholders. */
  readonly snippets?: boolean;
  /** Where the pages of the rules lie, as a URI with a stroke at its end: each mark leads to its own. */
  readonly rulePages?: string;
  /** The client answers `readFileRequest` and its like. */
  readonly files?: boolean;
  /** The files of `languageFiles` by their names, for a server in a worker. */
  readonly languages?: Readonly<Record<string, Uint8Array>>;
}

/** The compiled languages: what a server in a worker is handed from `dist/languages`. */
export const languageFiles: readonly string[] = [
  "telling.txt",
  ...["nb", "nn", "en"].flatMap((language) =>
    ["table", "rules.json", "packs.json", "verbs.txt"].map((kind) => `${language}.${kind}`),
  ),
];

/** The command a client runs for a rephrasing with slots: Tab walks through them. */
export const applyWithSlots = "undring.applyWithSlots";

/** The command a client runs to show the ways of a finding as changes before one is chosen. */
export const previewWays = "undring.preview";

/** Arguments of `previewWays`: where a finding stands. Never a word of the note. */
export interface FindingPlace {
  readonly rule: string;
  readonly start: { readonly line: number; readonly character: number };
}

/** Where a note as it would be is shown: no note to read. */
export const previewScheme = "undring-preview";

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

/** What note is wanted, and where. */
export interface NewNoteParams {
  readonly kind: "shift-report" | "incident" | "handover" | "conversation" | "group" | "repair" | "team-reflection";
  readonly shift: "day" | "evening" | "night";
  readonly language: "nb" | "nn" | "en";
  /** ISO date. */
  readonly date: string;
  /** A template of the team's own, by its name, for a place in its workspace. */
  readonly own?: { readonly uri: string; readonly name: string };
  /** A place in the workspace, for what its team says of new notes. */
  readonly near?: string;
}

/** The team's own templates for a place: their names. */
export const templatesRequest = "undring/templates";

/** The new note. */
export interface NewNoteResult {
  /** The note; what is to be filled in stands in [brackets]. */
  readonly text: string;
  /** The same with placeholders and choices, for an editor that goes through them by Tab. */
  readonly snippet: string;
  /** Where the team wants it; null where it says nothing of that, or where the place is outside the workspace. */
  readonly uri: string | null;
}

/** Files that only the editor can reach (virtual workspaces, the web): the server asks for them by URI. */
export const readFileRequest = "undring/readFile";
export const listFolderRequest = "undring/listFolder";
export const writeFileRequest = "undring/writeFile";

/** A file or a folder, by its URI. */
export interface FileParams {
  readonly uri: string;
}

/** A file with its new text. */
export interface WriteFileParams extends FileParams {
  readonly text: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A note, by its URI. */
export interface NoteParams {
  readonly uri: string;
}

/** All that a walk through a note, its profile and the status bar need, in one answer. */
export const noteRequest = "undring/note";

/** A way to say it: edits by range, each with the slots that are to be filled in its text, and as a snippet. */
export interface Way {
  readonly title: string;
  readonly preview: string;
  readonly edits: readonly {
    readonly range: Range;
    readonly text: string;
    readonly slots: readonly string[];
    readonly snippet: string;
  }[];
}

/** A finding with its ways on, as the editor's own views show it. */
export interface ShownFinding {
  readonly rule: string;
  readonly range: Range;
  readonly words: string;
  readonly sentence: string;
  readonly message: string;
  readonly ask: string;
  readonly ways: readonly Way[];
  /** Ways to let it stand: a title, and the command with its arguments. */
  readonly letGo: readonly {
    readonly title: string;
    readonly command: string;
    readonly arguments: readonly unknown[];
  }[];
}

/** A note with all that is found in it; ranges are of the version named. */
export interface ShownNote {
  readonly version: number;
  readonly isNote: boolean;
  readonly language: "nb" | "nn" | "en" | null;
  readonly findings: readonly ShownFinding[];
  readonly kept: number;
  /** What is good in it: the words, and the sentence around them. */
  readonly strengths: readonly { readonly message: string; readonly words: string; readonly around: string }[];
  readonly certainty: Readonly<Record<string, number>>;
  readonly voice: Readonly<Record<string, number>>;
  /** Its headings, each with what stands under it, in words; empty where that is not known. */
  readonly sections: readonly { readonly heading: string; readonly role: string }[];
  readonly checks: readonly {
    readonly title: string;
    readonly state: "there" | "not-seen" | "not-relevant";
    readonly ask: string;
  }[];
}

/** The note as plain text for the journal. */
export const journalRequest = "undring/journal";
/** The text, and what is still to be filled in. */
export interface JournalResult {
  readonly text: string;
  /** Slots that are still to be filled: the line (from 1), and what belongs there. */
  readonly unfilled: readonly { readonly line: number; readonly hint: string }[];
}

/** Why the sentences at a place were marked or were not: lines of Markdown. */
export const whyRequest = "undring/why";
/** A place in a note. */
export interface WhyParams extends NoteParams {
  readonly range: Range;
}

/** Reads a note for somebody who goes through many: it need not be open. Null where it is none, or is left out. */
export const reviewRequest = "undring/review";

/** A finding in a list of many. */
export interface ReviewFinding {
  readonly rule: string;
  readonly family: string;
  readonly role: string;
  readonly severity: "hint" | "information" | "warning";
  readonly range: Range;
  readonly words: string;
  readonly message: string;
  readonly ask: string;
  /** The sentence without names and identifiers, the words in question in [brackets]; null where nobody agreed to that. */
  readonly sentence: string | null;
}

/** A note with its findings and figures, for somebody who goes through many. */
export interface ReviewedNote {
  readonly language: "nb" | "nn" | "en";
  readonly findings: readonly ReviewFinding[];
  /** What the team has agreed to use note text for; null where it has not. */
  readonly purpose: string | null;
  /** What the team's own checks of whole notes are called, by id. */
  readonly checkTitles: Readonly<Record<string, string>>;
  /** The figures of the note as the report takes them. */
  readonly figures: object;
}

/** What families, roles of sections and the checks of whole notes are called, by language. */
export const reviewTitlesRequest = "undring/reviewTitles";

/** By language, then by name. */
export interface ReviewTitles {
  readonly roles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly families: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly checks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The command that shows the profile of the note: lens and status bar lead there. */
export const showProfile = "undring.showProfile";

/** How a note stands, for the foot of the window: cheap enough to ask for while somebody writes. */
export const stateRequest = "undring/state";
/** Counts alone, and what the note is in. */
export interface NoteState {
  readonly isNote: boolean;
  readonly language: "nb" | "nn" | "en" | null;
  readonly toWonder: number;
  /** Slots that are still to be filled. */
  readonly toFill: number;
}

/** Parts the words that a slot offers to choose from: [ja / nei / ikke spurt]. */
export const betweenChoices = " / ";

/** The rule that sees what a template or a rephrasing left to be filled in. */
export const slotRule = "note/unfilled-slot";
