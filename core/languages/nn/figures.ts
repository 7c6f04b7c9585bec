import type { Idiom } from "../idioms";
import { about, done, feel, noticed, said, wonder } from "./asking";
import { asked, cameOf, figure, judged, put, sits, undone, x } from "./figure";

/*
 * Setningar som dømmer med eit bilete, heilt til endes: det som vart sett eller høyrt, har ei luke, og heile biletet er
 * borte. Når, kvar og overfor kven det var, blir ståande.
 */

export const figures: readonly Idiom[] = [
  // «Går med nasen i sky etter at han fekk eige rom».
  figure(
    "{who}(?:går|gjekk|spankulerer|spankulerte|kjem|kom|sit|sat|stod|står) (?:rundt |omkring |her )?med (?:nasen|nasa|neven) (?:i|til) (?:sky|vêrs|vêret)",
    done,
  ),
  // «Bit den handa som gjev henne mat».
  figure(
    "{who}(?:bit|beit|har bite) (?:i )?(?:den )?handa som (?:(?:gjev|gav|gir) \\S+ mat|(?:matar|mata|før|fødde) \\S+)",
    done,
  ),
  // «Spydde ut eiter og galle over systera på telefonen».
  figure(
    `{who}(?:spyr|spydde|sprutar|spruta|auser|auste|øser|øste) (?:ut )?(?:eiter|eder|gift|galle)(?: og (?:galle|eiter|gift))? over ${x}`,
    said,
    "til {x}",
  ),
  // «Halsstarrig som få, denne karen», «sta som eit esel når det gjeld dusjen».
  figure(
    `{who}(?:(?:er|var|vert|vart) )?(?:(?:så|like) )?(?:${judged}) som (?:få(?: andre)?|ingen annan|(?:ein |ei |eit )?(?:gammal |gamle |sur )?[^\\s,;]+)`,
    done,
  ),
  // «Sat og tvinna tommeltottar medan dei andre rydda».
  figure(
    `{who}${sits}(?:tvinnar|tvinna|trillar|trilla|rullar|rulla|snurrar|snurra) (?:på )?(?:tommel\\p{L}+|tomlar|tomlane)`,
    undone,
  ),
  // «Løfta ikkje ein finger på kjøkkenet», «gidd ikkje lette på rumpa, sjølv når ungane ventar», «ikkje eit handslag her i huset».
  figure(
    "{who}(?:løfta|løftar|lyfta|lyftar|rørte|rører|letta|lettar) (?:ikkje|aldri) (?:så mykje som )?(?:ein finger|på (?:rumpa|ræva|baken))",
    undone,
  ),
  figure(
    "{who}(?:gidd|gadd|orkar|orka) ikkje (?:ein ?gong )?(?:å )?(?:løfte|lyfte|røre|lette|lea|lee|heve|løfta|lyfta|letta|røra) (?:på )?(?:så mykje som )?(?:(?:ein|eit|ei) [^\\s,;]+|rumpa|ræva|baken|ræv|rumpe)",
    undone,
  ),
  figure("{who}(?:har|hadde) (?:aldri|ikkje) gjort (?:eit|så mykje som eit) (?:einaste )?handslag", undone),
  // «Har laga ris til eigen bak», «sit no der med skjegget i postkassa og har seg sjølv å takke».
  cameOf("{who}(?:har |hadde )?(?:laga|lagar|bunde|bind|batt) (?:seg )?ris til (?:sin )?eigen (?:bak|rygg|ende)"),
  cameOf("{who}(?:sit|sat) (?:no )?(?:der )?(?:no )?(?:att )?med skjegget i postkassa"),
  cameOf("{who}(?:køyrde|køyrer|har køyrt) seg sjølv i grøfta(?: med (?:vidopne|opne) (?:auge|augo))?"),
  cameOf("{who}(?:grov|grev|har grave) (?:si )?eiga? grav"),
  cameOf("{who}(?:sagar|saga|har saga) (?:av|over) (?:den )?greina (?:han|ho|dei) (?:sit|sat|sjølv sit) på"),
  cameOf("{who}har (?:brent|brend) (?:alle )?bru(?:ene|er)(?: sine)?"),
  // «Leikar med elden og har seg sjølv å takke når permisjonen ryk»: det som kan hende, har ikkje hendt.
  asked(
    "{who}(?:leikar|leika|leikte) med elden(?: og har (?:berre )?seg sjølv å takke)(?: (?:når|om|viss) [^;]+)?",
    done,
  ),
  // «Talar med to tunger, éi til oss og éi til saksbehandlaren», «har to andlet, eit for legen og eit for oss».
  put(
    "{who}(?:(?:talar|tala|snakkar|snakka) med (?:to|kløyvd) tunge[rn]?|(?:har|hadde) to (?:andlet|ansikt)), (?:éi|ei|ein|eitt|eit) (?:til|for) (?<x>[^,;]+?) og (?:éi|ei|ein|eitt|eit) (?:til|for) (?<y>[^,;]+)",
    {
      observe: `${noticed} [${said}] til {x} og [${said}] til {y}, og ${wonder} kva det <handla|handlar> om{for}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] når eg tenkjer på [${said}] til {x} og til {y}`,
    },
  ),
  figure(
    "{who}(?:(?:talar|tala|snakkar|snakka) med (?:to|kløyvd) tunge[rn]?|(?:har|hadde) to (?:andlet|ansikt))",
    said,
  ),
  // «Held ikkje tann for tunge, så ver varsame med kva de seier på stova»: det siste er ei oppmoding.
  put("{who}(?:held|heldt|kan|kunne) ikkje (?:halde )?tann for tunge(?:, så (?<y>[^;]+))?", {
    observe: `${noticed} [det {who} <fortalde|fortel> vidare] og ${wonder} kva det <handla|handlar> om{for}{y?. |}{y}`,
    own: `Eg <kjende|kjenner> på [di eiga kjensle] når det <gjaldt|gjeld> [det {who} <fortalde|fortel> vidare]{y?. |}{y}`,
  }),
  // «Denne dama går oss på nervane»: det er kjensla til den som skriv.
  put(
    "(?:(?:denne|den) (?:dama|mannen|karen|kvinna|guten|jenta|typen|fyren)|(?<who>[^\\s,;:]+(?: (?:hans|hennar))?)) (?:går|gjekk) (?:oss|meg|alle|heile huset) på (?:nerv(?:ane|a|er)|tettare?)",
    {
      observe: `${noticed} [${done}] og <kjende|kjenner> på [di eiga kjensle]`,
      own: "Eg <kjende|kjenner> på [di eiga kjensle] i møte med {whom}",
    },
  ),
  // «Peikar nase åt reglane på huset».
  figure(
    "{who}(?:peikar|peika|peikte) nase (?:åt|til|av|mot) (?<x>(?:(?:hus)?regl|avtal|grens|plan|opplegg|tiltak|behandling|system)[^\\s,;]*(?: (?:på|i|her)(?: [^\\s,;]+)?)?)",
    done,
    `${about} {x}`,
  ),
  figure(`{who}(?:peikar|peika|peikte) nase (?:åt|til|av|mot) ${x}`, done, "overfor {x}"),
  // «Skvisar mor si som ein sitron kvar trygdedag», «mjølkar bestefaren for alt han er god for».
  figure(
    "{who}(?:skvisar|skvisa|mjølkar|mjølka|pressar|pressa|tappar|tappa|flår|flådde) (?<x>(?:(?! som | for )[^,;])+) (?:som ein sitron|for (?:alt (?:han|ho|dei) (?:er|var) (?:god|verd)t?(?: for)?|kvar (?:ei )?krone|pengar))",
    "det {who} <sa eller gjorde|seier eller gjer> overfor {x}",
  ),
  // «Smiska med kokken for å få dessert før dei andre».
  put(
    "{who}(?:smiskar|smiska|sleikar|sleika|innsmigrar seg|innsmigra seg|smørte seg) (?:seg inn )?(?:med|hos|for) (?<x>[^,;]+?) for å (?<y>[^,;]+)",
    {
      observe: `${noticed} [${done}] overfor {x} og ${wonder} om det <var|er> for å {y}`,
      own: `Eg <kjende|kjenner> på [di eiga kjensle] og ${wonder} om [${done}] overfor {x} <var|er> for å {y}`,
    },
  ),
  figure("{who}smisk(?:ar|a) som (?:ein|ei) [^\\s,;]+", done),
  // «Han og to til har rotta seg saman mot miljøpersonalet».
  figure(
    `(?<who>[^,;]+?) (?:har |hadde )?(?:rotta|rottar|gadda|gaddar) seg (?:i )?(?:saman|hop) mot ${x}`,
    "det {who} seier eller gjer",
    "overfor {x}",
  ),
  // «Sit heime og dreg i trådane», «driv spelet frå kulissane».
  figure(`{who}${sits}(?:dreg|drog|trekkjer|trekker|trekte) i trådane`, done),
  // «Har vevd seg inn i sine eigne løgner», «tyr til løgn».
  figure(
    "{who}(?:har |hadde )?(?:vevd|vov|vikla|viklar|spunne|surra|rota) seg inn i (?:sine )?(?:eigne )?(?:løgn|skrøn|bortforklaring|usanning)\\p{L}*",
    said,
  ),
  figure("{who}(?:tyr|tydde) til (?:løgn|løgner|skrøner|juks|usanningar)", said),
  // «Tøyer strikken så langt han kan på innetidene».
  ...(
    [
      [" (?:på|med|når det gjeld) (?<x>(?:(?! og )[^,;])+)", `${about} {x}`],
      ["", ""],
    ] as const
  ).map(([behind, rest]) =>
    asked(
      `{who}(?:tøyer|tøygde|tøya|tøygjer|strekkjer|strekker|strekte) (?:på )?strikken(?: (?:så langt (?:han|ho|hen|dei|det) (?:kan|kunne|går|gjekk)|til det ytste|for langt))?${behind}`,
      done,
      rest,
    ),
  ),
  // «Hyllar seg inn i martyrkappa si», «spelar martyr framfor sonen», «spela komedie så fort …».
  figure("{who}(?:hyllar|hylla|hylte|svøper|svøpte) seg (?:inn )?i (?:martyr|offer)\\p{L}+(?: si| sin)?", said),
  figure(
    "{who}spel(?:ar|te|a) (?:martyr|offer|askepott|helt|general|sjef|lege|konge|dronning|prinsesse|primadonna|uskuldig|stakkarsleg|hovudrolla|fin frue|herre|komedie|teater|skodespel) (?:framfor|overfor|for|over) (?<x>(?:(?! (?:når|så fort|kvar gong) )[^,;])+)",
    done,
    "overfor {x}",
  ),
  figure(
    "{who}spel(?:ar|te|a) (?:martyr|askepott|helt|general|primadonna|uskuldig|stakkarsleg|komedie|teater|skodespel)",
    done,
  ),
  // «Skrur på sjarmen når det er unge vikarar på vakt».
  figure(
    "{who}(?:skrur|skrudde|slår|slo|opnar|opna) (?:på )?(?:sjarmen|tårekran\\p{L}+|tårene|gråten|krokodilletårene)",
    done,
  ),
  // «Kastar pengane ut av vindauget».
  figure(
    "{who}(?:kastar|kasta|hiv|heiv|slengjer|slengde) (?:alle )?(?:pengane|pengar)(?: sine)? ut (?:av|gjennom) (?:vindauget|glaset)",
    "det {who} <gjorde|gjer>",
    "med pengane",
  ),
  // «Bryr seg ikkje meir om sonen sin enn om snøen som fall i fjor».
  asked(
    "{who}(?:bryr|brydde) seg (?:ikkje meir|like lite) om (?<x>[^,;]+?) (?:enn|som) (?:om )?(?:snøen|vêret|fjorårssnøen|katten|eit lort)(?: [^,;]+)?",
    "det {who} <sa eller gjorde|seier eller gjer> overfor {x}",
  ),
  // «Forlèt skuta som ei rotte så snart det er snakk om oppvask», «la beina på nakken så snart …», «tryllar seg vekk».
  figure(
    "{who}(?:forlèt|forlét|forlet|forlot) (?:den )?(?:søkkande |synkande )?skuta(?: som (?:ei |ein )?rotte\\p{L}*)?",
    done,
  ),
  figure("{who}(?:la|legg|tok|tek) (?:beina|føtene) (?:på nakken|fatt)", undone),
  put(
    "{who}(?:tryllar|trylla|fordufter|forduftar|fordufta|forsvinn|forsvann) (?:seg )?(?:vekk |bort )?(?:kvar (?:bidige |einaste )?gong|når|så (?:snart|fort)) (?<x>[^;]+)",
    { observe: "{subject}<gjekk|går> når {x} [kor ofte]", own: `{subject}<gjekk|går> når {x} [kor ofte], og ${feel}` },
  ),
  // «Tek seg til rette», «glefsa til kvar den som sette seg ved bordet».
  figure("{who}(?:tek|tok|tar) seg til rette", done),
  figure(
    `{who}(?:glefsar|glefser|glefsa|freste|fres|snerra|snerrar|bjeffa|bjeffar) (?:til|mot|åt|på) ${x}`,
    said,
    "til {x}",
  ),
  // «Alltid ei bortforklaring på lager, denne karen».
  asked(
    "(?:{who}har )?(?:alltid |støtt |bestandig )?(?:ei|ein) (?:\\p{L}*forklaring|orsaking|unnskyldning|utveg) (?:på lager|klar|i bakhand)(?:, (?:den|denne) [^\\s,;]+)?",
    said,
  ),
  // «Lyg heile tida, om småting òg», «klagar utan stans på maten og på oss som lagar han».
  asked(
    "{who}(?:lyg|laug|ljug|skrønar) (?:heile tida|støtt|støtt og stadig|dagen lang)(?:,? (?:og )?om (?<y>[^,;]+?))(?: òg| også)?",
    said,
    "om {y}",
  ),
  asked("{who}(?:lyg|laug|ljug|skrønar) (?:heile tida|støtt|støtt og stadig|dagen lang)", said),
  asked(
    "{who}(?:klagar|klaga|sutrar|sutra|syt|masar|mukkar) (?:utan stans|utan stopp|uavlateleg|evinneleg|dagen lang) (?:på|over|om) (?<x>(?:(?! og )[^,;])+)(?: og (?:på |over |om )?(?<y>[^,;]+))?",
    said,
    "om {x}{y? og om |}{y}",
  ),
];
