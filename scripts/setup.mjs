/**
 * What a fresh clone lacks: the packages of the lockfile, then the build. `npm start` and `npm test` call it first.
 * Only Node's own modules here, since there may be nothing else yet.
 * Usage: node scripts/setup.mjs
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./run.mjs";

const oldest = [20, 19];

/** Throws, with advice, if this Node is older than the project's tools allow. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`Undring needs Node ${oldest.join(".")} or newer, this is ${version}. See https://nodejs.org`);
}

/** What a lockfile pins: folder → version and checksum. Parts for other platforms are left out, npm leaves them out too. */
function pinned(file, keep) {
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  const entries = Object.entries(packages).filter(([folder, entry]) => folder !== "" && keep(entry));
  return new Map(entries.map(([folder, entry]) => [folder, `${entry.version} ${entry.integrity}`]));
}

/** Whether `node_modules` of a folder holds what its lockfile says. */
function isInstalled(folder) {
  const installedLock = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(installedLock)) return false;
  const wanted = pinned(join(folder, "package-lock.json"), (entry) => !entry.optional);
  const installed = pinned(installedLock, () => true);
  return [...wanted].every(([name, pin]) => installed.get(name) === pin);
}

/** Installs what a folder's lockfile says, unless it is there already. No package may run a script of its own. */
export async function install(folder, why) {
  if (isInstalled(folder)) return;
  console.log(why);
  await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
}

export const installRoot = () =>
  install(root, "Installing the packages of package-lock.json (the first time, or since it changed) ...");

/** Packages and build, in a fresh clone or in one that lags behind its lockfile. */
export async function setup() {
  checkNode();
  await installRoot();
  await run(process.execPath, ["scripts/build.mjs"]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
