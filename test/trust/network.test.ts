import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { commandFolder } from "../command";
import { startOverStdio } from "../server/stdio";

const watch = ["--require", `${process.cwd()}/test/trust/no-network.cjs`];

describe("nothing leaves the machine", function () {
  this.timeout(60_000);
  const { folder, remove } = commandFolder({
    "undring.yml": "root: true\nextends: [no-such-package, ./house.yml]\n",
    "note.md": "Hun er sint på oss. Se https://example.org/x og ![bilde](https://example.org/y.png).\n",
  });
  after(remove);

  it("whatever the command is asked for", () => {
    const asked = [
      ["check", "."],
      ["check", ".", "--format", "sarif"],
      ["report", "."],
      ["config", "."],
      ["stages", "note.md"],
      ["explain", "note.md:1"],
      ["rules", "test"],
      ["pack", "lock"],
      ["baseline", "."],
      ["kept"],
    ];
    let tried = 0;
    for (const args of asked) {
      const { stderr } = spawnSync(process.execPath, [...watch, `${process.cwd()}/dist/cli.js`, ...args], {
        cwd: folder,
        encoding: "utf8",
      });
      assert.doesNotMatch(stderr, /NETWORK/, args.join(" "));
      tried += 1;
    }
    console.log(`      ${tried} commands were watched`);
  });

  it("when the server reads a note", async () => {
    const editor = await startOverStdio(folder, watch);
    const marks = await editor.open(`${folder}/note.md`, "Han er sint på oss, se https://example.org/x i dag.\n");
    assert.equal(marks.length, 1);
    await editor.stop();
    assert.doesNotMatch(editor.told(), /NETWORK/);
  });

  it("by modules that could: the bundles hold none but what a language client needs to reach its server", () => {
    // Sockets and child processes are how a language client reaches a server: the libraries name them, we never use them.
    const allowed: Readonly<Record<string, readonly string[]>> = {
      "cli.js": [],
      "commands.js": [],
      "report.js": [],
      "server.js": [],
      "serve.js": ["net"],
      "client.js": [],
      "connect.js": ["net"],
      "server.browser.js": [],
      "client.browser.js": [],
      "connect.browser.js": [],
    };
    for (const [name, modules] of Object.entries(allowed)) {
      assert.ok(existsSync(`dist/${name}`), name);
      const text = readFileSync(`dist/${name}`, "utf8");
      const named = [
        ...text.matchAll(/(?:require|import)\(\s*["'](?:node:)?(https?|http2|net|tls|dgram|dns)["']\s*\)/g),
      ].map(([, module]) => module!);
      assert.deepEqual([...new Set(named)].sort(), [...modules].sort(), name);
      assert.doesNotMatch(text, /\bnew XMLHttpRequest\b|\bnew WebSocket\b|navigator\.sendBeacon/, name);
    }
  });
});
