import { readFileSync, statSync } from "node:fs";

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
  const files = new Set<string>();
  const faults: Input[] = [];
  for (const path of paths) {
    if (path === "-") {
      files.add("-");
      continue;
    }
    const kind = kindOf(path);
    if (kind === "folder") {
      const inside = await lookFor(markdown, path);
      if (inside.length === 0) faults.push({ path, fault: "there is no Markdown file in this folder" });
      for (const file of inside) files.add(join(path, file));
    } else if (kind === "file") {
      files.add(path);
    } else {
      const matched = /[*?[{]/.test(path) ? await lookFor([path]) : [];
      if (matched.length === 0) faults.push({ path, fault: "there is no such file or folder" });
      for (const file of matched) files.add(file);
    }
  }
  return { files: [...files], faults };
}

function kindOf(path: string): "folder" | "file" | null {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return null;
  }
}

/** What looks through folders is loaded when there is one to look through. */
async function lookFor(globs: readonly string[], cwd = process.cwd()): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  return (await glob(globs, { cwd, ignore: ignored, dot: false })).sort();
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
