import { has } from "../../clauses";

describe("what one makes of another", () => {
  has("en", "We find her lazy.", "lazy: other, writer, hedged");
  has("en", "His sister finds her lazy.", "lazy: other, patient, asserted");
});

describe("what is told to have been", () =>
  has("nb", "Hun skal ha vært sint i helga.", "sint: other, third-party, asserted"));
