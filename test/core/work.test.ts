import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { createAnalyser, languages, newMemory } from "../../core";
import { builtInPacks } from "../../core/languages";
import { type Work, work, workOf } from "../../core/work";
import { manyPacks } from "../many-packs";
import { nastyTexts } from "../nasty";

const analyser = createAnalyser();
const notes = globSync("examples/ward/*.md")
  .sort()
  .map((file) => readFileSync(file, "utf8"));
const record = "test/work.json";

/** A paragraph that is another each time: equal ones are read once. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, at) => `Hun var *sint* på oss den ${at}. dagen, og sov ikke før kl. 3.`).join(
    "\n\n",
  );

describe("the work of reading", function () {
  this.timeout(300_000);

  it("is no more for the examples than it was", () => {
    const now = workOf(() => notes.map((note) => createAnalyser().read(note)));
    if (process.env.UNDRING_UPDATE !== undefined) writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
    const known = JSON.parse(readFileSync(record, "utf8")) as Work;
    for (const kind of ["parsed", "blocks", "tokens", "steps"] as const)
      assert.ok(now[kind] <= known[kind] * 1.25 + 50, `${kind}: ${now[kind]}, and ${known[kind]} before`);
  });

  it("is no more for a way to say it in a long paragraph than in a longer one", () => {
    const [long, longer] = [100, 1_000].map((count) => {
      const text = Array.from({ length: count }, (_, at) => `Den ${at}. spiste han. Hun er lat.`).join(" ");
      const reading = analyser.read(text, { language: "nb" });
      const finding = reading.findings[Math.floor(reading.findings.length / 2)]!;
      return workOf(() => analyser.suggest(reading, finding)).tokens;
    });
    assert.ok(long! > 0 && longer! <= long! * 1.1, `${long} tokens, and ${longer} in ten times the length`);
  });

  it("is that of one block for a keystroke, however long the note", () => {
    const costs = [50, 500, 5000].map((count) => {
      const memory = newMemory();
      const text = paragraphs(count);
      analyser.read(text, { language: "nb", memory });
      const at = text.indexOf("oss", text.length / 2);
      return workOf(() => analyser.read(`${text.slice(0, at)}x${text.slice(at)}`, { language: "nb", memory }));
    });
    assert.ok(costs[2]!.blocks === 1 && costs[2]!.parsed < 2000, JSON.stringify(costs[2]));
    for (const cost of costs) assert.ok(cost.tokens < 40 && cost.steps < 400, JSON.stringify(cost));
  });

  it("is nothing where nothing changed", () => {
    const memory = newMemory();
    analyser.read(paragraphs(100), { language: "nb", memory });
    const cost = workOf(() => analyser.read(paragraphs(100), { language: "nb", memory }));
    assert.deepEqual(cost, { parsed: 0, blocks: 0, tokens: 0, steps: 0 });
  });

  it("is all but the same with ten times the rules, about words of their own", () => {
    const many = createAnalyser({ packs: manyPacks(10) });
    assert.ok(many.rules(`${builtInPacks("nb")[1]!.rules[0]!.id}-3`).length > 0, "the rules are not there");
    const theirs = many.read("Hun er utspekulertq3.", { language: "nb" }).findings.map(({ rule }) => rule);
    assert.ok(theirs.length > 0 && theirs.every((id) => id.endsWith("-3")), theirs.join());
    const read = (one: typeof analyser) => workOf(() => notes.map((note) => one.read(note, { language: "nb" })));
    const [few, more] = [read(analyser), read(many)];
    assert.equal(more.tokens, few.tokens);
    assert.ok(more.steps < few.steps * 1.2, `${more.steps} steps, and ${few.steps} with a tenth of the rules`);
  });

  for (const [name, textOf] of Object.entries(nastyTexts))
    it(`grows no faster than the text: ${name}`, () => {
      const [short, long] = [2_000, 20_000].map((length) =>
        workOf(() => languages.map((language) => createAnalyser().read(textOf(length), { language }))),
      );
      for (const kind of ["parsed", "blocks", "tokens", "steps"] as const)
        assert.ok(long![kind] <= short![kind] * 12 + 70_000, `${kind}: ${short![kind]}, then ${long![kind]}`);
    });

  it("is for nasty things that are put together no more than for each of them", () => {
    const parts = fc.array(fc.constantFrom(...Object.values(nastyTexts)), { minLength: 2, maxLength: 4 });
    const costOf = (text: string) => workOf(() => createAnalyser().read(text, { language: "nb" }));
    fc.assert(
      fc.property(parts, (makers) => {
        const texts = makers.map((textOf) => textOf(4_000));
        const [joined, apart] = [costOf(texts.join(" ")), texts.map(costOf)];
        for (const kind of ["parsed", "blocks", "tokens", "steps"] as const) {
          const sum = apart.reduce((total, cost) => total + cost[kind], 0);
          assert.ok(joined[kind] <= sum * 2 + 20_000, `${kind}: ${joined[kind]}, and ${sum} apart`);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("is counted", () => assert.ok(work.tokens > 1000 && work.steps > 1000 && work.parsed > 1000));
});
