import assert from "node:assert/strict";
import { findTeam, openDesk, settingsFor } from "../../../core";
import { memoryFiles } from "../../memory-files";

const pack = (name: string, more = "", version = "1.0.0"): string => `pack: ${name}
version: ${version}
engine: 0.1.0
licence: CC0-1.0
language: nb
${more}`;

const houseRule = (id: string, words: string): string => `vocabulary:
  house-${id}: { phrases: ["${words}"] }
rules:
  - id: stigma-label/${id}
    kind: claim
    concerns: [blame]
    severity: warning
    from: gentle
    since: 1.0.0
    when: { about: [house-${id}] }
    message: Et husord.
    ask: Hva ble sett?
    reader: "Slik: «…»"
    why: Ordet sier lite.
    source: [huset]
    rephrase: {}
    flags: ["Han var [${words}]."]
    passes: ["Han sa: «Jeg er ${words}.»"]
    becomes: {}
    known: []
`;

const faultsOf = async (files: Record<string, string>, folder = "/ward"): Promise<readonly string[]> =>
  (await findTeam(folder, "/ward", memoryFiles(files))).faults.map(({ file, line, what }) => `${file}:${line} ${what}`);

describe("a team's files", function () {
  this.timeout(20_000);
  it("are found from the note's folder up; the nearest wins", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": "profile: gentle\nlanguage: nb\nrules: { patient-blame/fault: warning }",
      "/ward/a/b/undring.yml": "profile: supervision\nrules: { patient-blame: off }",
    });
    const team = await findTeam("/ward/a/b", "/ward", files);
    const settings = settingsFor(team, "/ward/a/b/note.md");
    assert.equal(settings.profile, "supervision");
    assert.equal(settings.language, "nb");
    assert.deepEqual(settings.rules, { "patient-blame": "off" });
    assert.equal(settings.origins.language, "/ward/undring.yml");
  });

  it("are not looked for above a file that says root, nor above the workspace", async () => {
    const files = memoryFiles({
      "/undring.yml": "profile: gentle",
      "/ward/undring.yml": "profile: gentle",
      "/ward/a/undring.yml": "root: true",
    });
    assert.equal(settingsFor(await findTeam("/ward/a", "/ward", files), "/ward/a/n.md").profile, null);
    assert.ok(!files.asked.has("/undring.yml"));
  });

  it("can say something else of some notes, and leave some alone", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": `profile: gentle
ignore: ["utkast-*.md"]
overrides:
  - files: ["ungdom/**"]
    profile: supervision
  - files: "*.en.md"
    language: en
`,
    });
    const team = await findTeam("/ward", "/ward", files);
    assert.equal(settingsFor(team, "/ward/note.md").profile, "gentle");
    assert.equal(settingsFor(team, "/ward/ungdom/x/note.md").profile, "supervision");
    assert.equal(settingsFor(team, "/ward/x/note.en.md").language, "en");
    assert.equal(settingsFor(team, "/ward/x/utkast-1.md").ignored, true);
    assert.equal(settingsFor(team, "/ward/x/note.md").ignored, false);
  });

  it("extend packs from a file, a folder and a package, with a version", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": 'extends: ["./one.yml@^1.0.0", ./packs, "undring-pack-rus@2.1.0"]',
      "/ward/one.yml": pack("a/one", houseRule("one", "sur som en sitron"), "1.4.0"),
      "/ward/packs/two.yml": pack("a/two", houseRule("two", "helt på jordet")),
      "/ward/node_modules/undring-pack-rus/package.json": '{ "version": "2.1.0", "undring": "rus.yml" }',
      "/ward/node_modules/undring-pack-rus/rus.yml": pack("a/rus", houseRule("rus", "på en snurr")),
    });
    const team = await findTeam("/ward", "/ward", files);
    assert.deepEqual(team.faults, []);
    assert.deepEqual(
      team.packs.map(({ pack: name }) => name),
      ["a/one", "a/two", "a/rus"],
    );
    const { reading } = await openDesk(files).read(
      "/ward/n.md",
      "/ward",
      "Han var sur som en sitron og helt på jordet.",
    );
    assert.deepEqual(
      reading.findings.map(({ rule }) => rule),
      ["stigma-label/one", "stigma-label/two"],
    );
  });

  it("tell in plain words, at the right line, what cannot be", async () => {
    assert.deepEqual(await faultsOf({ "/ward/undring.yml": "profile: standard\nprofil: x" }), [
      '/ward/undring.yml:2 "profil" is not known here; did you mean "profile"? Expected "root", "extends", "profile", "language", "rules", "vocabulary", "people", "sections", "overrides", "ignore", "newNotes", "templates", "review"',
    ]);
    assert.deepEqual(await faultsOf({ "/ward/undring.yml": "profile: loud" }), [
      '/ward/undring.yml:1 "loud" is not known here; expected one of "gentle", "standard", "supervision"',
    ]);
    const all = {
      "/ward/undring.yml": `extends:
  - ./missing.yml
  - ../outside.yml
  - ./round.yml
  - no-such-package
  - ./new.yml
  - ./old.yml@2.0.0
  - What Ever
`,
      "/outside.yml": pack("x/y"),
      "/ward/round.yml": "extends: ./back.yml",
      "/ward/back.yml": "extends: ./round.yml",
      "/ward/new.yml": pack("a/new").replace("engine: 0.1.0", "engine: 9.0.0"),
      "/ward/old.yml": pack("a/old"),
    };
    assert.deepEqual(await faultsOf(all), [
      '/ward/undring.yml:2 there is no file "./missing.yml"',
      '/ward/undring.yml:3 "../outside.yml" lies outside the workspace; it is not read',
      "/ward/back.yml:1 this goes round in a circle: round.yml → back.yml → round.yml",
      '/ward/undring.yml:5 there is no package "no-such-package" in node_modules',
      "/ward/undring.yml:6 a/new needs Undring 9.0.0 or later; this is 0.1.0",
      "/ward/undring.yml:7 version 2.0.0 is asked for, but a/old is 1.0.0",
      '/ward/undring.yml:8 "What Ever" is no file (they begin with ./) and no package name',
    ]);
  });

  it("tell from the top down, each once and at its key, what may have been meant", async () => {
    const text = `vocabulary:
  feling+: [snurt]
people:
  patient: [gjest]
rules:
  unmarked-inference/joyy: off
  teleologicl: hnit
`;
    const { faults } = await openDesk(memoryFiles({ "/ward/undring.yml": text })).team("/ward", "/ward");
    assert.deepEqual(
      faults.map(({ line, column, what }) => `${line}:${column} ${what.split("?")[0]}`),
      [
        '2:1 no rule speaks of the class "feling"; did you mean "feeling"',
        '4:3 "patient" is not known here; did you mean "patients"',
        '6:1 there is no rule "unmarked-inference/joyy"; did you mean "unmarked-inference/joy"',
        '7:3 there is no family "teleologicl"; did you mean "teleological"',
      ],
    );
  });

  it("may add words for every language to a class that a pack of one language speaks of", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": "extends: ./house.yml\nvocabulary: { house-lemon+: [sur som eddik] }\n",
      "/ward/house.yml": pack("a/house", houseRule("lemon", "sur som en sitron")),
    });
    assert.deepEqual((await openDesk(files).team("/ward", "/ward")).faults, []);
  });

  it("read nothing outside the workspace, whatever they say", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": 'extends: ["../../etc/passwd.yml", "/etc/x.yml", "./a/../../b.yml"]',
      "/etc/x.yml": pack("x/y"),
    });
    await findTeam("/ward", "/ward", files);
    assert.deepEqual(
      [...files.asked].filter((path) => !path.startsWith("/ward/")),
      [],
    );
  });

  it("with broken YAML, an alias bomb or too much text leave the rest at work", async () => {
    const bomb = `a: &a [x,x]\nb: &b [*a,*a]\n${"c: [*b,*b]\n".repeat(60)}`;
    for (const text of ["rules: [", bomb, `language: nb\n#${"x".repeat(600_000)}`, "- a", "rules: 7", "null", ""]) {
      const files = memoryFiles({ "/ward/undring.yml": text });
      const { reading } = await openDesk(files).read("/ward/n.md", "/ward", "Hun spiste. Han er sint på oss.");
      assert.equal(reading.findings.length, 1, text.slice(0, 20));
    }
  });

  it("take words out and put words in, and know the house's own people and headings", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": `language: nb
vocabulary:
  feeling-: [sjalu]
  feeling+: { adjectives: [snurtete] }
people: { staff: [miljøvert], patients: [gjest] }
sections: { headings: { Dagens samtale: patient-voice } }
`,
    });
    const desk = openDesk(files);
    const marks = async (text: string) => {
      const { reading } = await desk.read("/ward/n.md", "/ward", text);
      return reading.findings.map(({ span }) => reading.source.slice(span.start, span.end));
    };
    assert.deepEqual(await marks("Han er sjalu på broren. Hun var snurtete i går."), ["snurtete"]);
    assert.deepEqual(await marks("Miljøverten var sint. Gjesten var sint."), ["sint"]);
    assert.deepEqual(await marks("## Dagens samtale\n\nHun er sint på alle.\n"), []);
  });

  it("tell of words that are not there and of two rules with one id", async () => {
    const files = memoryFiles({
      "/ward/undring.yml":
        "language: nb\nextends: ./own.yml\nrules: { patient-blame/nope: off }\nvocabulary:\n  feeling-: [finnesikke]\n  felling+: [snurt]",
      "/ward/own.yml": pack("a/own", `rules:\n  - extends: patient-blame/none-such\n    severity: hint\n`),
    });
    const { faults } = await openDesk(files).team("/ward", "/ward");
    assert.deepEqual(
      faults.map(({ file, line, what }) => `${file}:${line} ${what}`),
      [
        '/ward/undring.yml:3 there is no rule "patient-blame/nope"',
        '/ward/undring.yml:5 there is no entry "finnesikke"',
        '/ward/undring.yml:6 no rule speaks of the class "felling"; did you mean "feeling"?',
        "/ward/own.yml:7 there is no rule with this id to extend",
      ],
    );
  });

  it("tell of an entry of several words that no pattern meets", async () => {
    const files = memoryFiles({
      "/ward/undring.yml": "language: nb\nextends: ./own.yml",
      "/ward/own.yml": pack(
        "a/own",
        "vocabulary:\n  house: { phrases: [kottet, det lille kottet] }\n  trait: { phrases: [sjef i <house>] }\n",
      ),
    });
    const { faults } = await openDesk(files).team("/ward", "/ward");
    assert.deepEqual(
      faults.map(({ what }) => what),
      ['"det lille kottet" is never met: patterns that name <house> meet its single words, and no rule speaks of it'],
    );
  });

  it("tell once of words for every language that no language has", async () => {
    const files = memoryFiles({ "/ward/undring.yml": "vocabulary: { feeling-: [sjalu, finnesikke] }" });
    const { faults } = await openDesk(files).team("/ward", "/ward");
    assert.deepEqual(
      faults.map(({ what }) => what),
      ['there is no entry "finnesikke"'],
    );
  });
});
