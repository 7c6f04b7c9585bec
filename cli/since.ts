import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** The lines (from 1) that were changed since a revision, by file; null where git does not know it. */
export function changedSince(revision: string): ReadonlyMap<string, ReadonlySet<number>> | null {
  let text: string;
  let root: string;
  try {
    const git = (...args: string[]) =>
      execFileSync("git", args, {
        encoding: "utf8",
        maxBuffer: 256 * 1024 * 1024,
        stdio: ["ignore", "pipe", "ignore"],
      });
    root = git("rev-parse", "--show-toplevel").trim();
    // The revision stands behind an option, so that it can be none itself.
    text = git(
      "diff",
      "--unified=0",
      "--no-color",
      "--no-ext-diff",
      "--end-of-options",
      revision,
      "--",
      "*.md",
      "*.markdown",
    );
  } catch {
    return null;
  }
  const changed = new Map<string, Set<number>>();
  let lines: Set<number> | null = null;
  for (const line of text.split("\n")) {
    const file = /^\+\+\+ (?:b\/)?(.*)$/.exec(line);
    if (file !== null) {
      lines = new Set();
      if (file[1] !== "/dev/null") changed.set(resolve(root, file[1]!), lines);
      continue;
    }
    const hunk = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || lines === null) continue;
    const [first, count] = [Number(hunk[1]), hunk[2] === undefined ? 1 : Number(hunk[2])];
    for (let at = first; at < first + count; at += 1) lines.add(at);
  }
  return changed;
}
