import { mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

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

/**
 * Has Node keep what it compiles of our own code from now on, where it can (22.1 and later). Nothing of a note is ever
 * in it: it is the bundles alone, as machine code. Never throws; without it all is the same, a little later.
 */
export function keepCompiled(): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  const folder = cacheFolder();
  if (enableCompileCache === undefined || folder === null) return;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    enableCompileCache(folder);
  } catch {
    // A home that cannot be written to has no cache.
  }
}
