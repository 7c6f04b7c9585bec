import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const has = (language: Language, text: string, expected: string) =>
  it(text, () => assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

const silent = (language: Language, text: string, words: string) =>
  it(`${text} (no claim)`, () => {
    const claims = claimsOf(text, language).filter((claim) => claim.startsWith(`${words}:`));
    assert.deepEqual(claims, []);
  });

describe("a claim knows who vouches for it", () => {
  has("nb", "Han øver på å si at han er sint.", "sint: other, patient, asserted");
  has("nb", "Hun ville ikke si at hun er sint.", "sint: other, patient, asserted");
  has("nb", "Må lære å si fra i stedet for å furte.", "furte: other, writer, asserted");
  has("nb", "Romkameraten omtalte ham i brevet som utrolig sta.", "sta: other, patient, asserted");
  has("nb", "Hun beskriver suget som et dyr som våkner om kvelden.", "som et dyr: other, patient, asserted");
  has("nb", "Hun er, som hun selv sier, for redd til å ta heisen.", "redd: other, patient, asserted");
  has("nb", "Han er, sier han, redd for heisen.", "redd for: other, patient, asserted");
  has("nb", "Latskap, kaller han det selv, vi snakket om søvn.", "Latskap: other, patient, asserted");
  has("nb", "Hun er sint på broren, sier moren, og vil ikke komme.", "sint: other, third-party, asserted");
  has("nb", "Kjenner seg glemt, sa hun, og ba om selskap.", "Kjenner seg glemt: other, patient, asserted");
  has("nb", "Det ble sagt på rapport at hun er redd.", "redd: other, third-party, asserted");
  has("nb", "Det er notert i journalen at han er redd.", "redd: other, third-party, asserted");
  has("nb", "Tok opp på husmøtet at de er lei av bråket.", "lei av: other, patient, asserted");
  has("nb", "Redd for vinden sa hun, og fikk te.", "Redd for: other, patient, asserted");
  has("nb", "Hun sier hun skal hentes, men innerst inne er hun redd.", "redd: other, writer, boosted");
  has("en", "It was reported at handover that she is jealous.", "jealous: other, third-party, asserted");
  has("nb", "Hun sier at hun er sint.", "sint: other, patient, asserted");
  has("nb", "Ifølge henne er faren sint.", "sint: other, third-party, asserted");
  has("nb", "«Han er sint», sa hun.", "sint: other, quotation, asserted");
  has("nb", "> Han er sint.", "sint: other, quotation, asserted");
  has("nb", "## Pasientens egne ord\n\nEr sint på alle.", "sint: other, patient, asserted");
  has("nb", "Han er en snill gutt, men sint.", "sint: other, writer, asserted");
  has("en", "He says she is angry.", "angry: other, patient, asserted");
  has("en", "Mother angry with him, father not stated.", "angry: other, writer, asserted");
  has("en", "Rang nagging about showers.", "nagging: other, writer, asserted");
  has("en", "She rang saying she was angry.", "angry: other, patient, asserted");
  has("en", "Angry, nursed per CIWA.", "Angry: other, writer, asserted");
  has("nb", "Hun sier at bråket gjør henne sint.", "sint: other, patient, asserted");
  has("nn", "Leif sa at han var lei, og at han angra.", "angra: other, patient, asserted");
  has("nb", "Han ga uttrykk for at han er sint.", "sint: other, patient, asserted");
  has("nb", "Han er redd for tannlegen, står det i journalen.", "redd for: other, third-party, asserted");
  has("nb", "Han er redd for tannlegen, ifølge journalen.", "redd for: other, third-party, asserted");
  has("nb", "Det kom fram i samtalen at han er sint.", "sint: other, third-party, asserted");
  has("nb", "Hun skrev i dagboka, som hun viste meg, at hun er sint.", "sint: other, patient, asserted");
  has("nn", "Far forstår ikkje alvoret.", "forstår ikkje alvoret: other, writer, asserted");
  has("nn", "Kona trur vi held noko skjult.", "trur vi: other, writer, asserted");
  has("nb", "Legen sa at han var sint.", "sint: other, third-party, asserted");
  has("nb", "Vi sa at han var sint.", "sint: other, writer, asserted");
  has("nb", "Helt fra han var liten var han sint, sier pappa.", "sint: other, third-party, asserted");
  has("nb", "Han er sint, sier Espen.", "sint: other, patient, asserted");
  has("nb", "Han er sint, sier Espen, nabo i mange år.", "sint: other, patient, asserted");
  has("nb", "De var sinte, sier husboka.", "sinte: other, third-party, asserted");
  has("nb", "Han er redd for tannlegen, jf. tiltaksplanen.", "redd for: other, third-party, asserted");
  has("en", "He is afraid of dogs, it's on the family sheet.", "afraid of: other, third-party, asserted");
  has("nb", "Han tror at moren er sint.", "sint: other, patient, asserted");
  has("en", "The family told us the brother is angry.", "angry: other, third-party, asserted");
  has("en", "The doctor put it to us that she is angry.", "angry: other, third-party, asserted");
  has("en", "Tesfalidet says she is angry.", "angry: other, patient, asserted");
});

describe("a claim knows how surely it is made", () => {
  has("nb", "Tiltak: god tid, alltid forklare først.", "alltid: other, writer, hypothetical");
  has("nn", "Rutine: raudt glas til saft, byt aldri om.", "aldri: other, writer, hypothetical");
  has("nn", "Snakk med han om kva som hjelper når han er redd.", "redd: other, writer, questioned");
  has("nn", "Guten på 2, som vi trur er redd, fekk lampe.", "redd: staff, writer, hedged");
  has("nb", "Ble oppfattet som skuffet.", "skuffet: other, writer, hedged");
  has("nb", "Sønnen, som bor her, er kanskje redd.", "redd: other, writer, hedged");
  has("nb", "Vi venter så lenge hun er så redd for bad.", "redd for: other, writer, asserted");
  has("nb", "Vi venter så lenge hun er redd for bad.", "redd for: other, writer, hypothetical");
  has("nb", "Når hun er redd, går vi en tur.", "redd: other, writer, hypothetical");
  has("nb", "Når hun er redd for heisen, tar vi trappa.", "redd for: other, writer, hypothetical");
  has("nb", "Når hun er redd, ringer hun på.", "redd: other, writer, asserted");
  has("nb", "Kanskje er hun redd.", "redd: other, writer, hedged");
  has("nb", "Hun virket redd.", "redd: other, writer, hedged");
  has("nb", "Et par av beboerne var sinte.", "sinte: other, writer, asserted");
  has("en", "A couple of the residents were angry.", "angry: other, writer, asserted");
  has("en", "Knew he was angry so I sat down with him.", "Knew he was: writer, writer, asserted");
  has("nb", "Jeg tenker at hun var redd.", "redd: other, writer, hedged");
  has("nb", "Er hun redd?", "redd: other, writer, questioned");
  has("nb", "Hvis hun er redd, kan vi vente.", "redd: other, writer, hypothetical");
  has("nb", "Usikker på om hun er redd.", "redd: other, writer, not-known");
  has("en", "It need not mean that she is angry.", "angry: other, writer, not-known");
  has("nb", "Hun er åpenbart redd.", "redd: other, writer, boosted");
  has("nb", "Hun er ikke redd.", "redd: other, writer, asserted, negative");
  has("nb", "Narkomanen ville ikke ha middag.", "Narkomanen: other, writer, asserted");
  has("nb", "Hun er ingen narkoman.", "narkoman: other, writer, asserted, negative");
  has("nb", "Det var kanskje søndag da hun ble redd.", "redd: other, writer, asserted");
  has("nn", "Ho er redd, tenkjer eg, det er ikkje lett.", "redd: other, writer, hedged");
  has("nb", "Hun er redd, tror jeg.", "redd: other, writer, hedged");
  has("nn", "Kan hende var det naboen som uroa henne.", "uroa henne: other, writer, hedged");
  has("nn", "Kan henda var ho redd.", "redd: other, writer, hedged");
  has("nn", "Ut frå andletet hans kunne det sjå ut som han var redd.", "redd: other, writer, hedged");
  has("nn", "Ho såg redd ut.", "redd: other, writer, hedged");
  has("nb", "Skulle H. være redd i natt, tar Liv en prat.", "redd: other, writer, hypothetical");
  has("nn", "Er ho redd i natt, byter me rom.", "redd: other, writer, hypothetical");
  has("nb", "Avtalen er at han sier fra når han er sint.", "sint: other, writer, hypothetical");
  has("nb", "Husk at hun alltid skal ha nattlys.", "alltid: other, writer, hypothetical");
  has("nb", "Etter det kona forteller, er han redd.", "redd: other, third-party, asserted");
  has("nb", "Ut fra det han selv sier, er han redd.", "redd: other, third-party, asserted");
  has("nb", "Pas. oppgir å være lei av å ligge.", "lei av å: other, patient, asserted");
  has("nb", "Naboen kalte ham en løgner.", "løgner: other, patient, asserted");
  has("nb", "Målet er at hun ikke er redd.", "redd: other, writer, hypothetical, negative");
  has("nb", "Mål: at hun er mindre redd.", "redd: other, writer, hypothetical");
  has("nb", "Tiltak: unngå situasjoner der han er redd.", "redd: other, writer, hypothetical");
  has("nn", "Avtala er at vi set oss ned når ho er redd.", "redd: other, writer, hypothetical");
  has("nn", "Avtalen er at ein av oss sit hos han når han er redd.", "redd: other, writer, hypothetical");
  has("nn", "Tiltak: gå ut i lag med han når han er redd.", "redd: other, writer, hypothetical");
  has("nb", "Vi hadde bestemt oss for at hun var sint.", "sint: other, writer, not-known");
  has("nb", "Vi bør slutte å skrive at hun er vanskelig.", "vanskelig: other, writer, not-known");
  has("nb", "Vi sa at vi forstår at hun er redd.", "redd: other, writer, hedged");
  has("en", "I told him he has nothing to be angry about.", "angry: other, writer, hedged, negative");
  has("nn", "Vi dempa lyset for at ho ikkje skulle bli redd.", "redd: other, writer, hypothetical, negative");
  has("nn", "Vi vil at ho skal vere glad.", "glad: other, writer, hypothetical");
  has("nb", "Vi gikk ut slik at hun ikke skulle bli redd.", "redd: other, writer, hypothetical, negative");
  has("nn", "Ho gret slik at han skulle bli redd.", "redd: other, writer, asserted");
  has("nn", "Blir han sint, så gå ut av rommet.", "sint: other, writer, hypothetical");
  has("nn", "Via tolk: har vondt og er redd.", "redd: other, third-party, asserted");
  has("nn", "Brukar viser meg at han er redd.", "redd: other, writer, asserted");
  has("nn", "Han på 5 gruar seg til dusjen.", "gruar seg til: other, writer, asserted");
  has("nb", "Hun ser trist ut.", "trist: other, writer, hedged");
  has("nb", "Jeg regner med at han er trist.", "trist: other, writer, hedged");
  has("nn", "Han reknar med at eg er trist, og han er sint.", "sint: other, writer, asserted");
  has("nb", "I gruppa sa hun lite, for hun var redd for svaret.", "redd for: other, writer, asserted");
  has("nb", "Sier han trener fordi han er redd.", "redd: other, patient, asserted");
  has("en", "Lorraine told me, twice, that her landlord is a bully.", "a bully: other, patient, asserted");
  has("nb", "Han fortalte om datteren som fyller ni på lørdag, og at han er redd.", "redd: other, patient, asserted");
  has("nb", "Kl. 16.20 ble sint.", "sint: other, writer, asserted");
  silent("en", "Denies plans to harm himself at present.", "plans to harm");
  silent("en", "He denied plans to abscond.", "plans to abscond");
  has("en", "The others say nothing and he plans to abscond.", "plans to abscond: other, writer, asserted");
  has("en", "Describes feeling watched on the bus.", "feeling watched: other, patient, asserted");
  has("en", "Perhaps she is afraid.", "afraid: other, writer, hedged");
  has("en", "She seemed afraid.", "afraid: other, writer, hedged");
  has("en", "Perhaps she rings when she is afraid.", "afraid: other, writer, hedged");
  has("en", "She was angry, I'd imagine.", "angry: other, writer, hedged");
  has("nb", "Hun var sint, vil jeg tro.", "sint: other, writer, hedged");
  has("nb", "Hun var sint, tipper jeg.", "sint: other, writer, hedged");
  has("en", "Part of me thought he was angry.", "angry: other, writer, hedged");
  has("en", "My read is he was afraid.", "afraid: other, writer, hedged");
  has("en", "My gut says he is afraid.", "afraid: other, writer, hedged");
  has("nb", "Det slo meg at hun var redd.", "redd: other, writer, hedged");
  has("nn", "Det slo meg at ho var redd.", "redd: other, writer, hedged");
  has("nb", "Etter det vi forstår, er hun redd.", "redd: other, writer, hedged");
  has("nb", "Så vidt jeg kunne se var hun redd.", "redd: other, writer, hedged");
  has("en", "Chart calls him a liar.", "liar: other, patient, asserted");
  has("nb", "Journalen kaller ham en løgner.", "løgner: other, patient, asserted");
  has("en", "He says he trains because he is afraid.", "afraid: other, patient, asserted");
  has("en", "He said no because he is afraid.", "afraid: other, writer, asserted");
  has("nn", "Han seier at han blingsar fordi han er redd.", "redd: other, patient, asserted");
  has("en", "She reports sleeping better, but she believes in the tea.", "believes in: other, patient, asserted");
  has("en", "She appears angry and irritated with me.", "irritated: other, writer, hedged");
  has("en", "He reports a fall, which he believes in a tea against.", "believes in: other, patient, asserted");
  has("en", "The little one's jealous of her.", "jealous of: other, writer, asserted");
  has("en", "Felt a bit useless on the way home, if I'm honest.", "useless: writer, writer, hedged");
  has("en", "Over the moon to have it back.", "Over the moon: other, writer, asserted");
  has("en", "Lonely since he died, that's what's behind the phone calls.", "Lonely: other, writer, asserted");
  has("en", "Transfer tonight is rude, papers in the file.", "rude: other, writer, asserted");
  has("en", "Night staff say he rang home; homesick.", "homesick: other, writer, asserted");
  has("en", "He knew where the lighter was and sulked.", "sulked: other, writer, asserted");
  has("en", "The son, who still thinks she'll drive, left.", "thinks she: other, writer, asserted");
  has("en", "The lad, who has told his nurse he is lonely, slept.", "lonely: other, patient, asserted");
  has("en", "He said he'd ring, and is angry with us.", "angry: other, writer, asserted");
  has("en", "Niece rang to say she can't come, and Doreen was angry.", "angry: other, writer, asserted");
  has("en", "I watched him read, so he was angry.", "angry: other, writer, asserted");
  has("en", "Noted to be rude at tea.", "rude: other, writer, asserted");
  has("en", "It's the pension he comes for.", "It's the pension he comes for: other, writer, asserted");
  silent("en", "The cat, jealous of the cushion, sat on it.", "jealous of");
  has(
    "en",
    "The two brothers sat there, thinking themselves above it.",
    "thinking themselves above: other, writer, asserted",
  );
  has("en", "Ate while Jo was in, so as to keep her leave.", "so as to keep her leave: other, writer, asserted");
  has("en", "Nobody held the glass to her lips.", "Nobody held the glass to her: other, writer, asserted");
  has("en", "Hid it, thinking nobody would see.", "thinking nobody would: other, writer, asserted");
  has("en", "Rang the bell, the object being a tablet.", "the object being: other, writer, asserted");
  has("en", "He's taken a real shine to her.", "taken a real shine to: other, writer, asserted");
  has("en", "Jealous of the fuss the little one's getting.", "Jealous of: other, writer, asserted");
  has("en", "He is ashamed, whatever he tells us.", "ashamed: other, writer, asserted");
  has("en", "I was cross and told her so.", "told her so: writer, writer, asserted");
  has("en", "He is, as he says himself, scared of lifts.", "scared of: other, patient, asserted");
  has("en", "Always explain what you do.", "Always: staff, writer, asserted");
  has("en", "For those on nights: she always wants the door ajar.", "always: other, writer, hypothetical");
});

describe("a claim that is left open, or told", () => {
  has("nb", "Han kan være redd.", "redd: other, writer, hedged");
  has("nb", "Hun kan være redd for at de er sinte.", "sinte: other, writer, hedged");
  has("nb", "Han sier han er syk, men vet godt at han er frisk.", "vet godt: other, writer, asserted");
  has("nb", "Han sier han er syk, men er redd for å ringe.", "redd: other, patient, asserted");
});

describe("a claim that its writer takes back or denies", () => {
  has("nb", "Hun er sint, men det er bare min tolkning.", "sint: other, writer, hedged");
  has("nn", "Ho er sint, eller det er mi gissing.", "sint: other, writer, hedged");
  has("en", "He pretends to be asleep when staff come by, or that's my guess.", "pretends: other, writer, hedged");
  has("nb", "Det stemmer ikke at han er sint.", "sint: other, writer, not-known");
  has("en", "It is not true that he is angry.", "angry: other, writer, not-known");
  has("en", "Defensive on my part, writing all that.", "Defensive: writer, writer, asserted");
});

describe("a claim of somebody whose reaction to the writer is told", () => {
  has("nb", "Sur som eddik fordi hun ikke fikk skyss av meg.", "Sur som eddik: other, writer, asserted");
  has("nb", "Hun er sint, fnyste kokken.", "sint: other, third-party, asserted");
  has("en", "College tutor reckons he is angry.", "angry: other, third-party, asserted");
  has("nn", "Han gav uttrykk for at han heller vil døy heime.", "vil døy: other, patient, asserted");
});

describe("a claim behind a verb of saying and whom it was said to", () => {
  has("en", "He told me the voices never scared him.", "scared him: thing, patient, asserted, negative");
  has("en", "She told her mum the nurses never listen.", "never listen: staff, patient, asserted");
});

describe("a word with a mark of doubt before it", () => {
  has("en", "Quiet, ?jealous, not asked yet.", "jealous: other, writer, questioned");
  has("nb", "Urolig, ?sint på mor.", "sint: other, writer, questioned");
});
