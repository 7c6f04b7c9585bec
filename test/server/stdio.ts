import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver";

/** A plain editor at the other end of standard input and output: it is pushed marks, unless it can ask for them. */
export async function startOverStdio(folder: string, before: readonly string[] = [], capabilities: object = {}) {
  const server = spawn(process.execPath, [...before, "dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let told = "";
  server.stderr.on("data", (part: Buffer) => {
    told += part.toString("utf8");
  });
  let hear: (diagnostics: Diagnostic[]) => void = () => {};
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    waiting.get(uri)?.(diagnostics);
    hear(diagnostics);
  });
  let log = "";
  connection.onNotification("window/logMessage", ({ message }: { readonly message: string }) => {
    log += `${message}\n`;
  });
  // A server that is killed takes its pipe with it.
  connection.onError(() => {});
  server.stdin.on("error", () => {});
  connection.listen();
  const marksOf = (uri: string) => new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
  await connection.sendRequest("initialize", {
    processId: process.pid,
    capabilities,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "folder" }],
  });
  await connection.sendNotification("initialized", {});
  return {
    /** Resolves when the server tells the editor to ask for its marks again. */
    toldToAskAgain: () =>
      new Promise<void>((resolve) => {
        connection.onRequest("workspace/diagnostic/refresh", () => {
          resolve();
          return null;
        });
      }),
    /** What is to be done each time marks come. */
    onMarks: (what: (diagnostics: Diagnostic[]) => void): void => {
      hear = what;
    },
    /** Opens a document and gives its first marks. */
    open: (path: string, text: string, languageId = "markdown"): Promise<Diagnostic[]> => {
      const uri = pathToFileURL(path).href;
      const marks = marksOf(uri);
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
      return marks;
    },
    change: (path: string, version: number, text: string): Promise<void> =>
      connection
        .sendNotification("textDocument/didChange", {
          textDocument: { uri: pathToFileURL(path).href, version },
          contentChanges: [{ text }],
        })
        .catch(() => {}),
    save: (path: string): Promise<void> =>
      connection.sendNotification("textDocument/didSave", { textDocument: { uri: pathToFileURL(path).href } }),
    close: (path: string): Promise<void> =>
      connection.sendNotification("textDocument/didClose", { textDocument: { uri: pathToFileURL(path).href } }),
    filesChanged: (paths: readonly string[]): Promise<void> =>
      connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: paths.map((path) => ({ uri: pathToFileURL(path).href, type: 2 })),
      }),
    /** The last marks of a note within two seconds after something was done. */
    marksAfter: async (path: string, act: () => Promise<void>): Promise<Diagnostic[]> => {
      let last: Diagnostic[] = [];
      waiting.set(pathToFileURL(path).href, (diagnostics) => {
        last = diagnostics;
      });
      await act();
      await new Promise((resolve) => setTimeout(resolve, 2000));
      return last;
    },
    kill: () => {
      server.kill("SIGKILL");
      connection.dispose();
    },
    /** Bytes of memory, by the table of processes; null where there is none. */
    memory: (): number | null => {
      try {
        return Number(readFileSync(`/proc/${server.pid}/statm`, "utf8").split(" ")[1]) * 4096;
      } catch {
        return null;
      }
    },
    /** What the server had its editor write into the log. */
    logged: () => log,
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
