import { existsSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import pc from "picocolors";
import { changeKept, fingerprints, type Kept, keptFile, type Reading, readKept, type Wishes } from "../core";
import { cacheFolder as compiledFolder } from "../node/compile-cache";
import { native, nodeFiles } from "../node/files";
import { readFolder, readingsName } from "./cache/place";
import { countCached } from "./cache/store";
import { counted } from "./counted";
import { commandDesk, isNotePath, placeOf, relativePath, rootOf } from "./desk";
import { findFiles, type Input, readInput } from "./input";
import { say, tell } from "./output";
import type { ExitCode } from "./program";

/** The folder under which what was let go is kept, for a note or a folder. */
async function homeOf(path: string): Promise<string> {
  const folder = isNotePath(path) ? dirname(path) : path;
  const inside = `${folder}/note.md`;
  return (await commandDesk().team(placeOf(folder), rootOf(inside))).home ?? rootOf(inside);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** What was let go may be shown in this profile alone: by it the notes are held against what is kept. */
const loudest: Wishes = { profile: "supervision" };

/** Reads every note under some paths. Faults are told on standard error, and given to `unread`. */
async function* notes(
  paths: readonly string[],
  wishes: Wishes = {},
  unread: () => void = () => undefined,
): AsyncGenerator<{
  readonly place: string;
  readonly root: string;
  readonly reading: Reading;
  readonly met: ReadonlySet<string>;
}> {
  const desk = commandDesk();
  const { files, faults } = await findFiles(paths);
  const told = (input: Input): input is Input & { readonly fault: string } => {
    if (!("fault" in input)) return false;
    tell(`${input.path}: ${input.fault}`);
    unread();
    return true;
  };
  faults.forEach(told);
  for (const path of files) {
    const input = await readInput(path);
    if (told(input)) continue;
    const { reading, met, settings, home } = await desk.read(placeOf(path), rootOf(path), input.source, wishes);
    if (!settings.ignored) yield { place: placeOf(path), root: home, reading, met };
  }
}

/** Accepts what is found in some notes today: later only what is new is shown. */
export async function baseline(paths: readonly string[]): Promise<ExitCode> {
  const byRoot = new Map<string, { readonly place: string; readonly reading: Reading }[]>();
  for await (const { root, place, reading } of notes(paths))
    byRoot.set(root, [...(byRoot.get(root) ?? []), { place, reading }]);
  if (byRoot.size === 0) return 2;
  for (const [root, list] of byRoot) {
    let added = 0;
    const done = await changeKept(root, nodeFiles, (entries, key) => {
      const more = list.flatMap(({ place, reading }) =>
        [...fingerprints(reading, place, root, key)].map(
          ([{ rule }, print]): Kept => ({ print, rule, reason: "baseline", since: today(), until: null }),
        ),
      );
      added = more.length;
      return [...entries, ...more];
    });
    if (!done) return unwritten(root);
    say(
      `${relativePath(keptFile(root))}: ${counted(added, "finding")} in ${counted(list.length, "note")} accepted as they are`,
    );
  }
  return 0;
}

function unwritten(root: string): ExitCode {
  tell(`${relativePath(keptFile(root))}: it cannot be written`);
  return 2;
}

/**
 * Lists what was let go; `prune` takes out what no note under its folder answers to any more, `delete` what it names by a
 * rule, by the beginning of a fingerprint, or `all`.
 */
export async function showKept(
  paths: readonly string[],
  { prune, delete: wanted }: { readonly prune?: boolean; readonly delete?: string },
): Promise<ExitCode> {
  const missing = paths.find((path) => path !== "-" && !existsSync(path) && !/[*?[{]/.test(path));
  if (missing !== undefined) {
    tell(`${missing}: there is no such file or folder`);
    return 2;
  }
  const root = await homeOf(paths[0] ?? ".");
  const entries = (await readKept(root, nodeFiles))?.entries ?? [];
  if (wanted !== undefined && wanted !== "all") return deleteNamed(root, entries, wanted);
  if (entries.length === 0) {
    say("nothing was let go here");
    return 0;
  }
  if (wanted === "all") return takeOut(root, () => true, "deleted");
  if (prune === true) return pruneAll(root);
  const met = new Set<string>();
  for await (const note of notes(paths, loudest)) for (const print of note.met) met.add(print);
  for (const entry of entries) say(describeKept(entry, met.has(entry.print)));
  return 0;
}

/** Which note an entry is of nobody can tell: all under the folder are read, and where one cannot be nothing is taken out. */
async function pruneAll(root: string): Promise<ExitCode> {
  const met = new Set<string>();
  let isWhole = true;
  const unread = () => {
    isWhole = false;
  };
  const all = relative(process.cwd(), native(root)) || ".";
  for await (const note of notes([all], loudest, unread)) for (const print of note.met) met.add(print);
  if (!isWhole) {
    tell("nothing was deleted: what was let go in a note that cannot be read would be lost");
    return 2;
  }
  return takeOut(root, ({ print }) => !met.has(print), "that no note answers to were deleted");
}

/** Takes out the entries of a rule, or the one whose fingerprint begins so; what names none, or several, is told. */
async function deleteNamed(root: string, entries: readonly Kept[], wanted: string): Promise<ExitCode> {
  const begin = entries.filter(({ print }) => wanted !== "" && print.startsWith(wanted)).length;
  if (begin > 1) {
    tell(`"${wanted}" begins ${begin} fingerprints: write more of the one that is meant`);
    return 2;
  }
  if (begin === 0 && !entries.some(({ rule }) => rule === wanted)) {
    tell(`"${wanted}" is no rule and begins no fingerprint here; undring kept lists what there is`);
    return 2;
  }
  return takeOut(root, ({ print, rule }) => rule === wanted || (begin === 1 && print.startsWith(wanted)), "deleted");
}

/** Takes entries out of what was let go, and says how many there were. */
async function takeOut(root: string, isOut: (entry: Kept) => boolean, what: string): Promise<ExitCode> {
  let gone = 0;
  const done = await changeKept(root, nodeFiles, (entries) => {
    const left = entries.filter((entry) => !isOut(entry));
    gone = entries.length - left.length;
    return left;
  });
  if (!done) return unwritten(root);
  say(`${gone} ${what}`);
  return 0;
}

function describeKept({ print, rule, reason, since, until }: Kept, isMet: boolean): string {
  const days = `since ${since}${until === null ? "" : `, until ${until}`}`;
  const state = isMet ? "" : pc.dim(" (met by no note now)");
  return `${pc.dim(print.slice(0, 8))} ${rule} ${reason ?? "no reason given"}, ${days}${state}`;
}

/** What the files are that lie beside a team's notes. */
const besideNotes: Readonly<Record<string, string>> = {
  "kept.json": "what was let go: keyed fingerprints, rules, reasons and days",
  key: "the key of the fingerprints; share it outside version control",
  ".gitignore": "keeps the key out of version control",
};

/** Shows all that Undring keeps on disk, for a folder and for the user; `delete` removes it. None of it holds a word of a note. */
export async function showStored(options: { readonly delete?: boolean }): Promise<ExitCode> {
  const folder = keptFile(await homeOf(".")).replace(/\/[^/]+$/, "");
  const names = await readdir(folder).catch(() => [] as string[]);
  const [cache, compiled] = [readFolder() ?? "", compiledFolder() ?? ""];
  const cached = await readdir(cache).catch(() => [] as string[]);
  const code = await readdir(compiled).catch(() => [] as string[]);
  if (options.delete === true) {
    for (const [place, there] of [
      [folder, names],
      [cache, cached],
      [compiled, code],
    ] as const) {
      if (there.length === 0) continue;
      await rm(place, { recursive: true, force: true });
      say(`${relativePath(place)}: deleted`);
    }
    return 0;
  }
  if (names.length + cached.length === 0) say("nothing is kept");
  for (const name of names.sort()) say(`${relativePath(folder)}/${name}  ${pc.dim(besideNotes[name] ?? "")}`);
  for (const name of cached.sort()) {
    const is =
      name === readingsName
        ? `${await countCached(join(cache, name))} notes: keyed hashes, rules, places`
        : "the key of these hashes";
    say(`${join(cache, name)}  ${pc.dim(is)}`);
  }
  if (code.length > 0) say(`${compiled}  ${pc.dim("Undring itself as machine code; nothing of any note")}`);
  return 0;
}
