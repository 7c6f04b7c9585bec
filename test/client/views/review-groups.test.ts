import assert from "node:assert/strict";
import type { Uri } from "vscode";
import { grouped, type Reviewed } from "../../../client/views/review-groups";

const finding = (rule: string, words: string, path: string): Reviewed => ({
  rule,
  family: rule.split("/")[0]!,
  role: "observation",
  severity: "information",
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: words.length } },
  words,
  message: "",
  ask: "",
  sentence: null,
  uri: { path } as Uri,
});

const all = [
  finding("unmarked-inference/feeling", "sint", "/nord/a.md"),
  finding("patient-blame/fault", "skyld", "/nord/a.md"),
  finding("unmarked-inference/feeling", "redd", "/sør/b.md"),
];
const titles = {
  families: { nb: { "unmarked-inference": "Tolkning", "patient-blame": "Ansvar" } },
  roles: { nb: { observation: "sett og hørt" } },
  checks: {},
};
const parting = {
  grouping: "family",
  wanted: "",
  language: "nb",
  titles,
  folderOf: ({ path }: Uri) => path.split("/")[1]!,
} as const;
const shown = (asked: Partial<Parameters<typeof grouped>[1]>) =>
  grouped(all, { ...parting, ...asked }).map(({ title, findings }) => `${title}: ${findings.map((one) => one.words)}`);

describe("the findings of many notes", () => {
  it("are parted by what their families are called, in the order of the names", () =>
    assert.deepEqual(shown({}), ["Ansvar: skyld", "Tolkning: sint,redd"]));
  it("are parted by section and by folder too", () => {
    assert.deepEqual(shown({ grouping: "role" }), ["sett og hørt: sint,skyld,redd"]);
    assert.deepEqual(shown({ grouping: "folder" }), ["nord: sint,skyld", "sør: redd"]);
  });
  it("are found by words, by title and by place, however they are written", () => {
    assert.deepEqual(shown({ wanted: "REDD" }), ["Tolkning: redd"]);
    assert.deepEqual(shown({ wanted: "ansvar" }), ["Ansvar: skyld"]);
    assert.deepEqual(shown({ wanted: "/sør" }), ["Tolkning: redd"]);
    assert.deepEqual(shown({ wanted: "no such words" }), []);
  });
  it("go by their own names while nobody has told what they are called", () =>
    assert.deepEqual(shown({ titles: undefined }), ["patient-blame: skyld", "unmarked-inference: sint,redd"]));
});
