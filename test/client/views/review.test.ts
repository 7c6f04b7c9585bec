import assert from "node:assert/strict";
import type { ExtensionContext } from "vscode";
import type { Server } from "../../../client/server";
import { ReviewView, reviewView } from "../../../client/views/review";
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
