import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { createAnalyser } from "../core";
import { nastyTexts } from "../test/nasty";
import { englishNotes, exampleNotes, measured, median, ms, textOf } from "./texts";

/*
 * Writes docs/performance.md: ours beside what people would use instead, on the same text, in one run, medians of
 * several. Run by `npm run bench`.
 */

type Peer = (text: string) => Promise<unknown>;
const analyser = createAnalyser();
const parser = unified().use(remarkParse);

/** A runtime goes on making fast what it meets often: each reader of a note has so long to get there. In milliseconds. */
const warmth = 1_500;

/** The median of several runs, behind some that are not counted: at least five, and for so many milliseconds. */
async function time(run: () => unknown, times: number, warming = 0): Promise<number> {
  const begun = performance.now();
  for (let warm = 0; warm < Math.min(times, 5) || performance.now() - begun < warming; warm += 1) await run();
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

async function readings(): Promise<string[]> {
  const rows: string[] = [];
  for (const { name, language, texts, longest } of measured()) {
    for (const [size, length, times] of [
      ["3 KB", 3_000, 40],
      ["100 KB", 100_000, 9],
      ["1 MB", 1_000_000, 3],
      ["10 MB", 10_000_000, 1],
    ] as const) {
      if (length > longest) continue;
      const text = textOf(texts, length);
      const ours = await time(() => analyser.read(text, { language }), times, warmth);
      // 10 MB in one piece takes it half a minute and a gigabyte.
      const parse = length > 1_000_000 ? null : await time(() => parser.parse(text), times, warmth);
      rows.push(
        `| ${name} | ${size} | ${ms(ours)} | ${parse === null ? "–" : ms(parse)} | ${parse === null ? "–" : (ours / parse).toFixed(2)} |`,
      );
    }
  }
  return rows;
}

async function besides(text: string, peers: Readonly<Record<string, Peer>>): Promise<string[]> {
  const ours = await time(() => analyser.read(text, { language: "en" }), 9, warmth);
  const rows = [`| Undring | ${ms(ours)} | 1 |`];
  for (const [name, run] of Object.entries(peers)) {
    const taken = await time(() => run(text), 3, warmth);
    rows.push(`| ${name} | ${ms(taken)} | ${(taken / ours).toFixed(1)} |`);
  }
  return rows;
}

/** The rows for keystrokes, from a process of their own. */
const keystrokes = (): readonly string[] =>
  spawnSync(process.execPath, ["out/bench/keystrokes.js"], { encoding: "utf8" }).stdout.trim().split("\n");

/** The examples with the built-in rules, and with ten times as many: each in a process of its own, which takes a minute to compile them. */
function manyRules(): string {
  const [short, long] = [1, 10].map((times) =>
    Number(spawnSync(process.execPath, ["out/bench/many-rules.js", `${times}`], { encoding: "utf8" }).stdout),
  );
  return `The examples with the rules of bokmål: ${ms(short!)}; with ten times as many, about words of their own: ${ms(long!)}, ${(long! / short!).toFixed(2)} times.`;
}

/** What each nasty text costs for its length, and how that grows. */
async function nasty(): Promise<string[]> {
  const rows: string[] = [];
  for (const [name, make] of Object.entries(nastyTexts)) {
    const [short, long] = [10_000, 100_000].map(make);
    const [one, ten] = [
      await time(() => analyser.read(short!, { language: "nb" }), 3),
      await time(() => analyser.read(long!, { language: "nb" }), 1),
    ];
    rows.push(`| ${name} | ${ms(one)} | ${ms(ten)} | ${(ten / one).toFixed(1)} |`);
  }
  return rows;
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

/** Memory of the server with 50 notes open whose marks are all there, in MB; null where there is no table of processes. */
async function memoryOfServer(notes: readonly string[]): Promise<number | null> {
  const server = spawn(process.execPath, ["dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  send({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } });
  send({ method: "initialized", params: {} });
  const all = new Promise<void>((done) => {
    let heard = "";
    server.stdout.on("data", (part: Buffer) => {
      heard += part.toString("utf8");
      if (heard.split("textDocument/publishDiagnostics").length > 50) done();
    });
  });
  for (let at = 0; at < 50; at += 1) {
    const text = textOf(notes.slice(at % notes.length).concat(notes), 3_000);
    const uri = `file:///n/${at}.md`;
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
    });
  }
  await all;
  const status = `/proc/${server.pid}/status`;
  const memory = existsSync(status) ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  server.kill();
  return memory === undefined ? null : Number(memory) / 1024;
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

/** Many notes of 3 KB, by the command: so long it takes, and the most memory that it holds, with ten times as many too. */
function manyNotes(notes: readonly string[]): string {
  const text = textOf(notes, 3_000_000);
  const [few, many] = [1_000, 10_000].map((count) => {
    const folder = mkdtempSync(join(tmpdir(), "undring-many-"));
    for (let at = 0; at < count; at += 1)
      writeFileSync(join(folder, `${at}.md`), text.slice((at * 293) % 2_900_000, ((at * 293) % 2_900_000) + 3000));
    const start = performance.now();
    const { stderr } = spawnSync(
      process.execPath,
      ["--require", resolve("bench/most-memory.cjs"), "dist/cli.js", "check", folder, ...quietly],
      { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] },
    );
    const seconds = (performance.now() - start) / 1000;
    rmSync(folder, { recursive: true });
    return { seconds, memory: Number(/most memory: (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
  });
  return `10,000 notes of 3 KB by \`undring check --summary\`: ${many!.seconds.toFixed(1)} s, ${many!.memory.toFixed(0)} MB at most; 1,000 of them: ${few!.memory.toFixed(0)} MB.`;
}

const quietly = ["--summary", "--no-cache", "--fail-on", "never"];

async function main(): Promise<void> {
  const english = englishNotes();
  const peersFile = resolve("bench/peers/peers.mjs");
  const installed = existsSync("bench/peers/node_modules");
  const { peers } = installed ? ((await import(peersFile)) as { peers: Record<string, Peer> }) : { peers: {} };
  // First: a process that has grown large takes long to start another, which is held to have held as much as it.
  const started = await starts();
  const held = await memoryOfServer(exampleNotes());
  const many = manyNotes(english);
  const ruled = manyRules();
  const page = [
    "# How fast it reads",
    "",
    "Derived by `npm run bench`: one run, medians of several, times in milliseconds. Do not edit by hand.",
    "",
    `Machine: ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Node ${process.versions.node}.`,
    "",
    "## Reading a note whole, beside `remark-parse` alone",
    "",
    "| text | length | Undring | remark-parse | ratio |",
    "|---|---|---|---|---|",
    ...(await readings()),
    "",
    "Prose is the news of a treebank in paragraphs of five sentences, as dense as no note is; shift notes are the labelled ones, a",
    "list under a heading each. Where a text is too short it begins anew, and equal paragraphs are read once.",
    "",
    "## 100 KB of English notes, beside what people would use instead",
    "",
    "| | time | times ours |",
    "|---|---|---|",
    ...(await besides(textOf(english, 100_000), peers)),
    "",
    "## A keystroke",
    "",
    "From a change received to the marks ready to be sent, in a note of that length (prose), in a process settled as the server's.",
    "",
    "| length | median | 99 of 100 |",
    "|---|---|---|",
    ...keystrokes(),
    "",
    "## Starting",
    "",
    "| | time |",
    "|---|---|",
    ...started,
    "",
    "## Many notes",
    "",
    many,
    "",
    "## Many rules",
    "",
    ruled,
    "",
    "## Memory",
    "",
    `The server with 50 notes of 3 KB open: ${held === null ? "–" : `${held.toFixed(0)} MB`}.`,
    "",
    "## Nasty texts",
    "",
    "What a parser or a matcher could spend its time on: of 10 KB, of 100 KB, and how many times that is.",
    "",
    "| text | 10 KB | 100 KB | times |",
    "|---|---|---|---|",
    ...(await nasty()),
    "",
  ].join("\n");
  writeFileSync("docs/performance.md", page);
  process.stdout.write(page);
}

void main().then(() => process.exit());
