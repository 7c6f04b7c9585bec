import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Files, pathWithin } from "../config/files";
import type { Finding } from "../model";
import type { Reading } from "../reading";

/** Why somebody let a finding go. */
export const reasons = ["quotation", "agreed", "legal-term", "baseline", "other"] as const;
export type Reason = (typeof reasons)[number];

/** A finding that was let go: a keyed fingerprint, never a word of the note, no person, no time of day. */
export interface Kept {
  readonly print: string;
  readonly rule: string;
  readonly reason: Reason | null;
  /** The day (ISO) on which it was let go. */
  readonly since: string;
  /** The day (ISO) from which it is shown again. */
  readonly until: string | null;
}

/** All that was let go in a workspace, with the key of its fingerprints. */
export interface KeptStore {
  readonly key: Uint8Array;
  readonly entries: readonly Kept[];
}

const folderName = ".undring";
const [storeName, keyName] = ["kept.json", "key"];
/** Fingerprints are cut to so many hexadecimal digits: enough that no two meet by chance. */
const digits = 32;

/** Where a folder keeps what was let go. */
export const keptFile = (root: string): string => `${root === "/" ? "" : root}/${folderName}/${storeName}`;
const keyFile = (root: string): string => `${root === "/" ? "" : root}/${folderName}/${keyName}`;
const ignoreFile = (root: string): string => `${root === "/" ? "" : root}/${folderName}/.gitignore`;

/** What was let go in a workspace; null where nothing was yet, or the key is not here. Never throws. */
export async function readKept(root: string, files: Files): Promise<KeptStore | null> {
  const [key, text] = await Promise.all([files.read(keyFile(root)), files.read(keptFile(root))]);
  if (key === null || !/^[0-9a-f]{64}\s*$/.test(key)) return null;
  return { key: hexToBytes(key.trim()), entries: text === null ? [] : parseKept(text) };
}

/** The form that this version writes. What is newer is read as far as it is known, and never written over. */
const storeVersion = 1;

const isNewer = (text: string): boolean => {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === "number" && version > storeVersion;
  } catch {
    return false;
  }
};

const isBroken = (text: string): boolean => {
  try {
    return !Array.isArray((JSON.parse(text) as { kept?: unknown }).kept);
  } catch {
    return true;
  }
};

function parseKept(text: string): readonly Kept[] {
  try {
    const { kept } = JSON.parse(text) as { kept?: unknown };
    if (!Array.isArray(kept)) return [];
    return kept.flatMap((item: unknown): Kept[] => {
      const { print, rule, reason, since, until } = (item ?? {}) as Record<string, unknown>;
      if (typeof print !== "string" || typeof rule !== "string") return [];
      return [
        {
          print,
          rule,
          reason: reasons.find((one) => one === reason) ?? null,
          since: typeof since === "string" ? since : "",
          until: typeof until === "string" ? until : null,
        },
      ];
    });
  } catch {
    return [];
  }
}

/**
 * Changes what was let go: the file is read anew just before, and nobody else writes meanwhile, so that entries of
 * another window are not lost. A first entry makes the key, which version control leaves alone. False where it could
 * not be written.
 */
export async function changeKept(
  root: string,
  files: Files,
  change: (entries: readonly Kept[], key: Uint8Array) => readonly Kept[],
): Promise<boolean> {
  const done = await files.inTurn(keptFile(root), async () => {
    if ((await readKept(root, files)) === null) {
      const made =
        (await files.write(ignoreFile(root), `${keyName}\n`)) &&
        (await files.write(keyFile(root), `${bytesToHex(randomBytes(32))}\n`));
      if (!made) return false;
    }
    const store = await readKept(root, files);
    if (store === null) return false;
    const there = await files.read(keptFile(root));
    if (there !== null && isNewer(there)) return false;
    // Half a file may still be mended by hand: it is put aside, not lost.
    if (there !== null && isBroken(there) && !(await files.write(`${keptFile(root)}.broken`, there))) return false;
    const wanted = new Map(change(store.entries, store.key).map((entry) => [entry.print, entry]));
    const kept = [...wanted.values()].sort((a, b) => (a.print < b.print ? -1 : 1));
    return files.write(keptFile(root), `${JSON.stringify({ version: storeVersion, kept }, null, 2)}\n`);
  });
  return done === true;
}

/**
 * The fingerprint of each finding: of its rule, its words, its sentence and the note's place under the root, so that
 * edits elsewhere and other messages change nothing. The same words twice in a note are told apart by their order.
 */
export function fingerprints(
  reading: Reading,
  path: string,
  root: string,
  key: Uint8Array,
): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  const plain = (start: number, end: number) => reading.source.slice(start, end).replace(/\s+/g, " ").trim();
  const place = pathWithin(root, path) ?? path;
  return new Map(
    reading.findings.map((finding) => {
      const { sentence, span, rule } = finding;
      const what = [place, rule, plain(span.start, span.end), plain(sentence.start, sentence.end)].join("\u0000");
      const before = times.get(what) ?? 0;
      times.set(what, before + 1);
      return [finding, bytesToHex(hmac(sha256, key, utf8ToBytes(`${what}\u0000${before}`))).slice(0, digits)];
    }),
  );
}

/** Parts a note's findings into those to be shown and those that were let go. `today` is an ISO day. */
export function partKept(
  reading: Reading,
  path: string,
  root: string,
  store: KeptStore | null,
  today: string,
): { readonly shown: readonly Finding[]; readonly kept: readonly Finding[]; readonly met: ReadonlySet<string> } {
  if (store === null || store.entries.length === 0) return { shown: reading.findings, kept: [], met: new Set() };
  const holding = new Set(
    store.entries.filter(({ until }) => until === null || until > today).map(({ print }) => print),
  );
  const prints = fingerprints(reading, path, root, store.key);
  const isKept = (finding: Finding) => holding.has(prints.get(finding)!);
  return {
    shown: reading.findings.filter((finding) => !isKept(finding)),
    kept: reading.findings.filter(isKept),
    met: new Set([...prints.values()].filter((print) => holding.has(print))),
  };
}
