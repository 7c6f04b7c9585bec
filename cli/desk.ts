import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Desk, openDesk, pathWithin } from "../core";
import { nodeFiles, portable } from "../node/files";

/** The desk of a command: files by Node, faults of config told once each on standard error. */
export const commandDesk = (): Desk => openDesk(nodeFiles);

/**
 * The folder that configs are looked for up to: the nearest above with version control in it, else the folder the
 * command runs in where it holds the note, else the note's own.
 */
export function rootOf(path: string): string {
  const own = path === "-" ? process.cwd() : dirname(resolve(path));
  const known = roots.get(own);
  if (known !== undefined) return known;
  const found = findRoot(own);
  roots.set(own, found);
  return found;
}

/** Roots by folder: ten thousand notes lie in few. */
const roots = new Map<string, string>();

function findRoot(own: string): string {
  for (let at = own; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return portable(at);
    if (dirname(at) === at) break;
  }
  const here = portable(process.cwd());
  return pathWithin(here, portable(own)) === null ? portable(own) : here;
}

/** The place of a note as configs see it; standard input counts as a note in the folder the command runs in. */
export const placeOf = (path: string): string => portable(path === "-" ? resolve("standard-input.md") : resolve(path));

/** The faults of a team's files, each as a line. */
export const faultLines = ({ faults }: Awaited<ReturnType<Desk["team"]>>): readonly string[] =>
  faults.map(({ file, line, column, what }) => `${relativePath(file)}:${line}:${column}: ${what}`);

/** Tells the faults of the configs of some notes, each once. Gives how many there were. */
export function tellFaults(teams: Iterable<Awaited<ReturnType<Desk["team"]>>>): number {
  const told = new Set([...teams].flatMap(faultLines));
  for (const line of told) process.stderr.write(`undring: ${line}\n`);
  return told.size;
}

/** A path as a person in the current folder would write it. */
export const relativePath = (path: string): string => pathWithin(portable(process.cwd()), path) ?? path;
