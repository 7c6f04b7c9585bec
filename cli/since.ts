import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Notes wherever they lie in the repository, not only below the folder the command runs in. */
const notes = [":(top,icase)*.md", ":(top,icase)*.markdown"];

/** Loaded where git is asked. */
const childProcess = () => process.getBuiltinModule("node:child_process");

/** Runs git; what it says of a fault is nobody's business here. */
const git = (...args: string[]): string =>
  childProcess().execFileSync("git", ["-c", "core.quotepath=off", ...args], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });

/** The lines (from 1) that were changed since a revision, by file; in plain words why where git cannot tell. */
export function changedSince(revision: string): ReadonlyMap<string, ReadonlySet<number>> | string {
  let root: string;
  try {
    root = git("rev-parse", "--show-toplevel").trim();
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === "ENOENT"
      ? "--since asks git, which is not installed here"
      : "--since asks git, which finds no repository in the folder the command runs in";
  }
  try {
    // However git is set up here, the answer has one shape. The revision stands behind an option, so that it can be none itself.
    const shape = ["--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--src-prefix=a/", "--dst-prefix=b/"];
    const changed = changedLines(git("diff", ...shape, "--end-of-options", revision, "--", ...notes), root);
    // What was never given to git is new from its first line to its last.
    for (const path of git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ...notes).split(
      "\0",
    ))
      if (path !== "") changed.set(resolve(root, path), allLines(resolve(root, path)));
    return changed;
  } catch {
    return `git knows no revision "${revision}" here`;
  }
}

function changedLines(diff: string, root: string): Map<string, Set<number>> {
  const changed = new Map<string, Set<number>>();
  let lines: Set<number> | null = null;
  // Between a hunk's head and its end stand lines of notes, which may look like anything.
  let left = 0;
  for (const line of diff.split("\n")) {
    if (left > 0 && /^[-+]/.test(line)) {
      left -= 1;
      continue;
    }
    const file = /^\+\+\+ (.*)$/.exec(line);
    if (file !== null) {
      const path = unquoted(file[1]!.replace(/\t$/, ""));
      lines = new Set();
      if (path !== "/dev/null") changed.set(resolve(root, path.replace(/^b\//, "")), lines);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null || lines === null) continue;
    const [gone, first, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    left = gone + count;
    for (let at = first; at < first + count; at += 1) lines.add(at);
  }
  return changed;
}

/** Git puts a name with a quotation mark, a tab or the like between quotation marks. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name;
  const signs: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r" };
  return name.slice(1, -1).replace(/\\(.)/g, (_, sign: string) => signs[sign] ?? sign);
}

function allLines(file: string): Set<number> {
  const count = readFileSync(file, "utf8").split("\n").length;
  return new Set(Array.from({ length: count }, (_, at) => at + 1));
}
