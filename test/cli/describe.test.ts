import assert from "node:assert/strict";
import { commandFolder } from "../command";

/** A number of the series that belongs to nobody, and others' names and places that are invented. */
const identifying = {
  number: "08925498190",
  phone: "22 33 44 55",
  mail: "kari.nordmann@example.org",
  name: "Kari Nordmann",
  address: "Storgata 14",
  fellow: "Torbjørn",
};

describe("what tells who somebody is", function () {
  this.timeout(60_000);
  const { number, phone, mail, name, address, fellow } = identifying;
  const note = `---\nlanguage: nb\nunit: Ring ${phone}\n---\n\n# Vakt\n\nHun er manipulerende og ${number} er sint på oss. ${name} er sint på oss, ring ${phone} eller skriv til ${mail}. Hun bor i ${address} og er sint på medpasienten ${fellow}.\n`;
  const { run, remove } = commandFolder(
    Object.fromEntries(
      [0, 1, 2, 3, 4]
        .map((at) => [`notes/${at}.md`, note])
        .concat([["undring.yml", "root: true\nreview: { agreed: 2026-01-02, purpose: x }\n"]]),
    ),
  );
  after(remove);

  it("is readable in nothing that check or report shows, in no profile", () => {
    for (const args of [
      ...["pretty", "json", "ndjson", "sarif", "checkstyle", "junit", "html"].map((format) => [
        "check",
        "notes",
        "--format",
        format,
      ]),
      ["check", "notes", "--format", "json", "--profile", "supervision"],
      ["report", "notes"],
    ]) {
      const { stdout } = run(args);
      assert.ok(stdout.length > 500, args.join(" "));
      for (const [kind, words] of Object.entries(identifying))
        assert.ok(!stdout.includes(words), `${kind} in what «${args.join(" ")}» shows`);
    }
  });

  it("is no part of a way to say it: such a way is left out, so that none puts dots into a note", () => {
    const { files } = JSON.parse(run(["check", "notes/0.md", "--format", "json"]).stdout) as {
      files: { findings: { text: string; suggestions: { edits: { text: string }[] }[] }[] }[];
    };
    const edits = files[0]!.findings.flatMap(({ suggestions }) => suggestions.flatMap((one) => one.edits));
    assert.ok(edits.every(({ text }) => !text.includes("•")));
  });

  it("is counted for those who review, though the profile is quiet", () => {
    const { files } = JSON.parse(run(["check", "notes/0.md", "--format", "json", "--profile", "gentle"]).stdout) as {
      files: { note: { identifiers: object; unit: string }; findings: { rule: string }[] }[];
    };
    const [{ note: shown, findings }] = files as [(typeof files)[0]];
    assert.deepEqual(shown.identifiers, {
      "privacy/address": 1,
      "privacy/e-mail": 1,
      "privacy/fellow-patient": 1,
      "privacy/full-name": 1,
      "privacy/national-id": 1,
      "privacy/phone": 1,
    });
    assert.equal(shown.unit, "Ring •• •• •• ••");
    assert.ok(findings.every(({ rule }) => !rule.startsWith("privacy/")));
  });

  it("is masked by stages and explain as far as numbers and addresses go", () => {
    for (const args of [
      ["stages", "notes/0.md"],
      ["explain", "notes/0.md:8"],
    ])
      for (const words of [number, phone, mail]) assert.ok(!run(args).stdout.includes(words), `${args[0]}: ${words}`);
  });
});
