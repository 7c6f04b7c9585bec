import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { choicesAt } from "../../server/choices";
import { betweenChoices } from "../../server/protocol";

const document = TextDocument.create(
  "file:///n.md",
  "markdown",
  1,
  "# Samtale\n\nLest: [ja / nei / ikke spurt] i dag [tema].\n",
);

describe("the choices of a slot", () => {
  it("are offered wherever one stands in it, and each takes its place", () => {
    for (const character of [6, 12, 29]) {
      const items = choicesAt(document, { line: 2, character });
      assert.deepEqual(
        items.map(({ label }) => label),
        ["ja", "nei", "ikke spurt"],
      );
      const { textEdit, filterText } = items[1]!;
      assert.equal(TextDocument.applyEdits(document, [textEdit as never]), "# Samtale\n\nLest: nei i dag [tema].\n");
      assert.equal(filterText, `[${["ja", "nei", "ikke spurt"].join(betweenChoices)}]`);
    }
  });

  it("are none outside it, nor in a slot for words of one's own", () => {
    for (const character of [0, 5, 34, 38]) assert.deepEqual(choicesAt(document, { line: 2, character }), []);
  });
});
