import type { Words } from "../../rephrase/phrasing";
import { wonderingOf } from "../norwegian";
import { phrases, sameFor } from "../phrases";
import { asks, matter } from "./asks";
import { terms } from "./terms";

export const phrasing = (): Words => ({
  terms,
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
  purpose: [
    ["for", "å"],
    ["med", "det", "føremål", "å"],
    ["i", "den", "hensikt", "å"],
  ],
  merely: ["berre", "kun"],
  act: {
    plain: { present: "Eg har {adverbs} lagt merke til {slot}", past: "Eg la {adverbs} merke til {slot}" },
    inverted: { present: "har eg {adverbs} lagt merke til {slot}", past: "la eg {adverbs} merke til {slot}" },
    now: { sa: "seier", gjorde: "gjer" },
  },
  wondering: wonderingOf(matter),
  asks,
  holding:
    /^(?:uansett|er|var|blei|blir|vart|vert|har|hadde|vore|vorte|blitt|ein|ei|eit|den|det|litt|av|rein|ordentleg|skikkeleg|og|så|svært|veldig|ganske|for|innmari|rett|slett|jo|nok|vel|berre|heilt|som|til|han|ho|hen|dei|seg)$/,
  anyOf: { "alt og alle": "noko eller nokon", alt: "noko", alle: "nokon" },
  feels: {
    words: [
      "tråkka på",
      "trakka på",
      "overkøyrd",
      "forbigått",
      "oversedd",
      "til overs",
      "urettferdig behandla",
      "mislikt",
    ],
    present: "føler seg",
    past: "følte seg",
  },
  that: "at",
  remarks: ["merkeleg nok", "pussig nok", "underleg nok", "typisk nok", "sjølvsagt"],
  tags: [
    "som vanleg",
    "som alltid",
    "vanen tru",
    "for å seia det pent",
    "for å seie det pent",
    "mildt sagt",
    "om du spør meg",
    "viss du spør meg",
    "så lenge han får sitt",
    "så lenge ho får sitt",
    "så lenge det løner seg",
    "når det måtte passe",
    "så det rekk til",
    "bestandig",
    "utan unntak",
  ],
  demeaning: { fyren: "han", typen: "han", dama: "ho", kjerringa: "ho" },
  sorts: phrases(
    "makelaus | med vilje | med overlegg | med vitande og vilje | på trass | på pur trass | av rein trass | utan grunn | utan nokon grunn | utan nokon som helst grunn | utan synleg grunn | utan foranledning | utan noka foranledning | utan forvarsel | utan årsak | utan vidare | av verste sort | av verste slag | av dei sjeldne | av rang | i særklasse | utan like | som eit esel | eit gram | eit einaste gram | som ein gammal geitebukk | som ei gammal tante | til beinet | til margen | til fingerspissane | ut i fingertuppane | inn til beinet",
  ),
  timesOfDay: {
    natt: "om natta",
    kveld: "om kvelden",
    morgon: "om morgonen",
    føremiddag: "om føremiddagen",
    ettermiddag: "om ettermiddagen",
    måltid: "ved måltida",
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
    absent: {
      met: "i møte med",
      thought: "når eg tenkjer på",
      kin: /^(?:kjærast|eks|sambuar|ektemake|kone|kon|mann|mor|far|bror|syster|søster|svigermor|svigerfar|stefar|stemor)(?:e?n|a)?$/,
    },
    beside: { present: ", og eg kjenner på {slot}", past: ", og eg kjende på {slot}" },
  },
  willed: [
    /ikkje (får|fekk|har fått) (?:alltid )?(?:vilj(?:en|a) sin|vilja si|det (?:akkurat |heilt |slik )?(?:som )?(?:han|ho|hen|dei) vil(?:le)?(?: ha)?)/i,
    "$1 eit nei",
  ],
  before: {
    observe: {
      present: "I forkant har eg lagt merke til {slot}, og eg lurer på kva {who} treng",
      past: "I forkant la eg merke til {slot}, og eg lurte på kva {who} trong",
    },
    own: {
      present: "Eg kjenner på {slot} og lurer på kva {who} treng",
      past: "Eg kjende på {slot} og lurte på kva {who} trong",
    },
    hint: "det du såg eller høyrde",
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
  views: {
    words:
      /^(?:(?:(?<front>då|no|så) )?(?:(?:er|var|vart|blei|blir|vert) )?(?:ingenting|inkje) (?:duger|dugde|passar|passa|fell i smak|fall i smak|(?:(?:er|var|vart|blei|blir|vert) )?(?:godt|bra|fint) nok) (?!for )|(?:det (?:er|var) )?aldri \S+ (?:det (?:er|var) )?noko (?:gale|gali|galt) med |alt (?:er|var|vart|blei|blir|vert) (?:(?:sjølvsagt|naturlegvis|visst|jo|berre|alltid) )*(?:\S+ )?\S+ (?:feil|skuld) )/,
    when: /^(?:når|då|viss|dersom|att|no)$/,
    hint: "det som vart sagt eller gjort",
  },
  happenings: "farvel avskil avskjed sorti entré gråt latter hulking hosting sukk".split(" "),
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
    about: {
      put: "fortel om",
      ends: /(?:smerter?|plager|pine|verk|kvalme|angst|uro|migrene|feber|kramper|anfall|mareritt|vondt|fall|svimmelheit)$/,
    },
    as: { "skal ha": "har", "skal vere": "er", "skal vera": "er", "skulle ha": "hadde", "skulle vere": "var" },
  },
  stays: "på i blant ved under etter før sidan overfor mot hos gjennom utover fram".split(" "),
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
  objects: { seg: ["seg"], han: ["han"], ho: ["henne", "ho"], hen: ["hen"], dei: ["dei"] },
  otherInfinitives: {
    ours: /(?<!\p{L})å \p{L}{2,}e(?!\p{L})/giu,
    theirs: /(?<!\p{L})å (?!ha |ta |dra |la |snakka |ringja )\p{L}{2,}a(?!\p{L})/giu,
    pairs: [
      { ours: "lure", theirs: "lura" },
      { ours: "seie", theirs: "seia" },
      { ours: "gjere", theirs: "gjera" },
      { ours: "vite", theirs: "vita" },
    ],
  },
  norms: [
    { ours: "vart", theirs: "blei" },
    { ours: "tenkjer", theirs: "tenker" },
    { ours: "hende", theirs: "skjedde" },
    { ours: "gir", theirs: "gjev" },
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
    "ikkje aldri alltid òg også jo nok vel berre ofte stadig framleis likevel visst visstnok sjeldan gjerne eigentleg diverre dessverre bestandig støtt kun helst heller no liksom faktisk plutseleg difor dermed altså umedvite derimot verkeleg elles tydelegvis openbert absolutt | med overlegg | utan unntak | ikkje lenger | ikkje eit augeblikk | ikkje eingong | ikkje akkurat | ikkje alltid | ikkje berre | ikkje heilt | som vanleg | som alltid | som før | som regel | som oftast | vanen tru | merkeleg nok | underleg nok | pussig nok | innerst inne | djupt der inne | eigentleg ikkje | på førehand | støtt og stadig | til kvar ei tid | til kvar tid | heile tida | rett og slett | nok ein gong | gong på gong | om att og om att | med vitande og vilje | for lengst | nokon gong | på si side | i det heile | i røynda | stort sett | etter kvart | dag ut og dag inn | i grunn og botn | i botn og grunn",
  ),
  verbSecond: true,
  filler: "blikket og stemma",
});
