/**
 * How files are reached: by Node, by the editor over LSP, or from memory in a test. Paths are absolute, with `/` between
 * their parts (a URI's path on the web). Nothing is thrown: what is not there or may not be read is null.
 */
export interface Files {
  readonly read: (path: string) => Promise<string | null>;
  /** The names of what lies in a folder; null where it is none. */
  readonly list: (path: string) => Promise<readonly string[] | null>;
  /** A path with its links followed; the path itself where there are none to be seen. */
  readonly real: (path: string) => Promise<string>;
  /** Writes a whole file in one step; false where it cannot be. */
  readonly write: (path: string, text: string) => Promise<boolean>;
  /** Does something to a file while nobody else does, in this program or another; null where no turn was to be had. */
  readonly inTurn: <T>(path: string, work: () => Promise<T>) => Promise<T | null>;
}

/** The folder a path lies in; "/" for the top. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";

/** A relative path from a folder, with `.` and `..` taken out; null where it climbs over the top. */
export function joinPath(folder: string, relative: string): string | null {
  const parts = relative.startsWith("/") ? [] : folder.split("/").filter((part) => part !== "");
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return `/${parts.join("/")}`;
}

/** A path as seen from a folder, or null where it lies outside. */
export function pathWithin(folder: string, path: string): string | null {
  if (folder === "/") return path.slice(1);
  return path === folder ? "" : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

/** A path as it is written from a folder, with `..` for each step up; on another machine it leads to the same place. */
export function pathFrom(folder: string, path: string): string {
  const within = pathWithin(folder, path);
  return within ?? `../${pathFrom(folderOf(folder), path)}`;
}
