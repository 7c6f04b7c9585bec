import { has } from "../../clauses";

describe("a claim that is to be asked about", () => {
  has("nb", "Undersøk hva han er redd for.", "redd for: other, writer, questioned");
  has("nn", "Undersøk kva han er redd for.", "redd for: other, writer, questioned");
  has("en", "Explore with her why she is angry.", "angry: other, writer, questioned");
});

describe("a claim that is what somebody is convinced of", () => {
  has("nb", "Hun er sikker på at søsteren er falsk.", "falsk: other, patient, asserted");
  has("nn", "Ho er overtydd om at systera er sint.", "sint: other, patient, asserted");
  has("en", "She is convinced that her sister is jealous.", "jealous: other, patient, asserted");
});

describe("a claim that may turn out to be so", () => {
  has("nb", "Hvis det viser seg at hun er redd for nålen, venter vi.", "redd for: other, writer, hypothetical");
  has("nn", "Dersom det syner seg at ho er sint, ventar vi.", "sint: other, writer, hypothetical");
  has("en", "If it turns out that he is angry, we will wait.", "angry: other, writer, hypothetical");
});

describe("a claim that is said not to be so", () => {
  has("nb", "Det er ikke det at hun er sint.", "sint: other, writer, not-known");
  has("nb", "Det er ikke bare det at hun er sint.", "sint: other, writer, asserted");
  has("en", "It is not that he is angry.", "angry: other, writer, not-known");
});

describe("a claim of what may come out", () => {
  has("nb", "Hvis det viser seg at hun er redd, venter vi.", "redd: other, writer, hypothetical");
  has("nn", "Viss det syner seg at ho er redd, ventar vi.", "redd: other, writer, hypothetical");
  has("en", "If it turns out that she is scared, we wait.", "scared: other, writer, hypothetical");
  has("nb", "Det viste seg at hun var redd.", "redd: other, writer, asserted");
});

describe("a claim behind a no and nothing else", () => {
  has("nb", "Ikke det at hun er sint, men hun virker sliten.", "sint: other, writer, not-known");
  has("en", "Not that he is angry, the tablets make him slow.", "angry: other, writer, not-known");
});

describe("a claim that is put forward as a hypothesis", () => {
  has("nb", "Psykologens hypotese er at hun er redd.", "redd: other, writer, hedged");
  has("nn", "Hypotesen vår er at ho er redd.", "redd: other, writer, hedged");
  has("en", "The working theory is that he is jealous.", "jealous: other, writer, hedged");
  has("en", "The trouble is that he is jealous.", "jealous: other, writer, asserted");
});

describe("a claim behind «as far as I could make out»", () => {
  has("en", "As far as I could make out he was jealous.", "jealous: other, writer, hedged");
  has("en", "As far as she could make out he was jealous.", "jealous: other, writer, asserted");
});

describe("a claim behind a reason or a time of its own", () => {
  has("nb", "Trolig ringte mor, for han var skuffet.", "skuffet: other, writer, asserted");
  has("nb", "Kanskje er han sliten fordi han er redd.", "redd: other, writer, hedged");
  has("en", "I think it was about nine when he got angry.", "angry: other, writer, asserted");
  has("nb", "Det var kanskje klokka ti at hun ble redd.", "redd: other, writer, asserted");
  has("nn", "Det kan ha vore tysdag ho vart redd.", "redd: other, writer, asserted");
  has("nb", "Kanskje er det natta han er redd for.", "redd for: other, writer, hedged");
});

describe("a claim that nobody makes", () =>
  has("en", "No one is saying she is angry.", "angry: other, writer, not-known"));

describe("a claim that somebody wondered about in the order of a question", () => {
  has("en", "Counsellor wondered was he nervous about the weekend.", "nervous: other, writer, not-known");
  has("en", "I asked was he angry.", "angry: other, writer, questioned");
});

describe("a claim behind a day on which it was told", () =>
  has("en", "Has said several times since Tues that he is angry.", "angry: other, patient, asserted"));

describe("a claim that a turned condition sets", () =>
  has("nb", "Skulle han bli redd, henger nummeret på kjøleskapet.", "redd: other, writer, hypothetical"));

describe("what was said, and what the writer makes of it", () => {
  has("en", "What she said was that she was angry.", "angry: other, third-party, asserted");
  has("en", "The reason he gave was that he was angry.", "angry: other, third-party, asserted");
  has("en", "The reason he left was that he was angry.", "angry: other, writer, asserted");
  has("en", "She left, saying she was fed up.", "fed up: other, patient, asserted");
  has("en", "He told me he was calm, although he was obviously angry.", "angry: other, writer, boosted");
  has("en", "Perhaps we should talk to him, because he is angry.", "angry: other, writer, asserted");
  has("en", "Perhaps he left because he was angry.", "angry: other, writer, hedged");
  has("en", "She says she is fine but is clearly angry.", "angry: other, writer, boosted");
  has("en", "He said he was fine but felt angry.", "felt angry: other, patient, asserted");
});
