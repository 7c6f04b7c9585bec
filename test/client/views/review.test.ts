import assert from "node:assert/strict";
import type { ExtensionContext } from "vscode";
import type { Server } from "../../../client/server";
import { ReviewView, reviewView } from "../../../client/views/review";
import type { Reviewed } from "../../../client/views/review-groups";
import { familyTitles } from "../../../core";
import { type ReviewedNote, reviewRequest } from "../../../server/protocol";
import * as vscode from "../vscode";

const note = (language: ReviewedNote["language"]): ReviewedNote => ({
  language,
  findings: [
    {
      rule: "unmarked-inference/feeling",
      family: "unmarked-inference",
      role: "other",
      severity: "information",
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 4 } },
      words: "sint",
      message: "",
      ask: "",
      sentence: null,
    },
  ],
  purpose: null,
  checkTitles: {},
  figures: {},
});

/** A review of notes in these languages, in an editor that speaks English. */
async function review(...languages: ReviewedNote["language"][]) {
  const notes = languages.map(note);
  vscode.seen.files = notes.map((__, at) => vscode.Uri.parse(`file:///ward/${at}.md`));
  vscode.seen.progress = [];
  const titles = { families: familyTitles, roles: {}, checks: {} };
  const server: Server = {
    sendRequest: async <R>(name: string, params?: object) => {
      const at = /(\d+)\.md$/.exec((params as { readonly uri?: string })?.uri ?? "")?.[1];
      return (name === reviewRequest ? notes[Number(at)] : titles) as R;
    },
    sendNotification: async () => undefined,
  };
  const view = new ReviewView(server, {} as ExtensionContext);
  view.register();
  assert.equal(await view.readAll(), notes.length);
  return { view, tree: vscode.seen.trees.get(reviewView)! };
}

describe("the review view", () => {
  afterEach(() => vscode.seen.settings.clear());

  it("speaks as most of the notes do, in an editor that speaks English", async () => {
    const { view, tree } = await review("nn", "nn", "en");
    assert.equal(tree.message, "3 notat, 3 stader å undre seg over");
    assert.equal(tree.title, "Undring: gjennomgang");
    assert.equal(tree.description, "etter kva orda gjer");
    assert.deepEqual(
      view.getChildren().map((node) => view.getTreeItem(node).label),
      [familyTitles.nn["unmarked-inference"]],
    );
    assert.equal(vscode.seen.progress[0]?.message, "Les notata");
  });

  it("speaks as the setting says, whatever the notes are in", async () => {
    vscode.seen.settings.set("undring.interface", "nb");
    const { tree } = await review("en", "en");
    assert.equal(tree.message, "2 notater, 2 steder å undre seg over");
  });

  it("speaks English of English notes", async () => {
    const { tree } = await review("en", "en");
    assert.equal(tree.title, "Undring: review");
    assert.equal(tree.message, "2 notes, 2 places to wonder about");
  });
});

const heard = {
  rule: "unmarked-inference/feeling",
  family: "unmarked-inference",
  role: "observation",
  severity: "information",
  range: { start: { line: 4, character: 7 }, end: { line: 4, character: 11 } },
  words: "sint",
  message: "En annens følelse står her som et faktum.",
  ask: "Hva ble sett eller hørt?",
  sentence: null,
  uri: vscode.Uri.parse("file:///nord/02.md"),
} as unknown as Reviewed;

describe("the review's tree, to somebody who hears it", () => {
  before(() => vscode.seen.settings.set("undring.interface", "nb"));
  const view = new ReviewView({} as Server, {} as ExtensionContext);
  after(() => vscode.seen.settings.delete("undring.interface"));
  const label = (node: Parameters<ReviewView["getTreeItem"]>[0]) =>
    view.getTreeItem(node).accessibilityInformation?.label;

  it("tells of a group what it is and how many it holds", () => {
    assert.equal(label({ name: "x", title: "Følelser som fakta", findings: [heard] }), "Følelser som fakta, 1 sted");
    const two = { name: "x", title: "Følelser som fakta", findings: [heard, heard] };
    assert.equal(label(two), "Følelser som fakta, 2 steder");
  });

  it("tells of a place its words, what they do, the question, where it is, and that it is to be talked about", () => {
    const told = "sint. En annens følelse står her som et faktum. Hva ble sett eller hørt?";
    assert.equal(label(heard), `${told} nord/02.md:5`);
    view.register();
    void vscode.seen.commands.get("undring.discuss")!(heard as never);
    assert.equal(label(heard), `${told} til samtale · nord/02.md:5`);
  });
});
