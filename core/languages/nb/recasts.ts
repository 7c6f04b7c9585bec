import type { Recast, Told, Way } from "../../rephrase/recast";

/*
 * Setninger som dømmer med en talemåte: i en ramme ville dommen vært sagt om igjen. I stedet står det som ble sett eller
 * hørt, med plass til mer, og det en undrer seg over.
 */

const of = (pattern: string, ways: Recast["ways"]): Recast => ({ when: new RegExp(`^${pattern}$`, "iu"), ways });

const upper = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const feeling = "[din egen følelse]";
const feel = (past: boolean) => `jeg ${past ? "kjente" : "kjenner"} på ${feeling}`;
const felt = (text: string, past: boolean): Way => ["own", `${text}, og ${feel(past)}`];
const alone = (text: string): Way => ["reword", text];
const noticed = (past: boolean) => `Jeg ${past ? "la" : "har lagt"} merke til`;
const wonder = (past: boolean) => (past ? "lurte på" : "lurer på");

const she = /^(?:hun|mor|moren|mora|datteren|dattera|søsteren|søstera|kona|konen|venninna|venninnen|bestemoren)\b/i;
const he = /^(?:han|far|faren|broren|sønnen|mannen|bestefaren|ektemannen)\b/i;
const object = (who: string) =>
  she.test(who) ? "henne" : he.test(who) ? "ham" : /^(?:hen|pasienten)$/i.test(who) ? who.toLowerCase() : "";
const about = ({ who, past }: Pick<Told, "who" | "past">) => {
  const whom = object(who);
  return `${past ? "lurte på hva det handlet om" : "lurer på hva det handler om"}${/^(?:ham|henne|hen)$/.test(whom) ? ` for ${whom}` : ""}`;
};
const said = ({ who, past }: Pick<Told, "who" | "past">) => `det ${who} ${past ? "sa" : "sier"}`;
const done = (told: Pick<Told, "who" | "past">) => `${said(told)} eller ${told.past ? "gjorde" : "gjør"}`;

/** Det som ble sagt eller gjort, i en luke, og undringen over det; det som følger etter, står som det er. */
function asked(told: Pick<Told, "who" | "past">, hint: string, rest = ""): readonly Way[] {
  const behind = rest === "" ? "" : ` ${rest}`;
  const comma = /(?:^| )(?:når|da|mens|gjelder|gjaldt|som) /.test(behind) ? "," : "";
  const { past } = told;
  return [
    ["observe", `${noticed(past)} [${hint}]${behind}${comma} og ${about(told)}`],
    ["own", `${upper(feel(past))} og ${wonder(past)} hva som ${past ? "lå" : "ligger"} bak [${hint}]${behind}`],
  ];
}

/** «har ikke tenkt seg noe sted» bak «at»: med «ikke» foran verbet. */
const behindThat = (clause: string) => clause.replace(/^(\S+) (ikke|aldri) /, "$2 $1 ");

const who = "(?<who>[^\\s,;:]+(?: (?:hans|hennes))?)";
const often =
  "(?:jo|støtt og stadig|titt og ofte|støtt|stadig vekk|alltid|bestandig|evig og alltid|hele tiden|hele tida|som vanlig|som alltid|til enhver tid|konstant)";
const light = "(?:(?:så|jo|nok|bare|rett og slett|visst|nå|igjen|også|gjerne|helst|egentlig) )*";
const times: Readonly<Record<string, string>> = {
  natt: "om natten",
  kveld: "om kvelden",
  morgen: "om morgenen",
  dag: "om dagen",
  vakt: "på vakt",
  måltid: "ved måltidene",
};

export const recasts: readonly Recast[] = [
  // «Trenerte i nærmere to timer og kom med den ene bortforklaringen etter den andre»: hvor lenge det varte, er sett.
  of(
    `(?:${who} )?(?:trener|sommel|somlet|soml)(?:te|er|et|et det|)? (?<time>i (?:\\S+ ){0,2}\\S+ (?:timer|time|minutter|min\\.?))(?: og kom(?:mer)? med .*(?:unnskyldning|bortforklaring)\\S*.*)`,
    (told) => asked(told, done(told), told.parts.time),
  ),
  // «Har somlet bort to søknadsfrister»: at de er tapt, er så.
  of(
    `(?:${who} )?(?<has>(?:har|hadde) )?(?<often>(?:på sin side |nok en gang |igjen |alt |allerede |nå |også |klart å )*)(?:somlet|somle|rotet|rote|sluntret|skuslet|skusle|sløst) (?:bort|vekk) (?<what>[^,;]*?(?:frist|plass|time|tilbud|jobb|bolig|avtale|møte)(?:en|et|er|ene|r|ne)?)`,
    ({ parts: { has = "", often: already = "", what = "" }, subject, past }) => {
      const verb = /frist/.test(what) ? (has === "" ? "oversatt" : "oversittet") : "mistet";
      if (verb === "oversatt") return [];
      const text = `${subject}${has}${already.replace("klart å ", "")}${verb} ${what}`;
      return [["observe", `${text} ([det som skjedde])`], felt(text, past)];
    },
  ),
  // «Burde skjønt hvor det bar, men lot det skure og gå».
  of(
    `(?:${who} )?(?:burde|skulle) (?:jo )?(?:ha )?(?:skjønt|forstått|visst|sett|innsett)(?: (?:for lenge siden|for lengst|med en gang|selv))? (?<what>(?:hva|hvor|hvordan|at|når) [^,;]+), men (?:lot|gjorde|ga|tok|brydde|gadd|valgte) [^,;]+`,
    ({ who: named, parts: { what } }) => {
      const asks = `om ${named} skjønte ${what}, og hva som lå bak [det ${named} gjorde eller ikke gjorde]`;
      return [
        ["own", `Jeg kjente på ${feeling} og lurte på ${asks}`],
        ["observe", `Jeg lurte på ${asks}`],
      ];
    },
  ),
  of(
    "(?:hadde|har) (?:alle|god|gode|rikelig med|mange|full) mulighet(?:er)? til å (?<act>[^,;]+), men .*(?:utvei|lot være|lot det|valgte|gadd|gjorde det ikke|brydde).*",
    ({ who: named, parts: { act } }) => {
      const could = `at ${named} hadde mulighet til å ${act}`;
      const wondered = `lurte på hva som lå bak [det ${named} gjorde]`;
      return [
        ["observe", `Jeg tenkte ${could}, og ${wondered}`],
        ["own", `Jeg tenkte ${could}, kjente på ${feeling} og ${wondered}`],
      ];
    },
  ),
  // «Med Olga er det støtt noe i veien».
  of(
    `(?:hos|med) (?<whom>[^\\s,]+) er det ${often} (?:noe|ett eller annet)(?: (?:i veien|galt|nytt|tull|styr))?`,
    (told) => asked({ ...told, past: false }, `det ${told.parts.whom} sier eller gjør, og når`),
  ),
  of(`det er ${often} (?:noe|ett eller annet)(?: (?:i veien|galt|tull))? med (?<whom>[^\\s,]+)`, (told) =>
    asked({ ...told, past: false }, `det ${told.parts.whom} sier eller gjør, og når`),
  ),
  // «Skylder på romkameraten»: det ble sagt om noen, og ikke til dem.
  of(
    `(?:${who} )?${light}(?:skyld(?:er|te)|(?:skyver|skjøv|legger|la|gir|velter|veltet) (?:alltid |bare |all )?(?:skyld[ae]n?|ansvaret)(?: over)?) (?:alltid |bare |alt )?på (?<whom>(?!alt\\b|å )[^,;]+?)(?<why> for at [^,;]+)?(?: (?:når|som) det (?:måtte )?pass(?:er|et|e))?`,
    (told) => {
      const { whom, why = "" } = told.parts;
      return asked(told, `${said(told)} om ${whom}${why.replace(/^ for/, " og om")}`);
    },
  ),
  of(
    `(?:${who} )(?:er en dårlig innflytelse og )${light}(?:bakta(?:ler|lte)|baksnakke[rt]|sladre[rt] om|sver?ter(?:te)?) (?<whom>[^,;]+)`,
    (told) => {
      const hint = `${said(told)} om ${told.parts.whom}`;
      return [
        [
          "observe",
          `${noticed(told.past)} [${hint}] og ${wonder(told.past)} hva det ${told.past ? "betydde" : "betyr"} for pasienten`,
        ],
        [
          "own",
          `${upper(feel(told.past))} når jeg ${told.past ? "hørte" : "hører"} [${hint}]`.replace(
            "når jeg hørte",
            "da jeg hørte",
          ),
        ],
      ];
    },
  ),
  of(`(?:${who} )?${light}(?:bakta(?:ler|lte)|baksnakke[rt]|sladre[rt] om|sver?ter(?:te)?) (?<whom>[^,;]+)`, (told) =>
    asked(told, `${said(told)} om ${told.parts.whom}`),
  ),
  // «Hun skjønner utmerket godt hva reglene er, men gir blaffen».
  of(
    `(?:${who} )?(?:jo )?(?<knows>vet|skjønner|forstår|visste|skjønte|forsto) (?:jo |så )?(?:utmerket |inderlig |meget |altfor |veldig )?(?:godt|vel) (?<what>[^,;]+), men (?:gir|ga|driter|bryr|brydde|gidder|gadd|blåser|blåste|later|lot) [^,;]+`,
    (told) => {
      const asks = `om ${told.who} ${told.parts.knows!.toLowerCase()} ${told.parts.what}, og hva det ${told.past ? "handlet" : "handler"} om`;
      return [
        ["observe", `[${upper(done(told))}] ${told.past ? "fikk" : "får"} meg til å lure på ${asks}`],
        ["own", `${upper(feel(told.past))} og ${wonder(told.past)} ${asks}`],
      ];
    },
  ),
  // «…, og alt var selvfølgelig mors feil»: det ble sagt om mor.
  of(
    "(?<front>[^;:]+), og (?:alt|det hele|det) (?:er|var) (?:selvfølgelig|naturligvis|selvsagt|visst|jo|som vanlig|bare)+ (?:sin )?(?<whom>\\S+?)(?:s| sin) (?:feil|skyld)",
    ({ parts: { front, whom }, past }) => [
      ["observe", `${front}, og jeg ${past ? "la" : "har lagt"} merke til [det som ble sagt om ${whom}]`],
      ["own", `${front}, og ${feel(past)} ${past ? "da jeg hørte" : "når jeg hører"} [det som ble sagt om ${whom}]`],
    ],
  ),
  of(
    `${who} tar (?:jo |visst )?aldri (?:noe )?ansvar(?: for (?:noe|noen ting|seg selv))?(?: selv)?,? (?:og )?alt er (?<whom>\\S+(?: (?:hans|hennes))?)(?:s| sin) (?:skyld|feil)`,
    (told) => asked({ ...told, past: false }, `det ${told.who} sier om ${told.parts.whom} og om sin egen del`),
  ),
  // «Alt hun foretar seg, dag ut og dag inn, er egoistisk og ment å såre mora».
  of(
    `alt (?<who>\\S+) (?:gjør|foretar seg|sier|sier og gjør)(?:, [^,]+,)? er (?:[^,;]+ og )?(?:ment|beregnet|laget) (?:på |for )?å (?:såre|skade|ramme|straffe|plage|irritere|provosere|skremme) (?<whom>[^,;]+)`,
    (told) => asked({ ...told, past: false }, done({ ...told, past: false }), `overfor ${told.parts.whom}`),
  ),
  // «Skal ha siste ordet»: hvordan samtaler ender.
  of(
    `(?:${who} )?(?:skal|må|ville|vil|skulle|måtte) (?:${often} )?(?:absolutt )?ha (?:det )?siste ordet(?<when> (?:når|i|på|ved) [^,;]+)?`,
    (told) =>
      asked(told, `${said(told)} når en samtale ${told.past ? "gikk" : "går"} mot slutten`, told.parts.when?.trim()),
  ),
  // «Spill for galleriet, han har ikke tenkt seg noe sted».
  of(
    `(?:(?:rent|bare|mest|ren|et) )?(?:spill for galleriet|skuespill|teater|show|komedie|tomt prat|tomme ord|tomme trusler),? ${who} (?<clause>(?:har|vil|skal|kan|tør|kommer|tenker|mener) (?:ikke|aldri|bare) [^,;]+)`,
    (told) => {
      const clause = `at ${told.who} ${behindThat(told.parts.clause!.toLowerCase() === "" ? "" : told.parts.clause!)}`;
      return [
        ["observe", `Jeg har lagt merke til [det ${told.who} sier eller gjør] og tenker ${clause}`],
        ["own", `Jeg kjenner på ${feeling} og har inntrykk av ${clause}`],
      ];
    },
  ),
  // «Har en egen evne til å finne andres svake punkter og bruke dem»: hvem det gikk ut over, blir stående.
  of(
    `(?:${who} )?(?:har|hadde) (?:en |et )?(?:helt )?(?:egen|egne|fantastisk|utrolig|spesiell|sjelden|særegen|imponerende|fabelaktig) (?:evne|talent|hang|teft) (?:til|for) å (?<act>[^;]+)`,
    (told) => {
      const whom =
        /(?:^| )(andre|alle andre|de andre|oss|personalet|medpasientene|ungene|barna|nye vikarer|vikarene)s?(?: |$)/.exec(
          told.parts.act ?? "",
        )?.[1];
      return whom === undefined ? [] : asked(told, done(told), `overfor ${whom}`);
    },
  ),
  // «En ren tyrann mot nattvaktene»: rommet er hvem det er, og ikke hvor det skjedde.
  of(
    "(?<whom>(?:beboer|pasient|pas\\.|mann|dame|kvinne|jente|gutt)(?:en)? (?:i|på)(?: rom)? \\d+\\S*) er (?:en |et |ei )?(?:ren|rene|skikkelig|ordentlig|litt av en|sann)? ?(?:tyrann|bølle|plage|pest|despot|diktator|plageånd|prøvelse|masekopp|kverulant) (?:mot|overfor|for|med) (?<others>[^,;]+)",
    ({ parts: { whom, others } }) => [
      [
        "observe",
        `${noticed(false)} [det som skjer] mellom ${whom!.toLowerCase()} og ${others} og lurer på hva det handler om`,
      ],
      [
        "own",
        `${upper(feel(false))} og lurer på hva som ligger bak [det som skjer] mellom ${whom!.toLowerCase()} og ${others}`,
      ],
    ],
  ),
  // «En sannhet med modifikasjoner», «blank løgn at …»: om det stemmer, kan en spørre om.
  of(
    "(?:(?:dette|det) (?:er|var) )?(?:(?:nok|vel|en|bare|mildt sagt) )*(?:sannhet med modifikasjoner|halv sannhet|halve sannheten|ikke hele sannheten)(?:, for å si det (?:pent|mildt))?",
    ({ who: named }) => [
      ["observe", `[Det jeg har sett eller hørt] får meg til å lure på om [det ${named} sier] stemmer`],
      ["own", `Jeg kjenner på ${feeling} og lurer på om [det ${named} sier] stemmer`],
    ],
  ),
  of(
    "(?:(?:dette|det) (?:er|var) )?(?:(?:bare|en) )*(?:blank|ren|rein|glatt|skjær|frekk|åpenbar|direkte)?e? ?(?:løgn|skrøne|oppspinn|fri fantasi) at (?<what>[^,;]+)",
    ({ parts: { what }, past }) => [
      [
        "observe",
        `[Det jeg har sett eller hørt] ${past ? "fikk" : "får"} meg til å lure på om det ${past ? "stemte" : "stemmer"} at ${what}`,
      ],
      ["own", `${upper(feel(past))} og ${wonder(past)} om det ${past ? "stemte" : "stemmer"} at ${what}`],
    ],
  ),
  // «Satt som vanlig og surmulte i hjørnet»: hvor noen satt, ble sett.
  of(
    `(?<front>.*?)(?<sat>satt|sto|stod|lå|gikk|sitter|står|ligger|går)(?<who> (?:han|hun|hen))?(?: ${often})? og (?:surmul|fur|sut|maul|muk|sur|mutt|klag|gretn)(?:te|er|et|ter|tet|ket|ker|ret|rer|a) ?(?<where>(?:i|ved|på|foran|bak|under|utenfor|rundt|hele)? ?[^,;]*)`,
    ({ parts: { front = "", sat = "", who: he = "", where = "" }, past }) => {
      if (where.trim() === "" || /,|(?:^| )(?:og|at|fordi|som|men|da|når) /.test(front)) return [];
      const text = `${front}${sat}${he} ${where.trim()}`;
      return [
        ["observe", `${text}, og jeg ${past ? "la" : "har lagt"} merke til [det du så eller hørte]`],
        felt(text, past),
      ];
    },
  ),
  // «Holder aldri det han lover ungene».
  of(
    `(?:${who} )?holder (?:jo )?(?:aldri|sjelden|ikke) (?<what>det (?:han|hun|hen|de) lover(?: [^,;]+)?|(?:løftene|avtalene|avtaler|løfter)(?: sine)?(?: [^,;]+)?)`,
    (told) =>
      asked({ ...told, past: false }, `det ${told.who} sier og gjør`, `når det gjelder ${told.parts.what}`).slice(
        /sine/.test(told.parts.what ?? "") ? 2 : 0,
      ),
  ),
  // «Ikke tæl i den karen».
  of(
    "ikke (?:en |et |noe |noen |fnugg av |snev av )?(?:tæl|tak|guts|mot|ryggrad|stake|futt|arbeidslyst|viljestyrke|skam|folkeskikk|bein|mål) (?:i|på|hos) (?:den (?:karen|fyren|mannen|dama|jenta|gutten)|henne|ham|han)",
    (told) => asked({ ...told, past: false }, `det ${told.who} sier eller gjør`),
  ),
  // «Dramatisk og selvopptatt fremstilling»: den ble hørt.
  of(
    "(?:(?:en|en svært|veldig|ganske|svært) )?(?:\\S+ og )?\\S+ (?<what>fremstilling|framstilling|beretning|historie|redegjørelse|versjon|forklaring)",
    ({ parts: { what }, judged }) => {
      if (!judged) return [];
      const the = what!.toLowerCase().replace(/e?$/, "en").replace("ingen", "ingen");
      return [
        ["observe", `Jeg la merke til [ordene og måten det ble sagt på] i ${the}`],
        ["own", `Jeg kjente på ${feeling} da jeg hørte ${the}`],
      ];
    },
  ),
  // «Henger i ringesnora dagen lang».
  of(
    `(?:${who} )?(?<hangs>henger|hang|hengt) (?:i|på|ved) (?:ringe)?(?:snora|snoren|klokka|klokken) (?:${often}|dagen lang|hele (?:dagen|natta|natten|kvelden|vakta|vakten)|døgnet rundt|natta lang)`,
    ({ parts: { hangs }, subject, past }) => {
      const text = `${subject}ring${hangs === "henger" ? "er" : "te"} i snora [hvor ofte, og når]`;
      return [["observe", text], felt(text, past)];
    },
  ),
  // «Prøvde seg på det gamle trikset med tabletten under tunga».
  of(
    `(?:${who} )?(?:prøvde|prøver|forsøkte|forsøker) seg (?:igjen |nok en gang )?(?:på|med) (?:det|den|de) (?:gamle|vanlige|samme|sedvanlige|kjente) (?:trikset|knepet|nummeret|vrien|triksene|knepene) med (?<what>[^,;]+)`,
    (told) => asked(told, `det ${told.who} ${told.past ? "gjorde" : "gjør"} med ${told.parts.what}`),
  ),
  // «Det skulle hun gruble på» er noe hun sa.
  of(
    "(?<front>.*(?:lurte|undret|spurte|sa|nevnte|fortalte).*), det skulle (?<who>han|hun|hen) (?<act>(?:gruble|tenke|fundere|sove|ta|se|kjenne) [^,;]+)",
    ({ parts: { front, who: named, act = "" } }) => [
      ["voice", `${front}, og ${named} sa at ${named} skulle ${act.replace(/ på$/, "")} på det`],
    ],
  ),
  // «Bortskjemt av døtrene sine»: det er de som gjør noe for henne.
  of(
    `(?:${who} )(?:er|blir|har blitt|har vært) (?:(?:rett og slett|jo|nok|bare|grundig|fullstendig|helt) )*(?:bortskjemt|forkjælet|forgudet|dullet med|vartet opp) av (?<whom>[^,;]+?)(?: (?:sine|sin|hans|hennes))?`,
    (told) =>
      asked({ ...told, past: false }, "det som skjer", `mellom ${object(told.who) || told.who} og ${told.parts.whom}`),
  ),
  // «Har dullet henne inn i sykdommen».
  of(
    `${who} har (?:dullet|dyttet|skjemt|pleiet|kost|elsket|sydd|overbeskyttet|dillet) (?<whom>henne|ham|han|[^\\s,]+)? ?(?:bort )?inn i (?<what>sykdommen|rusen|avhengigheten|isolasjonen|angsten|rollen|uføret)`,
    (told) => {
      const rest = `overfor ${told.parts.whom} og ${wonder(false)} hvordan det henger sammen med ${told.parts.what}`;
      const hint = `det ${told.who} sier eller gjør`;
      return [
        ["observe", `Jeg har lagt merke til [${hint}] ${rest}`],
        ["own", `Jeg kjenner på ${feeling} når jeg tenker på [${hint}] ${rest}`],
      ];
    },
  ),
  // «Kaster bort halve timene på tull og tøys».
  of(
    `(?:${who} )?(?:kaster|kastet|sløser|sløste|somler|somlet) (?:bort|vekk) (?:halve |hele |mye av |mesteparten av )?(?<what>timene|timen|dagen|dagene|vakta|møtet|møtene|gruppa|gruppene|samtalen|samtalene|økta|øktene) (?:på|med) [^,;]+`,
    (told) => {
      const what = told.parts.what!.toLowerCase();
      return asked(told, done(told), `${/^(?:dag|vakt)/.test(what) ? "i løpet av" : "i"} ${what}`);
    },
  ),
  // «Det er aldri Jonas det er noe galt med».
  of(
    "det er aldri (?<whom>\\S+) (?:det er noe (?:galt|i veien) med|som har feil|som har skyld(?:a|en)|som tar feil)",
    (told) => asked({ ...told, past: false }, `det ${told.parts.whom} sier om seg selv og om andre`),
  ),
  // «Diktet i hop noe om stjålne sko»: om hva det var, blir stående.
  of(
    `(?<who>rom \\d+|[^\\s,]+)? ?(?:dikt(?:et|a|er)|kok(?:te|er)|spant|spinner|fant|finner|fabul(?:erte|erer)) (?:i hop|ihop|opp|sammen|på) (?:noe|en historie|ei historie|en skrøne|en lang historie|en unnskyldning) om (?<what>[^,;]+)`,
    (told) => asked(told, said(told), `om ${told.parts.what}`),
  ),
  of(
    `(?:${who} )?(?:drev|driver|bedrev|bedriver|drev med|driver med) (?:ren |rein )?(?:følelsesmessig|emosjonell|psykisk)? ?(?:utpressing|terror|manipulasjon|manipulering|splitting)(?<rest> (?:i|på|under|ved|overfor|mot|da|når) [^;]+)?`,
    (told) => asked(told, done(told), told.parts.rest?.trim().replace(/^mot /, "overfor ")),
  ),
  // «Stakkars liten, måtte bære kaffekoppen sin helt til kjøkkenet».
  of(
    "(?:(?:å|åh|ja|den) )?stakkars (?:liten|lita|gutt|mann|dame|han|henne|hun|krek|deg|ham),? (?<must>måtte|må) (?<act>[^,;]+)",
    ({ who: named, parts: { must, act } }) => {
      const past = must === "måtte";
      const plain = act!.replace(/ (?:helt|faktisk|jammen|selv) (?=til|på|ut|inn|bort|ned|opp)/, " ");
      return [["own", `${upper(feel(past))} ${past ? "da" : "når"} ${named} ${must} ${plain}`]];
    },
  ),
  // «Setter seg i offerrollen og får det til å bli alle andres feil».
  of(
    `(?:${who} )?${light}(?:setter|satte|plasserer|plasserte|stiller|stilte) seg ${light}i (?:en )?offerroll(?:en|e)?(?: (?:og|så) (?:får|fikk|gjør|gjorde) det (?:til|til å bli) [^,;]+)?`,
    (told) => asked(told, `${said(told)} om seg selv og om andre`),
  ),
  // «Det er samme leksa hver eneste gang han har hatt mor på tråden».
  of(
    `det er (?:den )?(?:akkurat )?samme (?:gamle )?(?:leksa|visa|regla|historien|historia|greia|sangen|maset)(?: med (?<who>\\S+))? (?<when>hver(?:t)? (?:eneste |bidige )?(?<time>gang|natt|kveld|morgen|dag|vakt|måltid)|når|etter at)(?<rest> [^,;]+)?`,
    (told) => {
      const { when = "", time = "", rest = "" } = told.parts;
      const then =
        time === "gang" ? `når${rest}` : time === "" ? `${when.toLowerCase()}${rest}` : `${times[time] ?? ""}${rest}`;
      if (time === "gang" && rest === "") return asked({ ...told, past: false }, done({ ...told, past: false }));
      return asked({ ...told, past: false }, done({ ...told, past: false }), then);
    },
  ),
  // «…, han er ikke akkurat kjent for å holde seg til sannheten».
  of(
    `(?<front>[^;]+), ${who} er ikke (?:akkurat|nettopp|direkte) (?:kjent|berømt) for (?:å (?:holde seg til|si|fortelle) (?:sannheten|det som er sant)|(?:sin )?ærlighet(?:en)?)`,
    ({ who: named, parts: { front } }) => [
      ["observe", `${front}, og [det jeg har sett eller hørt] får meg til å lure på om det ${named} sier, stemmer`],
      ["own", `${front}, og jeg kjenner på ${feeling} og lurer på om det ${named} sier, stemmer`],
    ],
  ),
  // «Ringer på hver eneste natt, den mannen».
  of(
    `(?<front>(?:${who} )?[^\\s,]+(?: [^\\s,]+){0,4}) hver(?:t)? (?:eneste |bidige )(?<time>natt|kveld|morgen|måltid), (?:den (?:mannen|dama|karen|fyren|gutten|jenta)|han|hun|der)`,
    ({ parts: { front, time = "" }, past }) => {
      const text = `${front} ${times[time.toLowerCase()] ?? ""} [hvor ofte]`;
      return [["observe", text], felt(text, past)];
    },
  ),
  // «Som misbrukere flest tenker han ikke lenger enn …»: bare det om denne ene.
  of(
    "som (?:rus)?(?:misbrukere|narkomane|alkoholikere|alkiser|borderlinere|pasienter|tenåringer|addicter) flest (?<verb>\\S+) (?<who>\\S+) (?<not>ikke |aldri )?(?<rest>[^,;]+)",
    ({ who: named, parts: { verb = "", not = "", rest = "" }, past }) => {
      const clause = `at ${named} ${not}${verb.toLowerCase()} ${rest}`;
      return [
        ["observe", `${noticed(past)} [det du så eller hørte] og ${past ? "tenkte" : "tenker"} ${clause}`],
        ["own", `Jeg ${past ? "opplevde" : "opplever"} ${clause}`],
      ];
    },
  ),
  // «Er langt klarere enn hun gir seg ut for, og koser seg med å bli vartet opp».
  of(
    `(?<who>han|hun|hen) er (?:jo )?(?<much>(?:langt|mye|adskillig|betydelig) )?(?<how>\\p{L}+ere|bedre) enn (?:han|hun|hen) (?:gir seg ut for|later som|vil ha det til|later til)(?:, og (?:koser seg med|nyter|liker|elsker) å (?<act>[^,;]+))?`,
    ({ who: named, parts: { much = "", how, act } }) => {
      const liked = act?.replace(/^bli (?:vartet|oppvartet).*$/, "få hjelp");
      const clause = `at ${named} er ${much}${how} enn ${named} viser${liked === undefined ? "" : `, og at ${named} liker å ${liked}`}`;
      return [
        ["observe", `Jeg har lagt merke til [det du så eller hørte] og tenker ${clause}`],
        ["own", `Jeg opplever ${clause}`],
      ];
    },
  ),
  // «Mikkel er aldri å finne når …»: ikke sett, hvor ofte en enn så etter.
  of(
    `(?<who>[^\\s,]+) er aldri å (?:finne|se|oppdrive|få øye på) (?<when>(?:når|etter|før|på|i|under) [^,;]+)`,
    (told) => {
      const whom = object(told.who) || told.who;
      const text = `Jeg har ikke sett ${whom} ${told.parts.when} [når du har sett etter]`;
      return [["observe", text], felt(text, false)];
    },
  ),
  // «Satte hele huset i fare med egoismen sin».
  of(
    `(?:${who} )?(?:satte|setter) (?<whom>[^,;]+) i fare (?:med|ved) (?:\\S*(?:egoisme|egoismen|likegyldighet|likegyldigheten|dumhet|dumheten|galskap|galskapen|latskap|latskapen|oppførsel|oppførselen|skjødesløshet|skjødesløsheten))(?: sin)?`,
    (told) => [
      ["observe", `Jeg la merke til [det ${told.who} gjorde] og tenkte at det satte ${told.parts.whom} i fare`],
      ["own", `Jeg kjente på ${feeling} og tenkte at [det ${told.who} gjorde], satte ${told.parts.whom} i fare`],
    ],
  ),
  // «Manipulerer seg til enda en permisjon»: hva det gjaldt, blir stående.
  of(
    `(?:${who} )?(?:(?:prøver|prøvde|forsøker|forsøkte) å )?(?:(?:manipuler|tigg|sutr|lur|smisk|tru|sjarm|gnål|syt)(?:er|e|te|erer|erte|ere|et|dde)? seg til|tusk(?:er|et|e|a) til seg|lur(?:er|te|e) til seg|karr(?:er|et|e) til seg) (?<what>(?!å )[^,;]+)`,
    (told) => asked(told, done(told), `for å få ${told.parts.what}`),
  ),
  // «Gjør dette for å teste oss».
  of(`(?:${who} )?gjør (?:dette|det|sånt|slikt) (?:bare |kun )?for å (?<aim>[^,;]+)`, ({ parts: { aim } }) => [
    ["observe", `[Det som skjedde] får meg til å lure på om det er for å ${aim}`],
    ["own", `Jeg kjenner på ${feeling} og lurer på om det er for å ${aim}`],
  ]),
  // «Lar med overlegg vannet renne for å …»: bare det som ble gjort, er sikkert.
  of(
    "(?<front>[^,;]+?) (?:med overlegg|med vitende og vilje|med vilje|med hensikt) (?<mid>[^,;]+?) (?:bare |kun )?for å (?<aim>[^,;]+)",
    ({ parts: { front, mid, aim }, past }) => [
      [
        "observe",
        `${front} ${mid}, og ut fra [det som skjedde] ${past ? "lurte" : "lurer"} jeg på om det ${past ? "var" : "er"} for å ${aim}`,
      ],
      ["own", `${front} ${mid}, og jeg ${wonder(past)} om det ${past ? "var" : "er"} for å ${aim}`],
    ],
  ),
  // «Lat, lå til kl. 13»: det siste er sett.
  of(
    "(?:så |bare |veldig |rett og slett )?\\p{L}+(?: og \\p{L}+)?, (?<act>(?:lå|sov|satt|gikk|kom|ble|drakk|spiste|så|brukte|tok) (?!for å|som )[^;]+)",
    ({ judged, parts: { act = "" } }) => (judged ? [alone(upper(act)), felt(upper(act), true)] : []),
  ),
  // «Kan takke seg selv når han leverer søknaden i siste liten».
  of(
    `(?:${who} )?(?:kan|får|kunne|fikk) (?:bare |jo |vel )?(?:takke seg selv|ha det så godt) når (?<rest>(?<whose>han|hun|hen|de) [^,;]+)`,
    ({ parts: { rest, whose = "" } }) => [
      ["observe", `${upper(rest!)} [hvor ofte], og jeg lurer på hva det handler om for ${object(whose)}`],
      ["own", `Jeg kjenner på ${feeling} når ${rest}, og lurer på hva det handler om for ${object(whose)}`],
    ],
  ),
  // «Er jo borderliner, så dette må vi regne med»: diagnosen er ingen forklaring.
  of(
    `(?:${who} )?(?:er|har) (?:jo |nå engang |tross alt )?(?:en |ei )?(?<what>borderliner|adhd-er|bipolar|schizofren|borderline|adhd|anorektiker|autist)(?: på \\S+)?, så (?:dette|det|slikt|sånt) (?:må|kan|får) (?:vi|en|man) (?:regne|leve|vente|tåle|finne)\\b[^,;]*`,
    ({ who: named, parts: { what = "" } }) => {
      const terms: Readonly<Record<string, string>> = {
        borderliner: "borderline",
        "adhd-er": "ADHD",
        adhd: "ADHD",
        bipolar: "bipolar lidelse",
        schizofren: "schizofreni",
        anorektiker: "anoreksi",
        autist: "autisme",
      };
      const has = `${upper(named)} har ${terms[what.toLowerCase()] ?? what.toLowerCase()}`;
      const whom = object(named);
      return [
        ["observe", `${has}, og jeg lurer på hva [det som skjedde] handler om${whom === "" ? "" : ` for ${whom}`}`],
        ["own", `${has}, og jeg kjenner på ${feeling} når jeg tenker på [det som skjedde]`],
      ];
    },
  ),
  // «Ødelegger stemningen med kritikk av husreglene»: det ble sagt noe om dem.
  of(
    `(?:${who} )?(?:ødelegger|ødela|spolerer|spolerte|forsurer|forsuret) (?<place>stemningen|stemninga|kvelden|måltidet|møtet|gruppa|turen)(?: for (?<whom>[^,;]+?))? med (?:kritikk av|klager på|klaging på|sutring om|gnål om|mas om|klaging over|syting om) (?<what>[^,;]+)`,
    (told) => asked(told, said(told), `om ${told.parts.what}`),
  ),
];
