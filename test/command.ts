import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const command = join(process.cwd(), "dist/cli.js");
/** A cache of the tests' own, so that they neither meet nor leave what is a person's. */
const cacheHome = mkdtempSync(join(tmpdir(), "undring-cache-"));
process.once("exit", () => rmSync(cacheHome, { recursive: true, force: true }));

/** A folder of files for the built command to run in, removed by `remove`. */
export function commandFolder(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "undring-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    run: (args: readonly string[], input = "", within = ".") => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
        encoding: "utf8",
        input,
        cwd: join(folder, within),
        env: { ...process.env, NO_COLOR: "1", XDG_CACHE_HOME: cacheHome, ...env },
      });
      return { status, stdout, stderr };
    },
    /** The same, without waiting for it. */
    start: (args: readonly string[]): Promise<{ readonly status: number | null; readonly stdout: string }> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [command, ...args], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
        let stdout = "";
        child.stdout.setEncoding("utf8").on("data", (part: string) => {
          stdout += part;
        });
        child.on("close", (status) => resolve({ status, stdout }));
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
