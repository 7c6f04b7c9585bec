import assert from "node:assert/strict";
import { InsertTextFormat } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { snippetsAt } from "../../server/snippets";

const at = (text: string, insertsSnippets: boolean) => {
  const document = TextDocument.create("file:///n.md", "markdown", 1, text);
  return { document, items: snippetsAt(document, document.positionAt(text.length), "nb", insertsSnippets) };
};

describe("short words for snippets", () => {
  it("become plain text with slots in an editor that knows no placeholders", () => {
    const { document, items } = at("Ro i stua. u-lur", false);
    const item = items.find(({ label }) => label === "u-lurer")!;
    assert.equal(item.insertTextFormat, InsertTextFormat.PlainText);
    assert.equal(
      TextDocument.applyEdits(document, [item.textEdit as never]),
      "Ro i stua. Jeg lurer på om [han / hun / hen] [din tanke].",
    );
  });

  it("become placeholders and choices in an editor that knows them", () => {
    const { items } = at("Ro i stua. u-", true);
    const item = items.find(({ label }) => label === "u-lurer")!;
    assert.equal(item.insertTextFormat, InsertTextFormat.Snippet);
    assert.match((item.textEdit as { newText: string }).newText, /\$\{1\|han,hun,hen\|\}/);
  });

  it("offer whole notes in an empty document, in each language, and there alone", () => {
    const labels = (text: string) => at(text, true).items.map(({ label }) => label);
    for (const word of ["u-vaktrapport-natt", "u-hending", "u-handover-day"])
      assert.ok(labels("u-").includes(word), word);
    assert.ok(!labels("Ro i stua. u-").some((label) => label.includes("vaktrapport")));
  });

  it("stand once, by the word that was begun", () => {
    for (const word of ["u-", "undring-"])
      for (const { label } of at(`Ro i stua. ${word}`, true).items) assert.ok(label.startsWith(word), label);
  });

  it("are silent where nobody asks", () => {
    for (const text of ["", "Ro i stua. ", "Han sa nei, u", "menu-"]) assert.deepEqual(at(text, true).items, []);
  });
});
