import assert from "node:assert/strict";
import type { ExtensionContext } from "vscode";
import type { Server } from "../../../client/server";
import { type Reviewed, ReviewView } from "../../../client/views/review";
import { seen, Uri } from "../vscode";

const finding = {
  rule: "unmarked-inference/feeling",
  family: "unmarked-inference",
  role: "observation",
  severity: "information",
  range: { start: { line: 4, character: 7 }, end: { line: 4, character: 11 } },
  words: "sint",
  message: "En annens følelse står her som et faktum.",
  ask: "Hva ble sett eller hørt?",
  sentence: null,
  uri: Uri.parse("file:///nord/02.md"),
} as unknown as Reviewed;

describe("the review's tree, to somebody who hears it", () => {
  before(() => seen.settings.set("undring.interface", "nb"));
  const view = new ReviewView({} as Server, {} as ExtensionContext);
  after(() => seen.settings.delete("undring.interface"));
  const label = (node: Parameters<ReviewView["getTreeItem"]>[0]) =>
    view.getTreeItem(node).accessibilityInformation?.label;

  it("tells of a group what it is and how many it holds", () => {
    assert.equal(label({ name: "x", title: "Følelser som fakta", findings: [finding] }), "Følelser som fakta, 1 sted");
    const two = { name: "x", title: "Følelser som fakta", findings: [finding, finding] };
    assert.equal(label(two), "Følelser som fakta, 2 steder");
  });

  it("tells of a place its words, what they do, the question, where it is, and that it is to be talked about", () => {
    const told = "sint. En annens følelse står her som et faktum. Hva ble sett eller hørt?";
    assert.equal(label(finding), `${told} nord/02.md:5`);
    view.register();
    void seen.commands.get("undring.discuss")!(finding as never);
    assert.equal(label(finding), `${told} til samtale · nord/02.md:5`);
  });
});
