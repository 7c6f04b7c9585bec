import assert from "node:assert/strict";
import { discussionPage } from "../../../client/views/discussion";

const finding = {
  rule: "unmarked-inference/feeling",
  family: "unmarked-inference",
  role: "other",
  severity: "information" as const,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  words: "sint",
  message: "En annens følelse står her som et faktum.",
  ask: "Hva ble sett eller hørt?",
  sentence: "N.N. var [sint].",
};

describe("the list to talk about", () => {
  it("has the question, the sentence and what it is for, in the language it is asked for", () => {
    const page = discussionPage([finding], "Torsdagssamtalen", "nb");
    assert.match(page, /^# Til samtale\n\n\*Torsdagssamtalen\*/);
    assert.match(page, /## 1\. Hva ble sett eller hørt\?\n\n> N\.N\. var \[sint\]\./);
    assert.match(discussionPage([finding], null, "en"), /^# To talk about\n/);
  });

  it("leaves the sentences out where nobody agreed to them, and says why", () => {
    const page = discussionPage([{ ...finding, sentence: null }], null, "nn");
    assert.match(page, /Setningane er ikkje med/);
    assert.ok(!page.includes("> "));
  });

  it("lets nothing of a sentence become Markdown", () =>
    assert.match(discussionPage([{ ...finding, sentence: "*Hun* <b>[gråt]</b>" }], null, "nb"), /\\\*Hun\\\* \\<b\\>/));
});
