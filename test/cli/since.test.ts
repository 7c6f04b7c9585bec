import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandFolder } from "../command";

describe("lines changed since a revision", function () {
  this.timeout(60_000);
  const old = "Hun er sint på oss.\n";
  const { run, folder, remove } = commandFolder({ "sør/vakt æ.md": old, "nord/a b.md": old, "nord/plain.md": old });
  after(remove);
  const git = (...args: string[]) => {
    const { status } = spawnSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], {
      cwd: folder,
    });
    assert.equal(status, 0, args.join(" "));
  };
  const found = (path = ".") => {
    const { files } = JSON.parse(run(["check", path, "--since", "HEAD", "--format", "json"]).stdout) as {
      files: { path: string; findings: { line: number; family: string }[] }[];
    };
    return files
      .flatMap((file) => file.findings.map(({ line, family }) => `${file.path}:${line} ${family}`))
      .sort((a, b) => (a < b ? -1 : 1));
  };
  before(() => {
    git("init", "-q");
    git("add", ".");
    git("commit", "-q", "-m", "first");
  });

  it("are those alone, whatever letters stand in the name", () => {
    writeFileSync(join(folder, "sør/vakt æ.md"), `${old}\nHan lyver for oss.\n`);
    writeFileSync(join(folder, "nord/a b.md"), `Han lyver for oss.\n\n${old}`);
    assert.deepEqual(found(), ["nord/a b.md:1 credibility-doubt", "sør/vakt æ.md:3 credibility-doubt"]);
  });

  it("are all lines of a note that git has not seen yet", () => {
    mkdirSync(join(folder, "vest"));
    writeFileSync(join(folder, "vest/ny.md"), old);
    assert.deepEqual(found("vest"), ["vest/ny.md:1 unmarked-inference"]);
  });

  it("are found whatever the user has set in git", () => {
    for (const setting of ["diff.noprefix", "diff.mnemonicPrefix"]) {
      git("config", setting, "true");
      assert.ok(found().includes("sør/vakt æ.md:3 credibility-doubt"), setting);
      git("config", "--unset", setting);
    }
  });

  it("are not mistaken where a note holds what looks like a patch", () => {
    writeFileSync(join(folder, "nord/plain.md"), `${old}\n++ b/sør/vakt æ.md\n\n@@ -1 +1,9 @@\n`);
    assert.deepEqual(found(), [
      "nord/a b.md:1 credibility-doubt",
      "sør/vakt æ.md:3 credibility-doubt",
      "vest/ny.md:1 unmarked-inference",
    ]);
  });

  it("are told why they cannot be, where there is no repository or no such revision, and in a report", () => {
    const told = (command: typeof run, ...args: string[]) => {
      const { status, stderr } = command(["check", "--since", ...args]);
      assert.equal(status, 2);
      return stderr;
    };
    const outside = commandFolder({ "n.md": old });
    assert.match(told(outside.run, "HEAD"), /git, which finds no repository/);
    assert.match(told(run, "nope"), /git knows no revision "nope" here/);
    assert.match(told(run, "HEAD", "--format", "html"), /leave one of them out/);
    outside.remove();
  });
});
