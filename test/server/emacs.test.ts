import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isEditorThere } from "./editor-there";

const needs = "(progn (package-initialize) (require 'eglot) (require 'markdown-mode))";

describe("Emacs with eglot, another editor that is not ours", function () {
  this.timeout(600_000);

  it("shows the marks and takes a rephrasing, over standard input and output", function () {
    if (!isEditorThere("emacs", ["--batch", "--eval", needs], ["emacs-nox", "elpa-eglot", "elpa-markdown-mode"])) {
      console.log("      skipped: there is no emacs with eglot and markdown-mode on the PATH");
      return this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), "undring-"));
    const note = join(folder, "note.md");
    const out = join(folder, "out.txt");
    writeFileSync(note, "Hun spiste middag. Hun er sint på oss i kveld.\n");
    writeFileSync(out, "");
    const { stderr } = spawnSync("emacs", ["--batch", "-l", resolve("test/server/emacs.el")], {
      encoding: "utf8",
      timeout: 45_000,
      env: {
        ...process.env,
        LC_ALL: "C.UTF-8",
        UNDRING_NOTE: note,
        UNDRING_OUT: out,
        UNDRING_NODE: process.execPath,
        UNDRING_SERVER: resolve("dist/server.js"),
      },
    });
    const seen = readFileSync(out, "utf8");
    rmSync(folder, { recursive: true });
    assert.match(seen, /^mark\tsint$/m, stderr);
    assert.match(seen, /text\tHun spiste middag\. Jeg opplever at hun er sint på oss i kveld\./);
  });
});
