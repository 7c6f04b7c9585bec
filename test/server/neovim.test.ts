import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isEditorThere } from "./editor-there";

describe("Neovim, an editor that is not ours", function () {
  this.timeout(600_000);

  it("shows the marks and takes a rephrasing, over standard input and output", function () {
    if (!isEditorThere("nvim", ["--version"], ["neovim"])) {
      console.log("      skipped: there is no nvim on the PATH");
      return this.skip();
    }
    const folder = mkdtempSync(join(tmpdir(), "undring-"));
    const note = join(folder, "note.md");
    const out = join(folder, "out.txt");
    writeFileSync(note, "Hun spiste middag. Hun er sint på oss i kveld.\n");
    const { stderr } = spawnSync(
      "nvim",
      ["--headless", "-u", "NONE", "-c", `luafile ${resolve("test/server/neovim.lua")}`],
      {
        encoding: "utf8",
        timeout: 45_000,
        env: {
          ...process.env,
          UNDRING_NOTE: note,
          UNDRING_OUT: out,
          UNDRING_NODE: process.execPath,
          UNDRING_SERVER: resolve("dist/server.js"),
        },
      },
    );
    const seen = readFileSync(out, "utf8");
    rmSync(folder, { recursive: true });
    assert.match(seen, /^mark\tunmarked-inference\/feeling\tsint$/m, stderr);
    assert.match(seen, /^hover\t.*Hva ble sett eller hørt som ga denne tanken\?.*Jeg opplever/m);
    assert.match(seen, /^opening\tJeg lurer på om$/m);
    assert.match(seen, /text\tHun spiste middag\. Jeg opplever at hun er sint på oss i kveld\./);
    assert.match(seen, /^snippet\tJeg lurer på om \[han \/ hun \/ hen\] \[din tanke\]\.$/m);
    assert.match(seen, /^choices\than, hun, hen$/m);
  });
});
