import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandFolder } from "../command";

const command = join(process.cwd(), "dist/cli.js");
const undring = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    encoding: "utf8",
    input,
    cwd: folder,
  });
  return { status, stdout, stderr };
};
let folder = "";

describe("undring check", function () {
  this.timeout(20_000);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "undring-"));
    writeFileSync(join(folder, "note.md"), "Hun er manipulerende og sint på oss i kveld.\n");
    writeFileSync(join(folder, "calm.md"), "Hun sov godt i natt og spiste frokost med de andre.\n");
    writeFileSync(join(folder, "empty.md"), "");
    writeFileSync(join(folder, "latin.md"), Buffer.from([0x48, 0xe6, 0xf8, 0xff]));
    mkdirSync(join(folder, "nothing"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("ends with 1 where there is something to wonder about", () =>
    assert.equal(undring(["check", "note.md"]).status, 1));
  it("ends with 0 where there is nothing", () => assert.equal(undring(["check", "calm.md"]).status, 0));
  it("ends with 0 where it is told never to fail", () =>
    assert.equal(undring(["check", "note.md", "--fail-on", "never"]).status, 0));
  it("ends with 2 where there is no such file, and says so", () => {
    const { status, stderr } = undring(["check", "not-here.md"]);
    assert.equal(status, 2);
    assert.match(stderr, /not-here\.md/);
  });
  it("ends with 2 for an unknown format", () =>
    assert.equal(undring(["check", "note.md", "--format", "cuneiform"]).status, 2));
  it("reads the others where one is no UTF-8, and tells which", () => {
    const { status, stdout, stderr } = undring(["check", "latin.md", "note.md"]);
    assert.equal(status, 1);
    assert.match(stderr, /latin\.md.*UTF-8/);
    assert.match(stdout, /note\.md/);
  });
  it("tells of an empty file and of a folder without notes", () => {
    assert.match(undring(["check", "empty.md"]).stderr, /empty\.md.*empty/);
    assert.equal(undring(["check", "nothing"]).status, 2);
  });
  it("says so where undring.yml leaves all of them alone", () => {
    const left = commandFolder({ "undring.yml": "ignore: ['*.md']\n", "a.md": "Hun er sint på oss.\n" });
    const { status, stdout, stderr } = left.run(["check", "--format", "json"]);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), { version: 1, files: [] });
    assert.match(stderr, /1 note left alone, as undring\.yml says \(ignore\)/);
    left.remove();
  });
  it("reads standard input", () => {
    const { status, stdout } = undring(["check", "-", "--format", "json"], "He is manipulative and we were tired.\n");
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).files[0].findings[0].text, "manipulative");
  });
  it("gives JSON with places that are exact", () => {
    const text = "Hun er manipulerende og sint på oss i kveld.\n";
    const [file] = JSON.parse(undring(["check", "note.md", "--format", "json"]).stdout).files;
    assert.equal(file.language, "nb");
    assert.equal(file.note.sentences, 1);
    for (const finding of file.findings) {
      assert.equal(text.slice(finding.start, finding.end), finding.text);
      assert.equal(finding.line, 1);
      assert.equal(finding.column, finding.start + 1);
      for (const key of ["rule", "family", "concern", "concerns", "severity", "language", "message", "ask", "also"]) {
        assert.ok(key in finding, key);
      }
      assert.ok(finding.suggestions.some(({ stance }: { stance: string }) => stance === "ask"));
    }
  });
  it("never shows a note's words on standard error", () => {
    assert.doesNotMatch(undring(["check", "note.md", "latin.md", "empty.md"]).stderr, /manipulerende|sint/);
  });
});

describe("undring check, of many notes", function () {
  this.timeout(60_000);
  const files: Record<string, string> = {};
  for (let at = 0; at < 40; at += 1)
    files[`notes/${String(at).padStart(2, "0")}.md`] = `Hun er sint på oss. Rom ${at}.\n`;
  const { run, folder: place, remove } = commandFolder(files);
  after(remove);

  it("shows the same with one thread as with three", () => {
    for (const format of ["json", "ndjson", "pretty"]) {
      const [one, three] = ["1", "3"].map((jobs) => run(["check", "notes", "--format", format, "--jobs", jobs]));
      assert.equal(three!.stdout, one!.stdout);
      assert.equal(three!.status, one!.status);
    }
  });

  it("counts alone with --summary", () => {
    const { stdout } = run(["check", "notes", "--summary", "--jobs", "2"]);
    assert.equal(stdout, "     40  unmarked-inference\n40 notes read, 40 to wonder about.\n");
  });

  it("counts alone in the format that is asked for, where it has a place for counts", () => {
    const summary = { notes: 40, findings: 40, families: { "unmarked-inference": 40 } };
    for (const format of ["json", "ndjson"]) {
      const { stdout } = run(["check", "notes", "--summary", "--format", format]);
      assert.deepEqual(JSON.parse(stdout), { version: 1, summary });
      assert.equal(stdout.split("\n").length === 2, format === "ndjson");
    }
    for (const format of ["sarif", "checkstyle", "junit", "html"]) {
      const { status, stdout, stderr } = run(["check", "notes", "--summary", "--format", format]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, /--summary has counts alone, .* it goes with pretty, json, ndjson/);
    }
  });

  it("counts lines of JSON too, and takes none at all for an empty part", () => {
    const { stdout } = run(["check", "--stdin-ndjson", "--summary"], '{"id":1,"text":"Hun er sint på oss."}\n');
    assert.equal(JSON.parse(stdout).summary.findings, 1);
    assert.deepEqual(run(["check", "--stdin-ndjson"]), { status: 0, stdout: "", stderr: "" });
    assert.equal(run(["check", "--stdin-ndjson"], "nonsense\n").status, 2);
  });

  it("reads lines of JSON, and tells a line that is none by its number alone", () => {
    const input = '{"id":"a","text":"Han er sint på oss i dag."}\nnonsense secret\n\n{"id":7,"text":"Hun sov."}\n';
    const { stdout, stderr } = run(["check", "--stdin-ndjson", "--format", "ndjson"], input);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { path: string; findings: unknown[] });
    assert.deepEqual(
      lines.map(({ path, findings }) => [path, findings.length]),
      [
        ["a", 1],
        ["7", 0],
      ],
    );
    assert.match(stderr, /line 2: expected one object/);
    assert.doesNotMatch(stderr, /secret/);
  });

  it("shows only what was written since a revision", () => {
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
        cwd: place,
        encoding: "utf8",
      });
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "first");
    writeFileSync(join(place, "notes/00.md"), `${files["notes/00.md"]}\nHan lyver for oss.\n`);
    assert.match(run(["check", "notes", "--since", "HEAD", "--summary"]).stdout, /40 notes read, 1 to wonder about/);
    const { status, stderr } = run(["check", "notes", "--since", "no-such"]);
    assert.equal(status, 2);
    assert.match(stderr, /git knows no revision/);
  });
});
