import type { ExtensionContext } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { startExtension } from "../extension";
import { startWorker } from "./worker";

/** The server is fetched once the client starts, so that nobody waits for the wire while the extension wakes. */
export const activate = (context: ExtensionContext): void =>
  startExtension(context, (options) => {
    let languages: Readonly<Record<string, Uint8Array>> = {};
    // Asked for when the server is there: it is handed what the build has compiled, since a worker reads no files.
    const initializationOptions = () => ({ ...options.initializationOptions, languages });
    const start = async () => {
      const started = await startWorker(context);
      languages = started.languages;
      return started.transports;
    };
    return new LanguageClient("undring", "Undring", start, { ...options, initializationOptions });
  });
