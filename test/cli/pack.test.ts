import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPack } from "../../core";
import { commandFolder } from "../command";

const looks = readFileSync("core/languages/nb/packs/note.yml", "utf8");
const house = readFileSync("examples/packs/rus/pack.yml", "utf8");

describe("undring pack", function () {
  this.timeout(30_000);
  const { folder, run, remove } = commandFolder({
    "undring.yml": "root: true\nextends: [./packs]\n",
    "packs/a.yml": house,
    "looks/note.yml": looks,
    "packs/b.yml": house.replace("eksempel/rus", "eksempel/b").replace(/^rules:[\s\S]*/m, "rules: []\n"),
  });
  after(remove);

  it("build tells of a folder that is not there, and of a pack that cannot be read", () => {
    mkdirSync(join(folder, "odd/folder.yml"), { recursive: true });
    for (const [place, why] of [
      ["nope", "nope: there is no such folder"],
      ["odd", "odd/folder.yml: it cannot be read"],
    ] as const) {
      const { status, stderr } = run(["pack", "build", place]);
      assert.deepEqual([status, stderr], [2, `undring: ${why}\n`]);
    }
  });

  it("build makes one file that reads as the folder does, and verify sees a change", () => {
    const built = run(["pack", "build", "packs", "-o", "built.yml"]);
    assert.equal(built.status, 0);
    assert.match(built.stdout, /^built\.yml: \d packs? in one, \d rules?$/m);
    assert.match(run(["rules", "test", "built.yml"]).stdout, /eksempel\/rus: 12 of 12 sentences pass/);
    assert.equal(run(["pack", "verify", "built.yml"]).status, 0);
    writeFileSync(
      join(folder, "built.yml"),
      readFileSync(join(folder, "built.yml"), "utf8").replace("sprekk", "smell"),
    );
    assert.equal(run(["pack", "verify", "built.yml"]).status, 1);
    assert.equal(run(["pack", "verify", "packs/a.yml"]).status, 2);
  });

  it("build takes nothing of what it has built into the same folder", () => {
    const build = () => run(["pack", "build", "looks", "-o", "looks/built.yml"]).stdout;
    assert.equal(build(), build());
    rmSync(join(folder, "looks/built.yml"));
  });

  it("build keeps looks at the whole note and recognisers too", () => {
    const [was, is] = [readPack(looks).pack!, readPack(run(["pack", "build", "looks"]).stdout).pack!];
    assert.deepEqual([is.checks, is.recognisers], [was.checks, was.recognisers]);
  });

  it("lock remembers what is extended, and tells what changed", () => {
    assert.match(run(["pack", "lock"]).stdout, /^undring\.lock: (?:1 pack|\d packs)$/m);
    assert.equal(run(["pack", "lock", "--check"]).status, 0);
    writeFileSync(join(folder, "packs/a.yml"), `${house}# changed\n`);
    const { status, stdout } = run(["pack", "lock", "--check"]);
    assert.equal(status, 1);
    assert.match(stdout, /packs\/a\.yml is not what was locked/);
  });

  it("lock writes what lies above as it is reached from here, and tells what it cannot find", () => {
    const shared = commandFolder({
      "undring.yml": "root: true\n",
      "felles/a.yml": house,
      "post/undring.yml": "extends: [../felles/a.yml, ./nope.yml]\n",
      "post/notes/n.md": "",
    });
    mkdirSync(join(shared.folder, ".git"));
    const { stdout, stderr } = shared.run(["pack", "lock"], "", "post");
    assert.match(stdout, /1 pack$/m);
    assert.match(stderr, /there is no file "\.\/nope\.yml"/);
    assert.match(readFileSync(join(shared.folder, "post/undring.lock"), "utf8"), /"\.\.\/felles\/a\.yml"/);
    assert.equal(shared.run(["pack", "lock"], "", "post/notes").status, 2);
    writeFileSync(join(shared.folder, "felles/a.yml"), `${house}# changed\n`);
    assert.match(shared.run(["config", "post"]).stderr, /"\.\.\/felles\/a\.yml" is not what was locked/);
    shared.remove();
  });
});
