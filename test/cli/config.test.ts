import assert from "node:assert/strict";
import { commandFolder } from "../command";

describe("undring config", function () {
  this.timeout(20_000);
  const { run, remove } = commandFolder({
    "undring.yml": "root: true\nprofile: gentle\nrules: { patient-blame: off }\n",
    "a/undring.yml": "language: nn\nprofil: x\n",
  });
  after(remove);

  it("shows which file each value comes from, and tells faults with their line", () => {
    const { status, stdout, stderr } = run(["config", "a/note.md", "--format", "json"]);
    const shown = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual(shown.profile, { value: "gentle", from: "undring.yml" });
    assert.deepEqual(shown.language, { value: "nn", from: "a/undring.yml" });
    assert.deepEqual(shown.rules, [{ rule: "patient-blame", loudness: "off", from: "undring.yml" }]);
    assert.match(stderr, /a\/undring\.yml:2:1: "profil" is not known here/);
    assert.equal(status, 1);
  });

  it("ends with 2 where there is no such folder; a note may still be to come", () => {
    assert.equal(run(["config", "nope"]).status, 2);
    assert.equal(run(["config", "nope/note.md"]).status, 2);
    assert.equal(run(["config", "new.md"]).status, 0);
  });

  it("names a file above as it is reached from here", () =>
    assert.match(run(["config", "."], "", "a").stdout, /profile gentle \(\.\.\/undring\.yml\)/));

  it("is read by people too", () => assert.match(run(["config", "."]).stdout, /profile gentle \(undring\.yml\)/));
});

describe("undring init", () => {
  const { run, remove } = commandFolder({});
  after(remove);
  it("writes a first file that is sound, and never over one that is there", () => {
    assert.equal(run(["init"]).status, 0);
    assert.equal(run(["config", "."]).status, 0);
    const { status, stderr } = run(["init"]);
    assert.equal(status, 2);
    assert.match(stderr, /left as it is/);
  });
});
