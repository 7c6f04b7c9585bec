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

describe("a claim knows whose mind it is about", () => {
  has("nb", "Han er sint.", "sint: other, writer, asserted");
  has("nb", "Jeg var sint.", "sint: writer, writer, asserted");
  has("nb", "En vanskelig samtale.", "vanskelig: thing, writer, asserted");
  has("nb", "En vanskelig pasient.", "vanskelig: other, writer, asserted");
  has("nb", "Eldstegutten var sjalu.", "sjalu: other, writer, asserted");
  has("nb", "Rom 4 er sint.", "sint: other, writer, asserted");
  has("nb", "Oda er den som alltid er sint.", "sint: other, writer, asserted");
  has("nb", "Vi vet hvem som er sint her.", "sint: other, writer, asserted");
  has("nb", "Ble sint over at jeg tok meg av såret før jeg spurte.", "sint: other, writer, asserted");
  has("nb", "Ble redd da Odd hevet stemmen mot meg.", "redd: writer, writer, asserted");
  has("nb", "Romkameraten er en upålitelig gammel mann fra bygda.", "upålitelig: other, writer, asserted");
  has("en", "Was angry afterwards.", "angry: other, writer, asserted");
  has("nb", "Var skuffet da jeg hørte det.", "skuffet: writer, writer, asserted");
  has("nb", "Var skuffet da jeg sa det.", "skuffet: other, writer, asserted");
  has("nb", "Ble litt utrygg, men sa ikke noe til ham.", "utrygg: writer, writer, asserted");
  has("nb", "Flere av oss var redde.", "redde: staff, writer, asserted");
  has("nb", "En av dem var redd.", "redd: other, writer, asserted");
  has("nb", "Glad i dyret sitt er han.", "Glad i: other, writer, asserted");
  has("nb", "KH var sint.", "sint: other, writer, asserted");
  has("nb", "- F.: Sint på alle.", "Sint: other, writer, asserted");
  has("nb", "Sa at alt var bra, men var sint.", "sint: other, writer, asserted");
  has("nb", "Broren føler seg utenfor.", "føler seg utenfor: other, writer, asserted");
  has("en", "The young one in 5 was jealous of her sister.", "jealous of: other, writer, asserted");
  has("en", "One of our regulars was angry.", "angry: other, writer, asserted");
  has("en", "Rattled by the alarm, I went back in.", "Rattled: writer, writer, asserted");
  has("en", "Felt sad myself after this shift.", "sad: writer, writer, hedged");
  has("nb", "Hun fikk boken av moren, som var sint.", "sint: other, writer, asserted");
  has("nb", "Hun ble sint under filmen.", "sint: other, writer, asserted");
  has("nn", "Veit ikkje om det var rett å vere så stille, kjende meg rådlaus.", "rådlaus: writer, writer, hedged");
  has("nn", "Fysio og eg var begge imponerte.", "imponerte: writer, writer, asserted");
  has("nn", "T vart sjalu då G fekk den siste vaffelen.", "sjalu: other, writer, asserted");
  has("nb", "Kollega Randi ble såret.", "såret: staff, writer, asserted");
  has("en", "Came away rattled myself.", "rattled: writer, writer, asserted");
  has("nb", "Ble litt satt ut sjøl av det han sa.", "Ble litt satt ut: writer, writer, asserted");
  has("nn", "Ho er ADHD-ar.", "ADHD-ar: other, writer, asserted");
  has("nn", "Sonen er ein vanskeleg blære.", "vanskeleg: other, writer, asserted");
  has("en", "The discussion on medication was a difficult one.", "difficult: thing, writer, asserted");
  has("nn", "Dette er ein vanskeleg pasient.", "vanskeleg: other, writer, asserted");
  has("nn", "Ho er sint.", "sint: other, writer, asserted");
  has("en", "She is angry.", "angry: other, writer, asserted");
  has("en", "I was angry.", "angry: writer, writer, asserted");
  has("en", "She asked me not to make a fuss.", "to make a fuss: writer, writer, asserted, negative");
});

describe("who lives nowhere, and who is no person, is claimed nothing of", () => {
  silent("nb", "Det var en julefilm der hun er sjalu på søsteren.", "sjalu på");
  silent("en", "In the film the old neighbour is angry.", "angry");
  has("nb", "Boka hun låner meg handler om en lat konge.", "lat: thing, writer, asserted");
  silent("nb", "I boka han leser, er faren sint.", "sint");
  silent("nb", "Han er flink til å spille vanskelig i revyen.", "vanskelig");
  has("nb", "Han var sint før revyen.", "sint: other, writer, asserted");
  silent("nb", "Hunden til naboen er sint.", "sint");
  silent("en", "His dog is jealous of the puppy.", "jealous of");
  has("nb", "Han gjorde oss sinte.", "sinte: staff, writer, asserted");
  has("nb", "Han gjorde moren sint.", "sint: other, writer, asserted");
  has("nb", "Mirsada er sjalu på de andre.", "sjalu på: other, writer, asserted");
  has("en", "R always was angry.", "angry: other, writer, asserted");
  has("en", "Difficult family situation.", "Difficult: thing, writer, asserted");
});

describe("a claim knows who vouches for it", () => {
  has("nb", "Hun sier at hun er sint.", "sint: other, patient, asserted");
  has("nb", "Ifølge henne er faren sint.", "sint: other, third-party, asserted");
  has("nb", "«Han er sint», sa hun.", "sint: other, quotation, asserted");
  has("nb", "> Han er sint.", "sint: other, quotation, asserted");
  has("nb", "## Pasientens egne ord\n\nEr sint på alle.", "sint: other, patient, asserted");
  has("nb", "Han er en snill gutt, men sint.", "sint: other, writer, asserted");
  has("en", "He says she is angry.", "angry: other, patient, asserted");
  has("nb", "Hun sier at bråket gjør henne sint.", "sint: other, patient, asserted");
  has("nn", "Leif sa at han var lei, og at han angra.", "angra: other, patient, asserted");
  has("nb", "Han ga uttrykk for at han er sint.", "sint: other, patient, asserted");
  has("nb", "Han er redd for tannlegen, står det i journalen.", "redd for: other, third-party, asserted");
  has("nb", "Han er redd for tannlegen, ifølge journalen.", "redd for: other, third-party, asserted");
  has("nb", "Det kom fram i samtalen at han er sint.", "sint: other, third-party, asserted");
  has("nb", "Hun skrev i dagboka, som hun viste meg, at hun er sint.", "sint: other, patient, asserted");
  has("nb", "Legen sa at han var sint.", "sint: other, third-party, asserted");
  has("nb", "Vi sa at han var sint.", "sint: other, writer, asserted");
  has("nb", "Helt fra han var liten var han sint, sier pappa.", "sint: other, third-party, asserted");
  has("nb", "Han er sint, sier Espen.", "sint: other, patient, asserted");
  has("nb", "Han er sint, sier Espen, nabo i mange år.", "sint: other, patient, asserted");
  has("nb", "De var sinte, sier husboka.", "sinte: other, third-party, asserted");
  has("nb", "Han er redd for tannlegen, jf. tiltaksplanen.", "redd for: other, third-party, asserted");
  has("en", "He is afraid of dogs, it's on the family sheet.", "afraid of: other, third-party, asserted");
  has("nb", "Han tror at moren er sint.", "sint: other, patient, asserted");
  has("en", "Tesfalidet says she is angry.", "angry: other, patient, asserted");
});

describe("a claim knows how surely it is made", () => {
  has("nb", "Kanskje er hun redd.", "redd: other, writer, hedged");
  has("nb", "Hun virket redd.", "redd: other, writer, hedged");
  has("nb", "Jeg tenker at hun var redd.", "redd: other, writer, hedged");
  has("nb", "Er hun redd?", "redd: other, writer, questioned");
  has("nb", "Hvis hun er redd, kan vi vente.", "redd: other, writer, hypothetical");
  has("nb", "Usikker på om hun er redd.", "redd: other, writer, not-known");
  has("nb", "Hun er åpenbart redd.", "redd: other, writer, boosted");
  has("nb", "Hun er ikke redd.", "redd: other, writer, asserted, negative");
  has("nb", "Narkomanen ville ikke ha middag.", "Narkomanen: other, writer, asserted");
  has("nb", "Hun er ingen narkoman.", "narkoman: other, writer, asserted, negative");
  has("nb", "Det var kanskje søndag da hun ble redd.", "redd: other, writer, asserted");
  has("nn", "Ho er redd, tenkjer eg, det er ikkje lett.", "redd: other, writer, hedged");
  has("nb", "Hun er redd, tror jeg.", "redd: other, writer, hedged");
  has("nn", "Kan hende var det naboen som uroa henne.", "uroa henne: other, writer, hedged");
  has("nn", "Kan henda var ho redd.", "redd: other, writer, hedged");
  has("nb", "Skulle H. være redd i natt, tar Liv en prat.", "redd: other, writer, hypothetical");
  has("nn", "Er ho redd i natt, byter me rom.", "redd: other, writer, hypothetical");
  has("nb", "Avtalen er at han sier fra når han er sint.", "sint: other, writer, hypothetical");
  has("nb", "Målet er at hun ikke er redd.", "redd: other, writer, hypothetical, negative");
  has("nb", "Mål: at hun er mindre redd.", "redd: other, writer, hypothetical");
  has("nb", "Tiltak: unngå situasjoner der han er redd.", "redd: other, writer, hypothetical");
  has("nb", "Vi hadde bestemt oss for at hun var sint.", "sint: other, writer, not-known");
  has("nb", "Vi bør slutte å skrive at hun er vanskelig.", "vanskelig: other, writer, not-known");
  has("nb", "Vi sa at vi forstår at hun er redd.", "redd: other, writer, hedged");
  has("en", "I told him he has nothing to be angry about.", "angry: other, writer, hedged, negative");
  has("nb", "Hun ser trist ut.", "trist: other, writer, hedged");
  has("en", "Perhaps she is afraid.", "afraid: other, writer, hedged");
  has("en", "She seemed afraid.", "afraid: other, writer, hedged");
  has("en", "Perhaps she rings when she is afraid.", "afraid: other, writer, hedged");
});
