/**
 * All tests, one suite after the other; the last line is their sum.
 * Usage: node scripts/test.mjs
 */
import { exitOnSignal } from "./run.mjs";
import { checkNode, installRoot } from "./setup.mjs";
import { broken, describe, lastLine, sum } from "./tally.mjs";

/** Runs a suite, shows what came of it, and holds whatever it throws to be a failure. */
async function runSuite(name, suite) {
  const start = performance.now();
  const tally = await suite().catch((error) => broken(name, error.stack ?? String(error)));
  console.log(describe(name, tally, (performance.now() - start) / 1000));
  return tally;
}

async function main() {
  exitOnSignal();
  checkNode();
  await installRoot();
  // Only now are the packages there that the suites import.
  const { build, lint, types, unit } = await import("./suites.mjs");
  const { grammar } = await import("./grammar.mjs");
  const { releaseCheck } = await import("./release-check.mjs");
  const { runHostSuite, titles } = await import("../test/host/run.mjs");
  const { reportTitle, runReportSuite } = await import("../test/host/report.mjs");
  const suites = { build, types, lint, "unit tests": unit, "grammar tests": grammar, "release check": releaseCheck };
  for (const [kind, title] of Object.entries(titles)) suites[title] = () => runHostSuite(kind);
  suites[reportTitle] = runReportSuite;
  const tallies = [];
  for (const [name, suite] of Object.entries(suites)) tallies.push(await runSuite(name, suite));
  return sum(tallies);
}

const total = await main().catch((error) => broken("setup", error.message));
if (total.failures.length > 0) process.exitCode = 1;
if (total.failures[0]?.title === "setup") console.error(total.failures[0].message);
if (total.skipped.length > 0) console.log(`${total.skipped.length} skipped, for the reasons given above`);
console.log(lastLine(total));
