import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Change } from "../../core";
import { createChangeLog } from "../../server/changes";

const texts = fc.array(fc.constantFrom("a", "b", "ø", "🙂", " ", "\n", "\r", "\r\n"), { maxLength: 30 });
const text = texts.map((parts) => parts.join(""));
/** Text put in place of what stands between two places, or of all. */
const edit = fc.record({ from: fc.nat(), to: fc.nat(), all: fc.nat(5), text });
const updates = fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean()), { maxLength: 8 });

/** Edits as an editor sends them: each counts in the text that those before it have made. */
function eventsOf(document: TextDocument, edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[]) {
  const copy = TextDocument.create("", "", 1, document.getText());
  return edits.map(({ from, to, all, text }): TextDocumentContentChangeEvent => {
    const place = (at: number) => copy.positionAt(at % (copy.getText().length + 1));
    const event = all === 0 ? { text } : { range: { start: place(from), end: place(to) }, text };
    TextDocument.update(copy, [event], 1);
    return event;
  });
}

/** Whether a change tells all that makes one text of another. */
function assertTells(change: Change | null, before: string, after: string): void {
  const { from, to, shift } = change ?? { from: 0, to: 0, shift: 0 };
  assert.ok(from >= 0 && to >= from && to + shift >= from, JSON.stringify(change));
  assert.equal(after.length, before.length + shift);
  assert.equal(after.slice(0, from), before.slice(0, from));
  assert.equal(after.slice(to + shift), before.slice(to));
}

describe("what an editor says that it changed", () => {
  it("is kept as one change, of the last update and since it was asked for", () => {
    fc.assert(
      fc.property(text, updates, (start, script) => {
        const log = createChangeLog();
        const document = log.create("file:///note.md", "markdown", 1, start);
        const plain = TextDocument.create("file:///note.md", "markdown", 1, start);
        let taken = start;
        script.forEach(([edits, asked], at) => {
          const before = document.getText();
          const events = eventsOf(document, edits);
          log.update(document, events, at + 2);
          TextDocument.update(plain, events, at + 2);
          assert.equal(document.getText(), plain.getText());
          assert.equal(document.version, plain.version);
          assertTells(log.last(document), before, document.getText());
          if (!asked) return;
          const known = log.take(document)!;
          assert.equal(known.before.toString(), taken);
          taken = document.getText();
          assertTells(known.change, known.before.toString(), taken);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
