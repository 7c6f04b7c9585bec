import assert from "node:assert/strict";
import { globFault, matches } from "../../../core/config/globs";

describe("globs", () => {
  it("name files below, and no slow ones are taken", () => {
    assert.equal(matches(["*.md"], "a/b/c.md"), true);
    assert.equal(matches(["a/"], "a/b/c.md"), true);
    assert.equal(matches(["./a/*.md"], "a/c.md"), true);
    assert.equal(matches(["a/*.md"], "a/b/c.md"), false);
    assert.equal(matches([`${"*a".repeat(50)}b`], "a".repeat(5000)), false);
    assert.equal(matches(["[", "{a", "+(a|a)*"], "x.md"), false);
  });

  it("that are wrong are told in plain words", () => {
    assert.equal(globFault("vakt/**/*.{md,markdown}"), null);
    assert.match(globFault("[a")!, /bracket/);
    assert.match(globFault("{a,b")!, /bracket/);
    assert.match(globFault("../andre/*.md")!, /climb/);
    assert.match(globFault("/etc/*")!, /must not begin/);
    assert.match(globFault("*a".repeat(50))!, /too long/);
  });
});
