import type { Pack } from "../packs/pack";
import { isPackText, readPack } from "../packs/read";
import type { TextFault } from "../yaml/read";
import { type Config, isPackName } from "./config";
import { type Files, folderOf, joinPath, pathWithin } from "./files";
import { readConfig } from "./read";

/** A fault in a config or a pack, with its file. Lines and columns count from 1. */
export interface FileFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** A config with the file it stands in. */
export interface Layer {
  readonly file: string;
  readonly config: Config;
  /** The first line in which some words stand, for faults that show only when all files are put together; 0: none. */
  readonly lineOf: LineOf;
}

/** A pack with the file it stands in. */
export interface FilePack {
  readonly file: string;
  readonly pack: Pack;
  readonly lineOf: LineOf;
}

/** What was found on the way: the nearest config first, packs in the order in which they build on one another. */
export interface Found {
  readonly layers: Layer[];
  readonly packs: FilePack[];
  readonly faults: FileFault[];
  /** Every file that was looked for, there or not: a change to one of them changes the result. */
  readonly looked: Set<string>;
}

/** A walk through what configs extend: where files are, how far it may go, and what it has found. */
export interface Walk {
  readonly files: Files;
  readonly root: string;
  readonly found: Found;
}

/** The version that `engine` of a pack is held against. */
export const engineVersion = "0.1.0";
/** More files than this are no team's rules, but a fault. */
const mostFiles = 100;

/** Reads a config and all it extends, depth first: what is extended comes before, so that the config can change it. */
export async function readLayer(file: string, text: string, walk: Walk): Promise<void> {
  const { found } = walk;
  const { config, faults } = readConfig(text);
  found.faults.push(...faults.map((fault) => located(file, fault)));
  const lineOf = lineFinder(text);
  found.layers.push({ file, config, lineOf });
  await extendAll(file, config.extends, lineOf, walk, [file]);
}

type Tell = (entry: string, what: string) => void;
type LineOf = (words: string) => number;

const lineFinder = (text: string): LineOf => {
  const lines = text.split("\n");
  return (words) => lines.findIndex((line) => line.includes(words)) + 1;
};

const located = (file: string, { line, column, what }: TextFault): FileFault => ({ file, line, column, what });

async function extendAll(
  file: string,
  entries: readonly string[],
  lineOf: LineOf,
  walk: Walk,
  chain: readonly string[],
): Promise<void> {
  const { root, found } = walk;
  const tell: Tell = (entry, what) =>
    void found.faults.push({ file, line: Math.max(1, lineOf(entry)), column: 1, what });
  for (const entry of entries) {
    const { target, version } = splitVersion(entry);
    const isPath = /^\.{0,2}\//.test(target);
    const paths = isPath
      ? await pathsOf(target, folderOf(file), walk, (what) => tell(entry, what))
      : await packageOf(target, version, folderOf(file), walk, (what) => tell(entry, what));
    for (const path of paths) {
      if (chain.includes(path)) {
        const names = [...chain.slice(chain.indexOf(path)), path].map((one) => pathWithin(root, one) ?? one);
        tell(entry, `this goes round in a circle: ${names.join(" → ")}`);
        continue;
      }
      if (found.packs.some((one) => one.file === path)) continue;
      if (found.looked.size > mostFiles) {
        tell(entry, `more than ${mostFiles} files are extended; the rest is left out`);
        return;
      }
      // A package has told its version already.
      await extendOne(path, entry, isPath ? version : null, walk, chain, tell);
    }
  }
}

async function extendOne(
  path: string,
  entry: string,
  version: string | null,
  walk: Walk,
  chain: readonly string[],
  tell: Tell,
): Promise<void> {
  const { root, files, found } = walk;
  found.looked.add(path);
  if (!path.includes("/node_modules/") && pathWithin(await files.real(root), await files.real(path)) === null)
    return tell(entry, `"${entry}" is a link that leads outside the workspace; it is not read`);
  const text = await files.read(path);
  if (text === null) return tell(entry, `"${entry}" cannot be read`);
  if (!isPackText(text)) {
    const { config, faults } = readConfig(text);
    found.faults.push(...faults.map((fault) => located(path, fault)));
    const lineOf = lineFinder(text);
    await extendAll(path, config.extends, lineOf, walk, [...chain, path]);
    found.layers.push({ file: path, config, lineOf });
    return;
  }
  const { pack, faults } = readPack(text);
  found.faults.push(...faults.map((fault) => located(path, fault)));
  if (pack === null) return;
  if (version !== null && !answers(pack.version, version))
    return tell(entry, `version ${version} is asked for, but ${pack.pack} is ${pack.version}`);
  if (compare(pack.engine, engineVersion) > 0)
    return tell(entry, `${pack.pack} needs Undring ${pack.engine} or later; this is ${engineVersion}`);
  found.packs.push({ file: path, pack, lineOf: lineFinder(text) });
}

/** «name@1.2.0», «./house.yml@^1.0.0»: what is meant, and its version. */
function splitVersion(entry: string): { readonly target: string; readonly version: string | null } {
  const match = /^(.+)@(\^?\d+\.\d+\.\d+)$/.exec(entry);
  return match === null ? { target: entry, version: null } : { target: match[1]!, version: match[2]! };
}

/** A file, or all pack files of a folder. Never outside the workspace. */
async function pathsOf(
  target: string,
  folder: string,
  { root, files, found }: Walk,
  tell: (what: string) => void,
): Promise<readonly string[]> {
  const path = target.startsWith("/") ? null : joinPath(folder, target);
  if (path === null || pathWithin(root, path) === null) {
    tell(`"${target}" lies outside the workspace; it is not read`);
    return [];
  }
  if (/\.ya?ml$/.test(path)) {
    if ((await files.read(path)) === null) {
      found.looked.add(path);
      tell(`there is no file "${target}"`);
      return [];
    }
    return [path];
  }
  const names = await files.list(path);
  const inside = (names ?? []).filter(isPackName).sort();
  if (inside.length === 0) tell(`there is no pack in "${target}"; expected a YAML file or a folder of them`);
  return inside.map((name) => `${path}/${name}`);
}

/** A package in the nearest node_modules: its package.json may name the file under "undring". */
async function packageOf(
  name: string,
  version: string | null,
  folder: string,
  { root, files, found }: Walk,
  tell: (what: string) => void,
): Promise<readonly string[]> {
  if (!/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/.test(name)) {
    tell(`"${name}" is no file (they begin with ./) and no package name`);
    return [];
  }
  for (let at: string = folder; pathWithin(root, at) !== null; at = folderOf(at)) {
    const home = `${at === "/" ? "" : at}/node_modules/${name}`;
    found.looked.add(`${home}/package.json`);
    const text = await files.read(`${home}/package.json`);
    if (text !== null) {
      const described = readPackageJson(text);
      if (version !== null && !answers(described.version, version)) {
        tell(`version ${version} of ${name} is asked for, but ${described.version} is installed`);
        return [];
      }
      return pathsOf(`./${described.main}`, home, { files, root: home, found }, tell);
    }
    if (at === "/") break;
  }
  tell(`there is no package "${name}" in node_modules`);
  return [];
}

function readPackageJson(text: string): { readonly version: string; readonly main: string } {
  try {
    const { version, undring } = JSON.parse(text) as { version?: unknown; undring?: unknown };
    return {
      version: typeof version === "string" ? version : "0.0.0",
      main: typeof undring === "string" ? undring : "pack.yml",
    };
  } catch {
    return { version: "0.0.0", main: "pack.yml" };
  }
}

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

function compare(a: string, b: string): number {
  const [x, y] = [numbers(a), numbers(b)];
  for (let part = 0; part < 3; part += 1) {
    const difference = (x[part] ?? 0) - (y[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** «1.2.0» wants just that; «^1.2.0» that or later, with the same first number that is not nought. */
function answers(version: string, wanted: string): boolean {
  if (!wanted.startsWith("^")) return compare(version, wanted) === 0;
  const least = wanted.slice(1);
  if (compare(version, least) < 0) return false;
  const first = numbers(least).findIndex((number) => number !== 0);
  return numbers(least).every((number, part) => part > Math.max(first, 0) || numbers(version)[part] === number);
}
