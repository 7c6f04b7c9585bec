import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { startExtension } from "../extension";

/** The server is fetched once the client starts, so that nobody waits for the wire while the extension wakes. */
export const activate = (context: ExtensionContext): void =>
  startExtension(context, (options) => new LanguageClient("undring", "Undring", () => startWorker(context), options));

/** The server goes into the worker as text, since VS Code starts no worker from a file of a remote extension. */
async function startWorker(context: ExtensionContext): Promise<MessageTransports> {
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist/server.browser.js"));
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: "text/javascript" }));
  const worker = new Worker(url);
  // The client would ask whether it is a Worker, and in this host it is one by another name.
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
