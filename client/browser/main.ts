import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "../extension";

export const activate = (context: ExtensionContext): Promise<void> =>
  startExtension(context, (options) => {
    const worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true));
    return new LanguageClient("undring", "Undring", worker, options);
  });
