import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { changeKept, openDesk, readKept } from "../../core";
import { nodeFiles, portable } from "../../node/files";
import { commandFolder } from "../command";
import { memoryFiles } from "../memory-files";
import { startOverStdio } from "../server/stdio";

/** Each test names how often it was tried. */

const note = "Han spiste middag.\n\nHun er sint på oss.\n\nHan er manipulerende.\n";
const sentences = ["Hun er lei av alt. ", "Middag kl. 17. ", "Han er sjalu på broren. ", "Ro om natta. "];

describe("a server", function () {
  this.timeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "undring-"));
  after(() => rmSync(folder, { recursive: true }));

  it("killed in the middle of the typing, and started anew, marks as if nothing had been (8 tries)", async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const path = join(folder, `killed-${attempt}.md`);
      const first = await startOverStdio(folder);
      const writing = first.open(path, note);
      let text = note;
      for (const [at, sentence] of sentences.entries()) {
        text += sentence;
        void first.change(path, at + 2, text);
        if (at === attempt % sentences.length) break;
      }
      if (attempt % 2 === 0) await writing;
      first.kill();
      const [second, whole] = [await startOverStdio(folder), await startOverStdio(folder)];
      const [again, anew] = [await second.open(path, text), await whole.open(`${path}.other.md`, text)];
      assert.deepEqual(
        again.map(({ range, code }) => [range, code]),
        anew.map(({ range, code }) => [range, code]),
      );
      assert.ok(again.length >= 2);
      for (const server of [second, whole]) await server.stop();
    }
  });

  it("stays as small as it was over a thousand notes opened and closed", async function () {
    const server = await startOverStdio(folder);
    const open = async (from: number, to: number) => {
      for (let at = from; at < to; at += 1) {
        const path = join(folder, `opened-${at}.md`);
        await server.open(path, `Vakt ${at}.\n\n${note}`);
        await server.close(path);
      }
    };
    await open(0, 300);
    const before = server.memory();
    if (before === null) {
      console.log("      skipped: there is no table of processes to read its memory from");
      await server.stop();
      return this.skip();
    }
    await open(300, 1000);
    const grown = server.memory()! - before;
    await server.stop();
    assert.ok(grown < 40 * 1024 * 1024, `${Math.round(grown / 1024 / 1024)} MB more`);
  });

  it("follows a config that flaps (40 changes), and ends with what it says last", async () => {
    const [config, path] = [join(folder, "undring.yml"), join(folder, "flapping.md")];
    const server = await startOverStdio(folder);
    await server.open(path, note);
    for (let change = 0; change < 40; change += 1) {
      if (change % 3 === 0) rmSync(config, { force: true });
      else writeFileSync(config, change % 3 === 1 ? "rules: { unmarked-inference: off }\n" : "rules: [broken");
      void server.filesChanged([config]);
    }
    writeFileSync(config, "rules: { motive-attribution: off }\n");
    const marks = await server.marksAfter(path, () => server.filesChanged([config]));
    assert.deepEqual(
      marks.map(({ code }) => code),
      ["unmarked-inference/feeling"],
    );
    rmSync(config);
    await server.stop();
  });

  it("answers in order, or with an error, whatever it is sent (200 messages)", async () => {
    const server = await startOverStdio(folder);
    const path = join(folder, "hostile.md");
    await server.open(path, note);
    const uri = pathToFileURL(path).href;
    const methods = ["hover", "codeAction", "codeLens", "completion", "documentSymbol", "foldingRange"];
    const strange = fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.constant({}), fc.constant([]));
    const position = fc.record({ line: fc.integer({ min: -5, max: 2 ** 31 }), character: fc.integer({ min: -5 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...methods),
        fc.record({
          textDocument: fc.oneof(fc.constant({ uri }), fc.record({ uri: fc.string() }), strange),
          position: fc.oneof(position, strange),
          range: fc.oneof(fc.record({ start: position, end: position }), strange),
          context: fc.oneof(fc.constant({ diagnostics: [] }), strange),
        }),
        async (method, params) => {
          await server.request(`textDocument/${method}`, params).catch(() => null);
        },
      ),
      { numRuns: 200 },
    );
    assert.equal((await server.open(join(folder, "after.md"), note)).length, 2);
    await server.stop();
  });
});

describe("the command", function () {
  this.timeout(120_000);

  it("reads on while notes change and vanish under it (6 tries)", async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`notes/${at}.md`, note.repeat(20)]));
    const { folder, start, remove } = commandFolder(files);
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const running = start(["check", "notes", "--format", "json", "--fail-on", "never"]);
      const touching = setInterval(() => {
        const at = Math.floor(Math.random() * 60);
        try {
          if (at % 2 === 0) unlinkSync(join(folder, `notes/${at}.md`));
          else writeFileSync(join(folder, `notes/${at}.md`), note.slice(at % note.length));
        } catch {
          // Gone already.
        }
      }, 5);
      const { status, stdout } = await running;
      clearInterval(touching);
      assert.ok(status === 0 || status === 2, `ended with ${status}`);
      if (status === 0) JSON.parse(stdout);
      mkdirSync(join(folder, "notes"), { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    }
    remove();
  });
});

describe("what was let go", () => {
  it("holds by days, whatever the clock does (60 jumps)", async () => {
    const files = memoryFiles({ "/w/undring.yml": "root: true\nlanguage: nb\n" });
    let today = "2026-06-01";
    const desk = openDesk(files, () => today);
    const { reading } = await desk.read("/w/n.md", "/w", note);
    const count = reading.findings.length;
    for (let jump = 0; jump < 60; jump += 1) {
      today = new Date(Date.UTC(1970 + ((jump * 37) % 130), jump % 12, 1 + (jump % 28))).toISOString().slice(0, 10);
      const again = await desk.read("/w/n.md", "/w", note);
      assert.equal(again.reading.findings.length + again.kept.length, count);
    }
  });

  it("and configs, packs and locks of the first version are read as they were meant", async () => {
    const folder = mkdtempSync(join(tmpdir(), "undring-"));
    cpSync("test/trust/first-version", folder, { recursive: true });
    const root = portable(folder);
    const { reading, kept, team } = await openDesk(nodeFiles).read(
      `${root}/note.md`,
      root,
      readFileSync(join(folder, "note.md"), "utf8"),
    );
    assert.deepEqual(team.faults, []);
    assert.deepEqual(
      [reading.findings, kept].map((found) => found.map(({ span }) => reading.source.slice(span.start, span.end))),
      [["snurtete"], ["sint"]],
    );
    rmSync(folder, { recursive: true });
  });

  it("of a newer version is never written over, and half a file is put aside", async () => {
    const key = `${"0a".repeat(32)}\n`;
    const newer = JSON.stringify({ version: 2, kept: [], more: "?" });
    const files = memoryFiles({ "/w/.undring/key": key, "/w/.undring/kept.json": newer });
    assert.equal(await changeKept("/w", files, (entries) => entries), false);
    assert.equal(await files.read("/w/.undring/kept.json"), newer);
    const half = memoryFiles({ "/w/.undring/key": key, "/w/.undring/kept.json": '{"version":1,"kept":[{"pr' });
    assert.equal(await changeKept("/w", half, (entries) => entries), true);
    assert.equal(await half.read("/w/.undring/kept.json.broken"), '{"version":1,"kept":[{"pr');
    assert.deepEqual((await readKept("/w", half))?.entries, []);
  });
});
