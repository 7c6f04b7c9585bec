import { type ExtensionContext, Uri, workspace } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageclient/browser";
import { languageFiles } from "../../server/protocol";

/** The server goes into the worker as text, since VS Code starts no worker from a file of a remote extension. */
export async function startWorker(context: ExtensionContext) {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist", name));
  const [script, ...files] = await Promise.all([
    read("server.browser.js"),
    ...languageFiles.map((name) => read(`languages/${name}`)),
  ]);
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: "text/javascript" }));
  const worker = new Worker(url);
  // The client would ask whether it is a Worker, and in this host it is one by another name.
  const transports = { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  return { transports, languages: Object.fromEntries(files.map((file, at) => [languageFiles[at]!, file])) };
}
