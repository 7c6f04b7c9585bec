import assert from "node:assert/strict";
import { asSnippet } from "../../../core";

describe("a text with slots as a snippet", () => {
  it("has a placeholder for each slot, and nothing of the text is taken for one", () => {
    assert.equal(
      asSnippet("Kl. 14: [det du så]. Det kosta $5 {nok}. \\ [lenke](x) [min del]", "slot"),
      `Kl. 14: \${1:[det du så]}. Det kosta \\$5 {nok\\}. \\\\ [lenke](x) \${2:[min del]}`,
    );
  });

  it("has choices where the slot offers some: the slot first, or the first choice", () => {
    assert.equal(
      asSnippet("Lest: [ja / nei / ikke spurt]", "slot"),
      `Lest: \${1|[ja / nei / ikke spurt],ja,nei,ikke spurt|}`,
    );
    assert.equal(asSnippet("[han / hun] kom", "choice"), `\${1|han,hun|} kom`);
  });

  it("keeps commas and strokes of a choice apart from those between choices", () => {
    assert.equal(asSnippet("[ute, i hagen / a|b]", "choice"), `\${1|ute\\, i hagen,a\\|b|}`);
  });

  it("leaves a stroke without blanks for what it is", () => {
    assert.equal(asSnippet("[beklagelse/oppklaring]", "slot"), `\${1:[beklagelse/oppklaring]}`);
  });
});
