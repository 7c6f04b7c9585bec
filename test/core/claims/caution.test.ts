import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();

const marksOf = (text: string, language: Language): readonly string[] =>
  analyser.read(text, { language }).findings.map(({ rule }) => rule);

const silent = (language: Language, text: string) =>
  it(`${text} (nothing)`, () => assert.deepEqual(marksOf(text, language), []));

const marked = (language: Language, text: string) =>
  it(`${text} (marked)`, () => assert.notDeepEqual(marksOf(text, language), []));

describe("what a note warns of, or owns as too near at hand, is not told as so", () => {
  silent("nb", "Neste vakt: gå ikke ut fra at han er sur når han ikke svarer.");
  silent("nb", "Det er lett å tenke at han er lat.");
  silent("nb", "Det ville være feil å kalle henne manipulerende.");
  silent("nb", "Ingen bør skrive at han er lat.");
  silent("nb", "Vi må slutte å skrive at han nekter.");
  silent("nb", "Ikke riktig å si at han er lat, han ble dratt i armen først.");
  silent("nn", "Ikkje rett å seie at han er lat.");
  silent("en", "Not fair to call him lazy.");
  silent("nn", "Ikkje ta det som at ho manipulerer.");
  silent("nn", "Vi bør ikkje tru at han gjer det med vilje.");
  silent("en", "Don't assume she is sulking when she goes quiet.");
  silent("en", "It would be easy to think he is lazy.");
  silent("en", "Be careful not to write that she refuses.");
  silent("en", "Next shift: don't read it as him being lazy.");
  silent("en", "I'm not saying she is spoilt.");
  silent("nb", "Jeg sier ikke at han er lat.");
  marked("nb", "Han later som ingenting, jeg sier ikke mer.");
  silent("en", "Wonder was he jealous of the new one.");
  marked("en", "Wonders never cease, he was jealous all night.");
  marked("nb", "Det er lett å se at hun er redd.");
  marked("nn", "Det er lett å sjå at ho er redd.");
  marked("en", "It is easy to see that she is jealous.");
  marked("en", "They don't think we matter, and he is lazy.");
});

describe("a judgement that is denied is none", () => {
  silent("nb", "Hun er ikke manipulerende.");
  silent("nb", "Han er ingen bråkmaker.");
  silent("nb", "Hun er ingen løgner.");
  silent("nb", "Det betyr ikke at hun er lat.");
  silent("nb", "At han skulle ha løyet om tablettene, stemmer ikke.");
  silent("nn", "Det tyder ikkje at ho er lat.");
  silent("en", "She is not manipulative; she is trying to get help the way she learned to.");
  silent("en", "He isn't a troublemaker.");
  silent("en", "He was not pretending to be asleep.");
  silent("nb", "Han er alt annet enn lat.");
  silent("nn", "Han er langt frå lat.");
  marked("nb", "Ikke bare lat, men frekk også.");
  marked("en", "Pretended not to hear me.");
  marked("en", "Mr B. has no manners and no respect.");
  marked("en", "Luis is all hat and no cattle once it comes to the stalls.");
  marked("en", "Claims to have had nothing since Friday.");
});
