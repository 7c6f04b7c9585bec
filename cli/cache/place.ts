import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWhole } from "../../node/beside";
import { cacheFolder as compiledFolder } from "../../node/compile-cache";
import { version } from "../version";

/** Where a cache lies and how its marks are made: plain, so that it can go to other threads. */
export interface CachePlace {
  readonly file: string;
  /** The key of its marks, in hexadecimal digits. */
  readonly key: string;
  /** Another build reads anew. */
  readonly build: string;
}

/** The user's own folder for what was read, beside that for compiled code; never a folder of notes, which others may share. */
export function readFolder(): string | null {
  const compiled = compiledFolder();
  return compiled === null ? null : join(dirname(compiled), "read");
}

export const readingsName = "readings";
const keyName = "key";

/** Finds the cache, and makes its key where there is none; null where there can be none. */
export async function openCache(folder = readFolder()): Promise<CachePlace | null> {
  if (folder === null) return null;
  const keyFile = join(folder, keyName);
  const place = (key: string): CachePlace => ({ file: join(folder, readingsName), key, build: buildOf() });
  const known = readKey(keyFile);
  if (known !== null) return place(known);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return null;
  }
  const key = randomBytes(32).toString("hex");
  return (await writeWhole(keyFile, `${key}\n`, 0o600)) === null ? place(key) : null;
}

function readKey(file: string): string | null {
  try {
    const key = readFileSync(file, "utf8").trim();
    return /^[0-9a-f]{64}$/.test(key) ? key : null;
  } catch {
    return null;
  }
}

/** In the bundle: the command's own file. */
declare const __filename: string;

/** A hash of what the built command is made of, by the names, sizes and times of its files. */
function buildOf(): string {
  const hash = createHash("sha256").update(version);
  const folder = dirname(__filename);
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
