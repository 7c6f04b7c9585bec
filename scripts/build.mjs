/**
 * Builds the bundles that ship (`dist/`), and with `--tests` the test files (`out/test/`), with `--bench` what measures
 * the reading (`out/bench/`), by esbuild.
 * Usage: node scripts/build.mjs [--tests | --bench | --derive] [--minify]
 */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Built-in packs are read once here, so that no start pays for YAML. Their text is checked by the tests like any pack. */
const yaml = {
  name: "yaml",
  setup(builder) {
    // "./packs/*.yml": all files of a folder as one list, so that a new pack is found without a list by hand.
    builder.onResolve({ filter: /\*\.yml$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: "folder",
    }));
    builder.onLoad({ filter: /.*/, namespace: "folder" }, ({ path }) => {
      const files = globSync(basename(path), { cwd: dirname(path) }).sort();
      const list = files.map((file) => parse(readFileSync(join(dirname(path), file), "utf8")));
      return { contents: JSON.stringify(list), loader: "json", watchDirs: [dirname(path)] };
    });
    builder.onLoad({ filter: /\.ya?ml$/ }, ({ path }) => ({
      contents: JSON.stringify(parse(readFileSync(path, "utf8"))),
      loader: "json",
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  plugins: [yaml],
  loader: { ".md": "text", ".txt": "text" },
  logLevel: "warning",
  legalComments: "none",
};
const minify = process.argv.includes("--minify");
const node = { ...shared, platform: "node", format: "cjs", minify };
const web = { ...shared, platform: "browser", format: "cjs", conditions: ["worker"], minify };

// A library asks where its module lies; in one CommonJS file the file itself is the answer.
const cliStart = '#!/usr/bin/env node\nconst importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

const bundles = [
  {
    ...node,
    entryPoints: ["cli/main.ts"],
    outfile: "dist/cli.js",
    banner: { js: cliStart },
    define: { "import.meta.url": "importMetaUrl" },
  },
  { ...node, entryPoints: ["report/main.ts"], outfile: "dist/report.js" },
  { ...web, entryPoints: ["report/main.ts"], outfile: "dist/report.browser.js" },
  { ...node, entryPoints: ["server/node/main.ts"], outfile: "dist/server.js", banner: { js: "#!/usr/bin/env node" } },
  { ...node, entryPoints: ["client/node/main.ts"], outfile: "dist/client.js", external: ["vscode"] },
  { ...web, entryPoints: ["server/browser/main.ts"], outfile: "dist/server.browser.js", format: "iife" },
  { ...web, entryPoints: ["client/browser/main.ts"], outfile: "dist/client.browser.js", external: ["vscode"] },
].filter((bundle) => existsSync(join(root, bundle.entryPoints[0])));

/** Test files share chunks, so that core is built once for all of them. */
function tests() {
  const entryPoints = globSync("test/**/*.test.ts", { cwd: root, ignore: ["test/host/**"] });
  rmSync(join(root, "out/test"), { recursive: true, force: true });
  return {
    ...shared,
    platform: "node",
    format: "esm",
    splitting: true,
    packages: "external",
    sourcemap: "inline",
    entryPoints: entryPoints.map((path) => relative(root, join(root, path))),
    outbase: ".",
    outdir: "out",
    outExtension: { ".js": ".mjs" },
  };
}

/** What measures the reading; it ships nowhere. */
const bench = {
  ...node,
  entryPoints: ["bench/quality.ts", "bench/rephrasings.ts", "bench/speed.ts"],
  outdir: "out/bench",
};

/** What writes the files that are derived from code and packs. */
const derive = { ...node, entryPoints: ["derive/main.ts"], outfile: "out/derive.js" };

const kinds = { "--tests": () => [tests()], "--bench": () => [bench], "--derive": () => [derive] };
const kind = Object.keys(kinds).find((flag) => process.argv.includes(flag));
/** The licences of all that is bundled: from the packages that the bundles were made of. */
function notices() {
  const packages = new Map();
  for (const input of inputs) {
    const match = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
    if (match !== null) packages.set(match[2], join(root, match[1]));
  }
  const texts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
      const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
      return `${name} ${version} (${license ?? "see below"})\n\n${text}\n`;
    });
  for (const file of globSync("core/**/*.LICENSE", { cwd: root }).sort())
    texts.push(`${readFileSync(join(root, file), "utf8").trim()}\n`);
  return `Undring is made with these works of others.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

const inputs = new Set();
const wanted = kind === undefined ? bundles : kinds[kind]();
for (const result of await Promise.allSettled(wanted.map((options) => build({ ...options, metafile: true })))) {
  // esbuild has already shown its own errors, with file and line.
  if (result.status === "rejected") process.exitCode = 1;
  if (result.status === "rejected" && !result.reason.errors) console.error(result.reason);
  for (const input of Object.keys(result.value?.metafile.inputs ?? {})) inputs.add(input);
}
if (wanted === bundles && process.exitCode === undefined) writeFileSync(join(root, "dist/notices.txt"), notices());
// `npx undring` in the checkout runs the file itself.
if (wanted === bundles && process.exitCode === undefined) chmodSync(join(root, "dist/cli.js"), 0o755);
