/**
 * What must hold before anything is shipped: version and changelog agree, the lockfile names no addresses, what is shipped
 * is what is meant to be, nothing is too large, and two builds are the same to the byte.
 * Usage: npm run release:check
 */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packCommand, packExtension } from "./package.mjs";
import { capture, root } from "./run.mjs";
import { broken, describe, nothing } from "./tally.mjs";

const text = (file) => readFileSync(join(root, file), "utf8");
const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Bytes. An extension that is larger has taken in something that it should not. */
const largest = { vsix: 13_100_000, tgz: 12_300_000 };

/** What each package may hold: all else is a slip. */
const meant = {
  vsix: /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|icon\.png|dist\/(?:client|connect|server)(?:\.browser)?\.js|dist\/serve\.js|dist\/report\.browser\.js|dist\/languages\/(?:(?:nb|nn|en)\.(?:table|(?:rules|packs)\.json|verbs\.txt)|telling\.txt)|dist\/notices\.txt|docs\/images\/(?:note|walk|glance)\.png|docs\/rules\/[\w/-]+\.md|(?:schemas|snippets|syntaxes)\/[\w.-]+\.json)$/,
  tgz: /^package\/(?:package\.json|(?:README|README\.nb|CHANGELOG)\.md|LICENSE|dist\/(?:cli|commands|report|server|serve)\.js|dist\/languages\/(?:(?:nb|nn|en)\.(?:table|(?:rules|packs)\.json|verbs\.txt)|telling\.txt)|dist\/notices\.txt)$/,
};

function versionAndChangelog() {
  const { version } = JSON.parse(text("package.json"));
  if (!/^\d+\.\d+\.\d+$/.test(version)) return `"${version}" is no version`;
  if (!text("CHANGELOG.md").includes(`\n## ${version} `)) return `CHANGELOG.md has no heading for ${version}`;
  const { version: locked } = JSON.parse(text("package-lock.json"));
  return locked === version ? null : `package-lock.json says ${locked}, package.json ${version}`;
}

function lockfileAddresses() {
  const named = ["package-lock.json", "test/host/package-lock.json"].filter((file) => /"resolved":/.test(text(file)));
  return named.length === 0 ? null : `${named.join(", ")} names download addresses`;
}

function exactVersions() {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(text("package.json"));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, range]) => !/^\d/.test(range));
  return loose.length === 0 ? null : `not pinned: ${loose.map(([name]) => name).join(", ")}`;
}

async function listVsix() {
  const { listFiles, PackageManager } = await import("@vscode/vsce");
  return listFiles({ cwd: root, packageManager: PackageManager.None });
}

async function listTarball(file) {
  const { stdout } = await capture("tar", ["-tzf", file]);
  return stdout.trim().split("\n");
}

const tooMuch = (names, kind) => {
  const slips = names.filter((name) => !name.endsWith("/") && !meant[kind].test(name));
  return slips.length === 0 ? null : `${kind} holds ${slips.slice(0, 5).join(", ")}`;
};

async function build() {
  const { code, stderr } = await capture(process.execPath, ["scripts/build.mjs", "--minify"]);
  if (code !== 0) throw new Error(stderr);
  const files = { vsix: await packExtension(), tgz: await packCommand() };
  return { files, hashes: { vsix: hash(files.vsix), tgz: hash(files.tgz) } };
}

/** All checks, each by its title with what is wrong or null. */
async function* checks() {
  yield ["the version is the changelog's and the lockfile's", versionAndChangelog()];
  yield ["lockfiles name no addresses", lockfileAddresses()];
  yield ["versions are pinned", exactVersions()];
  const { files, hashes } = await build();
  yield ["the extension holds what is meant", tooMuch(await listVsix(), "vsix")];
  yield ["the command's package holds what is meant", tooMuch(await listTarball(files.tgz), "tgz")];
  for (const kind of ["vsix", "tgz"]) {
    const { size } = statSync(files[kind]);
    yield [`${kind} is not too large`, size <= largest[kind] ? null : `${size} bytes`];
  }
  const again = await build();
  for (const kind of ["vsix", "tgz"])
    yield [`two builds of ${kind} are the same`, hashes[kind] === again.hashes[kind] ? null : "their hashes differ"];
}

/** The checks as a suite of `npm test`. Leaves the bundles as they are built for tests. */
export async function releaseCheck() {
  const tally = { ...nothing, failures: [] };
  try {
    for await (const [title, wrong] of checks()) {
      if (wrong === null) tally.passed += 1;
      else tally.failures.push({ title, message: wrong });
    }
  } finally {
    await capture(process.execPath, ["scripts/build.mjs"]);
  }
  return tally;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const start = performance.now();
  const tally = await releaseCheck().catch((error) => broken("release check", error.stack));
  console.log(describe("release check", tally, (performance.now() - start) / 1000));
  if (tally.failures.length > 0) process.exitCode = 1;
}
