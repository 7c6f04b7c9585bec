import { mkdir, readdir, readFile, realpath, rmdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Files } from "../core";
import { writeWhole } from "./beside";

/** Larger files are neither config nor pack. In bytes. */
const largest = 8_000_000;
/** How long a turn is waited for, and from when on a lock counts as left behind. In milliseconds. */
const [longestWait, stale] = [8_000, 10_000];

/** On Windows a path has a drive and other strokes: «/c:/ward» here, `c:\ward` there. */
export const native = (path: string): string =>
  process.platform === "win32" ? path.replace(/^\/([a-z]:)/i, "$1") : path;

/** A path of this machine with `/` between its parts. */
export const portable = (path: string): string => {
  const strokes = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return strokes.startsWith("/") ? strokes : `/${strokes}`;
};

/** Files as Node reaches them. What is not there or may not be read is null. */
export const nodeFiles: Files = {
  read: async (path) => {
    try {
      const kind = await stat(native(path));
      if (!kind.isFile() || kind.size > largest) return null;
      return await readFile(native(path), "utf8");
    } catch {
      return null;
    }
  },
  list: async (path) => {
    try {
      return await readdir(native(path));
    } catch {
      return null;
    }
  },
  // A folder is made by one program only, however many try. One left by a crash is taken after a while.
  inTurn: async (path, work) => {
    const lock = `${native(path)}.lock`;
    await mkdir(dirname(lock), { recursive: true }).catch(() => undefined);
    const end = Date.now() + longestWait;
    for (;;) {
      try {
        await mkdir(lock);
        break;
      } catch {
        const made = await stat(lock).catch(() => null);
        if (made !== null && Date.now() - made.mtimeMs > stale) await rmdir(lock).catch(() => undefined);
        else if (Date.now() > end) return null;
        else await new Promise((again) => setTimeout(again, 5 + Math.random() * 20));
      }
    }
    try {
      return await work();
    } finally {
      await rmdir(lock).catch(() => undefined);
    }
  },
  real: async (path) => {
    try {
      return portable(await realpath(native(path)));
    } catch {
      return path;
    }
  },
  write: async (path, text) => {
    await mkdir(dirname(native(path)), { recursive: true }).catch(() => undefined);
    return (await writeWhole(native(path), text, path.endsWith("/key") ? 0o600 : 0o644)) === null;
  },
};
