import assert from "node:assert/strict";
import fc from "fast-check";
import { meantBy } from "../../../core/lexicon/slips";

const known = ["manipulerende", "aggressiv", "irritert", "krevende", "slurken"];
const meant = (written: string) => meantBy(written, (form) => known.includes(form));

describe("a slip of the finger is read as the word that was meant", () => {
  for (const [what, written] of [
    ["two letters that changed places", "manipluerende"],
    ["a letter that is missing", "manipulrende"],
    ["a letter too many", "manipulwerende"],
    ["the letter beside it on the keyboard", "manioulerende"],
    ["a letter doubled that is not", "manipullerende"],
  ] as const)
    it(what, () => assert.equal(meant(written), "manipulerende"));

  it("and where one is not doubled that should be", () => assert.equal(meant("aggresiv"), "aggressiv"));
});

describe("it stays what it is", () => {
  it("where two slips were made", () => assert.equal(meant("manpluerende"), null));
  it("where the first letter or the ending would be another", () => {
    assert.equal(meant("lrevende"), null);
    assert.equal(meant("irriterer"), null);
  });
  it("where it is short", () =>
    assert.equal(
      meantBy("sitn", () => true),
      null,
    ));
  it("where it is no word of letters", () => assert.equal(meant("kreve-nde"), null));
  it("where two words are as likely", () =>
    assert.equal(
      meantBy("skurlen", (form) => form === "skurken" || form === "skurpen"),
      null,
    ));

  it("whatever is written: what is meant is known, and as long as it within a letter", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.constantFrom(...known), fc.nat(), (any, word, at) => {
        const place = at % word.length;
        for (const written of [any, word.slice(0, place) + any + word.slice(place)]) {
          const form = meant(written);
          if (form === null) continue;
          assert.ok(known.includes(form));
          assert.ok(Math.abs(form.length - written.length) <= 1);
        }
      }),
    );
  });
});
