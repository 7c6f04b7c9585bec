import type { Phrasing } from "../../rephrase/phrasing";
import { phrases, sameFor } from "../phrases";

export const phrasing: Phrasing = {
  titles: {
    observe: "Ta med det som vart sett eller høyrt",
    voice: "Lat det vere orda til pasienten",
    reword: "Eit anna ord",
    own: "Som di eiga oppleving",
    hedge: "Hald det ope",
    ask: "Eit spørsmål å tenkje på",
  },
  own: {
    plain: { present: "Eg opplever at", past: "Eg opplevde at" },
    inverted: { present: "opplever eg at", past: "opplevde eg at" },
  },
  observe: {
    felt: [
      {
        plain: { present: "Eg har lagt merke til {slot} og tenkjer at", past: "Eg la merke til {slot} og tenkte at" },
        inverted: {
          present: "har eg lagt merke til {slot} og tenkjer at",
          past: "la eg merke til {slot} og tenkte at",
        },
      },
      {
        plain: { present: "Ut frå {slot} tenkjer eg at", past: "Ut frå {slot} tenkte eg at" },
        inverted: { present: "tenkjer eg ut frå {slot} at", past: "tenkte eg ut frå {slot} at" },
      },
    ],
    judged: [
      {
        plain: { present: "{slot} gir meg inntrykk av at", past: "{slot} gav meg inntrykk av at" },
        inverted: { present: "gir {slot} meg inntrykk av at", past: "gav {slot} meg inntrykk av at" },
      },
      {
        plain: { present: "Eg tenkjer ut frå {slot} at", past: "Eg tenkte ut frå {slot} at" },
        inverted: { present: "tenkjer eg ut frå {slot} at", past: "tenkte eg ut frå {slot} at" },
      },
    ],
    why: [
      {
        plain: { present: "ut frå {slot} tenkjer eg at", past: "ut frå {slot} tenkte eg at" },
        inverted: { present: "tenkjer eg ut frå {slot} at", past: "tenkte eg ut frå {slot} at" },
      },
      {
        plain: { present: "{slot} gir meg inntrykk av at", past: "{slot} gav meg inntrykk av at" },
        inverted: { present: "gir {slot} meg inntrykk av at", past: "gav {slot} meg inntrykk av at" },
      },
    ],
  },
  thought: {
    plain: { present: "Eg kjenner på {slot} og tenkjer at", past: "Eg kjende på {slot} og tenkte at" },
    inverted: { present: "kjenner eg på {slot} og tenkjer at", past: "kjende eg på {slot} og tenkte at" },
  },
  it: "det",
  effect: {
    openers: { list: ["for at", "slik at", "så at", "så"], put: "for at" },
    own: {
      plain: { present: "Eg lurer på om", past: "Eg lurte på om" },
      inverted: { present: "lurer eg på om", past: "lurte eg på om" },
    },
    seen: {
      plain: { present: "ut frå {slot} lurer eg på om", past: "ut frå {slot} lurte eg på om" },
      inverted: { present: "lurer eg ut frå {slot} på om", past: "lurte eg ut frå {slot} på om" },
    },
  },
  because: ["fordi", "for at"],
  purpose: [["for", "å"]],
  merely: ["berre", "kun"],
  act: {
    plain: { present: "Eg har {adverbs} lagt merke til {slot}", past: "Eg la {adverbs} merke til {slot}" },
    inverted: { present: "har eg {adverbs} lagt merke til {slot}", past: "la eg {adverbs} merke til {slot}" },
    now: { sa: "seier", gjorde: "gjer" },
  },
  scorn: {
    words: [
      "takke seg sjølv",
      "takka seg sjølv",
      "oppfører seg som",
      "oppførte seg som",
      "oppført seg som",
      "ter seg som",
      "skapar seg som",
      "skapte seg som",
    ],
    hint: "det {who} sa eller gjorde",
  },
  plainly: {
    "drit i": "ikkje bryr seg om",
    "driter i": "ikkje bryr seg om",
    "dreit i": "ikkje brydde seg om",
    "gir faen i": "ikkje bryr seg om",
    "gav faen i": "ikkje brydde seg om",
    "gir blanke i": "ikkje bryr seg om",
    "gjev blanke i": "ikkje bryr seg om",
    "gav blanke i": "ikkje brydde seg om",
    "gir pokker i": "ikkje bryr seg om",
    "gav pokker i": "ikkje brydde seg om",
    "gir blaffen i": "ikkje bryr seg om",
    "gav blaffen i": "ikkje brydde seg om",
    "på pur f": "med vilje",
    "på rein f": "med vilje",
    "på faenskap": "med vilje",
    "liggja som han har reidd": "ta følgjene",
    "liggje som han har reidd": "ta følgjene",
    "tok den lettaste utvegen": "valde det som var lettast",
    "tek den lettaste utvegen": "vel det som er lettast",
    "lét det skure og gå": "ikkje gjorde noko med det",
    "manglar ryggrad": "ikkje står på sitt",
    "rein utpressing": "press",
    utpressing: "press",
    "kvar bidige": "kvar einaste",
    "kvart bidige": "kvart einaste",
    "for gud veit kva gong": "att",
    dritflau: "svært flau",
    "dritlei av": "svært lei av",
  },
  feels: {
    words: ["tråkka på", "trakka på", "overkøyrd", "forbigått", "oversedd", "til overs", "urettferdig behandla", "mislikt"],
    present: "føler seg",
    past: "følte seg",
  },
  untrue: {
    words: ["løgn", "lygn", "tøv", "oppspinn", "sprøyt", "skrøne"],
    present: "det ikkje stemmer",
    past: "det ikkje stemte",
  },
  that: "at",
  remarks: ["merkeleg nok", "pussig nok", "underleg nok", "typisk nok", "sjølvsagt"],
  demeaning: { fyren: "han", karen: "han", typen: "han", dama: "ho", kjerringa: "ho" },
  sorts: phrases("av verste sort | av verste slag | av dei sjeldne | av rang | i særklasse | utan like"),
  timesOfDay: {
    natt: "om natta",
    kveld: "om kvelden",
    morgon: "om morgonen",
    føremiddag: "om føremiddagen",
    ettermiddag: "om ettermiddagen",
  },
  emphases: phrases(
    "verkeleg rein reint utruleg skamlaust innmari frykteleg usedvanleg ekstremt direkte grenselaust skikkeleg notorisk | rett og slett | i grunn og botn | i botn og grunn",
  ),
  joining: phrases("derimot òg også likevel framleis igjen elles | til tider | etter kvart | på si side"),
  feeling: {
    plain: {
      present: "Eg kjenner {adverbs} på {slot} i møte med {whom}",
      past: "Eg kjende {adverbs} på {slot} i møte med {whom}",
    },
    inverted: {
      present: "kjenner eg {adverbs} på {slot} i møte med {whom}",
      past: "kjende eg {adverbs} på {slot} i møte med {whom}",
    },
    hint: "di eiga kjensle",
    since: "Eg har {adverbs} kjent på {slot} i møte med {whom}",
    absent: { met: "i møte med", thought: "når eg tenkjer på" },
    beside: { present: ", og eg kjenner på {slot}", past: ", og eg kjende på {slot}" },
  },
  aside: {
    own: { present: "slik eg opplever det", past: "slik eg opplevde det" },
    observe: { present: "slik eg forstår det ut frå {slot}", past: "slik eg forstod det ut frå {slot}" },
  },
  view: "",
  besides: {
    seen: {
      text: ", og eg la merke til {slot}",
      present: ", og eg har lagt merke til {slot}",
      hint: "det du sjølv såg eller høyrde",
    },
    reason: { text: " (oppgjeven grunn: {slot})", hint: "pasienten sin eigen grunn" },
  },
  and: "og",
  or: "eller",
  unnamed: ["rusproblem", "rusliding"],
  has: { er: "har", var: "hadde" },
  sequence: "så då etterpå deretter".split(" "),
  boosters:
    "openbert tydelegvis sjølvsagt naturlegvis utan_tvil utvilsamt opplagt definitivt jo rett_og_slett heilt_klart".split(
      " ",
    ),
  blameless: {
    whose: { hans: "han", hennar: "ho", hennes: "ho" },
    fault: ["skyld", "skuld", "feil"],
    present: "meiner at",
    past: "meinte at",
  },
  also: ", slik som {slot}",
  within: "innerst inne | inst inne | djupt der inne | eigentleg | i grunn og botn | i botn og grunn".split(" | "),
  joins: ["og", "men"],
  tells: {
    present: "fortel at",
    past: "fortalde at",
    hearsay: ["visstnok", "angiveleg", "liksom", "etter seiande"],
    as: { "skal ha": "har", "skal vere": "er", "skal vera": "er", "skulle ha": "hadde", "skulle vere": "var" },
  },
  stays: "på i ved under etter før sidan overfor mot hos gjennom utover fram".split(" "),
  towardsWhom: "overfor",
  towards: "overfor mot hos".split(" "),
  seem: { er: "verkar", var: "verka", vart: "verka", blei: "verka", vert: "verkar", blir: "verkar" },
  be: { present: "er", past: "var" },
  subjects: ["han", "ho", "hen"],
  patient: "pasienten",
  patients: "pasientane",
  again: {
    ...sameFor("ho", "mor mora dotter dottera syster systera kona jenta venninna bestemora"),
    ...sameFor("han", "far faren bror broren son sonen mannen guten bestefaren"),
  },
  objects: { han: ["han"], ho: ["henne", "ho"], hen: ["hen"], dei: ["dei"] },
  norms: [
    { ours: "vart", theirs: "blei" },
    { ours: "tenkjer", theirs: "tenker" },
    { ours: "hende", theirs: "skjedde" },
  ],
  pointer: "det",
  notSeen: {
    plain: { present: "Eg har ikkje sett at", past: "Eg såg ikkje at" },
    inverted: { present: "har eg ikkje sett at", past: "såg eg ikkje at" },
    hint: "når du har sett etter",
  },
  notNow: { aldri: "ikkje" },
  risk: "slo slår slått slege slagsmål sparka spark kutt risp skar skore sjølvmord sjølvdrap suicid sjølvskad kniv overdos trua truga truar truss kvelte vald beit bite lugg klor spytt skall brann tende belte tvang skjerm blod blør brot mg ml insulin metadon suboxone sprøyte injis levra leveren drep drepne hengde hoppa".split(
    " ",
  ),
  harmless: "blodprøv blodtrykk blodsukk brannøv brannmann skjermbruk skjermtid skjermbilet".split(" "),
  adverbs: phrases(
    "ikkje aldri alltid òg også jo nok vel berre ofte stadig framleis likevel visst visstnok sjeldan gjerne eigentleg diverre dessverre bestandig støtt kun helst heller no liksom faktisk plutseleg difor dermed altså derimot verkeleg elles tydelegvis openbert absolutt | med overlegg | utan unntak | ikkje lenger | ikkje eingong | ikkje akkurat | ikkje alltid | ikkje berre | ikkje heilt | som vanleg | som alltid | som før | som regel | som oftast | vanen tru | merkeleg nok | underleg nok | pussig nok | innerst inne | djupt der inne | eigentleg ikkje | støtt og stadig | til kvar ei tid | til kvar tid | heile tida | rett og slett | nok ein gong | gong på gong | om att og om att | med vitande og vilje | for lengst | på si side | i det heile | i røynda | stort sett | etter kvart | dag ut og dag inn | i grunn og botn | i botn og grunn",
  ),
  verbSecond: true,
  filler: "blikket og stemma",
};
