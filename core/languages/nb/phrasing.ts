import type { Phrasing } from "../../rephrase/phrasing";

export const phrasing: Phrasing = {
  titles: {
    observe: "Ta med det som ble sett eller hørt",
    voice: "La det være pasientens ord",
    reword: "Et annet ord",
    own: "Som din egen opplevelse",
    hedge: "Hold det åpent",
    ask: "Et spørsmål å tenke på",
  },
  own: { present: "Jeg opplever at", past: "Jeg opplevde at" },
  observe: { present: "Ut fra {slot} tenker jeg at", past: "Ut fra {slot} tenkte jeg at" },
  seem: { er: "virker", var: "virket", ble: "virket", blei: "virket", blir: "virker" },
  be: { present: "er", past: "var" },
  subjects: ["han", "hun", "hen", "de"],
  patient: "pasienten",
  pointer: "det",
  notNow: { aldri: "ikke" },
  verbSecond: true,
  filler: "blikket og stemmen",
};
