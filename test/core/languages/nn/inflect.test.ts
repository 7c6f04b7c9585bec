import assert from "node:assert/strict";
import { grammars } from "../../../../core/languages";
import { inflection } from "../../../../core/languages/nn/inflect";

const lines = grammars.nn
  .verbs()
  .split("\n")
  .map((line) => line.replace(/#.*/, "").trim())
  .filter((line) => line !== "");
const holds = (forms: readonly string[], ...wanted: readonly string[]): void => {
  for (const form of wanted) assert.ok(forms.includes(form), `${form} is missing from ${forms.join(", ")}`);
};

describe("nynorsk verbs", () => {
  const of = (lemma: string) => {
    const line = lines.find((entry) => entry.split(" ")[0] === lemma);
    assert.ok(line !== undefined, `${lemma} is not in the table`);
    return inflection.verb(line);
  };

  it("are some two thousand, none of them twice", () => {
    const lemmas = lines.map((line) => line.split(" ")[0]);
    assert.ok(lemmas.length > 1900, String(lemmas.length));
    assert.deepEqual(
      lemmas.filter((lemma, index) => lemmas.indexOf(lemma) !== index),
      [],
    );
  });

  it("all of the table can be read, and none has an empty form", () => {
    for (const line of lines) {
      const { lemma: _, ...forms } = inflection.verb(line);
      for (const [name, list] of Object.entries(forms)) {
        assert.ok(list.length > 0 && list.every((form: string) => /^[\p{L}]+$/u.test(form)), `${line}: ${name}`);
      }
    }
  });

  it("of the first class end in -ar and -a", () => {
    const kaste = inflection.verb("kaste a");
    assert.deepEqual(kaste.present, ["kastar"]);
    assert.deepEqual(kaste.past, ["kasta"]);
    assert.deepEqual(kaste.infinitive, ["kaste", "kasta"]);
  });

  it("write a double consonant once and drop j before the ending", () => {
    holds(inflection.verb("kjenne d").past, "kjende", "kjente");
    holds(inflection.verb("tenkje t").past, "tenkte");
    holds(inflection.verb("trykkje t").past, "trykte");
    holds(inflection.verb("følgje d").past, "følgde");
    holds(inflection.verb("melde d").past, "melde");
  });

  it("keep the variants that notes show side by side", () => {
    holds(of("bli").past, "vart", "blei");
    holds(of("seie").past, "sa");
    holds(of("gråte").past, "gret");
    holds(of("gråte").present, "græt", "gret");
    holds(of("kome").present, "kjem");
    holds(of("sove").past, "sov");
    holds(of("ete").past, "åt");
  });

  it("give strong participles their inflected forms, but never make a lege a legen", () => {
    holds(of("kome").participle, "kome", "komen", "komne");
    const { participle } = of("liggje");
    holds(participle, "lege");
    assert.ok(!participle.includes("legen"));
  });

  it("are guessed where only the lemma is known", () => {
    assert.deepEqual(inflection.verb("presentere").past, ["presenterte"]);
    assert.deepEqual(inflection.verb("sno").past, ["snodde"]);
    holds(inflection.verb("furte/a").present, "furtar");
  });

  it("with an unknown class are refused in plain words", () => {
    assert.throws(() => inflection.verb("kaste q"), /no verb class "q"/);
  });
});

describe("nynorsk adjectives", () => {
  it("are inflected for gender, number and degree", () => {
    holds(inflection.adjective("trassig"), "trassig", "trassige", "trassigare", "trassigast");
    holds(inflection.adjective("lat"), "lat", "late", "latare");
    holds(inflection.adjective("frekk"), "frekt", "frekke");
    holds(inflection.adjective("dum"), "dumt", "dumme");
    holds(inflection.adjective("plagsam"), "plagsamt", "plagsame", "plagsamare");
    holds(inflection.adjective("gretten"), "gretten", "grettent", "gretne");
    holds(inflection.adjective("vrang"), "vrangt", "vrange");
    holds(inflection.adjective("sint"), "sint", "sinte");
    holds(inflection.adjective("redd"), "redd", "redde");
  });

  it("in -ande and -a have one form", () => {
    assert.deepEqual(inflection.adjective("krevjande"), ["krevjande"]);
    assert.deepEqual(inflection.adjective("uforskamma"), ["uforskamma"]);
  });
});

describe("nynorsk nouns", () => {
  it("are inflected by gender", () => {
    holds(inflection.noun("misbrukar"), "misbrukar", "misbrukaren", "misbrukarar", "misbrukarane", "misbrukars");
    holds(inflection.noun("løgn/f"), "løgna", "løgner");
    holds(inflection.noun("problembarn/n"), "problembarnet", "problembarna");
    holds(inflection.noun("pasient"), "pasienten", "pasientar", "pasientane", "pasientens");
  });

  it("with their forms written out have these and no other", () => {
    assert.deepEqual(inflection.noun("mann=mannen,menn"), ["mann", "mannen", "menn", "manns", "mannens", "menns"]);
  });
});
