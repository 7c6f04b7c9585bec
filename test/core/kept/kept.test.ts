import assert from "node:assert/strict";
import { changeKept, createAnalyser, fingerprints, type Kept, openDesk } from "../../../core";
import { memoryFiles } from "../../memory-files";

const analyser = createAnalyser();
const entry = (print: string, more: Partial<Kept> = {}): Kept => ({
  print,
  rule: "x/y",
  reason: null,
  since: "2026-01-01",
  until: null,
  ...more,
});

/** Lets every finding of a note go. */
async function letGo(files: ReturnType<typeof memoryFiles>, note: string, more: Partial<Kept> = {}): Promise<void> {
  const reading = analyser.read(note, { language: "nb" });
  await changeKept("/ward", files, (entries, key) => [
    ...entries,
    ...[...fingerprints(reading, "/ward/n.md", "/ward", key).values()].map((print) => entry(print, more)),
  ]);
}

const shown = async (files: ReturnType<typeof memoryFiles>, note: string, path = "/ward/n.md", day = "2026-06-01") =>
  (await openDesk(files, () => day).read(path, "/ward", note, { language: "nb" })).reading.findings.length;

describe("what was let go", function () {
  this.timeout(20_000);
  const note = "Hun spiste. Han er sint på oss.\n";

  it("is shown no more, also when the note changes elsewhere", async () => {
    const files = memoryFiles({});
    await letGo(files, note);
    assert.equal(await shown(files, note), 0);
    assert.equal(await shown(files, `# Vakt\n\nHun sov godt.\n\n${note}`), 0);
  });

  it("is shown again when its sentence changes, in another note, and from its review date on", async () => {
    const files = memoryFiles({});
    await letGo(files, note, { until: "2026-07-01" });
    assert.equal(await shown(files, note), 0);
    assert.equal(await shown(files, note.replace("oss", "Kari")), 1);
    assert.equal(await shown(files, note, "/ward/other.md"), 1);
    assert.equal(await shown(files, note, "/ward/n.md", "2026-07-01"), 1);
  });

  it("tells equal sentences apart by their order", async () => {
    const files = memoryFiles({});
    await letGo(files, note);
    assert.equal(await shown(files, note + note), 1);
  });

  it("holds no word of the note, and its key stays out of version control", async () => {
    const files = memoryFiles({});
    await letGo(files, note);
    const store = files.texts.get("/ward/.undring/kept.json") ?? "";
    for (const word of ["sint", "Han", "spiste", "oss"]) assert.ok(!store.toLowerCase().includes(word.toLowerCase()));
    assert.match(files.texts.get("/ward/.undring/key") ?? "", /^[0-9a-f]{64}\n$/);
    assert.equal(files.texts.get("/ward/.undring/.gitignore"), "key\n");
  });

  it("survives a broken store and a key of nonsense", async () => {
    for (const store of ["{", "[]", '{"kept":[1,null,{"print":3}]}', ""])
      assert.equal(
        await shown(memoryFiles({ "/ward/.undring/key": "ab".repeat(32), "/ward/.undring/kept.json": store }), note),
        1,
      );
    assert.equal(await shown(memoryFiles({ "/ward/.undring/key": "nonsense" }), note), 1);
  });
});
