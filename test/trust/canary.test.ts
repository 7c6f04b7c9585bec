import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { commandFolder } from "../command";

/** Words that stand nowhere else. */
const canary = ["Kvitterkvist", "bekkasinfjær", "snøspurvsang"];
const note = `---
language: nb
kind: shift-report
author: Kvitterkvist Bekkasinfjær
---

# Vakt

Kvitterkvist er sint på oss fordi bekkasinfjær ble borte. Hun sa: «snøspurvsang». Hun er manipulerende.
Hun kom. Hun gikk. Hun spiste.
`;

/** A text with none of the canary's words in it: not as they are, in small letters, escaped, or in base64. */
function assertNone(text: string, where: string): void {
  for (const word of canary) {
    const escaped = JSON.stringify(word)
      .slice(1, -1)
      .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
    const shapes = [word, word.toLowerCase(), escaped, encodeURIComponent(word), Buffer.from(word).toString("hex")];
    for (let shift = 0; shift < 3; shift += 1)
      shapes.push(
        Buffer.from("x".repeat(shift) + word)
          .toString("base64")
          .slice(shift + 1, -4),
      );
    for (const shape of shapes) assert.ok(!text.toLowerCase().includes(shape.toLowerCase()), `${where} holds ${shape}`);
  }
}

describe("a note's words are not where they do not belong", function () {
  this.timeout(60_000);
  const { folder, run, remove } = commandFolder({
    "undring.yml": "root: true\nprofil: x\nextends: [./none.yml]\n",
    "a.md": note,
    "broken.md": `${note}\u0000\ud800`,
    "README.md": note,
  });
  after(remove);

  it("in what is not meant to show text, and in what is told on standard error", () => {
    const quiet = [
      ["check", ".", "--summary"],
      ["config", ".", "--format", "json"],
      ["report", "."],
      ["report", ".", "--no-text"],
      ["baseline", "."],
      ["kept"],
      ["kept", "--prune"],
      ["stored"],
      ["pack", "lock"],
      ["rules", "test"],
      ["eval", "a.md"],
      ["check", "no-such.md"],
    ];
    for (const args of quiet) {
      const { stdout, stderr } = run(args);
      assertNone(stdout, `what «${args.join(" ")}» shows`);
      assertNone(stderr, `what «${args.join(" ")}» tells`);
    }
    // Those that show text by their nature still tell none of it as a fault.
    for (const args of [
      ["check", "."],
      ["check", ".", "--format", "json"],
      ["stages", "a.md"],
      ["explain", "a.md:9"],
    ])
      assertNone(run(args).stderr, `what «${args.join(" ")}» tells`);
  });

  it("in any file that was written", () => {
    const files = (at: string): string[] =>
      readdirSync(at).flatMap((name) =>
        statSync(join(at, name)).isDirectory() ? files(join(at, name)) : [join(at, name)],
      );
    const written = files(folder).filter((path) => !path.endsWith(".md"));
    assert.ok(written.some((path) => path.endsWith("kept.json")));
    for (const path of written) assertNone(readFileSync(path, "utf8"), path);
  });
});
