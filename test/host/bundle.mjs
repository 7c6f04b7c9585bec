/** The suite of `test/host/suite`, bundled for both kinds of extension host. */
import { join } from "node:path";
import { build } from "esbuild";
import { globSync } from "tinyglobby";
import { root } from "../../scripts/run.mjs";

/** `import "suite"` stands for the files of the suite, in the order of their names; those of one kind of host come last. */
const suiteOf = (globs) => ({
  name: "suite",
  setup(builder) {
    builder.onResolve({ filter: /^suite$/ }, () => ({ path: "suite", namespace: "suite" }));
    builder.onLoad({ filter: /.*/, namespace: "suite" }, () => {
      const files = globs.flatMap((glob) => globSync(`test/host/${glob}`, { cwd: root }).sort());
      return { contents: files.map((file) => `import "./${file}";`).join("\n"), resolveDir: root };
    });
  },
});

/** Node's assert is no part of a web worker. */
const browserAssert = { "node:assert/strict": "./test/host/assert.web.ts" };

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  target: "es2022",
  sourcemap: "inline",
  logLevel: "warning",
};

const kinds = {
  node: { platform: "node", external: ["vscode", "mocha"] },
  // mocha's browser build would take the bundle's own `module` for its place to export to, and `run` would be lost.
  web: { platform: "browser", external: ["vscode"], alias: browserAssert, define: { module: "undefined" } },
};

/**
 * Writes `test/index.js`, exporting `run()`, into the folder of a staged extension: VS Code runs tests in the host of
 * the extension in whose folder they lie.
 * @param globs which files, from `test/host`
 */
export async function bundleSuite(kind, extension, globs = ["suite/**/*.ts", `${kind}/**/*.ts`]) {
  const entryPoints = [`test/host/entry.${kind}.ts`];
  const outfile = join(extension, "test/index.js");
  await build({ ...shared, ...kinds[kind], plugins: [suiteOf(globs)], entryPoints, outfile });
  return outfile;
}
