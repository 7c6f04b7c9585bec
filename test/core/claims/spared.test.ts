import assert from "node:assert/strict";
import { createAnalyser, type Language } from "../../../core";

const analyser = createAnalyser();

/** What the rules that judge made of a note: «marked», or why they let it be. */
function madeOf(text: string, language: Language): readonly string[] {
  const reading = analyser.read(text, { language });
  const verdicts = analyser
    .explain(reading, { start: 0, end: text.length })
    .flatMap(({ claims }) => claims.flatMap(({ verdicts: all }) => all));
  const judged = verdicts.filter(({ rule }) => /^(?:stigma|substance|credib|patient-b|resist|motive)/.test(rule));
  return judged.map((verdict) => (verdict.marked ? "marked" : verdict.why));
}

const spared = (why: string, language: Language, text: string) =>
  it(`${text} (${why})`, () => {
    const made = madeOf(text, language);
    assert.ok(made.includes(why) && !made.includes("marked"), made.join(" "));
  });

const marked = (language: Language, text: string) =>
  it(`${text} (marked)`, () => assert.ok(madeOf(text, language).includes("marked"), madeOf(text, language).join(" ")));

describe("what is said of public bodies and persons judges nobody in care", () => {
  spared("public", "nb", "I Stortinget valgte Moldvik minste motstands vei da regjeringen ba om svar.");
  spared("public", "nb", "Hjelpemiddelsentralen hevder at stolen er levert til pasienten.");
  spared("public", "nn", "Legekontoret påstår at tilvisinga er send.");
  marked("nb", "Mannen på kontoret hevder at han ikke fikk brev.");
  marked("nb", "Ringte Lånekassen og nektet å legge på.");
  marked("nb", "I gruppa valgte Moldvik minste motstands vei da naboen ba om svar.");
  spared("public", "nb", "De to journalistene ble stanset ved grensen, angivelig fordi de tok bilder.");
  spared("public", "nb", "Statsministeren hevder at partiet vil vinne.");
  spared("public", "nn", "Historikarane har lenge hevda at avtalen var eit feilgrep.");
  spared("public", "nn", "Alle i parlamentet har juksa på skatten.");
  spared("public", "nn", "Då har ein finansminister både rett og plikt til å lyga.");
  spared("public", "en", "President Omar Haddad is refusing to leave the palace.");
  spared("public", "en", "The troops fired into the hostile crowd.");
  marked("nb", "Hun hevder at regjeringen overvåker henne.");
  marked("nb", "Hansen hevder at Stortinget overvåker ham.");
  marked("nb", "Han er tidligere politiker og manipulerende.");
  marked("nb", "Som journalist hevder han å vite alt om saken.");
  marked("nb", "Ahmadi hevder at han er forfulgt i Iran og Syria.");
  marked("nb", "AP nekter å stå opp.");
  marked("nb", "Ringte kommunen og nektet å legge på.");
  marked("nb", "Moren, journalist i lokalavisa, er krevende.");
  marked("nn", "Ho hevdar at statsministeren er bror hennar.");
  marked("nn", "Eks-politikaren på rom 3 er manipulerande, ein pasient som lyg.");
  marked("en", "He claims the government is spying on him.");
  marked("en", "They claim that the president reads their letters.");
  marked("en", "Her husband, a journalist, is demanding.");
  marked("en", "He is a dictator at home.");
});

describe("courts, rulers and what is public speak for themselves, and patients may speak of them", () => {
  spared("public", "nb", "Aktor hevder at tiltalte løy i retten.");
  spared("public", "nb", "Den ene av advokatene, Kari Holm, er ikke til å leve med.");
  marked("nb", "Den ene av søstrene, Kari Holm, er ikke til å leve med.");
  marked("nb", "Ringte til kommunen, Hansen, nabo i 2. etasje, nekter å åpne.");
  marked("nb", "Han hevder at advokaten lyver.");
  marked("nb", "Pas. hevder at dommeren var urettferdig.");
  marked("nb", "Hansen hevder at dommeren i tingretten var urettferdig.");
  marked("nb", "De hevder at advokaten og dommeren er partiske.");
  marked("nb", "De nekter å møte advokaten og dommeren.");
  marked("nb", "Advokaten ringte henne, hun er manipulerende.");
  spared("public", "nn", "Dommaren hevdar at tiltalte laug i retten.");
  spared("public", "nn", "Ein av dei to meddommarane, Per Dahl, er vrang.");
  marked("nn", "Ein av dei to i gruppa, Per Dahl, er vrang.");
  spared("public", "nb", "Bondevik innrømmer at valget ble et nederlag.");
  marked("nb", "Bakken innrømmer at valget av mat ble et nederlag.");
  spared("public", "nb", "Merkels problem er at hun later som om opposisjonen ikke finnes.");
  marked("nb", "Mortens problem er at han later som om søsteren ikke finnes.");
  marked("nb", "Hun hevder at Trump overvåker henne.");
  spared("public", "en", "Putin claims that he won.");
  marked("en", "She claims that Putin reads her letters.");
  spared("public", "nb", "I vandrehallen på Stortinget spilte Larsen forurettet.");
  marked("nb", "På gangen utenfor kjøkkenet spilte Larsen forurettet.");
  marked("nb", "Hansen hevder at regjeringen og Stortinget overvåker ham.");
  spared("public", "nb", "De er reaksjonære, ideologisk blinde og lyver om menneskerettighetene.");
  marked("nb", "De er sure, blinde for egne feil og lyver om naboen.");
  spared("public", "nn", "Kommandanten og andre perverse menneske arbeidde for nazistane.");
  marked("nn", "Naboen og andre perverse menneske arbeidde i butikken.");
  spared("public", "nn", "Salta kommune sit med ein pappskalle.");
  marked("nn", "Ringer kommunen og lyg om alt.");
  spared("public", "nb", "Flere krevde at hun måtte gå av som statsråd.");
  marked("nb", "Flere krevde at hun måtte slutte på kurset.");
  marked("nb", "Flere nektet å snakke med journalisten.");
});

describe("one person goes on with somebody in office, and with no public body", () => {
  spared("public", "nb", "Statsråden kom, og hun er krevende.");
  marked("nb", "Kommunen avslo søknaden, og hun er krevende.");
  marked("nb", "Etter møtet med journalisten nekter hun å stå opp.");
  marked("nb", "Etter møte med kommunen nekter hun å spise.");
  marked("nn", "Kommunen avslo søknaden, og ho er krevjande.");
  marked("en", "The government turned him down and he is demanding.");
});

describe("what is said of those who serve customers judges nobody in care", () => {
  spared("service", "nb", "Svært frekk og uprofesjonell.");
  spared("service", "en", "Her receptionist was rude.");
  spared("service", "en", "When I brought it back they refused, so I left without a refund.");
  spared("service", "en", "Very rude and unprofessional.");
  marked("nb", "Hun var frekk mot servitøren.");
  marked("en", "She was rude to the receptionist.");
  marked("en", "Demanded a refund in the shop and was abusive.");
  marked("en", "One of our repeat customers.");
});

describe("one word alone is said of nobody", () => {
  spared("alone", "nb", "Umulig.");
  spared("alone", "nn", "Kontrollfrik");
  spared("alone", "en", "Absolutely rude.");
  marked("nb", "Krevende og manipulerende.");
  marked("nb", "Løgnhals.");
  marked("en", "Whinger.");
  marked("nb", "Svært krevende i kveld.");
  marked("nb", "Umulig.\n\nFikk besøk klokka sju.");
  marked("nn", "- Kontrollfrik\n- Sov til ti");
  marked("en", "Refuses medication.");
});

describe("words that are somebody else's, or of a thing, judge nobody", () => {
  const silent = (language: Language, text: string) =>
    it(text, () => assert.ok(!madeOf(text, language).includes("marked"), madeOf(text, language).join(" ")));

  silent("nb", "«Han var en notorisk løgner.");
  marked("nb", "Sa «ha det. Han er en løgner.");
  silent("nb", "Søsteren anklager moren for å være en løgner.");
  silent("nb", "Hun går i rette med det hun mener er ansvarsfraskrivelse.");
  marked("nb", "Det hun driver med er ansvarsfraskrivelse.");
  silent("nb", "Det er en del lureri, der folk betaler for mye, sier Sommer.");
  silent("nb", "Av respekt for de kvinnene bør vi ikke bidra til prat om dette.");
  silent("nb", "Det er lite de kan gjøre, de kan gjøre fint lite med været.");
  marked("nb", "Gjør fint lite på fellesstua.");
  silent("nb", "Selskapet er dominerende i markedet.");
  marked("nb", "Han er dominerende i gruppa.");
  silent("nn", "Selskapa har vorte dominerande i dei rike landa.");
  silent("nn", "I romanen er det ei mor som nektar å dra.");
  silent("nn", "For ein god språkpolitikk krev at vi har eit fagorgan.");
  silent("nb", "Hun sier at broren, Ola, er en løgner.");
  marked("nb", "Broren, Ola, er en løgner.");
  silent("nb", "Per lurer på om maten, sammen med kaffen, gjorde ham vrang.");
  silent("en", "She says that her brother, Tom, is a liar.");
  silent("nn", "Det var ei dramatisk, økonomisk sett, vending.");
  marked("nb", "Han er en krevende, mildt sagt, gutt.");
  spared("things", "nn", "Ho er merkeleg og dramatisk, men nesten lyrisk.");
  marked("nn", "Ho er merkeleg og dramatisk, men nesten blid.");
  marked("nb", "Hun er krevende, men innsatsen er symbolsk.");
  silent("nn", "Det å prøva å vri seg unna med prat, og ikkje byggja noko, er feigskap.");
  marked("nn", "Det å vri seg unna kan ho.");
  silent("nn", "Då eg var ung, var utfordringa å snike seg ut.");
  marked("nn", "Då ho var ung, var utfordringa å snike seg ut.");
  marked("nn", "Då eg var på vakt, var planen å snike seg ut.");
  silent("en", "MAD means crazy, or angry.");
  silent("en", "However, this toolbar is really bad news.");
  marked("en", "That lad is really bad news.");
});

describe("the name of something judges nobody", () => {
  spared("title", "en", "The Usual Suspects until ten, then lights down.");
  spared("title", "en", "The Liars' Club from the book trolley went to room 12.");
  spared("title", "en", "We read The Girl Who Lied at story hour.");
  spared("title", "en", "They sang along to Lazy Girl at tea.");
  spared("title", "nb", "Fyllik er ikke et ord vi bruker.");
  marked("nb", "Fylliken er ikke inne.");
  marked("en", "She was Lady Muck all evening.");
});

describe("words that are spoken of judge nobody", () => {
  spared("title", "en", "We agreed not to write addict in the notes.");
  spared("title", "en", "The word junkie is on his old chart.");
  marked("en", "He is an addict and agreed not to write.");
});
