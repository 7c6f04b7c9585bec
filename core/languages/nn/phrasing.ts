import type { Phrasing } from "../../rephrase/phrasing";

export const phrasing: Phrasing = {
  titles: {
    observe: "Ta med det som vart sett eller høyrt",
    voice: "Lat det vere orda til pasienten",
    reword: "Eit anna ord",
    own: "Som di eiga oppleving",
    hedge: "Hald det ope",
    ask: "Eit spørsmål å tenkje på",
  },
  own: { present: "Eg opplever at", past: "Eg opplevde at" },
  observe: { present: "Ut frå {slot} tenkjer eg at", past: "Ut frå {slot} tenkte eg at" },
  aside: {
    own: { present: "slik eg opplever det", past: "slik eg opplevde det" },
    observe: { present: "slik eg forstår {slot}", past: "slik eg forstod {slot}" },
  },
  seem: { er: "verkar", var: "verka", vart: "verka", blei: "verka", vert: "verkar", blir: "verkar" },
  be: { present: "er", past: "var" },
  subjects: ["han", "ho", "hen"],
  patient: "pasienten",
  pointer: "det",
  notNow: { aldri: "ikkje" },
  risk: "slo slår slått slege slagsmål sparka spark kutt risp skar skore sjølvmord sjølvdrap suicid sjølvskad kniv overdos trua truga truar truss kvelte vald beit bite lugg klor spytt skall brann tende belte tvang skjerm blod blør brot mg ml drep drepne hengde hoppa".split(
    " ",
  ),
  verbSecond: true,
  filler: "blikket og stemma",
};
