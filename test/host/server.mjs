/** VS Code's server: the editor that a browser shows. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { exitOnSignal } from "../../scripts/run.mjs";

const patience = 60_000;

/** Nothing that asks, greets or fetches. */
const quietSettings = {
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "telemetry.telemetryLevel": "off",
};

/** A port that nobody listens on right now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Writes the settings of a fresh data folder. */
export function prepareData(folder, settings = {}) {
  for (const scope of ["Machine", "User"]) {
    mkdirSync(join(folder, "data", scope), { recursive: true });
    const text = JSON.stringify({ ...quietSettings, ...settings }, null, 2);
    writeFileSync(join(folder, "data", scope, "settings.json"), text);
  }
}

/**
 * Starts the server and waits until it listens.
 * @returns its address, and `stop`, which ends it with all processes it started
 * @throws Error with the server's last words if it does not come up in time
 */
export async function startServer({ node, serverFolder }, dataFolder, args) {
  const port = await freePort();
  const all = ["out/server-main.js", "--host", "127.0.0.1", "--port", String(port), "--server-data-dir", dataFolder];
  all.push("--accept-server-license-terms", "--telemetry-level", "off", ...args);
  // A process group of its own, so that the extension hosts it forks end with it.
  const server = spawn(node, all, { cwd: serverFolder, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let said = "";
  // That group gets no Ctrl-C from the terminal.
  const endWithUs = () => endGroup(server.pid, "SIGKILL");
  process.once("exit", endWithUs);
  const ended = new Promise((resolve) => server.on("close", resolve));
  const stop = async () => {
    endGroup(server.pid, "SIGTERM");
    const late = setTimeout(() => endGroup(server.pid, "SIGKILL"), 3000);
    await ended;
    clearTimeout(late);
    endWithUs();
    process.off("exit", endWithUs);
  };
  const signalsFree = exitOnSignal();
  await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code's server ${why}.\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail("did not start in time"), patience);
    const listen = (chunk) => {
      said = (said + chunk).slice(-20_000);
      if (/Extension host agent listening|Web UI available/.test(said)) resolve(clearTimeout(timer));
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("error", (error) => fail(`could not be started (${error.message})`));
    server.on("close", (code) => fail(`ended (${code})`));
  })
    .catch(async (error) => {
      if (server.pid !== undefined) await stop();
      throw error;
    })
    .finally(signalsFree);
  return { port, stop };
}

/** Ends what is left of a process group that was started here. */
function endGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // Nobody left.
  }
}
