import type { Idiom } from "../idioms";
import { blamedFor } from "../norwegian";
import { about, asked, both, done, feel, noticed, put, said, wonder } from "./asking";
import { figures } from "./figures";
import { plainest } from "./plainest";
import { toldFigures } from "./told-figures";
import { went } from "./went";

/*
 * Setningar som dømmer med eit ordtak: i ei ramme ville domen vore sagd om att. I staden står det som vart sett eller
 * høyrt, med rom for meir, og den eigne kjensla.
 */

const others = "dei andre|andre|oss|medpasientane|personalet";

const times = [
  ["natt", "om natta"],
  ["kveld", "om kvelden"],
  ["morgon", "om morgonen"],
  ["dag", "om dagen"],
  ["måltid", "ved måltida"],
  ["middag", "til middag"],
  ["frukost", "til frukost"],
  ["stell", "i stellet"],
] as const;

const same =
  "det er (?:den )?(?:akkurat )?same (?:gamle )?(?:leksa|visa|regla|historia|soga|greia|songen|maset)(?: med \\S+)?";

const diagnoses = [
  ["borderlinar", "borderline"],
  ["adhd-ar", "ADHD"],
  ["schizofrenar", "schizofreni"],
  ["anorektikar", "anoreksi"],
  ["autist", "autisme"],
  ["psykotikar", "psykose"],
] as const;

const regular =
  "(?:er|var) ein av (?:dei )?(?:stamkund|stamgjest|gjengang|storforbruk)\\p{L}*(?: (?:våre|her|hos oss|på posten|på avdelinga))*";

export const idioms: readonly Idiom[] = [
  ...figures,
  ...toldFigures,
  // «Aldri er det ho sjølv som har gjort noko gale».
  asked(
    "aldri er det (?<who>han|ho|hen) (?:sjølv )?som har (?:gjort (?:noko|nokon ting) gale|skulda|feil|teke feil)",
    "det {who} <sa|seier> om sin eigen del",
  ),
  // «Ho er ikkje god å ha med å gjere, den dama».
  asked(
    "(?<who>[^\\s,;]+) (?:er|var) (?:jo |rett og slett )?ikkje (?:god|lett|grei|enkel) å ha med å gjer[ea](?:, den [^\\s,;]+)?",
    done,
  ),
  // «Ho lèt som ho gløymer»: om det er slik, veit vi ikkje.
  put(
    "(?:(?<y>[^;]+?), (?:og )?(?:(?:han|ho|hen) )?|{who})(?:lèt|lét|let|lest) som (?:om )?(?<x>(?![^,;]*\\b(?:ikkje|aldri|ingen|ingenting)\\b)(?:han|ho|hen|det) [^,;]+)",
    {
      observe:
        "{y}{y?, og eg|Eg} <la|har lagt> merke til [det som <vart|vert> sagt eller gjort] og <var|er> usikker på om {x}",
      own: "{y}{y?, og eg|Eg} <var|er> usikker på om {x}",
    },
  ),
  // «Det gjorde han for å verta godteken av gutane»: at det vart gjort, er så.
  put(
    "(?<x>det|dette|slikt) (?<v>gjer|gjorde) (?<who>han|ho|hen|dei) (?:berre )?for å (?<y>(?![^,;]*(?:merksemd|oppmerksom))(?:verta?|bli|få|sleppa?|unngå|testa?|visa?|markera|markere) [^,;]+)",
    {
      observe: "{who} {v} {x}, og [det som hende] <fekk|får> meg til å lura på om det <var|er> for å {y}",
      own: "{who} {v} {x}, og eg <lurte|lurer> på om det <var|er> for å {y}",
    },
  ),
  // «Ringjer i snora i eitt køyr»: kor ofte kan teljast.
  put(
    "(?<y>[^,;]*?(?:ring(?:jer|er)|dreg|heng|ligg) (?:i|på) (?:snora|klokka|ringesnora|ringjeklokka|alarmen)) i eitt (?:køyr|sett|kjør)(?<x> (?:frå|etter|om) [^,;]+)?",
    {
      observe: "{y} [kor ofte]{x}",
      own: "{y} [kor ofte]{x}, og eg kjenner på [di eiga kjensle]",
    },
  ),
  // «Syt og gneldrar i eitt køyr frå fem og utover».
  asked(
    "{who}(?:syt|sutrar|klagar|masar|gneldrar|maular)(?: og (?:syt|sutrar|klagar|masar|gneldrar))? i eitt (?:køyr|sett|kjør)(?<x> frå [^,;]+)?",
    "det {who} <sa|seier>",
    "{x}",
  ),
  // «Gjer det for å straffe oss»: ei vond hensikt vert ikkje mildare av å vere eit spørsmål.
  put(
    "(?:(?<who>han|ho|hen|dei) )?(?<v>gjer|gjorde) (?<x>dette|det|det her|slikt) (?:berre )?for å (?:straffa?e?|såra?e?|ramma?e?|erta?e?|irritera?e?|terga?e?|plaga?e?|hemna?e? seg|ta att|hissa?e?|fornærma?e?)(?: [^,;]+)?",
    {
      observe:
        "{who} {v} {x}, og eg <la|har lagt> merke til [det som hende like før] og <lurte|lurer> på kva det <handla|handlar> om{for}",
      own: `{who} {v} {x}, og ${feel} og <lurte|lurer> på kva det <handla|handlar> om{for}`,
    },
  ),
  // «Gjer dette for å teste oss»: at det vert gjort, er så, og kva det er for, er ein tanke.
  put(
    "(?:(?<who>han|ho|hen|dei) )?(?<v>gjer|gjorde) (?<x>dette|det|det her|slikt) (?:berre )?for å (?<y>(?![^,;]*(?:merksemd|oppmerksom))(?:verta?|bli|teste|prøve|prøva|skremme|skremma|få|sleppe|sleppa|unngå|vise|visa|halde|halda|markere|markera) [^,;]+)",
    {
      observe: "{who} {v} {x}, og [det som hende] <fekk|får> meg til å lure på om det <var|er> for å {y}",
      own: "{who} {v} {x}, og eg <lurte|lurer> på om det <var|er> for å {y}",
    },
  ),
  // «Går ikkje ut, for han er redd hunden»: at han ikkje går, er så.
  put(
    "(?<y>[^\\s;]+ [^;]+), for (?<h>han|ho|hen|dei) (?<v>er|var) (?<x>(?:liv)?redde?(?: |$)[^,;]*|(?:flau|skamfull|sjalu|misunneleg|uroleg for|engsteleg|lei seg|sint|trist)[^,;]*)",
    {
      observe: "{y}, og ut frå [det du såg eller høyrde] <tenkte|tenkjer> eg at det <var|er> fordi {h} {v} {x}",
      own: "{y}, og eg <opplevde|opplever> at det <var|er> fordi {h} {v} {x}",
    },
  ),
  // «Kunne ha gått frå han for mange år sidan, men valde sjølv å bli»: kva som heldt att, veit vi ikkje.
  put(
    "{who}(?:kunne|kunne jo) (?:ha )?gått (?<x>frå \\S+ )?for (?:lenge|lengst|[^,;]+?) sidan,? men (?:ho |han )?(?:valde|har valt|vel) (?:sjølv )?å bli(?: verande)?",
    {
      observe: "Eg har lagt merke til [det {who} seier om å bli verande] og lurer på kva som gjer det vanskeleg å gå",
      own: "Eg kjenner på [di eiga kjensle] og lurer på kva som gjer det vanskeleg for {whom} å gå",
    },
  ),
  // «Uansvarleg med pengar er G., det har kosta oss mange telefonar»: ordet som dømmer, står fyrst.
  put(
    "\\S+ (?<x>(?:med|i|mot|på|overfor) [^,;]+?) (?:er|var) (?<who>[^\\s,;]+)(?:, (?<y>det [^;]+))?",
    {
      observe: "Eg <la|har lagt> merke til [det {who} <sa eller gjorde|seier eller gjer>] {x}{y?. |}{y}",
      own: "Eg <kjende|kjenner> på [di eiga kjensle] og <lurte|lurer> på kva som <låg|ligg> bak [det {who} <sa eller gjorde|seier eller gjer>] {x}{y?. |}{y}",
    },
    true,
  ),
  // «Stri som ein gammal geitebukk i stellet».
  asked(
    "{who}(?:(?:er|var) )?(?:(?:så|like) )?(?:sta|stri|pripen|sur|vrang|tverr|gretten|treg|hissig|sår|trassig) som (?:ein|ei|eit) (?:\\S+ )?(?:tante|geitebukk|bukk|esel|mulesel|okse|unge|toåring|treåring|kjerring|tønne|kvefsebol)(?<x> (?:i|på|ved|under|når|då) [^,;]+)?",
    done,
    "{x}",
  ),
  // «Umogeleg å snakke vit med».
  asked(
    "{who}(?:er |var )?(?:heilt |mest )?umogeleg å (?:snakk[ea]|prat[ea]) (?:vit|fornuft|til fornuft)(?: til| med)?",
    done,
    "når vi <snakka|snakkar> saman",
  ),
  // «Har støtt noko å utsetje på den som var der dagen før»: det vart sagt noko om nokon.
  put(
    "(?:(?<y>[^;]+), )?{who}(?:har|hadde) (?:{often} )?(?:noko|eitt eller anna) å (?:utsetj[ea]|setj[ea] ut|klag[ea]|pirk[ea]) på (?<x>(?!(?:ved|i|på|når|under|til) )[^,;]+)",
    {
      observe: "{y}{y?, og eg|Eg} har lagt merke til [det {who} seier om {x}] og lurer på kva det handlar om{for}",
      own: "{y}{y?, og eg|Eg} kjenner på [di eiga kjensle] og lurer på kva som ligg bak [det {who} seier om {x}]",
    },
  ),
  // «Foreldra har skjemt han bort»: kva dei gjer.
  asked(
    "{who}(?:har|hadde) (?:jo )?skjemt (?<x>han|henne|ho|dei|[^\\s,;]+) bort(?:, og (?:så|no) er det (?:vi|me) som får [^;]+)?",
    "det {who} gjer",
    "overfor {x}",
  ),
  // «Skulda på katten, frekk som han er».
  asked(
    "{who}(?:skuldar?|la skulda|legg skulda) på (?<x>[^,;]+), (?:frekk|feig|lat|sta|vrang|gnien|doven|barnsleg|umogen|slu) som (?:han|ho|hen) er",
    `${said} om {x}`,
  ),
  put(
    "(?<y>[^;]+?), (?:frekk|feig|lat|sta|vrang|gnien|bortskjemt|umogen|barnsleg|egoistisk|doven|slu) som (?<who>han|ho|hen|dei) (?:no |jo )?(?:er|var)",
    {
      observe: "{y}, og eg <lurte|lurer> på kva det <handla|handlar> om for {whom}",
      own: "{y}, og eg <kjende|kjenner> på [di eiga kjensle]",
    },
  ),
  // «Må alltid laga eit nummer av det når det er han som har kjøkenet».
  asked(
    "(?:(?<who>[^,;:]+?) )?(?:må|skal|måtte|skulle) (?:{often} )?(?:lag[ea]|gjer[ea]) (?:eit|ei) (?:stort? )?(?:nummer|sak|greie) (?:av|ut av) (?:det|alt|seg sjølv) (?:når|kvar gong) (?<x>[^;]+)",
    done,
    "når {x}",
  ),
  // «Ringjer på for den minste bagatell»: kva det galdt.
  put("(?<y>[^,;]+?) for (?:den minste|kvar minste|ein kvar|kvar) (?:bagatell|filleting|ting)", {
    observe: "{y} [kor ofte, og for kva]",
    own: "{y} [kor ofte, og for kva], og eg kjenner på [di eiga kjensle]",
  }),
  // «Har ei orsaking for alt mogleg»: det vart gjeve ei forklaring.
  asked(
    "(?:same )?{who}(?:har|hadde) (?:{often} )?(?:ei|ein) (?:orsaking|unnskyldning|utveg|bortforklaring) for (?:alt mogleg|alt|alle ting|kvar ting)",
    "det {who} <sa|seier>",
  ),
  // «Like sjølvgod kvar einaste gong laga skal delast».
  asked(
    "(?:(?<who>[^,;:]+?) )?(?:(?:er|var|vert|vart|blir) )?like (?:sjølvgod|sur|vrang|tverr|frekk|umogeleg|vanskeleg|egoistisk|kravstor|furten) kvar (?:einaste |bidige )?gong (?<x>[^,;]+)",
    done,
    "når {x}",
  ),
  // «Konstant på jakt etter nokon å terge»: kva som vart gjort mot nokon.
  put(
    "(?:(?<y>[^;]+), )?(?:{who}(?:er |var )?)?(?:konstant|heile tida|støtt|alltid|berre)? ?på jakt etter nokon å (?:terg[ea]|ert[ea]|plag[ea]|krangl[ea] med|hakk[ea] på)",
    {
      observe:
        "{y}{y?, og eg|Eg} la merke til [det pasienten sa eller gjorde] overfor andre og lurte på kva det handla om",
      own: "{y}{y?, og eg|Eg} kjende på [di eiga kjensle] og lurte på kva som låg bak [det pasienten sa eller gjorde] overfor andre",
    },
  ),
  // «Latskapen tok overhand»: kvifor noko ikkje vart gjort, veit vi ikkje.
  put("(?<y>[^;]+?), (?:latskapen|dovenskapen|makelegheita|trassen) (?:tok|tek) (?:overhand|over)", {
    observe: "{y}, og eg <la|har lagt> merke til [det {who} <sa eller gjorde|seier eller gjer>]",
    own: "{y}, og eg <kjende|kjenner> på [di eiga kjensle]",
  }),
  // «Gjorde sitt beste for å øydeleggja stemninga».
  put(
    "{who}(?<x>derimot )?(?:gjorde|gjer) (?:sitt (?:beste|ytste)|alt) for å (?:øydeleggj?[ea]|spolere|spolera) (?:stemning[ae]n?|kvelden|måltidet|turen|leiken)",
    {
      observe:
        "Eg <la|har> {x}<|lagt >merke til [det {who} <sa eller gjorde|seier eller gjer>] og <lurte|lurer> på kva det <handla|handlar> om{for}",
      own: "Eg <kjende|kjenner> {x}på [di eiga kjensle] og <lurte|lurer> på kva som <låg|ligg> bak [det {who} <sa eller gjorde|seier eller gjer>]",
    },
  ),
  // «Stelt det slik til for seg sjølv at levra snart er ferdig»: det som er hendt, blir ståande.
  put("(?:(?<who>[^,;:]+?) )?har (?:stelt|rota) det (?:slik |sånn )?til for seg(?: sjølv)?(?: at (?<x>[^;]+))?", {
    observe: "Eg tenkjer på [det som har hendt]{x?, og på at |}{x}",
    own: "Eg kjenner på [di eiga kjensle] når eg tenkjer på [det som har hendt]{x?, og på at |}{x}",
  }),
  // «Gløymer kvart einaste ord ein seier til han».
  put(
    "(?<y>[^,;]*?)(?<v>gløymer|gløymde) (?<h>han |ho |hen )?kvart (?:einaste |bidige )?ord (?:ein|vi|me|eg) (?<s>seier|sa) til (?<w>[^\\s,;]+)",
    {
      observe: "{y}{v} {h}[kor ofte, og kva] av det vi {s} til {w}",
      reword: "{y}{v} {h}mykje av det vi {s} til {w}",
    },
  ),
  // «Fann det for godt å stå opp kl. 11.30»: når det var, er sett.
  ...Object.entries(went).map(([act, did]) =>
    put(`(?<x>(?:han|ho|hen|dei) )?fann det (?:så )?for godt å ${act}(?<y> .+)?`, { reword: `{x}${did}{y}` }),
  ),
  // «Maste seg til ekstra Truxal»: at det vart bede om, og gitt, er to ting som hende.
  put("(?<x>(?:han|ho|hen) )?maste seg til (?<y>[^,;]+)", {
    reword: "{x}bad fleire gonger om {y}, og fekk det",
    own: `{x}bad fleire gonger om {y}, og fekk det, og ${feel}`,
  }),
  // «Har klart å skusla bort ein plass»: at plassen er mista, er så.
  put(
    "(?<x>(?:(?:han|ho|hen) )?(?:har |hadde )?(?:(?:nok ein gong|igjen|no|òg) )?)(?:klart å )?(?:skusl|sløs|soml|rot|kast)[ae] (?:bort|vekk) (?<y>(?:ein|ei|eit|den|det|enda ein|nok ein)? ?\\S*(?:plass|time|tilbod|jobb|bustad|avtale|frist)[a-z]*)",
    { observe: "{x}mista {y} ([det som hende])", own: `{x}mista {y}, og ${feel}` },
  ),
  // «Fekk servert krokodilletårene»: tårene vart sett.
  ...(
    [
      ["fekk", "eg kjende på [di eiga kjensle]"],
      ["får", "eg kjenner på [di eiga kjensle]"],
    ] as const
  ).map(([got, felt]) =>
    put(`(?<x>.+? ${got}(?: òg| også)?) servert krokodilletår(?:er|ene|ar|ane)`, {
      observe: "{x} sjå [tårene, og det som vart sagt eller gjort]",
      own: `{x} sjå [tårene, og det som vart sagt eller gjort], og ${felt}`,
    }),
  ),
  // «Kranglar på mjølka til kvart einaste måltid»: høyrt og telt, og inga oppleving.
  ...times.flatMap(([time, when]) =>
    [
      ["a", "diskuterte"],
      ["ar", "diskuterer"],
    ].map(([ending, discussed]) =>
      put(
        `(?<x>(?:han|ho|hen) )?krangl${ending} (?:på|om) (?<y>[^,;]+?) (?:til|ved|under|på|i) kvart? (?:einaste|bidige|evige) ${time}`,
        both(`{x}${discussed} {y} ${when}`, " [kor ofte]"),
      ),
    ),
  ),
  put(
    "(?<x>(?:han|ho|hen|pas\\.|pasienten) )?heng i (?:ringj?e?snora|snora|klokka) {often}(?<y> .+)?",
    both("{x}ringjer i snora", " [kor ofte]{y}"),
  ),
  put(
    "(?:til kvar (?:ei )?tid|støtt og stadig|støtt|stadig vekk) er det noko (?<x>(?:han|ho|hen) må [^,;]+)(?<y>, (?:i dag|no|i kveld) [^,;]+)?",
    {
      observe: "Det er [kor ofte] noko {x}{y}",
      own: "Eg kjenner på [di eiga kjensle] når det er noko {x}{y}",
    },
  ),
  put("(?<who>han|ho|hen) er ikkje til å (?<x>stola|stole|lita|lite) på(?: og har aldri vore det)?", {
    observe: "[det som har hendt, og når] gjer at eg ikkje klarer å {x} på {whom}",
    own: "Eg kjenner på [di eiga kjensle], og eg klarer ikkje å {x} på {whom}",
  }),
  // «Teatralsk gråt»: gråten vart sett.
  put(
    "(?:teatralsk|melodramatisk|oppstylta|spela|påteken) (?<x>(?:gråt|hulking|gråting|jamring|latter|sukking)\\b.*)",
    { reword: "{x}", own: "{x}, og eg kjende på [di eiga kjensle]" },
  ),
  put("den (?:med|om) at (?<x>.+?) kjøper (?:ikkje eg|eg ikkje)", { reword: "Eg undrar meg over det med at {x}" }),
  // «Gjengangar her, siste opphald …»: opphaldet blir nemnt éin gong.
  put(
    "(?:(?:gammal|kjend|fast) )?(?:gjengangar|stamgjest|svingdørspasient) (?<x>her|hos oss)(?<y>, (?:siste|førre|sist) .+)?",
    {
      observe: "Har vore {x} [kor mange] gonger før{y}",
      reword: "Har vore {x} fleire gonger før{y}",
    },
  ),
  // «Same leksa kvar einaste natt»: når det er, blir verande.
  ...times.map(([time, when]) => asked(`${same} kvart? (?:einaste |bidige |evige )?${time}`, done, when)),
  asked(`${same} (?:kvar (?:einaste |bidige |evige )?gong|når) (?<x>[^,;]+)`, done, "når {x}"),
  // «Grinete og lei seg fordi …»: kjensla er ein tanke, og det andre har si opning.
  put(
    "(?:(?<who>\\S+) (?:er|var) )?(?:grinete|sur|sutrete|tverr|gretten|furten|mutt|vrang|sytete|morsk|trassig) og (?<x>lei seg|trist|redd|såra|skuffa|sint|fortvila|einsam|flau)(?<y> (?:fordi|for at|etter|då|over) .+)?",
    {
      observe: "Eg la merke til [det {who} sa eller gjorde] og tenkte at {he} var {x}{y}",
      own: "Eg opplevde at {who} var {x}{y}",
    },
  ),
  // «Har dårleg samvit og tek det ut i ufinskap mot oss»: det som vart gjort, og tanken om kvifor.
  put(
    "{who}(?<x>har dårleg samvit|skjemst|er (?:såra|lei seg|redd|sint|skuffa|sjalu|misunneleg|frustrert)) og (?:tek|let|lèt) (?:det )?(?:ut(?:over)?|gå ut ?over|gå)(?: (?:i|med) \\S+)? ?(?:mot|over|på)? {y}",
    {
      observe: "Eg har lagt merke til [det {who} seier eller gjer] mot {y} og tenkjer at {he} {x}",
      own: "Eg kjenner på [di eiga kjensle] når eg merkar [det {who} seier eller gjer] mot {y}, og tenkjer at {he} {x}",
    },
  ),
  // «Skyv skulda over på naboen for at det rabla»: det vart sagt om han, og ikkje til han.
  ...blamedFor.map(([why, that]) =>
    asked(
      `{who}~(?:skuld(?:ar|er|te)|(?:skyv|skuvar|legg|la|gir|gjev|velter|velta) (?:all )?(?:skuld[ae]?|skyld[ae]?|ansvaret)(?: over)?) (?:alltid |berre |alt )?på (?<x>(?!alt\\b|å )[^,;]+?)${why}(?: (?:når|som) det (?:måtte )?pass(?:ar|a|e))?`,
      `${said} om {x}${that}`,
    ),
  ),
  // «Hissar henne opp mot avdelinga»: kven det gjeld, og kva det vart sagt om.
  asked(
    "{who}(?:er (?:ein|ei|eit) [^,;]+ som |er [^,;]+ og )?(?:hissar?|hetsar?|eggjar|egga|set|sette) (?<x>henne|ho|han|dei|oss|[^\\s,]+) (?:opp )?mot {y}",
    `${said} til {x} om {y}`,
  ),
  asked("{who}~(?:baktal(?:ar|a)?|baksnakk(?:ar|a)|sladr(?:ar|a) om|svert(?:ar|a)) {x}", `${said} om {x}`),
  // «Like mykje økonomisk vett som ein tiåring».
  asked(
    "{who}har (?:omtrent |om lag |nøyaktig )?(?:like mykje|like lite|ikkje meir|mindre) (?:økonomisk vett|pengevett|økonomisk sans) (?:som|enn) [^,;]+",
    "det {who} gjer",
    "når det gjeld pengar",
  ),
  // «Går på tomgang og lèt oss gjere jobben».
  asked(
    "{who}(?:går på tomgang|ligg på latsida|gjer ingenting|sit på ræva),? og (?:lèt|let|lar) (?:oss) (?:gjer[ea]|ta|fiks[ea]|ordn[ea]) [^,;]+",
    "det {who} gjer, og det vi gjer",
  ),
  // «Juksa med kosten no att».
  asked(
    "{who}(?:juks|fusk|triks|snusk|slurv)(?:a|ar) med (?<x>[^,;]+?)(?: no)?(?: att| igjen| nok ein gong)?",
    "det {who} <gjorde|gjer>",
    `${about} {x}`,
  ),
  // «Spelar opp symptoma så det rekk til».
  asked(
    "{who}~(?:spel(?:ar|te)|blæs|bles|dreg|drog) (?:opp )?(?<x>symptoma|plagene|smertene|angsten|vondtane|uroa)(?: (?:så det (?:rekk til|held|monnar)|for alt (?:det|dei) er verd[te]?|alt (?:ho|han) kan))?",
    done,
    `${about} {x}`,
  ),
  // «Gjer seg lekker for oss fordi …»: kvifor, kan ein undra seg over.
  put(
    "{who}(?:gjer|gjorde) seg (?:lekker|til|blid|søt|fin|liten|kostbar|interessant) (?:for|hos) {x} fordi (?<y>[^;]+)",
    {
      observe: `${noticed} [${done}] overfor {x} og ${wonder} om det <var|er> fordi {y}`,
      own: `${feel} <då eg såg|når eg ser> [${done}] overfor {x}, og ${wonder} om det <var|er> fordi {y}`,
    },
  ),
  // «Sneik seg unna oppvasken og let dei andre ta støyten»: kva det galdt, og kven det gjekk ut over.
  asked(
    `(?:(?<who>[^\\s,;:]+(?: [^\\s,;:]+)?) )?(?:sneik|snik|snek|lurte|lurer|sluntrar?|skulkar?|vred|vrir|smaug|smyg) seg (?:unna|frå|bort frå|utanom) {x} og (?:let|lét|lèt|lar) (?<y>${others}) (?:ta støyten|gjer[ea] jobben|ta seg av det|ta det|rydd[ea] opp)`,
    done,
    `overfor {y} ${about} {x}`,
  ),
  asked(
    `{who}gjer (?:berre )?(?:det som passar (?:han|henne|ho|hen) sjølv|som (?:han|ho|hen) (?:sjølv )?vil) og (?:let|lèt|lar) (?<x>${others}) (?:ta støyten|gjer[ea] jobben|ta seg av resten|rydd[ea] opp)`,
    "det {who} seier eller gjer",
    "overfor {x}",
  ),
  // «Snor nye vikarar rundt veslefingeren».
  asked(
    "(?:{who}er )?(?:(?:ein|ei) \\S+ som )?(?:(?:han|ho|hen) )?(?:snor|snodde|tvinnar|viklar|vikla) {x} (?:rundt|om) (?:lille|vesle)?finger(?:en)?(?: sin)?(?: på (?:\\S+ )?(?:minutt|sekund|null komma niks|ein time|kort tid)[^,;]*)?",
    done,
    "overfor {x}",
  ),
  // «Smatt inn i offerrolla og vart verande der»: det vart sagt noko om ein sjølv.
  asked(
    "{who}~(?:smett|smatt|går|gjekk|set seg|sette seg|glir|glei|fell|fall|krøyp|kryp) (?:inn )?(?:att |inn att )?i (?:ei )?offerroll[ae](?: og (?:vart|blei|vert|blir) (?:verande|sitjande|ståande) der)?",
    `${said} om seg sjølv og om andre`,
  ),
  ...diagnoses.flatMap(([what, has]) => [
    // «Er ADHD-ar, så rommet ser ut deretter»: rommet vart sett.
    put(`{who}er (?:jo )?(?:ein |ei )?${what},? så (?<x>[^\\s,;]+) (?:ser|såg) ut deretter`, {
      observe: `{who} har ${has}. Eg la merke til [det du såg] på {x}`,
      own: `{who} har ${has}. Eg kjende på [di eiga kjensle] då eg såg {x}`,
    }),
    put(
      `{who}er (?:jo )?(?:ein |ei )?${what},? så (?:dette|det|slikt) (?:må|kan|får) (?:vi|me|ein) (?:rekn|lev|vent|tol)[ea]\\b[^,;]*`,
      { observe: `{who} har ${has}, og eg lurer på kva [det som hende] handlar om{for}` },
    ),
  ]),
  // «Aktar ikkje å gå opp eit gram og held oss for narr»: vekta er det det gjeld.
  asked(
    "{who}(?:aktar ikkje å|har inga? (?:interesse av|lyst til) å|vil ikkje) (?<x>gå opp|legg(?:j?[ea]) på seg) (?:eit (?:einaste )?gram|ei?t? kilo)(?: og held \\S+ for narr)?",
    done,
    "når det gjeld å {x} i vekt",
  ),
  // «Har inga interesse av å verta frisk, sit berre tida ut til utskriving».
  asked(
    "{who}har inga? interesse av å {x}, (?:og )?sit berre (?:av )?tida (?:ut|si ut|av)? ?til {y}",
    done,
    "når det gjeld {y} og å {x}",
  ),
  // «Ute etter å ta underteikna for det som vart bestemt».
  put("{who}(?:er |var )?ute etter å (?:ta|ramme|råka|råke) {x} for (?<y>[^;]+)", {
    observe: `${noticed} [${done}] overfor {x} og ${wonder} om det <handla|handlar> om {y}`,
    own: `${feel}, la merke til [${done}] overfor {x} og ${wonder} om det <handla|handlar> om {y}`,
  }),
  // «Mjukna då det gjekk opp for henne at …»: at det hang saman, er ein tanke.
  put("{x},? då det gjekk opp for (?<y>han|henne|ho|[^\\s,]+) at (?<z>[^;]+)", {
    observe: "{x}. Då tenkte eg ut frå [det du såg eller høyrde] at det hadde gått opp for {y} at {z}",
    own: "{x}, og då tenkte eg at det hadde gått opp for {y} at {z}",
  }),
  // «Prøvde seg med dei sedvanlege triksa sine, smør under bordet osv.»: det siste vart sett.
  put(
    "{who}prøvde seg (?:att |igjen )?(?:med|på) (?:dei|det) (?:sedvanlege|vanlege|gamle|same|kjende) (?:triks|knep)(?:a|et)(?: sine| sitt)?, (?<x>[^.;]+?) osv\\. typisk \\S+, (?<y>[^;]+)",
    { observe: "Eg la merke til [det {who} gjorde], {x}, og at {he} {y}" },
  ),
  // «Forklaringa kjøper eg ikkje eit sekund»: tvilen er den som skriv sin.
  put("{x} kjøp(?:er|te) (?<y>eg|vi|me) ~ikkje(?: (?:eit sekund|eit augeblikk|i det heile|for fem øre|lenger))?", {
    reword: "{x} <stilte|stiller> {y} spørsmål ved",
    own: "Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> {x}",
  }),
  // «Husreglane gir han ein lang marsj i»: det det galdt, står fyrst.
  asked(
    "(?<x>(?!det |dette |alt )[^,;]{3,40}?) (?:gir|gjev|gav|drit|dreit|blæs|bles) (?<who>han|ho|hen|pasienten) (?:(?:fullstendig|heilt|rett og slett) )?(?:(?:blaffen|beng|faen|katta|blanke(?: faen)?|ein (?:lang )?(?:marsj|god dag)) )?i",
    done,
    `${about} {x}`,
  ),
  put(`(?<x>(?:rom|rm|seng) \\w+) ${regular}`, {
    observe: "vi kjenner pasienten på {x} frå [kor mange] tidlegare opphald",
    reword: "vi kjenner pasienten på {x} frå tidlegare opphald",
  }),
  put(`(?<who>han|ho|hen|pasienten|\\p{Lu}\\p{L}+) ${regular}`, {
    observe: "vi kjenner {whom} frå [kor mange] tidlegare opphald",
    reword: "vi kjenner {whom} frå tidlegare opphald",
  }),
  // «Lyg så det renn av henne om kvar ho var i helga».
  asked("{who}(?:lyg|laug|løg|ljug) så det (?:renn|rann) av (?:han|ho|henne|dei) om (?<y>[^;]+)", said, "om {y}"),
  asked("{who}(?:lyg|laug|løg|ljug) så det (?:renn|rann) av (?:han|ho|henne|dei) når (?<y>[^;]+)", said, "når {y}"),
  asked("{who}(?:lyg|laug|løg|ljug) så det (?:renn|rann) av (?:han|ho|henne|dei)", said),
  ...plainest,
];
