import type { Idiom } from "../idioms";
import { done, feel, noticed, put, said, wonder } from "./asking";

/*
 * Bilder som dømmer: å undres over dem ord for ord er å si dem om igjen. Det som ble sagt eller gjort, får en plass, og
 * overfor hvem, hvor og når det var, blir stående.
 */

const felt = "Jeg <kjente|kjenner> på [din egen følelse]";
const when = "(?<x> (?:når|da|mens|så fort|så snart|straks|hver gang|etter at|selv om|enda|etter det|fordi) [^,;:]+)?";
const where =
  "(?<y> (?:i|på|under|etter(?! at| det)|foran|hos|blant|ved|overfor|rundt|forbi|gjennom|hele|mellom|midt|ute|inne|hver (?:kveld|natt|dag|morgen|vakt|uke)) ?[^,;:]*?)?";
/** Det som ble sett, eller en beskjed, bak et komma. */
const behind =
  "(?:(?:[,:]| –)(?: så)? (?<z>(?:(?:i dag|i går|i kveld|i natt|sist|nå|her om dagen) (?:var|er|ble|gikk)|det var \\p{Lu}\\S* som|(?:gå|lås|hold|følg|pass|sjekk|tell|legg|ikke (?:si|gi|la|tro|slipp|stol|lån)) ) ?[^;]+))";
/** Overfor hvem, der bildet har et ord til det. */
const to = (word = "(?:mot|for|overfor|med|på|til) ") =>
  `(?: ${word}(?<w>(?:de andre|de nye|de yngste|de svakeste|\\p{L}+\\.?)(?: (?:hans|hennes|sin|sitt|sine|våre?)| \\p{L}+(?:ene|en|et|a))?))?`;

const figure = (pattern: string, hint = done): readonly Idiom[] => {
  const said = `(?:(?:denne|den) (?:mannen|dama|damen|karen|fyren|jenta|gutten) )?${pattern}${pattern.includes("(?<y>") ? "" : where}${when}`;
  const seen = `[${hint}]{w? overfor |}{w}{y}{x}`;
  const owned = `${felt} og ${wonder} hva som <lå|ligger> bak ${seen}`;
  return [
    put(`${said}(?:, så (?:trekk fra|vi) [^;]+)?`, {
      observe: `${noticed} ${seen}{x?,|} og ${wonder} hva det <handlet|handler> om{for}`,
      own: owned,
    }),
    put(`${said}${behind}`, { observe: `${noticed} ${seen}{z?. |}{z}`, own: `${owned}{z?. |}{z}` }),
  ];
};

/** Hva noen blir kalt, der det er den som gjør noe: det som ble gjort, står. */
const names =
  "stabukken|stribukken|hønsehjernen|sofapoteten|sofagrisen|latsabben|latmannen|dovenfanten|dumme gåsa|gåsa|tosken|fjolset|tullingen|suppehuet|kjøtthuet|dophuet|dritthuet|rotehuet|kålhuet|matvraket|sladrehanken|sladrekjerringa|svinepelsen|lømmelen|slyngelen|kjeltringen|drittsekken|drittungen|kverulanten|masekoppen|klagemaskinen|sutrekoppen|surpompen|surmagen|grinebiteren|furtepaven|heksa|kjerringa|primadonnaen|divaen|dronninga|prinsessen på erten|rundbrenneren|løgnhalsen|bløffmakeren|rotekoppen|somlekoppen|somlepaven";

export const figures: readonly Idiom[] = [
  // «Sofapoteten på stua rørte seg ikke», «prinsessen på erten har klaget på madrassen igjen».
  put(
    `(?:${names})(?<y> (?:på|i|fra) (?:rom |rm )?[^\\s,;]+)? (?!(?:er|var|blir|ble|som|og|av|fra|hos|i|på|mot|overfor|med|til|uten)\\b)(?<x>[^;]+)`,
    {
      reword: "pasienten{y} {x}",
      own: `pasienten{y} {x}, og ${feel}`,
    },
  ),
  // «Sier ett til oss og noe helt annet til legen»: hva som ble sagt til hvem.
  ...[
    "(?:snu(?:r|dde) kappa etter vinden|taler med to tunger|talte med to tunger|spiller dobbeltspill)[,:] (?:og )?(?:sier |sa )?",
    "(?:sier|sa) ",
  ].map((opens) =>
    put(
      `{who}~${opens}(?:alltid )?(?:ett|en ting|ett og) til (?<x>[^\\s,;]+) og (?:noe )?(?:helt |ganske )?(?:annet|noe annet|noe helt annet|en annen|det motsatte) til (?<y>[^,;]+)`,
      {
        observe: `${noticed} at {who} <sa|sier> [det {he} <sa|sier> til {x}] til {x} og [det {he} <sa|sier> til {y}] til {y}, og ${wonder} hva det <handlet|handler> om{for}`,
        own: `${felt} når {who} sier [det {he} sier til {x}] til {x} og [det {he} sier til {y}] til {y}`,
      },
    ),
  ),
  // «Vondt i magen var et billig triks for å slippe turen»: at noe gjorde vondt, ble fortalt.
  put(
    "(?:(?<y>vondt i [^,;]+?|hodepinen?|kvalmen|svimmelheten|smertene|magevondtet) )(?:er|var|ble) (?:bare |jo )?(?:et|en) (?:billig |gammelt |kjent |dårlig )*(?:triks|knep|påskudd|unnskyldning|skalkeskjul|vri) for å slippe (?<x>[^,;]+)",
    {
      observe: `{who} <fortalte|forteller> om {y}, og [det jeg så eller hørte] <fikk|får> meg til å lure på hvordan det <var|er> for {whom} med {x}`,
      own: `{who} <fortalte|forteller> om {y}, og jeg <var|er> usikker på hvordan {he} <hadde|har> det`,
    },
  ),
  // «Blodet kokte i ham», «stormforelsket i han nye»: en følelse, og ingen dom.
  ...(
    [
      ["ham|han", "han"],
      ["henne", "hun"],
    ] as const
  ).map(([object, he]) =>
    put(`blodet (?:koker|kokte|bruser|bruste) (?:i (?:årene på )?|for )(?:${object})(?<x> [^,;]+)?`, {
      observe: `${noticed} [det du så eller hørte] og <tenkte|tenker> at ${he} <var|er> veldig sint{x}`,
      own: `Jeg <opplevde|opplever> at ${he} <var|er> veldig sint{x}`,
      hedge: `${he} <virket|virker> veldig sint{x}`,
    }),
  ),
  put("(?:{who}(?:er|var) )?(?:helt )?(?:storm|døds)forelsk(?:et|a) i (?<x>[^,;]+)", {
    observe: `${noticed} [det du så eller hørte] og <tenkte|tenker> at {who} <var|er> veldig forelsket i {x}`,
    own: "Jeg <opplevde|opplever> at {who} <var|er> veldig forelsket i {x}",
  }),
  // «Skikkelig grinebiter i dag som i går».
  put(
    "(?:en |ei )?(?:skikkelig |ordentlig |riktig )?(?:grinebiter|surpomp|furtepave|masekopp|sutrekopp|gledesdreper|klagemaskin) i dag som i går",
    {
      observe: `${noticed} [${done}] både i dag og i går, og ${wonder} hva det <handlet|handler> om`,
      own: `${felt} og ${wonder} hva som <lå|ligger> bak [${done}] både i dag og i går`,
    },
  ),
  // «Lange fingre, så lås inn lommebøker og lightere».
  put("(?:{who}(?:har|hadde) )?lange fingr[ae]r?(?:[,:](?: så)? (?<z>[^;]+))?", {
    observe: "{z?[Det som er blitt borte, og når]. |[Det som er blitt borte, og når]}{z}",
  }),

  // «Iskald mot moren sin på telefonen, ikke snev av medfølelse».
  ...figure(
    "{who}~(?:(?:er|var) )?(?:is|stein|dønn)kald (?:mot|overfor) (?<w>[^,;]+?)(?:, ikke (?:et )?(?:snev|fnugg|spor) av [^,;]+)?",
  ),
  // «Han vil oss til livs, så gå to»: beskjeden til de andre blir stående.
  put("{who}~(?:vil|ville) (?<w>oss|meg|ham|henne|dem) til livs(?:, så (?<z>[^;]+))?", {
    observe: "[Det som ble sagt eller gjort] <gjorde|gjør> meg usikker på om {who} <ville|vil> skade {w}{z?. |}{z}",
    own: "Jeg <var|er> usikker på om {who} <ville|vil> skade {w}{z?. |}{z}",
  }),

  ...figure("{who}~(?:sno(?:r|dde)|tvinn(?:er|et|a)) (?<w>[^\\s,;]+) ~rundt (?:lille)?fingeren(?: for å [^,;]+)?"),
  ...figure("{who}~sleiv(?:kjeft|prat)(?:a|et|er) ~over ?for (?<w>[^\\s,;]+)"),
  ...figure(
    "{who}~(?:vet|visste) ~(?:godt |utmerket godt |nøyaktig )?(?:på )?hvilken side (?:av )?(?:brødskiva|brødskiven|brødet) (?:smøret|det) (?:er|var) (?:smurt )?(?:på)?",
  ),
  ...figure("{who}~bløff(?:er|et|a) seg(?<y> (?:gjennom|unna|ut av|forbi) [^,;]+?)(?:, viser det seg)?"),
  ...figure("{who}~(?:har|hadde) ~(?:alltid |støtt |bestandig )?(?:et )?surt oppstøt på lager", said),
  ...figure(
    "(?:{who}~ligger på latsida, )?(?:får|fikk) ~ikke (?:ræva|rompa|fingeren) (?:i gir|ut)",
    "det {who} <gjorde eller ikke gjorde|gjør eller ikke gjør>",
  ),
  // «Ikke tørr bak øra, men skal belære oss om rus».
  put(
    "(?:{who}(?:er |var )?ikke (?:helt )?tørr bak øre?[nat]+(?:,? men|,? og|,) )?(?:(?:skal|vil) )?(?:belær(?:e|er|te)|docer(?:e|er|te)|forel(?:ese|eser|este)) (?:for )?(?<x>oss|meg|alle|de andre) om (?<y>[^,;]+)",
    {
      observe: `${noticed} [det {who} <sa|sier>] til {x} om {y} og ${wonder} hva det <handlet|handler> om{for}`,
      own: `${felt} når {who} snakker med {x} om {y}`,
    },
  ),
  // «Hårsår er hun også, tåler ikke en kommentar om oppvasken».
  put(
    "(?:\\p{L}+ (?:er|var) (?<who>han|hun|hen) (?:også|i tillegg|jammen), )?(?:tåler|tålte) ~ikke (?:en |et |noen |fnugg av )?(?:eneste )?(?:kommentar(?:er)?|bemerkning(?:er)?|kritikk|ord|spøk) (?:om|på|for|mot) (?<x>[^,;]+)",
    {
      observe: `${noticed} [${done}] når noen sier noe om {x}, og ${wonder} hva det <handlet|handler> om{for}`,
      own: "Jeg <opplevde|opplever> at det <var|er> sårt for {whom} når noen sier noe om {x}",
    },
  ),
  // «Har slått rot i sofaen og løfter ikke en finger»: hvor en sitter, er sett.
  ...(
    [
      ["sofaen|stolen|lenestolen|sofakroken|godstolen", "sitter"],
      ["senga|sengen", "ligger"],
    ] as const
  ).map(([place, sits]) =>
    put(`{who}(?:har |hadde )?(?:slått|slår|slo) rot i (?<x>${place})(?: og løfter ikke en finger)?`, {
      observe: `{who} ${sits} i {x} [hvor lenge], og jeg har lagt merke til [det {he} gjør eller ikke gjør]`,
      own: `{who} ${sits} i {x} [hvor lenge], og jeg kjenner på [din egen følelse]`,
    }),
  ),
  // «Snur kappa etter vinden, enig med meg klokka tre og med Kåre klokka fire».
  put("{who}~snu(?:r|dde) kappa etter vinden[,:] (?<x>enig med [^;]+)", {
    observe: `{who} var {x}, og jeg ${wonder} hva det <handlet|handler> om{for}`,
    own: `{who} var {x}, og ${feel}`,
  }),
  // «Skal ha i både pose og sekk: permisjon og full oppfølging».
  put(
    "{who}~(?:skal|vil|må|skulle|ville) ~ha (?:det )?(?:i )?(?:både )?(?:pose og sekk|i både pose og sekk)[:,] (?:både )?(?<x>[^;]+)",
    {
      observe: "{who} <ønsket|ønsker> {x}, og jeg <lurte|lurer> på hva som <var|er> viktigst for {whom}",
      own: `{who} <ønsket|ønsker> {x}, og ${feel}`,
    },
  ),

  // Hovmod
  ...figure(
    `{who}~(?:går|gikk|svev(?:er|de|et|d)?|skri(?:der|dde|dd)|kom(?:mer)?|seil(?:er|te|a)|tripp(?:er|et|a)) ~(?:rundt |omkring |inn |forbi |ut )?(?:her )?med (?:nesa|nesen|hodet) (?:i (?:sky|været)|til værs)`,
  ),
  ...figure(
    `{who}~(?:svev(?:er|de|et)|kom(?:mer)?|seil(?:er|te)|skri(?:der|dde)) ~(?:inn|forbi|ut)(?<y> (?:i|på|til) [^,;]+?) med (?:nesa|nesen|hodet) (?:i (?:sky|været)|til værs)`,
  ),
  ...figure(`{who}~(?:sitter|satt|setter seg|satte seg|er|var) ~(?:oppe )?på (?:sin|den) (?:alt for )?høye hest`),
  ...figure(
    `{who}~(?:oser|osa|oste|strutter|struttet|flommer|fløt) (?:over )?av (?:selvgodhet|hovmod|arroganse|forakt|selvtilfredshet|ondskap|falskhet)`,
  ),
  ...figure(
    `{who}~(?:fisk(?:er|et|a)|mel(?:er|te|ket)|tigg(?:er|et|a|de)) ~etter (?:komplimenter|skryt|ros|sympati|medlidenhet|trøst|applaus)`,
  ),
  put(
    "(?<who>han|hun|hen|pasienten|[^\\s,;:]+)? ?(?:spankuler|spradeb?(?:ass)?|spankulert|sprad)(?:te|er|et|a) (?:rundt )?som (?:en|ei|et) (?:påfugl|hane|konge|dronning|pave|fasan) (?<x>[^,;]+)",
    {
      observe: `{who} <gikk|går> {x}, og jeg <la|har lagt> merke til [det jeg så eller hørte]`,
      own: `{who} <gikk|går> {x}, og ${feel}`,
    },
  ),

  // Skuespill og offer
  ...figure(
    `{who}~(?:spil(?:ler|te|t)) ~(?:den store )?(?:martyr|martyren|offer|offeret|helgen|uskyldig|uskyldigheten selv|dum|syk|sjuk|hellig|kostbar)${to("overfor ")}`,
  ),
  ...figure(
    `{who}~(?:går|gikk|gle(?:d|i)|skli(?:r|dde)|hopp(?:er|et|a)|krøp|kryper) (?:rett |straks )?(?:inn )?(?:i|inn i) (?:offerrolle[nr]?|offerrolla|martyrrollen|martyrrolla)`,
    said,
  ),
  ...figure(
    `{who}~(?:gjem(?:mer|te)|skjul(?:er|te)|dekk(?:er|et)) seg ~bak (?:diagnosen|adhd-en|angsten|sykdommen|rusen|ryggen sin|barndommen|alderen|papirene)`,
  ),
  ...figure(
    `{who}~(?:bruk(?:er|te)) ~(?:tausheten|stillheten) som (?:et )?(?:våpen|pressmiddel|straff)${to("mot ")}`,
    "det {who} <sa og ikke sa|sier og ikke sier>",
  ),
  ...figure(
    `{who}~(?:bruk(?:er|te)) ~(?:tårene|gråten|angsten|sykdommen|ungene|barna|sinnet|diagnosen) som (?:et )?(?:våpen|pressmiddel|brekkstang|skjold)${to("mot ")}`,
  ),
  ...figure(
    `{who}~(?:lag(?:er|et|a|de)|gjør|gjorde|pisk(?:er|et|a) opp(?: til)?) ~(?:en )?storm i (?:et |ethvert )?vannglass(?: (?:av|på grunn av|om|for) (?:at )?[^,;]+?)?`,
  ),
  ...figure(`{who}~gj(?:ør|orde) ~(?:ei |en )?(?:mygg|flue) til (?:en )?elefant`),
  ...figure(`{who}~rop(?:er|te) ~ulv`, said),

  // Uærlighet
  ...figure(
    `{who}~(?:krydr(?:er|et|a)|brod(?:erer|erte)|pynt(?:er|et|a) på|smør(?:er|te) på) ~(?:historiene?|fortellingene?|historia|sannheten)(?: sine?)?`,
    said,
  ),
  ...figure(
    "{who}~(?:vikl(?:er|et|a)|surr(?:er|et|a)|rot(?:er|et|a)) seg ~inn i (?:sine egne |en )?(?:løgner|bortforklaringer|motsigelser|løgn)",
    said,
  ),
  ...figure(
    "(?:løgnveven|løgnene|korthuset|historien|historia|skrøna|alibiet) (?<v>hans|hennes|til \\S+) ~(?:rakna|raknet|rakner|falt sammen|ramlet sammen|sprakk)",
    "det som <ble|blir> sagt",
  ),
  ...figure("{who}~(?:tyr|tydde|grip(?:er|t)?|grep) ~til (?:løgn|løgner|usannheter|skrøner|bortforklaringer)", said),
  ...figure(`{who}~(?:pynt(?:er|et|a)|smykk(?:er|et|a)) seg ~med (?:lånte|andres|fremmede) fjær`),
  ...figure(
    `{who}~(?:blå|bein|tverr|steil)?nekt(?:er|et|a) ~med (?:hånda|hånden|fingrene) i (?:kakeboksen|godteskåla|kassa)`,
    said,
  ),
  ...figure(`{who}~(?:lekker|lakk) ~som (?:ei |en )?sil`, said),
  ...figure(`{who}~svar(?:er|te|t) ~(?:bare )?god ?dag,? mann,? økseskaft`, "det {who} <svarte|svarer>"),
  put("{who}~svar(?:er|te|t) ~(?:bare )?god ?dag,? mann,? økseskaft(?<x> (?:da|når) [^,;]+)?, for å [^,;]+", {
    observe: `${noticed} [det {who} <svarte|svarer>]{x}{x?,|} og ${wonder} hva det <handlet|handler> om{for}`,
    own: `${felt} og ${wonder} hva som <lå|ligger> bak [det {who} <svarte|svarer>]{x}`,
  }),

  // List og angrep
  ...figure(`{who}~(?:går|gikk) ~over lik(?: for (?:å få )?(?:viljen sin|det (?:han|hun) vil|seg selv))?`),
  ...figure(
    `{who}~(?:smør(?:er|te)|smurte|sleik(?:er|et)|smisk(?:er|et|a) (?:for|med)) (?<w>[^\\s,;]+) ~(?:opp )?med (?:fine|søte|pene|glatte) ord(?: for å [^,;]+)?`,
  ),
  ...figure(`{who}~(?:dro|drar|gikk|går|er|var) ~på (?:et )?(?:hevntokt|krigsstien|korstog)${to("(?:mot|overfor) ")}`),
  ...figure(
    `{who}~(?:la|legg(?:er)?|sett(?:er)?|satte|grav(?:er|de)?) ~(?:ut |opp )?(?:ei |en |opp )?(?:felle|feller|snarer?|grav)${to("for ")}(?: så [^,;]+| for å [^,;]+)?`,
  ),
  ...figure(`{who}~(?:psyk(?:er|et|a)) ~(?:ned|ut) ?(?<w>[^\\s,;]+)?`),
  ...figure(
    `{who}~(?:konspirer(?:er|te)|intriger(?:er|te)|innynd(?:er|et) seg|tilran(?:er|te) seg makt|spinn(?:er|t) intriger)${to()}`,
  ),
  ...figure(`{who}~(?:vil|ville|prøvde å|prøver å|forsøkte å) ~sette (?<w>[^\\s,;]+) (?:i )?sjakk ?matt`),
  ...figure("{who}~(?:spekuler(?:er|te)) ~(?:frekt |kynisk |bevisst )?i at (?<v>vi|det) (?<u>[^,;]+)"),
  ...figure(
    "{who}~vet ~(?:akkurat|nøyaktig|godt|utmerket godt) (?:hvilke knapper (?:han|hun|hen) (?:skal|må|kan) trykke på|hvilke strenger (?:han|hun|hen) (?:skal|må|kan) spille på) (?:hos (?<w>[^,;]+?)|for å (?:lure|få|provosere|vippe|terge|hisse opp) (?<t>(?:de )?[^\\s,;]+)[^,;]*)",
  ),
  ...(
    [
      ["spørre", "<spurte|spør>"],
      ["nevne", "<nevnte|nevner>"],
      ["minne", "<minnet|minner>"],
      ["snakke", "<snakket|snakker>"],
      ["fortelle", "<fortalte|forteller>"],
    ] as const
  ).map(([infinitive, verb]) =>
    put(
      `{who}~(?:strø(?:r|dde)|hel(?:te|ler)|gn(?:ir|idde|ei)) ~(?:inn )?salt i såre(?:t|ne) (?:ved|med) å ${infinitive} (?<x>[^,;]+)`,
      {
        observe: `{who} ${verb} {x}, og jeg ${wonder} hva det <handlet|handler> om{for}`,
        own: `{who} ${verb} {x}, og ${feel}`,
      },
    ),
  ),
  ...figure(
    `{who}~(?:strø(?:r|dde)|hel(?:te|ler)|gn(?:ir|idde|ei)) ~(?:inn )?salt i såre(?:t|ne)(?: (?:på|til) (?<w>[^\\s,;]+))?`,
  ),
  ...figure(
    "{who}~(?:ser|så) på (?<w>[^,;]+?) som (?:en |ei )?(?:gullgruve|melkeku|bankkonto|minibank|lommebok|pengesekk|tjenere?|slaver?)(?: og ikke (?:noe )?(?:mer|annet))?",
  ),
  ...figure(
    "{who}~(?:skyv(?:er|de)|skjøv|støt(?:er|te)) (?<w>[^\\s,;]+) ~foran seg(?: som (?:et )?(?:skjold|levende skjold|rambukk))?",
  ),
  ...figure(
    "{who}~(?:lar|lot) (?<w>[^\\s,;]+) ~(?:sitte|bli sittende|stå) (?:igjen|tilbake) med (?:svarteper|regninga|skjegget i postkassa|skylda|skylden)(?: for [^,;]+)?",
  ),
  ...figure("{who}~(?:snok(?:er|te|et)|rot(?:er|et|te)|snus(?:er|te)) ~(?:rundt)?"),
  ...figure(
    "{who}~(?:skal|må|skulle|vil) ~ha (?:viljen|vilja) sin(?:,)? koste hva det (?:koste )?vil(?:le)?(?:, [^;]+)?",
  ),
  ...figure(
    "{who}~(?:mas(?:er|te)|skrik(?:er)?|skrek|hyl(?:er|te)) ~som (?:ei |en )?(?:måke|måse|kråke|skjære|gris)(?: på [^\\s,;]+)?(?: (?:dagen|kvelden|natta) lang)?",
    said,
  ),
  ...figure(
    "{who}~(?:finner|fant|leter etter|lette etter|søker etter) ~(?:alltid )?(?:et )?hår i (?:suppa|suppen|hver suppe)",
    said,
  ),
  ...figure("{who}~(?:får|fikk|skal få) ~(?:smake|kjenne|svelge) ~(?:på )?sin egen medisin(?: nå)?"),
  ...figure(
    "{who}~må ~(?:tas|behandles|pakkes) ~(?:på )?(?:med silkehansker|inn i bomull|med fløyelshansker)(?:, [^;]+)?",
    "det som er vanskelig for {whom}",
  ),
  ...figure(
    "(?:rotter på loftet|skruer løs|ugler i mosen) (?:har|hadde) (?<who>han|hun|hen) ~(?:nok av|mange av|flere av)?",
  ),
  ...figure("{who}~(?:har|hadde) ~(?:rotter på loftet|en skrue løs|skruen løs|ikke alt på stell i toppetasjen)"),
  ...figure(
    "{who}~(?:rot(?:et|er|a)|surr(?:et|er|a)|fly(?:r)?|fløy) ~rundt som (?:ei |en )?(?:forstyrra |forstyrret |hodeløs |ør )?høne?(?: og (?:fikk|får) ikke gjort (?:noe|noen ting))?",
    "det {who} <gjorde og ikke gjorde|gjør og ikke gjør>",
  ),
  // «Satt og kaklet om O.»: de snakket.
  put(
    "(?<x>[^,;]*?(?:satt|sto|gikk|sitter|står|går)) og (?:kakl|skvaldr|skravl|sladr|fjas|knis)(?:et|er|a) om (?<y>[^,;]+)",
    {
      observe: "{x} og <snakket|snakker> om {y}, og jeg <la|har lagt> merke til [det du selv hørte]",
      own: `{x} og <snakket|snakker> om {y}, og ${feel}`,
    },
  ),
  put(
    "(?<x>[^,;]+?) (?:følger|fulgte|går|gikk|dilter|diltet)(?: etter)? (?<w>[^\\s,;]+) som (?:en flokk )?(?:sauer|hunder|lemen|kyllinger)",
    {
      reword: "{x} <fulgte|følger> etter {w}",
      own: `{x} <fulgte|følger> etter {w}, og ${feel}`,
    },
  ),
  put("å (?<x>[^,;]+?) (?:er|blir|var|ble) (?:bare |jo )?(?:som )?å (?:sette|la) bukken (?:til å )?passe havresekken", {
    observe: "Jeg tenker på [det som har hendt før] og er usikker på om det er lurt å {x}",
    own: "Jeg kjenner på [din egen følelse] og er usikker på om det er lurt å {x}",
  }),
  // «Stikker nesa si borti ting hun ikke har noe med, sist brevet fra barnevernet».
  put(
    "{who}~(?:stikk(?:er)?|stakk) ~nesa(?: si)? (?:borti|oppi|i|opp i) (?:ting|alt|det) (?:som )?(?:han|hun|hen) ikke har noe med(?:, (?:sist|i dag|i går) (?<v>[^;]+))?",
    {
      observe: `${noticed} [${done}]{v? når det gjelder |}{v}{v?,|} og ${wonder} hva det <handlet|handler> om{for}`,
      own: `${felt} og ${wonder} hva som <lå|ligger> bak [${done}]{v? når det gjelder |}{v}`,
    },
  ),
  ...figure("(?:det er )?ikke (?:stort|mye|noe) mellom ørene? på (?<who>[^\\s,;]+)(?: som (?<v>[^,;]+))?"),
  ...figure("(?:det er )?ikke (?:stort|mye|noe) mellom øra på (?<who>[^\\s,;]+)(?: som (?<v>[^,;]+))?"),
  ...figure("(?:det er )?ikke (?:helt )?rent mel i posen (?:hos|til|på) (?<w>ham|henne|[^\\s,;]+)(?: der)?"),
  ...figure(
    "(?:den |denne )?(?:historien|historia|skrøna|forklaringen) (?:har|hadde) (?<who>han|hun|hen|[^\\s,;]+) (?:sugd|sugi|suget|tatt|hentet|diktet|spunnet) (?:helt )?(?:av eget bryst|ut av lufta|ut av luften|opp selv)",
    "det {he} <fortalte|forteller>",
  ),
  ...figure("ryggesløs[te]* (?:oppførsel|opptreden|atferd) fra (?<who>[^\\s,;]+)(?: overfor (?<w>[^,;]+?))?"),
];
