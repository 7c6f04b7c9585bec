import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandFolder } from "../command";

const house = resolve("examples/house/notes");
const note = (unit: string, text: string, author = "Kari Nordmann") =>
  `---\nlanguage: nb\nunit: ${unit}\nauthor: ${author}\nshift: day\ndate: 2026-01-05\n---\n\n# Vakt\n\n${text}\n`;

describe("undring report", function () {
  this.timeout(60_000);
  const files: Record<string, string> = {};
  for (let at = 0; at < 6; at += 1) files[`notes/nord-${at}.md`] = note("Nord", "Hun er sint på oss. Hun spiste.");
  for (let at = 0; at < 2; at += 1) files[`notes/liten-${at}.md`] = note("Lilleputt", "Han lyver. Ring 22 33 44 55.");
  const { folder, run, remove } = commandFolder(files);
  const agreed = commandFolder({
    ...files,
    "undring.yml": "root: true\nreview: { agreed: 2026-01-02, purpose: Torsdagssamtalen }\n",
  });
  after(() => {
    remove();
    agreed.remove();
  });
  const figuresOf = (page: string) =>
    JSON.parse(/<script type="application\/json" id="figures">(.*?)<\/script>/s.exec(page)![1]!) as {
      all: { notes: number; sentences: number; findings: number; strengths: number };
      families: Record<string, number>;
      units: { name: string }[];
    };

  it("has figures alone where nobody has agreed to more, and says why", () => {
    const { stdout, stderr } = run(["report", "notes"]);
    assert.match(stderr, /figures alone/);
    for (const word of ["sint", "lyver", "22 33", "Nordmann"]) assert.ok(!stdout.includes(word), word);
  });

  it("shows sentences where it is agreed, masked and without names; --no-text takes them out again", () => {
    const { stdout } = agreed.run(["report", "notes"]);
    assert.match(stdout, /Hun er <mark>sint<\/mark> på oss\./);
    assert.match(stdout, /Torsdagssamtalen/);
    for (const word of ["Nordmann", "22 33", "nord-0", "liten-"]) assert.ok(!stdout.includes(word), word);
    assert.doesNotMatch(agreed.run(["report", "notes", "--no-text"]).stdout, /sint/);
  });

  it("folds small groups, and asks for nothing from anywhere", () => {
    const { stdout } = run(["report", "notes"]);
    assert.deepEqual(
      figuresOf(stdout).units.map(({ name }) => name),
      ["Nord"],
    );
    assert.doesNotMatch(stdout, /Lilleputt/);
    assert.doesNotMatch(
      stdout.replaceAll("http://www.w3.org/2000/svg", "").replaceAll("http://www.w3.org/1999/xlink", ""),
      /https?:\/\/|<link|@import|src=/,
    );
    assert.match(stdout, /default-src 'none'/);
  });

  it("has figures that check's JSON gives too", () => {
    const page = run(["report", house]).stdout;
    const { files: checked } = JSON.parse(run(["check", house, "--format", "json", "--fail-on", "never"]).stdout) as {
      files: { note: { sentences: number }; findings: { family: string }[]; strengths: unknown[] }[];
    };
    const { all, families } = figuresOf(page);
    assert.equal(all.notes, checked.length);
    assert.equal(
      all.sentences,
      checked.reduce((sum, { note: { sentences } }) => sum + sentences, 0),
    );
    assert.equal(
      all.strengths,
      checked.reduce((sum, { strengths }) => sum + strengths.length, 0),
    );
    const counted: Record<string, number> = {};
    for (const { findings } of checked) for (const { family } of findings) counted[family] = (counted[family] ?? 0) + 1;
    assert.deepEqual(families, Object.fromEntries(Object.entries(counted).sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  it("puts a table behind each drawing, and holds notes against others", () => {
    const { stdout } = run(["report", house, "--against", "notes", "-o", "report.html"]);
    assert.equal(stdout, "");
    const page = readFileSync(join(folder, "report.html"), "utf8");
    assert.equal(page.match(/<svg /g)?.length, page.match(/<details>/g)?.length);
    assert.match(page, /til sammenligning/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes(".new")),
      [],
    );
  });

  it("leaves nothing behind where it cannot write", () => {
    const { status, stderr } = run(["report", "notes", "-o", "no/such/folder/report.html"]);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be written/);
  });
});
