import type { ExtensionContext } from "vscode";
import { LanguageClient, type LanguageClientOptions } from "vscode-languageclient/browser";
import { started } from "../connect";
import { startWorker } from "./worker";

/** The server in a worker. */
export function connect(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  let languages: Readonly<Record<string, Uint8Array>> = {};
  // Asked for when the server is there: it is handed what the build has compiled, since a worker reads no files.
  const initializationOptions = () => ({ ...options.initializationOptions, languages });
  const start = async () => {
    const worker = await startWorker(context);
    languages = worker.languages;
    return worker.transports;
  };
  return started(new LanguageClient("undring", "Undring", start, { ...options, initializationOptions }));
}
