import assert from "node:assert/strict";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { checkTitles, familyTitles } from "../../core";
import { reportWords } from "../../report/words";
import { commandFolder } from "../command";
import { type CheckedFile, figuresFrom, rate, share } from "./figures-again";

const house = resolve("examples/house/notes");
const note = (unit: string, text: string, author = "Kari Nordmann") =>
  `---\nlanguage: nb\nunit: ${unit}\nauthor: ${author}\nshift: day\ndate: 2026-01-05\n---\n\n# Vakt\n\n${text}\n`;

describe("undring report", function () {
  this.timeout(120_000);
  const files: Record<string, string> = {};
  for (let at = 0; at < 6; at += 1) files[`notes/nord-${at}.md`] = note("Nord", "Hun er sint på oss. Hun spiste.");
  for (let at = 0; at < 2; at += 1)
    files[`notes/liten-${at}.md`] = note("Lilleputt", `Han lyver den 12.01.2026 på Lilleputt. Ring 22 33 44 5${at}.`);
  const { folder, run, remove } = commandFolder(files);
  const agreed = commandFolder({
    ...files,
    "undring.yml": "root: true\nreview: { agreed: 2026-01-02, purpose: Torsdagssamtalen }\n",
  });
  after(() => {
    remove();
    agreed.remove();
  });
  const dataOf = (page: string, id = "figures") =>
    JSON.parse(new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, "s").exec(page)![1]!);
  let page = "";
  let checked: readonly CheckedFile[] = [];
  before(() => {
    page = run(["report", house]).stdout;
    checked = JSON.parse(run(["check", house, "--format", "json", "--fail-on", "never"]).stdout).files;
  });

  it("has figures alone where nobody has agreed to more, and says why", () => {
    const { stdout, stderr } = run(["report", "notes"]);
    assert.match(stderr, /figures alone/);
    for (const word of ["sint", "lyver", "22 33", "Nordmann"]) assert.ok(!stdout.includes(word), word);
  });

  it("shows sentences where it is agreed, masked and without names; --no-text takes them out again", () => {
    const { stdout } = agreed.run(["report", "notes"]);
    assert.match(stdout, /Hun er <mark>sint[^<]*<\/mark>/);
    assert.match(stdout, /Torsdagssamtalen/);
    for (const word of ["Nordmann", "22 33", "nord-0", "liten-", "12.01", "Lilleputt"])
      assert.ok(!stdout.includes(word), word);
    assert.doesNotMatch(agreed.run(["report", "notes", "--no-text"]).stdout, /sint/);
  });

  it("folds small groups so that they cannot be told by subtraction, and asks for nothing from anywhere", () => {
    const { stdout } = run(["report", "notes"]);
    // Six of one unit and two of another: were the six shown, the rest would be the two.
    assert.deepEqual(dataOf(stdout).units, []);
    assert.doesNotMatch(stdout, /Lilleputt/);
    assert.doesNotMatch(
      stdout.replaceAll("http://www.w3.org/2000/svg", "").replaceAll("http://www.w3.org/1999/xlink", ""),
      /https?:\/\/|<link|@import|src=/,
    );
    assert.match(stdout, /default-src 'none'/);
  });

  it("is not made of fewer than five notes: it would speak of somebody", () => {
    const { status, stdout, stderr } = run(["report", "notes/nord-[0-3].md"]);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /needs 5 notes or more/);
    assert.equal(run(["report", house, "--against", "notes/liten-*.md"]).status, 2);
  });

  it("has no figure that check's JSON does not give too", () => {
    assert.deepEqual(dataOf(page), figuresFrom(checked));
  });

  /** The rows of all tables in a page, their cells as they stand there. */
  const rowsOf = (shown: string) =>
    [...shown.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].map(([, name, cells]) =>
      [
        name!.replaceAll("&#39;", "'").replaceAll(",", ""),
        ...[...cells!.matchAll(/<td class="number">(.*?)<\/td>/g)].map(([, cell]) => cell!.replaceAll(",", "")),
      ].join("|"),
    );
  const w = reportWords.en;
  const mannersOf = (manner: Readonly<Record<string, number>>) =>
    Object.keys(w.manner).map((how) => ({ how, number: manner[how]!, share: `${share(manner[how]!, manner)} %` }));

  it("shows in its tables what check's JSON gives, and no other number", () => {
    const english = run(["report", house, "--language", "en"]).stdout;
    const {
      all,
      families,
      strengthClasses,
      periods,
      units,
      shifts,
      kinds,
      sections,
      checks,
      manner,
      copied,
      identifiers,
    } = figuresFrom(checked);
    const titles: Readonly<Record<string, string>> = familyTitles.en;
    const words: Readonly<Record<"strengthClass" | "role" | "values" | "identifier", Record<string, string>>> = w;
    const week = (name: string) => `week ${Number(name.slice(6))}`;
    const rated = (tally: Readonly<Record<string, number>>, titled: Readonly<Record<string, string>>) =>
      Object.entries(tally).map(([name, number]) => [titled[name], number, rate(number, all)]);
    const ofNotes = (there: number, of: number) => [`${there} / ${of}`, `${Math.round((there / of) * 100)} %`];
    const group = ({ name, ...one }: (typeof units)[number]) => [
      words.values[name] ?? name,
      one.notes,
      one.sentences,
      rate(one.strengths, one),
      rate(one.findings, one),
    ];
    const mannerRow = (name: string, of: typeof manner) => [
      name,
      ...mannersOf(of).flatMap((one) => [one.number, one.share]),
    ];
    const expected = [
      ...rated(strengthClasses, words.strengthClass),
      ...rated(families, titles),
      ...periods.map(({ name, ...one }) => [
        week(name),
        one.notes,
        one.sentences,
        rate(one.findings, one),
        rate(one.strengths, one),
      ]),
      ...Object.keys(families).map((family) => [
        titles[family],
        ...periods.map((one) => rate(one.families[family] ?? 0, one)),
      ]),
      mannerRow(w.here, manner),
      ...periods.map((one) => mannerRow(week(one.name), one.manner)),
      ...Object.entries(sections).map(([role, there]) => [words.role[role], ...ofNotes(there, all.notes)]),
      ...Object.entries(checks).map(([id, { there, of }]) => [checkTitles("en")[id], ...ofNotes(there, of)]),
      ...[...units, ...shifts, ...kinds].map(group),
    ];
    assert.deepEqual(rowsOf(english).sort(), expected.map((row) => row.join("|")).sort());
    assert.ok(english.includes(`${copied.sentences} sentences stand word for word`));
    assert.ok(english.includes(`${copied.marked} of them have words to wonder about`));
    const told = [.../class="notice">.*?<\/aside>/s.exec(english)![0].matchAll(/<li>(.*?)<\/li>/g)].map(
      ([, one]) => one,
    );
    assert.deepEqual(
      told,
      Object.entries(identifiers).map(([rule, many]) => `${words.identifier[rule]}: ${many}`),
    );
  });

  it("shows two periods side by side as check's JSON gives them", () => {
    const args = ["--from", "2026-02-01", "--against", "..2026-01-31", "--language", "en"];
    const { stdout } = run(["report", house, ...args]);
    const sideBySide = rowsOf(/<section id="against">.*?<\/section>/s.exec(stdout)![0]);
    const [own, other] = [true, false].map((late) =>
      figuresFrom(checked.filter(({ note: { date } }) => date! >= "2026-02-01" === late)),
    );
    const both = (name: string, of: (figures: typeof own & {}) => number | string) =>
      [name, of(own!), of(other!)].join("|");
    assert.deepEqual(sideBySide, [
      both(w.notes, ({ all }) => all.notes),
      both(w.sentences, ({ all }) => all.sentences),
      both("places that already wonder per 1000 sentences", ({ all }) => rate(all.strengths, all)),
      both("places to wonder about per 1000 sentences", ({ all }) => rate(all.findings, all)),
      ...mannersOf(own!.manner).map(({ how }, at) =>
        both(`of other minds: ${w.manner[how as keyof typeof w.manner]}`, ({ manner }) => mannersOf(manner)[at]!.share),
      ),
    ]);
  });

  it("reads days as Norwegians write them, and tells of notes that say none", () => {
    const dated = (date: string) => `---\nlanguage: nb\ndato: ${date}\n---\n\n# Vakt\n\nHun er sint på oss.\n`;
    for (let at = 1; at < 7; at += 1) writeFileSync(join(folder, `notes/dato-${at}.md`), dated(`${at}.2.2026`));
    writeFileSync(join(folder, "notes/dato-uten.md"), dated("en mandag"));
    const period = (from: string) => run(["report", "notes/dato-*.md", "--from", from]);
    const { stdout, stderr } = period("2026-02-01");
    assert.deepEqual([dataOf(stdout).from, dataOf(stdout).to], ["2026-02-01", "2026-02-06"]);
    assert.match(stderr, /1 note has no day .*: left out of every period/);
    const late = period("2026-03-01");
    assert.deepEqual([late.status, late.stdout], [2, ""]);
    assert.match(late.stderr, /no note is of this period/);
    for (let at = 1; at < 7; at += 1) rmSync(join(folder, `notes/dato-${at}.md`));
    rmSync(join(folder, "notes/dato-uten.md"));
  });

  it("never crosses unit, shift and time, and names no file", () => {
    const { units, shifts, periods } = dataOf(page) as Record<string, Record<string, unknown>[]>;
    for (const group of [...units!, ...shifts!])
      assert.deepEqual(Object.keys(group), ["name", "notes", "sentences", "findings", "strengths"]);
    for (const period of periods!)
      assert.deepEqual(Object.keys(period), [
        "name",
        "notes",
        "sentences",
        "findings",
        "strengths",
        "manner",
        "families",
      ]);
    for (const name of readdirSync(join(house, "nord"))) assert.ok(!page.includes(name.replace(".md", "")), name);
  });

  it("holds a period against another, by the notes' own dates", () => {
    const { stdout } = run(["report", house, "--from", "2026-02-01", "--against", "..2026-01-31"]);
    const [own, other] = [dataOf(stdout), dataOf(stdout, "against-figures")];
    const dates = checked.map(({ note: { date } }) => date!);
    assert.equal(own.all.notes, dates.filter((date) => date >= "2026-02-01").length);
    assert.equal(other.all.notes, dates.filter((date) => date <= "2026-01-31").length);
    for (const wrong of ["yesterday", "2026-02-30"]) assert.equal(run(["report", house, "--from", wrong]).status, 2);
  });

  it("tells of days that are none, and of periods that end before they begin", () => {
    for (const [args, why] of [
      [["--against", "2026-13-01.."], /"2026-13-01" is no day/],
      [["--against", "2026-02-01..2026-01-01"], /the first day is later than the last/],
      [["--from", "2026-02-01", "--to", "2026-01-01"], /--from 2026-02-01 is later than --to 2026-01-01/],
    ] as const) {
      const { status, stdout, stderr } = run(["report", house, ...args]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.match(stderr, why);
    }
  });

  it("takes «..» for the folder above", () => {
    const { stdout } = run(["report", "nord-*.md", "--against", ".."], "", "notes");
    const [own, other] = [dataOf(stdout), dataOf(stdout, "against-figures")];
    assert.deepEqual([own.all.notes, other.all.notes], [6, 8]);
  });

  it("puts a table behind each drawing, and holds notes against others", () => {
    const { stdout } = run(["report", house, "--against", "notes", "-o", "report.html"]);
    assert.equal(stdout, "");
    const written = readFileSync(join(folder, "report.html"), "utf8");
    const drawings = written.match(/<svg /g)!.length;
    assert.ok(drawings >= 4);
    assert.equal(
      written.match(
        /<\/svg>(?:<figcaption>[^<]*<\/figcaption>)?<details><summary>[^<]*<\/summary><div class="wide"><table>/g,
      )?.length,
      drawings,
    );
    assert.match(written, /til sammenligning/);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes(".new")),
      [],
    );
  });

  it("names a team's own checks of whole notes by their titles", () => {
    const calm = Array.from({ length: 6 }, (_, at) => [
      `notes/${at}.md`,
      note("Nord", "Hun spiste. Hun sov godt. Hun ringte søsteren. Hun gikk en tur. Vi snakket sammen."),
    ]);
    const own = commandFolder({
      ...Object.fromEntries(calm),
      "undring.yml": "root: true\nextends: ./hus.yml\n",
      "hus.yml": [
        "pack: hus/nb",
        "version: 0.1.0",
        "engine: 0.1.0",
        "licence: MIT",
        "language: nb",
        "checks:",
        "  - id: note/frisk-luft",
        "    severity: hint",
        "    from: supervision",
        "    title: Om noen var ute",
        "    message: Notatet sier ikke om noen var ute.",
        "    ask: Var noen ute?",
        "    why: Frisk luft gjør godt.",
        "    there: { words: [tur] }",
        "",
      ].join("\n"),
    });
    const { stdout, stderr } = own.run(["report", "notes", "--no-cache"]);
    own.remove();
    assert.doesNotMatch(stderr, /hus\.yml/);
    assert.match(stdout, /Om noen var ute/);
    assert.doesNotMatch(stdout, />note\/frisk-luft</);
  });

  it("is what «check --format html» shows", () =>
    assert.equal(run(["check", house, "--format", "html", "--fail-on", "never"]).stdout, page));

  it("leaves what was there where it cannot write, and says why", () => {
    const { status, stderr } = run(["report", "notes", "-o", "no/such/folder/report.html"]);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be written: there is no such folder/);
    writeFileSync(join(folder, "good.html"), "good");
    assert.equal(run(["report", "nothing-here", "-o", "good.html"]).status, 2);
    assert.equal(readFileSync(join(folder, "good.html"), "utf8"), "good");
  });
});
