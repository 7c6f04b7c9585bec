import assert from "node:assert/strict";
import type { TextDocument as Document } from "vscode";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Previews } from "../../../client/commands/preview";
import type { Way } from "../../../server/protocol";
import { closed, EndOfLine, seen, Uri } from "../vscode";

function note(text: string): Document {
  const inside = TextDocument.create("file:///vakt/kari.md", "markdown", 1, text);
  return {
    uri: Uri.parse(inside.uri),
    eol: text.includes("\r\n") ? EndOfLine.CRLF : EndOfLine.LF,
    getText: () => text,
    offsetAt: (place: { line: number; character: number }) => inside.offsetAt(place),
  } as unknown as Document;
}

const edit = (line: number, from: number, to: number, text: string): Way["edits"][number] => ({
  range: { start: { line, character: from }, end: { line, character: to } },
  text,
  snippet: text,
  slots: [],
});

describe("a change that is shown before it is chosen", () => {
  const previews = new Previews();
  previews.register();
  const way: Way = { title: "Åpent", preview: "", edits: [edit(0, 4, 6, "virker"), edit(2, 0, 3, "Ro\nog fred")] };

  it("stands beside the note as it would be, in the note's own ends of lines", async () => {
    assert.equal(await previews.show(note("Han er sint.\n\nUro.\n"), way), "Han virker sint.\n\nRo\nog fred.\n");
    assert.equal(
      await previews.show(note("Han er sint.\r\n\r\nUro.\r\n"), way),
      "Han virker sint.\r\n\r\nRo\r\nog fred.\r\n",
    );
  });

  it("has no word of the note in its address or its title, and is a page of its own each time", async () => {
    seen.run.length = 0;
    for (let at = 0; at < 2; at += 1) await previews.show(note("Han er sint.\n\nUro.\n"), way);
    const shown = seen.run.map(([command, , changed, title]) => {
      assert.equal(command, "vscode.diff");
      assert.doesNotMatch(`${changed} ${title}`, /kari|sint|virker|Ro/);
      return String(changed);
    });
    assert.equal(new Set(shown).size, 2);
  });

  it("is held while it is shown, and no longer", async () => {
    seen.run.length = 0;
    const text = await previews.show(note("Han er sint.\n\nUro.\n"), way);
    const uri = seen.run[0]![2] as never;
    assert.equal(previews.provideTextDocumentContent(uri), text);
    closed.fire({ uri });
    assert.equal(previews.provideTextDocumentContent(uri), undefined);
  });
});
