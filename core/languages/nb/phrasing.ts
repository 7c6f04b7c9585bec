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
  aside: {
    own: { present: "slik jeg opplever det", past: "slik jeg opplevde det" },
    observe: { present: "slik jeg forstår {slot}", past: "slik jeg forsto {slot}" },
  },
  seem: { er: "virker", var: "virket", ble: "virket", blei: "virket", blir: "virker" },
  be: { present: "er", past: "var" },
  subjects: ["han", "hun", "hen"],
  patient: "pasienten",
  pointer: "det",
  notNow: { aldri: "ikke" },
  risk: "slo slår slått slagsmål sparke spark kutt risp skar skjære skåret selvmord selvdrap suicid selvskad kniv overdos truer truet trua true trussel trusler kveler kvelte kvalt vold beit biter lugg klor spytt skall brann tente belte tvang skjerm blod blør brudd mg ml drep drept hengte hoppet".split(
    " ",
  ),
  verbSecond: true,
  filler: "blikket og stemmen",
};
