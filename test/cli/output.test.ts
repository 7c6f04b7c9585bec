import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { wordsOfFault } from "../../cli/output";
import { commandFolder } from "../command";

const command = join(process.cwd(), "dist/cli.js");

describe("where nobody can take what is shown", function () {
  this.timeout(120_000);
  const files: Record<string, string> = { "packs/a.yml": readFileSync("examples/packs/rus/pack.yml", "utf8") };
  for (let at = 0; at < 300; at += 1) files[`notes/${at}.md`] = `Hun er sint på oss i kveld. Rom ${at}.\n`;
  const cacheHome = "cache";
  const { folder, run, start, remove } = commandFolder(files);
  after(remove);
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, cacheHome), NO_COLOR: "1" };
  const unfinished = () =>
    [folder, join(folder, cacheHome, "undring/read")]
      .filter((place) => existsSync(place))
      .flatMap((place) => readdirSync(place))
      .filter((name) => name.endsWith(".new"));

  it("a full disk is told in plain words, and ends with 2", function () {
    // Only some systems have a device that is always full.
    if (!existsSync("/dev/full")) this.skip();
    for (const args of [
      ["check", "notes", "--format", "json"],
      ["report", "notes"],
    ]) {
      const full = openSync("/dev/full", "w");
      const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
        cwd: folder,
        env,
        encoding: "utf8",
        stdio: ["ignore", full, "pipe"],
      });
      closeSync(full);
      assert.equal(status, 2, stderr);
      assert.match(stderr, /standard output cannot be written: the disk is full\n$/);
      assert.doesNotMatch(stderr, /sint| at .*\.js/);
    }
  });

  it("a file that cannot be written is told in plain words, and ends with 2", () => {
    mkdirSync(join(folder, "undring.lock"));
    writeFileSync(join(folder, "undring.yml"), "");
    const answers = "nb\nstigma-label/house\nHun er [rar].\n\nHun er her.\n\n\n\n\n\n";
    for (const [args, why] of [
      [["pack", "build", "packs", "-o", "none/house.yml"], "there is no such folder"],
      [["rules", "new", "none/house.yml"], "there is no such folder"],
      [["pack", "lock"], "it is a folder"],
    ] as const) {
      const { status, stderr } = run(args, answers);
      assert.deepEqual([status, stderr.includes(`it cannot be written: ${why}\n`)], [2, true], stderr);
    }
  });

  it("a pipe takes what it is given, and stays one", async function () {
    const pipe = join(folder, "pipe");
    // Only some systems have pipes with names.
    if (spawnSync("mkfifo", [pipe]).status !== 0) this.skip();
    const reader = spawn("cat", [pipe]);
    let taken = "";
    reader.stdout.setEncoding("utf8").on("data", (part: string) => {
      taken += part;
    });
    const ended = new Promise((resolve) => reader.on("close", resolve));
    assert.equal((await start(["pack", "build", "packs", "-o", "pipe"])).status, 0);
    await ended;
    assert.match(taken, /^# Built from 1 files/);
    assert.ok(statSync(pipe).isFIFO());
  });

  it("a report that has no room leaves the one that was there", function () {
    const small = join(folder, "small");
    mkdirSync(small);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", small]);
    // A small disk takes the right to mount one.
    if (mounted.status !== 0) this.skip();
    try {
      writeFileSync(join(small, "report.html"), "good");
      const { status, stderr } = spawnSync(process.execPath, [command, "report", "notes", "-o", "small/report.html"], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      assert.equal(status, 2);
      assert.match(stderr, /small\/report\.html: it cannot be written: the disk is full/);
      assert.equal(readFileSync(join(small, "report.html"), "utf8"), "good");
      assert.deepEqual(readdirSync(small), ["report.html"]);
    } finally {
      spawnSync("umount", [small]);
    }
  });

  it("a reader that has seen enough is no fault", async () => {
    const child = spawn(process.execPath, [command, "check", "notes", "--format", "ndjson"], { cwd: folder, env });
    let told = "";
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      told += part;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on("close", resolve));
    assert.deepEqual([status, told], [0, ""]);
    assert.deepEqual(unfinished(), []);
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    it(`${signal} in the middle leaves no half of anything, and is what ended it`, async () => {
      writeFileSync(join(folder, "report.html"), "good");
      const args = [command, "report", "notes", "--jobs", "1", "-o", "report.html", "--profile", "supervision"];
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
      // It has begun where the cache of this run is being written.
      while (unfinished().length === 0 && child.exitCode === null) await new Promise((next) => setTimeout(next, 5));
      assert.equal(child.exitCode, null, "it was done before it could be broken off");
      child.kill(signal);
      const [code, by] = await new Promise<[number | null, string | null]>((resolve) =>
        child.on("close", (...ended) => resolve(ended)),
      );
      assert.deepEqual([code, by], [null, signal]);
      assert.deepEqual(unfinished(), []);
      assert.equal(readFileSync(join(folder, "report.html"), "utf8"), "good");
    });
});

describe("a fault of the command's own", () => {
  it("is told by its kind and its place in the code, never by its message", () => {
    const fault = Object.assign(new TypeError("Hun er sint"), { code: "ERR_SECRET" });
    const told = wordsOfFault(fault);
    assert.match(told, /^broken off by a fault of its own \(TypeError ERR_SECRET at [\w.-]+:\d+:\d+\)/);
    assert.doesNotMatch(told, /sint/);
    for (const odd of [null, undefined, "Hun er sint", { stack: "Hun er sint" }])
      assert.match(wordsOfFault(odd), /^broken off by a fault of its own \(fault\); please report it/);
  });
});
