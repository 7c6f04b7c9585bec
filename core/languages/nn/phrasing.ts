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
  seem: { er: "verkar", var: "verka", vart: "verka", blei: "verka", vert: "verkar", blir: "verkar" },
  be: { present: "er", past: "var" },
  subjects: ["han", "ho", "hen", "dei"],
  patient: "pasienten",
  pointer: "det",
  notNow: { aldri: "ikkje" },
  verbSecond: true,
  filler: "blikket og stemma",
};
