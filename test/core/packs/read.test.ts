import assert from "node:assert/strict";
import { createAnalyser, readPack } from "../../../core";

const head = "pack: team/nb\nversion: 1.0.0\nengine: 0.1.0\nlicence: MIT\nlanguage: nb\n";
const rule = `rules:
  - id: stigma-label/team-word
    kind: claim
    concerns: [blame]
    severity: warning
    from: gentle
    since: 0.1.0
    when: { about: [ours] }
    message: Ordet dømmer.
    ask: Hva skjedde?
    reader: "«Slik ser de meg.»"
    why: Fordi.
    source: [oss]
    flags: ["Han er [vrompete]."]
    passes: ["Det var en vrompete dag."]
`;
const vocabulary = "vocabulary:\n  ours: { adjectives: [vrompete] }\n";

describe("a team's pack", () => {
  it("is read and at work beside the built-in ones", () => {
    const { pack, faults } = readPack(head + vocabulary + rule);
    assert.deepEqual(faults, []);
    assert.ok(pack);
    const { findings } = createAnalyser({ packs: [pack] }).read("Han er vrompete.", { language: "nb" });
    assert.deepEqual(
      findings.map(({ rule: id }) => id),
      ["stigma-label/team-word"],
    );
  });

  it("that is no YAML is told with its place", () => {
    const { pack, faults } = readPack("pack: [\nversion");
    assert.equal(pack, null);
    assert.ok((faults[0]?.line ?? 0) >= 1);
    assert.match(faults[0]?.what ?? "", /YAML/);
  });
  it("that is no YAML is told without what stands there: it may be a note, put there by mistake", () => {
    for (const text of [
      "|hemmelig",
      "a: *hemmelig",
      "a: !<hemmelig",
      '"a" hemmelig',
      "a: {b: 1}hemmelig",
      "%hemmelig\n---\na",
    ]) {
      const told = readPack(text).faults.map(({ what }) => what);
      assert.ok(told.length > 0, text);
      assert.ok(!told.join().includes("hemmelig"), told.join());
    }
  });

  it("with a misspelt key is told at the key, and the rest stays", () => {
    const { pack, faults } = readPack(head + vocabulary + rule.replace("severity: warning", "severety: warning"));
    assert.ok(
      faults.some(({ line, what }) => line > 7 && what.includes("severety")),
      JSON.stringify(faults),
    );
    assert.ok(pack);
  });

  it("with a rule without evidence loses that rule", () => {
    const { pack, faults } = readPack(head + vocabulary + rule.replace(/ {4}flags.*\n/, ""));
    assert.ok(faults.some(({ what }) => what.includes("flags")));
    assert.equal(pack?.rules.length, 0);
  });

  it("with a pattern that cannot be read still lets the others run", () => {
    const { pack } = readPack(
      `${head}vocabulary:\n  ours: { adjectives: [vrompete], phrases: ['(uten slutt'] }\n${rule}`,
    );
    assert.ok(pack);
    const analyser = createAnalyser({ packs: [pack] });
    assert.equal(analyser.faults("nb").length, 1);
    assert.equal(analyser.read("Han er vrompete.", { language: "nb" }).findings.length, 1);
  });
});
