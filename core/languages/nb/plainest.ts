import type { Idiom } from "../idioms";
import { about, asked, done, feel, noticed, put, said, wonder } from "./asking";

/* Dommene som enhver har hørt, i sin korteste form: hva en vet, hva som ble sagt, og hva en lurer på, står i stedet. */

const own = "(?:(?! og | men )[^,;])+?";
const little = "ingen|ikke(?: noe(?:n)?)?|lite|liten|dårlig|manglende|begrenset|svak|null";
const insight = "(?:sykdoms|selv|problem)?innsikt(?:en)?|sykdomserkjennelse";
const symptoms = "(?:\\p{L}*(?:smert|plag|symptom|vondt|verk|kvalm|hodepin|angst|svimmelhet|sykdom)\\p{L}*)";
const somebody = "han|hun|hen|pasienten|beboer|beboeren";
const always = "alltid|bestandig|støtt|konsekvent|hele tid(?:en|a)|konstant|støtt og stadig|hver (?:eneste )?gang";

const insightWays = (topic: string) => ({
  observe: `${noticed} [${said}]${topic} og ${wonder} hvordan {he} selv <forsto|forstår> det`,
  own: "Jeg <opplevde|opplever> at {who} og jeg <så|ser> ulikt på [det det <gjaldt|gjelder>]",
});

export const plainest: readonly Idiom[] = [
  // «Han er psykopat», «en typisk hypokonder»: en diagnose som skjellsord har ingen bedre utgave.
  asked(
    "{who}~(?:er|var|virker som) (?:(?:en|ei|rene?|ekte|typisk|klassisk|skikkelig|notorisk|full|fullstendig|helt) )*(?:psykopat|sosiopat|narsissist|hypokonder|hypokondriker|sinnssyk|sinnssjuk|gal|nevrotiker|mytoman)(?:isk)?",
    done,
  ),
  // «Mangler innsikt i egen sykdom»: de to ser ulikt på det.
  put(
    `{who}~(?:mangler|manglet|(?:har|hadde|viser|viste) ~(?:${little})|(?:er|var) uten) (?:${insight})`,
    insightWays(""),
  ),
  put(
    `{who}~(?:mangler|manglet|(?:har|hadde|viser|viste) ~(?:${little})|(?:er|var) uten) (?:${insight}) (?:i|for|om) (?<x>${own})`,
    insightWays(` ${about} {x},`),
  ),
  put(`(?:${little}) (?:${insight})`, insightWays("")),
  put(`(?:${little}) (?:${insight}) (?:i|for|om) (?<x>${own})`, insightWays(` ${about} {x},`)),
  put(
    "{who}~(?:skjønner|skjønte|forstår|forsto|vet|visste|ser) ~ikke (?:sitt eget beste|hva som er best for (?:ham|henne|seg|ham selv|henne selv|seg selv))",
    insightWays(""),
  ),
  // «Overdriver smertene for å få mer Sobril»: det som blir fortalt, og det som er sett.
  put(
    `{who}~(?:overdriver|overdrev|overdramatiserer|overdramatiserte|simulerer|simulerte|faker|faket|fakte) (?<x>${symptoms})(?: sine| sin)?`,
    {
      observe: "{subject}<fortalte|forteller> om {x}, og jeg <la|har lagt> merke til [det du selv så eller hørte]",
      own: `{subject}<fortalte|forteller> om {x}, og jeg <var|er> usikker på hvordan {he} <hadde|har> det`,
    },
  ),
  put(
    `{who}~(?:overdriver|overdrev|overdramatiserer|overdramatiserte|simulerer|simulerte|faker|faket|fakte) (?<x>${symptoms})(?: sine| sin)? for å få (?<y>(?:mer|flere|ekstra|sterkere|økt) [^,;]+)`,
    {
      observe:
        "{subject}<fortalte|forteller> om {x}, og jeg <la|har lagt> merke til [det du selv så eller hørte] og <lurte|lurer> på om {he} <ønsket|ønsker> {y}",
      own: `{subject}<fortalte|forteller> om {x}, og jeg <var|er> usikker på hvordan {he} <hadde|har> det, og om {he} <ønsket|ønsker> {y}`,
    },
  ),
  put(
    `{who}~(?:overdriver|overdrev|overdramatiserer|overdramatiserte|simulerer|simulerte|faker|faket|fakte) (?<x>${symptoms})(?: sine| sin)? for å få [^,;]+`,
    {
      observe:
        "{subject}<fortalte|forteller> om {x} og <ba|har bedt> om [det det gjelder], og jeg <la|har lagt> merke til [det du selv så eller hørte]",
      own: "{subject}<fortalte|forteller> om {x} og <ba|har bedt> om [det det gjelder], og jeg <var|er> usikker på hvordan {he} <hadde|har> det",
    },
  ),
  put(`{who}~(?:har|hadde) (?:påståtte?|angivelige?|såkalte?|innbilte?) (?<x>${symptoms})`, {
    observe: "{subject}<fortalte|forteller> om {x}, og jeg <la|har lagt> merke til [det du selv så eller hørte]",
    voice: "{subject}<fortalte|forteller> om {x}",
  }),
  // «Påstår å ha vondt»: det blir fortalt.
  ...(
    [
      ["ha", "<hadde|har>"],
      ["være", "<var|er>"],
    ] as const
  ).map(([infinitive, tensed]) =>
    put(`(?<who>han|hun|hen) (?:påstår|påsto|påstod|hevder|hevdet) å ${infinitive} {x}`, {
      observe: `{subject}<fortalte|forteller> at {he} ${tensed} {x}, og jeg <la|har lagt> merke til [det du selv så eller hørte]`,
      voice: `{subject}<fortalte|forteller> at {he} ${tensed} {x}`,
    }),
  ),
  // «Faker anfall»: det ble sett.
  put(
    "{who}~(?:simulerer|simulerte|faker|faket|fakte|spiller|spilte) (?<x>(?:\\p{L}*anfall|kramper|besvimelse|besvimelser)(?:et|ene)?)(?: for å [^,;]+)?",
    {
      observe: "Jeg <så|har sett> [det som skjedde] og <var|er> usikker på om det <var|er> {x}",
      own: "Jeg <var|er> usikker på om det <var|er> {x}",
    },
  ),
  // «Later som hun ikke hører»: om hun hører, vet en ikke.
  put("{who}(?:later|lot|latet) som (?:om |at )?(?<h>han|hun|hen) ikke (?<x>(?:(?! for å )[^,;])+)(?: for å [^,;]+)?", {
    observe: `${noticed} [det som <ble|blir> sagt eller gjort] og <var|er> usikker på om {h} {x}`,
    own: "Jeg <var|er> usikker på om {h} {x}",
  }),
  put(
    "{who}(?:later|lot|latet) (?:seg )?som (?:om |at )?(?<h>han|hun|hen) (?<x>(?!ikke\\b)(?:(?! for å )[^,;])+) for å [^,;]+",
    {
      observe: `${noticed} [det som <ble|blir> sagt eller gjort] og <var|er> usikker på om {h} {x}`,
      own: "Jeg <var|er> usikker på om {h} {x}",
    },
  ),
  // «Det er alltid andres feil»: det blir sagt om andre.
  asked(
    "(?:det|alt|noe) er (?:{often} )?(?:alle )?(?:andres|de andres|andre sin|alle andre sin) (?:feil|skyld)",
    "det {who} <sa|sier> om andre",
  ),
  // «Det er hans egen skyld at han ruser seg»: at han gjør det, er så.
  put(
    `det (?:er|var) (?:jo )?(?:hans|hennes) (?:egen )?(?:skyld|feil) at (?<who>${somebody}) (?<x>(?!ikke\\b|aldri\\b|alltid\\b)[^,;]+)`,
    { observe: `{who} {x}, og jeg ${wonder} hva det <handlet|handler> om{for}`, own: `{who} {x}, og ${feel}` },
  ),
  // «Vet nøyaktig hvilke knapper han skal trykke på».
  asked(
    "{who}~(?:vet|visste) (?:(?:nøyaktig|akkurat|utmerket|godt|så|inderlig) )*(?:hvilke knapper (?:han|hun|hen) (?:skal|skulle|må|kan) trykke på|hvordan (?:han|hun|hen) (?:skal|skulle|kan) få (?:viljen sin|det (?:akkurat )?som (?:han|hun|hen) vil(?:le)?))",
    done,
  ),
  // «Tror reglene ikke gjelder ham».
  asked(
    "{who}~(?:tror|trodde|mener|mente|synes|syntes) (?:at )?(?<x>(?:hus|avdelings)?reglene|avtalene|regler|avtaler) ikke (?:gjelder|gjaldt) (?:(?:for )?(?:ham|han|henne|seg|dem)(?: selv)?)",
    done,
    `${about} {x}`,
  ),
  asked(
    "{who}~(?:tror|trodde|synes|syntes) (?:at )?(?:han|hun|hen) (?:er|var) (?:noe(?: til kar)?|verdens navle|sjef(?:en)?(?: her)?|på (?:et )?hotell|konge(?:n)?|best|bedre enn (?:alle )?(?:(?:de|oss) )?andre|hevet over (?:andre|alle|oss))",
    done,
  ),
  asked(
    "{who}~(?:tenker|tenkte|bryr seg|brydde seg) (?:bare|kun|mest|utelukkende) (?:på|om) seg selv(?: og (?:sitt|sine|sin))?",
    done,
  ),
  asked(
    "{who}~(?:viser|viste|har|hadde|kjenner|er uten|var uten) ~(?:(?:ingen|null|ikke(?: noen| noe)?|lite|verken) )?(?:anger|skyldfølelse|empati|medfølelse|samvittighet|skam)(?: (?:eller|og) (?:anger|skyldfølelse|empati|medfølelse|samvittighet|skam))?",
    "det {who} <sa|sier> om det som <hadde|har> skjedd",
  ),
  // «Gjør aldri noe selv», «ligger bare i senga og gjør ingenting».
  asked(
    "{who}~(?:gjør|gjorde|gidder|gadd) ~(?:aldri (?:noe|noen ting)|ingenting|ikke (?:noe|noen ting|en dritt))(?: som helst)?(?: (?:av seg )?selv| på egen hånd)?",
    "det {who} <gjorde og ikke gjorde|gjør og ikke gjør>",
  ),
  put(
    "{who}(?:jo )?(?<v>ligger|lå|sitter|satt) (?:bare |stort sett )?(?<x>(?:i|på|inne|foran|ved) [^,;]+?) og (?:gjør|gjorde) (?:ingenting|ikke noe(?:n ting)?)(?: som helst)?",
    {
      observe: `{subject}{v} {x} [hvor lenge], og jeg ${wonder} hva det <handlet|handler> om{for}`,
      own: `{subject}{v} {x} [hvor lenge], og ${feel}`,
    },
  ),
  // «Vil bare ha piller», «er bare her for pillene»: det blir sagt noe om dem.
  asked(
    "{who}~(?:vil|ville) (?:bare|kun) ha (?<x>(?!(?:oppmerksomhet|fred|ro|hjelp)\\b)[^\\s,;]+(?: (?:og|eller) [^\\s,;]+)?)",
    said,
    "om {x}",
  ),
  asked(
    "{who}~(?:er|var) (?:(?:bare|kun) her|her (?:bare|kun)) for (?:å få )?(?<x>(?!å )[^\\s,;]+(?: (?:og|eller) [^\\s,;]+)?)",
    said,
    "om {x}",
  ),
  // «Nekter alltid å dusje»: hvor ofte det ble sagt nei, kan telles.
  put(`{who}~(?:nekter|nektet) (?:${always}) (?<z>å )?(?<x>[^,;]+)`, {
    observe: "{subject}<sa|sier> nei til {z}{x} [hvor ofte, og når]",
    own: `{subject}<sa|sier> nei til {z}{x} [hvor ofte, og når], og ${feel}`,
  }),
  // «Blir alltid sint når vi sier nei»: hvor ofte det er sett.
  put(
    `{who}(?:er|var|blir|ble|blei) (?:${always}) (?<x>sint|sur|trist|lei seg|redd|sjalu|irritert|misfornøyd|mistenksom|engstelig|nervøs|deprimert|fornærmet|furten)(?<y> (?:når|hvis|på|for|over) [^,;]+)?`,
    {
      observe: "{subject}<virket|virker> {x}{y} [hvor ofte, og når]",
      own: "Jeg <opplevde|opplever> at {who} <var|er> {x}{y} [hvor ofte, og når]",
    },
  ),
  // «Kler seg utfordrende for å få oppmerksomhet».
  asked(
    "{who}(?:kler|kledde|kledte) seg (?:utfordrende|provoserende|upassende|sexy|lettkledd|lett)(?<y> (?:i|på|når|ved) [^,;]+?)?(?: for å [^,;]+)?",
    "hva {who} <hadde|har> på seg",
    "{y}",
  ),
  // «Hun er en ADHD-unge».
  put("{who}er (?:en|ei) (?:(?:typisk|skikkelig|ekte) )?adhd-unge", {
    observe: "{who} er et barn med ADHD ([det som er viktig å vite her])",
    reword: "{who} er et barn med ADHD",
  }),
  // «Han er narkoman og upålitelig»: det ene er en lidelse, det andre en dom.
  ...(
    [
      ["rusmisbruker|narkoman|misbruker|stoffmisbruker|narkis|junkie", "rusmiddelproblemer"],
      ["alkoholiker|alkis|drukkenbolt", "alkoholavhengighet"],
      ["(?:typisk )?borderline|borderliner", "borderline"],
      ["schizofren", "schizofreni"],
    ] as const
  ).map(([label, has]) =>
    put(
      `{who}(?:er|var) (?:(?:en|ei) )?(?:typisk )?(?:${label}) og (?<x>\\p{L}+(?:ig|lig|sk|som|løs|ende|frekk|lat|falsk|sleip|vanskelig)|(?:lyver|juger|stjeler)\\b[^,;]*|(?:manipulerer|splitter|utnytter|lurer) (?<y>${own}))`,
      {
        observe: `{who} <hadde|har> ${has}, og jeg <la|har lagt> merke til [${done.replace("{who}", "{he}")}]{y? overfor }{y}`,
        own: `{who} <hadde|har> ${has}, og ${feel} i møte med {whom}`,
      },
    ),
  ),
];
