import type { BaseLanguageClient } from "vscode-languageclient";
import { serveFiles } from "./files";

/** Starts a client that can answer the server's questions for files. */
export function started<Client extends BaseLanguageClient>(client: Client): Client {
  serveFiles(client);
  // Nobody waits for it: requests wait by themselves until the server is there, and failures are told by the client.
  void client.start();
  return client;
}
