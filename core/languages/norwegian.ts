import { none } from "../lexicon/kinds";
import type { TermWords } from "../rephrase/terms/term-words";
import type { Tidy } from "../rephrase/tidy";
import { wordSet } from "./phrases";

/* Words that bokmål and nynorsk write the same way, and kinds that neither has. What each is for stands with its type. */

export const kindsOfBoth = {
  thus: /^(?:slik|sånn)$/,
  stranded: /^(?:på|om|av|for|med|til|i)$/,
  pointing: /^(?:dette|det|slikt|sånt)$/,
  everything: /^alt$/,
  it: /^det$/,
  enough: /^nok$/,
  articleOrNot: /^ei$/,
  ofTheWhole: /^(?:godt|uansett)$/,
  sits: / seg så (?=(?:i|på|ned|opp|bak|inn) )/,
  governs: /^(?:med|for|av|mot|over|etter|gjennom|innom|til)$/,
  meal: /^måltid$/,
  atMeal: /^(?:til|ved|under)$/,
  counted: /^(?:måltid|ord$)/,
  exception: /^unntak/,
  oClock: /^kl\.?$/,
  againstWhom: /^(?:mot|for)$/,
  particle: none,
  painful: none,
  painfulIn: none,
  asAlways: none,
  a: none,
  shift: none,
  thisTime: none,
  us: /^oss$/,
  wants: /^vil(?:le)?$/,
  that: /^at$/,
  as: /^som$/,
  atPerson: /^(?:på|i)$/,
  to: /^til$/,
  toDo: none,
  by: none,
  doing: none,
  onWhom: none,
  others: none,
  because: /(?:^| )(?:fordi|for at)(?: |$)/,
  reasonOpens: /^for$/,
  became: none,
  cannot: none,
  views: none,
  opensIt: none,
  refused: none,
  cannotOr: none,
  saidBefore: none,
  titled: none,
  framed: none,
  withWhom: none,
  everyTime: none,
  onIt: none,
  noPlace: /^(?:med|for|av|om)$/,
  absolute: none,
  torn: none,
  slotBehind: none,
  opensOnly: none,
  doNot: none,
  knowOf: none,
  whoUsesIt: none,
  troubles: /avheng|rus|problem/,
  manyTroubles: /problem$/,
  personHasOne: /^(?<person>\S+ med )(?<trouble>.+)$/,
  personDoes: none,
  whoseOrThe: none,
  mayFollow: none,
  large: none,
  notOne: none,
  expect: none,
  ledBy: none,
  moodAbout: /^(?:over|på|av|for)$/,
  bareTruth: none,
  has: /^ha(?:r|dde)$/,
  hasOn: /^(?:på|på_seg|med|av)$/,
  constant: none,
  during: /^under$/,
  always: /^(?:alltid|konsekvent|bestandig|konstant)$/,
  order:
    /^(?:husk|hugs|sjekk|lås|ver|vær|ikkj?e? la|pass (?:på|dykk|dere)|h[oa]ld (?:øye|auge|et øye|eit auge|avstand|døra)|obs|(?:les|se|sjå) (?:rapport|notat|referat|plan|journal|logg|tiltak|vedlegg|behandlingsplan)\p{L}*)(?= |$)/u,
  alwaysSo: /^(?:alltid|bestandig|konstant)$/,
  afterAnother: none,
  onceOrEver: none,
  neverOpens: none,
  hangsTime: /^(?:til|i|om)$/,
  onPhone: /telefon/,
  aboutWhat: none,
  overWhat: none,
  withWhat: none,
  onlySaid: none,
  whenFirst: none,
  hangsClause: none,
  ofMeeting: /^i møte\b/,
  opensAim: /^for$/,
  moving: none,
  beforePlace: none,
  peopleWho: none,
  besides: /^ ved sid(?:a|en) av\b| sam(?:e|me) \p{L}+ som$/u,
  compares: none,
  typical: /^(?:typisk|klassisk)$/,
  denies: /^(?:be)?nekt/,
  toHave: /^sk(?:al|ulle)$/,
  personWho: none,
  ours: /^vår[et]?$/,
  holdsWith: /(?:^| )(?:med|har|hadde) /i,
  earlier: /^tidl[ei]/,
  thePerson: /^personen(?= med )/,
  theOne: /^den$/,
};

/** The same for what is asked: see `Asks`. */
export const bothAsk = {
  scorned: /^patient-blame\/(?:contempt|indifference)$/,
  tails:
    / ?(?:så leng[ei] (?:\p{L}+ får (?:sitt|viljen sin)|det lønn?er seg)|(?:når|som) det (?:måtte|skulle) passe|for gud ve(?:t|it) (?:hvilken|kva) g[ao]ng)$/u,
  of: "om",
  infinitive: "å",
  soThat: " for at ",
  owed: / for (?!å |t\p{L}+$)/u,
  toDo: / å /,
  done: "det {who} sa eller gjorde",
  said: "det {who} sa",
  towards: "overfor",
  whenever: "når",
  inRoom: "på",
  atHome: "i",
};

export const askedOfBoth = {
  owner: /s$/,
  so: /^så$/,
  self: /^seg$/,
  for: /^for$/,
  about: /^om$/,
  our: /^vår/,
  than: /^enn$/,
  soSoon: /^(?:snart|lenge|fort|ofte)$/,
  because: /^fordi$/,
  although: /^skjønt$/,
  towardsTime: /^fram$/,
  ofWhom: /^(?:for|av|til)$/,
  on: /^på$/,
  in: /^i/,
  particle: /^(?:inn|ut|opp|ned|bort|til|med)$/,
  complains: /^(?:sutr|sytt?|klag|gnål|skryt|kjeft|furt)/,
  over: /^over$/,
  lasts: /^(?:halv)?tim|^stund|^kvarter/,
  speaksIll: /^(?:bakta|baksnakk|sladr|svert)/,
  by: /^av$/,
  selfIn: / seg /,
  several: /^(?:to|tre|fire|[234])$/,
  today: /^i[ _]?(?:dag|kveld|natt|går|morges)/,
  theirs: /(?<!\p{L})(?:sin|si|sitt|sine)(?!\p{L})/u,
};

/** The words and endings of `structure.ts` that both have. */
export const structureOfBoth = {
  rather: /^heller$/,
  born: /^f$/,
  definiteOne: /(?:en|et|a)$/,
  definitePast: /(?:et|a)$/,
  institution: /^(?:tv|pc|nb|ok|ed|pt|na|aa|id|iv|im|po|hr|bp|mr|dr|ms|er|uk|us|eu|ad|sm|pm|ai)$/,
  title: /^(?:hr|fr|frk|herr|fru)\.?$/,
  oClock: /^kl\.?$/,
  opensSentence: /^(?:fr|dr)\.?$/,
  measure: /^(?:kg|mg|ml|min|kl|tim)\.?$/,
  refuses: /^nekt/,
  feltTowards: /^(?:på|for|over|av)$/,
  noOrder: none,
  placed: none,
  stretch: none,
  pastAsStem: none,
  gets: /^(?:får|f[ie]kk)$/,
  inRoom: /^(?:på|i)$/,
  beforeNoun: /^over$/,
  ofMinds: none,
  several: none,
  but: /^men$/,
  aim: /^for$/,
  sinceThen: none,
  fromWhen: none,
  expression: /^ut+rykk$/,
  governs: none,
  oneOfSome: /^(?:første|fyrste|andre|siste|eldste|yngste)$/,
  whichOne: /^(?:gamle|unge|eldste|yngste|minste|lille|vesle)$/,
  whichOfThem: /^(?:hvilke[nt]?|kva_for_ein|kven_av_dei|hvem_av_dem|hva_av_det)$/,
  theCalled: /^den$/,
  gathered:
    /^(?:bordet|gjengen|grupp(?:a|en)|klikken|avdeling(?:a|en)|huset|posten|flokken|klassen|koret|laget|bofellesskapet|kollektivet)$/,
  whole: none,
  illness: none,
  illnessOfOne: none,
  illnesses: none,
  beforeIllness: none,
  behindIllness: none,
  roomOfIllness: none,
  partOf: /^av$/,
  asked: none,
  whoAlone: none,
  unsure: /^(?:usikker|uviss)$/,
  handled: none,
  noImperative: none,
  always: /^(?:alltid|aldri)$/,
  have: /^ha(?:r|dde)$/,
  does: none,
  acting: none,
  ownHead: /^(?:egen|egne|eiga|eigen|eigne|mine|min)$/,
  ownMatter:
    /^(?:følelse[rn]?|kjensle[rn]?|kjensla|tanke[rn]?|tankar|reaksjon(?:er|ar)?|refleksjon(?:er|ar)?|del|andel|opplevelse|oppleving|stemning)$/,
  singular: none,
  bareThing:
    /^(?:årer?|vener?|hud|mage|tarm|blære|kne|hofte|skulder|rygg|nakke|hoste|slim|sår|kateter|kanyle|sonde|stomi|dren|bandasje|skinne|tenner|negler?|hår|øyne|pust|puls|dør|lås|nett|pc|printer|heis|rullestol|rullator|alarm|vær|føre)$/,
  aspect:
    /^(?:holdning|tone|oppførsel|åtferd|atferd|adferd|kontakt|stemning|stemme|mine|mimikk|væremåte|veremåte|fremtoning|framtoning|framferd|innsats|motivasjon|måte|stil|humor|munn|kjeft|personlighet|personlegdom)(?:en|a)$|^(?:humør|blikk|språk|kroppsspråk|uttrykk|ansiktsuttrykk|ansikt|svar|svara|vesen|lynne|temperament|sinn|ordvalg|ordval|fjes|tryne)(?:et|ene|a)?$/,
  noThing: none,
  beforeHonest: /^(?:skal|for)$/,
  thirdPerson: none,
  feltSo: none,
  feltFor: none,
  that: /^at$/,
  tries: none,
  knew: /^visste$/,
  so: /^så$/,
  debriefs: /^debrief/,
  nobody: /^ingen$/,
  noWeather: /^(?:med|i)$/,
  andThen: none,
  we: /^vi$/,
  myself: none,
  my: none,
  own: none,
  pointer: none,
  asView: none,
  concerned: none,
  for: /^for$/,
  month: none,
  degree: /^så$/,
  feeling: none,
  back: none,
  you: /^du$/,
  pity: /^synd$/,
};

/** The words of `claims.ts` that both have. */
export const claimsOfBoth = {
  sortOf: none,
  thought: /^tr(?:ur|udde|or|odde)$/,
  saidIt: /^det$/,
  believed: /^tr[ou]$/,
  toBe: /^skal$/,
  stands: /^st(?:år|od?)$/,
  whenever: /^(?:når|hver|kvar)$/,
  meanwhile: /^(?:mens|medan)$/,
  onceSo: /^(?:når|straks)$/,
  advised: none,
  it: /^det$/,
  soLong: /^så$/,
  exclaims: /^gjett$/,
  bearing: /^(?:oppfør|ter$|tedde|behandl)/,
  asISee: /^(?:slik|sånn)$/,
  accountOfGroup: / gruppa$/,
  out: /^ut$/,
  as: /^som$/,
  soThat: none,
  onlyHere: none,
  naming: /^(?:kal|beskr[ie]v|omtal|skildr)/,
  describes: /^(?:beskr[ie]v|omtal|skildr|(?:fram|frem)still|karakteriser|portretter)/,
  about: /^om$/,
  forAnEnd: none,
  weekday: none,
  likeness: /^som$/,
  ofFamily: none,
  feltAt: /^over$/,
  wound: /^sår(?:et|a)$/,
  than: /^enn$/,
  finds: none,
  when: /^(?:man|m[åa]n|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?$|^(?:kl\.?|klokk[ae]n?|i_går|går)$/,
  agent: /^av$/,
  reasonApart: /^for$/,
  hearsay: /^skal$/,
  afraid: /redd$/,
  noNoun: /^(?:ja|jo|nei|altså|resten|mesteparten|størstedelen|størsteparten|store)$/,
  asPer: none,
  aiming: /^(?:skal|skulle|kan|kunne)$/,
  points: /^det(?:te)?$/,
  signs: /^meld/,
  noted: none,
  denies: /^nekt/,
  asUsual: none,
  usualPlan: none,
  looks: none,
  lookedAt: none,
  lookedAway: none,
  strikes: none,
  sounds: none,
  appears: none,
  intoView: none,
  feels: /^(?:føl|kjen|merk|håp)/,
  ability: /^(?:kan|kunne)$/,
  ofStory: /^som$/,
  theStory: /^de[nt]$/,
  soThen: none,
  bears: none,
  has: none,
  under: none,
  ruler:
    /^(?:stoltenberg|bondevik|brundtland|støre|putin|jeltsin|gorbatsjov|trump|obama|clinton|merkel|macron|thatcher|blair|berlusconi|stalin|hitler|mussolini|saddam|arafat|gaddafi|khomeini|mugabe|netanyahu)s?$/,
  ofPlace: /^(?:(?:fylkes)?kommune|tinghus|tingrett|lagmannsrett|politidistrikt)$/,
  surname: /.(?:sen|stad|rud|haug|berg)s?$/,
  ofWorks: /^(?:symbolsk|lyrisk|episk|allegorisk|stilisert)e?$/,
};

/** The same for idioms: what joins, and for what somebody is blamed, with how that was said. */
export const joins = { and: "og", for: " for " };

export const blamedFor = [
  [" for at (?<y>[^,;]+)", " og om at {y}"],
  [" for (?<y>(?!å )[^,;]+)", " og {y}"],
  ["", ""],
] as const;

/** The wondering behind what was noticed, with a norm's own words for what it is about. */
export const wonderingOf = (matter: { readonly present: string; readonly past: string }) => ({
  whom: { present: ` og lurer på ${matter.present} for {whom}`, past: ` og lurte på ${matter.past} for {whom}` },
  what: { present: ` og lurer på ${matter.present}`, past: ` og lurte på ${matter.past}` },
  why: { present: " og lurer på om det er", past: " og lurte på om det var" },
});

export const termsOfBoth: Omit<TermWords, "painting" | "bareArticle" | "tellsOf"> = {
  lasting: wordSet("mangeårig mangeårige langvarig langvarige"),
  longSince: { one: "langvarig", many: "langvarige" },
  longUse: (person, howLong, what) => `${person}med ${howLong} bruk av ${what}`,
  person: wordSet("person pasient"),
  thePerson: "personen",
  opensObject: wordSet("til om på med"),
  no: "nei",
  firmly: wordSet("plent blankt tvert bestemt kategorisk hardnakket hardnakka konsekvent"),
  // «Nektet plent», but nobody says «sa plent nei».
  firmlyPut: { plent: "bestemt" },
  pastOnly: wordSet(""),
  degree: wordSet(""),
  gotBy: "til",
};

const lies =
  /\b(?:l[øu]y\p{L}*|lyv\p{L}*|lyg|ljug\p{L}*|jug\p{L}*|skrøn\p{L}*) .*\b(?:meg|oss)\b.* om |\b(?:meg|oss) bak lyset om /iu;
const about = "når det gj(?:elder|aldt|eld)";

/** Ways of saying that read badly in both. */
export const tidyOfBoth: readonly Tidy[] = [
  // «Furte på rommet fram til kvelds»: når det var, og ikke hva det gjaldt.
  { put: [new RegExp(` ${about} (?=(?:he[il]{1,2}t )?fr[ae]m (?:til|mot) )`), " "] },
  // «Aldri et godt ord til noen», «umulig å ha med å gjøre»: det sier ikke hva det gjaldt.
  { put: [new RegExp(` ${about} (?:no(?:en|ko|kon|e)|å ha med å gj(?:ere|øre)),?(?= og |$)`), ""] },
  // «Noe å utsette på stellet»: det gjaldt stellet.
  {
    was: /\bno(?:e|ko) å (?:utse|klag|sut|syt|pirk|mukk)/i,
    put: [new RegExp(`(${about} )å \\p{L}+ på (?=\\p{L})`, "u"), "$1"],
  },
  { hint: [/ om (?:dagen|kvelden|natt[ae]n?|vakt[ae]n?) lang(?=$| )/, ""] },
  { put: [/(?<=\{slot\}) i livet(?=,| og |$)/, ""] },
  { was: /\bfr(?:a|å) morg(?:en|on) til kveld/i, put: [/(?<=\{slot\}) til kveld(?=,| og |$)/, ""] },
  // «Løy meg rett opp i ansiktet om hvor hun hadde vært»: det ble sagt til noen.
  { was: lies, put: [/ overfor (meg|oss) om /, " til $1 om "] },
  { was: lies, hint: [/^(det .+) sa eller gj(?:orde)$/, "$1 sa"] },
  { was: lies, hint: [/^(det .+) (sier|seier) eller gj(?:ør|er)$/, "$1 $2"] },
  // «Typisk narkoman, har jeg lagt merke til», «det hun fortalte, og jeg har …»: det som står først, har mistet sin setning.
  {
    leave:
      /^(?:Typisk|Klassisk|Vanlig|Vanleg) \S+, (?:har|kjen\p{L}+|la) (?:eg|jeg) |^Det (?:han|hun|hen|ho|de|dei|pasienten|mor|far) [^,]*, og (?:jeg|eg) /u,
  },
  // En dom blir ikke bedre av at den undres over ord for ord.
  {
    leave:
      / på om .*\b(?:manipuler\p{L}*|latskap\p{L}*|dovenskap\p{L}*|lur som|falsk|gubb[ea]n?|kjerring[ae]?n?|så det renner|så det renn)(?= |\.|,|$)/iu,
  },
  // «Om hekk på døra som en klegg», «om hver avtale er det noe»: den det sies om, eller rekkefølgen, mangler.
  {
    leave:
      / på om (?:hekk|heng\p{L}*|hang|sit|sitter|satt?|står|sto|stod|går|gikk|gjekk|kvart? \p{L}+ \p{L}+ (?:er|var) det|hvert? \p{L}+ \p{L}+ (?:er|var) det) /u,
  },
  { put: [/ på om (?:pasienten|han|hun|ho|hen) (er|var) (?=re?in \p{L}+ og )/u, " på om det $1 "] },
  // «På 9 ([…]) og 11», «Tanta (Wenche) […]»: luken står midt i noe.
  { leave: /\d \(\[[^\]]*\]\) og \d|^\S+ \([^)]*\) (?:\[|jeg |eg )/ },
  // «For sein til frukost»: det var det som ble sett.
  { was: /\bfor se(?:i)?n[te]? (?:til|på) /i, leave: new RegExp(about) },
  { leave: / på om \p{L}+ (?:er|var) for se(?:i)?n /u },
  // «Gnålte hull i hodet på oss»: det ble sagt til oss.
  { was: /\bh(?:u|o)ll? i h(?:o|ov)(?:u|e)?de?t på /i, put: [/ om (?=(?:oss|meg|alle|vakta|personalet)\b)/, " til "] },
  // «Spiller de nye ut mot de gamle».
  { put: [new RegExp(` overfor (de|dei) (\\p{L}+) ${about} (?=\\p{L}+e(?: |,|$))`, "u"), " overfor $1 $2 og $1 "] },
  // «Meldte seg ut av kjøkkentjenesten»: hva det var, ville gå tapt.
  { was: /\bmeld(?:te?|er) seg (?:helt |heilt )?ut av /i, leave: /\[det \p{L}+ (?:sa|sier|seier) /u },
  { leave: / (?:på om|at) .*\b(?:uten|utan) skam\b/i },
  // «Støttestrømpene» er ikke noe navn.
  { leave: new RegExp(`${about} \\p{Lu}\\p{Ll}+(?:ene|ane)(?= |,|$)`, "u") },
  // «Gråt for å få oppmerksomhet fra gutten»: av hvem, hører til det som er borte.
  { was: /merksom?he[td]|merksemd/i, leave: /\] fr(?:a|å) / },
  // «I det hjørnet der hun skal ha oss til å …»: det er ikke noe det gjelder.
  { leave: new RegExp(`${about} der (?:han|hun|ho|hen|pasienten) `) },
  // «Tek seg [kor ofte] til rette», «kjent fra tidligere opphold med snart tjue opphold».
  { leave: /\bseg \[[hk]v?or ofte[^\]]*\] til rette|tidl(?:egare|igere) opph[ao]ld med [^,]*opph[ao]ld/i },
  { leave: / på om .*\brundt l(?:itle|ille)fingeren/i },
  // «Når det gjelder utpå ettermiddagen», «sjøl», «å få ut av henne», «noe som helst»: det er ikke noe det gjelder.
  {
    leave: new RegExp(
      `${about} (?:(?:utpå|opp|oppi|ut|inn|ned|bort|sjøl|selv|sjølv)(?=[ ,.]|$)|å få (?:ut|noe|noko) |no(?:e|ko) som helst|s(?:in|i) del av no(?:e|ko)|\\p{L}+ sine he[il]{1,2}t )`,
      "u",
    ),
  },
  // «[Det hun sier], hun der»: utropet hører til dommen.
  { put: [/(\{slot\}[^,]*), (?:han|hun|ho|hen|den|denne) (?:der|her|karen|dama)(?=$|,)/, "$1"] },
  { leave: /\], (?:han|hun|ho|hen|den|denne) (?:der|her|karen|dama)\b/ },
  // «[…], for å si det rett ut»: det som ble sagt rett ut, var dommen.
  {
    put: [
      /,? (?:sant å s(?:i|eie)|ærl(?:ig|eg) talt|for å s(?:i|eie) det (?:rett ut|som det er)|verken m(?:e|ei)r eller mindre|punktum)(?=$|[,.])/,
      "",
    ],
  },
  { put: [/, rett og slett(?=$|\.)/, ""] },
  { leave: /\][^.]*, (?:for å s(?:i|eie) det (?:rett ut|som det er)|verken m(?:e|ei)r eller mindre)\b/ },
  // «Én eneste gang», «uten mål og mening»: hvor ofte og hvor ille, gikk med dommen.
  {
    put: [
      /(\{slot\}[^,]*?) (?:(?:é|e)n eneste gang|(?:é|e)in einaste gong|ut[ae]n mål og meining|uten mål og mening)(?=$| og l[uå]r)/u,
      "$1",
    ],
  },
  // «Så at inn og ut av badet [hvor ofte]», «har av en tallerken [hvor ofte]»: verbet mangler.
  {
    leave:
      /(?:sett|såg?|hørt|høyrt?) at (?:inn|ut|opp|ned|til|fr[aå]|på|i|ved) |\b(?:har|hadde) (?:av|på|i|med) [^,]*\[[hk]v?or ofte/u,
  },
  // «Det vanlige ondskapsfulle jeg»: her er det ikke den som skriver.
  { was: /\p{L}{1,30}(?:e|a) (?:jeg|eg) (?:mot|overfor|i|på)\b/u, leave: / (?:jeg|eg) (?:mot|overfor|i|på) [^,.]*\[/u },
  // «Det er husverten [hvor ofte], kommunen eller været»: luken står midt i en rekke.
  { leave: /\[[hk]v?or ofte[^\]]*\], \p{L}+ (?:eller|og) \p{L}+|\], \p{L}+ eller \p{L}+,/u },
  // «Fra midnatt til gry» er én tid, og «hvert femte minutt» er talt.
  { was: /\bfr(?:a|å) \p{L}+ til \p{L}+/iu, leave: / til \p{L}+ \[[hk]v?or ofte/u },
  {
    leave:
      /\b(?:hvert?|kvart?) \p{L}+ (?:minutt|time|dag|natt|kveld|veke|uke) \[[hk]v?or ofte|\b(\p{L}{1,30}) etter \1 \[[hk]v?or ofte/u,
  },
  {
    was: /\b(?:hver|kvar)t (?:andre|annet|anna|tredje|fjerde|femte|tiende|tjuende) (?:minutt|kvarter)/i,
    leave: /^(?!.*(?:minutt|kvarter)).*\[[hk]v?or ofte/u,
  },
  // «Måtte ha beskjed tre ganger»: hvor mange ganger, er talt.
  {
    was: /\b(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|\d+) (?:ganger|gonger)\b/i,
    leave: /^(?!.*\b(?:ganger|gonger)\b).*\[/iu,
  },
  // «Og gjorde det likevel»: det som ble gjort, gikk tapt.
  { was: /\bog (?:gjorde|drog?|gjekk|gikk|tok) (?:det |den )?likevel/i, leave: /^(?!.*likevel).*\[/iu },
  // «Lurer på om en skulle tro», «…, men fordi», «…, og hvem kan vel klandre henne»: det er ikke noe å undres over.
  {
    leave:
      / på om (?:en|ein|man|du) skulle tr(?:o|u)\b|, men fordi\b| på om [^.]*, (?:og|så) (?:hvem|kven) kan vel\b| på om [^.]*, det er (?:sånn|slik)\b/u,
  },
  // «Om ved måltidene er en kamp», «om det er 2 gidder», «har lagt merke til at einsam etter …, det er»: setningen har ingen det sies om.
  {
    leave:
      / på om (?:ved|på|i|til) \p{L}+ (?:er|var) | på om det (?:er|var) \d|(?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at (?:einsam|ensom|redd|sur|sint|lei) [^,]*, det (?:er|var) /u,
  },
  { leave: /^\p{Lu}\p{L}+\. (?:jeg|eg|\[)/u },
  // «Dødsens redd for å falle»: det er pasienten som er redd.
  {
    was: /^(?:- )?(?:dødsens|livende|livande|liv|vett|opp)\p{L}* ?(?:redd|skremt?|skremd|gitt|gjeven)\b/iu,
    put: [/( at) det (er|var) (?=\p{L}+ )/u, "$1 pasienten $2 "],
  },
  { was: /, (?:mørk|sur|blek|bleik|rød|raud|taus|kvass|ill) som /i, leave: / at det (?:er|var) \p{L}+ som /u },
  // «Eldstejenta, Kaisa, og [det som ble sagt] …»: navnet hørte til den som kom før.
  { leave: /^(?:- )?\p{Lu}\p{L}+, \p{Lu}\p{L}*\.?, (?:og )?(?:\[|jeg |eg )/u },
  // «En ufyselig type, og jeg har …», «pur vondskap, og jeg opplever …», «…, den vesle luringen, og [det]»: dommen ble stående.
  {
    leave:
      /^(?:- )?(?:En|Et|Ein|Ei|Eit) \p{L}+ (?:type|fyr|kar|dame|mann), og (?:\[|jeg |eg )|^(?:- )?(?:Pur|Rein|Ren) \p{L}+, og (?:\[|jeg |eg )|, (?:den|det) \p{L}+e \p{L}+(?:en|a), og (?:\[|jeg |eg )/u,
  },
  // «Til jul. og lurer»: punktumet var setningens.
  { put: [/\b((?:til|i|før|etter|siden|sidan) jul)\.(?=,? og )/u, "$1"] },
  // «[Det gått sier eller gjør]»: det er ikke noen.
  { leave: /\[det (?:gått|gjort|kommet|komme|kome|tatt|teke) s(?:ier|eier|a) / },
  // «Overfor frue overfor», «overfor den lille så lenge»: det var et bilde, og ingen det ble gjort mot.
  { leave: /\boverfor \p{L}+ overfor |\boverfor den \p{L}+e (?:så lenge|når|da|då|mens|medan)\b/u },
  { was: /\bfeil(?:er|te|ar|a) (?:ikke |ikkje )?(?:henne|ham|han)\b/i, leave: /\] overfor (?:henne|ham|han)\b/ },
  // «[Det Siv sier] på seg», «… på hele kvelden»: «på» hørte til det som er borte.
  { leave: /(?:\]|i møte med \p{L}+) på seg\b/u },
  { put: [/(\{slot\}) på (?=he(?:le|ile) (?:kveld|dag|uk|vek|natt|form|etterm))/, "$1 "] },
  // «[…] i måneden», «[…] etter hvem som spør», «[…] framfor puben», «[…], ute etter å»: det hang på ordene som er borte.
  {
    leave:
      /\] (?:i (?:måneden|månaden|uka|veka|året|døgnet|timen)|etter (?:hvem|hva|kven|kva)|fr(?:a|e)mfor) ?\b|\](?: igjen| att)?[^,\]]*, ute etter å /u,
  },
  // «Om det er for å få en»: hva, står ikke lenger der.
  { leave: / på om det (?:er|var) for å få (?:en|ei|ein|et|eit|den|det)(?=$|[.,])/u },
  // «Har avhengighet på jakt», «helt person med»: ordet sto til det som er borte.
  {
    leave:
      /(?:\]|avhengighet|avhengnad|ruslidelse|rusproblem|rusliding) på jakt\b|\bhe[il]{1,2}t person(?:ar|er)? med\b/u,
  },
  // «Mas, mas, mas» blir ikke bedre av et annet ord for det siste.
  { stance: "reword", was: /^(?:- )?(\p{L}+), \1\b/iu, leave: /^/ },
  // «Med henne handler alt om henne»: det er samme person.
  { was: /\bmed (\p{L}+) .*\bom \1\b/iu, leave: /\[det pasienten [^\]]*\] om /u },
  // «Om hun sørger det for», «om han gir det et kick»: hvem som gjør hva, er byttet om.
  { leave: /\b(?:om|at) \p{L}+ sørg\p{L}+ det /u },
  {
    was: /^Det (?:gjev|gir|gav|ga|byr|baud|bød) han /u,
    leave: /\b(?:om|at) han (?:gjev|gir|gav|ga|byr|baud|bød) det /u,
  },
  {
    was: /(?:ynskj|ønsk)\p{L}+ han (?:dit|bort|vekk)/u,
    leave: /\b(?:om|at) (?:han|ho|hun) (?:ynskj|ønsk)\p{L}+ (?:dit|bort|vekk)/u,
  },
  { was: /^(?:- )?Der r(?:øk|auk) /u, leave: /\bat (?:det )?der r(?:øk|auk) / },
  // «Jo» er her et navn, og det er Jo som gjør det.
  { was: /^(?:- )?Jo \p{Ll}+(?:er|ar|r) (?!\p{L}+ jo\b)/u, leave: /^(?:(?!\bJo\b).)*$/u },
  // «A og S … om S er ute etter»: det var to.
  { was: /^(?:- )?\p{Lu}\.? og \p{Lu}\.? /u, leave: / (?:på om|at) \p{Lu}\.? \p{Ll}+ (?!\p{Lu}\b)/u },
  // «Slik jeg opplever det, hun vil ha publikum»: to setninger er limt sammen.
  { leave: /, slik (?:jeg|eg) opplev\p{L}+ det, (?:det|hun|han|ho|de|dei) /u },
  { put: [/( på om \p{L}+) absolutt (?=(?:gir|gjev|legg|legger|skylder|skuldar|skuldar) )/u, "$1 "] },
  // «Om det er en engel, hun der», «…, den heksa», «full som ei alke»: dommen blir ikke bedre av å undres over.
  {
    leave:
      / på om [^.]*(?:, (?:han|hun|ho|hen) der\b|, (?:den|det) (?:\p{L}+ )?\p{L}+(?:a|en|et)(?=\.|$)| som (?:en|et|ei|ein|eit) (?:okse|alke|hauk|klegg|tordensky|gris)\b|\b(?:vrange|fæle?) (?:riene?|tok[ta]\p{L}*|kjeft)\b|\bnark(?:oman|is)\b|\bav disse\b)/u,
  },
  // «Om han vet at han ikke skal, og gjorde det likevel»: to tider i ett.
  { leave: / på om \p{L}+ (?:vet|veit) .*, og gj(?:orde|ekk|ikk) /u },
  { was: /^(?:- )?Med (\p{L}+) er det \p{L}+ \p{L}+, /u, leave: / på om det er / },
  // «Ei høne å plukke med oss», «ikke til å stole på med nøkkel»: «med» hørte til det som er borte.
  { put: [/(\{slot\}) med (?=(?:oss|meg)\b)/, "$1 overfor "] },
  { was: /\b(?:lit[ae]|stol[ea]) på med /i, leave: /\] med / },
  // «Har alltid laget sine egne lover»: lovene er bildet.
  { was: /\bsine? e(?:gne|igne|gen|igen) (?:lov|regl)/i, leave: new RegExp(about) },
  { leave: new RegExp(`${about} [^,]*\\b(?:svinesti|griseri|møkk)`) },
];
