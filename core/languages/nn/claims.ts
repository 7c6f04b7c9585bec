import type { ClaimKinds } from "../../lexicon/claim-kinds";
import { none } from "../../lexicon/kinds";
import { cautions } from "../cautions";
import { claimsOfBoth } from "../norwegian";

/** What is near at hand to think, and not therefore so. */
const hasty =
  "lett|lettare|enkelt|freistande|feil|gale|urettferdig|urimeleg|nærliggjande|nærliggande|fort gjort|forhasta|leitt|dumt";

/** What one makes of somebody, in thought or on paper. */
const views =
  "tru|tenkje?|tenke|gå ut (?:i )?frå|ta (?:det|dette) (?:for gjeve|for gitt|som)|ta for (?:gjeve|gitt)|konkludere?|skrive?|seie|kalle?|tolke?|(?:lese?|sjå|sjå på) (?:det|dette|ho|henne|han) som|skildre?|stemple?|oppfatte?|hevde?|avskrive?|påstå";

/** The words by which notes in nynorsk tell who vouches for something, and of whom it is. */
export const claims: ClaimKinds = {
  ...claimsOfBoth,
  said: /^(?:seier|sa|fortel|fortal[dt]e|meiner|meinte|opplys(?:er|te)|oppg(?:ir|av)|påpeikar?|understrekar?|forklar(?:ar|te)|skriv|skreiv)$/,
  behindSaidIt: /^(?:til|sjølv|rett|tydeleg|høgt)$/,
  if: /^(?:om|dersom|viss)$/,
  helps: /^(?:hjelp(?:er)?|nyttar)$/,
  whatHelps: /^(?:det|kva)$/,
  practised: /^(?:skal|bør|øver|trenar|jobbar)$/,
  long: /^leng[ei]$/,
  cites:
    /^(?:ord(?:et|a)?|namn(?:et)?|song(?:en)?|syng|syngje|sunge|film(?:en)?|bok(?:a)?|teikn(?:et|ar|a)?|signerte|skreiv|skrive|skriv|står|stod|sto|les|las|kall(?:ar?|a|ast)|omgrep(?:et)?|uttrykk(?:et)?|melding(?:a)?|lapp(?:en)?|skilt(?:et)?|strauk|kjend|peik(?:ar|a|er|te)|valde|vel|kryssa|tavla|kort(?:et)?|skala(?:en)?|plansje(?:n)?)$/,
  usesTo: /^(?:pleier|pleidde|brukar|brukte)$/,
  toSay: /^(?:seie|seia|fortelje|nemne|kalle)$/,
  account:
    /^(?:versjon(?:en)?|framstilling(?:a)?|forklaring(?:a)?|historie(?:a)?|syn(?:et)?|oppfatning(?:a)?|meining(?:a)?)$/,
  uttered:
    /^(?:lo|smilte|fnyste|freste|glefste|glefsa|kveste|kviskra|mumla|ropa|ropte|skreik|hylte|gret|hiksta|sukka|stønna|utbraut|erta|spøkte|gliste|flirte|parerte|repliserte|snøfta)$/,
  fools: /^lur(?:a|ar|e|er|te|t)$/,
  myPart: /^(?:frå|på) (?:mi|vår) side$|^frå (?:meg|oss) (?:å|at|som|når|då|da|i|og)$|^av (?:meg|oss) å$/,
  nameWord:
    /^(?:ord(?:et)?|namn(?:et)?|tittel(?:en)?|uttrykk(?:et)?|nemning(?:a|i)?|merkelapp(?:en)?|omgrep(?:et)?|kallenamn(?:et)?)$/,
  mockTitle: /^(?:lady|lord|sir|madame?|dronning(?:a|i)?|kongen?|prins(?:en)?|prinsesse[nr]?|prinsessa|diva)$/,
  ownGuess:
    /^(?:(?:men|eller|og) )?(?:det|dette) (?:er|var|blir) (?:(?:nok|jo|vel|sjølvsagt|heilt|fullt og heilt|berre) )*(?:min|mi|vår) (?:eigen |eiga )?(?:tolking|gissing|gjetting|tanke|lesing|oppleving|magekjensle|hypotese|teori)$/,
  caution: cautions({
    before: "og|men|så|altså|hugs|minner om å|ver venleg|lat oss",
    openings: [
      "(?:(?:prøv|freist|pass på|hugs)(?: å)? (?:ikkje|aldri)|å? ?(?:ikkje|aldri)|lat vere|unngå|(?:(?:vi|me|eg|personalet) )?(?:(?:må|bør|skal) )?slutt[ae]?(?: med)?|(?:ver )?(?:varsame?|forsiktige?) med)(?: å)?",
      `(?:det|dette) [^ ]+(?: [^ ]+){0,3} (?:${hasty})(?: (?:av|for) [^ ]+)? å`,
      `(?:(?:det|dette) (?:er|vert|blir|ville vere) )?(?:ikkje (?:riktig|rett|rettferdig|presist|greitt|fair)|${hasty})(?: av [^ ]+)? å`,
      "(?:ingen|ingen av oss) (?:bør|må|skal|kan|burde|skulle)",
      "(?:vi|me|du|ein|eg) (?:bør|må|skal|kan|burde|skulle|treng)(?: [^ ]+)? (?:ikkje|aldri)(?: å)?",
      "(?:vi|me|eg) (?:er|var|vart|blei)(?: [^ ]+){0,2} (?:freista til|rask til|raske til|rask med|raske med) å",
    ],
    views,
    orders: "(?:gå|ta|tru|tenk|skriv|sei|kall|tolk|les|sjå|stemple|avskriv) (?:ikkje|aldri)",
  }),
  inquires: /^(?:finne?|sjekke?|høyre?|undersøk(?:j?e)?|utforske?|kartlegg(?:j?e)?|avklare?|spør(?:j?e)?|snakke?)$/,
  convinced: /^(?:(?:bomb|skrå)?sikker|overtydd|overbevist)$/,
  merely: /^(?:berre|kun|minst)$/,
  holdsTrue: /^(?:stemmer|stemde|stemte|sant|riktig|rett|tilfelle|tilfellet)$/,
  tidings: /^(?:etter|ut frå|utfrå) (?:det|kva)$/,
  fromWhat: none,
  goingBy: none,
  called: none,
  ticks: none,
  sorry: none,
  puts: none,
  with: /^med$/,
  all: none,
  grounds: /^(?:grunn(?:en)?|årsaka|grunngjevinga|forklaringa)$/,
  gave: /^(?:oppgav|oppgir|gav|gjev|gir)$/,
  whichAll: /^noko$/,
  proposes: /^(?:bør|burde|kunne|skulle)$/,
  and: /^og$/,
  accountHead:
    /^(?:info|feedback|komparent\w*|opplysing\w*|opplysning\w*|tilbakemelding\w*|beskjed|sms|mms|e-?post|mail|telefon|tlf|melding|brev|rapport)\b.* (?:via|frå) |^frå |^(?:mor|mora|moren|mamma|far|faren|pappa|foreldre|foreldrene|foreldra|kona|mannen|ektemannen|sønnen|sonen|datteren|dattera|dottera|søster|søsteren|systera|syster|bror|broren|naboen|grannen|pårørende|pårørande) (?:på|i|over|per) (?:telefonen|telefon|tlf|sms|mail)$|(?:eigen|eiga|eige|eigne) (?:ord|syn|versjon|oppfatning|oppfatting|skildring)$/,
  accountOf:
    /^(?:info|feedback|komparent|opplys|tilbakemelding|beskjed|sms|mms|e-?post|mail|telefon|tlf|melding|brev|frå)/,
  meanDeed:
    /^(?:feigt?|kynisk|umogen|umoge|barnsleg|lumskt?|sleipt?|frekt?|frekk|uforskamma|ufyseleg|hovmodig|arrogant|nedlatande|nebbete|spydig|slu|utspekulert|utrekna|bortskjemd|bortskjemt|egoistisk|sjølvmedlidande|usmakeleg|smaklaus|respektlaus|omsynslaus|primitiv|tarveleg|ussel|hemngjerrig|provoserande|manipulerande|manipulativ|løgnaktig|uærleg|simpelt?|vondskapsfull|patetisk|teatralsk|melodramatisk|trassig|surmulande|giddelaus|halvhjarta|likegyldig|tankelaus|lettsindig|grådig|utakksam|uansvarleg|lemfeldig|skamlaus|utidig)(?:e|t)?$/,
  deed: /^(?:reaksjon(?:en|ar)?|oppførsel(?:en)?|opptreden|åtferd|spel(?:et)?|utveg|avstikkar|omgang|framferd|måte|stil|svar|kommentar(?:ar|en)?|merknad(?:er|en)?|utspel|påfunn|triks|knep|forsøk|handling|haldning(?:a)?|tone(?:n)?|blikk|glis|flir|unnskyldning(?:ar)?|replikk(?:ar|en)?|orsaking(?:ar)?|taktikk|krav|leik|førestilling|gjort)$/,
  unceasing: /^(?:unntak|stans|stopp|opphald|pause|ende|tvil|like|sidestykke)$/,
  supposal: /^(?:(?:arbeids)?hypotes(?:e[nr]?|ar)|tolking(?:a|i)?|teori(?:en)?|gissing(?:a|i)?|gjetting(?:a|i)?)$/,
  asks: /^k(?:va|orleis|vifor)$/,
  house:
    /^(?:sk[ou]len?|barnehagen|sjukehuset|kommunen|barnevernet|nav|tilvisinga|brevet|rapporten|epikrisen|journalen|notatet|sjåføren|presten|advokaten|sjefen|trenaren|vaktmeisteren|frisøren|tannlegen)$/,
  thus: /^(?:slik|sånn|såleis)$/,
  sees: /^(?:ser$|såg$|opplev|oppfatt|forst|tolk)/,
  rang: /^(?:ring(?:te|de|er|jer)|teksta|meldte)$/,
  spared: /^sl(?:epp|app)/,
  usual: /^vanleg$/,
  calls: /^kall(?:ar?|a)$/,
  ofOneself: /^(?:kall|omtal|beskriv|skildr|defin|sei|sa$|meld|oppg|erklær)/,
  without: /^utan?$/,
  ceases: none,
  accuses: none,
  news: none,
  askedOf: /^b(?:a|er|ad|ed)$/,
  initialism: /^\p{L}{2,5}-(?:ar|er|are|aren|arar|arane)$/u,
  abstract: /(?:skap|heit|isme|skryt|juks|løgn)(?:en|et|a)?$/,
  grading: /(?:[ie]g|som)$/,
  ofThings: /.(?:laust|somt)$/,
  plan: /^(?:avtalt|avtal(?:e|a|en|ar)|(?:hus)?reg(?:el|elen|lar|lane)|plan(?:en|ar)?|rutin(?:e|en|a)|mål(?:et|a)?|målsett?ing(?:a)?|delmål(?:et)?|tiltak(?:et|a)?|(?:fare|varsel)?signal(?:et|a)?|(?:fare|varsel)teikn(?:et|a)?|føremål(?:et)?|formål(?:et)?|kriteri(?:um|et|a)|tips(?:et)?|råd(?:et)?|instruks(?:en)?|prosedyre(?:n)?|påminning(?:a)?|hugs)$/,
  colleagues: /^(?:dykk|alle|neste|kollegaer|kollegaar|vikar(?:ar|ane|en)?|nattevakta|kveldsvakta|dagvakta)$/,
  directs: /^(?:ved|til|obs|nb|oppgåver?)$/,
  topic: /^(?:(?:gruppe|samtale|dagens|vekas|månads)?tema(?:et)?|hypotesen?)$/,
  fears:
    /^(?:(?:liv|døds)?redde?|bekymra|engstelege?|engsteleg|urolege?|uroleg|uroa|skuld(?:ar|a|er|te)|klandr(?:ar|a|er)|kritiser(?:er|te)|kjeft(?:ar|a))$/,
  asSaid: /^(?:sagt|nemnt|nemnd|skildra|skrive)$/,
  reckons: none,
  adds: /^(?:leggje|legge|leggje_til|legge_til|tilføye|føye|nemne|nemnast|merke|presisere)$/,
  notice: /^(?:beskjed(?:en)?|melding(?:a)?)$/,
  reminder: /^hu(?:gs|sk)$/,
  situation: /^situasjon(?:ar|ane)?$/,
  wishes: /^(?:vil(?:le)?|[øy]nsk(?:er|jer|te|a))$/,
  paper:
    /^(?:journal(?:en)?|(?:risiko)?vurdering(?:a)|(?:tiltaks|behandlings|krise|pleie|dag|veke|døgn|ernærings|kost|meistrings)?plan(?:en)?|(?:rutine|hus)?perm(?:en)?|kardeks(?:en)?|vedtak(?:et)?|skjema(?:et)?|(?:kost)?ark(?:et)?|kostlist[ea]|list[ea]|kort(?:et)?|prosedyre(?:n)?|prosedyra|instruks(?:en)?|epikrise(?:n)?|epikrisa|rapport(?:en)?|referat(?:et)?|kartlegging(?:a)?|husregl(?:ar|ane)|avtal(?:e|en|ar|a)|kontrakt(?:en)?)$/,
  lies: /^(?:st(?:år|od?)|er|ligg)$/,
  refers: /^(?:jfr?\.?|sjå|per|ref\.?)$/,
  speaksUp: /^(?:i?frå|opp|ja|nei|takk|unnskuld|hei)$/,
  signedTo: /^(?:sjuk|på|av|inn|ut|frisk|ferdig|klar|til)$/,
  fiction: none,
  character: none,
  story:
    /^(?:\p{L}{0,8}film(?:en|ar|ane)?|(?:teikne|tv-)?serien?|boka|roman(?:en)?|\p{L}{0,10}novell(?:e|a|er|ene)|eventyret|forteljing(?:a|i)|artikkel(?:en)?|legenda|diktet|krimmen|manga|dataspelet|drama|lydbok|podcast|podkast(?:en)?|dokumentar(?:en)?)$/u,
  inStory: /^(?:der|kor)$/,
  play: /^(?:revy(?:en)?|musikal(?:en)?|teaterstykket|skodespelet|sketsj(?:en)?|julespel(?:et)?)$/,
  scene: /^scen(?:en|a)$/,
  plays: /^(?:spel|mim)/,
  publicWord:
    /^(?:regjering(?:a|er|ane)|storting(?:et)?|parlament(?:et)?|(?:\p{L}*)departement(?:et)?|direktoratet|kommunen|fylkeskommunen|(?:fylkes)?kommune|(?:kommune|by|fylkes|heradss?)(?:styre|ting)(?:t|et)?|formannskap(?:et)?|bydelane|landsbyens|nasjonens|(?:ett|to|tre|fire)åringar|(?:landslags|liga|league-|eliteserie|proff)spelar(?:en|ar|ane)?|parti(?:et|a)?|opposisjonen|koalisjonen|høgresida|venstresida|hæren|militæret|soldat(?:ar|ane)|troppane|okkupantane|opprørar(?:ar|ane)|geriljaen|terroristane|styresmaktene|makthavarane|demonstrantane|aksjonistane|(?:\p{L}*)organisasjon(?:en|ar|ane)|fagforeining(?:a|ar|ane)|(?:\p{L}*)forbundet|konsernet|avis(?:a|er|ene)|redaksjonen|domstol(?:en|ane)|veljar(?:ar|ane)|sosialdemokrat(?:ar|ane)|intellektuelle)$/u,
  agency:
    /^(?:\p{L}*(?:kontor(?:et|a)|sentral(?:en|ane)|sentralbordet|kass[ae]n?|verket|etat(?:en|ane)|føretak(?:et|a)|tenest(?:a|ene)|vesenet|selskap(?:et|a)|firma(?:et)?|bank(?:en|ane)|nemnd(?:a|i)|utval(?:et)?|styre(?:t)?|butikk(?:en)?|apotek(?:et)?|mottak(?:et)?|legevakt(?:a|i)|kantin(?:a|en|i)|rusteam(?:et)?|vern(?:et)|tilsyn(?:et)|byrå(?:et)|sjukehus(?:et)|klinikk(?:en)|poliklinikk(?:en)|leverandør(?:en)?)|nav|udi|une|dps|bup|ppt|statsforvaltaren|fylkesmannen|namsmannen|kemnaren|politiet)$/u,
  office:
    /^(?:(?:\p{L}*minister|statsråd|president|politikar|stortingspolitikar|stortingsrepresentant|stortingsmann|ordførar|byråd|partisekretær|partileiar|journalist|redaktør|forfattar|forskar|historikar|økonom|professor|kommentator|diktator|kommandant|general|oberst|ambassadør|diplomat|skribent|kritikar|regissør)(?:en|ar|ane|ens|s)?|talsmann(?:en)?|talsmenn|talskvinn[ea])$/u,
  court:
    /^(?:(?:sorenskrivar|(?:med|lag|tingretts|høgsteretts)?domm?ar|(?:stats|riks)?advokat|aktor|jurymedlem)(?:en|ar|ane|ens|s)?|(?:ting|lagmanns)?rettens|tingretten|lagmannsretten|høgsterett|tinghuset|tiltalte)$/,
  publicName:
    /^(?:arbeidarpartiet|krf|frp|mdg|høgre|venstre|raudt|senterpartiet|framstegspartiet|stortinget|nrk|bbc|cnn|tv2|dagbladet|aftenposten|reuters|nato|usa|nho|noreg|sverige|danmark|finland|island|storbritannia|england|tyskland|frankrike|italia|spania|polen|russland|sovjet|sovjetunionen|ukraina|kina|japan|india|pakistan|afghanistan|irak|iran|israel|palestina|gaza|syria|libya|egypt|tyrkia|nord-korea|sør-korea|hamas|taliban|kreml|pentagon|hollywood|washington|moskva|brussel)s?$/u,
  publicSign:
    /^(?:val(?:kamp\p{L}*|siger\p{L}*|nederlag\p{L}*|løfte\p{L}*)|politisk[e]?|\p{L}*politikk(?:en)?|regjere|veljarane|veljarar|statleg[e]?|borgarleg[e]?|sosialdemokrat\p{L}*|menneskerettsorganisasjon\p{L}*|menneskerett\p{L}*|ideologi\p{L}*|reaksjonære?|folkeopplysning\p{L}*|(?:gass|vass|atom|olje)(?:kraft|utvinning)\p{L}*|utvinning(?:en|a)|vandrehall(?:en)?|stortingssal(?:en)?|(?:ny)?nazis\p{L}+|konsentrasjonsleir\p{L}*|mediesenter(?:et)?|leiar(?:en|ane)?|mediehus(?:et)?|\p{L}+liga(?:en)?|stat|statsbudsjettet|diktatur\p{L}*|amerikansk[e]?|britiske?|russiske?|kinesiske?|vestlege)$/u,
  means: /^tyd(?:er|de)$/,
  plural: /^(?:dei|dei_(?:to|tre|fire)|menneske|folk|folkemengda|fleire|alle|nokon|nokre|mange|begge|andre)$/,
  trade:
    /^(?:bartendar(?:en|ar|ane)?|servitør(?:en|ar|ane)?|kelnar(?:en|ar|ane)?|resepsjonist(?:en|ar|ane)?|ekspeditør(?:en|ar|ane)?|seljar(?:en|ar|ane)?|handverkar(?:en|ar|ane)?|meklar(?:en|ar|ane)?|kundeservice|kundehandsamar(?:en)?|hotellet|restauranten|kantin[ae]n?|kafeen|butikken|banken|apoteket|legevakta|ambulansen|verkstaden|vaskeriet|bakeriet|forhandlaren|leverandøren|elektrikaren|røyrleggjaren|snikkaren|takstmannen|\p{L}+(?:sentralen|firmaet|selskapet|kontoret|tenesta|etaten|verkstaden|butikken|klinikken))$/u,
  tradeSign:
    /^(?:refusjon|reklamasjon(?:en)?|reklamere|reklamert|kundeservice|rabatt(?:ar|en)?|garanti(?:en)?|uprofesjonel(?:l|le|t))$/,
  ofTrade: /^uprofesjonel(?:l|le|t)$/,
  care: /^(?:(?:med)?pas(?:\.|ient\p{L}*)|pt\.?|beb(?:oer|uar)\p{L}*|bruk(?:ere|aran)\p{L}+|ungdom(?:men|en)|avdeling\p{L}*|post(?:en)?|rom(?:met)?|seng(?:a|en)?|medisin\p{L}*|tablett\p{L}*|depot|dusj\p{L}*|stell(?:et)?|frokost\p{L}*|frukost\p{L}*|middag\p{L}*|kveldsmat\p{L}*|måltid\p{L}*|(?:natte|kvelds|dag)?va[kt]+(?:[ae]n?)?|personal\p{L}*|pårørende|pårørande|lege[nr]?|sykepleie\p{L}*|sjukeplei\p{L}*|hjemmesykepleie\p{L}*|heimesjukepleie\p{L}*|urinprøv\p{L}*|miljø(?:terapeut|arbeid|pers)\p{L}*|innlagt\p{L}*|innlegg(?:else|ing)\p{L}*|utskr\p{L}+|permisjon\p{L}*|skjerm(?:a|et|ing\p{L}*)|behandl(?:er|ar|ing)\p{L}*|søvn|sov|sovet|sove|bleie|bleia|trøtt|kontaktperson\p{L}*|primærkontakt\p{L}*)$/u,
};
