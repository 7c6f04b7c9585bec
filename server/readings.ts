import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import {
  type Desk,
  type DeskReading,
  type Files,
  folderOf,
  isLanguage,
  type NoteMemory,
  newMemory,
  openDesk,
  pathWithin,
} from "../core";
import type { ChangeLog } from "./changes";
import { editorFiles } from "./files";
import type { ServerSettings } from "./protocol";

/** Where a note lies: its files, its workspace's root, its path. */
export interface NotePlace {
  readonly desk: Desk;
  readonly files: Files;
  readonly root: string;
  readonly path: string;
  /** Another path of the same file system, as a URI. */
  readonly uriOf: (path: string) => string;
}

/** A reading, and whether the editor speaks of it by itself. */
export interface OpenReading extends DeskReading {
  readonly isNote: boolean;
}

/** The reading of each open note, made once a version. */
export interface Readings {
  readonly of: (document: TextDocument) => Promise<OpenReading>;
  readonly placeOf: (uri: string) => NotePlace;
  readonly forget: (uri: string) => void;
  /** Settings or files changed: every reading is stale. */
  readonly forgetAll: () => void;
}

/** What the readings need to know of the editor at the other end. It is known once the editor has said hello. */
export interface Surroundings {
  settings: ServerSettings;
  /** Paths of the workspace's folders, as URIs. */
  folders: readonly string[];
  /** The editor reads files for us. */
  files: boolean;
}

/** Files that every project has and that are no notes. */
const papers =
  /^(?:readme|changelog|contributing|licen[cs]e|security|code_of_conduct|architecture|notice|authors|todo|agents|claude)\b/i;

/**
 * Whether Markdown is a note: it says so in its front matter, has a heading of a note, lies under a team's undring.yml,
 * or is at least no paper of a project.
 */
function looksLikeNote(uri: string, { reading, team }: DeskReading): boolean {
  const { kind, shift } = reading.facts;
  if (kind !== null || shift !== null || team.layers.length > 0) return true;
  if (reading.sections.has("patient-voice")) return true;
  const path = URI.parse(uri).path;
  return !papers.test(path.split("/").at(-1) ?? "") && !/\/docs?\//i.test(path);
}

const noFiles: Files = {
  read: async () => null,
  list: async () => null,
  real: async (path) => path,
  inTurn: async () => null,
  write: async () => false,
};

/** Reads notes with the files of the place where they lie: by the editor, by the server itself, or none. */
export function createReadings(
  connection: Connection,
  around: Surroundings,
  ownFiles: Files | null,
  changes: ChangeLog,
): Readings {
  const kept = new Map<string, { readonly version: number; readonly reading: Promise<OpenReading> }>();
  const memories = new Map<string, NoteMemory>();
  const desks = new Map<string, { readonly desk: Desk; readonly files: Files }>();

  const placeOf = (uri: string): NotePlace => {
    const place = URI.parse(uri);
    const key = `${place.scheme}://${place.authority}`;
    let found = desks.get(key);
    if (found === undefined) {
      const files = around.files
        ? editorFiles(connection, place)
        : place.scheme === "file" && ownFiles !== null
          ? ownFiles
          : noFiles;
      found = { files, desk: openDesk(files) };
      desks.set(key, found);
    }
    const roots = around.folders
      .map((folder) => URI.parse(folder))
      .filter(({ scheme, authority }) => scheme === place.scheme && authority === place.authority)
      .map(({ path }) => path.replace(/(.)\/$/, "$1"))
      .filter((path) => pathWithin(path, place.path) !== null)
      .sort((a, b) => b.length - a.length);
    const uriOf = (path: string) => place.with({ path, query: "", fragment: "" }).toString();
    return { ...found, root: roots[0] ?? folderOf(place.path), path: place.path, uriOf };
  };

  return {
    of: (document) => {
      const known = kept.get(document.uri);
      if (known !== undefined && known.version === document.version) return known.reading;
      const { desk, path, root } = placeOf(document.uri);
      const { language, profile, notes } = around.settings;
      const memory = memories.get(document.uri) ?? newMemory();
      memories.set(document.uri, memory);
      const changed = changes.take(document);
      const reading = desk
        .read(path, root, changes.textOf(document), {
          ...(profile === "team" ? {} : { profile }),
          ...(isLanguage(language) ? { language } : {}),
          memory,
          ...(changed === undefined ? {} : { changed }),
        })
        .then((read) => ({ ...read, isNote: notes === "all" || looksLikeNote(document.uri, read) }));
      kept.set(document.uri, { version: document.version, reading });
      return reading;
    },
    placeOf,
    forget: (uri) => {
      kept.delete(uri);
      memories.delete(uri);
    },
    forgetAll: () => {
      kept.clear();
      memories.clear();
      for (const { desk } of desks.values()) desk.forget();
    },
  };
}
