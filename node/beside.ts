import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";

/** Files being written that are not yet in their place. */
const unfinished = new Set<string>();

/** A new name beside a file, gone again if the program is broken off or ends early. */
export function nameBeside(path: string): string {
  const beside = `${path}.${randomUUID()}.new`;
  if (unfinished.size === 0) listen();
  unfinished.add(beside);
  return beside;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function listen(): void {
  for (const signal of signals) process.once(signal, breakOff);
  process.once("exit", removeUnfinished);
}

function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}

/** Leaves nothing behind, and ends as if nobody had listened: who started us sees which signal it was. */
function breakOff(signal: NodeJS.Signals): void {
  removeUnfinished();
  process.kill(process.pid, signal);
}

/** Puts a finished file in its place in one step; null, or the code of what went wrong. */
export async function putInPlace(beside: string, path: string): Promise<string | null> {
  try {
    await rename(beside, path);
    return null;
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => undefined);
    return codeOf(fault);
  } finally {
    settled(beside);
  }
}

/** Gives up a file that was being written. */
export async function giveUp(beside: string): Promise<void> {
  await rm(beside, { force: true }).catch(() => undefined);
  settled(beside);
}

function settled(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size > 0) return;
  for (const signal of signals) process.removeListener(signal, breakOff);
  process.removeListener("exit", removeUnfinished);
}

/** Writes beside and puts in place: a good file is never replaced by half a one. Null, or the code of what went wrong. */
export async function writeWhole(path: string, text: string, mode = 0o666): Promise<string | null> {
  const there = await stat(path).catch(() => null);
  // A device or a pipe takes what comes, and is itself never replaced.
  const beside = there === null || there.isFile() ? nameBeside(path) : null;
  try {
    await writeFile(beside ?? path, text, { mode });
  } catch (fault) {
    if (beside !== null) await giveUp(beside);
    return codeOf(fault);
  }
  return beside === null ? null : putInPlace(beside, path);
}

const codeOf = (fault: unknown): string => {
  const { code } = fault as { readonly code?: unknown };
  return typeof code === "string" ? code : "unknown";
};

const words: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "there is no room left for you on this disk",
  EACCES: "it may not be written (permission)",
  EPERM: "it may not be written (permission)",
  EROFS: "the disk can only be read",
  ENOENT: "there is no such folder",
  ENOTDIR: "what should be a folder is none",
  EISDIR: "it is a folder",
};

/** Why something could not be written, in plain words. */
export const whyUnwritten = (code: string): string => words[code] ?? code;
