import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();
const concernsOf = (text: string, language: Language): readonly string[] => [
  ...new Set(analyser.read(text, { language }).findings.flatMap(({ concerns }) => concerns)),
];

const marks = (language: Language, text: string, ...expected: readonly string[]) =>
  it(`${text} → ${expected.join(", ") || "nothing"}`, () =>
    assert.deepEqual([...concernsOf(text, language)].sort(), [...expected].sort()));

describe("what is done as on other days", () => {
  marks("en", "She always takes her tablets at breakfast.");
  marks("nb", "Hun går alltid tur før frokost.");
  marks("nn", "Ho går alltid tur før frukost.");
  marks("en", "She is always rude at breakfast.", "blame", "generalization");
  marks("en", "R always has two adults in the car, that is in his risk assessment.");
  marks("nb", "Alltid blå kopp på fredager, jf. rutinepermen.");
  marks("nb", "Husk: alltid dørvakt når T. dusjer.");
});

describe("a mark that stands in a pattern", () => {
  marks("en", "Day in, day out she is at the hatch.", "generalization");
  marks("nb", "UP: rein.", "label");
  marks("en", "UDS: clean.", "label");
});

describe("a verb that looks like an adjective", () => {
  marks("nb", "Avtalen, som skulle redde plassene, ble forkastet.");
});

describe("what somebody does not know", () => {
  marks("en", "Has no idea what he wants.", "certainty");
  marks("nb", "Aner ikke hva han vil.");
  marks("nb", "Orientert for tid og sted, vet hvor han er.");
});
