import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { URI } from "vscode-uri";
import { type Desk, type DeskReading, type Files, folderOf, isLanguage, openDesk, pathWithin } from "../core";
import { editorFiles } from "./files";
import type { ServerSettings } from "./protocol";

/** Where a note lies: its files, its workspace's root, its path. */
export interface NotePlace {
  readonly desk: Desk;
  readonly files: Files;
  readonly root: string;
  readonly path: string;
}

/** The reading of each open note, made once a version. */
export interface Readings {
  readonly of: (document: TextDocument) => Promise<DeskReading>;
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

const noFiles: Files = { read: async () => null, list: async () => null, write: async () => false };

export function createReadings(connection: Connection, around: Surroundings, ownFiles: Files | null): Readings {
  const kept = new Map<string, { readonly version: number; readonly reading: Promise<DeskReading> }>();
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
    return { ...found, root: roots[0] ?? folderOf(place.path), path: place.path };
  };

  return {
    of: (document) => {
      const known = kept.get(document.uri);
      if (known !== undefined && known.version === document.version) return known.reading;
      const { desk, path, root } = placeOf(document.uri);
      const { language, profile } = around.settings;
      const reading = desk.read(path, root, document.getText(), {
        ...(profile === "team" ? {} : { profile }),
        ...(isLanguage(language) ? { language } : {}),
      });
      kept.set(document.uri, { version: document.version, reading });
      return reading;
    },
    placeOf,
    forget: (uri) => void kept.delete(uri),
    forgetAll: () => {
      kept.clear();
      for (const { desk } of desks.values()) desk.forget();
    },
  };
}
