import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";
import { concernsOf } from "../../clauses";

const analyser = createAnalyser();

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

describe("what somebody is spared", () => {
  marks("nb", "Ble liggende slik at han slapp å svare.", "certainty");
  marks("nb", "Vi ringte, slik at han slapp å svare.");
  marks("nb", "Broren henter henne så hun slipper å møte ham alene.");
});

describe("what is written, told or taken for possible", () => {
  marks("nb", "I journalen står det at hun er redd for sprøyter.");
  marks("nb", "Vi fikk høre at han er lei av maten.");
  marks("nb", "For meg kan bildet handle om sinne.");
  marks("nb", "Fortalte at hun er glad i sang og at hun savner koret.");
});

describe("a verb of saying that tells nothing", () => {
  marks("nb", "Meldte seg syk for å slippe å møte til veiing.", "certainty");
  marks("nb", "Meldte seg syk på jobben i dag tidlig.");
});

describe("a letter behind a number", () => {
  marks("nb", "Varmtvannet i 2B nekter å komme over 40 grader.");
  marks("nn", "Naboparet i 2B er nokre evige sytepavar.", "blame", "generalization");
});

describe("what somebody does something for", () => {
  marks("en", "Wore short sleeves so that everyone would see the bandage.", "certainty");
  marks("en", "He sat at the front so he could hear the speaker.");
  marks("en", "Broke the window because he wanted to be moved.", "certainty");
  marks("en", "He went out because he wanted some air.");
  marks("en", "Mum phoned to check up on the night staff.", "certainty");
  marks("en", "Mum phoned to ask about visiting.");
});

describe("what is usual", () => {
  marks("en", "Slept well, as usual.");
  marks("en", "Late again, as usual.", "generalization");
  marks("en", "It was not his own fault.");
});

describe("what a paper or somebody else calls a person", () => {
  marks("en", "According to the chart he is a known alcoholic.");
  marks("en", "She says she is an alcoholic.");
  marks("nn", "Ifølgje journalen er han narkoman.");
  marks("nn", "Han seier at han er narkoman.");
});

describe("a term that is chosen in passing on what happened", () => {
  marks("en", "According to the chart her brother committed suicide.", "label");
  marks("nb", "Ifølge journalen begikk broren selvmord.", "label");
});

describe("the homely and the literal", () => {
  marks("nb", "Faren kjørte henne til toget.");
  marks("nb", "Viktig å være klar over at hun går fort ned i blodsukker.");
  marks("nb", "Datteren ringte for å høre hvordan det går.");
  marks("nb", "Søsteren regner med å komme på besøk søndag.");
  marks("nb", "Bussen kom for sent, som vanlig på fredager.");
  marks("nb", "Han er støtt på beina igjen.");
});

describe("what somebody is said to have wanted with us", () => {
  marks("nn", "Sette på støvsugaren for å overdøyve oss.", "certainty");
  marks("nn", "Skrudde opp lyden, alt for å få meir Oxascand.", "certainty");
  marks("nn", "Kom bort for å vise meg biletet.");
  marks("nn", "Ringde meg for å få meg til å hente posten.");
  marks("nn", "Held seg inne fordi han veit at døra er låst.", "certainty");
  marks("nn", "Kom ned fordi han ville ha vatn.");
});

describe("believing with nobody named", () => {
  marks("nb", "Tror fortsatt at kona lever.", "certainty");
  marks("nn", "Trudde eg var systera.", "certainty");
  marks("nn", "Trur ho har feber.");
});

describe("a verb that leaves it open inside the words of a match", () => {
  marks("nn", "Det kan ha skremt han.");
  marks("nn", "Han oppfatta det som ei fornærming.", "certainty");
  marks("nn", "Vi oppfatta det som ei fornærming.");
});

describe("what is said of things alone, or for somebody, generalizes about nobody", () => {
  marks("nb", "Ventilen piper hver eneste gang døra åpnes.");
  marks("nb", "Ventilen piper hver eneste gang hun dusjer.", "generalization");
  marks("nb", "Ikke en vakt går uten at det smeller i dører.", "generalization");
  marks("en", "The bottom drawer sticks every single time.");
  marks("en", "Not once rude, even on the first evening.");
  marks("en", "Not once has he thanked anybody on this ward.", "blame", "generalization");
});

describe("who is meant where a word could be another", () => {
  marks("en", "The elder one is only here for the house.", "blame", "certainty");
  marks("en", "Our resident cat, as usual, is asleep.");
  marks("nb", "Blåser opp enhver forkjølelse.", "blame");
  marks("nb", "Blåser opp til storm.");
});

describe("what is said flatly where it judges", () => {
  marks("nb", "Han kan være manipulerende.", "blame");
  marks("nb", "Hun kan være svært krevende.", "blame");
  marks("en", "She can be lazy.", "blame");
  marks("nb", "Han kan være sjalu.");
  marks("nb", "Han kan ha vært krevende.");
  marks("nb", "Han kan være lat, mener faren.");
  marks("nb", "Rom som kan være vanskelige å komme inn i.");
  marks("nb", "Han sier han er syk, men er bare ute etter piller.", "certainty");
  marks("nb", "Hun sier hun er lei, men savner familien.");
});

describe("a reading that wonders", () => {
  const isGood = (text: string) => analyser.read(text, { language: "nb" }).strengths.length > 0;
  it("is a strength where the judgement in it is somebody's own word", () =>
    assert.ok(isGood("Jeg lurer på hva han mente da han sa at han er lat.")));
  it("is none where the writer judges in it", () => assert.ok(!isGood("Jeg lurer på om han er lat.")));
});

describe("what the writer takes back or was told", () => {
  marks("nb", "Jeg opplevde ham som fornærmet.");
  marks("nb", "At hun er sjalu, er bare noe jeg lurer på.");
  marks("nb", "At hun er sjalu, vet jeg ikke.");
  marks("nb", "«La meg være», sa hun, for hun var lei av oss.", "certainty");
  marks("nb", "Hun angret litt, virket det som.");
  marks("nb", "Avtalte at han sier fra når han er sint.");
  marks("nb", "Spør du meg, handler det om at hun er redd.");
});

describe("what happens each time", () => {
  marks("nb", "Hver gang det er torden, blir katta redd.");
  marks("nb", "Manipulerende hver eneste gang vi skal ut, den mannen.", "blame", "generalization");
  marks("nb", "Hver gang det er husmøte, er stolen hans tom.", "generalization");
});
