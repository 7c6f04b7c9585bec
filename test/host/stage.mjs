/** What a run in the editor works on: the extension as it is packaged, and a copy of the workspace. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listFiles, PackageManager } from "@vscode/vsce";
import { root } from "../../scripts/run.mjs";

/** The entry that the other kind of host would take. A manifest with both has the node one run. */
const otherEntry = { node: "browser", web: "main" };

/**
 * Copies the files that the package would hold, so that a file missing from it is missed by a test.
 * @param kind "node" for the desktop's extension host, "web" for the one in a web worker
 * @param empty whether one that does nothing takes its place: what the host itself needs to wake it
 */
export async function stageExtension(kind, empty = false) {
  const folder = join(root, "out/host/extension", kind);
  rmSync(folder, { recursive: true, force: true });
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  const { [otherEntry[kind]]: _, scripts, devDependencies, ...manifest } = readManifest();
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  if (empty) writeFileSync(join(folder, manifest.main ?? manifest.browser), "exports.activate = () => {};");
  return folder;
}

const readManifest = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** A folder of its own for a run, with a fresh copy of the workspace in it; `remove` when it is over. */
export function makeRunFolder() {
  const folder = mkdtempSync(join(tmpdir(), "undring-host-"));
  const workspace = join(folder, "workspace");
  cpSync(join(root, "test/host/workspace"), workspace, { recursive: true });
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", remove);
  return { workspace, data: join(folder, "data"), remove };
}
