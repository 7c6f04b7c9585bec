import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import pc from "picocolors";
import {
  createAnalyser,
  type Finding,
  findTeam,
  isPackName,
  type Pack,
  type PlacedProof,
  provePack,
  type Reading,
  readPack,
} from "../core";
import { nodeFiles, portable } from "../node/files";
import { counted } from "./counted";
import { masked } from "./describe";
import { relativePath, rootOf, tellFaults } from "./desk";
import { findFiles, readInput } from "./input";
import { lineAt } from "./lines";
import { say, tell } from "./output";
import type { ExitCode } from "./program";

/** Runs the sentences of packs: flags, passes, becomes, known. With `coverage` also which rules notes never meet. */
export async function testRules(paths: readonly string[], options: { readonly coverage?: string }): Promise<ExitCode> {
  const { files, faults } = paths.length === 0 ? { files: await packsOfTeam(), faults: [] } : await packFiles(paths);
  for (const fault of faults) tell(fault);
  if (files.length === 0) {
    if (paths.length === 0) tell("there is no pack to test; name a file, or extend one in undring.yml");
    return 2;
  }
  let failed = 0;
  for (const file of files) {
    const text = await nodeFiles.read(portable(resolve(file)));
    if (text === null) {
      tell(`${relativePath(portable(resolve(file)))}: it cannot be read`);
      failed += 1;
      continue;
    }
    const { pack, faults: told, proofs, strengths } = provePack(text, (own) => createAnalyser({ packs: [own] }));
    const all = [...proofs, ...strengths].reduce((sum, { total }) => sum + total, 0);
    const good = [...proofs, ...strengths].reduce((sum, { passed }) => sum + passed, 0);
    const held = [
      counted(proofs.length, "rule"),
      ...(strengths.length > 0 ? [counted(strengths.length, "strength")] : []),
    ];
    say(
      `${pc.bold(relativePath(portable(resolve(file))))} ${pack?.pack ?? ""}: ${good} of ${counted(all, "sentence")} pass, ${held.join(", ")}`,
    );
    for (const { line, column, what } of told) say(`  ${line}:${column} ${what}`);
    for (const proof of proofs)
      for (const failure of proof.failures.filter(({ known }) => known))
        say(pc.dim(`  known: ${proof.rule}: ${failure.sentence}`));
    failed += told.length;
    if (pack === null || options.coverage === undefined) continue;
    if ((await coverage(pack, proofs, options.coverage)) === 0) return 2;
  }
  return failed > 0 ? 1 : 0;
}

async function packsOfTeam(): Promise<readonly string[]> {
  const folder = portable(process.cwd());
  const { filePacks, faults } = await findTeam(folder, rootOf("note.md"), nodeFiles);
  // Those of a pack are told with its sentences.
  tellFaults({ faults: faults.filter(({ file }) => !filePacks.some((one) => one.file === file)) });
  return filePacks.map(({ file }) => file);
}

async function packFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly faults: readonly string[] }> {
  const files: string[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) faults.push(`${path}: there is no such file or folder`);
    else if (kind.isFile() && !isPackName(basename(path))) faults.push(`${path}: ${noPack}`);
    else if (kind.isFile()) files.push(path);
    else {
      const names = ((await nodeFiles.list(portable(resolve(path)))) ?? []).filter(isPackName);
      if (names.length === 0) faults.push(`${path}: there is no pack in this folder`);
      files.push(...names.map((name) => `${path}/${name}`));
    }
  }
  return { files, faults };
}

/**
 * Shows which rules of a pack no note of a folder meets; of words that another rule speaks of, which that is. Gives how
 * many notes were read: of none nothing can be said.
 */
async function coverage(pack: Pack, proofs: readonly PlacedProof[], folder: string): Promise<number> {
  const met: string[] = [];
  const under: { readonly rule: string; readonly speaker: string }[] = [];
  const readingOf = readingsBy(pack);
  let read = 0;
  for await (const { source } of notes(folder)) {
    read += 1;
    for (const { rule: speaker, also } of readingOf(source).findings) {
      met.push(speaker);
      under.push(...also.map((rule) => ({ rule, speaker })));
    }
  }
  if (read === 0) return 0;
  for (const { rule } of proofs) {
    const own = met.filter((one) => one === rule).length;
    const speakers = under.filter((one) => one.rule === rule).map(({ speaker }) => speaker);
    const behind = [...new Set(speakers)].sort().map((speaker) => {
      const times = speakers.filter((one) => one === speaker).length;
      return `${times} under ${speaker}, which says more about the same words`;
    });
    say(`  ${rule}: ${own + behind.length === 0 ? pc.yellow("never met") : [own, ...behind].join("; ")}`);
  }
  return read;
}

async function* notes(folder: string): AsyncGenerator<{ readonly path: string; readonly source: string }> {
  const { files, faults } = await findFiles([folder]);
  for (const fault of faults) if ("fault" in fault) tell(`${fault.path}: ${fault.fault}`);
  for (const path of files) {
    const read = await readInput(path);
    if ("fault" in read) tell(`${path}: ${read.fault}`);
    else yield read;
  }
}

/** What a new version of a pack adds and takes away in a folder of notes. */
export async function diffRules(before: string, after: string, folder: string): Promise<ExitCode> {
  const [old, next] = [await packFrom(before), await packFrom(after)];
  if (old === null || next === null) return 2;
  const [oldRules, newRules] = [readingsBy(old), readingsBy(next)];
  let [added, gone, read] = [0, 0, 0];
  for await (const { path, source } of notes(folder)) {
    read += 1;
    const [was, is] = [oldRules(source), newRules(source)];
    const shown = masked({ source, identifiers: [...was.identifiers, ...is.identifiers] });
    const show = (sign: string, { rule, span: { start, end } }: Finding) =>
      say(`${sign} ${path}:${lineAt(source, start)} ${rule} «${shown.slice(start, end)}»`);
    const [more, fewer] = [without(is.findings, was.findings), without(was.findings, is.findings)];
    for (const finding of more) show("+", finding);
    for (const finding of fewer) show("-", finding);
    added += more.length;
    gone += fewer.length;
  }
  if (read === 0) return 2;
  say(`${added} more, ${gone} fewer`);
  return 0;
}

/** A note that is taken for a pack would be told word for word. */
const noPack = "it is no pack: expected a YAML file (.yml, .yaml)";

/** The pack in a file; null, and told, where there is none. */
async function packFrom(path: string): Promise<Pack | null> {
  const text = isPackName(basename(path)) ? await nodeFiles.read(portable(resolve(path))) : undefined;
  if (text == null) {
    tell(`${path}: ${text === undefined ? noPack : "it cannot be read"}`);
    return null;
  }
  const { pack, faults } = readPack(text);
  for (const { line, column, what } of faults) tell(`${path}:${line}:${column}: ${what}`);
  return pack;
}

/** Reads notes with the rules of a pack, and finds all that they say. */
function readingsBy(pack: Pack): (source: string) => Reading {
  const analyser = createAnalyser({ packs: [pack] });
  return (source) => analyser.read(source, { profile: "supervision" });
}

/** Findings but for those that others have too: the same rule at the same place. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, span }: Finding) => `${rule} ${span.start}-${span.end}`;
  const known = new Set(others.map(key));
  return findings.filter((finding) => !known.has(key(finding)));
}
