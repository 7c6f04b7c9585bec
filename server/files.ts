import type { Connection } from "vscode-languageserver";
import type { URI } from "vscode-uri";
import { type Files, turns } from "../core";
import { listFolderRequest, readFileRequest, writeFileRequest } from "./protocol";

/** Files as the editor reaches them, for one scheme and authority. What cannot be had is null. */
export function editorFiles(connection: Connection, like: URI): Files {
  const uri = (path: string) => like.with({ path, query: null, fragment: null }).toString();
  const ask = async <T>(request: string, params: object, none: T): Promise<T> => {
    try {
      return await connection.sendRequest<T>(request, params);
    } catch {
      return none;
    }
  };
  return {
    read: (path) => ask<string | null>(readFileRequest, { uri: uri(path) }, null),
    list: (path) => ask<readonly string[] | null>(listFolderRequest, { uri: uri(path) }, null),
    real: async (path) => path,
    inTurn: turns(),
    write: (path, text) => ask(writeFileRequest, { uri: uri(path), text }, false),
  };
}
