import assert from "node:assert/strict";
import { grammars } from "../../../core/languages";
import { buildLexicon } from "../../../core/lexicon/lexicon";
import { tokenize } from "../../../core/text/tokens";

const tokens = tokenize("Mor ringte, og far ringte.", buildLexicon(grammars.nb), new Set());
const { rang } = tokens.kinds;
const all = tokens.flatMap(({ form }, at) => (form === "ringte" ? [at] : []));

describe("where words of a kind stand in a block", () => {
  it("is told from one place on and before another", () => {
    const [first, second] = all as [number, number];
    assert.ok(tokens.places.hasBetween(rang, 0, tokens.length));
    assert.ok(tokens.places.hasBetween(rang, first, first + 1));
    assert.ok(tokens.places.hasBetween(rang, first + 1, second + 1));
    assert.ok(!tokens.places.hasBetween(rang, first + 1, second));
    assert.ok(!tokens.places.hasBetween(rang, second + 1, tokens.length));
  });

  it("is told of a rare kind without looking", () => {
    const { care, plays } = tokens.kinds;
    const block = tokenize("En pasient på 3 ringte.", buildLexicon(grammars.nb), new Set());
    assert.ok(block.places.mayHold(care) && !block.places.mayHold(plays));
    assert.ok(block.places.hasBetween(care, 0, 3) && !block.places.hasBetween(care, 2, 6));
    assert.ok(!tokens.places.mayHold(care));
  });

  it("may be asked beyond the block", () => {
    assert.ok(tokens.places.hasBetween(rang, -10, tokens.length + 10));
    assert.ok(!tokens.places.hasBetween(rang, tokens.length, tokens.length + 10));
  });
});
