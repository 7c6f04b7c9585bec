import assert from "node:assert/strict";
import { grammars } from "../../../../core/languages";
import { inflection } from "../../../../core/languages/nb/inflect";

const { verb, adjective, noun } = inflection;

const table = grammars.nb
  .verbs()
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

describe("Bokmål verbs", () => {
  const has = (entry: string, part: "present" | "past" | "participle" | "imperative", form: string) =>
    assert.ok(verb(entry)[part].includes(form), `${part} of ${entry}: ${verb(entry)[part].join(", ")}`);

  it("ask with the whole word where it is as short as «be»: «b» asks for nothing", () => {
    assert.deepEqual(verb("be ber ba bedt").imperative, ["be"]);
    assert.deepEqual(verb("spise/t").imperative, ["spis"]);
  });
  it("have -et and -a side by side: nektet, nekta", () => assert.deepEqual(verb("nekte/a").past, ["nektet", "nekta"]));
  it("take -te after one consonant: spiste, spist", () => {
    has("spise/t", "past", "spiste");
    has("spise/t", "participle", "spist");
  });
  it("write a double m or n once before -te: glemte, kjente", () => {
    has("glemme/t", "past", "glemte");
    has("kjenne/t", "participle", "kjent");
  });
  it("take -de after v and where the entry says so: levde, pleide", () => {
    has("leve", "past", "levde");
    has("pleie/d", "past", "pleide");
  });
  it("have a passive in -s: luftes, gis; «felles» is what is shared", () => {
    assert.deepEqual(verb("lufte/a").passive, ["luftes"]);
    assert.deepEqual(verb("gi gir ga gitt").passive, ["gis"]);
    assert.deepEqual(verb("felle/t").passive, []);
  });
  it("take -dde after a vowel: bodde, bodd", () => {
    has("bo", "past", "bodde");
    has("bo", "participle", "bodd");
  });
  it("on -ere take -te: trenerte, protestert", () => {
    has("trenere", "past", "trenerte");
    has("protestere", "participle", "protestert");
  });
  it("write a double m or r once in the imperative: glem, etterspør", () => {
    has("glemme/t", "imperative", "glem");
    has("etterspørre etterspør etterspurte etterspurt", "imperative", "etterspør");
  });
  it("take their principal parts from the line", () => {
    has("vedgå/vedgår/vedgikk/vedgått", "past", "vedgikk");
    has("lyve lyver løy|løyet løyet", "past", "løy");
  });
  it("say which class they do not know", () => assert.throws(() => verb("mase/zz"), RangeError));
  it("stand once in the table", () => {
    const lemmas = table.map((line) => verb(line).lemma);
    assert.deepEqual(
      lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index),
      [],
    );
  });
});

describe("Bokmål adjectives", () => {
  const has = (entry: string, form: string) =>
    assert.ok(adjective(entry).includes(form), `${entry}: ${adjective(entry).join(", ")}`);

  it("take -t and -e: frekt, frekke", () => {
    has("frekk", "frekt");
    has("frekk", "frekke");
  });
  it("on -ig have no -t: vanskelig, vanskelige", () =>
    assert.deepEqual(adjective("vanskelig").slice(0, 2), ["vanskelig", "vanskelige"]));
  it("lose an e before l, n, r: doven, dovne", () => has("doven", "dovne"));
  it("on -ende are never inflected: krevende", () => assert.deepEqual(adjective("krevende"), ["krevende"]));
  it("on -et take -ede, on -t only -e: fornærmede, bortskjemte", () => {
    has("fornærmet", "fornærmede");
    has("bortskjemt", "bortskjemte");
  });
});

describe("Bokmål nouns", () => {
  it("on -er lose nothing in the definite plural: misbrukerne", () => {
    for (const form of ["misbrukeren", "misbrukere", "misbrukerne", "misbrukerens"]) {
      assert.ok(noun("misbruker").includes(form), form);
    }
  });
  it("of feminine gender have -a too: bråkebøtta", () => assert.ok(noun("bråkebøtte/f").includes("bråkebøtta")));
  it("of neuter gender have -et: krapylet", () => assert.ok(noun("krapyl/n").includes("krapylet")));
  it("list their forms after an equals sign", () =>
    assert.deepEqual(noun("narkoman=narkomane,narkomanen").slice(0, 3), ["narkoman", "narkomane", "narkomanen"]));
  it("of one form stand as written, with their genitive or none", () =>
    assert.deepEqual(noun("demente/x"), ["demente"]));
});
