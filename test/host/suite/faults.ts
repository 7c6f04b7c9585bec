import assert from "node:assert/strict";
import {
  type CodeAction,
  commands,
  EndOfLine,
  languages,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { inWorkspace, markedWords, open, until, waitForMarks } from "../editor";

const write = (uri: Uri, text: string) => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function openFile(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** Takes the first rephrasing of the first mark. */
async function rephrase(document: TextDocument): Promise<void> {
  const [mark] = languages.getDiagnostics(document.uri).filter(({ source }) => source === "Undring");
  const actions = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    mark!.range,
  );
  const command = actions[0]?.command;
  assert.ok(command, "there was no rephrasing with a slot");
  await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** What is left to be filled in says so itself. */
const slot = "[det du så eller hørte]";

describe("Nothing is lost and no mark is stale", () => {
  it("when a rephrasing is undone and done again", async () => {
    const text = "Middag kl. 17. Hun er sint i kveld. Ro om natta.\n";
    const document = await open(text);
    await waitForMarks(document, ["sint"]);
    await rephrase(document);
    await waitForMarks(document, [slot]);
    const rephrased = document.getText();
    await commands.executeCommand("undo");
    assert.equal(document.getText(), text);
    await waitForMarks(document, ["sint"]);
    await commands.executeCommand("redo");
    assert.equal(document.getText(), rephrased);
    await waitForMarks(document, [slot]);
  });

  it("when the ends of lines are changed", async () => {
    const document = await open("Han spiste.\n\nHun er sint.\n\nHan er manipulerende.\n");
    await waitForMarks(document, ["sint", "manipulerende"]);
    const editor = await window.showTextDocument(document);
    await editor.edit((edit) => edit.setEndOfLine(EndOfLine.CRLF));
    await editor.edit((edit) => edit.insert(document.lineAt(0).range.end, " Kl. 17."));
    await waitForMarks(document, ["sint", "manipulerende"]);
    await rephrase(document);
    await waitForMarks(document, [slot, "manipulerende"]);
    assert.match(
      document.getText(),
      /^Han spiste\. Kl\. 17\.\r\n\r\n.*hun er sint\.\r\n\r\nHan er manipulerende\.\r\n$/,
    );
  });

  it("when a note is kept in another encoding", async () => {
    const uri = inWorkspace("faults/latin.md");
    const text = "Hun åt middag kl. 17.\n\nHun er fornærmet på oss i kveld.\n";
    await workspace.fs.writeFile(
      uri,
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    );
    const document = await workspace.openTextDocument(uri, { encoding: "windows1252" });
    await window.showTextDocument(document);
    assert.equal(document.getText(), text);
    await waitForMarks(document, ["fornærmet"]);
    await rephrase(document);
    await waitForMarks(document, [slot]);
    await document.save();
    const kept = await workspace.fs.readFile(uri);
    assert.ok(kept.includes("å".charCodeAt(0)), "å is one byte in this encoding");
  });

  it("when the file gets another name", async () => {
    const [from, to] = [inWorkspace("faults/first.md"), inWorkspace("faults/second.md")];
    await write(from, "Han er sint.\n");
    const document = await openFile(from);
    await waitForMarks(document, ["sint"]);
    const change = new WorkspaceEdit();
    change.renameFile(from, to, { overwrite: true });
    assert.ok(await workspace.applyEdit(change));
    const renamed = await openFile(to);
    await waitForMarks(renamed, ["sint"]);
    await until("no mark under the old name", () => (languages.getDiagnostics(from).length === 0 ? true : undefined));
  });

  it("when the config is deleted", async () => {
    const config = inWorkspace("faults/undring.yml");
    await write(config, "root: true\nlanguage: nb\nrules: { unmarked-inference: off }\n");
    await write(inWorkspace("faults/note.md"), "Han er sint. Hun er manipulerende.\n");
    const document = await openFile(inWorkspace("faults/note.md"));
    await waitForMarks(document, ["manipulerende"]);
    await workspace.fs.delete(config);
    await waitForMarks(document, ["sint", "manipulerende"]);
  });

  it("when fifty notes are opened at once", async () => {
    const notes = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        workspace.openTextDocument({ language: "markdown", content: `Vakt ${number}. Han er sint.\n` }),
      ),
    );
    for (const document of [notes[0]!, notes[24]!, notes[49]!]) {
      await window.showTextDocument(document);
      await waitForMarks(document, ["sint"]);
    }
    for (const [number, document] of notes.entries())
      assert.equal(document.getText(), `Vakt ${number}. Han er sint.\n`);
    assert.ok(notes.every((document) => markedWords(document).every((word) => word === "sint")));
  });
});
