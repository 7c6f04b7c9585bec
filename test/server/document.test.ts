import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { createChangeLog } from "../../server/changes";

const bits = fc.array(fc.constantFrom("a", "ø", "🙂", "\ud83d", " ", "\n", "\r", "\r\n", "\n\r"), { maxLength: 12 });
/** A text, as often as it takes to need several pieces; with a beginning that shifts where they part. */
const text = fc
  .tuple(bits, bits, fc.constantFrom(0, 1, 40, 3_000))
  .map(([start, parts, times]) => start.join("") + parts.join("").repeat(times));
/** Places in a text of some length, and such as are in none. */
const line = fc.oneof(fc.nat(), fc.constantFrom(-1, 0));
const position = fc.record({ line, character: fc.oneof(fc.nat(20), fc.nat(), fc.constant(-1)) });
const edits = fc.array(fc.record({ start: position, end: position, all: fc.nat(9), near: fc.boolean(), text }), {
  maxLength: 8,
});

/** A position whose line is there, or is one of few behind the last. */
const within = ({ line, character }: { line: number; character: number }, document: TextDocument) => ({
  line: line < 0 ? line : line % (document.lineCount + 2),
  character,
});

function assertSame(own: TextDocument, other: TextDocument): void {
  assert.equal(own.getText(), other.getText());
  assert.equal(own.lineCount, other.lineCount);
  const length = other.getText().length;
  const step = Math.max(1, Math.floor(length / 50));
  for (let at = -1; at <= length + 1; at += step) assert.deepEqual(own.positionAt(at), other.positionAt(at));
  for (let at = -1; at <= other.lineCount + 1; at += Math.max(1, Math.floor(other.lineCount / 30))) {
    assert.deepEqual(own.getLineRange(at), other.getLineRange(at));
    assert.equal(own.getEOLCharacters(at), other.getEOLCharacters(at));
    for (const character of [-1, 0, 1, 5, 1e9])
      assert.equal(own.offsetAt({ line: at, character }), other.offsetAt({ line: at, character }));
    const range = { start: { line: at, character: 1 }, end: { line: at + 3, character: 2 } };
    assert.equal(own.getText(range), other.getText(range));
  }
}

describe("a document in pieces", function () {
  this.timeout(120_000);

  it("is after any edits what the protocol's library makes of its text", () => {
    fc.assert(
      fc.property(text, edits, (start, script) => {
        const log = createChangeLog();
        const own = log.create("file:///note.md", "markdown", 1, start);
        let other = TextDocument.create("file:///note.md", "markdown", 1, start);
        assertSame(own, other);
        script.forEach(({ start, end, all, near, text }, at) => {
          const from = within(start, other);
          // Mostly what is near is put away, else nothing is left.
          const to = near ? { line: from.line + (end.line % 3), character: from.character + 1 } : within(end, other);
          const event: TextDocumentContentChangeEvent =
            all === 0 ? { text } : { range: { start: from, end: to }, text };
          const before = other.getText();
          log.update(own, [event], at + 2);
          // Made anew each time: the library's own lines lose their way where a range begins behind the last.
          TextDocument.update(other, [event], at + 2);
          other = TextDocument.create("file:///note.md", "markdown", at + 2, other.getText());
          assertSame(own, other);
          assert.equal(own.version, at + 2);
          const { from: first, to: last, shift } = log.last(own) ?? { from: 0, to: 0, shift: 0 };
          assert.equal(before.slice(0, first), other.getText().slice(0, first));
          assert.equal(before.slice(last), other.getText().slice(last + shift));
        });
      }),
      { numRuns: 300 },
    );
  });

  it("gives parts of its text as a string does", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, start, end) => {
        const log = createChangeLog();
        const source = log.textOf(log.create("file:///note.md", "markdown", 1, whole));
        const [from, to] = [start % (whole.length + 3), end % (whole.length + 3)];
        assert.equal(source.slice(from, to), whole.slice(from, to));
        assert.equal(source.slice(from), whole.slice(from));
        assert.equal(source.length, whole.length);
      }),
      { numRuns: 300 },
    );
  });
});
