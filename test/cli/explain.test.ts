import assert from "node:assert/strict";
import { commandFolder } from "../command";

describe("undring explain", function () {
  this.timeout(60_000);
  const note = "# Kveld\n\nHun er sint på oss. Han sier at han er redd.\nHan virket sjalu.\n\nSpiste frokost.\n";
  const house = `pack: team/house
version: 1.0.0
engine: 0.1.0
licence: MIT
language: nb
vocabulary: { house-whim: { phrases: [på påfunn] }, feeling: { adjectives: [sint] } }
rules:
  - id: unmarked-inference/house
    kind: claim
    concerns: [certainty]
    severity: information
    from: standard
    since: 0.1.0
    when: { about: [house-whim] }
    message: Her står et påfunn.
    ask: Hva så du?
    reader: Slik kan det leses.
    why: Derfor.
    rephrase: {}
    flags: ["Han er [på påfunn]."]
    passes: ["Han er her."]
  - extends: stigma-label/trait
    message: Et nytt ord for det.
`;
  const { run, remove } = commandFolder({
    "note.md": note,
    "mac.md": note.replaceAll("\n", "\r"),
    "house/house.yml": house,
    "house/undring.yml":
      "root: true\nextends: [./house.yml]\nrules: { unmarked-inference/house: hint, teleological: off }\n",
    "house/note.md": "Hun er sint på oss.\n",
  });
  after(remove);
  const explain = (target: string) => run(["explain", target]);

  it("tells which rule marked the words on a line", () =>
    assert.match(explain("note.md:3").stdout, /«sint».*as a fact.*\n.*marked by unmarked-inference\/feeling/));
  it("tells that a report is the patient's", () =>
    assert.match(explain("note.md:3").stdout, /«redd».*\n.*not marked: the patient says it/));
  it("tells that a hedge keeps the rule silent", () =>
    assert.match(explain("note.md:4").stdout, /«sjalu».*\n.*not marked: tentatively/));
  it("speaks of the asked line alone", () => assert.doesNotMatch(explain("note.md:6").stdout, /sint/));
  it("knows lines that end with CR alone", () => {
    assert.match(explain("mac.md:3").stdout, /«redd»/);
    assert.doesNotMatch(explain("mac.md:3").stdout, /sjalu/);
  });
  it("says so where a line says nothing of a mind", () =>
    assert.match(explain("note.md:6").stdout, /No word here that a rule speaks about/));
  it("says so where a line is not read", () =>
    assert.match(explain("note.md:1").stdout, /Nothing on this line is read/));
  it("ends with 2 where there is no such line", () => assert.equal(explain("note.md:99").status, 2));
  it("tells what a rule asks, in each language that has it", () => {
    const { stdout } = explain("credibility-doubt/doubt");
    for (const language of ["nb", "nn", "en"]) assert.ok(stdout.includes(`(${language})`), language);
  });
  it("tells of a family which rules it has", () => {
    const { status, stdout } = explain("credibility-doubt");
    assert.equal(status, 0);
    assert.match(stdout, /^credibility-doubt\/doubt \(nb\) \S/m);
  });
  it("tells what may have been meant", () => {
    assert.match(explain("stigma-labl").stderr, /did you mean stigma-label\?/);
    assert.match(explain("note.md").stderr, /write FILE:LINE/);
  });
  it("tells of what is found whatever is said, and of looks at the whole note", () => {
    assert.match(explain("privacy/phone").stdout, /\(nn\) .*found in the text whatever is said there/);
    assert.match(explain("note/coercion-view").stdout, /\(nb\) .*a look at the whole note/);
    assert.match(explain("privacy").stdout, /^privacy\/phone \(en\) \S/m);
  });
  it("says so where a language has no such rule", () => {
    const { status, stderr } = run(["explain", "unmarked-inference/house", "--language", "en"], "", "house");
    assert.equal(status, 2);
    assert.match(stderr, /unmarked-inference\/house: it is not there in en/);
  });
  it("tells of a rule of the house, of what the house changed in one of ours, and how loud they are here", () => {
    const house = (...args: string[]) => run(["explain", ...args], "", "house").stdout;
    assert.match(
      house("unmarked-inference/house"),
      /\(nb\) information.*; here hint \(undring\.yml\)\nHer står et påfunn\./,
    );
    assert.match(house("unmarked-inference"), /^unmarked-inference\/house \(nb\) Her står et påfunn\./m);
    assert.match(house("stigma-label/trait", "--language", "nb"), /\nEt nytt ord for det\.\n/);
    assert.match(house("teleological/proof"), /; here off \(undring\.yml\)/);
    assert.match(run(["explain", "unmarked-inference/house"]).stderr, /packs that undring\.yml here extends/);
  });
  it("tells once of words that stand in a class of ours and again in one of the house", () => {
    const { stdout } = run(["explain", "note.md:1"], "", "house");
    assert.equal(stdout.match(/«sint»/g)?.length, 1, stdout);
  });
  it("ends with 2 for a rule that is not there", () => assert.equal(explain("no-such/rule").status, 2));
});
