import type { Words } from "../../rephrase/phrasing";
import { wonderingOf } from "../norwegian";
import { phrases, sameFor } from "../phrases";
import { asks, matter } from "./asks";
import { terms } from "./terms";

export const phrasing = (): Words => ({
  terms,
  titles: {
    observe: "Ta med det som ble sett eller hørt",
    voice: "La det være pasientens ord",
    reword: "Et annet ord",
    own: "Som din egen opplevelse",
    hedge: "Hold det åpent",
    ask: "Et spørsmål å tenke på",
  },
  own: {
    plain: { present: "Jeg opplever at", past: "Jeg opplevde at" },
    inverted: { present: "opplever jeg at", past: "opplevde jeg at" },
  },
  observe: {
    felt: [
      {
        plain: { present: "Jeg har lagt merke til {slot} og tenker at", past: "Jeg la merke til {slot} og tenkte at" },
        inverted: {
          present: "har jeg lagt merke til {slot} og tenker at",
          past: "la jeg merke til {slot} og tenkte at",
        },
      },
      {
        plain: { present: "Ut fra {slot} tenker jeg at", past: "Ut fra {slot} tenkte jeg at" },
        inverted: { present: "tenker jeg ut fra {slot} at", past: "tenkte jeg ut fra {slot} at" },
      },
    ],
    judged: [
      {
        plain: { present: "{slot} gir meg inntrykk av at", past: "{slot} ga meg inntrykk av at" },
        inverted: { present: "gir {slot} meg inntrykk av at", past: "ga {slot} meg inntrykk av at" },
      },
      {
        plain: { present: "Jeg tenker ut fra {slot} at", past: "Jeg tenkte ut fra {slot} at" },
        inverted: { present: "tenker jeg ut fra {slot} at", past: "tenkte jeg ut fra {slot} at" },
      },
    ],
    why: [
      {
        plain: { present: "ut fra {slot} tenker jeg at", past: "ut fra {slot} tenkte jeg at" },
        inverted: { present: "tenker jeg ut fra {slot} at", past: "tenkte jeg ut fra {slot} at" },
      },
      {
        plain: { present: "{slot} gir meg inntrykk av at", past: "{slot} ga meg inntrykk av at" },
        inverted: { present: "gir {slot} meg inntrykk av at", past: "ga {slot} meg inntrykk av at" },
      },
    ],
  },
  thought: {
    plain: { present: "Jeg kjenner på {slot} og tenker at", past: "Jeg kjente på {slot} og tenkte at" },
    inverted: { present: "kjenner jeg på {slot} og tenker at", past: "kjente jeg på {slot} og tenkte at" },
  },
  it: "det",
  effect: {
    openers: { list: ["for at", "slik at", "sånn at", "så at", "så"], put: "for at" },
    own: {
      plain: { present: "Jeg lurer på om", past: "Jeg lurte på om" },
      inverted: { present: "lurer jeg på om", past: "lurte jeg på om" },
    },
    seen: {
      plain: { present: "ut fra {slot} lurer jeg på om", past: "ut fra {slot} lurte jeg på om" },
      inverted: { present: "lurer jeg ut fra {slot} på om", past: "lurte jeg ut fra {slot} på om" },
    },
  },
  because: ["fordi", "for at"],
  purpose: [
    ["for", "å"],
    ["med", "det", "formål", "å"],
    ["i", "den", "hensikt", "å"],
  ],
  merely: ["bare", "kun"],
  act: {
    plain: { present: "Jeg har {adverbs} lagt merke til {slot}", past: "Jeg la {adverbs} merke til {slot}" },
    inverted: { present: "har jeg {adverbs} lagt merke til {slot}", past: "la jeg {adverbs} merke til {slot}" },
    now: { sa: "sier", gjorde: "gjør" },
  },
  wondering: wonderingOf(matter),
  asks,
  holding:
    /^(?:uansett|er|var|blei?|blir|har|hadde|vært|blitt|e[nit]|den|det|litt|av|rene?|rein|ordentlig|skikkelig|og|så|svært|veldig|ganske|for|innmari|rett|slett|jo|nok|vel|bare|helt|som|til|han|hun|hen|de|seg)$/,
  anyOf: { "alt og alle": "noe eller noen", alt: "noe", alle: "noen" },
  feels: {
    words: [
      "tråkket på",
      "tråkka på",
      "overkjørt",
      "forbigått",
      "oversett",
      "tilsidesatt",
      "til overs",
      "urettferdig behandlet",
      "urettferdig behandla",
      "mislikt",
      "uønsket",
      "snytt",
    ],
    present: "føler seg",
    past: "følte seg",
  },
  that: "at",
  remarks: ["merkelig nok", "pussig nok", "underlig nok", "beleilig nok", "typisk nok", "selvfølgelig"],
  tags: [
    "som vanlig",
    "som alltid",
    "som sedvanlig",
    "vanen tro",
    "for å si det pent",
    "for å si det mildt",
    "mildt sagt",
    "hvis du spør meg",
    "spør du meg",
    "så lenge han får sitt",
    "så lenge hun får sitt",
    "så lenge det lønner seg",
    "når det måtte passe",
    "bestandig",
    "uten unntak",
    "gitt",
    "den mannen",
    "som om han eide det",
    "som om hun eide det",
    "som om han eier det",
    "som om hun eier det",
  ],
  demeaning: { fyren: "han", karen: "han", typen: "han", dama: "hun", kjerringa: "hun", kjerringen: "hun" },
  sorts: phrases(
    "makeløs | med vilje | med overlegg | med vitende og vilje | på trass | på pur trass | av ren trass | uten grunn | uten noen grunn | uten noen som helst grunn | uten synlig grunn | uten foranledning | uten noen foranledning | uten forvarsel | uten årsak | uten videre | av verste sort | av verste slag | av de sjeldne | av dimensjoner | av rang | i særklasse | uten like | som et esel | som en gammel geitebukk | som ei gammel tante | som en gammel tante | til beinet | til margen | til fingerspissene | ut i fingertuppene | inn til beinet",
  ),
  timesOfDay: {
    natt: "om natten",
    kveld: "om kvelden",
    morgen: "om morgenen",
    formiddag: "om formiddagen",
    ettermiddag: "om ettermiddagen",
    måltid: "ved måltidene",
  },
  emphases: phrases(
    "virkelig ren rent utrolig skamløst innmari fryktelig forferdelig grusomt usedvanlig ekstremt direkte grenseløst ufattelig skikkelig notorisk | rett og slett | i bunn og grunn | og forblir",
  ),
  joining: phrases(
    "derimot også òg likevel fortsatt fremdeles igjen | for øvrig | til tider | etter hvert | på sin side",
  ),
  feeling: {
    plain: {
      present: "Jeg kjenner {adverbs} på {slot} i møte med {whom}",
      past: "Jeg kjente {adverbs} på {slot} i møte med {whom}",
    },
    inverted: {
      present: "kjenner jeg {adverbs} på {slot} i møte med {whom}",
      past: "kjente jeg {adverbs} på {slot} i møte med {whom}",
    },
    hint: "din egen følelse",
    since: "Jeg har {adverbs} kjent på {slot} i møte med {whom}",
    absent: {
      met: "i møte med",
      thought: "når vi snakker om",
      kin: /^(?:kjærest|eks|samboer|ektefelle|kone|kon|mann|mor|far|bror|søster|svigermor|svigerfar|stefar|stemor)(?:e?n|a)?$/,
    },
    beside: { present: ", og jeg kjenner på {slot}", past: ", og jeg kjente på {slot}" },
  },
  willed: [
    /ikke (får|fikk|har fått) (?:alltid )?(?:viljen sin|det (?:akkurat |helt |slik )?(?:som )?(?:han|hun|hen|de) vil(?:le)?(?: ha)?)/i,
    "$1 et nei",
  ],
  before: {
    observe: {
      present: "I forkant har jeg lagt merke til {slot}, og jeg lurer på hva {who} trenger",
      past: "I forkant la jeg merke til {slot}, og jeg lurte på hva {who} trengte",
    },
    own: {
      present: "Jeg kjenner på {slot} og lurer på hva {who} trenger",
      past: "Jeg kjente på {slot} og lurte på hva {who} trengte",
    },
    hint: "det du så eller hørte",
  },
  aside: {
    own: { present: "slik jeg opplever det", past: "slik jeg opplevde det" },
    observe: { present: "slik jeg forstår det ut fra {slot}", past: "slik jeg forsto det ut fra {slot}" },
  },
  view: "",
  besides: {
    seen: {
      text: ", og jeg la merke til {slot}",
      present: ", og jeg har lagt merke til {slot}",
      hint: "det du selv så eller hørte",
    },
    reason: { text: " (oppgitt grunn: {slot})", hint: "pasientens egen grunn" },
  },
  and: "og",
  or: "eller",
  unnamed: ["rusmiddelproblemer", "ruslidelse"],
  has: { er: "har", var: "hadde" },
  sequence: "så da etterpå deretter".split(" "),
  boosters:
    "åpenbart tydeligvis selvfølgelig selvsagt naturligvis utvilsomt opplagt definitivt jo uten_tvil rett_og_slett helt_klart".split(
      " ",
    ),
  blameless: {
    whose: { hans: "han", hennes: "hun" },
    fault: ["skyld", "feil"],
    present: "mener at",
    past: "mente at",
  },
  views: {
    words:
      /^(?:(?:(?<front>da|nå|så) )?(?:(?:er|var|ble|blir) )?(?:ingenting|intet) (?:duger|dugde|passer|passet|faller i smak|falt i smak|(?:(?:er|var|ble|blir) )?(?:godt|bra|fint) nok) (?!for )|(?:det (?:er|var) )?aldri \S+ (?:det (?:er|var) )?noe galt med |alt (?:er|var|ble|blir) (?:(?:selvfølgelig|selvsagt|naturligvis|visst|jo|bare|alltid) )*\S+ (?:feil|skyld) )/,
    when: /^(?:når|da|hvis|dersom|igjen|nå)$/,
    hint: "det som ble sagt eller gjort",
  },
  happenings: "farvel avskjed sorti entré gråt latter hulking hikst hosting sukk".split(" "),
  also: ", slik som {slot}",
  within: "innerst inne | egentlig | i bunn og grunn".split(" | "),
  joins: ["og", "men"],
  tells: {
    present: "forteller at",
    past: "fortalte at",
    hearsay: ["visstnok", "angivelig", "liksom", "etter sigende"],
    about: {
      put: "forteller om",
      ends: /(?:smerter?|plager|pine|verk|kvalme|angst|uro|migrene|svimmelhet|slapphet|tretthet|feber|kramper|anfall|mareritt|vondt|fall)$/,
    },
    as: { "skal ha": "har", "skal være": "er", "skulle ha": "hadde", "skulle være": "var" },
  },
  stays: "på i blant ved under etter før siden overfor mot hos gjennom utover fram frem".split(" "),
  towardsWhom: "overfor",
  towards: "overfor mot hos".split(" "),
  seem: { er: "virker", var: "virket", ble: "virket", blei: "virket", blir: "virker" },
  be: { present: "er", past: "var" },
  subjects: ["han", "hun", "hen"],
  patient: "pasienten",
  patients: "pasientene",
  again: {
    ...sameFor(
      "hun",
      "mor moren mora datter datteren dattera søster søsteren søstera kona konen venninna venninnen jenta jenten bestemoren",
    ),
    ...sameFor("han", "far faren bror broren sønn sønnen mannen gutten bestefaren"),
  },
  objects: { seg: ["seg"], han: ["ham", "han"], hun: ["henne"], hen: ["hen"], de: ["dem"], ho: ["henne"] },
  norms: [
    { ours: "ble", theirs: "blei" },
    { ours: "forsto", theirs: "forstod" },
    { ours: "ga", theirs: "gav" },
    { ours: "virket", theirs: "virka" },
    { ours: "natten", theirs: "natta" },
  ],
  pointer: "det",
  notSeen: {
    plain: { present: "Jeg har ikke sett at", past: "Jeg så ikke at" },
    inverted: { present: "har jeg ikke sett at", past: "så jeg ikke at" },
    hint: "når du har sett etter",
  },
  notNow: { aldri: "ikke" },
  risk: "slo slår slått slagsmål sparke spark kutt risp skar skjære skåret selvmord selvdrap suicid selvskad kniv overdos truer truet trua true trussel trusler kveler kvelte kvalt vold beit biter lugg klor spytt skall brann tente belte tvang skjerm blod blør brudd mg ml insulin metadon suboxone sprøyte injis leveren drep drept hengte hoppet".split(
    " ",
  ),
  harmless: "blodprøv blodtrykk blodsukk brannøv brannmann skjermbruk skjermtid skjermbild".split(" "),
  adverbs: phrases(
    "ikke ikkje aldri alltid også òg jo nok vel bare berre ofte stadig fortsatt fremdeles likevel allikevel visst sjelden gjerne egentlig dessverre bestandig kun helst heller nå liksom faktisk plutselig derfor dermed altså visstnok ubevisst støtt uavlatelig derimot ellers tydeligvis åpenbart absolutt | med overlegg | uten unntak | ikke lenger | ikke et øyeblikk | ikke engang | ikke akkurat | ikke alltid | ikke bare | ikke helt | som vanlig | som alltid | som før | som regel | som oftest | vanen tro | merkelig nok | underlig nok | pussig nok | innerst inne | egentlig ikke | på forhånd | støtt og stadig | til enhver tid | til stadighet | hele tiden | hele tida | rett og slett | nok en gang | gang på gang | igjen og igjen | med vitende og vilje | for lengst | noen gang | på sin side | i det hele tatt | i realiteten | i virkeligheten | stort sett | etter hvert | dag ut og dag inn | evig og alltid | i bunn og grunn | for øvrig",
  ),
  verbSecond: true,
  filler: "blikket og stemmen",
});
