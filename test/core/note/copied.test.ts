import assert from "node:assert/strict";
import { createAnalyser, figuresOf, type Profile, sentencePrint } from "../../../core";
import { commandFolder } from "../../command";

const analyser = createAnalyser();
const looked = (text: string, profile: Profile = "standard") => {
  const reading = analyser.read(text, { language: "nb", profile });
  return reading.profileOfNote.copyable.map(({ start, end, marked }) => [reading.source.slice(start, end), marked]);
};

describe("a sentence that would be looked at if another note had it too", () => {
  it("is a long one, or one with a mark", () =>
    assert.deepEqual(
      looked("Hun sov godt. Hun gikk en lang tur rundt vannet sammen med broren sin. Hun er sint på oss igjen i dag."),
      [
        ["Hun gikk en lang tur rundt vannet sammen med broren sin.", false],
        ["Hun er sint på oss igjen i dag.", true],
      ],
    ));
  it("is not what somebody said, nor what is written every day under facts and plans", () => {
    assert.deepEqual(looked("Hun sa: «Jeg vil ikke ha flere spørsmål av dere i kveld, takk.»"), []);
    assert.deepEqual(looked("## Medisiner\n\nFikk sine faste medisiner til vanlig tid etter avtale med legen.\n"), []);
    assert.equal(looked("## Medisiner\n\nFikk sine faste medisiner, men er sint på oss for det.\n").length, 1);
  });
  it("has a print that stays with markup, spaces and capitals, and is another under another seed", () => {
    const [one, same, other] = ["Hun er sint  på oss.", "hun er\n**sint** på oss.", "Hun er sint på dere."];
    assert.equal(sentencePrint(one!, 1), sentencePrint(same!, 1));
    assert.notEqual(sentencePrint(one!, 1), sentencePrint(other!, 1));
    assert.notEqual(sentencePrint(one!, 1), sentencePrint(one!, 2));
  });
  it("is a number in a note's figures, of which no word can be told", () => {
    const reading = analyser.read("Hun er sint på oss igjen i dag.", { language: "nb" });
    const { prints } = figuresOf(reading, { seed: 3 });
    assert.deepEqual(Object.keys(prints[0]!), ["print", "marked"]);
    assert.equal(typeof prints[0]!.print, "number");
  });
});

describe("a sentence that was copied", function () {
  this.timeout(60_000);
  const label = "Hun er kjent for å være manipulerende mot personalet.";
  const files = Object.fromEntries(
    [0, 1, 2].map((at) => [
      `notes/2026-01-0${at}.md`,
      `---\nlanguage: nb\n---\n\n# Vakt\n\n${label} Kl. ${at} sov hun.\n`,
    ]),
  );
  const { run, remove } = commandFolder(files);
  after(remove);
  const check = (...args: string[]) =>
    (
      JSON.parse(run(["check", "notes", "--format", "json", "--fail-on", "never", ...args]).stdout) as {
        files: { note: { copied: object }; findings: { rule: string; text: string; line: number }[] }[];
      }
    ).files;

  it("is counted in each note but the first, whatever the profile and however many threads read", () => {
    const counted = [
      { sentences: 0, marked: 0 },
      { sentences: 1, marked: 1 },
      { sentences: 1, marked: 1 },
    ];
    for (const args of [[], ["--jobs", "3"], ["--profile", "supervision"]])
      assert.deepEqual(
        check(...args).map(({ note }) => note.copied),
        counted,
      );
  });
  it("is asked about under supervision, at its place", () => {
    const told = (...args: string[]) =>
      check(...args).map(({ findings }) =>
        findings.filter(({ rule }) => rule === "note/copied").map(({ text, line }) => [text, line]),
      );
    assert.deepEqual(told(), [[], [], []]);
    assert.deepEqual(told("--profile", "gentle"), [[], [], []]);
    assert.deepEqual(told("--profile", "supervision"), [[], [[label, 7]], [[label, 7]]]);
  });
});
