import assert from "node:assert/strict";
import fc from "fast-check";
import type { Comment } from "../../../core/markdown/block";
import { parseMarkdown } from "../../../core/markdown/parse";
import { hardLength } from "../../../core/markdown/piece";
import { proseOf } from "../../../core/markdown/prose";
import { readMarkdown } from "../../../core/markdown/read";
import { cut } from "../../../core/markdown/scan";
import { inventedMarkdown } from "./invented";

const runs = Number.parseInt(process.env.UNDRING_RUNS ?? "400", 10);

/** The whole text parsed as one, for comparison. */
function wholeProse(source: string) {
  const from = cut(source).find(({ kind }) => kind === "front")?.span.end ?? 0;
  const comments: Comment[] = [];
  const body = source.slice(from);
  return { blocks: proseOf(parseMarkdown(body), body, from, { start: 0, end: body.length }, comments), comments };
}

/** Where each piece alone is parsed, without the label of one that lies elsewhere. */
function pieceProse(source: string) {
  return cut(source).flatMap(({ kind, span }) => {
    if (kind === "front") return [];
    const text = source.slice(span.start, span.end);
    return proseOf(parseMarkdown(text), text, span.start, { start: 0, end: text.length }, []);
  });
}

describe("a note cut into pieces", () => {
  it("has pieces that lie side by side and cover it", () => {
    fc.assert(
      fc.property(inventedMarkdown(), (source) => {
        let at = 0;
        for (const { span } of cut(source)) {
          assert.equal(span.start, at);
          assert.ok(span.end > span.start);
          at = span.end;
        }
        assert.equal(at, source.length);
      }),
      { numRuns: runs },
    );
  });

  it("reads piece by piece as it reads whole", () => {
    fc.assert(
      fc.property(inventedMarkdown(), (source) => {
        const { blocks } = wholeProse(source);
        assert.deepEqual(readMarkdown(source).blocks, blocks);
      }),
      { numRuns: runs },
    );
  });

  it("needs no other piece to read one, where no label is defined", () => {
    fc.assert(
      fc.property(inventedMarkdown(), (source) => {
        const plain = source.replaceAll("]:", "]");
        const { blocks } = wholeProse(plain);
        assert.deepEqual(pieceProse(plain), blocks);
        assert.deepEqual(readMarkdown(plain).blocks, blocks);
      }),
      { numRuns: runs },
    );
  });

  it("reads what is too long to be parsed at once as it reads whole, inside quotes and items too", () => {
    const wrappers = fc.constantFrom(
      (line: string) => line,
      (line: string) => `> ${line}`,
      (line: string, index: number) => (index === 0 ? `- ${line}` : `  ${line}`),
      (line: string, index: number) => (index === 0 ? `12345. > ${line}` : `       > ${line}`),
      (line: string, index: number) =>
        index === 0 ? `> 1.     - ${line}` : `>    ${index % 9 === 1 ? line : `  ${line}`}`,
    );
    fc.assert(
      fc.property(fc.array(inventedMarkdown(), { minLength: 40, maxLength: 60 }), wrappers, (notes, wrap) => {
        const source = notes.join("\n").split("\n").map(wrap).join("\n");
        assert.ok(
          cut(source).every(
            ({ span, kind, plain }) =>
              plain !== null || kind === "code" || kind === "html" || span.end - span.start < 2 * hardLength,
          ),
        );
        assert.deepEqual(readMarkdown(source).blocks, wholeProse(source).blocks);
      }),
      { numRuns: Math.ceil(runs / 40), interruptAfterTimeLimit: 60_000 },
    );
  });
});
