import assert from "node:assert/strict";
import fc from "fast-check";
import { spanToSource, toProse, toSource } from "../../../core/markdown/offsets";
import { readMarkdown } from "../../../core/markdown/read";
import { inventedMarkdown } from "./invented";

const runs = Number.parseInt(process.env.UNDRING_RUNS ?? "400", 10);

/** Holds for every block of invented notes. */
function everyBlock(check: (source: string, block: ReturnType<typeof readMarkdown>["blocks"][number]) => void): void {
  fc.assert(
    fc.property(inventedMarkdown(), (source) => {
      for (const block of readMarkdown(source).blocks) check(source, block);
    }),
    { numRuns: runs },
  );
}

describe("the way from prose to its source", () => {
  it("has runs that stand in the source as they do in the prose, in order", () => {
    everyBlock((source, { span, prose: { text, runs: all } }) => {
      let [prose, at] = [0, 0];
      for (let i = 0; i < all.length; i += 3) {
        const [from, start, length] = [all[i]!, all[i + 1]!, all[i + 2]!];
        assert.ok(from >= prose && start >= at);
        assert.equal(text.slice(from, from + length), source.slice(span.start + start, span.start + start + length));
        [prose, at] = [from + length, start + length];
      }
      assert.ok(prose <= text.length && span.start + at <= span.end);
    });
  });

  it("stays inside the note and inside the block", () => {
    everyBlock((source, block) => {
      assert.ok(block.span.start >= 0 && block.span.start < block.span.end && block.span.end <= source.length);
      for (let i = 0; i < block.prose.text.length; i += 1) {
        const { start, end } = spanToSource(block, { start: i, end: i + 1 });
        assert.ok(block.span.start <= start && start < end && end <= block.span.end);
      }
    });
  });

  it("leads back: the source of a character is read as that character", () => {
    everyBlock((_, block) => {
      const { runs: all } = block.prose;
      for (let i = 0; i < all.length; i += 3) {
        for (let offset = all[i]!; offset < all[i]! + all[i + 2]!; offset += 1) {
          assert.equal(toProse(block, toSource(block, offset)), offset);
        }
      }
    });
  });

  it("never goes backwards", () => {
    everyBlock((_, block) => {
      for (let i = 1; i <= block.prose.text.length; i += 1) {
        assert.ok(toSource(block, i) >= toSource(block, i - 1));
        assert.ok(spanToSource(block, { start: i - 1, end: i }).end <= spanToSource(block, { start: 0, end: i }).end);
      }
    });
  });
});
