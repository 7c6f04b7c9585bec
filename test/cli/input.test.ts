import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { findFiles, globOf } from "../../cli/input";
import { commandFolder } from "../command";

const note = "Hun sov godt.\n";
const { folder, remove } = commandFolder({
  "undring.yml": "root: true\n",
  "packs/house.yaml": "pack: a/b\n",
  "notes/one.md": note,
  "notes/OLD.MD": note,
  "notes/plain.txt": note,
  "år 2026/Låst (ny) [gml]/natt æøå.md": note,
  "pages/report.html": "<p>",
});
const here = process.cwd();
const named = async (...paths: string[]) => {
  const { files, faults } = await findFiles(paths);
  return { files, told: faults.map((one) => ("fault" in one ? `${one.path}: ${one.fault}` : "")) };
};

describe("the files that paths name", () => {
  before(() => process.chdir(folder));
  after(() => {
    process.chdir(here);
    remove();
  });

  it("of a folder are its Markdown files, however their ending is written", async () =>
    assert.deepEqual((await named("notes")).files, ["notes/OLD.MD", "notes/one.md"]));

  it("of a glob are the Markdown files, unless it says how the names end", async () => {
    assert.deepEqual(await named("**"), {
      files: ["notes/OLD.MD", "notes/one.md", "år 2026/Låst (ny) [gml]/natt æøå.md"],
      told: [],
    });
    assert.deepEqual((await named("notes/o*")).files, ["notes/one.md"]);
    assert.deepEqual((await named("notes/*.{md,txt}")).files, ["notes/one.md", "notes/plain.txt"]);
    assert.deepEqual((await named("notes/plain.*", "pages/*")).told, [
      "notes/plain.*: there is no note among the files that it names",
      "pages/*: there is no note among the files that it names",
    ]);
  });

  it("are never a team's file or a pack", async () => {
    assert.deepEqual((await named("**/*.yml")).files, []);
    // So a shell writes out `*`.
    const { files, told } = await named("undring.yml", "packs/house.yaml", "notes/one.md", "notes/plain.txt");
    assert.deepEqual(files, ["notes/one.md", "notes/plain.txt"]);
    assert.deepEqual(
      told,
      ["undring.yml", "packs/house.yaml"].map((path) => `${path}: it is YAML, a team's file or a pack, and no note`),
    );
  });

  it("lie in folders that may be called anything", async () => {
    const files = ["år 2026/Låst (ny) [gml]/natt æøå.md"];
    for (const path of ["år 2026", "år 2026/Låst (ny) [gml]", "år 2026/Låst (ny) [gml]/*.md", "år 2026/**/natt*"])
      assert.deepEqual((await named(path)).files, files, path);
  });

  it("are each read once, by whatever name or link", async function () {
    mkdirSync("links");
    try {
      symlinkSync("../notes/one.md", "links/a.md");
      symlinkSync(".", "links/round");
    } catch {
      // On Windows a link takes a right of its own.
      this.skip();
    }
    assert.deepEqual((await named("notes/one.md", "./notes/one.md", join(folder, "notes/one.md"), "links")).files, [
      "notes/one.md",
    ]);
  });

  it("are told where there are none", async () =>
    assert.deepEqual((await named("nope", "nope/*.md", "packs")).told, [
      "nope: there is no such file or folder",
      "nope/*.md: there is no such file",
      "packs: there is no Markdown file in this folder",
    ]));
});

describe("a glob", () => {
  it("may have the strokes of Windows, where that is what it runs on", () => {
    const wanted = { folder: ".", rest: "vakter/**/*.md" };
    assert.deepEqual(globOf("vakter\\**\\*.md", true), wanted);
    assert.deepEqual(globOf("vakter/**/*.md", false), wanted);
    assert.equal(globOf("vakter\\[a].md", false).rest, "vakter\\[a].md");
  });
});
