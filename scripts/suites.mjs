/** The suites of `npm test` that need no editor. Each takes nothing and resolves to a tally. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { capture, root } from "./run.mjs";
import { broken, nothing, takeMochaReport } from "./tally.mjs";

const tool = (path) => join(root, "node_modules", path);

/** A check that says yes or no, as types and lint: it adds nothing to what passed, and one failure if it says no. */
async function check(title, args) {
  const { code, stdout, stderr } = await capture(process.execPath, args);
  return code === 0 ? nothing : broken(title, stdout + stderr);
}

export const build = () => check("build", ["scripts/build.mjs", "--budgets"]);
export const types = () => check("types", [tool("typescript/bin/tsc"), "-b"]);
export const lint = () => check("lint", [tool("@biomejs/biome/bin/biome"), "ci", "--colors=off", "."]);

/** The mocha tests under `test/`, bundled. */
export async function unit() {
  const built = await capture(process.execPath, ["scripts/build.mjs", "--tests"]);
  if (built.code !== 0) return broken("bundling the tests", built.stderr);
  const files = globSync("out/test/**/*.test.mjs", { cwd: root });
  if (files.length === 0) return broken("unit tests", "No test was found.");
  const report = join(root, "out/unit.json");
  mkdirSync(join(root, "out"), { recursive: true });
  const reporter = ["--reporter", "json", "--reporter-option", `output=${report}`];
  const ran = await capture(process.execPath, [
    tool("mocha/bin/mocha.js"),
    "--timeout",
    "60000",
    ...reporter,
    ...files,
  ]);
  const tally = takeMochaReport(report);
  if (tally === undefined) return broken("mocha", ran.stdout + ran.stderr);
  // A rejection that no test waited for ends mocha with a code, without a failed test.
  if (ran.code !== 0 && tally.failures.length === 0) tally.failures.push({ title: "mocha", message: ran.stderr });
  return tally;
}
