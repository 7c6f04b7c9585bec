import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { stringify } from "yaml";
import {
  findTeam,
  folderOf,
  integrityOf,
  isPackName,
  type Lock,
  lockName,
  pathFrom,
  readLock,
  readPack,
} from "../core";
import { nodeFiles, portable } from "../node/files";
import { counted } from "./counted";
import { rootOf, tellFaults } from "./desk";
import { say, show, tell, writeAsked } from "./output";
import type { ExitCode } from "./program";

interface Tree {
  [key: string]: readonly unknown[] | Tree;
}

/** Puts one tree of word lists into another: lists are joined. */
function merge(into: Tree, from: object): void {
  for (const [key, value] of Object.entries(from) as [string, readonly unknown[] | Tree][]) {
    const there = into[key];
    if (Array.isArray(value)) into[key] = [...(Array.isArray(there) ? there : []), ...value];
    else {
      const inner: Tree = there === undefined || Array.isArray(there) ? {} : (there as Tree);
      merge(inner, value);
      into[key] = inner;
    }
  }
}

/** What holds something: an empty list is left out. */
const filled = (lists: Readonly<Record<string, readonly unknown[]>>): object =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

/** Makes one readable file of the packs in a folder, stamped with a hash of what stands below the stamp. */
export async function buildPack(folder: string, options: { readonly output?: string }): Promise<ExitCode> {
  // What was built into the folder before is none of its sources.
  const isSource = (name: string) =>
    isPackName(name) && (options.output === undefined || resolve(folder, name) !== resolve(options.output));
  const inside = await nodeFiles.list(portable(resolve(folder)));
  if (inside === null) {
    tell(`${folder}: there is no such folder`);
    return 2;
  }
  const names = inside.filter(isSource).sort();
  const packs = [];
  for (const name of names) {
    const text = await nodeFiles.read(portable(resolve(folder, name)));
    if (text === null) {
      tell(`${folder}/${name}: it cannot be read`);
      return 2;
    }
    const { pack, faults } = readPack(text);
    for (const { line, what } of faults) tell(`${folder}/${name}:${line}: ${what}`);
    if (pack === null || faults.length > 0) return 2;
    packs.push(pack);
  }
  const [first] = packs;
  if (first === undefined) {
    tell(`${folder}: there is no pack here`);
    return 2;
  }
  const clash = packs.find(({ language }) => language !== first.language);
  if (clash !== undefined) {
    tell(
      `${folder}: ${first.pack} is ${first.language}, ${clash.pack} is ${clash.language}; one pack has one language`,
    );
    return 2;
  }
  const vocabulary: Tree = {};
  for (const pack of packs) merge(vocabulary, pack.vocabulary);
  const removals = Object.assign({}, ...packs.map(({ removals: own }) => own)) as Record<string, readonly string[]>;
  const { pack: name, version, engine, licence, language } = first;
  const body = stringify({
    pack: name,
    version,
    engine,
    licence,
    language,
    vocabulary: {
      ...vocabulary,
      ...Object.fromEntries(Object.entries(removals).map(([key, list]) => [`${key}-`, list])),
    },
    rules: packs.flatMap((pack) => [...pack.edits, ...pack.rules]),
    ...filled({
      strengths: packs.flatMap((pack) => pack.strengths),
      checks: packs.flatMap((pack) => pack.checks),
      recognisers: packs.flatMap((pack) => pack.recognisers),
    }),
  });
  const text = `# Built from ${names.length} files. ${integrityOf(body)}\n${body}`;
  if (options.output !== undefined) {
    if (!(await writeAsked(options.output, text))) return 2;
    const rules = packs.reduce((sum, pack) => sum + pack.edits.length + pack.rules.length, 0);
    say(`${options.output}: ${counted(packs.length, "pack")} in one, ${counted(rules, "rule")}`);
    return 0;
  }
  await show(text);
  return 0;
}

/** Whether a built pack is still as it was stamped. */
export async function verifyPack(path: string): Promise<ExitCode> {
  const text = await readFile(path, "utf8").catch(() => null);
  const match = text === null ? null : /^# Built from \d+ files\. (sha256-\S+)\n/.exec(text);
  if (text === null || match === null) {
    tell(`${path}: ${text === null ? "it cannot be read" : "it has no stamp; it was not built by undring pack build"}`);
    return 2;
  }
  const sound = integrityOf(text.slice(match[0].length)) === match[1];
  say(`${path}: ${sound ? "as it was built" : "changed since it was built"}`);
  return sound ? 0 : 1;
}

type Locked = Readonly<Record<string, { readonly version: string; readonly integrity: string }>>;

/** What the team's file in this folder extends, with its hashes; null, and told, where there is no such file. */
async function extended(): Promise<Locked | null> {
  const folder = portable(process.cwd());
  const { layers, filePacks, faults } = await findTeam(folder, rootOf("note.md"), nodeFiles);
  if (!layers.some(({ file }) => folderOf(file) === folder)) {
    tell("there is no undring.yml in this folder: the lock lies beside it");
    return null;
  }
  // What an old lock says is told by the check; here it is what cannot be locked.
  tellFaults({ faults: faults.filter(({ file }) => !file.endsWith(`/${lockName}`)) });
  const entries = await Promise.all(
    filePacks.map(async ({ file, pack }) => {
      const integrity = integrityOf((await nodeFiles.read(file)) ?? "");
      return [pathFrom(folder, file), { version: pack.version, integrity }] as const;
    }),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes undring.lock beside undring.yml: which packs are extended, and what they were. With `check` says what changed. */
export async function lockPacks({ check }: { readonly check?: boolean }): Promise<ExitCode> {
  const packs = await extended();
  if (packs === null) return 2;
  if (check !== true) {
    if (!(await writeAsked(lockName, `${JSON.stringify({ version: 1, packs }, null, 2)}\n`))) return 2;
    say(`${lockName}: ${counted(Object.keys(packs).length, "pack")}`);
    return 0;
  }
  const text = await readFile(lockName, "utf8").catch(() => null);
  if (text === null) {
    tell(`${lockName}: there is none here; undring pack lock writes it`);
    return 2;
  }
  const locked: Lock | null = readLock(text);
  if (locked === null) {
    tell(`${lockName}: it is no lock; undring pack lock writes one`);
    return 2;
  }
  const names = [...new Set([...Object.keys(packs), ...Object.keys(locked)])].sort();
  const changes = names.filter((name) => packs[name]?.integrity !== locked[name]?.integrity);
  for (const name of changes) {
    const what =
      packs[name] === undefined
        ? "is extended no more"
        : locked[name] === undefined
          ? "is new"
          : "is not what was locked";
    say(`${name} ${what}`);
  }
  return changes.length > 0 ? 1 : 0;
}
