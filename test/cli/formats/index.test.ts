import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "junit2json";
import type { Log } from "sarif";
import { commandFolder } from "../../command";

const require = createRequire(join(process.cwd(), "package.json"));

describe("the formats", function () {
  this.timeout(60_000);
  const { run, folder, remove } = commandFolder({
    "a.md": "Hun er manipulerende & sint på <oss>. Fnr ligger ikke her.\n",
    "b æ #1.md": "Hun sov godt i natt og spiste frokost med de andre.\n",
    "c.md": 'Hun sa "nei" & gikk.\n\nHun er\nmanipulerende og sint på oss.\n',
  });
  after(remove);
  const check = (format: string) => run(["check", ".", "--format", format]).stdout;
  const found = () =>
    (
      JSON.parse(check("json")) as {
        files: { path: string; findings: { rule: string; line: number; column: number; text: string }[] }[];
      }
    ).files;

  describe("SARIF", () => {
    let text = "";
    before(() => {
      text = check("sarif");
    });
    const log = () => JSON.parse(text) as Log;

    it("is valid against its schema, and would not be with a fault", () => {
      const file = require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
      const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
      const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
      assert.ok(validate(log()), JSON.stringify(validate.errors));
      const wrong = JSON.parse(text.replace('"level": "warning"', '"level": "sad"'));
      assert.equal(validate(wrong), false);
    });

    it("names rules, places and no errors", () => {
      const [first] = log().runs;
      const results = first?.results ?? [];
      assert.equal(results.length, 4);
      for (const { ruleId, ruleIndex, level, locations } of results) {
        assert.equal(first?.tool.driver.rules?.[ruleIndex!]?.id, ruleId);
        assert.ok(level === "warning" || level === "note");
        const { uri } = locations![0]!.physicalLocation!.artifactLocation!;
        assert.ok(!uri!.startsWith("/") && encodeURI(decodeURI(uri!)) === uri, uri);
      }
    });

    it("has regions that cut the very words out of the note", () => {
      for (const { locations } of log().runs[0]!.results!) {
        const { artifactLocation, region } = locations![0]!.physicalLocation!;
        const source = readFileSync(join(folder, decodeURIComponent(artifactLocation!.uri!)), "utf8");
        const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = region!;
        const lines = source.split("\n");
        const at = (line: number, column: number) =>
          `${lines.slice(0, line - 1).join("\n")}\n`.length * Number(line > 1) + column - 1;
        const words = source.slice(charOffset, charOffset! + charLength!);
        assert.match(words, /^(?:manipulerende|sint)/);
        assert.equal(source.slice(at(startLine!, startColumn!), at(endLine!, endColumn!)), words);
      }
    });

    it("is read by a reader that is not ours, place for place", () => {
      const { sarifToMarkdown } = require("@security-alert/sarif-to-markdown");
      const options = { title: "Notes", owner: "o", repo: "r", branch: "b", sourceRoot: "", suppressedResults: false };
      const [{ body }] = sarifToMarkdown(options)(log());
      for (const { path, findings } of found())
        for (const { line, rule } of findings) {
          assert.ok(body.includes(`blob/b/${encodeURI(path)}#L${line}-L${line}`), `${path}:${line}`);
          assert.ok(body.includes(`**[${rule}]**`), rule);
        }
      assert.doesNotMatch(body, /undefined/);
    });

    it("gives a whole path its scheme", () => {
      const { runs } = JSON.parse(run(["check", join(folder, "a.md"), "--format", "sarif"]).stdout) as Log;
      const { uri } = runs[0]!.results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
      assert.match(uri!, /^file:\/\/\//);
    });

    it("is whole where nothing was found", () => {
      const { runs } = JSON.parse(run(["check", "b æ #1.md", "--format", "sarif"]).stdout) as Log;
      assert.deepEqual(runs[0]!.results, []);
    });
  });

  it("NDJSON has one note a line, and the same as JSON", () => {
    const lines = check("ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { version: number });
    assert.deepEqual(
      lines,
      (JSON.parse(check("json")) as { files: object[] }).files.map((file) => ({ version: 1, ...file })),
    );
  });

  it("checkstyle is read by a reader that is not ours, place for place", async () => {
    writeFileSync(join(folder, "checkstyle.xml"), check("checkstyle"));
    const { scan } = require("danger-plugin-lint-report");
    const seen: string[] = [];
    const put = (level: string) => (message: string, file: string, line: number) =>
      seen.push(`${level} ${file}:${line} ${message}`);
    // What the reader asks for of the one who looks at changes: all lines count.
    const world = globalThis as Record<string, unknown>;
    Object.assign(world, { message: put("info"), warn: put("warning"), fail: put("error") });
    world.danger = { git: { created_files: [], modified_files: found().map(({ path }) => path) } };
    await scan({
      fileMask: join(folder, "checkstyle.xml"),
      projectRoot: folder,
      reportSeverity: true,
      requireLineModification: false,
    });
    for (const name of ["message", "warn", "fail", "danger"]) delete world[name];
    assert.deepEqual(
      seen.map((line) => line.split(" ").slice(0, 2).join(" ")).sort(),
      ["info a.md:1", "info c.md:4", "warning a.md:1", "warning c.md:4"].sort(),
    );
    assert.ok(seen.every((line) => !line.includes("error ")));
  });

  it("JUnit is read by a reader that is not ours: a note with a warning fails, the others pass", async () => {
    const read = (await parse(check("junit"))) as {
      tests?: number;
      failures?: number;
      testsuite?: { testcase?: { name?: string; failure?: { message?: string }[] }[] }[];
    };
    assert.deepEqual([read.tests, read.failures], [3, 2]);
    const cases = read.testsuite?.[0]?.testcase ?? [];
    assert.deepEqual(
      cases.map(({ name, failure }) => [name, failure?.length ?? 0]),
      [
        ["a.md", 1],
        ["b æ #1.md", 0],
        ["c.md", 1],
      ],
    );
    assert.match(cases[0]!.failure![0]!.message!, /^1: motive-attribution\/trickery: /);
  });
});
