import assert from "node:assert/strict";
import { extensions, Uri, window, workspace } from "vscode";

const undring = () => extensions.getExtension("undring.undring");

describe("The extension in VS Code", () => {
  it("is there", () => {
    assert.ok(undring());
  });

  it("becomes active when a Markdown file is opened", async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder, "the tests need a folder");
    const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, "note.md"));
    await window.showTextDocument(document);
    assert.equal(document.languageId, "markdown");
    await undring()?.activate();
    assert.equal(undring()?.isActive, true);
  });
});
