import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import pc from "picocolors";
import {
  configNames,
  createAnalyser,
  type Finding,
  findTeam,
  type Pack,
  type PlacedProof,
  provePack,
  readPack,
} from "../core";
import { nodeFiles, portable } from "../node/files";
import { relativePath, rootOf } from "./desk";
import { findFiles, readInput } from "./input";
import type { ExitCode } from "./program";

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`undring: ${line}\n`);

/** Runs the sentences of packs: flags, passes, becomes, known. With `coverage` also which rules notes never meet. */
export async function testRules(paths: readonly string[], options: { readonly coverage?: string }): Promise<ExitCode> {
  const { files, faults } = paths.length === 0 ? { files: await packsOfTeam(), faults: [] } : await packFiles(paths);
  for (const fault of faults) complain(fault);
  if (files.length === 0) {
    complain("there is no pack to test; name a file, or extend one in undring.yml");
    return 2;
  }
  let failed = 0;
  for (const file of files) {
    const text = await readFile(file, "utf8");
    const { pack, faults: told, proofs } = provePack(text, (own) => createAnalyser({ packs: [own] }));
    const all = proofs.reduce((sum, { total }) => sum + total, 0);
    const good = proofs.reduce((sum, { passed }) => sum + passed, 0);
    say(
      `${pc.bold(relativePath(portable(resolve(file))))} ${pack?.pack ?? ""}: ${good} of ${all} sentences pass, ${proofs.length} rules`,
    );
    for (const { line, column, what } of told) say(`  ${line}:${column} ${what}`);
    for (const proof of proofs)
      for (const failure of proof.failures.filter(({ known }) => known))
        say(pc.dim(`  known: ${proof.rule}: ${failure.sentence}`));
    failed += told.length;
    if (pack !== null && options.coverage !== undefined) await coverage(pack, proofs, options.coverage);
  }
  return failed > 0 ? 1 : 0;
}

async function packsOfTeam(): Promise<readonly string[]> {
  const folder = portable(process.cwd());
  const team = await findTeam(folder, rootOf("note.md"), nodeFiles);
  return team.filePacks.map(({ file }) => file);
}

async function packFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly faults: readonly string[] }> {
  const files: string[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    const kind = await stat(path).catch(() => null);
    if (kind === null) faults.push(`${path}: there is no such file or folder`);
    else if (kind.isFile()) files.push(path);
    else
      for (const name of (await nodeFiles.list(portable(resolve(path)))) ?? [])
        if (isPackName(name)) files.push(`${path}/${name}`);
  }
  return { files, faults };
}

/** Configs lie beside packs and are none. */
export const isPackName = (name: string): boolean =>
  /\.ya?ml$/.test(name) && !(configNames as readonly string[]).includes(name);

/** Which rules of a pack no note of a folder meets. */
async function coverage(pack: Pack, proofs: readonly PlacedProof[], folder: string): Promise<void> {
  const met = new Map<string, number>();
  const analyser = createAnalyser({ packs: [pack] });
  for await (const { source } of notes(folder))
    for (const { rule } of analyser.read(source, { profile: "supervision" }).findings)
      met.set(rule, (met.get(rule) ?? 0) + 1);
  for (const { rule } of proofs) say(`  ${rule}: ${met.get(rule) ?? pc.yellow("never met")}`);
}

async function* notes(folder: string): AsyncGenerator<{ readonly path: string; readonly source: string }> {
  for (const path of (await findFiles([folder])).files) {
    const read = await readInput(path);
    if ("fault" in read) complain(`${path}: ${read.fault}`);
    else yield read;
  }
}

/** What a new version of a pack adds and takes away in a folder of notes. */
export async function diffRules(before: string, after: string, folder: string): Promise<ExitCode> {
  const packs: Pack[] = [];
  for (const path of [before, after]) {
    const { pack, faults } = readPack(await readFile(path, "utf8").catch(() => ""));
    for (const { line, what } of faults) complain(`${path}:${line}: ${what}`);
    if (pack === null) return 2;
    packs.push(pack);
  }
  const [old, next] = packs.map((pack) => createAnalyser({ packs: [pack] })) as [
    ReturnType<typeof createAnalyser>,
    ReturnType<typeof createAnalyser>,
  ];
  let [added, gone] = [0, 0];
  for await (const { path, source } of notes(folder)) {
    const key = ({ rule, span }: Finding) => `${rule} ${span.start}-${span.end}`;
    const show = (sign: string, { rule, span }: Finding) =>
      say(
        `${sign} ${path}:${source.slice(0, span.start).split("\n").length} ${rule} «${source.slice(span.start, span.end)}»`,
      );
    const [was, is] = [old, next].map((analyser) => analyser.read(source, { profile: "supervision" }).findings) as [
      readonly Finding[],
      readonly Finding[],
    ];
    const [had, has] = [new Set(was.map(key)), new Set(is.map(key))];
    for (const finding of is.filter((one) => !had.has(key(one)))) [added] = [added + 1, show("+", finding)];
    for (const finding of was.filter((one) => !has.has(key(one)))) [gone] = [gone + 1, show("-", finding)];
  }
  say(`${added} more, ${gone} fewer`);
  return 0;
}
