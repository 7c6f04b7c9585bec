import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { startExtension } from "../extension";

export const activate = (context: ExtensionContext): void =>
  startExtension(context, (options) => {
    const module = context.asAbsolutePath("dist/server.js");
    return new LanguageClient("undring", "Undring", { module, transport: TransportKind.ipc }, options);
  });
