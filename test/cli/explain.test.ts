import assert from "node:assert/strict";
import { commandFolder } from "../command";

describe("undring explain", function () {
  this.timeout(20_000);
  const note = "# Kveld\n\nHun er sint på oss. Han sier at han er redd.\nHan virket sjalu.\n\nSpiste frokost.\n";
  const { run, remove } = commandFolder({ "note.md": note, "mac.md": note.replaceAll("\n", "\r") });
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
  it("ends with 2 for a rule that is not there", () => assert.equal(explain("no-such/rule").status, 2));
});
