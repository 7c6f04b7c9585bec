import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Desk, type DeskReading, openDesk, pathFrom, pathWithin, type Team, type Wishes } from "../core";
import { nodeFiles, portable } from "../node/files";
import { readInput } from "./input";
import { tell } from "./output";

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

/** Whether a path names a note and not a folder, as it lies on disk; what is not there is known by its ending. */
export function isNotePath(path: string): boolean {
  if (path === "-") return true;
  const there = statSync(path, { throwIfNoEntry: false });
  return there === undefined ? /\.[a-z]+$/i.test(path) : !there.isDirectory();
}

/** The place of a note as configs see it; standard input counts as a note in the folder the command runs in. */
export const placeOf = (path: string): string => portable(path === "-" ? resolve("standard-input.md") : resolve(path));

/** The faults of a team's files, each as a line. */
export const faultLines = ({ faults }: Pick<Team, "faults">): readonly string[] =>
  faults.map(({ file, line, column, what }) => `${relativePath(file)}:${line}:${column}: ${what}`);

/** Tells the faults of a team's files, each once. Gives how many there were. */
export function tellFaults(team: Pick<Team, "faults">): number {
  const told = new Set(faultLines(team));
  for (const line of told) tell(line);
  return told.size;
}

/** Reads a note that a person named; null, and told, where it cannot be read. */
export async function readNamed(path: string, wishes: Wishes): Promise<DeskReading | null> {
  const input = await readInput(path);
  if ("fault" in input) {
    tell(`${path}: ${input.fault}`);
    return null;
  }
  const read = await commandDesk().read(placeOf(path), rootOf(path), input.source, wishes);
  tellFaults(read.team);
  return read;
}

/** A path as a person in the current folder would write it. */
export function relativePath(path: string): string {
  const from = pathFrom(portable(process.cwd()), path);
  // What lies far off is found sooner by its whole path.
  return from.startsWith("../../../") ? path : from;
}
