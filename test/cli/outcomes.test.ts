import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { commandFolder } from "../command";

const command = join(process.cwd(), "dist/cli.js");
const args = ["check", "--stdin-ndjson", "--format", "ndjson", "--fail-on", "never"];

/** Many records, some of them broken: the examples over and over, each with a number of its own. */
function records(count: number): string {
  const notes = globSync("examples/ward/*.md")
    .sort()
    .map((file) => readFileSync(file, "utf8"));
  return Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: notes[id % notes.length] })}\n`).join(
    "",
  );
}

/** What was found, by record. The sentences of a note that another has too are told of those in one run alone. */
const found = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { path: string; findings: { rule: string; start: number }[] })
    .map(({ path, findings }) => [
      path,
      ...findings.filter(({ rule }) => rule !== "note/copied-sentence").map(({ rule, start }) => `${rule} ${start}`),
    ])
    .sort();

describe("notes as lines of JSON", function () {
  this.timeout(120_000);
  const { folder, remove } = commandFolder({});
  after(remove);

  it("go in and out one by one, with a line that is none told by its number", () => {
    const input = `${records(3)}{"id":\n\n${records(1)}`;
    const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
      input,
      cwd: folder,
      encoding: "utf8",
    });
    assert.equal(status, 0);
    assert.deepEqual(
      stdout
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { path: string }).path),
      ["0", "1", "2", "0"],
    );
    assert.match(stderr, /line 4: expected one object a line/);
  });

  it("go out as they came in where no format is asked for, and take no paths", () => {
    const records = commandFolder({});
    const { stdout } = records.run(["check", "--stdin-ndjson"], '{"id": 17, "text": "Hun er sint på oss."}\n');
    assert.equal((JSON.parse(stdout) as { path: string }).path, "17");
    const { status, stderr } = records.run(["check", "notes", "--stdin-ndjson"]);
    assert.equal(status, 2);
    assert.match(stderr, /leave out the paths/);
    records.remove();
  });

  it("can be spread over all cores by GNU parallel, as the page on many notes shows", function () {
    const has = spawnSync("parallel", ["--version"], { encoding: "utf8" });
    if (has.status !== 0 || !has.stdout.startsWith("GNU parallel")) {
      console.log("      skipped: GNU parallel is not here (Debian: apt-get install parallel)");
      return this.skip();
    }
    writeFileSync(join(folder, "notes.ndjson"), records(200));
    const page = readFileSync("docs/many-notes.md", "utf8");
    const shown = /^parallel .*$/m.exec(page)?.[0] ?? "";
    assert.ok(shown.includes("undring check --stdin-ndjson"), "the page shows no such line");
    const line = shown
      .replace("npx undring", `'${process.execPath}' '${command}'`)
      .replace("--block 10M", "--block 50k");
    const run = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder } });
    assert.equal(run.status, 0, run.stderr);
    const alone = spawnSync(process.execPath, [command, ...args], {
      input: records(200),
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const spread = readFileSync(join(folder, "found.ndjson"), "utf8");
    assert.equal(found(spread).length, 200);
    assert.deepEqual(found(spread), found(alone.stdout));
  });
});
