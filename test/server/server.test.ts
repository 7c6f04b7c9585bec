import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CodeLens } from "vscode-languageserver";
import { commandFolder } from "../command";
import { startOverStdio } from "./stdio";

const folder = resolve("test/host/workspace/team");
const wanted = JSON.parse(readFileSync(`${folder}/marks.json`, "utf8")) as Record<string, [string, string][]>;

describe("a team's folder", () => {
  it("gives the same marks in the command as in the editors", () => {
    const out = execFileSync(
      process.execPath,
      ["dist/cli.js", "check", folder, "--format", "json", "--fail-on", "never"],
      { encoding: "utf8" },
    );
    const { files } = JSON.parse(out) as { files: { path: string; findings: { rule: string; text: string }[] }[] };
    for (const [name, marks] of Object.entries(wanted)) {
      const found = files.find(({ path }) => path.endsWith(`/team/${name}`));
      assert.deepEqual(
        (found?.findings ?? []).map(({ rule, text }) => [rule, text]),
        marks,
        name,
      );
    }
  });

  it("gives the same marks over standard input and output", async () => {
    const editor = await startOverStdio(folder);
    for (const [name, marks] of Object.entries(wanted)) {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      const lines = text.split("\n");
      const found = await editor.open(`${folder}/${name}`, text);
      assert.deepEqual(
        found.map(({ code, range: { start, end } }) => [
          code,
          lines[start.line]!.slice(start.character, end.character),
        ]),
        marks,
        name,
      );
    }
    await editor.stop();
  });

  it("shows over each rule of a pack how its sentences come out", async () => {
    const editor = await startOverStdio(folder);
    const path = `${folder}/packs/house.yml`;
    const text = readFileSync(path, "utf8").replace('"Han var [sur som en sitron]."', '"Han var [sur] i dag."');
    const faults = await editor.open(path, text, "yaml");
    assert.equal(faults.length, 1);
    assert.match(String(faults[0]!.message), /the words in brackets are not marked/);
    const lenses = await editor.request<CodeLens[]>("textDocument/codeLens", {
      textDocument: { uri: pathToFileURL(path).href },
    });
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ["runs: 1 of 2 pass"],
    );
    await editor.stop();
  });
});

describe("an undring.yml that is being written", () => {
  it("is checked as it stands, and counts once it is saved where the editor watches no files", async () => {
    const { folder: ward, remove } = commandFolder({ "undring.yml": "root: true\n" });
    const [note, config] = [`${ward}/n.md`, `${ward}/undring.yml`];
    const text = "root: true\nrules: { unmarked-inference: off }\n";
    const editor = await startOverStdio(ward);
    assert.equal((await editor.open(note, "Han er sint på oss.\n")).length, 1);
    const [fault] = await editor.open(config, `\n\nprofil: x\n${text}`, "yaml");
    assert.equal(fault?.range.start.line, 2);
    assert.match(String(fault?.message), /did you mean "profile"/);
    writeFileSync(config, text);
    const hover = () =>
      editor.request("textDocument/hover", {
        textDocument: { uri: pathToFileURL(note).href },
        position: { line: 0, character: 8 },
      });
    assert.notEqual(await hover(), null);
    await editor.save(config);
    assert.equal(await hover(), null);
    assert.doesNotMatch(editor.logged(), /failed/);
    await editor.stop();
    remove();
  });
});

describe("an editor that asks for its marks", () => {
  it("is told to ask again where it asked before the note was here", async () => {
    const editor = await startOverStdio(folder, [], {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    });
    const path = `${folder}/asked.md`;
    const textDocument = { uri: pathToFileURL(path).href };
    const ask = () => editor.request<{ items: unknown[] }>("textDocument/diagnostic", { textDocument });
    assert.deepEqual((await ask()).items, []);
    const told = editor.toldToAskAgain();
    void editor.open(path, "Han er sint på oss.\n");
    await told;
    assert.equal((await ask()).items.length, 1);
    await editor.stop();
  });
});
