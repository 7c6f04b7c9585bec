/**
 * Makes what is shipped, into `out/`: the extension (.vsix), and the npm tarball of the command and the server.
 * Usage: npm run package
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { capture, root, run } from "./run.mjs";

// Files in the packages all bear this day (seconds), so that two builds are the same to the byte.
process.env.SOURCE_DATE_EPOCH ??= "1767225600";

const manifest = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const kilobytes = (file) => `${(statSync(file).size / 1024).toFixed(0)} KB`;

/** Packs the extension. Resolves to the path of the .vsix. */
export async function packExtension() {
  const { createVSIX } = await import("@vscode/vsce");
  const { version } = manifest();
  const packagePath = join(root, `out/undring-${version}.vsix`);
  mkdirSync(join(root, "out"), { recursive: true });
  // vsce counts files aloud; what matters is said by the caller.
  const { log } = console;
  console.log = () => {};
  try {
    await createVSIX({
      cwd: root,
      packagePath,
      dependencies: false,
      skipLicense: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    console.log = log;
  }
  return packagePath;
}

/** Packs the command and the server from a folder of their own: vsce refuses `files` beside `.vscodeignore`. */
export async function packCommand() {
  const folder = join(root, "out/npm");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "dist/languages"), { recursive: true });
  for (const file of [
    "dist/cli.js",
    "dist/commands.js",
    "dist/report.js",
    "dist/server.js",
    "dist/serve.js",
    ...readdirSync(join(root, "dist/languages")).map((name) => `dist/languages/${name}`),
    "dist/notices.txt",
    "README.md",
    "README.nb.md",
    "LICENSE",
    "CHANGELOG.md",
  ]) {
    cpSync(join(root, file), join(folder, file));
  }
  const { name, version, description, license, engines } = manifest();
  const bin = { undring: "dist/cli.js", "undring-server": "dist/server.js" };
  const shipped = {
    name,
    version,
    description,
    license,
    bin,
    engines: { node: engines.node },
    files: ["dist", "*.md"],
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(shipped, null, 2)}\n`);
  const { code, stdout, stderr } = await capture("npm", ["pack", "--silent", "--pack-destination", ".."], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`npm pack failed: ${stderr}`);
  return join(root, "out", stdout.trim().split("\n").at(-1));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(process.execPath, ["scripts/build.mjs", "--minify"]);
  for (const file of [await packExtension(), await packCommand()]) console.log(`${file}  ${kilobytes(file)}`);
}
