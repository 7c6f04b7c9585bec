import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { FileFault, FilePack } from "./extend";
import { type Files, pathFrom } from "./files";

export const lockName = "undring.lock";

/** What a team's files extended when they were locked: by path from the lock's folder. */
export type Lock = Readonly<Record<string, { readonly version: string; readonly integrity: string }>>;

/** The hash of a text as package managers write it: sha256- and base64. */
export function integrityOf(text: string): string {
  const bytes = sha256(utf8ToBytes(text));
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let encoded = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let part = 0; part < 4; part += 1)
      encoded += at * 8 + part * 6 < bytes.length * 8 ? letters[(three >> (18 - part * 6)) & 63] : "=";
  }
  return `sha256-${encoded}`;
}

/** Reads a lock; null where the text is none. */
export function readLock(text: string): Lock | null {
  try {
    const { packs } = JSON.parse(text) as { readonly packs?: unknown };
    return typeof packs === "object" && packs !== null ? (packs as Lock) : null;
  } catch {
    return null;
  }
}

/** What of the packs is not as the lock beside a config says. No lock, no faults. */
export async function lockFaults(
  folder: string,
  packs: readonly FilePack[],
  files: Files,
  looked: Set<string>,
): Promise<readonly FileFault[]> {
  const file = `${folder === "/" ? "" : folder}/${lockName}`;
  looked.add(file);
  const text = await files.read(file);
  if (text === null) return [];
  const fault = (what: string): FileFault => ({ file, line: 1, column: 1, what });
  const lock = readLock(text);
  if (lock === null) return [fault("this is no lock; undring pack lock writes one")];
  const told: FileFault[] = [];
  for (const { file: path } of packs) {
    const name = pathFrom(folder, path);
    const locked = lock[name];
    if (locked === undefined)
      told.push(fault(`"${name}" is extended but not locked; undring pack lock writes it anew`));
    else if (locked.integrity !== integrityOf((await files.read(path)) ?? ""))
      told.push(fault(`"${name}" is not what was locked; look at what changed, then undring pack lock`));
  }
  return told;
}
