import assert from "node:assert/strict";
import { extensions, Uri, window, workspace } from "vscode";

const undring = () => extensions.getExtension("undring.undring");

describe("The extension in VS Code", () => {
  it("is there, and sleeps until a Markdown file is opened", () => {
    assert.ok(undring());
    assert.equal(undring()?.isActive, false);
  });

  it("wakes quickly", async () => {
    const before = performance.now();
    await undring()?.activate();
    const milliseconds = Math.round(performance.now() - before);
    console.log(`      woke in ${milliseconds} ms`);
    // The goal is 150. A machine at work on other things may take its time, and the web reads the server over the wire.
    assert.ok(milliseconds < 5000, `${milliseconds} ms`);
  });

  it("is awake when a Markdown file is opened", async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder, "the tests need a folder");
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, "note.md"));
    await window.showTextDocument(document);
    assert.equal(document.languageId, "markdown");
    await undring()?.activate();
    assert.equal(undring()?.isActive, true);
  });
});
