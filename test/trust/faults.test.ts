import assert from "node:assert/strict";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { readGold } from "../../cli/eval/gold";
import { changeKept, createAnalyser, findTeam, type Kept, openDesk, readConfig, readKept, readPack } from "../../core";
import { nodeFiles, portable } from "../../node/files";
import { commandFolder } from "../command";
import { memoryFiles } from "../memory-files";

describe("hostile configs and packs", function () {
  this.timeout(60_000);
  const tries = Number(process.env.UNDRING_FUZZ ?? 300);

  it(`of any text are read without a throw, and change no prototype (${tries} each)`, () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "rules:",
        "  - id: ",
        "vocabulary:",
        "__proto__:",
        "constructor: {prototype: {x: 1}}",
        "extends: ",
        "&a ",
        "*a",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "\n",
        "!!js/function ",
        "<<: ",
      ),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        readPack(text);
        readPack(`pack: a/b\nversion: 1.0.0\nengine: 0.1.0\nlicence: MIT\nlanguage: nb\n${text}`);
        readConfig(text);
        assert.equal(({} as Record<string, unknown>).x, undefined);
      }),
      { numRuns: tries },
    );
  });

  it("cannot change what all objects are", async () => {
    const evil =
      "__proto__: { polluted: 1 }\nrules: { __proto__: off, constructor: off }\nvocabulary: { __proto__: { adjectives: [x] } }";
    await findTeam("/w", "/w", memoryFiles({ "/w/undring.yml": evil }));
    readPack(`pack: a/b\nversion: 1.0.0\nengine: 0.1.0\nlicence: MIT\nlanguage: nb\n${evil}`);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it("with patterns meant to explode compile in bounded work, and are told", () => {
    const bomb = Array.from({ length: 12 }, () => "(a|b|c|d)?").join(" ");
    const { pack } = readPack(
      `pack: a/b\nversion: 1.0.0\nengine: 0.1.0\nlicence: MIT\nlanguage: nb\nvocabulary: { x: { phrases: ["${bomb} e"] } }\nrules: []\n`,
    );
    assert.ok(pack);
    assert.ok(createAnalyser({ packs: [pack] }).faults("nb").length > 0);
  });

  it("cannot lead outside the workspace by a link", async () => {
    const folder = mkdtempSync(join(tmpdir(), "undring-"));
    const outside = mkdtempSync(join(tmpdir(), "undring-"));
    writeFileSync(join(outside, "secret.yml"), "profile: gentle\n");
    writeFileSync(join(folder, "undring.yml"), "extends: ./link.yml\n");
    symlinkSync(join(outside, "secret.yml"), join(folder, "link.yml"));
    const team = await findTeam(portable(folder), portable(folder), nodeFiles);
    assert.match(team.faults[0]?.what ?? "", /link that leads outside/);
    assert.equal(team.layers.length, 1);
    for (const one of [folder, outside]) rmSync(one, { recursive: true });
  });
});

describe("hostile lines", function () {
  this.timeout(60_000);

  it("of labelled notes are read, or told by their number and never by their text (300)", () => {
    const cell = fc.oneof(fc.constantFrom("C", "B,S", "-", "X", "n1", "\t", ""), fc.string({ maxLength: 20 }));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const text = rows.map((row) => row.join("\t")).join("\n");
        try {
          readGold(text, "nb-x.tsv");
        } catch (fault) {
          assert.match((fault as Error).message, /^nb-x\.tsv:\d+: (?:expected note, labels|labels are C)/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("of NDJSON are read, or told by their number and never by their text (400)", () => {
    const line = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.string(),
      fc.constantFrom(
        '{"id":1,"text":"Han er sint."}',
        '{"id":{},"text":[]}',
        '{"__proto__":{"text":"x"}}',
        "null",
        "[]",
        "{",
      ),
    );
    const lines = fc.sample(line, { numRuns: 400, seed: 7 }).map((one) => one.replace(/[\r\n\u2028\u2029]/g, " "));
    const { run, remove } = commandFolder({});
    const { status, stdout, stderr } = run(["check", "--stdin-ndjson", "--format", "ndjson"], `${lines.join("\n")}\n`);
    remove();
    assert.ok(status === 0 || status === 1, `ended with ${status}`);
    for (const shown of stdout.split("\n").filter(Boolean)) JSON.parse(shown);
    for (const told of stderr.split("\n").filter((one) => one.startsWith("undring:")))
      assert.match(told, /line \d+: expected one object a line|it is empty|^undring: [^:]*: it is empty/);
  });
});

describe("faults around what was let go", () => {
  const entry = (print: string): Kept => ({ print, rule: "x/y", reason: null, since: "2026-01-01", until: null });

  it("twenty windows at once lose no entry", async () => {
    const folder = mkdtempSync(join(tmpdir(), "undring-"));
    const root = portable(folder);
    await changeKept(root, nodeFiles, () => [entry("first")]);
    const windows = Array.from({ length: 20 }, (_, at) =>
      changeKept(root, nodeFiles, (entries) => [...entries, entry(`window-${at}`)]),
    );
    assert.ok((await Promise.all(windows)).every(Boolean));
    const prints = new Set((await readKept(root, nodeFiles))?.entries.map(({ print }) => print));
    assert.equal(prints.size, 21);
    rmSync(folder, { recursive: true });
  });

  it("a disk that takes nothing is told, and the reading goes on", async () => {
    const files = { ...memoryFiles({}), write: async () => false };
    assert.equal(await changeKept("/w", files, () => []), false);
    const { reading } = await openDesk(files).read("/w/n.md", "/w", "Han er sint på oss i dag.", { language: "nb" });
    assert.equal(reading.findings.length, 1);
  });
});
