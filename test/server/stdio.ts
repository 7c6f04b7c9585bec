import { spawn } from "node:child_process";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";

/** A plain editor at the other end of standard input and output: it pushes and can nothing besides. */
export async function startOverStdio(folder: string, before: readonly string[] = []) {
  const server = spawn(process.execPath, [...before, "dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let told = "";
  server.stderr.on("data", (part: Buffer) => {
    told += part.toString("utf8");
  });
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    capabilities: {},
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "folder" }],
  });
  await connection.sendNotification("initialized", {});
  return {
    /** Opens a document and gives its first marks. */
    open: (path: string, text: string, languageId = "markdown"): Promise<Diagnostic[]> => {
      const uri = pathToFileURL(path).href;
      const marks = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
      return marks;
    },
    /** What the server said on standard error. */
    told: () => told,
    request: <T>(method: string, params: object): Promise<T> => connection.sendRequest(method, params),
    stop: async (): Promise<void> => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}
