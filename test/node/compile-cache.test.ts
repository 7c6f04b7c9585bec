import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder } from "../../node/compile-cache";

describe("the place for compiled code", () => {
  it("is the user's own cache folder on each system", () => {
    assert.equal(cacheFolder({}, "linux", "/home/me"), "/home/me/.cache/undring/compiled");
    assert.equal(cacheFolder({ XDG_CACHE_HOME: "/cache/me" }, "linux", "/home/me"), "/cache/me/undring/compiled");
    assert.equal(cacheFolder({}, "darwin", "/Users/me"), "/Users/me/Library/Caches/undring/compiled");
  });

  it("is nowhere where the system names none, or none that is a whole path", () => {
    assert.equal(cacheFolder({}, "win32", "C:\\Users\\me"), null);
    assert.equal(cacheFolder({ XDG_CACHE_HOME: "cache" }, "linux", "/home/me"), null);
  });

  it("holds code, and never a word of a note", function () {
    this.timeout(30_000);
    const home = mkdtempSync(join(tmpdir(), "undring-cache-"));
    try {
      const env = { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
      const input = "Han er sint på hjertegråte i dag.\n";
      const check = () => spawnSync(process.execPath, ["dist/cli.js", "check", "-"], { input, env, encoding: "utf8" });
      const [first, second] = [check(), check()];
      assert.notEqual(first.status, 2, first.stderr);
      assert.deepEqual([second.status, second.stdout], [first.status, first.stdout]);
      const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      assert.ok(files.length > 0, "nothing was kept");
      // A file that was damaged is no fault.
      for (const { parentPath, name } of files) {
        const bytes = readFileSync(join(parentPath, name));
        writeFileSync(join(parentPath, name), Buffer.concat([bytes.subarray(0, -2_000), Buffer.alloc(2_000)]));
      }
      const third = check();
      assert.deepEqual([third.status, third.stdout], [first.status, first.stdout], third.stderr);
      for (const { parentPath, name } of files)
        assert.ok(!readFileSync(join(parentPath, name)).includes("hjertegr"), "a word of the note was kept");
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it("is filled by a run that read some notes: what another kept would make each later start slower", function () {
    this.timeout(30_000);
    // A newer Node keeps what it compiles by itself.
    if ("enableCompileCache" in module) this.skip();
    const home = mkdtempSync(join(tmpdir(), "undring-cache-"));
    try {
      const env = { ...process.env, XDG_CACHE_HOME: home, LOCALAPPDATA: home, HOME: home };
      const files = () =>
        readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => /commands/.test(name));
      const run = (...args: string[]) =>
        spawnSync(process.execPath, ["dist/cli.js", ...args], { input: "Hun sov.\n", env });
      run("config");
      assert.deepEqual(files(), []);
      // What an earlier build has left goes.
      const folder = cacheFolder(env, process.platform, home)!;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "commands.js-0123"), "");
      run("check", "-");
      assert.equal(files().length, 1);
    } finally {
      rmSync(home, { recursive: true });
    }
  });
});
