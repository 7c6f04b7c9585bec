import { Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FileParams,
  listFolderRequest,
  readFileRequest,
  type WriteFileParams,
  writeFileRequest,
} from "../server/protocol";

/** Answers the server's questions for files, in whatever file system the editor has them. Only in the workspace. */
export function serveFiles(client: BaseLanguageClient): void {
  const ours = (text: string): Uri | null => {
    const uri = Uri.parse(text, true);
    return workspace.getWorkspaceFolder(uri) === undefined && !isBesideOpenNote(uri) ? null : uri;
  };
  client.onRequest(readFileRequest, async ({ uri }: FileParams): Promise<string | null> => {
    const file = ours(uri);
    if (file === null) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
  client.onRequest(listFolderRequest, async ({ uri }: FileParams): Promise<readonly string[] | null> => {
    const folder = ours(uri);
    if (folder === null) return null;
    try {
      return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    } catch {
      return null;
    }
  });
  client.onRequest<boolean, void>(writeFileRequest, async ({ uri, text }: WriteFileParams): Promise<boolean> => {
    const file = ours(uri);
    if (file === null) return false;
    try {
      await workspace.fs.writeFile(file, new TextEncoder().encode(text));
      return true;
    } catch {
      return false;
    }
  });
}

/** A note opened by itself, without a folder: what lies beside it counts too. */
const isBesideOpenNote = (uri: Uri): boolean =>
  workspace.textDocuments.some(
    (document) =>
      document.uri.scheme === uri.scheme &&
      document.uri.authority === uri.authority &&
      uri.path.startsWith(document.uri.path.replace(/[^/]*$/, "")),
  );
