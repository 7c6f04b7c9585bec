import type { Idiom } from "../idioms";
import { about, done, feel, noticed, said, wonder } from "./asking";
import { asked, figure, put, sits, undone, when, x } from "./figure";

/* Dei same bileta for det som vert sagt, teke og ikkje gjort, og for ein dom som står fyrst i setninga. */

/** Det som står fremst og sjølv er ein dom eller eit bilete. */
const loaded =
  "(?:\\p{L}+ av (?:ein|ei|eit) \\p{L}+|(?:lealaus|lat|treg|sur|vrang|sløv|giddalaus|doven|frekk|sta|sleip|feig)\\p{L}* og \\p{L}+|\\p{L}*(?:helt|pytt|stakkar|tulling|tufs|pingle|reddhare|latsabb|latsekk|klovn)|(?:er |var )?i (?:heilt )?feil film|som (?:ein|ei|eit) [^,;]+?|(?:har )?(?:stroke flagget|kasta inn handkledet|gjeve opp alt)|la ned våpna|gjekk på limpinnen|stille vatn(?: med djup grunn)?|(?:(?:er|var) )?som (?:ein|ei|eit) [^,;]+?)";
const first = `(?:(?<who>han|ho|hen) )?${loaded}(?:,? og|,? men|,) (?:han |ho |hen )?`;

export const toldFigures: readonly Idiom[] = [
  // «Fekk servert ei skikkeleg skipperskrøne om kvar mobilen hadde vorte av», «kokte saman ei historie om …».
  put(
    "(?:(?:vi|me|eg) )?(?:fekk|får) servert (?:nok )?(?:ei |ein |eit )?(?:\\p{L}+ )?\\p{L}*(?:skrøne|historie|løgn|regle|soge|eventyr|forklaring) om (?<y>[^;]+)",
    {
      observe: `${noticed} [${said}] om {y}, og <var|er> usikker på korleis det heng saman`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] då eg høyrde [${said}] om {y}`,
    },
  ),
  put(
    "{who}(?:(?:kokte|kokar|dikta|diktar|spann|spinn) (?:i hop|saman|ihop|opp)) (?:nok )?(?:ei|ein|eit) (?:\\p{L}+ )?\\p{L}*(?:skrøne|historie|løgn|regle|soge|eventyr|forklaring) om (?<y>[^;]+)",
    {
      observe: `${noticed} [${said}] om {y}, og <var|er> usikker på korleis det heng saman`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said}] om {y}`,
    },
  ),
  // «Har fleire svin på skogen enn han fortel om».
  put(
    "{who}(?:har|hadde) (?:fleire|mange|nokre|nok) (?:svin|grisar) på skogen(?: enn (?:han|ho|hen) (?:fortel|vil fortelje)(?: om)?)?",
    {
      observe: `${noticed} [det {who} <fortalde|fortel>, og det du sjølv såg eller høyrde] og <var|er> usikker på korleis det heng saman`,
      own: "Eg <var|er> usikker på [det det <galdt|gjeld>] og <kjende|kjenner> på [di eiga kjensle]",
    },
  ),
  // «Har sjanghaia ein ung medpasient til å handle for seg».
  asked(
    "{who}(?:har |hadde )?(?:sjanghaia|sjanghaiar|lurt|lurte|lurer|narra|narrar|lokka|lokkar) (?<x>[^,;]+?) til å (?<y>[^,;]+)",
    "det {who} <sa eller gjorde|seier eller gjer> for å få {x} til å {y}",
  ),
  // «Dreg dei andre ned i søla med seg».
  figure(
    "{who}(?:dreg|drog|trekkjer|trekte) (?<x>(?:dei )?[^\\s,;]+) (?:med seg )?ned(?: i (?:søla|dragsuget|sumpen|gjørma|avgrunnen))?(?: (?:saman )?med seg)?",
    done,
    "overfor {x}",
  ),
  // «Kort lunte har han, og det går ut over naboane».
  asked("kort lunte (?:har|hadde) (?<who>[^\\s,;]+),? og det (?:går|gjekk) ut over {x}", done, "overfor {x}"),
  // «Låg og bles på glørne mellom Åse og Berit igjen», «rører i gryta».
  asked(
    `{who}${sits}(?:blæs|bles|pustar|pusta) (?:på|til|liv i) (?:glørne|glør|elden|bålet) mellom (?<x>[^,;]+?)(?: igjen| att)?`,
    said,
    "til {x}",
  ),
  // «Lèt yngstemann rake kastanjane ut av elden for seg».
  figure(
    `{who}(?:lèt|lét|let|lar|får|fekk) ${x} (?:til å )?(?:rake|raka) kastanjane ut av (?:elden|varmen)(?: for (?:seg|han|henne))?`,
    done,
    "overfor {x}",
  ),
  // «Sat og fyrte opp dei andre mot oss».
  asked(`{who}${sits}(?:fyrte|fyrer|hissa|hissar|eggja|eggjar) opp {x} mot {y}`, said, "til {x} om {y}"),
  // «Stilte seg på tverke så fort ordet dusj vart nemnt», «sette seg på bakbeina med det same».
  figure(
    "{who}(?:stilte|stiller|sette|set|slo|slår|reiste|reiser) seg (?:på (?:tverke|tverka|tvers|bakbeina|bakføtene)|vrang|på bakbeina)",
    done,
  ),
  figure("{who}(?:set|sette|sett|slår|slo) hælane i(?: golvet| bakken)?", done),
  figure("{who}(?:viser|viste|syner|synte) (?:klørne|tennene)", done),
  // «Ville setje oss sjakkmatt framfor dei pårørande».
  asked(
    "{who}(?:ville|vil|prøver å|prøvde å|skulle|skal) (?:berre )?setj?[ea] (?<x>[^\\s,;]+) sjakkmatt(?: (?:framfor|overfor) (?<y>[^,;]+))?",
    done,
    "overfor {x}{y? og |}{y}",
  ),
  // «Har planlagt dette fem trekk fram».
  asked(
    "{who}(?:har|hadde) planlagt (?:dette|det|alt|alt saman)(?: (?:\\S+ trekk (?:fram|føreåt|i førevegen)|ned til minste detalj|nøye))?",
    done,
  ),
  // «Trenerte frå ti til halv tolv med å pusse tenner».
  asked(
    "{who}(?:trenerte|trenerer|somla|somlar|dryga|drygjer)(?: tida| det ut)?(?<p> frå [^,;]+?)? (?:med|ved) å (?<x>[^,;]+)",
    "det {who} <gjorde|gjer>, og det som <vart|vert> sagt",
    "{p}",
  ),
  // «Ville gje oss att med same mynt fordi me tok frå han nøkkelen».
  put(
    "{who}(?:ville|vil|skulle|skal) (?:gje|gi|betale|betala) (?<x>[^\\s,;]+) (?:att|igjen|tilbake) med same mynt fordi (?<y>[^;]+)",
    {
      observe: `${noticed} [${done}] overfor {x} og ${wonder} om det <var|er> fordi {y}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] og ${wonder} om det <var|er> fordi {y}`,
    },
  ),
  // «Fører bok over kvar minste feil me gjer, aldri eit godt ord frå den kanten».
  put(
    "{who}(?:fører|førte) (?:bok|protokoll|rekneskap) over (?:kvar minste |alle |kvar |kvart )?(?:feil|feila|feilen|feilsteg)(?: (?<y>me|vi) gjer)?(?:, aldri [^;]+)?",
    {
      observe: `${noticed} [${said}] om feil {y}{y?| vi} <gjorde|gjer> og ${wonder} kva det <handla|handlar> om{for}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said}] om feil {y}{y?| vi} <gjorde|gjer>`,
    },
  ),
  // «Køyrer utmattingskrig mot nattevakta».
  figure(
    `{who}(?:køyrer|køyrde|fører|førte|driv|dreiv) (?:ein |ei |sin )?(?:utmattings|nerve|gerilja|skyttargravs|hets|hemn|privat|svertings)\\p{L}* ?(?:krig|kampanje)? ?mot ${x}`,
    done,
    "overfor {x}",
  ),
  // «Byggjer luftslott på luftslott, har ikkje bakkekontakt i det heile».
  asked(
    "{who}(?:byggjer|bygger|bygde) luftslott(?: på luftslott)?(?:,? (?:og )?har (?:ikkje|ingen|null) bakkekontakt(?: i det heile)?)?",
    "det {who} <sa|seier> om planane sine",
  ),
  // «Brukar diagnosen som skjold mot alle krav», «brukar angsten som sovepute».
  put(
    "{who}(?:brukar|bruka|brukte|nyttar|nytta) (?<x>[^,;]+?) som (?:sovepute|kvilepute|kviteputa|orsaking|unnskyldning|skjold|våpen|pressmiddel|påskot)(?<y> (?:mot|for) (?:alle )?krav)?",
    {
      observe: `${noticed} [${said} om {x}]{y? når det |}{y?<vart|vert> stilt krav|}{y?, og| og} ${wonder} kva det <handla|handlar> om{for}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said} om {x}]`,
    },
  ),
  // «Gramsa til seg mat»: det vart teke.
  put("{who}(?:gramsar|gramsa|karra|karrar|grabba|grabbar|raka|rakar) (?:til|åt) seg (?<x>[^,;]+)", {
    observe: "{subject}<tok|tek> {x} [kor mykje, og når]",
    own: `{subject}<tok|tek> {x} [kor mykje, og når], og ${feel}`,
  }),
  // «Gøymer seg bak skjørta til mor når det røyner på», «heng framleis i skjørta på mor si, enda han er 42».
  figure(
    `{who}(?:gøymer|gøymde|gjømer) seg (?:bak|i) (?:skjørt|forkle|rygg)\\p{L}* (?:til|åt|på) ${x}`,
    done,
    "overfor {x}",
  ),
  asked(
    "{who}(?:heng|hang) (?:framleis )?i (?:skjørt|forkle)\\p{L}* (?:på|til|åt) (?<x>[^,;]+?)(?:, (?:enda|endå|sjølv om) [^;]+)?",
    "det {who} <sa eller gjorde|seier eller gjer> overfor {x}",
  ),
  // «Blæra seg med dei nye skorne framfor dei som ikkje har råd».
  asked(
    "{who}(?:blæra|blærar|skrytte|skryter|skryt|briska|briskar|kytte|kyter) (?:seg )?(?:av|med) {x} (?:framfor|overfor|for) (?<y>[^,;]+)",
    done,
    `${about} {x}, overfor {y}`,
  ),
  // «Snakkar oss etter munnen på formiddagen og gjer noko heilt anna på kvelden».
  put(
    "{who}(?:snakkar|snakka|jattar|jatta) (?:med )?(?:oss|meg|folk|alle)(?: etter munnen)? (?<y>[^,;]+?) og (?:gjer|gjorde) noko (?:heilt )?anna (?<z>[^,;]+)",
    {
      observe: `${noticed} [${said}] {y} og [det {who} <gjorde|gjer>] {z}, og ${wonder} kva det <handla|handlar> om{for}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said}] {y} og [det {who} <gjorde|gjer>] {z}`,
    },
  ),
  figure("{who}(?:snakkar|snakka|jattar|jatta) (?<x>oss|meg|folk|alle|[^\\s,;]+) etter munnen", said, "til {x}"),
  // «Dolka romkameraten i ryggen på husmøtet».
  figure(`{who}(?:dolka|dolkar|stakk|stikk) ${x} i ryggen`, done, "overfor {x}"),
  // «Knapt tørr bak øyra, men skal lære oss korleis jobben skal gjerast».
  asked(
    "(?:(?:knapt|ikkje|så vidt) tørr bak øyr[ae],? men )?{who}(?:skal|skulle|vil|ville) (?:absolutt )?(?:lære|lære opp|fortelje|belære|vise|instruere) (?:oss|meg|folk|personalet) (?<y>(?:korleis|kva|kvar|når) [^;]+)",
    said,
    "om {y}",
  ),
  // «Stikk nasen sin i ting ho ikkje har noko med»: det siste dømmer òg.
  asked(
    "{who}(?:stikk|stakk) (?:nasen|nasa)(?: sin| si)? (?:i|borti|opp i|bort i) (?:alt|ting|saker|det)(?: (?:som )?(?:han|ho|hen|dei)? ?ikkje (?:har|hadde|vedkjem|kjem) [^;]+)?",
    done,
  ),
  // «Smurde meg med honning om munnen».
  asked(
    "{who}(?:smurde|smør|smører) (?<x>[^\\s,;]+) (?:med honning )?(?:rundt|om) munnen(?: med honning)?",
    said,
    "til {x}",
  ),
  // «Har fått smaken på merksemda og spelar dårlegare enn han er».
  put(
    "{who}(?:(?:har fått|fekk) smaken på merksem\\p{L}* og )?spel(?:ar|te|a) (?:dårlegare|sjukare|verre|svakare) enn (?<h>han|ho|hen) (?:er|var)",
    {
      observe: `${noticed} [det du sjølv såg eller høyrde] og <var|er> usikker på korleis {h} <hadde|har> det`,
      own: "Eg <var|er> usikker på korleis {h} <hadde|har> det",
    },
  ),
  // «Rid den same kjepphesten om kosthaldet i kveld att».
  figure(`{who}(?:rid|reid) (?:den |dei |sin )?(?:same |gamle )?kjepphest\\p{L}*(?: sin)? om ${x}`, said, "om {x}"),
  // «Gjekk bakvegen om nattevakta etter at han hadde fått nei frå meg».
  figure(
    `{who}(?:gjekk|går|tok|tek) (?:bakvegen|kjøkkenvegen|bakdøra) (?:om|via|til|gjennom) ${x}`,
    done,
    "overfor {x}",
  ),
  // «Leidde oss på villspor om kvar han hadde sove».
  put(
    "{who}(?:leidde|leier|førte|fører) (?<x>[^\\s,;]+) (?:på|ut på) (?:villspor|avvegar|bærtur|ville vegar) om (?<y>[^;]+)",
    {
      observe: `${noticed} [${said}] til {x} om {y}, og <var|er> usikker på korleis det heng saman`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said}] til {x} om {y}`,
    },
  ),
  // «Bløffa seg til ein permisjon av vikaren på laurdag»: at det vart gitt, hende.
  put(
    "{who}(?:bløffa|bløffar|lurte|lurer|sjarmerte|laug|loge|lyg|snakka|smiska) seg til (?<x>[^,;]+?) (?:av|frå|hos) (?<y>[^,;]+)",
    {
      observe: `${noticed} [${said}] til {y}, og at {he} <fekk|får> {x}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] då {who} <fekk|får> {x} av {y}`,
    },
  ),
  // «Spelar høgt med helsa si, og det veit ho utmerkt godt».
  asked(
    "spel(?:ar|te) høgt med (?<x>[^,;]+?),? og det veit (?<who>han|ho|hen) [^;]+",
    "det {who} <sa eller gjorde|seier eller gjer> med {x}",
  ),
  asked("{who}spel(?:ar|te) høgt med {x}", "det {who} <sa eller gjorde|seier eller gjer> med {x}"),
  // «Fiskar etter medynk med dei historiene frå barndomen».
  asked(
    "{who}fisk(?:ar|a|te) etter (?:medynk|sympati|kompliment|ros|skryt|trøyst|medkjensle) med (?<x>(?:dei|den|det) [^,;]+)",
    said,
    "i {x}",
  ),
  // «Heng seg opp i bagatellar til evig tid, som ein gammal PC».
  asked(
    "{who}(?:heng|hengde|hang) seg opp i (?:bagatellar|småting|filleting|kvar minste ting)(?: (?:til evig tid|støtt))?(?:, som [^;]+)?",
    "det {who} <sa|seier> om småting",
  ),
  // «Google-doktor på sin hals, skal vere klokare enn legen».
  asked(
    "(?:[^\\s,;]+doktor(?: på sin hals)?, )?{who}skal (?:absolutt |støtt )?(?:vere|vera) (?:klokare|smartare|flinkare) enn {x}",
    said,
    "til {x}",
  ),
  // «Dramaqueen i kveld igjen, no var det putevaret».
  put(
    "(?:dramaqueen|dramadronning\\p{L}*|primadonna\\p{L}*)(?<p> i (?:kveld|dag|natt))?(?: igjen| att| òg)?, (?:no|denne gongen) var det (?<x>[^,;]+)",
    {
      observe: "Eg la merke til [det {who} sa eller gjorde]{p} når det gjaldt {x}, og lurte på kva det handla om{for}",
      own: "Eg kjende på [di eiga kjensle]{p} når det gjaldt {x}",
    },
  ),
  // «Gjer kunster berre for å få applaus frå gutane».
  asked(
    "{who}(?:gjer|gjorde|lagar|laga) (?:kunster|sprell|seg til|seg lekker)(?: berre)? for å få (?:applaus|latter|ros|publikum|klapp) (?:frå|av|hos) {x}",
    done,
    "overfor {x}",
  ),
  // «Driv doktorshopping att, tre legar på ei veke».
  put("{who}(?:driv|dreiv) (?:med )?(?:doktor|lege)shopping(?: att| igjen)?(?:, (?<y>[^;]+))?", {
    observe:
      "Eg har lagt merke til [kva legar {who} har vore hos, og kvifor]{y? (|}{y}{y?)|} og lurer på kva {he} treng hjelp til",
    own: "Eg kjenner på [di eiga kjensle] når det gjeld [kva legar {who} har vore hos]{y? (|}{y}{y?)|}",
  }),
  // «Søv i timen når det gjeld eigen økonomi, lat som han er».
  asked(
    "{who}(?:søv|sov) i timen når det (?:gjeld|galdt|gjaldt) {x}(?:, [^\\s,;]+ som (?:han|ho|hen) er)?",
    undone,
    `${about} {x}`,
  ),
  // «Preikar moral til dei andre kvar einaste kveld».
  ...(
    [
      ["kveld", "om kvelden"],
      ["dag", "om dagen"],
      ["morgon", "om morgonen"],
      ["natt", "om natta"],
    ] as const
  ).map(([time, then]) =>
    asked(
      `{who}(?:preikar|preika|prekar|doserer|moraliserer) (?:moral )?(?:til|for|overfor) {x} kvar (?:einaste |bidige )?${time}`,
      said,
      `til {x} ${then} [kor ofte]`,
    ),
  ),
  // «Renn ned døra på vaktrommet støtt og stadig»: kor ofte kan teljast.
  put("{who}(?:renn|rann|trampar|trampa|slit|sleit) ned (?:døra|dørene) (?:til|på|hos) (?<x>[^,;]+?)(?: {often})?", {
    observe: "{subject}<kom|kjem> til {x} [kor ofte, og for kva]",
    own: `{subject}<kom|kjem> til {x} [kor ofte, og for kva], og ${feel}`,
  }),
  // «Lirekassa går til alle døgnets tider med dei same skuldingane».
  asked(
    "lirekassa (?:går|gjekk) (?:(?:til alle døgnets tider|støtt|dagen lang|heile dagen|utan stans) )?(?:med|om) (?<x>[^,;]+)",
    "det {who} <sa|seier>, og kor ofte",
  ),
  // «Kastar stein i glashus, sjølv skuldar han halve huset pengar».
  put("{who}(?:kastar|kasta) stein i glashus(?:, (?<y>sjølv [^;]+))?", {
    observe: `${noticed} [${said}] om andre og ${wonder} kva det <handla|handlar> om{for}{y?. |}{y}`,
    own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [${said}] om andre{y?. |}{y}`,
  }),
  // «Eplet fell ikkje langt frå stammen, faren lyg han òg», «… mora var like umogleg då ho budde her».
  asked(
    "eplet (?:fell|fall|dett) ikkje langt frå stamm(?:en|a)(?:,| og) (?<who>[^\\s,;]+) (?:lyg|laug|ljug|juksar|stel) (?:han|ho|hen) (?:òg|også)",
    said,
  ),
  put(
    `eplet (?:fell|fall|dett) ikkje langt frå stamm(?:en|a)(?:,| og) (?<who>[^\\s,;]+) (?:er|(?<y>var)) (?:akkurat )?like (?:umogleg|umogeleg|vanskeleg|ille|galen|dum|lat|sta|vrang|frekk)${when}`,
    {
      observe:
        "Eg {y?la|har lagt} merke til [det {who} {y?sa eller gjorde|seier eller gjer}]{c}{c?, og | og }{y?lurte|lurer} på kva det {y?handla|handlar} om{for}",
      own: "Eg kjenner på [di eiga kjensle] når eg tenkjer på [det {who} {y?sa eller gjorde|seier eller gjer}]{c}",
    },
  ),
  // «Låg som ei våt fille på sofaen og gadd ikkje ein gong svare».
  put(
    "{who}(?<v>låg|ligg|sat|sit) som (?:ei|ein|eit) [^,;]+? (?<x>(?:på|i) [^\\s,;]+) og (?:gadd|gidd|orka|orkar) ikkje (?:ein ?gong )?(?:å )?svar[ea]",
    {
      observe: `{subject}{v} {x} og <svara|svarar> ikkje, og eg ${wonder} kva det <handla|handlar> om{for}`,
      own: `{subject}{v} {x} og <svara|svarar> ikkje, og ${feel}`,
    },
  ),
  // «Lever på stor fot på mor si rekning», «snyltar på den vesle trygda hennar».
  asked(
    "{who}(?:lever|levde) (?:på stor fot |godt |fett |flott )?på (?<x>[^,;]+?) (?:si|sin) (?:rekning|kostnad|bekostning|trygd|pung)",
    "det {who} <gjorde|gjer>",
    `${about} {x} sine pengar`,
  ),
  asked(
    "{who}snylt(?:ar|a) på (?<x>(?:(?:den|dei|det) )?(?:\\S+ )?(?:trygd|peng|løn|uføretrygd|pensjon|sparepeng|konto|stønad)\\p{L}*(?: (?:hennar|hans|til [^,;]+))?)",
    "det {who} <gjorde|gjer>",
    `${about} {x}`,
  ),
  // «Driv med navlepilling i staden for å ta tak i ting»: kva som gjer det vanskeleg, veit ein ikkje.
  put("{who}(?:driv|dreiv) (?:med|på med) \\p{L}+ i staden for å (?<x>[^,;]+)", {
    observe: `${noticed} [det {who} <gjorde|gjer>] og ${wonder} kva som <gjorde|gjer> det vanskeleg å {x}`,
    own: `Eg <kjende|kjenner> på [di eiga kjensle] og ${wonder} kva som <gjorde|gjer> det vanskeleg å {x}`,
  }),
  // «Skal bestemme kor skåpet skal stå på fellesstova».
  figure(
    "{who}(?:skal|vil|må|ville|skulle) (?:alltid |støtt |absolutt )?bestemm[ea] (?:kvar|kor) sk[åa]pet skal stå",
    done,
  ),
  // «Laga kvalme på fellesstova for at nattevakta skulle få svi».
  asked(
    "{who}(?:laga|lagar) (?:kvalme?|bråk|trøbbel|leven|spetakkel|rabalder|oppstuss|styr)(?<p> (?:på|i|ved) [^\\s,;]+)? for at (?<x>[^,;]+?) sk(?:al|ulle) (?:få )?(?:svi|lide|få unngjelde)(?: for [^;]+)?",
    done,
    "{p} overfor {x}",
  ),
  // «Å la han styre kaffikassa er å setje bukken til å passe havresekken».
  put("å (?<x>la \\S+ [^,;]+?) er (?:som )?å setj?[ea] bukken til (?:å passe |å passa )?havresekken", {
    own: "Eg kjenner på [di eiga kjensle] ved tanken på å {x}",
  }),
  // «Blautkake av ein mann, torer ikkje seia kona imot»: tanken, utan dommen som står fyrst.
  put(
    `${first}(?<v>torer|torde|tør|skjønar|skjøna|veit|visste|trur|trudde|orkar|orka|toler|tolte|unner|unte|forstår|forstod|klarer|greier)(?: (?:rett og slett|jo|nok|visst))?(?<z> (?:ikkje|aldri)(?: lenger)?)? (?<y>[^;]+)`,
    {
      observe: `${noticed} [det du såg eller høyrde] og <tenkte|tenkjer> at {who}{z} {v} {y}`,
      own: "Eg <opplevde|opplever> at {who}{z} {v} {y}",
    },
  ),
  // «Som ei ku på vårslepp, overlukkeleg over å få gå ut åleine».
  put(
    `${first}(?:er |var |vart )?(?<y>(?:over|u)?lukkeleg|glad|redd|livredd|sint|rasande|skuffa|spent|trist|nervøs|sjalu|misunneleg)(?<z> [^;]+)?`,
    {
      observe: "Eg la merke til [det du såg eller høyrde] og tenkte at {who} var {y}{z}",
      own: "Eg opplevde at {who} var {y}{z}",
    },
  ),
  // «Hjula går rundt i hovudet på henne, ho er redd for svaret», «elden har slokna i henne, ho har mist all tru».
  put(
    "(?:torevêret|uvêret|hjula|elden|gneisten|stormen|harmen|vulkanen) [^,;]*\\b(?:i|på) (?:henne|han|ho)(?: [^,;]+)?(?:,| og|, og) (?<who>han|ho) (?<v>er|var|har|hadde) (?<y>[^;]+)",
    {
      observe: `${noticed} [det du såg eller høyrde] og <tenkte|tenkjer> at {who} {v} {y}`,
      own: "Eg <opplevde|opplever> at {who} {v} {y}",
    },
  ),
  // «Lealaus og treg, gjer ikkje meir enn han må».
  asked(
    `(?:${loaded}, )?{who}gjer (?:ikkje meir|akkurat så mykje|ikkje stort meir) (?:enn|som) (?:det )?(?:han|ho|hen) (?:må|er nøydd til)`,
    undone,
  ),
  // «Skal absolutt ha hovudrolla kvar einaste gong, unner ikkje andre ein augneblink».
  asked(
    "{who}skal absolutt (?:ha hovudrolla|spela? førstefiolin|vere midtpunktet|vera midtpunktet)(?: kvar (?:einaste )?gong)?, (?:unner|toler) ikkje [^;]+",
    done,
    "i lag med andre",
  ),
  // «Sit som ein edderkopp midt i nettet sitt og styrer dei andre».
  asked("{who}(?:sit|sat) som ein edderkopp (?:midt )?i nettet(?: sitt)? og styr(?:er|te) {x}", done, "overfor {x}"),
  // «Seier vi noko, renn det av han som vatn på gåsa, han bryr seg ikkje».
  asked(
    "seier (?:vi|me|eg) noko,? (?:så )?renn det av (?<who>han|henne|ho) som vatn(?:et)? (?:på|av) gåsa(?:,? (?:og )?(?:han|ho) bryr seg ikkje)?",
    done,
    "når vi seier noko",
  ),
  // «Lèt heile behandlinga sigle sin eigen sjø og bryr seg ikkje det spor».
  asked(
    "{who}(?:lèt|lét|let) (?:heile )?{x} (?:sigle|segle|seile) sin eigen sjø(?: og (?:bryr|brydde) seg ikkje(?: [^,;]+)?)?",
    undone,
    `${about} {x}`,
  ),
  // «Bondeslu som få, fekk lurt til seg to middagar»: at noko vart gitt, hende.
  put("(?:\\p{L}+ som få, )?{who}(?:fekk )?(?:lurt|lurte|narra|sikra|snakka) (?:til|åt) seg (?<x>[^,;]+)", {
    observe: "Eg la merke til [det {who} sa], og at {he} fekk {x}",
    own: "Eg kjende på [di eiga kjensle] då {who} fekk {x}",
  }),
  // «Aldri skipperen sin feil, alltid skuta sin, når du snakkar med Tor».
  asked(
    "(?:det er )?aldri skipperen sin feil, (?:alltid|støtt) skuta sin(?:,? når (?:du|ein|vi|me) snakkar med (?<who>[^\\s,;]+))?",
    "det {who} <sa|seier> om andre",
  ),
];
