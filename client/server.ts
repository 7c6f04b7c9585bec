import type { Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Brings the language client of this host into memory, makes it and starts it. */
export type Connect = () => Promise<BaseLanguageClient>;

/** The server as commands and views ask it: a question waits until the server is there. */
export interface Server {
  readonly sendRequest: <R>(name: string, params?: object) => Promise<R>;
  readonly sendNotification: (name: string, params: object) => Promise<void>;
}

/** The client library is ten times our own code: it is loaded behind the activation, which VS Code and the writer wait for. */
export function serverBehind(connect: Connect): Server & Disposable {
  let begun: Promise<BaseLanguageClient> | undefined;
  const client = () => {
    begun ??= connect().catch((error: unknown) => {
      // Who asks again has it tried again.
      begun = undefined;
      throw error;
    });
    return begun;
  };
  const soon = setTimeout(() => void client(), 0);
  return {
    sendRequest: async <R>(name: string, params?: object) => (await client()).sendRequest<R>(name, params),
    sendNotification: async (name, params) => (await client()).sendNotification(name, params),
    dispose: () => {
      clearTimeout(soon);
      return begun?.then((one) => one.dispose());
    },
  };
}
