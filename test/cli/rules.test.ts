import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandFolder } from "../command";

describe("undring rules", function () {
  this.timeout(30_000);
  const { folder, run, remove } = commandFolder({
    "undring.yml": "root: true\nextends: [./house.yml]\n",
    "notes/one.md": "Han er en racer på vakta.\n",
  });
  after(remove);
  const answers = [
    "nb",
    "stigma-label/racer",
    "Han er [en racer].",
    "",
    "Han kjører bil.",
    "",
    "Et bilde.",
    "Hva så du?",
    "",
    "",
  ];

  it("new asks for sentences and writes a rule that passes them", () => {
    const { status, stdout } = run(["rules", "new", "house.yml"], `${answers.join("\n")}\n`);
    assert.equal(status, 0, stdout);
    assert.match(run(["rules", "test"]).stdout, /2 of 2 sentences pass, 1 rule$/m);
    assert.match(run(["check", "notes"]).stdout, /Et bilde/);
  });

  it("new never writes over a file, and warns of what looks like somebody real", () => {
    assert.equal(run(["rules", "new", "house.yml"], `${answers.join("\n")}\n`).status, 2);
    const real = answers.map((answer) => (answer.startsWith("Han kjører") ? "Ring ham på 22 33 44 55." : answer));
    assert.match(run(["rules", "new", "other.yml"], `${real.join("\n")}\n`).stderr, /is it invented/);
  });

  it("new asks again where an answer cannot be used", () => {
    const slips = [
      "norsk",
      "nb",
      "trait",
      "stigma-label/trait",
      "stigma-label/slip",
      "Uten klammer.",
      ...answers.slice(2),
    ];
    const { status, stderr } = run(["rules", "new", "slip.yml"], `${slips.join("\n")}\n`);
    assert.equal(status, 0, stderr);
    for (const slip of [/no language "norsk"/, /no family "trait"/, /is there already/, /put \[brackets\]/])
      assert.match(stderr, slip);
    assert.equal(run(["rules", "new", "short.yml"], "nb\n").status, 2);
  });

  it("test tells which sentence does not come out, with its line, and which rules notes never meet", () => {
    const { stdout } = run(["rules", "test", "house.yml", "--coverage", "notes"]);
    assert.match(stdout, /stigma-label\/racer: 1/);
  });

  it("test tells which rule speaks where a rule of the pack is under its mark", () => {
    writeFileSync(
      join(folder, "under.yml"),
      readFileSync(join(folder, "house.yml"), "utf8")
        .replaceAll("en racer", "manipulerende")
        .replace("becomes: {}", 'becomes: { "Han er manipulerende.": [x] }'),
    );
    mkdirSync(join(folder, "others"));
    writeFileSync(join(folder, "others/one.md"), "Han er manipulerende.\n");
    const { stdout } = run(["rules", "test", "under.yml", "--coverage", "others"]);
    assert.match(stdout, /stigma-label\/racer: 0; 1 under [a-z-]+\/[a-z]+, which says more/);
    assert.match(stdout, /there are: those of [a-z-]+\/[a-z]+, which speaks of the same words/);
  });

  it("test runs the sentences of strengths too, and tells with its line which does not come out", () => {
    const pack = (flag: string, pass: string) => `pack: team/good
version: 0.1.0
engine: 0.1.0
licence: MIT
language: nb
vocabulary: {}
rules: []
strengths:
  - class: curiosity
    message: Her undres det.
    phrases: [jeg er nysgjerrig på]
    when: { holder: [writer] }
    flags: ["${flag}"]
    passes: ["${pass}"]
`;
    writeFileSync(join(folder, "good.yml"), pack("[Jeg er nysgjerrig på] hva som ble vanskelig.", "Hun spiste."));
    assert.match(run(["rules", "test", "good.yml"]).stdout, /2 of 2 sentences pass, 0 rules, 1 strength$/m);
    writeFileSync(join(folder, "good.yml"), pack("[Jeg ser] på henne.", "Jeg er nysgjerrig på det."));
    const { status, stdout } = run(["rules", "test", "good.yml"]);
    assert.equal(status, 1);
    assert.match(stdout, /0 of 2 sentences pass/);
    assert.match(stdout, /^ {2}13:13 the words in brackets are not marked/m);
    assert.match(stdout, /^ {2}14:14 this should be left alone, but the reading has: \[Jeg er nysgjerrig på\] det\./m);
  });

  it("test and diff tell of what is not there", () => {
    assert.match(run(["rules", "test", "nope.yml"]).stderr, /^undring: nope\.yml: there is no such file or folder\n$/);
    assert.match(run(["rules", "test", "notes"]).stderr, /notes: there is no pack in this folder/);
    const { status, stderr } = run(["rules", "diff", "house.yml", "house.yml", "nope"]);
    assert.equal(status, 2);
    assert.match(stderr, /nope: there is no such file or folder/);
    const covered = run(["rules", "test", "house.yml", "--coverage", "nope"]);
    assert.equal(covered.status, 2);
    assert.doesNotMatch(covered.stdout, /never met/);
    mkdirSync(join(folder, "odd/folder.yml"), { recursive: true });
    assert.match(run(["rules", "test", "odd"]).stderr, /^undring: odd\/folder\.yml: it cannot be read\n$/);
  });

  it("take no note for a pack, whose words would be told", () => {
    writeFileSync(join(folder, "secret.md"), "Hun er hemmelig: ja\n");
    for (const args of [
      ["test", "secret.md"],
      ["diff", "secret.md", "house.yml", "notes"],
    ]) {
      const { status, stdout, stderr } = run(["rules", ...args]);
      assert.deepEqual([status, stdout], [2, ""]);
      assert.equal(stderr, "undring: secret.md: it is no pack: expected a YAML file (.yml, .yaml)\n");
    }
  });

  it("diff masks what tells who somebody is", () => {
    const pack = (phrase: string) =>
      readFileSync(join(folder, "house.yml"), "utf8").replace(/phrases:\n\s+- .*/, `phrases:\n      - ${phrase}`);
    writeFileSync(join(folder, "before.yml"), pack("en racer"));
    writeFileSync(join(folder, "after.yml"), pack("ringte Kari Nordmann"));
    mkdirSync(join(folder, "names"));
    writeFileSync(join(folder, "names/one.md"), "Han ringte Kari Nordmann i kveld.\n");
    const { stdout } = run(["rules", "diff", "before.yml", "after.yml", "names"]);
    assert.match(stdout, /\+ names\/one\.md:1 stigma-label\/racer «ringte •+ •+»/);
  });

  it("diff shows what a new version adds and takes away", () => {
    run(["rules", "new", "new.yml"], `${answers.map((answer) => answer.replace("en racer", "på vakta")).join("\n")}\n`);
    const { stdout } = run(["rules", "diff", "house.yml", "new.yml", "notes"]);
    assert.match(stdout, /\+ notes\/one\.md:1 stigma-label\/racer «på vakta»/);
    assert.match(stdout, /1 more, 1 fewer/);
  });
});
