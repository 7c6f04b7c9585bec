import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { documentOf, readMarkdown } from "../../../core/markdown/read";
import { readStretches } from "../../../core/markdown/stretches";
import type { Source } from "../../../core/source";
import { inventedMarkdown } from "./invented";

const runs = Number.parseInt(process.env.UNDRING_RUNS ?? "2000", 10);

/** What a hand puts in, and what turns whole notes upside down. */
const bits = [
  ..."abc ,.\n",
  ...["", "\n\n", "\r\n", "\r", "- ", "> ", "1. ", "2) ", "# ", "    ", "\t", "---\n", "===\n", "```\n", "~~~", "|"],
  ...["| a | b |\n|---|---|\n| c | d |\n", "<!-- ", "-->", "<div>\n", "<pre>\n", "</pre>", "[a]: b\n", "[a]", "]:"],
  ...["**", "_", "`", "\\", "&amp;", "\uFEFF", "Hun sov.\n\n", "- ett\n- to\n", "  - inni\n", "> sa han\n"],
];
const edits = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), fc.constantFrom(...bits)), {
  minLength: 1,
  maxLength: 10,
});

/** Notes of people: the examples. */
const notes = globSync("examples/**/*.md").map((file) => readFileSync(file, "utf8"));

/** A note after each edit, read with what was known before and anew. */
function assertSame(start: string, script: readonly (readonly [number, number, string])[]): void {
  let text = start;
  let known = readStretches(text, null).now;
  for (const [place, length, put] of script) {
    const at = place % (text.length + 1);
    const to = Math.min(at + length, text.length);
    const change = { from: at, to, shift: put.length - (to - at) };
    text = text.slice(0, at) + put + text.slice(to);
    // By what the caller saw change, and by comparing.
    const told = readStretches(text, known, { before: known.source, change }).now;
    assert.deepEqual(documentOf(told), readMarkdown(text), JSON.stringify(text));
    const { now, from, gone, came } = readStretches(text, known);
    assert.equal(now.list.count, known.list.count - gone + came);
    for (let i = 0; i < from; i += 1) assert.equal(now.list.at(i), known.list.at(i));
    assert.deepEqual(documentOf(now), readMarkdown(text), JSON.stringify(text));
    let at2 = 0;
    now.list.forEach((stretch, start) => {
      assert.equal(start, at2);
      at2 += stretch.length;
    });
    assert.equal(at2, text.length);
    known = now;
  }
}

describe("a note in stretches", function () {
  this.timeout(300_000);

  it("is after any edits what it is anew", () => {
    fc.assert(fc.property(inventedMarkdown(), edits, assertSame), { numRuns: runs });
  });

  it("is so where a comment in a list never closes", () => {
    assertSame(" + <pre>\n         &amp;\n\n`2) ``\n", [[3, 0, "<!-- "]]);
  });

  it("is so where it is one of the examples", () => {
    fc.assert(fc.property(fc.constantFrom(...notes), edits, assertSame), { numRuns: Math.ceil(runs / 2) });
  });

  it("is so where many are put together, with lists and quotes across", () => {
    const long = fc.array(fc.oneof(inventedMarkdown(), fc.constantFrom(...notes.map((note) => note.slice(0, 700)))), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(long, edits, (parts, script) => assertSame(parts.join("\n"), script)),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it("keeps all but the paragraph that was written in", () => {
    const text = Array.from({ length: 500 }, (_, at) => `Hun sov godt i natt, sa hun den ${at}.`).join("\n\n");
    const known = readStretches(text, null).now;
    const at = text.indexOf("den 250");
    const { from, gone, came } = readStretches(`${text.slice(0, at)}x${text.slice(at)}`, known);
    assert.deepEqual([from, gone, came], [250, 1, 1]);
  });

  it("asks of a long text for no more than what was touched and what stands around it", () => {
    const text = Array.from({ length: 500 }, (_, at) => `Hun *sov* godt i natt, sa hun den ${at}.`).join("\n\n");
    let asked = 0;
    const sourceOf = (of: string): Source => ({
      length: of.length,
      slice: (start, end) => {
        asked += (end ?? of.length) - start;
        return of.slice(start, end);
      },
      toString: () => {
        asked += of.length;
        return of;
      },
    });
    const known = readStretches(sourceOf(text), null).now;
    asked = 0;
    for (const at of [text.indexOf("den 250"), text.indexOf("den 499"), text.length]) {
      const change = { from: at, to: at, shift: 1 };
      const source = sourceOf(`${text.slice(0, at)}x${text.slice(at)}`);
      const { now } = readStretches(source, known, { before: known.source, change });
      assert.deepEqual(documentOf(now), readMarkdown(`${text.slice(0, at)}x${text.slice(at)}`));
    }
    assert.ok(asked < 15_000, `${asked} of ${text.length}`);
  });

  it("keeps all but the item that was written in, and the one before it", () => {
    const text = `${Array.from({ length: 500 }, (_, at) => `- Hun *sov* godt i natt, sa hun den ${at}.`).join("\n")}\n`;
    const known = readStretches(text, null).now;
    const at = text.indexOf("den 250");
    const { gone, came } = readStretches(`${text.slice(0, at)}x${text.slice(at)}`, known);
    assert.ok(gone <= 2 && came <= 25, `${gone} were put away for ${came}`);
  });
});
