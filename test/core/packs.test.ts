import assert from "node:assert/strict";
import { createAnalyser, type Language, languages, type Rule, type StrengthRule } from "../../core";
import { builtInPacks } from "../../core/languages";
import { readMarks, writeMarks } from "../marks";
import { rephrased } from "../rephrased";

const analyser = createAnalyser();

/** The sentence with the words that one rule marks in brackets. */
function marked(text: string, rule: Rule, language: Language): string {
  const { findings } = analyser.read(text, { language, profile: "supervision" });
  const own = findings.filter((finding) => finding.rule === rule.id || finding.also.includes(rule.id));
  return writeMarks(
    text,
    own.map(({ span }) => span),
  );
}

/** The sentence with the places of one strength in brackets. */
const praised = (text: string, strength: StrengthRule, language: Language): string =>
  writeMarks(
    text,
    analyser.read(text, { language }).strengths.filter((one) => one.class === strength.class),
  );

const known = (rule: Rule | StrengthRule, sentence: string): boolean => rule.known.includes(sentence);

for (const language of languages) {
  describe(`the built-in packs of ${language}`, () => {
    it("compile without a fault", () => {
      assert.deepEqual(analyser.faults(language), []);
    });

    it("show what each rule that offers ways on makes of a sentence", () => {
      const offering = builtInPacks(language)
        .flatMap(({ rules }) => rules)
        .filter(({ kind, rephrase }) => kind === "claim" && Object.keys(rephrase).length > 0);
      const unproved = offering.filter(({ becomes }) => Object.keys(becomes).length === 0);
      assert.deepEqual(
        unproved.map(({ id }) => id),
        [],
      );
    });

    for (const pack of builtInPacks(language)) {
      for (const rule of pack.rules) {
        describe(rule.id, () => {
          for (const flag of rule.flags) {
            it(`flags ${flag}`, function () {
              if (known(rule, flag)) return this.skip();
              const { text } = readMarks(flag);
              const seen = marked(text, rule, language);
              // A longer rule may speak for this one: then the bracketed words lie inside its mark.
              const inside = readMarks(flag).spans.every((span) =>
                readMarks(seen).spans.some((other) => other.start <= span.start && other.end >= span.end),
              );
              assert.ok(inside, `marked: ${seen}`);
            });
          }
          for (const pass of rule.passes) {
            it(`passes ${pass}`, function () {
              if (known(rule, pass)) return this.skip();
              assert.equal(marked(pass, rule, language), pass);
            });
          }
          for (const [sentence, wanted] of Object.entries(rule.becomes)) {
            it(`rephrases ${sentence}`, () => {
              const reading = analyser.read(sentence, { language, profile: "supervision" });
              const finding = reading.findings.find((one) => one.rule === rule.id);
              assert.ok(finding, "it is not marked");
              assert.deepEqual(rephrased(sentence, analyser.suggest(reading, finding)), wanted);
            });
          }
        });
      }
      for (const strength of pack.strengths) {
        describe(`strength ${strength.class}`, () => {
          for (const flag of strength.flags) {
            it(`sees ${flag}`, function () {
              if (known(strength, flag)) return this.skip();
              assert.equal(praised(readMarks(flag).text, strength, language), flag);
            });
          }
          for (const pass of strength.passes) {
            it(`passes ${pass}`, function () {
              if (known(strength, pass)) return this.skip();
              assert.equal(praised(pass, strength, language), pass);
            });
          }
        });
      }
    }
  });
}
