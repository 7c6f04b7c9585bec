import assert from "node:assert/strict";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pack, unpack } from "../../../cli/cache/store";
import { commandFolder } from "../../command";

const formats = ["pretty", "json", "ndjson", "sarif", "checkstyle", "junit"];

describe("what was read is not read again", function () {
  this.timeout(120_000);
  const home = mkdtempSync(join(tmpdir(), "undring-cache-"));
  const files: Record<string, string> = { "undring.yml": "root: true\nlanguage: nb\n" };
  for (let at = 0; at < 24; at += 1)
    files[`notes/${String(at).padStart(2, "0")}.md`] =
      `---\nunit: Kvitterkvist\nshift: day\ndate: 2026-01-0${1 + (at % 7)}\n---\n\n# Vakt\n\n${at % 3 === 0 ? "Hun er bekkasinsint og sint på oss." : `Hun spiste kl. ${at}.`} Jeg lurer på hvorfor.\n`;
  const { run, folder, remove } = commandFolder(files, { XDG_CACHE_HOME: home });
  const cache = join(home, "undring", "read", "readings");
  const lines = () =>
    readFileSync(cache, "utf8")
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
  const entries = () => lines().map(([, , , packed]) => unpack(packed!)!);
  after(() => {
    remove();
    rmSync(home, { recursive: true });
  });

  it("and shows the same, whatever the format", () => {
    const fresh = formats.map((format) => run(["check", "notes", "--format", format, "--no-cache"]));
    assert.ok(!existsSync(cache), "--no-cache keeps nothing");
    run(["check", "notes", "--summary"]);
    assert.equal(lines().length, 24);
    formats.forEach((format, at) => {
      const again = run(["check", "notes", "--format", format]);
      assert.equal(again.stdout, fresh[at]!.stdout, format);
      assert.equal(again.status, fresh[at]!.status, format);
    });
    const report = run(["report", "notes", "--no-text", "--no-cache"]).stdout;
    assert.equal(run(["report", "notes", "--no-text"]).stdout, report);
  });

  it("holds rules and places, and neither words nor names nor anything of the front matter", () => {
    const text = entries().join("\n") + readFileSync(cache, "utf8");
    assert.match(text, /unmarked-inference\/feeling/);
    for (const word of ["bekkasin", "sint", "spiste", "Kvitter", "2026-01", "notes/", folder])
      assert.ok(!text.includes(word), word);
    assert.equal(statSync(cache).mode & 0o077, 0);
    assert.equal(statSync(join(home, "undring", "read", "key")).mode & 0o077, 0);
  });

  it("and is read from it: an entry that was changed by hand is what is shown", () => {
    const { length } = run(["check", "notes", "--format", "sarif"]).stdout.match(/"ruleId"/g)!;
    assert.equal(length, 8);
    const changed = lines().map(([mark, day, found, packed]) =>
      [mark, day, found, pack(unpack(packed!)!.replaceAll("inference/feeling", "inference/changed"))].join(" "),
    );
    writeFileSync(cache, `${changed.join("\n")}\n`);
    assert.match(run(["check", "notes", "--format", "sarif"]).stdout, /unmarked-inference\/changed/);
    assert.doesNotMatch(run(["check", "notes", "--format", "sarif", "--no-cache"]).stdout, /changed/);
    rmSync(cache);
    run(["check", "notes", "--summary"]);
  });

  it("but a note that was changed is, and so are all where the team's file, the profile or what was let go is another", () => {
    const count = (...args: string[]) =>
      Number(
        /(\d+|nothing) to wonder/
          .exec(run(["check", "notes", "--summary", ...args]).stdout)![1]!
          .replace("nothing", "0"),
      );
    assert.equal(count(), 8);
    writeFileSync(join(folder, "notes/01.md"), "Hun er sint på oss, og han er sint på henne.\n");
    assert.equal(count(), 10);
    assert.ok(count("--profile", "supervision") > 10);
    writeFileSync(join(folder, "undring.yml"), "root: true\nlanguage: nb\nrules: { unmarked-inference: off }\n");
    assert.equal(count(), 0);
    writeFileSync(join(folder, "undring.yml"), "root: true\nlanguage: nb\n");
    assert.equal(count(), 10);
    run(["baseline", "notes"]);
    assert.equal(count(), 0);
  });

  it("half a cache, or one that is none, is no fault", () => {
    const { stdout } = run(["check", "notes", "--summary", "--no-cache"]);
    truncateSync(cache, Math.floor(statSync(cache).size / 2));
    assert.deepEqual(run(["check", "notes", "--summary"]), { status: 0, stdout, stderr: "" });
    writeFileSync(cache, "no cache at all");
    assert.deepEqual(run(["check", "notes", "--summary"]), { status: 0, stdout, stderr: "" });
    assert.deepEqual(
      readdirSync(join(home, "undring/read")).filter((name) => name.endsWith(".new")),
      [],
    );
  });

  it("and is shown and deleted by «undring stored»", () => {
    assert.match(run(["stored"]).stdout, /readings {2}\d+ notes: keyed hashes, rules, places/);
    run(["stored", "--delete"]);
    assert.ok(!existsSync(join(home, "undring/read")));
    // Node may have compiled the command meanwhile: that is told, and is nothing of a note.
    assert.match(run(["stored"]).stdout, /^nothing is kept\n(?:\S+compiled .*\n)?$/);
  });

  it("where it cannot be kept all is read, and nothing is said of it", () => {
    rmSync(join(home, "undring"), { recursive: true, force: true });
    writeFileSync(join(home, "undring"), "a file where a folder should be");
    const { status, stderr } = run(["check", "notes", "--summary"]);
    assert.deepEqual([status, stderr], [0, ""]);
  });
});
