/*
 * Bilder og grove ord for hva noen føler, tror eller vil, og det enkle som sier det samme: i en ramme («jeg opplevde at …»)
 * blir et bilde som ler av noen, til den som skriver sitt eget. `<er/var/være/vært>` er nåtid, fortid, infinitiv og
 * fullført, og et bilde der det enkle mangler en form, blir stående i den.
 */

type Pair = readonly [figure: string, plain: string];

const inForm = (text: string, at: number): string =>
  text.replace(/<([^<>]*)>/g, (_, forms: string) => forms.split("/")[at] ?? "");

const formsOf = (text: string): number =>
  Math.min(...[...text.matchAll(/<([^<>]*)>/g)].map(([, forms]) => forms!.split("/").length));

/** De samme ordene i hver form som begge har. */
const told = ([figure, plain]: Pair): readonly Pair[] =>
  figure.includes("<")
    ? Array.from({ length: Math.min(formsOf(figure), formsOf(plain)) }, (_, at) => [
        inForm(figure, at),
        inForm(plain, at),
      ])
    : [[figure, plain]];

/** Den det gjelder, står bak i bildet («i ham») og foran i det enkle («han»). */
const whom = ([figure, plain]: Pair): readonly Pair[] =>
  (
    [
      ["(?:ham|han)", "han"],
      ["henne", "hun"],
      ["pasienten", "pasienten"],
      ["([A-ZÆØÅ][^ ,]*)", "$1"],
    ] as const
  ).flatMap(([object, subject]) => told([figure.replace("{whom}", object), plain.replace("{he}", subject)]));

/** «Hjertet hans», «hjertet hennes». */
const whose = ([figure, plain]: Pair): readonly Pair[] =>
  (
    [
      ["hans", "han"],
      ["hennes", "hun"],
    ] as const
  ).flatMap(([owner, subject]) => told([figure.replace("{his}", owner), plain.replace("{he}", subject)]));

const be = "<er/var/være/vært>";
const become = "<blir/ble/bli/blitt>";
const have = "<har/hadde/ha/hatt>";
const get = "<får/fikk/få/fått>";
const go = "<går/gikk/gå/gått>";

/** «Holdt på å sprekke av sjalusi», «grønn av misunnelse»: hvor mye det var, og av hva. */
const of = (
  [
    ["sinne|raseri|harme|ergrelse", "sint"],
    ["irritasjon", "irritert"],
    ["skrekk|redsel|frykt|angst", "redd"],
    ["skam|flauhet", "skamfull"],
    ["misunnelse", "misunnelig"],
    ["sjalusi", "sjalu"],
    ["nysgjerrighet", "nysgjerrig"],
    ["stolthet", "stolt"],
    ["glede|lykke|fryd", "glad"],
    ["spenning|forventning", "spent"],
    ["bekymring|uro", "bekymret"],
    ["utålmodighet", "utålmodig"],
    ["sorg|fortvilelse", "fortvilet"],
  ] as const
).flatMap(([what, felt]): readonly Pair[] => [
  ...told([
    `(?:(?:helt|rent|nesten) )?<(?:holder på å (?:sprekke|eksplodere|revne|dø|krepere|bli gal|koke over|tørne)|dør|sprekker|koker|kortslutter|gløder|bobler(?: over)?|ryker)/(?:holdt på å (?:sprekke|eksplodere|revne|dø|krepere|bli gal|koke over|tørne)|døde|sprakk|kokte|kortsluttet|glødet|boblet(?: over)?|røyk)> (?:innvendig )?av (?:${what})`,
    `<er/var> veldig ${felt}`,
  ]),
  [
    `(?:(?:helt|rent|så|like) )?(?:grønn|gul og grønn|gul|hvit|rød|lilla|blek|gal|syk|sjuk|svett|stiv|lam|blind|yr|sprekkferdig|sprekkeferdig|på bristepunktet|i hundre|fra seg|ute av seg) av (?:${what})`,
    `veldig ${felt}`,
  ],
]);

/** Likheter som maler en følelse. */
export const likeness =
  "som (?:bare )?(?:faen|fy|pokker|juling|malurt|eddik|aldri før|(?:en|ei|et) (?:lerke|sild|and|pingvin|kalv|unge|liten unge|barn|veps|tordensky|hane|påfugl|pave|konge|hare|mus|kylling|hund|bikkje|skamhund|tiger|hærfører|okse|sardin|due|engel|klegg|tyrk|skrubb|ulv)(?: (?:på (?:vårbeite|jul|julaften|julekvelden)|i (?:en|ei) (?:godtebutikk|leketøysbutikk|boks)))?)";

const pairs: readonly Pair[] = [
  // Likheten maler: «glad som ei lerke», «skammet seg som en hund».
  [
    `(?:(?:så|like|strålende|kjempe) )?(glad|lykkelig|sint|sinna|sur|redd|stolt|sjalu|bitter|forelsket|forelska|nervøs|flau|spent|misunnelig|trist|fornøyd) ${likeness}`,
    "veldig $1",
  ],
  [
    `(gle(?:der|det|de|a) seg|ang(?:rer|ret|ra|re)|skam(?:mer|met|ma|me) seg|lengt(?:er|et|a)|sav(?:ner|net|na)|grue?(?:r|t|dde) seg|kje(?:der|det|de) seg) ${likeness}`,
    "$1 veldig",
  ],
  ...told([
    `${be} som (?:en|ei|et) (?:unge|barn) i (?:en|ei) (?:godtebutikk|leketøysbutikk)`,
    `${be} veldig begeistret`,
  ]),
  ...of,

  // Sinne
  ...told([
    "<koker/kokte/koke/kokt> (?:innvendig|inni seg|inne i seg|over|under lokket|på innsiden)",
    `${be} veldig sint`,
  ]),
  ...whom(["det <koker/kokte> (?:(?:over )?for|(?:inne )?i|inni) {whom}", "{he} <er/var> veldig sint"]),
  ...whom(["blodet <(?:koker|bruser)/(?:kokte|bruste)> (?:i (?:årene på )?|for ){whom}", "{he} <er/var> veldig sint"]),
  [
    "så (sint|sinna|rasende|forbannet|forbanna|irritert) at (?:det|han|hun|hen|røyken) (?:nesten |holdt på å |holder på å )?(?:ryker|røyk|ryke|sto|står|spruter|sprutet|gnistrer|gnistret|koker|kokte|sprakk|sprekker|sprekke|kunne (?:sprekke|spy|spytte))(?: (?:ut )?av (?:ørene|øynene|nesa|neseborene))?(?: (?:på (?:ham|han|henne)|hans|hennes))?",
    "veldig $1",
  ],
  ...told([
    `<holder/holdt> på å gå (?:helt |rent )?(?:ut )?av (?:sitt gode skinn|skaftet|hengslene)`,
    "<er/var> veldig opprørt",
  ]),
  ...told([`${go} (?:helt |rent )?(?:ut )?av (?:sitt gode skinn|skaftet|hengslene)`, `${become} veldig opprørt`]),
  ["(?:rent |helt )?i harnisk", "veldig opprørt"],
  ...told([`${get} (?:helt |rent )?(?:fnatt|spader|krise|spunk|utslett|noia) av`, `${become} veldig irritert av`]),
  ...told(["<ser/så/se/sett> (?:helt )?rødt", `${become} veldig sint`]),
  ...told(["<tenner/tente/tenne/tent> på alle (?:plugger|pluggene|åtte|sylindere)", `${become} veldig sint`]),
  ["(?:ladet|fylt|fullladet) med (?:sinne|raseri)(?: fra (?:topp|isse) til (?:tå|fot))?", "veldig sint"],
  ...told([`${have} (?:et horn i siden til|et horn i sida til)`, "<misliker/mislikte/mislike/mislikt>"]),
  ["et regnskap å gjøre opp med", "noe uoppgjort med"],
  ["ei høne å plukke med", "noe uoppgjort med"],
  ...whom(["jeg <er/var> en torn i øyet på {whom}", "{he} <er/var> irritert på meg"]),
  ...whom(["vi(?: i [^ ,]+)? <er/var> en torn i øyet på {whom}", "{he} <er/var> irritert på oss"]),
  ...told(["<ser/så/se/sett> på oss som (?:fienden|fiender)", "<mistror/mistrodde/mistro/mistrodd> oss"]),

  // Redsel og uro
  ...told([
    "<(?:skjelver|rister)/(?:skalv|ristet)/(?:skjelve|riste)/(?:skjelvet|ristet)> i (?:buksene|buksa|knærne|knea)",
    `${be} veldig redd`,
  ]),
  ...told([`${have} hjertet (?:langt )?(?:oppe )?i (?:halsen|buksa)`, `${be} veldig redd`]),
  ...told([`${get} (?:helt )?(?:hetta|hjertet i (?:halsen|buksa)|den store skjelven)`, `${become} veldig redd`]),
  ["redd (?:for )?sin egen skygge", "redd for det meste"],
  ...told([`${get} kalde føtter`, `${become} usikker`]),
  ...whom([
    "(?:skrekken|redselen|angsten) ((?:fremdeles |ennå |fortsatt )?)<sitter/satt> i (?:margen|ryggmargen|kroppen|beina|veggene) på {whom}",
    "{he} $1<er/var> redd",
  ]).map(([figure, plain]): Pair => [figure, plain.replace(/^\$1 \$1/, "$2 $1")]),
  ...told([
    "<(?:sitter|står|går)/(?:satt|sto|gikk)/(?:sitte|stå|gå)> som på (?:nåler|glør)",
    "<er/var/være> veldig urolig",
  ]),
  ...told([`<sitter/satt/sitte/sittet> på (?:nåler|glør)`, `${be} veldig urolig`]),
  ...told(["<ser/så/se/sett> spøkelser (?:på|ved|midt på) (?:høylys|lyse|lys) dag(?:en)?", `${be} veldig engstelig`]),
  ...whom([
    "taket (?:<holder/holdt> på å )?(?:falle|faller|falt) (?:ned )?i hodet på {whom}",
    "{he} <blir/ble> veldig rastløs",
  ]),
  ["(?:(?:det|pasienten) (?:er|var) )?sommerfugler i magen (?:foran|før|over)", "pasienten var spent før"],
  ...told([`${have} sommerfugler i magen`, `${be} spent`]),
  ...told([`${have} (?:is i magen)`, `${be} tålmodig`]),

  // Skam
  ...told([
    "<(?:synker|holder på å synke)/(?:sank|holdt på å synke)> (?:ned )?i (?:jorda|jorden|gulvet)(?: av skam)?",
    "<skammer/skammet> seg veldig",
  ]),
  ["synke (?:ned )?i (?:jorda|jorden|gulvet)(?: av skam)?", "bli borte"],
  ["med halen mellom (?:beina|bena)", "og var skamfull"],
  ...told([
    "<drukner/druknet/drukne/druknet> i (skyldfølelse|skam|selvforakt|sorg)(?: for)?",
    `${have} mye $1 overfor`,
  ]).flatMap(([figure, plain]): readonly Pair[] => [
    [figure.replace("(?: for)?", " for"), plain],
    [figure.replace("(?: for)?", ""), plain.replace(" overfor", "")],
  ]),
  ...told([
    "<(?:bader|velter seg|svelger)/(?:badet|veltet seg)/(?:bade|velte seg)> i (?:selvmedlidenhet|selvmedynk)",
    "<synes/syntes/synes> synd på seg selv",
  ]),

  // Glede
  ["(?:(?:rent|helt) )?i (?:(?:den )?(?:syvende|sjuende|niende) himmel|ekstase|lykkerus)", "veldig glad"],
  ["(?:(?:rent|helt) )?i fyr og flamme", "veldig begeistret"],
  ["fyr (er|var) og flamme", "pasienten $1 veldig begeistret"],
  ["fyr og flamme", "veldig begeistret"],
  ...told([
    "<(?:svever|danser|går)/(?:svevde|svevet|danset|gikk)/(?:sveve|danse|gå)> (?:rundt )?på (?:en )?(?:rosa |lette? )?sky(?:er)?",
    "<er/var/være> veldig glad",
  ]),
  ["det er som (?:en )?fisk(?:en)? i vannet", "pasienten trives"],
  ["det var som (?:en )?fisk(?:en)? i vannet", "pasienten trivdes"],
  ["(triv(?:es|des)) som (?:en )?fisk(?:en)? i vannet", "$1 godt"],
  ["som (?:den )?eneste hanen? i kurven", "som den eneste mannen"],
  ["varm om hjerte(?:t|rota)", "rørt"],
  ...whose([
    "det <faller/falt> en (?:tung |stor )?stein fra (?:hjertet|brystet|skuldrene) {his}",
    "{he} <blir/ble> lettet",
  ]),
  ...whom([
    "det <faller/falt> en (?:tung |stor )?stein fra (?:hjertet|brystet) (?:på|til|for) {whom}",
    "{he} <blir/ble> lettet",
  ]),
  ["(?:rent |helt )?frelst på", "veldig fornøyd med"],
  ...whose(["det <er/var> (?:som |rene )*musikk i ørene {his} at", "{he} <liker/likte> at"]),

  // Overraskelse
  ...told([`${get} (?:helt )?(?:hakeslepp|bakoversveis)`, `${become} veldig overrasket`]),
  ["(?:helt |rent )?himmelfallen", "veldig overrasket"],
  ["(?:helt |rent )?(?:tatt|tatt helt) på senga av", "overrasket over"],
  ["(?:helt |rent )?tatt på senga", "overrasket"],
  ...told([`${get} ([^ ,]+) i (?:vrangstrupen|halsen|vranghalsen)`, `${become} opprørt over $1`]),
  ["det var været morgenluft", "pasienten så en mulighet"],
  ...told(["<værer/været/være/været> morgenluft", "<ser/så/se/sett> en mulighet"]),
  ["det var øynene på stilk av nysgjerrighet", "pasienten var veldig nysgjerrig"],

  // Sorg og skuffelse
  ...whom(["hjertet <synker/sank> i (?:brystet|livet|buksa) på {whom}", "{he} <blir/ble> veldig skuffet"]),
  ["med (?:et )?tungt hjerte", "og var trist"],
  ["(?:langt |dypt )nede i (?:kjelleren|grøfta|hengemyra)", "veldig langt nede"],
  ["det (er|var) død innvendig", "pasienten $1 helt tom"],
  ["død innvendig", "helt tom"],
  ...told([`${get} hjertet knust`, `${become} veldig såret`]),
  [
    "som (?:den stygge andungen|(?:det )?femte hjul(?:et)? på vogna|en fisk på (?:tørt )?land(?:et)?|et romvesen|(?:det )?svarte fåret)",
    "utenfor",
  ],

  // Forelskelse og begjær
  ["(?:storm|døds)forelsk(?:et|a)", "veldig forelsket"],
  ["forelsk(?:et|a) til (?:langt )?(?:opp )?(?:over|forbi) (?:begge )?ørene", "veldig forelsket"],
  ["(?:langt )?opp over ørene forelsk(?:et|a)", "veldig forelsket"],
  ...told(["<har/hadde> kastet (?:sine øyne|øynene sine|sin elsk|øynene) på", "<er/var> interessert i"]),
  ...told(["<har/hadde> lagt sin elsk på", "<er/var> glad i"]),
  ...told([`${have} (?:et )?godt øye til`, "<liker/likte/like/likt>"]),
  ["(?:helt |rent )?trollbundet av", "veldig opptatt av"],
  ["(?:helt |rent )?vill etter å", "veldig ivrig etter å"],
  ["(?:helt |rent )?vill etter", "veldig opptatt av"],

  // Lengsel og ønske
  ["(lengt(?:er|et|a)) seg (?:syk|sjuk|halvt i hjel|fordervet) etter", "$1 veldig etter"],
  [
    "(sav(?:ner|net|na)|lengt(?:er|et|a) etter) ([^ ,]+(?: [^ ,]+){0,3}?) så det (?:verker|verket|svir|svei|river|rev|skriker|skrek|gjør vondt|gjorde vondt)(?: (?:i|inni|langt inn i) [^ ,]+)?",
    "$1 $2 veldig",
  ],
  ...told(["<(?:brenner|klør|tørster)/(?:brant|klødde|tørstet)> etter å", "<har/hadde> veldig lyst til å"]),
  ...told(["<(?:tørster|hungrer|skriker)/(?:tørstet|hungret|skrek)> etter", "<lengter/lengtet> etter"]),
  ...whom([
    "det <(?:klør|krible?r|kribler)/(?:klødde|kriblet)> (?:i )?(?:fingrene|neven|nevene|fingertuppene) på {whom} (?:etter|for) å",
    "{he} <har/hadde> veldig lyst til å",
  ]),
  ...told([`${go} svanger med (?:en |ei )?(planer|planen|tanker|tanken|idé|ide|ideen) om`, `${have} $1 om`]),
  ["betale tilbake med samme mynt", "ta igjen"],
  ["spille (?:annen|andre|2\\.)fiolin", "komme i annen rekke"],

  // Lei og likegyldig
  ["(?:møkk|kjempe|pisse|skitt|gørr|drit|dritt ?|dødsens |inderlig )lei", "svært lei"],
  ["(?:stapp|grundig )?mett av (hele|alt|alle|dette|opplegget|maset|å)", "svært lei av $1"],
  ["(kje(?:der|det|de|da) )(?:seg i hjel|vettet av seg|livet av seg|seg til døde)", "$1seg veldig"],
  ...told([
    `<har/hadde> fått ([^ ,]+(?: [^ ,]+){0,3}?) (?:langt )?(?:opp|oppi)(?: i)? halsen`,
    "<er/var> svært lei av $1",
  ]),
  ...told([`${have} skrudd av (?:alle )?følelse(?:r|ne)(?: sine)? for`, `${have} tatt avstand fra`]),
  ...told([`${be} (?:is|stein)kald (?:mot|overfor)`, `${have} stor avstand til`]),

  // Hva noen tror og vet
  ...told(["<har/hadde> fått på hjernen", "<er/var> svært opptatt av"]),
  ...told(["<har/hadde> fått ([^ ,]+(?: [^ ,]+){0,2}?) på hjernen", "<er/var> svært opptatt av $1"]),
  ...told(["<har/hadde> (?:hengt|hekta|hektet|låst) seg (?:helt )?opp i", "<er/var> svært opptatt av"]),
  ...told([
    "<lever/levde/leve/levd> (?:helt )?i (?:sin egen (?:film|verden|boble|lille verden)|en (?:drømmeverden|boble|fantasiverden|egen verden))",
    "<ser/så/se/sett> situasjonen annerledes enn oss",
  ]),
  ...told([
    "<stikker/stakk/stikke/stukket> hodet i (?:sanden|busken) (?:når det gjelder|når det gjaldt|for)",
    `${have} vansker med å forholde seg til`,
  ]),
  ...told([
    "<stikker/stakk/stikke/stukket> hodet i (?:sanden|busken)",
    "<unngår/unngikk/unngå/unngått> det som er vanskelig",
  ]),
  ...told([
    "<har/hadde> (?:den (?:tåkeste|fjerneste|svakeste|minste|ringeste)|(?:noen|fnugg av|snev av)) (?:anelse|aning|peiling|idé|ide) (?:om|på)",
    "<vet/visste>",
  ]),
  ...told([
    "<har/hadde> (?:peiling|snøring|greie|begrep|begreper) (?:om|på)(?= (?:hva|hvor|hvordan|hvorfor|hvem|når|at)(?: |$))",
    "<vet/visste>",
  ]),
  ["tygger (ennå |fortsatt |fremdeles )?(?:drøv )?på", "$1tenker mye på"],
  [
    "tygde (ennå |fortsatt |fremdeles )?(?:drøv )?på|tygget (ennå |fortsatt |fremdeles )?(?:drøv )?på",
    "$1$2tenkte mye på",
  ],
  ...told(["<teller/telte/telle/telt> på knappene om", `${be} i tvil om`]),
  ["har en tryllestav som (?:gir|skaffer|ordner)", "kan gi"],
  ...told([`${be} i ledtog med`, "<samarbeider/samarbeidet/samarbeide/samarbeidet> med"]),
  ["(har|hadde|ha) svelget (at|det)", "$1 godtatt $2"],
  ...told([`${be} stormannsgal(?:e)?`, `${have} store tanker om seg selv`]),
];

/** Bildet, som et uttrykk, og det enkle. */
export const plainWords: Readonly<Record<string, string>> = {
  "på pur f": "med vilje",
  "på ren f": "med vilje",
  "på faenskap": "med vilje",
  "på ren faenskap": "med vilje",
  "på jævelskap": "med vilje",
  "gammel alkis": "person med alkoholproblemer",
  alkis: "person med alkoholproblemer",
  junkie: "person med rusproblemer",
  "ligge som han har redd": "ta følgene",
  "ligge som hun har redd": "ta følgene",
  "alle muligheter til": "mulighet til",
  "bæres gjennom livet på gullstol": "ha alt gjort for seg",
  "ren utpressing": "press",
  "hver bidige": "hver eneste",
  "hvert bidige": "hvert eneste",
  "for gud vet hvilken gang": "igjen",
  "for ørtende gang": "igjen",
  "bli vartet opp": "få hjelp",
  "samme leksa": "det samme",
  "innbiller seg at": "tror at",
  "innbilte seg at": "trodde at",
  ...Object.fromEntries(pairs),
};
