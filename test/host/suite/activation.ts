import assert from "node:assert/strict";
import { extensions, window, workspace } from "vscode";
import { inWorkspace } from "../editor";

const undring = () => extensions.getExtension("undring.undring");

describe("The extension in VS Code", () => {
  it("is there, and sleeps until a Markdown file is opened", () => {
    assert.ok(undring());
    assert.equal(undring()?.isActive, false);
  });

  it("is woken by Markdown and by its commands alone: not by a team's config, nor by other YAML", async () => {
    const { activationEvents } = undring()!.packageJSON as { readonly activationEvents: readonly string[] };
    assert.deepEqual([...activationEvents], ["onLanguage:markdown"]);
    await window.showTextDocument(await workspace.openTextDocument(inWorkspace("team/undring.yml")));
    assert.equal(undring()?.isActive, false);
  });

  it("wakes quickly", async () => {
    const before = performance.now();
    await undring()?.activate();
    const milliseconds = Math.round(performance.now() - before);
    console.log(`      woke in ${milliseconds} ms`);
    // The goal is 150. A machine at work on other things may take its time.
    assert.ok(milliseconds < 5000, `${milliseconds} ms`);
  });

  it("is awake when a Markdown file is opened", async () => {
    const document = await workspace.openTextDocument(inWorkspace("note.md"));
    await window.showTextDocument(document);
    assert.equal(document.languageId, "markdown");
    await undring()?.activate();
    assert.equal(undring()?.isActive, true);
  });
});
