import type { ExtensionContext } from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";
import { started } from "../connect";

/** The server in a process of its own. */
export function connect(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const module = context.asAbsolutePath("dist/server.js");
  return started(new LanguageClient("undring", "Undring", { module, transport: TransportKind.ipc }, options));
}
