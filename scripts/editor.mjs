/** A VS Code served to the browser, with the packaged extension installed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installHost } from "../test/host/install.mjs";
import { prepareData, startServer } from "../test/host/server.mjs";
import { packExtension } from "./package.mjs";
import { capture } from "./run.mjs";

/**
 * Serves a folder in a fresh VS Code, reachable from this machine alone and only with its token.
 * @returns `address(file?)` to open in a browser, and `stop`, which ends it and forgets its data
 */
export async function serveEditor(folder, settings = {}) {
  const host = await installHost();
  const data = mkdtempSync(join(tmpdir(), "undring-"));
  const forget = () => rmSync(data, { recursive: true, force: true });
  try {
    prepareData(data, settings);
    const place = ["--server-data-dir", data, "--extensions-dir", join(data, "extensions")];
    const file = await packExtension();
    const install = ["out/server-main.js", "--install-extension", file, "--accept-server-license-terms", ...place];
    const installed = await capture(host.node, install, { cwd: host.serverFolder });
    if (installed.code !== 0) throw new Error(`the extension could not be installed: ${installed.stderr.slice(-500)}`);
    const token = crypto.randomUUID();
    const extensions = ["--extensions-dir", join(data, "extensions")];
    const server = await startServer(host, data, ["--connection-token", token, ...extensions]);
    const address = (open) => {
      const query = new URLSearchParams({ tkn: token, folder });
      if (open) query.set("payload", JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${server.port}${open}`]]));
      return `http://127.0.0.1:${server.port}/?${query}`;
    };
    const stop = async () => {
      await server.stop();
      forget();
    };
    return { address, stop };
  } catch (error) {
    forget();
    throw error;
  }
}
