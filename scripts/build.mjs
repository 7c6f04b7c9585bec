/**
 * Builds the bundles that ship (`dist/`), and with `--tests` the test files (`out/test/`), with `--bench` what measures
 * the reading (`out/bench/`), by esbuild.
 * Usage: node scripts/build.mjs [--tests | --bench | --derive] [--minify] [--budgets]
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { parse } from "yaml";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

const languages = ["nb", "nn", "en"];
/** Where the compiled languages lie: beside the bundles that ship. */
const compiled = "dist/languages";

/** The packs of a language, each file of its folder: a new pack is found without a list by hand. */
const packsOf = (language) => {
  const cwd = join(root, `core/languages/${language}/packs`);
  const files = globSync("*.yml", { cwd }).sort();
  return JSON.stringify(files.map((file) => parse(readFileSync(join(cwd, file), "utf8"))));
};

/** The verbs of a language, a line each, without what the file says of them. */
const verbsOf = (language) =>
  readFileSync(join(root, `core/languages/${language}/verbs.txt`), "utf8").replace(/^#.*\n/gm, "");

const each = (textFor) => `{ ${languages.map((language) => `${language}: ${textFor(language)}`).join(", ")} }`;
const text = (value) => JSON.stringify(value);
const file = (name) => readFileSync(join(root, compiled, name));

/** How a bundle comes to the built-in languages: `core/languages/built.d.ts` tells what the module gives. */
const sources = {
  /** From packs alone: what compiles the languages has nothing else yet. */
  packs: () => `
    const packs = ${each((language) => text(packsOf(language)))};
    const verbs = ${each((language) => text(verbsOf(language)))};
    export const packsOf = (language) => packs[language];
    export const verbsOf = (language) => verbs[language];
    export const tableOf = () => null;
    export const detectorOf = () => null;
    export const rulesOf = () => "";
    export const give = () => {};`,
  /** From files beside the bundle, read when they are asked for. */
  files: () => `
    import { readFileSync } from "node:fs";
    import { join } from "node:path";
    const read = (name, ...how) => readFileSync(join(__dirname, "languages", name), ...how);
    export const packsOf = (language) => read(language + ".packs.json", "utf8");
    export const verbsOf = (language) => read(language + ".verbs.txt", "utf8");
    export const tableOf = (language) => read(language + ".table");
    export const detectorOf = () => read("telling.txt", "utf8");
    export const rulesOf = (language) => read(language + ".rules.json", "utf8");
    export const give = () => {};`,
  /** From the bundle itself: tests, and what measures. */
  inside: () => `
    const packs = ${each((language) => text(packsOf(language)))};
    const rules = ${each((language) => text(file(`${language}.rules.json`).toString("utf8")))};
    const tables = ${each((language) => text(file(`${language}.table`).toString("base64")))};
    const verbs = ${each((language) => text(verbsOf(language)))};
    export const packsOf = (language) => packs[language];
    export const verbsOf = (language) => verbs[language];
    export const rulesOf = (language) => rules[language];
    export const detectorOf = () => ${text(file("telling.txt").toString("utf8"))};
    export const tableOf = (language) => Uint8Array.from(atob(tables[language]), (unit) => unit.charCodeAt(0));
    export const give = () => {};`,
  /** From the editor, which hands the same files over: a worker has none. */
  given: () => `
    let given = {};
    const textOf = (name) => new TextDecoder().decode(given[name]);
    export const packsOf = (language) => textOf(language + ".packs.json");
    export const verbsOf = (language) => textOf(language + ".verbs.txt");
    export const tableOf = (language) => given[language + ".table"] ?? null;
    export const rulesOf = (language) => textOf(language + ".rules.json");
    export const detectorOf = () => textOf("telling.txt");
    export const give = (files) => { given = files; };`,
};

const builtLanguages = (source) => ({
  name: "built languages",
  setup(builder) {
    builder.onResolve({ filter: /^\.\/(?:languages\/)?built$/ }, () => ({ path: "built", namespace: "built" }));
    builder.onLoad({ filter: /.*/, namespace: "built" }, () => ({ contents: sources[source](), resolveDir: root }));
  },
});

/** A module of core that a bundle names nothing of is left out of it: none does anything by being loaded. */
const leanCore = {
  name: "lean core",
  setup(builder) {
    builder.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...from }) => {
      if (pluginData === leanCore) return undefined;
      const found = await builder.resolve(path, { ...from, pluginData: leanCore });
      return found.path.startsWith(join(root, "core/")) ? { ...found, sideEffects: false } : undefined;
    });
  },
};

/** The library that reads the command's arguments can start other programs as commands; ours has none. */
const noOtherPrograms = {
  name: "no other programs",
  setup(builder) {
    builder.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "no other programs" } : undefined,
    );
    builder.onLoad({ filter: /.*/, namespace: "no other programs" }, () => ({ contents: "" }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  target: "es2022",
  plugins: [builtLanguages("inside"), leanCore],
  loader: { ".md": "text", ".txt": "text" },
  logLevel: "warning",
  legalComments: "none",
};

/** Compiles the built-in languages from their packs: once here, so that no start pays for it. */
async function compileLanguages() {
  const outfile = join(root, "out/compile.js");
  await build({
    ...shared,
    platform: "node",
    format: "cjs",
    entryPoints: ["derive/compile.ts"],
    outfile,
    plugins: [builtLanguages("packs"), leanCore],
  });
  execFileSync(process.execPath, [outfile, join(root, compiled)], { stdio: "inherit" });
  for (const language of languages) {
    writeFileSync(join(root, compiled, `${language}.packs.json`), packsOf(language));
    writeFileSync(join(root, compiled, `${language}.verbs.txt`), verbsOf(language));
  }
}

// Names stay as they are: what goes wrong is told with them.
const minify = process.argv.includes("--minify") ? { minify: true } : { minifyWhitespace: true, minifySyntax: true };
const node = { ...shared, platform: "node", format: "cjs", ...minify };
const besideFiles = { ...node, plugins: [builtLanguages("files"), leanCore, noOtherPrograms] };
const web = { ...shared, platform: "browser", format: "cjs", conditions: ["worker"], ...minify };
const inWorker = { ...web, plugins: [builtLanguages("given"), leanCore] };

// A library asks where its module lies; in one CommonJS file the file itself is the answer.
const ownUrl = 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

const bundles = [
  {
    ...besideFiles,
    entryPoints: ["cli/main.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    ...besideFiles,
    entryPoints: ["cli/commands.ts"],
    outfile: "dist/commands.js",
    banner: { js: ownUrl },
    define: { "import.meta.url": "importMetaUrl" },
  },
  { ...node, entryPoints: ["report/main.ts"], outfile: "dist/report.js" },
  { ...web, entryPoints: ["report/main.ts"], outfile: "dist/report.browser.js" },
  { ...node, entryPoints: ["server/node/main.ts"], outfile: "dist/server.js", banner: { js: "#!/usr/bin/env node" } },
  { ...besideFiles, entryPoints: ["server/node/serve.ts"], outfile: "dist/serve.js" },
  { ...node, entryPoints: ["client/node/main.ts"], outfile: "dist/client.js", external: ["vscode"] },
  { ...node, entryPoints: ["client/node/connect.ts"], outfile: "dist/connect.js", external: ["vscode"] },
  { ...inWorker, entryPoints: ["server/browser/main.ts"], outfile: "dist/server.browser.js", format: "iife" },
  { ...web, entryPoints: ["client/browser/main.ts"], outfile: "dist/client.browser.js", external: ["vscode"] },
  { ...web, entryPoints: ["client/browser/connect.ts"], outfile: "dist/connect.browser.js", external: ["vscode"] },
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
    // Client code is tested without an editor, on what it needs of one.
    alias: { vscode: "./test/client/vscode.ts" },
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
  entryPoints: ["keystrokes", "many-rules", "quality", "rephrasings", "speed"].map((name) => `bench/${name}.ts`),
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

await compileLanguages();
/** How large each bundle may be, in KB: one that grows over it has taken in something that it should not. */
const budgets = {
  "cli.js": 75,
  "commands.js": 1410,
  "server.js": 4,
  "serve.js": 1684,
  "server.browser.js": 1638,
  // What the writer waits for when the extension wakes.
  "client.js": 100,
  "client.browser.js": 100,
  "connect.js": 750,
  "connect.browser.js": 700,
  "report.js": 1050,
  "report.browser.js": 1050,
};

/**
 * esbuild leaves letters beyond ASCII where they stand in expressions. Escaped there, a bundle is read sooner, and the
 * runtime holds it in half the room.
 */
function escapeLetters(name) {
  const path = join(root, "dist", name);
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(path, readFileSync(path, "utf8").replace(/[\u0080-\uffff]/g, escaped));
}

/** Tells the sizes of what was built; a bundle over its budget fails the build of those who test it. */
function tellSizes() {
  const sizes = Object.keys(budgets).map((name) => [name, Math.ceil(statSync(join(root, "dist", name)).size / 1024)]);
  console.log(`dist: ${sizes.map(([name, size]) => `${name} ${size} KB`).join(", ")}`);
  for (const [name, size] of sizes) {
    if (size <= budgets[name]) continue;
    console.error(`dist/${name} has ${size} KB, ${budgets[name]} are meant: what has it taken in?`);
    // It is for us to ask, and nothing that a user of the checkout should stumble over.
    if (process.argv.includes("--budgets")) process.exitCode = 1;
  }
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
if (wanted === bundles && process.exitCode === undefined) Object.keys(budgets).forEach(escapeLetters);
if (wanted === bundles && process.exitCode === undefined) tellSizes();
// `npx undring` in the checkout runs the file itself.
if (wanted === bundles && process.exitCode === undefined) chmodSync(join(root, "dist/cli.js"), 0o755);
