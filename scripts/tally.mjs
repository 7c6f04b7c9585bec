/**
 * What came of a suite, in one shape for all suites:
 * `{ passed: number, failures: { title, message }[], skipped: { title, reason }[] }`, and what was measured in
 * `told`, where anything was.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";

export const nothing = { passed: 0, failures: [], skipped: [] };

/** A suite that could not be run at all counts as one failure, so that it cannot pass unseen. */
export const broken = (title, message) => ({ ...nothing, failures: [{ title, message }] });

/** A suite that this machine cannot run. */
export const skippedWhole = (title, reason) => ({ ...nothing, skipped: [{ title, reason }] });

/** Several tallies as one. */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, tally) => total + tally.passed, 0),
    failures: tallies.flatMap((tally) => tally.failures),
    skipped: tallies.flatMap((tally) => tally.skipped),
  };
}

/** The last line of `npm test`; machines read it. */
export const lastLine = ({ passed, failures }) => `${passed} passed, ${failures.length} failed`;

/** One line for a suite that went well, and what a reader needs to know about what did not. */
export function describe(name, { passed, failures, skipped, told = [] }, seconds) {
  // Types and lint hold no tests to count: they hold or they do not.
  const parts = passed + failures.length + skipped.length === 0 ? ["ok"] : [`${passed} passed`];
  if (failures.length > 0) parts.push(`${failures.length} failed`);
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  const lines = [`${name}: ${parts.join(", ")} (${seconds.toFixed(1)} s)`];
  for (const line of told) lines.push(`  ${line}`);
  for (const { title, reason } of skipped) lines.push(`  skipped: ${title}${reason ? ` (${reason})` : ""}`);
  for (const { title, message } of failures) lines.push(`  failed: ${title}`, indent(message, "    "));
  return lines.join("\n");
}

/** A text with each line set in. */
export function indent(text, by) {
  return text.trimEnd().replace(/^/gm, by);
}

/** Reads and removes the file that mocha's JSON reporter wrote; undefined if mocha came to no end. */
export function takeMochaReport(file) {
  if (!existsSync(file)) return undefined;
  const { passes, failures, pending } = JSON.parse(readFileSync(file, "utf8"));
  rmSync(file);
  return {
    passed: passes.length,
    failures: failures.map(({ fullTitle, err }) => ({ title: fullTitle, message: err.stack ?? err.message ?? "" })),
    skipped: pending.map(({ fullTitle }) => ({ title: fullTitle, reason: "" })),
  };
}
