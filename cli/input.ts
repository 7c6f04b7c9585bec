import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";

/** A note on disk or on standard input, or why it could not be read. */
export type Input =
  | { readonly path: string; readonly source: string }
  | { readonly path: string; readonly fault: string };

/** Larger files are no notes. In bytes. */
const largestFile = 50 * 1024 * 1024;
const markdown = ["**/*.md", "**/*.markdown"];
const ignored = ["**/node_modules/**", "**/.git/**"];

/** Finds the files that paths, folders and globs name, in order and each once. What names nothing is told. */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly faults: readonly Input[] }> {
  const files = new Map<string, string>();
  const faults: Input[] = [];
  for (const path of paths) {
    const named = path === "-" ? [path] : await filesOf(path);
    if (typeof named === "string") faults.push({ path, fault: named });
    // By another name, or by a link, it is still the same note, which nobody has copied.
    else
      for (const file of named) {
        const name = realName(file);
        if (!files.has(name)) files.set(name, file);
      }
  }
  return { files: [...files.values()], faults };
}

/** The files that a path names; in plain words why where there is none. */
async function filesOf(path: string): Promise<readonly string[] | string> {
  const kind = kindOf(path);
  if (kind === "folder") {
    const inside = await lookFor(markdown, path, { caseSensitiveMatch: false });
    return inside.length === 0 ? whyNone(path) : inside.map((file) => join(path, file));
  }
  if (kind === "file") return isYaml(path) ? "it is YAML, a team's file or a pack, and no note" : [path];
  const { folder, rest } = globOf(path, process.platform === "win32");
  if (!/[*?[{]/.test(rest)) return "there is no such file or folder";
  const matched = await lookFor([rest], folder);
  // `**` means the notes, whatever else lies beside them; `**/*.txt` asks for texts by their ending.
  const asked = matched.filter(namesEnding(rest) ? (file) => !isYaml(file) : isMarkdown);
  if (asked.length > 0) return asked.map((file) => join(folder, file));
  return matched.length > 0 ? "there is no note among the files that it names" : "there is no such file";
}

/** Why no note was found in a folder: one that may not be looked into looks empty. */
function whyNone(folder: string): string {
  try {
    readdirSync(folder);
    return "there is no Markdown file in this folder";
  } catch (fault) {
    return explain(fault);
  }
}

const isMarkdown = (file: string): boolean => /\.(?:md|markdown)$/i.test(file);
const isYaml = (file: string): boolean => /\.ya?ml$/i.test(file);
/** Whether a glob says how the names end: `*.txt`, `*.{md,txt}`. */
const namesEnding = (glob: string): boolean => /\.(?:[^./*?[\]{}]+|\{[^{}*?[\]]+\})$/.test(glob);

/**
 * A glob in two: the folders at its beginning, which may be called anything («Låst (ny)», «[gml]»), and the rest. In a path
 * of Windows `\` stands between folders, where a glob else takes it for an escape.
 */
export function globOf(path: string, isWindows: boolean): { readonly folder: string; readonly rest: string } {
  const parts = (isWindows ? path.replaceAll("\\", "/") : path).split("/");
  let at = 0;
  // An empty first part is the root.
  while (at < parts.length - 1 && kindOf(parts.slice(0, at + 1).join("/") || "/") === "folder") at += 1;
  return { folder: at === 0 ? "." : parts.slice(0, at).join("/") || "/", rest: parts.slice(at).join("/") };
}

function kindOf(path: string): "folder" | "file" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** What a file is called without links; its own name where that cannot be told: who reads it tells why. */
function realName(file: string): string {
  try {
    return file === "-" ? file : realpathSync.native(file);
  } catch {
    return file;
  }
}

/** What looks through folders is loaded when there is one to look through. */
async function lookFor(
  globs: readonly string[],
  cwd: string,
  how: { readonly caseSensitiveMatch?: boolean } = {},
): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  return (await glob(globs, { ...how, cwd, ignore: ignored, dot: false })).sort();
}

const join = (folder: string, file: string): string =>
  folder === "." ? file : `${folder.replace(/(?<!\/)\/+$/, "")}/${file}`;

/** Reads one note. Never throws: what cannot be read comes back with its fault, in plain words. */
export async function readInput(path: string): Promise<Input> {
  try {
    const bytes = path === "-" ? await readStandardInput() : readNote(path);
    if (typeof bytes === "string") return { path, fault: bytes };
    if (bytes.length > largestFile) return { path, fault: `it is larger than ${largestFile / 1024 / 1024} MB` };
    // Of a file that broke off while it was written the rest is zeros.
    if (bytes.includes(0)) return { path, fault: "it holds zero bytes: it is no text, or was only half written" };
    return { path, source: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch (fault) {
    return { path, fault: explain(fault) };
  }
}

/** At once: a thread that reads notes has nothing else to do, and waiting for each in turn takes longer than reading it. */
function readNote(path: string): Buffer | string {
  const kind = statSync(path);
  if (kind.isDirectory()) return "it is a folder";
  if (kind.size > largestFile) return `it is larger than ${largestFile / 1024 / 1024} MB`;
  return readFileSync(path);
}

async function readStandardInput(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const words: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read (permission)",
  EPERM: "it may not be read (permission)",
  EISDIR: "it is a folder",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};

/** Plain words for a fault: its code alone, since a message might hold text. */
const explain = (fault: unknown): string => {
  const code = (fault as { code?: unknown }).code;
  return typeof code === "string" ? (words[code] ?? `it could not be read (${code})`) : "it could not be read";
};
