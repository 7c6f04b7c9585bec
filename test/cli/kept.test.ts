import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandFolder } from "../command";

describe("undring baseline, kept and stored", function () {
  this.timeout(30_000);
  const note = "# Vakt\n\nHun er manipulerende og sint på oss.\n";
  const { folder, run, remove } = commandFolder({ "undring.yml": "root: true\n", "note.md": note });
  after(remove);
  const left = () => JSON.parse(run(["check", ".", "--format", "json"]).stdout).files[0].findings.length as number;

  it("accept what is there, so that only what is new is shown", () => {
    assert.equal(left(), 2);
    assert.equal(run(["baseline", "."]).status, 0);
    assert.equal(left(), 0);
    writeFileSync(join(folder, "note.md"), `${note}\nHan løy for oss.\n`);
    assert.equal(left(), 1);
  });

  it("list what was let go without a word of it, and prune what no note answers to", () => {
    const { stdout } = run(["kept"]);
    assert.match(stdout, /unmarked-inference\/feeling baseline/);
    assert.doesNotMatch(stdout + readFileSync(join(folder, ".undring/kept.json"), "utf8"), /sint|manipulerende og/);
    writeFileSync(join(folder, "note.md"), "# Vakt\n\nHun er manipulerende i dag.\n");
    assert.match(run(["kept", "--prune"]).stdout, /^2 that no note answers to/);
  });

  it("tell of a place that is not there", () => {
    const { status, stderr } = run(["kept", "nope"]);
    assert.deepEqual([status, stderr], [2, "undring: nope: there is no such file or folder\n"]);
  });

  it("delete what is named, and tell of what names nothing or too much", () => {
    writeFileSync(join(folder, "note.md"), note);
    run(["baseline"]);
    const prints = run(["kept"]).stdout.split("\n").filter(Boolean);
    for (const wrong of ["", "zz", "stigma-label/no-such"]) {
      const { status, stderr } = run(["kept", "--delete", wrong]);
      assert.equal(status, 2);
      assert.match(stderr, /is no rule and begins no fingerprint here/);
    }
    assert.equal(run(["kept"]).stdout.split("\n").filter(Boolean).length, prints.length);
    assert.match(run(["kept", "--delete", "unmarked-inference/feeling"]).stdout, /^1 deleted/);
    assert.match(run(["kept", "--delete", run(["kept"]).stdout.slice(0, 8)]).stdout, /^1 deleted/);
    assert.match(run(["kept"]).stdout, /^nothing was let go here/);
    assert.equal(run(["kept", "--delete", "all"]).status, 0);
  });

  it("prune nothing that a note elsewhere in the folder answers to, nor what a note that cannot be read may answer to", () => {
    writeFileSync(join(folder, "other.md"), "Ingen vakt.\n");
    run(["baseline"]);
    assert.match(run(["kept", "other.md", "--prune"]).stdout, /^0 that no note answers to/);
    writeFileSync(join(folder, "note.md"), "\0");
    const { status, stderr } = run(["kept", "--prune"]);
    assert.equal(status, 2);
    assert.match(stderr, /note\.md: it holds zero bytes.*\n.*nothing was deleted/);
    assert.match(run(["kept"]).stdout, /unmarked-inference\/feeling/);
  });

  it("prune nothing that another profile shows, and find no comment too many where a quieter one hides what it holds", () => {
    writeFileSync(join(folder, "note.md"), `${note}\n<!-- undring-keep -->\nHan er sint på oss.\n`);
    writeFileSync(join(folder, "undring.yml"), "root: true\nprofile: supervision\n");
    run(["kept", "--delete", "all"]);
    run(["baseline"]);
    writeFileSync(join(folder, "undring.yml"), "root: true\nprofile: gentle\n");
    assert.match(run(["kept", "--prune"]).stdout, /^0 that no note answers to/);
    assert.doesNotMatch(run(["check", "--profile", "gentle"]).stderr, /holds nothing any more/);
    writeFileSync(join(folder, "undring.yml"), "root: true\n");
  });

  it("tell of paths that name nothing", () => {
    const { status, stderr } = run(["baseline", "nope"]);
    assert.equal(status, 2);
    assert.match(stderr, /nope: there is no such file or folder/);
  });

  it("show and delete all that is kept on disk", () => {
    assert.match(run(["stored"]).stdout, /\.undring\/key/);
    run(["stored", "--delete"]);
    // Node may have compiled the command meanwhile: that is told, and is nothing of a note.
    assert.match(run(["stored"]).stdout, /^nothing is kept\n(?:\S+compiled .*\n)?$/);
  });
});
