import { Uri, workspace } from "vscode";

/** Loads a bundle that stands beside ours where there is no `require` to reach it by, as in a worker. */
export async function loadBundle<Exports>(extension: Uri, name: string): Promise<Exports> {
  const file = await workspace.fs.readFile(Uri.joinPath(extension, "dist", name));
  const module: { exports: unknown } = { exports: {} };
  const run = new Function("module", "exports", "require", "global", new TextDecoder().decode(file));
  // What VS Code gives us is all that it may require; charts ask for `global`, which a worker knows by another name.
  run(module, module.exports, require, globalThis);
  return module.exports as Exports;
}
