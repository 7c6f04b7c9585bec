import type { Idiom } from "../idioms";
import { blamedFor } from "../norwegian";
import { about, asked, both, done, feel, noticed, put, said, wonder } from "./asking";
import { figures } from "./figures";
import { plainest } from "./plainest";

/*
 * En dom i en talemåte blir ikke bedre av en ramme: den sies om igjen, eller noe som ble sett, trekkes i tvil. Her står
 * det som ble sett eller hørt, med plass til mer, og det en undrer seg over.
 */

const times = [
  ["natt", "om natten"],
  ["kveld", "om kvelden"],
  ["morgen", "om morgenen"],
  ["dag", "om dagen"],
  ["vakt", "på vakt"],
  ["måltid", "ved måltidene"],
] as const;

const same =
  "det er (?:den )?(?:akkurat )?samme (?:gamle )?(?:leksa|visa|regla|historien|historia|greia|sangen|maset)(?: med \\S+)?";

const diagnoses = [
  ["borderliner|borderline", "borderline"],
  ["adhd-er|adhd", "ADHD"],
  ["bipolar", "bipolar lidelse"],
  ["schizofren", "schizofreni"],
  ["anorektiker", "anoreksi"],
  ["autist", "autisme"],
] as const;

const habits = [
  ["blandingsmisbruker", "bruker flere rusmidler"],
  ["rusmisbruker|narkoman", "har rusmiddelproblemer"],
  ["alkoholiker", "har alkoholavhengighet"],
  ["pillemisbruker", "har problematisk bruk av medikamenter"],
] as const;

const regular =
  "(?:er|var) en av (?:de )?(?:stamkund|stamgjest|gjengang|storforbruk)\\p{L}*(?: (?:våre|her|hos oss|på posten|på avdelingen))*";

export const idioms: readonly Idiom[] = [
  // «Aldri er det hun selv som har gjort noe galt».
  asked(
    "aldri er det (?<who>han|hun|hen) (?:selv )?som har (?:gjort (?:noe|noen ting) galt|skylda|skylden|feil|tatt feil)",
    "det {who} <sa|sier> om sin egen del",
  ),
  // «Dette gjør hun på pur f»: at det gjøres, er så.
  put(
    "(?<x>dette|det|slikt|sånt) (?<v>gjør|gjorde) (?<who>han|hun|hen|de) (?:på (?:pur|ren) (?:f|faen|faenskap|jævelskap|trass|ondskap)|med overlegg)",
    {
      observe: "{who} {v} {x}, og [det som skjedde] <fikk|får> meg til å lure på om det <var|er> med vilje",
      own: "{who} {v} {x}, og jeg <kjente|kjenner> på [din egen følelse] og <lurte|lurer> på om det <var|er> med vilje",
    },
  ),
  // «Hun er ikke god å ha med å gjøre, den dama».
  asked(
    "(?<who>[^\\s,;]+) (?:er|var) (?:jo |rett og slett )?ikke (?:god|lett|grei|enkel) å ha med å gjøre(?:, den [^\\s,;]+)?",
    done,
  ),
  // «Det gjorde han for å bli godtatt av gutta»: at det ble gjort, er så.
  put(
    "(?<x>det|dette|slikt) (?<v>gjør|gjorde) (?<who>han|hun|hen|de) (?:bare |kun )?for å (?<y>(?![^,;]*(?:merksemd|oppmerksom))(?:bli|få|slippe|unngå|teste|vise|markere) [^,;]+)",
    {
      observe: "{who} {v} {x}, og [det som skjedde] <fikk|får> meg til å lure på om det <var|er> for å {y}",
      own: "{who} {v} {x}, og jeg <lurte|lurer> på om det <var|er> for å {y}",
    },
  ),
  // «Ble sittende i sofaen for å markere hvem som styrer».
  put(
    "(?<y>[^,;]*?(?:ble|blei|blir) (?:sittende|stående|liggende|værende|hengende)[^,;]*?) (?:bare |kun )?for å (?<x>(?:markere|vise|teste|få|slippe|unngå|se|irritere|provosere) [^,;]+)",
    {
      observe: "{y}, og ut fra [det som skjedde] <lurte|lurer> jeg på om det <var|er> for å {x}",
      own: "{y}, og jeg <lurte|lurer> på om det <var|er> for å {x}",
    },
  ),
  asked(
    "{who}(?:tok|tar) seg til rette(?<x> (?:på|i|hos|ved) [^,;]+?)?,? som om (?:han|hun|hen) (?:eide|eier) (?:det|den|stedet|huset|hele stedet)",
    done,
    "{x}",
  ),
  // «Gjør det for å straffe oss»: en vond hensikt blir ikke mildere av å være et spørsmål.
  put(
    "(?:(?<who>han|hun|hen|de) )?(?<v>gjør|gjorde) (?<x>dette|det|det her|slikt|sånt) (?:bare |kun )?for å (?:straffe|såre|ramme|erte|irritere|terge|plage|hevne seg|ta igjen|hisse|fornærme|trakassere)(?: [^,;]+)?",
    {
      observe:
        "{who} {v} {x}, og jeg <la|har lagt> merke til [det som skjedde like før] og <lurte|lurer> på hva det <handlet|handler> om{for}",
      own: `{who} {v} {x}, og ${feel} og <lurte|lurer> på hva det <handlet|handler> om{for}`,
    },
  ),
  // «Gjør dette for å teste oss»: at det gjøres, er så, og hva det er for, er en tanke.
  put(
    "(?:(?<who>han|hun|hen|de) )?(?<v>gjør|gjorde) (?<x>dette|det|det her|slikt|sånt) (?:bare |kun )?for å (?<y>(?![^,;]*(?:merksemd|oppmerksom))(?:teste|prøve|skremme|få|slippe|unngå|vise|holde|markere) [^,;]+)",
    {
      observe: "{who} {v} {x}, og [det som skjedde] <fikk|får> meg til å lure på om det <var|er> for å {y}",
      own: "{who} {v} {x}, og jeg <lurte|lurer> på om det <var|er> for å {y}",
    },
  ),
  // «Går ikke ut, for han er redd for hunden»: at han ikke går, er så.
  put(
    "(?<y>[^\\s;]+ [^;]+), for (?<h>han|hun|hen|de) (?<v>er|var) (?<x>(?:liv)?redd(?: |$)[^,;]*|(?:flau|skamfull|sjalu|misunnelig|bekymret|engstelig|lei seg|sint|trist)[^,;]*)",
    {
      observe: "{y}, og ut fra [det du så eller hørte] <tenkte|tenker> jeg at det <var|er> fordi {h} {v} {x}",
      own: "{y}, og jeg <opplevde|opplever> at det <var|er> fordi {h} {v} {x}",
    },
  ),
  // «Kunne ha gått for lenge siden, men valgte å bli»: hva som holdt igjen, vet vi ikke.
  put(
    "{who}(?:kunne|kunne jo) (?:ha )?gått (?<x>fra \\S+ )?for (?:lenge|lengst|[^,;]+?) siden,? men (?:valgte|har valgt|velger) (?:selv )?å bli(?: værende)?",
    {
      observe: "Jeg har lagt merke til [det {who} sier om å bli værende] og lurer på hva som gjør det vanskelig å gå",
      own: "Jeg kjenner på [din egen følelse] og lurer på hva som gjør det vanskelig for {whom} å gå",
    },
  ),
  // «Skulle ha ringt kl. 18, men slikt preller av på henne»: avtalen er så.
  ...(
    [
      ["ringt", "ringe"],
      ["møtt", "møte"],
      ["kommet", "komme"],
      ["levert", "levere"],
      ["sagt", "si"],
    ] as const
  ).map(([done_, act]) =>
    put(
      `(?:(?<who>[^,;:]+?) )?skulle (?:ha )?${done_}(?<x> [^,;]+)?, men (?:slikt|sånt|det|den slags|alt) (?:preller|prellet|prella) av(?: på \\S+)?`,
      {
        observe: `Avtalen var at {who} skulle ${act}{x}, og jeg la merke til [det {he} gjorde eller ikke gjorde]`,
        own: `Avtalen var at {who} skulle ${act}{x}, og jeg kjente på [din egen følelse] da det ikke skjedde`,
      },
    ),
  ),
  // «Tre timer har han skulket, og da er det bussen som får skylda».
  put(
    "(?<x>[^,;]+?) har (?<who>han|hun|hen) (?:skulket|skulka)(?:, og (?:da|så|nå) er det (?<y>[^\\s,;]+) som får (?:skylda|skylden))?",
    {
      observe: "{who} har ikke møtt til {x}, og jeg har lagt merke til [det {who} sier om {y?|hvorfor}{y}]",
      reword: "{who} har ikke møtt til {x}",
      own: "{who} har ikke møtt til {x}, og jeg kjenner på [din egen følelse]",
    },
  ),
  // «Rom 15 er en furtepave som skal ha det siste ordet om så taket ramler ned».
  put(
    "(?:(?<who>[^,;:]+?) )?(?:er|var) (?:en|ei) (?:\\S+ )?[^\\s,;]+ som (?:alltid |bestandig )?(?:skal|må|skulle|måtte) ha (?:det )?siste ordet(?: om så [^,;]+)?",
    {
      observe:
        "Jeg <la|har lagt> merke til [hvordan samtaler med {whom} ender] og <lurte|lurer> på hva det <handlet|handler> om",
      own: "Jeg <kjente|kjenner> på [din egen følelse] når samtaler med {whom} ender med [det som ble sagt]",
    },
  ),
  // «Styre over alle skal hun, fra hun står opp til hun legger seg».
  asked(
    "(?:styre|bestemme|kommandere|herske|dirigere|herse) (?:over |med )?(?<x>alle|oss|andre|de andre) (?:skal|må|vil) (?<who>han|hun|hen)(?:, fra [^;]+)?",
    "det {who} sier eller gjør",
    "overfor {x}",
  ),
  // «Uansvarlig med penger er G., det har kostet oss mange telefoner»: det dømmende ordet står først.
  put(
    "\\S+ (?<x>(?:med|i|mot|på|overfor) [^,;]+?) (?:er|var) (?<who>[^\\s,;]+)(?:, (?<y>det [^;]+))?",
    {
      observe: "Jeg <la|har lagt> merke til [det {who} <sa eller gjorde|sier eller gjør>] {x}{y?. |}{y}",
      own: "Jeg <kjente|kjenner> på [din egen følelse] og <lurte|lurer> på hva som <lå|ligger> bak [det {who} <sa eller gjorde|sier eller gjør>] {x}{y?. |}{y}",
    },
    true,
  ),
  // «Har aldri et godt ord å si om noen».
  asked(
    "(?:(?<who>[^,;:]+?) )?(?:har|hadde) aldri et (?:godt|pent|vennlig) ord å si om (?:noen|andre|et menneske)",
    "det {who} <sa|sier> om andre",
  ),
  // «Har en lei tendens til å ødelegge leken for de andre barna».
  asked(
    "{who}(?:har|hadde) (?:en |ei )?(?:lei|stygg|kjedelig|stri) (?:tendens|vane|uvane) (?:til|med) å (?:ødelegge|forstyrre|sabotere) (?:leken|leika|spillet|stemningen|stemninga|måltidet|måltidene|gruppa) for (?<y>[^,;]+)",
    done,
    "overfor {y}",
  ),
  // «Like sur hver eneste gang laget skal deles».
  asked(
    "(?:(?<who>[^,;:]+?) )?(?:(?:er|var|blir|ble) )?like (?:selvgod|sur|vrang|grinete|frekk|umulig|vanskelig|egoistisk|krevende|kranglete|furten) hver (?:eneste |bidige )?gang (?<x>[^,;]+)",
    done,
    "når {x}",
  ),
  // «Ikke interessert i skolen, han venter bare på at noen skal gi ham penger».
  asked(
    "(?:{who}er )?ikke interessert i (?<x>[^,;]+), (?:han|hun|hen) venter bare på at [^;]+",
    "det {who} gjør eller ikke gjør",
    `${about} {x}`,
  ),
  // «Umulig å snakke fornuft med».
  asked(
    "{who}(?:er |var )?(?:helt |nesten )?umulig å (?:snakke|prate) (?:vett|fornuft|til fornuft)(?: til| med)?",
    done,
    "når vi <snakket|snakker> sammen",
  ),
  // «Trenerte i nærmere to timer og kom med …»: hvor lenge det varte, er sett.
  put(
    "{who}(?:trener|soml)(?:te|er|et) (?<x>i (?:\\S+ ){0,3}(?:timer?|minutter|min\\.?)) og (?<y>kom med den ene) (?:unnskyldningen|bortforklaringen) (?<z>etter den andre)",
    {
      observe: "Jeg la merke til [det {who} sa eller gjorde] {x}. {who} {y} forklaringen {z}",
      own: "Jeg kjente på [din egen følelse] og lurte på hva som lå bak [det {who} sa eller gjorde] {x}. {who} {y} forklaringen {z}",
    },
  ),
  // «Har somlet bort to søknadsfrister»: at de er tapt, er så.
  ...(
    [
      ["frist", "oversittet"],
      ["(?:plass|time|tilbud|jobb|bolig|avtale|møte)", "mistet"],
    ] as const
  ).map(([what, verb]) =>
    put(
      `(?<x>(?:\\S+ )?(?:har|hadde) [^,;]*?)(?:klart å )?(?:somle|rote|sluntre|skusle|sløse)t? (?:bort|vekk) (?<y>[^,;]*?${what}[a-z]*)`,
      { observe: `{x}${verb} {y} ([det som skjedde])`, own: `{x}${verb} {y}, og ${feel}` },
    ),
  ),
  // «Burde skjønt hvor det bar, men lot det skure og gå».
  put(
    "{who}(?:burde|skulle) (?:jo )?(?:ha )?(?:skjønt|forstått|visst|sett|innsett)(?<y> for lenge siden| for lengst| med en gang| selv)? (?<x>(?:hva|hvor|hvordan|at|når) [^,;]+), men (?:lot|gjorde|ga|tok|brydde|gadd|valgte) [^,;]+",
    {
      observe: "Jeg lurte på om {who} skjønte{y} {x}, men også på hva som lå bak [det {who} gjorde eller ikke gjorde]",
      own: "Jeg kjente på [din egen følelse] og lurte på om {who} skjønte{y} {x}, men også på hva som lå bak [det {who} gjorde eller ikke gjorde]",
    },
  ),
  put(
    "{who}(?:hadde|har) (?:alle|god|gode|rikelig med|mange|full) mulighet(?:er)? til å (?<x>[^,;]+), men [^;]*(?:utvei|lot være|lot det|valgte|gadd|gjorde det ikke|brydde)[^;]*",
    {
      observe:
        "Jeg tenkte at {who} hadde mulighet til å {x}, men [det {who} gjorde] fikk meg til å lure på hva som sto i veien",
      own: "Jeg tenkte at {who} hadde mulighet til å {x}, men kjente også på [din egen følelse] og lurte på hva som sto i veien",
    },
  ),
  // «Med Olga er det støtt noe i veien».
  asked(
    "(?:hos|med) (?<x>\\S+) er det {often} (?:noe|ett eller annet) (?:i veien|galt|tull|styr)",
    "det {x} sier eller gjør, og når",
  ),
  asked(
    "det er {often} (?:noe|ett eller annet) (?:i veien|galt|tull|styr) med (?<x>\\S+)",
    "det {x} sier eller gjør, og når",
  ),
  // «Skylder på romkameraten»: det ble sagt om noen, og ikke til dem.
  ...blamedFor.map(([why, that]) =>
    asked(
      `{who}~(?:skyld(?:er|te)|(?:skyver|skjøv|legger|la|gir|velter|veltet) (?:all )?(?:skyld[ae]n?|ansvaret)(?: over)?) (?:alltid |bare |alt )?på (?<x>(?!alt\\b|å )[^,;]+?)${why}(?: (?:når|som) det (?:måtte )?pass(?:er|et|e))?`,
      `${said} om {x}${that}`,
    ),
  ),
  put("{who}er en dårlig innflytelse og ~(?:bakta(?:ler|lte)|baksnakke[rt]|sladre[rt] om|svert(?:er|et)) {x}", {
    observe: `${noticed} [${said} om {x}] og ${wonder} hva det <betydde|betyr> for pasienten`,
    own: `${feel} <da jeg hørte|når jeg hører> [${said} om {x}]`,
  }),
  asked("{who}~(?:bakta(?:ler|lte)|baksnakke[rt]|sladre[rt] om|svert(?:er|et)) {x}", `${said} om {x}`),
  // «Skjønner utmerket godt hva reglene er, men gir blaffen».
  put(
    "{who}(?:jo )?(?<y>vet|skjønner|forstår|visste|skjønte|forsto) (?:jo |så )?(?:utmerket |inderlig |meget |altfor |veldig )?(?:godt|vel) (?<x>[^,;]+), men (?:gir|ga|driter|bryr|brydde|gidder|gadd|blåser|blåste|later|lot) [^,;]+",
    {
      observe: `[${done}] <ga|gir> meg inntrykk av at {who} {y} {x}, men jeg ${wonder} hva det <handlet|handler> om{for}`,
      own: `${feel} og <tenkte|tenker> at {who} {y} {x}, men ${wonder} hva det <handlet|handler> om{for}`,
    },
  ),
  // «…, og alt var selvfølgelig mors feil»: det ble sagt om mor.
  put(
    "(?<y>[^;:]+), og (?:alt|det hele|det) (?:er|var) (?:(?:selvfølgelig|naturligvis|selvsagt|visst|jo|som vanlig|bare) )+(?<x>\\S+?)(?:s| sin) (?:feil|skyld)",
    {
      observe: "{y}, og jeg <la|har lagt> merke til [det som ble sagt om {x}]",
      own: `{y}, og ${feel} <da jeg hørte|når jeg hører> [det som ble sagt om {x}]`,
    },
  ),
  asked(
    "{who}tar (?:jo |visst )?aldri (?:noe )?ansvar(?: for (?:noe|noen ting|seg selv))?(?: selv)?,? (?:og )?alt er (?<x>\\S+(?: (?:hans|hennes))?)(?:s| sin) (?:skyld|feil)",
    "det {who} sier om {x} og om sin egen del",
  ),
  // «Det er jo aldri hans egen skyld».
  put(
    "(?<y>(?:men|og|for) )?(?:det|noe|ingenting) er (?:jo |visst |selvfølgelig )?(?:aldri|ikke) (?:noe av det )?(?:hans|hennes) (?:egen )?(?:skyld|feil)",
    {
      observe: "{y}jeg har lagt merke til [det {who} sier om sin egen del] og lurer på hva det handler om{for}",
      own: "{y}jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det {who} sier om sin egen del]",
    },
  ),
  // «Alt hun foretar seg, dag ut og dag inn, er egoistisk og ment å såre mora».
  put(
    "alt (?<who>\\S+) (?:gjør|foretar seg|sier|sier og gjør)(?:, [^,]+,)? er (?:[^,;]+ og )?(?<x>ment|beregnet|laget) (?:på |for )?å {y}",
    {
      observe: "Jeg har lagt merke til [det {who} sier eller gjør] og lurer på om det er {x} å {y}",
      own: "Jeg kjenner på [din egen følelse] og lurer på om [det {who} sier eller gjør], er {x} å {y}",
    },
  ),
  // «Skal ha siste ordet»: hvordan samtaler ender.
  asked(
    "{who}(?<x>skal|må|skulle|måtte) (?:{often} )?(?:absolutt )?ha (?:det )?siste ordet(?<y> (?:når|i|på|ved) [^,;]+)?",
    `${said} når en samtale {x} ta slutt`,
    "{y}",
  ),
  // «Spill for galleriet, han har ikke tenkt seg noe sted».
  put(
    "(?:(?:rent|bare|mest|ren|et) )?(?:spill for galleriet|skuespill|teater|show|komedie|tomt prat|tomme ord|tomme trusler), (?<who>han|hun|hen) (?<x>har|vil|skal|kan|tør|tenker) (?<y>ikke|aldri) (?<z>[^,;]+)",
    {
      observe: "Jeg har lagt merke til [det {who} sier eller gjør] og tenker at {who} {y} {x} {z}",
      own: "Jeg kjenner på [din egen følelse] og har inntrykk av at {who} {y} {x} {z}",
    },
  ),
  // «Beboer i 14 er en ren tyrann mot nattvaktene»: rommet er hvem det er, og ikke hvor det skjedde.
  put(
    "(?<y>(?:beboer|pasient|pas\\.|mann|dame|kvinne|jente|gutt)(?:en)? (?:i|på)(?: rom)? \\d+\\S*) er (?:[^,;]+ )?(?:tyrann|bølle|plage|pest|despot|diktator|plageånd|prøvelse|masekopp|kverulant) (?<z>mot|overfor|for|med) {x}",
    {
      observe: "Jeg har lagt merke til [det som blir sagt eller gjort] av {y} {z} {x} og lurer på hva det handler om",
      own: "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det som blir sagt eller gjort] av {y} {z} {x}",
    },
  ),
  // «En sannhet med modifikasjoner», «blank løgn at …»: om det stemmer, kan en spørre om.
  put(
    "(?:(?:dette|det) (?:er|var) )?(?:(?:nok|vel|en|bare|mildt sagt) )*(?:sannhet med modifikasjoner|halv sannhet|halve sannheten|ikke hele sannheten)(?:, for å si det (?:pent|mildt))?",
    {
      observe: "[Det jeg har sett eller hørt] får meg til å lure på om [det {who} sier] stemmer",
      own: "Jeg kjenner på [din egen følelse] og lurer på om [det {who} sier] stemmer",
    },
  ),
  put(
    "(?:(?:dette|det) (?:er|var) )?(?:bare |en )*(?:blank|rein|ren|glatt|skjær|frekk|åpenbar|direkte)?e? ?(?:løgn|skrøne|oppspinn|fri fantasi) at {x}",
    {
      observe: "[Det jeg har sett eller hørt] <fikk|får> meg til å lure på om det <stemte|stemmer> at {x}",
      own: `${feel} og ${wonder} om det <stemte|stemmer> at {x}`,
    },
  ),
  put(
    "(?<x>[^;]+), (?<who>han|hun|hen) er ikke (?:akkurat|nettopp|direkte) (?:kjent|berømt) for (?:å (?:holde seg til|si|fortelle) (?:sannheten|det som er sant)|(?:sin )?ærlighet(?:en)?)",
    {
      observe: "{x}, og [det jeg har sett eller hørt] får meg til å lure på om det {who} sier, stemmer",
      own: "{x}, og jeg kjenner på [din egen følelse] og lurer på om det {who} sier, stemmer",
    },
  ),
  // «Satt som vanlig og surmulte i hjørnet»: hvor noen satt, ble sett.
  put(
    "(?<x>(?:[^,;]+ )?(?:satt|sto|stod|lå|gikk|sitter|står|ligger|går)(?: han| hun| hen)?(?: som vanlig| som alltid)?) og (?:surmul|fur|sut|maul|muk|klag|gretn)\\S+ (?<y>(?:i|ved|på|foran|bak|under|utenfor|rundt|hele) [^,;]+)",
    {
      observe: "{x} {y}, og jeg <la|har lagt> merke til [det du så eller hørte]",
      own: `{x} {y}, og ${feel}`,
    },
  ),
  // «Holder aldri det han lover ungene».
  asked(
    "{who}holder (?:jo )?(?:aldri|sjelden|ikke) (?<x>det (?:han|hun|hen|de) lover(?: [^,;]+)?|(?:løftene|avtalene|avtaler|løfter)(?: [^,;]+)?)",
    "det {who} sier og gjør",
    "når det gjelder {x}",
  ),
  // «Ikke tæl i den karen».
  asked(
    "ikke (?:en |et |noe |noen |fnugg av |snev av )?(?:tæl|tak|guts|mot|ryggrad|stake|futt|arbeidslyst|viljestyrke|skam|folkeskikk|bein|mål) (?:i|på|hos) (?:den (?:karen|fyren|mannen|dama|jenta|gutten)|henne|ham|han)",
    done,
  ),
  // «Dramatisk og selvopptatt fremstilling»: den ble hørt.
  ...[
    ["fr[ae]mstilling", "fremstillingen"],
    ["beretning|redegjørelse|historie", "historien"],
    ["versjon|forklaring", "forklaringen"],
  ].map(([what, the]) =>
    put(
      `(?:en )?(?:(?:svært|veldig|ganske) )?(?:\\S+ og )?\\S+ (?:${what})`,
      {
        observe: `Jeg la merke til [ordene og måten det ble sagt på] i ${the}`,
        own: `Jeg kjente på [din egen følelse] da jeg hørte ${the}`,
      },
      true,
    ),
  ),
  // «Henger i ringesnora dagen lang».
  ...(
    [
      ["henger", "ringer i snora"],
      ["hang", "ringte i snora"],
    ] as const
  ).map(([hangs, rings]) =>
    put(
      `(?<x>\\S+ )?${hangs} (?:i|på|ved) (?:ringe)?(?:snor|klokk)(?:a|en) {often}(?<y> (?:etter|fra|før) [^,;]+)?`,
      both(`{x}${rings}`, " [hvor ofte]{y}"),
    ),
  ),
  // «Prøvde seg på det gamle trikset med tabletten under tunga».
  asked(
    "{who}(?:prøvde|prøver|forsøkte|forsøker) seg (?:igjen |nok en gang )?(?:på|med) (?:det|den|de) (?:gamle|vanlige|samme|sedvanlige|kjente) (?:trikse?[nt]e?|knepe[nt]e?|nummeret|vrien) med {x}",
    "det {who} <gjorde|gjør> med {x}",
  ),
  // «Det skulle hun gruble på» er noe hun sa.
  put(
    "(?<x>.*(?:lurte|undret|spurte|sa|nevnte|fortalte).*), det skulle (?<who>han|hun|hen) (?<y>(?:gruble|tenke|fundere|sove|kjenne)) (?<z>på|over)",
    { voice: "{x}, og {who} sa at {who} skulle {y} {z} det" },
  ),
  // «Har dullet henne inn i sykdommen».
  put(
    "{who}har (?:dullet|dyttet|skjemt|pleiet|kost|elsket|overbeskyttet|dillet) (?<x>henne|ham|han|\\S+) (?:bort )?inn i (?<y>sykdommen|rusen|avhengigheten|isolasjonen|angsten|rollen)",
    {
      observe:
        "Jeg har lagt merke til [det {who} sier eller gjør] overfor {x} og lurer på hvilken rolle det spiller i {y}",
      own: "Jeg kjenner på [din egen følelse] når jeg tenker på [det {who} sier eller gjør] overfor {x}, og lurer på hvilken rolle det spiller i {y}",
    },
  ),
  // «Kaster bort halve timene på tull og tøys».
  asked(
    "{who}(?:kast|sløs|soml)(?:er|et|te) (?:bort|vekk) (?:halve |hele |mye av |mesteparten av )?(?<x>timene?|møte(?:t|ne)|grupp(?:a|ene)|samtalen?e?|økt(?:a|ene)) (?:på|med) [^,;]+",
    done,
    "i {x}",
  ),
  // «Det er aldri Jonas det er noe galt med».
  asked(
    "det er aldri (?<x>\\S+) (?:det er noe (?:galt|i veien) med|som har feil|som har skyld(?:a|en)|som tar feil)",
    "det {x} sier om seg selv og om andre",
  ),
  // «Diktet i hop noe om stjålne sko»: hva det var om, blir stående.
  put(
    "(?<y>rom \\d+) (?:dikt(?:et|a)|kokte|spant|fant|fabulerte) (?:i hop|ihop|opp|sammen|på) (?:noe|en (?:lang )?historie|en skrøne|en unnskyldning) om {x}",
    {
      observe: "Jeg la merke til [det som ble sagt] fra {y}, noe om {x}, og lurte på hva det handlet om",
      own: "Jeg kjente på [din egen følelse] og lurte på hva som lå bak [det som ble sagt] fra {y}, noe om {x}",
    },
  ),
  asked(
    "{who}(?:dikt(?:et|a|er)|kok(?:te|er)|spant|spinner|fant|finner|fabul(?:erte|erer)) (?:i hop|ihop|opp|sammen|på) (?:noe|en (?:lang )?historie|en skrøne|en unnskyldning) om {x}",
    said,
    "om {x}",
  ),
  asked(
    "{who}(?:drev|driver)(?: med)? (?:følelsesmessig|emosjonell|psykisk) (?:utpressing|terror|manipulering)(?<x> (?:i|på|under|ved|overfor|da|når) [^,;]+)?",
    done,
    "{x}",
  ),
  // «Stakkars liten, måtte bære kaffekoppen sin helt til kjøkkenet».
  put(
    "(?:å |åh |ja |den )?stakkars (?:liten|lita|gutt|mann|dame|han|henne|hun|krek|deg|ham),? (?<x>måtte|må) (?<y>[^,;]+?)(?: (?:helt|faktisk|jammen|selv))?(?<z> (?:til|på|ut|inn|bort|ned|opp) [^,;]+)?",
    { own: `${feel} <da|når> {who} {x} {y}{z}` },
  ),
  // «Setter seg i offerrollen og får det til å bli alle andres feil».
  asked(
    "{who}~(?:sett|satt|plasser|still)(?:er|e|te) seg ~i (?:en )?offerroll(?:en|e)?(?: (?:og|så) (?:får|fikk|gjør|gjorde) det (?:til|til å bli) [^,;]+)?",
    `${said} om seg selv og om andre`,
  ),
  // «Det er samme leksa hver eneste gang han har hatt mor på tråden».
  ...times.map(([time, when]) => asked(`${same} hvert? (?:eneste |bidige )?${time}`, done, when)),
  asked(`${same} (?:hver (?:eneste |bidige )?gang|når) (?<x>[^,;]+)`, done, "når {x}"),
  // «Ringer på hver eneste natt, den mannen».
  ...times.map(([time, when]) =>
    put(
      `(?<x>[^\\s,]+(?: [^\\s,]+){0,4}) hvert? (?:eneste |bidige )${time}, (?:den (?:mannen|dama|karen|fyren|gutten|jenta)|han|hun|der)`,
      both(`{x} ${when}`, " [hvor ofte]"),
    ),
  ),
  // «Som misbrukere flest tenker han ikke lenger enn …»: bare det om denne ene.
  put(
    "som (?:rus)?(?:misbrukere|narkomane|alkoholikere|alkiser|borderlinere|pasienter|tenåringer) flest (?<x>\\S+) (?<who>\\S+) (?<y>ikke |aldri )?(?<z>[^,;]+)",
    {
      observe: `${noticed} [det du så eller hørte] og <tenkte|tenker> at {who} {y}{x} {z}`,
      own: "Jeg <opplevde|opplever> at {who} {y}{x} {z}",
    },
  ),
  // «Er langt klarere enn hun gir seg ut for, og koser seg med å bli vartet opp».
  ...(
    [
      ["å bli (?:vartet|oppvartet)[^,;]*", "få hjelp"],
      ["å (?<y>[^,;]+)", "{y}"],
    ] as const
  ).map(([act, liked]) =>
    put(
      `{who}er (?:jo )?(?<x>(?:(?:langt|mye|adskillig|betydelig) )?(?:\\p{L}+ere|bedre)) enn \\S+ (?:gir seg ut for|later som|vil ha det til|later til), og (?:koser seg med|nyter|liker|elsker) ${act}`,
      {
        observe: `Jeg har lagt merke til [det du så eller hørte] og tenker at {who} er {x} enn {he} viser, og at {he} liker å ${liked}`,
        own: `Jeg opplever at {who} er {x} enn {he} viser, og at {he} liker å ${liked}`,
      },
    ),
  ),
  // «Mikkel er aldri å finne når …»: ikke sett, hvor ofte en enn så etter.
  put(
    "(?<who>[^\\s,]+) er aldri (?<x>å (?:finne|se|oppdrive)) (?<y>(?:når|etter|før|på|i|under) [^,;]+)",
    both("{who} har ikke vært {x} {y}", " [når du har sett etter]"),
  ),
  // «Satte hele huset i fare med egoismen sin».
  put(
    "{who}(?:satte|setter) {x} i fare (?:med|ved) (?:den )?\\p{L}*(?:egoisme|likegyldighet|dumhet|galskap|latskap|oppførsel|skjødesløshet)(?:e?n)?(?: sin)?",
    {
      observe: "Jeg la merke til [det {who} gjorde] og tenkte at det satte {x} i fare",
      own: "Jeg kjente på [din egen følelse] og tenkte at [det {who} gjorde], satte {x} i fare",
    },
  ),
  // «Manipulerer seg til enda en permisjon»: hva det gjaldt, blir stående.
  asked(
    "{who}(?:manipuler|tigg|sutr|lur|smisk|tru|sjarm|gnål|syt)\\p{L}* seg til (?<x>(?!å )[^,;]+)",
    done,
    "for å få {x}",
  ),
  asked("{who}(?:tusk|lur|karr)(?:er|et|te|e|a) til seg (?<x>(?!å )[^,;]+)", done, "for å få {x}"),
  asked(
    "{who}(?<y>prøver|prøvde|forsøker|forsøkte) å (?:(?:manipuler|tigg|sutr|lur|smisk|tru|sjarm)\\p{L}* seg til|(?:tusk|lur|karr)e til seg) (?<x>(?!å )[^,;]+)",
    "det {who} {y} å si eller gjøre",
    "for å få {x}",
  ),
  // «Gjør dette for å teste oss».
  put("{who}gjør (?<x>dette|det|sånt|slikt) (?:bare |kun )?for å (?<y>[^,;]+)", {
    observe: "[Det som skjedde] får meg til å lure på om {who} gjør {x} for å {y}",
    own: "Jeg kjenner på [din egen følelse] og lurer på om {who} gjør {x} for å {y}",
  }),
  // «Lar med overlegg vannet renne for å …»: bare det som ble gjort, er sikkert.
  put("{x} (?:med overlegg|med vitende og vilje|med vilje|med hensikt) {y} (?:bare |kun )?for å (?<z>[^,;]+)", {
    observe: `{x} {y}, og ut fra [det som skjedde] <lurte|lurer> jeg på om det <var|er> for å {z}`,
    own: `{x} {y}, og jeg ${wonder} om det <var|er> for å {z}`,
  }),
  // «Lat, lå til kl. 13»: det siste er sett.
  put(
    "(?:så |bare |veldig |rett og slett )?\\p{L}+(?: og \\p{L}+)?, (?<x>(?:lå|sov|satt|gikk|kom|ble|drakk|spiste|så|brukte|tok) (?!for å|som )[^;]+)",
    { reword: "{x}", own: "{x}, og jeg kjente på [din egen følelse]" },
    true,
  ),
  // «Kan takke seg selv når han leverer søknaden i siste liten».
  put(
    "(?:\\S+ )?(?:kan|får) (?:bare |jo |vel )?(?:takke seg selv|ha det så godt) når (?<x>(?<who>han|hun|hen) [^,;]+)",
    {
      observe: "Jeg har lagt merke til [det som skjer] når {x}, og lurer på hva det handler om{for}",
      own: "Jeg kjenner på [din egen følelse] når {x}, og lurer på hva det handler om{for}",
    },
  ),
  // «Er jo borderliner, så dette må vi regne med»: diagnosen er ingen forklaring.
  ...diagnoses.map(([what, has]) =>
    put(
      `{who}(?:er|har) (?:jo |nå engang |tross alt )?(?:en |ei )?(?:${what})(?: på \\S+)?, så (?:dette|det|slikt|sånt) (?:må|kan|får) (?:vi|en|man) (?:regne|leve|vente|tåle|finne)\\b[^,;]*`,
      {
        observe: `{who} har ${has}, og jeg lurer på hva [det som skjedde] handler om{for}`,
        own: `{who} har ${has}, og jeg kjenner på [din egen følelse] når jeg tenker på [det som skjedde]`,
      },
    ),
  ),
  // «En typisk blandingsmisbruker som skeier ut så fort …»: det som er kjent, og når det skjer.
  ...habits.map(([what, has]) =>
    put(
      `(?:(?:en|ei) )?(?:typisk |gammel |ekte )?(?:${what}) som (?:skeier ut|sprekker|faller utpå|sklir ut|tar av|går på en smell) (?<x>(?:så fort|så snart|når|med en gang) (?<who>han|hun|hen) [^,;]+)`,
      {
        observe: `{who} ${has}, og jeg har lagt merke til [det {who} sier eller gjør] {x}`,
        own: `{who} ${has}, og jeg kjenner på [din egen følelse] {x}`,
      },
    ),
  ),
  // «Ødelegger stemningen med kritikk av husreglene»: det ble sagt noe om dem.
  asked(
    "{who}(?:ødelegger|ødela|spolerer|spolerte|forsurer|forsuret) (?:stemning(?:en|a)|kvelden|måltidet|møtet|gruppa|turen)(?: for [^,;]+?)? med (?<y>kritikk av|klager på|klaging på|klaging over) {x}",
    "det som <ble|blir> sagt",
    "når {who} <kom|kommer> med {y} {x}",
  ),
  // «Har brent bruene sine og må nå ligge som han har redd»: det som ble gjort, og det som kom av det.
  put(
    "{who}har (?:selv )?brent (?:alle |nok en )?(?:bru|bro)(?:ene|en|er)(?: sine?)?(?: og (?:må|får) (?:nå )?(?:ligge|ta|leve|stå|finne) [^,;]+)?",
    {
      observe: "Jeg har lagt merke til [det {who} har sagt eller gjort overfor andre] og [det som har kommet av det]",
      own: "Jeg kjenner på [din egen følelse] når jeg tenker på [det {who} har sagt eller gjort overfor andre] og [det som har kommet av det]",
    },
  ),
  // «Blåser en lang marsj i avtaler»: hva det gjelder, blir stående.
  asked(
    "{who}~(?:blåser|blåste|gir|ga|driter|dreit|skiter) ~(?:en lang marsj|langt|en god dag|blanke|blaffen|faen|katta|katten|beng)? ?i (?<x>(?!at\\b|å |om |alt\\b)[^,;]+?)(?: så lenge (?:han|hun) får (?:sitt|viljen sin))?",
    done,
    `${about} {x}`,
  ),
  // «Hang på oss som en klegg»: hvem det gjaldt, blir stående.
  asked(
    "{who}(?:hang|henger) (?:etter|på|rundt|over) (?<x>[^\\s,]+) som (?:en |ei |et )?(?:klegg|igle|hale|skygge|borrelås|kveg|klistremerke|plaster)(?<y> [^,;]+)?",
    done,
    "overfor {x}{y}",
  ),
  // «Suger til seg alt av oksygen i rommet, og de andre slipper ikke til»: det siste ble sett.
  put(
    "{who}(?:suger|sugde|tar|tok|stjeler|stjal) (?:til seg |opp )?(?:(?:alt|all|mye|det meste) )?(?:av )?(?:oksygene?t?|lufta?|energi(?:en)?|plass(?:en)?|oppmerksomheten)(?<x> (?:i|på|rundt|under|ved) [^,;]+)?, og (?<y>[^,;]+?) (?<z>slipper|kommer) ikke til(?: orde)?",
    {
      observe: "Jeg har lagt merke til [det {who} sier eller gjør]{x}, og at {y} ikke {z} til",
      own: "Jeg kjenner på [din egen følelse] når {y} ikke {z} til, og lurer på hva som ligger bak [det {who} sier eller gjør]{x}",
    },
  ),
  // «Har ikke begreper om hva det er og tror han bare mangler vilje»: to tanker om hva noen vet.
  put(
    "{who}har ikke (?:begrep|begreper|peiling|snøring|anelse|den fjerneste anelse) (?:om|på) (?<x>(?:hva|hvor|hvordan|hvem) [^,;]+?),? og tror {y}",
    {
      observe: "[Det som ble sagt] gir meg inntrykk av at {who} ikke vet {x}, og at {he} tror {y}",
      own: "Jeg opplever at {who} ikke vet {x}, og at {he} tror {y}",
    },
  ),
  // «Maste om sovemedisin, enda han vet hva svaret blir»: det ble spurt, og hva noen vet, er en tanke.
  put(
    "(?<y>[^;:]*?)(?:maste|maser|gnålte|gnåler|tryglet|trygler) (?<z>om [^,;]+), (?:enda|selv om|skjønt) (?<h>han|hun|hen|de) (?:jo |nok )?(?:(?:godt|utmerket godt) )?(?<v>vet|visste) (?:(?:utmerket |så |meget )?godt )?(?<x>(?:hva|hvor|hvordan|når|at) [^,;]+)",
    {
      observe: "{y}<spurte|spør> {z}. Ut fra [det som ble sagt eller gjort] tenker jeg at {h} {v} {x}",
      own: "{y}<spurte|spør> {z}. Jeg opplever at {h} {v} {x}",
    },
  ),
  // «Vondt i ryggen har han visstnok også, merkelig nok akkurat når det er vaskedag»: det ble fortalt, og dagen er så.
  put(
    "(?<x>[^,;]+?) (?<v>har|hadde) (?<h>han|hun|hen) (?:visstnok|angivelig|liksom)(?<z> også| igjen)?, (?:merkelig|pussig|underlig|beleilig|rart) nok (?<y>(?:akkurat )?(?:når|da|hver gang) [^,;]+)",
    {
      observe:
        "{h} <fortalte|forteller>{z} at {h} {v} {x}, og jeg <la|har lagt> merke til at {h} <gjorde|gjør> det {y}",
      voice: "{h} <fortalte|forteller> at {h}{z} {v} {x}, {y}",
    },
  ),
  // «Han var en gammel kjenning for dem også»: at de kjente ham, er så.
  put(
    "(?<y>[^;]+), (?<h>han|hun|hen) (?:er|var) (?:jo )?(?:en )?(?:gammel |god |kjær )?kjenning (?:for|hos|av) (?<w>dem|oss|politiet|legevakta|legevakten|ambulansen)(?<z> også)?",
    { reword: "{y}, og {h} <var|er> kjent{z} for {w} fra før" },
  ),
  // «Sto han og løy oss opp i ansiktet om at alt gikk bra»: det ble sagt, og til hvem.
  put(
    "(?<y>[^,;]*?) ?(?<v>sto|stod|står|satt|sitter) (?<h>han|hun|hen) (?<z>der )?og (?:løy|lyver|lyger) (?<w>oss|meg|henne|ham|dem) (?:rett )?(?:opp )?(?:i|opp i|midt i) (?:åpne )?(?:ansiktet|fjeset|fleisen|trynet) om at (?<x>[^;]+)",
    {
      observe:
        "{y} {v} {h} {z}og <sa|sier> til {w} at {x}, og [det jeg har sett eller hørt] <fikk|får> meg til å lure på om det <stemte|stemmer>",
      own: "{y} {v} {h} {z}og <sa|sier> til {w} at {x}, og jeg <kjente|kjenner> på [din egen følelse] og <lurte|lurer> på om det <stemte|stemmer>",
    },
  ),
  // «Feig som han er, stikker han når det brenner»: det han gjør, blir stående.
  put(
    "(?:feig|frekk|lat|sta|vrang|gjerrig|bortskjemt|umoden|barnslig|egoistisk|doven|makelig|hissig|slu) som (?:han|hun|hen|de) (?:nå |jo )?(?:er|var), (?<v>[^\\s,;]+) (?<who>han|hun|hen|de) (?<x>[^,;]+)",
    {
      observe: "{who} {v} {x}, og jeg <lurte|lurer> på hva det <handlet|handler> om for {whom}",
      own: "{who} {v} {x}, og jeg <kjente|kjenner> på [din egen følelse]",
    },
  ),
  put(
    "(?<y>[^;]+?), (?:feig|frekk|lat|sta|vrang|gjerrig|bortskjemt|umoden|barnslig|egoistisk|doven|makelig|hissig|slu) som (?<who>han|hun|hen|de) (?:nå |jo )?(?:er|var)",
    {
      observe: "{y}, og jeg <lurte|lurer> på hva det <handlet|handler> om for {whom}",
      own: "{y}, og jeg <kjente|kjenner> på [din egen følelse]",
    },
  ),
  // «Skulle låne penger, som han alltid gjør når trygda er brukt opp»: at det har hendt før.
  put(
    "(?<y>[^;]+), (?:som|slik|slik som|sånn) (?:han|hun|hen|de) (?:alltid|bestandig|støtt|hver gang) (?:gjør|gjorde)(?<x> (?:når|hvis|før|etter) [^,;]+)?",
    {
      observe: "{y}, og det har hendt [hvor mange ganger] tidligere{x}",
      own: "{y}. Det har hendt [hvor mange ganger] tidligere{x}, og jeg kjenner på [din egen følelse]",
    },
  ),
  // «Bortskjemt av døtrene sine»: hva de gjør.
  asked(
    "{who}(?:er|var|blir|ble) (?:rett og slett |jo |nok )?(?:bortskjemt|skjemt bort|forkjælt) av {x}",
    "det {who} får",
    "av {x}",
  ),
  // «Mistenker alle i oppgangen, uten unntak»: hvem det gjelder, kan sies.
  put(
    "{who}(?<v>mistenker|mistror|mistenkte|mistrodde) alle(?: sammen)? (?<x>(?:i|på|rundt|fra|hos|ved) [^,;]+?),? (?:uten unntak|hver og en|alle som en)",
    {
      observe: "[Det som ble sagt] <ga|gir> meg inntrykk av at {who} {v} [hvem det gjelder] {x}",
      own: "Jeg <opplevde|opplever> at {who} {v} [hvem det gjelder] {x}",
    },
  ),
  // «Gjengen hans består av små dophuer».
  put(
    "(?<y>[^,;]+?) (?<v>består av|besto av|bestod av) (?:dophuer|dopheads|narkiser|junkier|junkiser|narkomane|misbrukere|rusmisbrukere)",
    {
      observe: "{y} {v} personer med rusproblemer ([det du vet om rusbruken])",
      reword: "{y} {v} personer med rusproblemer",
    },
  ),
  // «En upålitelig gammel alkis»: hva som skjedde, har en plass.
  ...(
    [
      ["alkis|alkoholiker|drukkenbolt|fyllik", "langvarige alkoholproblemer"],
      ["narkis|narkoman|junkie|misbruker|rusmisbruker", "langvarige rusproblemer"],
    ] as const
  ).map(([what, has]) =>
    put(`{who}er en (?:upålitelig|utspekulert|løgnaktig|slesk|slu|uforbederlig|vrang),? gammel (?:${what})`, {
      observe: `{who} har ${has}, og jeg har lagt merke til [det {he} sier eller gjør]`,
      own: `{who} har ${has}, og jeg kjenner på [din egen følelse] når det gjelder [det {he} sier eller gjør]`,
    }),
  ),
  // «Pripen som ei gammel tante».
  asked(
    "{who}(?:(?:er|var) )?(?:(?:så|like|rene) )?(?:sta|stri|pripen|sur|vrang|tverr|gretten|treg|hissig|sår) som (?:en|ei|et) (?:\\S+ )?(?:tante|peppermø|geitebukk|bukk|esel|mule|okse|unge|toåring|treåring|fireåring|kjerring|tønne|vepsebol)(?<x> (?:i|på|ved|under|når|da) [^,;]+)?",
    done,
    "{x}",
  ),
  // «Gjør ikke annet enn å rive av seg bleia»: det ble sett.
  put("(?:(?<who>[^,;:]+?) )?(?:gjør|gjorde) (?:ikke|ingenting|aldri) (?:noe )?annet enn å (?<x>[^,;]+)", {
    observe: "Jeg <så|har sett> {whom} {x} [hvor ofte, og når]",
    own: "Jeg <så|har sett> {whom} {x} [hvor ofte, og når], og jeg <kjente|kjenner> på [din egen følelse]",
  }),
  // «Finner på nye hindringer så snart vi nærmer oss døra, det slår aldri feil».
  put("(?<y>[^;]+?), (?:og )?det slår aldri feil", both("{y} ", "[hvor ofte, og når]")),
  // «Det er han som er roten til det meste av uroen på posten».
  asked(
    "det (?:er|var) (?<who>\\S+) som (?:er|var) (?:roten til|årsaken til|opphavet til|skyld i) (?:det meste av |all |mesteparten av )?(?<x>(?:uro|bråk|krangl|konflikt|støy|misnøy)[^,;]+)",
    done,
    "i forbindelse med {x}",
  ),
  // «En plage for resten av bordet».
  asked(
    "{who}(?:er|var) (?:en|ei|et) (?:(?:ren|sann|skikkelig|evig) )?(?:plage|pest og en plage|prøvelse|pestilens|landeplage|svøpe|pine) for {x}",
    done,
    "overfor {x}",
  ),
  // «Etterpå var det full offerrolle igjen».
  put(
    "(?<y>[^,;]+?) (?:ble|blei|blir|var|er) det (?:(?:full|ren|vanlig|den samme|samme) )?(?:offerrolle|martyrrolle|offerrollen|offerrolla)n?(?<z> igjen)?",
    {
      observe:
        "{y} <la|har> jeg <|lagt >merke til [det {who} <sa eller gjorde|sier eller gjør>]{z} og <lurte|lurer> på hva det <handlet|handler> om{for}",
      own: "{y} <kjente|kjenner> jeg på [din egen følelse] og <lurte|lurer>{z} på hva som <lå|ligger> bak [det {who} <sa eller gjorde|sier eller gjør>]",
    },
  ),
  // «Ikke voksen nok til å ta ansvar for sin del».
  asked(
    "{who}(?:er|var) (?:rett og slett )?ikke (?:voksen|moden|stor|mann) nok til å (?<x>(?:ta|innse|stå for|be om|si) [^,;]+)",
    "det {who} <gjorde eller ikke gjorde|gjør eller ikke gjør>",
    `${about} å {x}`,
  ),
  // «Er en kranglefant av Guds nåde».
  asked(
    "(?:(?<who>[^,;:]+?) )?(?:er|var) (?:en|ei) (?:(?:skikkelig|ordentlig|virkelig|slu|sleip|lur|liten|lita|gammel|utspekulert) )*(?:kranglefant|rev|ål|luring|slask|furtepave|grinebiter|primadonna|diva)(?: av guds nåde| av rang)?",
    done,
  ),
  // «Noe ansvar tar de aldri, ungdommene på denne avdelinga».
  put("(?:noe )?ansvar(?: for noe)? tar (?<h>han|hun|hen|de) aldri(?:, (?<x>[^,;]+))?", {
    observe:
      "Jeg har lagt merke til [det {h} gjør eller ikke gjør] når det gjelder ansvar, og lurer på hva det handler om",
    own: "Jeg kjenner på [din egen følelse] og lurer på hva som ligger bak [det {h} gjør eller ikke gjør] når det gjelder ansvar",
  }),
  // «Ringer snart, for å late som om kneet er vondt»: det som ble sagt.
  put(
    "(?:(?<y>[^;]+?)(?:,(?: og)?| og) (?:(?:han|hun|hen) )?|{who})(?:later|lot|latet) som om (?<x>(?![^,;]*\\b(?:ikke|aldri|ingen|ingenting)\\b)[^,;]+)",
    {
      observe:
        "{y}{y?, og jeg|Jeg} <la|har lagt> merke til [det som <ble|blir> sagt eller gjort] og <var|er> usikker på om {x}",
      own: "{y}{y?, og jeg|Jeg} <var|er> usikker på om {x}",
    },
  ),
  // «Så sta at et esel kunne gått i lære»: det bildet maler, går med ordet.
  asked(
    "{who}(?:er|var) så (?:sta|vrang|stri|lat|treg|sur|gjerrig|innbilsk) at (?:et esel|en stein|en okse|det) [^,;]+",
    done,
  ),
  // «Bestandig er det ham det er synd på», «et styr med ham»: han sier eller gjør noe.
  ...(
    [
      ["ham|han", "han"],
      ["henne|hun", "hun"],
      ["dem|de", "de"],
    ] as const
  ).flatMap(([whom, who]) => [
    asked(
      `(?:bestandig|alltid|støtt|hele tiden|som vanlig) er det (?:${whom}) det er synd på`,
      `det ${who} <sa|sier> om seg selv`,
    ),
    asked(`det er {often} (?:så )?synd på (?:${whom})`, `det ${who} <sa|sier> om seg selv`),
    put(
      `det (?:er|var|blir|ble) (?:{often} )?(?:et|noe|mye|så mye) (?:\\S+ )?(?:styr|mas|rabalder|oppstyr) med (?:${whom})(?<x> (?:når|hver gang) [^,;]+)?`,
      {
        observe: `${noticed} [det ${who} <sa eller gjorde|sier eller gjør>]{x}{x?,|} og ${wonder} hva det <handlet|handler> om`,
        own: `${feel} og ${wonder} hva som <lå|ligger> bak [det ${who} <sa eller gjorde|sier eller gjør>]{x}`,
      },
    ),
  ]),
  // «Forklaringen kjøper jeg ikke et sekund»: tvilen er den som skriver sin.
  put("{x} kjøp(?:er|te) (?<y>jeg|vi) ~ikke(?: (?:et sekund|et øyeblikk|i det hele tatt|for fem øre|lenger))?", {
    reword: "{x} <stilte|stiller> {y} spørsmål ved",
    own: `${feel} når det <gjaldt|gjelder> {x}`,
  }),
  // «Husreglene gir han blaffen i»: det det gjaldt, står først.
  asked(
    "(?<x>(?!det |dette |alt )[^,;]{3,40}?) (?:gir|ga|gav|driter|dreit|blåser|blåste) (?<who>han|hun|hen|pasienten) (?:(?:fullstendig|helt|rett og slett) )?(?:(?:blaffen|beng|faen|katta|blanke(?: faen)?|en (?:lang )?(?:marsj|god dag)) )?i",
    done,
    `${about} {x}`,
  ),
  // «Som vanlig kom han for sent til middag»: at han kom for sent, er ikke noe inntrykk.
  put("(?:som vanlig|som alltid|vanen tro) (?<v>\\p{L}+) (?<who>han|hun|hen|pasienten) (?!ikke )(?<x>[^,;]+)", {
    observe: "{who} {v} {x}, slik som [andre ganger du vet om]",
  }),
  // «Rom 12 er en av stamkundene våre».
  put(`(?<x>(?:rom|rm|seng) \\w+) ${regular}`, {
    observe: "vi kjenner pasienten på {x} fra [hvor mange] tidligere opphold",
    reword: "vi kjenner pasienten på {x} fra tidligere opphold",
  }),
  put(`(?<who>han|hun|hen|pasienten|\\p{Lu}\\p{L}+) ${regular}`, {
    observe: "vi kjenner {whom} fra [hvor mange] tidligere opphold",
    reword: "vi kjenner {whom} fra tidligere opphold",
  }),
  // «Rom 4 manipulerer personalet»: et tall står ikke i en luke.
  asked(
    "(?:rom|rm|seng|leil\\.|leilighet) (?<n>\\w+) (?:manipulerer|lurer|lurte|manipulerte|utnytter|utnyttet) (?<y>oss|meg|personalet|nattevakta|vikaren|de andre|medpasient\\p{L}*)",
    "det pasienten <sa eller gjorde|sier eller gjør>",
    "på rom {n} overfor {y}",
  ),
  // «Lyver så det renner av ham om hvem som slapp dem inn».
  asked("{who}(?:lyver|løy|juger) så det (?:renner|rant?) av (?:ham|han|henne|dem) om (?<y>[^;]+)", said, "om {y}"),
  asked("{who}(?:lyver|løy|juger) så det (?:renner|rant?) av (?:ham|han|henne|dem) når (?<y>[^;]+)", said, "når {y}"),
  asked("{who}(?:lyver|løy|juger) så det (?:renner|rant?) av (?:ham|han|henne|dem)", said),
  ...figures,
  ...plainest,
];
