import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "../extension";

/** The server goes into the worker as text, since VS Code starts no worker from a file of a remote extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist/server.browser.js"));
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: "text/javascript" }));
  return startExtension(context, (options) => new LanguageClient("undring", "Undring", new Worker(url), options));
}
