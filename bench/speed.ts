import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { createAnalyser, type Language, newMemory } from "../core";
import { readCorpora } from "./corpora";

/*
 * Writes docs/performance.md: ours beside what people would use instead, on the same text, in one run, medians of
 * several. Run by `npm run bench`.
 */

type Peer = (text: string) => Promise<unknown>;
const analyser = createAnalyser();
const parser = unified().use(remarkParse);

const median = (times: readonly number[], share = 0.5): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;

async function time(run: () => unknown, times: number): Promise<number> {
  await run();
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** Notes of one language, put side by side up to a length; where there are too few they begin anew. */
function textOf(notes: readonly string[], length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at = (at + 1) % notes.length) text += `${notes[at]}\n\n`;
  return text.slice(0, length);
}

const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

async function readings(notes: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const rows: string[] = [];
  for (const [language, list] of Object.entries(notes)) {
    for (const [name, length, times] of [
      ["3 KB", 3_000, 40],
      ["100 KB", 100_000, 9],
      ["1 MB", 1_000_000, 3],
      ["10 MB", 10_000_000, 1],
    ] as const) {
      const text = textOf(list, length);
      const ours = await time(() => analyser.read(text, { language: language as Language }), times);
      // 10 MB in one piece takes it half a minute and a gigabyte.
      const parse = length > 1_000_000 ? null : await time(() => parser.parse(text), times);
      rows.push(
        `| ${language} | ${name} | ${ms(ours)} | ${parse === null ? "–" : ms(parse)} | ${parse === null ? "–" : (ours / parse).toFixed(2)} |`,
      );
    }
  }
  return rows;
}

async function besides(text: string, peers: Readonly<Record<string, Peer>>): Promise<string[]> {
  const ours = await time(() => analyser.read(text, { language: "en" }), 9);
  const rows = [`| Undring | ${ms(ours)} | 1 |`];
  for (const [name, run] of Object.entries(peers)) {
    const taken = await time(() => run(text), 3);
    rows.push(`| ${name} | ${ms(taken)} | ${(taken / ours).toFixed(1)} |`);
  }
  return rows;
}

function keystrokes(notes: readonly string[]): string[] {
  return (
    [
      ["3 KB", 3_000],
      ["100 KB", 100_000],
      ["1 MB", 1_000_000],
    ] as const
  ).map(([name, length]) => {
    let text = textOf(notes, length);
    const memory = newMemory();
    analyser.read(text, { language: "nb", memory });
    const taken: number[] = [];
    for (let at = 0; at < 100; at += 1) {
      const place = Math.floor((text.length * (at + 1)) / 110);
      text = `${text.slice(0, place)}x${text.slice(place)}`;
      const start = performance.now();
      analyser.read(text, { language: "nb", memory });
      taken.push(performance.now() - start);
    }
    return `| ${name} | ${ms(median(taken))} | ${ms(median(taken, 0.99))} |`;
  });
}

const command = (args: readonly string[]) => {
  const start = performance.now();
  spawnSync(process.execPath, ["dist/cli.js", ...args], { stdio: "ignore" });
  return performance.now() - start;
};

/** From the server's start to its first marks, over standard input and output. In milliseconds. */
function firstMarks(): Promise<number> {
  return new Promise((done) => {
    const start = performance.now();
    const server = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    const send = (message: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...message });
      server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    let heard = "";
    server.stdout.on("data", (part: Buffer) => {
      heard += part.toString("utf8");
      if (!heard.includes("textDocument/publishDiagnostics")) return;
      server.kill();
      done(performance.now() - start);
    });
    send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
    send({ method: "initialized", params: {} });
    const textDocument = {
      uri: "file:///n/note.md",
      languageId: "markdown",
      version: 1,
      text: "Han er sint på oss.\n",
    };
    send({ method: "textDocument/didOpen", params: { textDocument } });
  });
}

async function starts(): Promise<string[]> {
  const times = async (run: () => number | Promise<number>) => {
    const taken: number[] = [];
    for (let at = 0; at < 7; at += 1) taken.push(await run());
    return ms(median(taken));
  };
  return [
    `| \`undring --help\` | ${await times(() => command(["--help"]))} |`,
    `| \`undring check\` of one note | ${await times(() => command(["check", "examples/ward/01-dagvakt.md"]))} |`,
    `| server: from its start to the first marks | ${await times(firstMarks)} |`,
  ];
}

/** 10,000 notes of 3 KB, by the command. Seconds, and the most memory in MB. */
function manyNotes(notes: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "undring-many-"));
  const text = textOf(notes, 3_000_000);
  for (let at = 0; at < 10_000; at += 1)
    writeFileSync(join(folder, `${at}.md`), text.slice((at * 293) % 2_900_000, ((at * 293) % 2_900_000) + 3000));
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ["--require", resolve("bench/most-memory.cjs"), "dist/cli.js", "check", folder, "--summary", "--fail-on", "never"],
    { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
  );
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true });
  const memory = Number(/most memory: (\d+)/.exec(stderr)?.[1] ?? 0) / 1024;
  return `10,000 notes of 3 KB by \`undring check --summary\`: ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at most.`;
}

async function main(): Promise<void> {
  const corpora = readCorpora("../shared/corpora");
  const english = corpora.find(({ name }) => name.startsWith("ACI"))?.texts ?? [];
  const bokmål = corpora.find(({ name }) => name.startsWith("UD bokmål"))?.texts ?? [];
  const examples = readdirSync("examples/ward")
    .filter((name) => /^\d/.test(name))
    .map((name) => readFileSync(`examples/ward/${name}`, "utf8").replace(/^---[\s\S]*?---\n/, ""));
  const notes = { en: english.length > 0 ? english : examples, nb: bokmål.length > 0 ? paragraphs(bokmål) : examples };
  const peersFile = resolve("bench/peers/peers.mjs");
  const installed = existsSync("bench/peers/node_modules");
  const { peers } = installed ? ((await import(peersFile)) as { peers: Record<string, Peer> }) : { peers: {} };
  const page = [
    "# How fast it reads",
    "",
    "Derived by `npm run bench`: one run, medians of several, times in milliseconds. Do not edit by hand.",
    "",
    `Machine: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}.`,
    "",
    "## Reading a note whole, beside `remark-parse` alone",
    "",
    "| language | length | Undring | remark-parse | ratio |",
    "|---|---|---|---|---|",
    ...(await readings(notes)),
    "",
    "English are clinical notes, Bokmål prose in paragraphs; above 1 MB both begin anew, and equal paragraphs are read once.",
    "",
    "## 100 KB of English notes, beside what people would use instead",
    "",
    "| | time | times ours |",
    "|---|---|---|",
    ...(await besides(textOf(notes.en, 100_000), peers)),
    "",
    "## A keystroke",
    "",
    "From a changed text to its findings, in a note of that length.",
    "",
    "| length | median | 99 of 100 |",
    "|---|---|---|",
    ...keystrokes(notes.nb),
    "",
    "## Starting",
    "",
    "| | time |",
    "|---|---|",
    ...(await starts()),
    "",
    "## Many notes",
    "",
    manyNotes(notes.en),
    "",
  ].join("\n");
  writeFileSync("docs/performance.md", page);
  process.stdout.write(page);
}

/** Sentences put together to paragraphs of some five. */
const paragraphs = (sentences: readonly string[]): string[] => {
  const found: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) found.push(sentences.slice(at, at + 5).join(" "));
  return found;
};

void main().then(() => process.exit());
