import assert from "node:assert/strict";
import fc from "fast-check";
import { grammars } from "../../../../core/languages";
import { inflection } from "../../../../core/languages/en/inflect";

const { verb, adjective, noun } = inflection;

const table = grammars.en
  .verbs()
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("English verbs", () => {
  const forms = (entry: string) => {
    const { present, past, participle, presentParticiple } = verb(entry);
    return [present[0], past[0], participle[0], presentParticiple[0]].join(" ");
  };

  it("are regular where nothing else is said", () =>
    assert.equal(forms("pester"), "pesters pestered pestered pestering"));
  it("lose a silent e before -ing", () => assert.equal(forms("whine"), "whines whined whined whining"));
  it("change y after a consonant", () => assert.equal(forms("cry"), "cries cried cried crying"));
  it("keep y after a vowel", () => assert.equal(forms("annoy"), "annoys annoyed annoyed annoying"));
  it("take -es after a hiss", () => assert.equal(forms("punch"), "punches punched punched punching"));
  it("double the last consonant of one short syllable", () => assert.equal(forms("nag"), "nags nagged nagged nagging"));
  it("double where a plus says so", () => assert.equal(forms("admit+"), "admits admitted admitted admitting"));
  it("do not double after two vowels", () => assert.equal(forms("moan"), "moans moaned moaned moaning"));
  it("turn -ie into -ying", () => assert.equal(forms("lie lies|lie lied|lay lied|lain"), "lies lied lied lying"));
  it("put a k after a final c", () => assert.equal(forms("panic"), "panics panicked panicked panicking"));
  it("keep the e of see and be", () => {
    assert.deepEqual(verb("see saw seen").presentParticiple, ["seeing"]);
    assert.deepEqual(verb("be am|is|are was|were been").presentParticiple, ["being"]);
  });
  it("take their principal parts from the line", () =>
    assert.equal(forms("swear swore sworn"), "swears swore sworn swearing"));
  it("list both variants", () => assert.deepEqual(verb("dream dreamed|dreamt").past, ["dreamed", "dreamt"]));
  it("have one participle with the past where only the past is given", () =>
    assert.deepEqual(verb("hang hung").participle, ["hung"]));
});

describe("the English verb table", () => {
  it("holds two thousand verbs or more, none of them twice", () => {
    const lemmas = table.map((line) => verb(line).lemma);
    assert.ok(lemmas.length >= 2000, `${lemmas.length} verbs`);
    assert.deepEqual(
      lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at),
      [],
    );
  });
  it("has no empty form and no stray sign in any line", () => {
    for (const line of table) {
      const { lemma: _, ...parts } = verb(line);
      for (const form of Object.values(parts).flat()) assert.match(form, /^'?[a-z][a-z'-]*$/, line);
    }
  });
  it("knows what staff write", () => {
    const lemmas = new Set(table.map((line) => verb(line).lemma));
    for (const lemma of ["pace", "slam", "sob", "mutter", "ruminate", "isolate", "settle"])
      assert.ok(lemmas.has(lemma), lemma);
  });
});

describe("English adjectives", () => {
  it("are compared by ending when short", () => assert.deepEqual(adjective("rude"), ["rude", "ruder", "rudest"]));
  it("turn y into i", () => assert.deepEqual(adjective("stroppy"), ["stroppy", "stroppier", "stroppiest"]));
  it("stay as they are when long", () => assert.deepEqual(adjective("manipulative"), ["manipulative"]));
  it("stay as they are when made from verbs", () => assert.deepEqual(adjective("bored"), ["bored"]));
  it("know the uncommon ones", () => assert.deepEqual(adjective("bad"), ["bad", "worse", "worst"]));
});

describe("English nouns", () => {
  it("take an s", () => assert.deepEqual(noun("brat"), ["brat", "brats"]));
  it("take -es after a hiss", () => assert.deepEqual(noun("witness"), ["witness", "witnesses"]));
  it("turn y into ies", () => assert.deepEqual(noun("bully"), ["bully", "bullies"]));
  it("turn man into men", () => assert.deepEqual(noun("fireman"), ["fireman", "firemen"]));
  it("take the forms listed", () => assert.deepEqual(noun("thief=thieves"), ["thief", "thieves"]));
  it("stay single where the class says so", () => assert.deepEqual(noun("furniture/x"), ["furniture"]));
  it("always give forms, whatever the lemma", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (lemma) => {
        for (const forms of [noun(lemma), adjective(lemma), verb(lemma).present, verb(lemma).past]) {
          assert.ok(forms.length > 0);
          assert.ok(forms.every((form) => form !== ""));
        }
      }),
    );
  });
});
