import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();
const found = (text: string, language: Language) =>
  analyser
    .read(text, { language })
    .findings.filter(({ rule }) => rule === "note/hedged-fact")
    .map(({ span }) => text.slice(span.start, span.end));

describe("a fact behind a hedge", () => {
  it("is a dose or a legal hold", () => {
    assert.deepEqual(found("Fikk kanskje så mye som 20 mg i går.", "nb"), ["kanskje så mye som 20 mg"]);
    assert.deepEqual(found("Hun er muligens tvangsinnlagt.", "nb"), ["muligens tvangsinnlagt"]);
    assert.deepEqual(found("Ho er truleg tvangsinnlagd.", "nn"), ["truleg tvangsinnlagd"]);
    assert.deepEqual(found("He was possibly detained.", "en"), ["possibly detained"]);
  });
  it("is not what a night watch can know no better, nor a thought", () => {
    assert.deepEqual(found("Sovnet trolig kl. 02.", "nb"), []);
    assert.deepEqual(found("Fikk ca. 20 mg. Kanskje var hun sliten.", "nb"), []);
    assert.deepEqual(found("Kanskje hun husker at hun fikk 20 mg.", "nb"), []);
  });
});
