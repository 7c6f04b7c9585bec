import assert from "node:assert/strict";
import { phrasings } from "../../../core/languages/phrasings";
import { objectOf } from "../../../core/rephrase/norm";

describe("the object form of a subject", () => {
  const nb = phrasings.nb;
  it("is the one that the note has", () => {
    assert.equal(objectOf("han", "Jeg snakket med han i går.", nb), "han");
    assert.equal(objectOf("han", "Jeg snakket med ham i går.", nb), "ham");
  });
  it("is looked for where a note begins: a long one is not gone through for each way", () => {
    const far = `${"Ro på avdelingen i natt. ".repeat(1000)}Jeg snakket med han i går.`;
    assert.equal(objectOf("han", far, nb), objectOf("han", "", nb));
  });
});
