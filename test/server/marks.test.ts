import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import type { Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { changeBetween, createAnalyser, newMemory } from "../../core";
import { toDiagnostic } from "../../server/convert";
import { createMarkMaker, sameMarks } from "../../server/marks";
import { heldBack, lastEdit } from "../../server/typing";
import { startOverStdio } from "./stdio";

const analyser = createAnalyser();
const options = { language: "nb", profile: "supervision" } as const;
const inOrder = (marks: readonly Diagnostic[]) =>
  [...marks].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const documentOf = (text: string, version = 1) => TextDocument.create("file:///note.md", "markdown", version, text);

describe("the marks of a note", function () {
  this.timeout(120_000);
  const notes = globSync("examples/ward/*.md").map((file) => readFileSync(file, "utf8"));
  const bits = ["", "x", " ", ".", "\n", "\n\n", "Hun er sint på oss. ", "- ", "> ", "# Min del\n", "«"];
  const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.nat(20), fc.constant(1_000_000)), fc.constantFrom(...bits)), {
    minLength: 1,
    maxLength: 12,
  });

  // Long enough that most groups of its parts are never touched.
  const long = Array.from({ length: 400 }, (_, at) =>
    at % 40 === 0 ? `# Del ${at}` : `Hun er sint på oss den ${at}.`,
  ).join("\n\n");

  it("are after any edits those that would be made anew", () => {
    assertSameAfter(fc.constantFrom(...notes), 200);
  });

  it("are so in a note of many parts", () => {
    assertSameAfter(fc.constant(long), 30);
  });

  function assertSameAfter(starts: fc.Arbitrary<string>, numRuns: number): void {
    fc.assert(
      fc.property(starts, edits, fc.boolean(), (start, script, rested) => {
        const [memory, maker] = [newMemory(), createMarkMaker(() => null)];
        let text = start;
        analyser.read(text, { ...options, memory });
        for (const [place, length, put] of script) {
          const before = text;
          const at = place % (text.length + 1);
          // All that was there goes now and then.
          const from = length > 20 && at % 2 === 0 ? 0 : at;
          text = text.slice(0, from) + put + text.slice(from + length);
          const edit = lastEdit(changeBetween(before, text), text, 0);
          const now = rested ? 10_000 : 1;
          const document = documentOf(text);
          const kept = maker.of(document, analyser.read(text, { ...options, memory }), edit, now);
          const anew = analyser.read(text, options);
          const found = edit === null ? anew.findings : heldBack(anew, edit, now);
          const wanted = found.map((finding) => toDiagnostic(document, finding));
          assert.deepEqual(inOrder(kept), inOrder(wanted));
        }
      }),
      { numRuns },
    );
  }

  it("are none in a note that was emptied, and come again with its text", () => {
    const [memory, maker] = [newMemory(), createMarkMaker(() => null)];
    let before = "Hun er sint på oss.\n";
    const marksAfter = (text: string) => {
      const edit = lastEdit(changeBetween(before, text), text, 0);
      before = text;
      return maker.of(documentOf(text), analyser.read(text, { ...options, memory }), edit, 10_000);
    };
    analyser.read(before, { ...options, memory });
    assert.deepEqual(marksAfter(""), []);
    assert.equal(marksAfter("Hun er sint på oss.").length, 1);
  });

  it("are the same objects where nothing changed, and say the same then", () => {
    const text = Array.from({ length: 200 }, (_, at) => `Hun er sint på oss den ${at}.`).join("\n\n");
    const [memory, maker] = [newMemory(), createMarkMaker(() => null)];
    const before = maker.of(documentOf(text), analyser.read(text, { language: "nb", memory }), null, 0);
    const at = text.indexOf("den 100");
    const after = `${text.slice(0, at)}i dag ${text.slice(at)}`;
    const marks = maker.of(documentOf(after), analyser.read(after, { language: "nb", memory }), null, 0);
    assert.equal(marks.length, before.length);
    assert.ok(before.filter((mark) => marks.includes(mark)).length >= before.length - 2);
    assert.ok(sameMarks(before, marks));
  });
});

describe("marks over standard input and output", () => {
  it("are sent only where they changed", async () => {
    const editor = await startOverStdio(process.cwd());
    const path = `${process.cwd()}/note.md`;
    let times = 0;
    editor.onMarks(() => {
      times += 1;
    });
    await editor.open(path, "Hun er sint på oss.\n\nHun sov.\n");
    await editor.change(path, 2, "Hun er sint på oss.\n\nHun sov godt.\n");
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(times, 1, "what had not changed was sent again");
    await editor.change(path, 3, "\nHun er sint på oss.\n\nHun sov godt.\n");
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(times, 2, "what had moved was not sent");
    await editor.stop();
  }).timeout(20_000);
});
