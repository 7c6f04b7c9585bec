import assert from "node:assert/strict";
import type { Language } from "../../../core";
import { claimsOf } from "../../clauses";

const has = (language: Language, text: string, expected: string) =>
  it(text, () => assert.ok(claimsOf(text, language).includes(expected), claimsOf(text, language).join("\n")));

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
  has("nb", "Det var en julefilm der hun er sjalu på søsteren.", "sjalu på: thing, writer, asserted");
  has("nb", "Hun ble sint under filmen.", "sint: other, writer, asserted");
  has("en", "In the film the old neighbour is angry.", "angry: thing, writer, asserted");
  has("nn", "Veit ikkje om det var rett å vere så stille, kjende meg rådlaus.", "rådlaus: writer, writer, hedged");
  has("nn", "Fysio og eg var begge imponerte.", "imponerte: writer, writer, asserted");
  has("nn", "T vart sjalu då G fekk den siste vaffelen.", "sjalu: other, writer, asserted");
  has("nb", "Boka hun låner meg handler om en lat konge.", "lat: thing, writer, asserted");
  has("nb", "Kollega Randi ble såret.", "såret: staff, writer, asserted");
  has("en", "Came away rattled myself.", "rattled: writer, writer, asserted");
  has("nn", "Dette er ein vanskeleg pasient.", "vanskeleg: other, writer, asserted");
  has("nn", "Ho er sint.", "sint: other, writer, asserted");
  has("en", "She is angry.", "angry: other, writer, asserted");
  has("en", "I was angry.", "angry: writer, writer, asserted");
  has("en", "She asked me not to make a fuss.", "to make a fuss: writer, writer, asserted, negative");
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
  has("nb", "Det kom fram i samtalen at han er sint.", "sint: other, third-party, asserted");
  has("nb", "Hun skrev i dagboka, som hun viste meg, at hun er sint.", "sint: other, patient, asserted");
  has("nb", "Legen sa at han var sint.", "sint: other, third-party, asserted");
  has("nb", "Vi sa at han var sint.", "sint: other, writer, asserted");
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
  has("nb", "Det var kanskje søndag da hun ble redd.", "redd: other, writer, asserted");
  has("nn", "Ho er redd, tenkjer eg, det er ikkje lett.", "redd: other, writer, hedged");
  has("nb", "Hun er redd, tror jeg.", "redd: other, writer, hedged");
  has("nn", "Kan henda var ho redd.", "redd: other, writer, hedged");
  has("en", "Perhaps she is afraid.", "afraid: other, writer, hedged");
  has("en", "She seemed afraid.", "afraid: other, writer, hedged");
  has("en", "Perhaps she rings when she is afraid.", "afraid: other, writer, hedged");
});
