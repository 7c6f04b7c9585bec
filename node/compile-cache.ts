import { isAscii } from "node:buffer";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { basename, dirname, isAbsolute, join } from "node:path";
import { Script } from "node:vm";

/** The folder that a user's system has for what can be made anew, with our own in it; null where it has none. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string | null {
  const base =
    platform === "win32"
      ? environment.LOCALAPPDATA
      : platform === "darwin"
        ? join(home, "Library/Caches")
        : (environment.XDG_CACHE_HOME ?? join(home, ".cache"));
  return base === undefined || !isAbsolute(base) ? null : join(base, "undring/compiled");
}

const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };

/**
 * Has Node keep what it compiles of our own code from now on, where it can (22.1 and later). Nothing of a note is ever
 * in it: it is the bundles alone, as machine code. Never throws; without it all is the same, a little later.
 */
export function keepCompiled(): void {
  const folder = cacheFolder();
  if (enableCompileCache === undefined || folder === null) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    // A home that cannot be written to has no cache.
  }
}

/**
 * Loads a bundle. Where Node keeps nothing by itself, what it has compiled of the bundle is kept in the same folder, by a
 * run that is worth it: what is kept once is what later starts find.
 */
export function loadBundle<Bundle>(file: string, isWorthKeeping: (loaded: Bundle) => boolean = () => true): Bundle {
  const folder = cacheFolder();
  if (enableCompileCache !== undefined || folder === null) return require(file);
  const code = readFileSync(file);
  const mark = digestOf(process.version, process.arch, code).toString("hex").slice(0, 32);
  const place = join(folder, `${basename(file)}-${mark}`);
  const cachedData = readKept(place);
  const script = new Script(module.wrap(code.toString(isAscii(code) ? "latin1" : "utf8")), {
    filename: file,
    ...(cachedData === null ? {} : { cachedData }),
  });
  // At the end, so that what was first called on the way is in it too. Threads leave it to the first one.
  const isKept = cachedData !== null && script.cachedDataRejected !== true;
  const loaded = { exports: {} as Bundle };
  const keepAtEnd = () => isWorthKeeping(loaded.exports) && keep(place, script.createCachedData());
  if (!isKept && isMainThread()) process.once("exit", keepAtEnd);
  const run = script.runInThisContext() as (...those: readonly unknown[]) => void;
  run(loaded.exports, module.createRequire(file), loaded, file, dirname(file));
  return loaded.exports;
}

/** Loaded here: a start that finds all compiled needs no threads. */
const isMainThread = (): boolean =>
  (require("node:worker_threads") as typeof import("node:worker_threads")).isMainThread;

const digestOf = (...parts: readonly (string | Buffer)[]): Buffer => {
  // Loaded here: the command's help needs none of it.
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const digestLength = 32;

/** What was kept, behind its own digest: the runtime would run, or break off at, a file that was damaged. */
function readKept(place: string): Buffer | null {
  try {
    const kept = readFileSync(place);
    const code = kept.subarray(digestLength);
    return digestOf(code).equals(kept.subarray(0, digestLength)) ? code : null;
  } catch {
    return null;
  }
}

function keep(place: string, code: Buffer): void {
  const beside = `${place}.${process.pid}.new`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([digestOf(code), code]), { mode: 0o600 });
    renameSync(beside, place);
    forgetOthers(place);
  } catch {
    // As above.
  }
}

/** What earlier builds of a bundle have left is of no use to this one. */
function forgetOthers(place: string): void {
  const [folder, own] = [dirname(place), basename(place)];
  const bundle = own.slice(0, own.lastIndexOf("-") + 1);
  for (const name of readdirSync(folder)) if (name.startsWith(bundle) && name !== own) rmSync(join(folder, name));
}
