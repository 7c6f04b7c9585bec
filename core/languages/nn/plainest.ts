import type { Idiom } from "../idioms";
import { about, asked, done, feel, noticed, put, said, wonder } from "./asking";

/* Domane som alle har høyrt, i den kortaste forma si: kva ein veit, kva som vart sagt, og kva ein lurer på, står i staden. */

const own = "(?:(?! og | men )[^,;])+?";
const little = "ingen|inga|ikkje(?: nok(?:o|on|a))?|lite|lita|liten|dårleg|manglande|avgrensa|svak|null";
const insight = "(?:sjukdoms|sjølv|problem)?innsikt(?:a)?|sjukdomserkjenning";
const symptoms = "(?:\\p{L}*(?:smert|plag|symptom|vondt|verk|kvalm|hovudpin|hovudverk|angst|svimmel|sjukdom)\\p{L}*)";
const somebody = "han|ho|hen|pasienten|bebuar|bebuaren";
const always = "alltid|bestandig|støtt|konsekvent|heile tida|konstant|støtt og stadig|kvar (?:einaste )?gong";
const overdoes = "overdriv|overdreiv|overdramatiserer|overdramatiserte|simulerer|simulerte|fakar|faka";

const insightWays = (topic: string) => ({
  observe: `${noticed} [${said}]${topic} og ${wonder} korleis {he} sjølv <forstod|forstår> det`,
  own: "Eg <opplevde|opplever> at {who} og eg <såg|ser> ulikt på [det det <galdt|gjeld>]",
});

export const plainest: readonly Idiom[] = [
  // «Han er psykopat», «ein typisk hypokonder»: ein diagnose som skjellsord har inga betre utgåve.
  asked(
    "{who}~(?:er|var|verkar som) (?:(?:ein|ei|reine?|ekte|typisk|klassisk|skikkeleg|notorisk|full|fullstendig|heilt) )*(?:psykopat|sosiopat|narsissist|hypokonder|hypokondrar|hypokondrikar|sinnssjuk|galen|gal|nevrotikar|mytoman)(?:isk)?",
    done,
  ),
  // «Manglar innsikt i eigen sjukdom»: dei to ser ulikt på det.
  put(
    `{who}~(?:manglar|mangla|(?:har|hadde|viser|viste|syner|synte) ~(?:${little})|(?:er|var) utan) (?:${insight})`,
    insightWays(""),
  ),
  put(
    `{who}~(?:manglar|mangla|(?:har|hadde|viser|viste|syner|synte) ~(?:${little})|(?:er|var) utan) (?:${insight}) (?:i|for|om) (?<x>${own})`,
    insightWays(` ${about} {x},`),
  ),
  put(`(?:${little}) (?:${insight})`, insightWays("")),
  put(`(?:${little}) (?:${insight}) (?:i|for|om) (?<x>${own})`, insightWays(` ${about} {x},`)),
  put(
    "{who}~(?:skjønar|skjøna|skjønner|skjønte|forstår|forstod|veit|visste|ser) ~ikkje (?:sitt eige beste|kva som er best for (?:han|henne|seg|han sjølv|henne sjølv|seg sjølv))",
    insightWays(""),
  ),
  // «Overdriv smertene for å få meir Sobril»: det som vert fortalt, og det som er sett.
  put(`{who}~(?:${overdoes}) (?<x>${symptoms})(?: sine| sin)?`, {
    observe: "{subject}<fortalde|fortel> om {x}, og eg <la|har lagt> merke til [det du sjølv såg eller høyrde]",
    own: "{subject}<fortalde|fortel> om {x}, og eg <var|er> usikker på korleis {he} <hadde|har> det",
  }),
  put(
    `{who}~(?:${overdoes}) (?<x>${symptoms})(?: sine| sin)? for å få (?<y>(?:meir|fleire|ekstra|sterkare|auka) [^,;]+)`,
    {
      observe:
        "{subject}<fortalde|fortel> om {x}, og eg <la|har lagt> merke til [det du sjølv såg eller høyrde] og <lurte|lurer> på om {he} <ønskte|ønskjer> {y}",
      own: "{subject}<fortalde|fortel> om {x}, og eg <var|er> usikker på korleis {he} <hadde|har> det, og om {he} <ønskte|ønskjer> {y}",
    },
  ),
  put(`{who}~(?:${overdoes}) (?<x>${symptoms})(?: sine| sin)? for å få [^,;]+`, {
    observe:
      "{subject}<fortalde|fortel> om {x} og <bad|har bede> om [det det gjeld], og eg <la|har lagt> merke til [det du sjølv såg eller høyrde]",
    own: "{subject}<fortalde|fortel> om {x} og <bad|har bede> om [det det gjeld], og eg <var|er> usikker på korleis {he} <hadde|har> det",
  }),
  put(`{who}~(?:har|hadde) (?:påståtte?|angivelege?|såkalla|innbilte) (?<x>${symptoms})`, {
    observe: "{subject}<fortalde|fortel> om {x}, og eg <la|har lagt> merke til [det du sjølv såg eller høyrde]",
    voice: "{subject}<fortalde|fortel> om {x}",
  }),
  // «Påstår å ha vondt»: det vert fortalt.
  ...(
    [
      ["ha", "<hadde|har>"],
      ["vere", "<var|er>"],
    ] as const
  ).map(([infinitive, tensed]) =>
    put(`(?<who>han|ho|hen) (?:påstår|påstod|hevdar|hevda) å ${infinitive} {x}`, {
      observe: `{subject}<fortalde|fortel> at {he} ${tensed} {x}, og eg <la|har lagt> merke til [det du sjølv såg eller høyrde]`,
      voice: `{subject}<fortalde|fortel> at {he} ${tensed} {x}`,
    }),
  ),
  // «Fakar anfall»: det vart sett.
  put(
    "{who}~(?:simulerer|simulerte|fakar|faka|spelar|spelte) (?<x>(?:\\p{L}*anfall|krampar|besviming|besvimingar)(?:et|a|ane)?)(?: for å [^,;]+)?",
    {
      observe: "Eg <såg|har sett> [det som hende] og <var|er> usikker på om det <var|er> {x}",
      own: "Eg <var|er> usikker på om det <var|er> {x}",
    },
  ),
  // «Lèt som ho ikkje høyrer»: om ho høyrer, veit ein ikkje.
  put(
    "{who}(?:lèt|let|læst|låst|later|lata) (?:seg )?som (?:om |at )?(?<h>han|ho|hen) ikkje (?<x>(?:(?! for å )[^,;])+)(?: for å [^,;]+)?",
    {
      observe: `${noticed} [det som <vart|vert> sagt eller gjort] og <var|er> usikker på om {h} {x}`,
      own: "Eg <var|er> usikker på om {h} {x}",
    },
  ),
  put(
    "{who}(?:lèt|let|læst|låst|later|lata) (?:seg )?som (?:om |at )?(?<h>han|ho|hen) (?<x>(?!ikkje\\b)(?:(?! for å )[^,;])+) for å [^,;]+",
    {
      observe: `${noticed} [det som <vart|vert> sagt eller gjort] og <var|er> usikker på om {h} {x}`,
      own: "Eg <var|er> usikker på om {h} {x}",
    },
  ),
  // «Det er alltid andre sin feil»: det vert sagt om andre.
  asked(
    "(?:det|alt|noko) er (?:{often} )?(?:alle )?(?:andre sin|dei andre sin|alle andre sin|andres) (?:feil|skuld)",
    "det {who} <sa|seier> om andre",
  ),
  // «Det er hans eiga skuld at han rusar seg»: at han gjer det, er så.
  put(
    `det (?:er|var) (?:jo )?(?:hans|hennar) (?:eig(?:a|en) )?(?:skuld|feil) at (?<who>${somebody}) (?<x>(?!ikkje\\b|aldri\\b|alltid\\b)[^,;]+)`,
    { observe: `{who} {x}, og eg ${wonder} kva det <handla|handlar> om{for}`, own: `{who} {x}, og ${feel}` },
  ),
  // «Veit nøyaktig kva knappar han skal trykkje på».
  asked(
    "{who}~(?:veit|visste) (?:(?:nøyaktig|akkurat|utmerkt|godt|så|inderleg) )*(?:kva (?:for )?knappar (?:han|ho|hen) (?:skal|skulle|må|kan) trykk(?:j)?[ea] på|korleis (?:han|ho|hen) (?:skal|skulle|kan) få (?:vilj(?:en|a) sin|vilja si|det (?:akkurat )?som (?:han|ho|hen) vil(?:le)?))",
    done,
  ),
  // «Trur reglane ikkje gjeld han».
  asked(
    "{who}~(?:trur|trudde|meiner|meinte|synest) (?:at )?(?<x>(?:hus|avdelings)?reglane|avtalane|reglar|avtalar) ikkje (?:gjeld|galdt) (?:(?:for )?(?:han|henne|ho|seg|dei)(?: sjølv)?)",
    done,
    `${about} {x}`,
  ),
  asked(
    "{who}~(?:trur|trudde|synest) (?:at )?(?:han|ho|hen) (?:er|var) (?:noko(?: til kar)?|verdas navle|sjef(?:en)?(?: her)?|på (?:eit )?hotell|kongen?|best|betre enn (?:alle )?(?:(?:dei|oss) )?andre|heva over (?:andre|alle|oss))",
    done,
  ),
  asked(
    "{who}~(?:tenkjer|tenker|tenkte|bryr seg|brydde seg) (?:berre|mest|utelukkande) (?:på|om) seg sjølv(?: og (?:sitt|sine|sin))?",
    done,
  ),
  asked(
    "{who}~(?:viser|viste|syner|synte|har|hadde|kjenner|er utan|var utan) ~(?:(?:ingen|inga|null|ikkje(?: noko| nokon)?(?: (?:snev|fnugg|grann|skugge|teikn) (?:av|til|på))?|lite|korkje|verken) )?(?:anger|skuldkjensle|empati|medkjensle|samvit|skam)(?: (?:eller|og) (?:anger|skuldkjensle|empati|medkjensle|samvit|skam))?",
    "det {who} <sa|seier> om det som <hadde|har> hendt",
  ),
  asked(
    "{who}~(?:viser|viste|syner|synte|har|hadde) ~(?:ingen|inga|null|ikkje(?: noko| nokon)?(?: (?:snev|fnugg|grann|teikn) (?:av|til|på))?) (?:anger|skuldkjensle) (?:for|over) {x}",
    done,
    `${about} {x}`,
  ),
  // «Gjer aldri noko sjølv», «ligg berre i senga og gjer ingenting».
  asked(
    "{who}~(?:gjer|gjorde|gidd|gadd) ~(?:aldri (?:noko|nokon ting)|ingenting|ikkje (?:noko|nokon ting|ein dritt))(?: som helst)?(?: (?:av seg )?sjølv| på eiga hand)?",
    "det {who} <gjorde og ikkje gjorde|gjer og ikkje gjer>",
  ),
  put(
    "{who}(?:jo )?(?<v>ligg|låg|sit|sat) (?:berre |stort sett )?(?<x>(?:i|på|inne|framfor|ved) [^,;]+?) og (?:gjer|gjorde) (?:ingenting|ikkje noko(?:n ting)?)(?: som helst)?",
    {
      observe: `{subject}{v} {x} [kor lenge], og eg ${wonder} kva det <handla|handlar> om{for}`,
      own: `{subject}{v} {x} [kor lenge], og ${feel}`,
    },
  ),
  // «Vil berre ha piller», «er berre her for pillene»: det vert sagt noko om dei.
  asked(
    "{who}~(?:vil|ville) berre ha (?<x>(?!(?:merksemd|oppmerksemd|fred|ro|hjelp)\\b)[^\\s,;]+(?: (?:og|eller) [^\\s,;]+)?)",
    said,
    "om {x}",
  ),
  asked(
    "{who}~(?:er|var) (?:berre her|her berre) for (?:å få )?(?<x>(?!å )[^\\s,;]+(?: (?:og|eller) [^\\s,;]+)?)",
    said,
    "om {x}",
  ),
  // «Nektar alltid å dusje»: kor ofte det vart sagt nei, kan teljast.
  put(`{who}~(?:nektar|nekta) (?:${always}) (?<z>å )?(?<x>[^,;]+)`, {
    observe: "{subject}<sa|seier> nei til {z}{x} [kor ofte, og når]",
    own: `{subject}<sa|seier> nei til {z}{x} [kor ofte, og når], og ${feel}`,
  }),
  // «Vert alltid sint når vi seier nei»: kor ofte det er sett.
  put(
    `{who}(?:er|var|vert|vart|blir|blei) (?:${always}) (?<x>sint|sur|trist|lei seg|redd|sjalu|irritert|misnøgd|mistenksam|engsteleg|nervøs|deprimert|fornærma|furten)(?<y> (?:når|viss|om|på|for|over) [^,;]+)?`,
    {
      observe: "{subject}<verka|verkar> {x}{y} [kor ofte, og når]",
      own: "Eg <opplevde|opplever> at {who} <var|er> {x}{y} [kor ofte, og når]",
    },
  ),
  // «Kler seg utfordrande for å få merksemd».
  asked(
    "{who}(?:kler|kledde) seg (?:utfordrande|provoserande|upassande|sexy|lettkledd|lett)(?<y> (?:i|på|når|ved) [^,;]+?)?(?: for å [^,;]+)?",
    "kva {who} <hadde|har> på seg",
    "{y}",
  ),
  // «Ho er ein ADHD-unge».
  put("{who}er (?:ein|ei) (?:(?:typisk|skikkeleg|ekte) )?adhd-unge", {
    observe: "{who} er eit barn med ADHD ([det som er viktig å vite her])",
    reword: "{who} er eit barn med ADHD",
  }),
  // «Han er narkoman og upåliteleg»: det eine er ei liding, det andre ein dom.
  ...(
    [
      ["rusmisbrukar|narkoman|misbrukar|stoffmisbrukar|narkis|junkie", "rusproblem"],
      ["alkoholikar|alkis|drukkenbolt", "alkoholproblem"],
      ["(?:typisk )?borderline|borderlinar", "borderline"],
      ["schizofren", "schizofreni"],
    ] as const
  ).map(([label, has]) =>
    put(
      `{who}(?:er|var) (?:(?:ein|ei) )?(?:typisk )?(?:${label}) og (?<x>\\p{L}+(?:ig|leg|sk|som|laus|ande|frekk|lat|falsk|sleip)|(?:lyg|ljug|jugar|stel)\\b[^,;]*|(?:manipulerer|splittar|utnyttar|lurer) (?<y>${own}))`,
      {
        observe: `{who} <hadde|har> ${has}, og eg <la|har lagt> merke til [${done.replace("{who}", "{he}")}]{y? overfor }{y}`,
        own: `{who} <hadde|har> ${has}, og ${feel} i møte med {whom}`,
      },
    ),
  ),
];
