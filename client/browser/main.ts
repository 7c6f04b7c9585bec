import { type ExtensionContext, Uri, workspace } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { languageFiles } from "../../server/protocol";
import { startExtension } from "../extension";

/** The server goes into the worker as text, since VS Code starts no worker from a file of a remote extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, "dist", name));
  const [script, ...files] = await Promise.all([
    read("server.browser.js"),
    ...languageFiles.map((name) => read(`languages/${name}`)),
  ]);
  const languages = Object.fromEntries(files.map((file, at) => [languageFiles[at]!, file]));
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: "text/javascript" }));
  return startExtension(context, (options) => {
    const initializationOptions = { ...options.initializationOptions, languages };
    return new LanguageClient("undring", "Undring", new Worker(url), { ...options, initializationOptions });
  });
}
