import type { ClaimKinds } from "../../lexicon/claim-kinds";
import { none } from "../../lexicon/kinds";
import { cautions } from "../cautions";
import { claimsOfBoth } from "../norwegian";

/** What is near at hand to think, and not therefore so. */
const hasty = "lett|lettere|enkelt|fristende|feil|galt|urettferdig|urimelig|nærliggende|fort gjort|forhastet|leit|dumt";

/** What one makes of somebody, in thought or on paper. */
const views =
  "tro|tenke?|anta|gå ut fra|ta (?:det|dette) (?:for gitt|som)|ta for gitt|konkludere?|skrive?|si|kalle?|tolke?|(?:lese?|se|se på) (?:det|dette|henne|ham|han) som|beskrive?|stemple?|oppfatte?|hevde?|avskrive?|påstå";

/** The words by which notes in bokmål tell who vouches for something, and of whom it is. */
export const claims: ClaimKinds = {
  ...claimsOfBoth,
  said: /^(?:sier|sa|forteller|fortalte|mener|mente|opplys(?:er|te)|oppg(?:ir|a)|påpek(?:er|te)|understrek(?:er|et|a)|forklar(?:er|te)|skriver|skrev)$/,
  behindSaidIt: /^(?:til|selv|rett|tydelig|høyt)$/,
  if: /^(?:om|dersom|hvis)$/,
  helps: /^(?:hjelper|nytter)$/,
  whatHelps: /^det$/,
  practised: /^(?:skal|bør|øver|trener|jobber)$/,
  long: /^lenge$/,
  cites:
    /^(?:ord(?:et|ene|a)?|navn(?:et)?|sang(?:en)?|synger|sunget|film(?:en)?|bok(?:en|a)?|tegn(?:et|er|ene|a)?|signerte|skrev|skrevet|skriver|står|sto|stod|les(?:er|te)|kal(?:ler|te|t|la)|kalles|begrep(?:et)?|uttrykk(?:et)?|melding(?:en|a)?|lapp(?:en)?|skilt(?:et)?|strøk|kjent|pek(?:er|te|t)|valgte|velger|kryss(?:et|a)|tavl[ae]n?|kort(?:et)?|skala(?:en)?|plansje(?:n)?)$/,
  usesTo: /^(?:pleier|pleide|bruker|brukte)$/,
  toSay: /^(?:si|fortelle|nevne|påpeke|kalle)$/,
  account:
    /^(?:versjon(?:en)?|fremstilling(?:en|a)?|framstilling(?:en|a)?|forklaring(?:en|a)?|historie(?:n)?|syn(?:et)?|oppfatning(?:en|a)?|mening(?:en|a)?)$/,
  uttered:
    /^(?:lo|smilte|fnyste|freste|glefset|glefsa|hveste|hvisket|hviska|mumlet|mumla|ropte|skrek|hylte|gråt|hikstet|hiksta|sukket|sukka|stønnet|stønna|utbrøt|ertet|erta|spøkte|gliste|flirte|parerte|repliserte|snøftet|snøfta)$/,
  fools: /^lur(?:e|er|te|t)$/,
  myPart: /^(?:fra|på) (?:min|vår) side$|^fra (?:meg|oss) (?:å|at|som|når|da|i|og)$|^av (?:meg|oss) å$/,
  nameWord:
    /^(?:ord(?:et)?|navn(?:et)?|tittel(?:en)?|uttrykk(?:et)?|betegnelse[n]?|merkelapp(?:en)?|begrep(?:et)?|kallenavn(?:et)?)$/,
  mockTitle: /^(?:lady|lord|sir|madame?|dronning(?:en|a)?|kongen?|prins(?:en)?|prinsesse[nr]?|prinsessa|diva)$/,
  ownGuess:
    /^(?:(?:men|eller|og) )?(?:det|dette) (?:er|var|blir) (?:(?:nok|jo|vel|selvsagt|helt|fullt og helt|bare|kun) )*(?:min|vår|mi) (?:egen? )?(?:tolkning|gjetning|antakelse|antagelse|tanke|lesning|opplevelse|magefølelse|hypotese|teori)$/,
  caution: cautions({
    before: "og|men|så|altså|husk|minner om å|vennligst|la oss",
    openings: [
      "(?:(?:prøv|forsøk|pass på|husk)(?: å)? (?:ikke|aldri)|å? ?(?:ikke|aldri)|la være|unngå|(?:(?:vi|jeg|personalet) )?(?:(?:må|bør|skal) )?slutte?(?: med)?|(?:vær )?forsiktige? med)(?: å)?",
      `(?:det|dette) [^ ]+(?: [^ ]+){0,3} (?:${hasty})(?: (?:av|for) [^ ]+)? å`,
      `(?:(?:det|dette) (?:er|blir|ville være) )?(?:ikke (?:riktig|rett|rettferdig|presist|greit|fair)|${hasty})(?: av [^ ]+)? å`,
      "(?:ingen|ingen av oss) (?:bør|må|skal|kan|burde|skulle)",
      "(?:vi|du|man|en|jeg) (?:bør|må|skal|kan|burde|skulle|trenger)(?: [^ ]+)? (?:ikke|aldri)(?: å)?",
      "(?:vi|jeg) (?:er|var|ble)(?: [^ ]+){0,2} (?:fristet til|rask til|raske til|rask med|raske med) å",
    ],
    views,
    orders: "(?:gå|ta|tro|tenk|skriv|si|kall|tolk|les|se|stemple|avskriv) (?:ikke|aldri)",
  }),
  inquires: /^(?:finne?|sjekke?|høre?|undersøke?|utforske?|kartlegge?|avklare?|spør(?:re)?|snakke?)$/,
  convinced: /^(?:(?:bomb|skrå)?sikker|overbevist)$/,
  merely: /^(?:bare|kun|minst)$/,
  holdsTrue: /^(?:stemmer|stemte|sant|riktig|rett|tilfelle|tilfellet)$/,
  tidings: /^(?:etter|ut fra|utfra) (?:det|hva)$/,
  fromWhat: none,
  goingBy: none,
  called: none,
  ticks: none,
  sorry: none,
  puts: none,
  with: /^med$/,
  all: none,
  grounds: /^(?:grunn(?:en)?|årsaken|begrunnelsen|forklaringen)$/,
  gave: /^(?:oppga|oppgir|ga|gir)$/,
  whichAll: /^noe$/,
  proposes: /^(?:bør|burde|kunne|skulle)$/,
  and: /^og$/,
  accountHead:
    /^(?:info|feedback|komparent\w*|opplysning\w*|tilbakemelding\w*|beskjed|sms|mms|e-?post|mail|telefon|tlf|melding|brev|rapport)\b.* (?:via|fra)\b|^fra |^(?:mor|mora|moren|mamma|far|faren|pappa|foreldre|foreldrene|foreldra|kona|mannen|ektemannen|sønnen|sonen|datteren|dattera|dottera|søster|søsteren|systera|syster|bror|broren|naboen|grannen|pårørende|pårørande) (?:på|i|over|per) (?:telefonen|telefon|tlf|sms|mail)$|(?:'s|egne?) (?:ord|syn|versjon|oppfatning|beskrivelse|skildring)$/,
  accountOf:
    /^(?:info|feedback|komparent|opplys|tilbakemelding|beskjed|sms|mms|e-?post|mail|telefon|tlf|melding|brev|fra)/,
  meanDeed:
    /^(?:feigt?|kynisk|umoden|umodent|barnsligt?|lumskt?|sleipt?|frekt?|frekk|uforskammet|ufyselig|hovmodig|arrogant|nedlatende|nebbete|spydig|slu|utspekulert|bortskjemt|egoistisk|selvmedlidende|usmakelig|smakløs|respektløs|hensynsløs|primitiv|tarvelig|ussel|hevngjerrig|provoserende|manipulerende|manipulativ|løgnaktig|uærlig|simpel|ondskapsfull|patetisk|teatralsk|melodramatisk|trassig|surmulende|giddeløs|halvhjertet|likegyldig|tankeløs|lettsindig|grådig|utakknemlig|uansvarlig|lemfeldig|skamløs|utidig|respektløst|hensynsløst|smakløst|giddeløst|skamløst|tankeløst)(?:e)?$/,
  deed: /^(?:reaksjon(?:en|er)?|oppførsel(?:en)?|opptreden|atferd|adferd|åtferd|spill(?:et)?|utvei|avstikker|omgang|fr[ae]mferd|måte|stil|svar|kommentar(?:er|en)?|bemerkning(?:er|en)?|utspill|påfunn|triks|knep|forsøk|handling|holdning(?:en)?|tone(?:n)?|blikk|glis|flir|unnskyldning(?:er)?|replikk(?:er|en)?|taktikk|krav|lek|forestilling|gjort)$/,
  unceasing: /^(?:unntak|stans|stopp|opphør|opphold|pause|ende|tvil|like|sidestykke)$/,
  supposal: /^(?:(?:arbeids)?hypotese[nr]?|tolkning(?:en|a)?|teori(?:en)?|anta(?:k|g)else[nr]?|gjetning(?:en|a)?)$/,
  asks: /^hv(?:a|ordan|orfor)$/,
  house:
    /^(?:skol(?:en?|a)|barnehagen|sykehuset|kommunen|barnevernet|nav|henvisningen|brevet|rapporten|epikrisen|journalen|notatet|sjåføren|presten|advokaten|sjefen|treneren|vaktmesteren|frisøren|tannlegen)$/,
  thus: /^(?:slik|sånn)$/,
  sees: /^(?:ser$|så$|opplev|oppfatt|forst|tolk)/,
  rang: /^(?:ring(?:te|er)|teksta|meldte)$/,
  spared: /^sl[ia]pp/,
  usual: /^vanli?g$/,
  calls: /^kal(?:ler|te|t|la)$/,
  ofOneself: /^(?:kall|omtal|beskriv|skildr|defin|sier|sa$|meld|oppg|erklær)/,
  without: /^uten$/,
  ceases: none,
  accuses: none,
  news: none,
  askedOf: /^b(?:a|er|ad)$/,
  initialism: /^\p{L}{2,5}-(?:er|ere|eren|erne)$/u,
  abstract: /(?:skap|het|isme|skryt|juks|løgn|eri)(?:en|et|a)?$/,
  grading: /(?:ig|som)$/,
  ofThings: /.(?:løst|somt)$/,
  plan: /^(?:avtalte?|avtal(?:e|a|en|er)|(?:hus)?reg(?:el|elen|ler|lene)|plan(?:en|er)?|rutinen?|mål(?:et|a)?|målsett?ing(?:a|en)?|delmål(?:et)?|råd(?:et|ene)?|huskeregel(?:en)?|tiltak(?:et|a|ene)?|(?:fare|varsel)?signal(?:et|er|ene|a)?|(?:fare|varsel)tegn(?:et|ene)?|hensikt(?:en)?|formål(?:et)?|kriteri(?:er?|um|et|ene|a))$/,
  colleagues: /^(?:dere|alle|neste|kollegaer|nattevakta|kveldsvakta|dagvakta)$/,
  directs: /^(?:ved|til|obs|nb|oppgaver?)$/,
  topic: /^(?:(?:gruppe|samtale|måneds|dagens)?tema(?:et)?|hypotesen?)$/,
  fears:
    /^(?:(?:liv|døds)?redde?|bekymre(?:t|de)|bekymra|engstelige?|urolige?|klandr(?:er|et)|kritiser(?:er|te)|kjefte[rt]|kjefta)$/,
  asSaid: /^(?:sagt|nevnt|beskrevet|skrevet)$/,
  reckons: /^regner$/,
  adds: /^(?:legge|legge_til|tilføye|føye|nevne|nevnes|bemerke|presisere)$/,
  notice: /^(?:beskjed|melding)(?:en)?$/,
  reminder: /^husk$/,
  situation: /^situasjon(?:er|ene)?$/,
  wishes: /^(?:vil(?:le)?|ønsk(?:er|et|te))$/,
  paper:
    /^(?:journal(?:en)?|(?:risiko)?vurdering(?:a|en)|(?:tiltaks|behandlings|krise|pleie|dag|uke|døgn|ernærings|kost|mestrings)?plan(?:en)?|(?:rutine|hus)?perm(?:en)?|kardeks(?:en)?|vedtak(?:et)?|skjema(?:et)?|(?:kost)?ark(?:et)?|kostlist[ea]|liste[na]?|lista|kort(?:et)?|prosedyre[na]?|prosedyra|instruks(?:en)?|epikrise[na]?|epikrisa|rapport(?:en)?|referat(?:et)?|kartlegging(?:a|en)?|husregl(?:er|ene)|avtale[nr]?|avtala|kontrakt(?:en)?)$/,
  lies: /^(?:st(?:år|od?)|er|ligger)$/,
  refers: /^(?:jfr?\.?|se|per|ref\.?)$/,
  speaksUp: /^(?:i?fra|opp|ja|nei|takk|unnskyld|hei)$/,
  signedTo: /^(?:syk|på|av|inn|ut|frisk|ferdig|klar|til)$/,
  fiction: none,
  character: none,
  story:
    /^(?:\p{L}{0,8}film(?:en|er|ene)?|(?:tegne|tv-)?serien?|bok(?:a|en)|roman(?:en)?|\p{L}{0,10}novell(?:e|en|a|er|ene)|eventyret|fortelling(?:en|a)|artikkel(?:en)?|legenden|diktet|krimmen|krimserien|skrekkfilmen|manga|dataspillet|drama|lydbok|podcast|podkast(?:en)?|dokumentar(?:en)?)$/u,
  inStory: /^(?:der|hvor)$/,
  play: /^(?:stykket|teaterstykke|hørespill(?:et)?|komedien|tragedien|opera(?:en)?|operett(?:en)?|fabelen|vis(?:a|en)|sagnet|såpa|såpeoperaen|revy(?:en)?|musikal(?:en)?|teaterstykket|skuespillet|sketsj(?:en)?|julespill(?:et)?|juleforestillinga?)$/,
  scene: /^scenen$/,
  plays: /^(?:spill|mim)/,
  publicWord:
    /^(?:regjering(?:a|en|er|ene)|storting(?:et)?|parlament(?:et)?|(?:\p{L}*)departement(?:et)?|direktoratet|kommunen|fylkeskommunen|parti(?:et|er|ene)?|opposisjonen|koalisjonen|høyresiden|venstresiden|hæren|militæret|soldate[nr]e?|soldatene|troppene|okkupantene|opprører(?:e|ne)|geriljaen|terroristene|myndighetene|makthaverne|demonstrantene|aksjonistene|(?:\p{L}*)organisasjon(?:en|er|ene)|fagforening(?:en|er|ene)|(?:\p{L}*)forbundet|konsernet|selskapene|avis(?:en|a|er|ene)|redaksjonen|domstol(?:en|ene)|velger(?:e|ne)|bydelene|landsbyens|nasjonens|(?:ett|to|tre|fire)åringer|(?:landslags|liga|league-|eliteserie|proff)spiller(?:en|e|ne)?|intellektuelle)$/u,
  agency:
    /^(?:\p{L}*(?:kontor(?:et|ene)|sentral(?:en|ene)|sentralbordet|kass[ae]n?|verket|etat(?:en|ene)|foretak(?:et|ene)|tjenest(?:en|a|ene)|vesenet|selskap(?:et|ene)|firma(?:et|ene)|bank(?:en|ene)|nemnd(?:a|en)|utvalg(?:et)?|styre(?:t)?|butikk(?:en)?|apotek(?:et)?|mottak(?:et)?|mottag(?:et)?|legevakt(?:a|en)|kantin(?:a|en)|rustea(?:m|met)|vern(?:et)|tilsyn(?:et)|byrå(?:et)|sykehus(?:et)|klinikk(?:en)|poliklinikk(?:en)|leverandør(?:en)?|produsent(?:en|ene)?|fabrikant(?:en)?|importør(?:en)?|verksted(?:et)?|app(?:en)?|varsel(?:et)?|varslinga|varslingen|værmelding(?:a|en)|brosjyre[nr]?|brosjyra|nettside[nr]?|nettsida|reklame[nr]?|annonse[nr]?|katalog(?:en)?|pakningsvedlegg(?:et)?|bruksanvisning(?:a|en)?|etikett(?:en)?|pakning(?:a|en)|oppskrift(?:a|en)?|manual(?:en)?|plakat(?:en)?|stud(?:ie[nr]?|iene)|undersøkelse[nr]?|forskning(?:a|en)?|statistikk(?:en)?|klokk(?:a|en)|måler(?:en)?|termometer(?:et)?|vekt(?:a|en)|display(?:et)?|system(?:et)?|program(?:met)?|printer(?:en)?|skriver(?:en)?|robot(?:en)?|bok(?:a|en)|emballasje[n]?|teori(?:en|ene)?|entreprenør(?:en)?|lykt(?:a|en)|batteri(?:et)?|tabell(?:en)?|kalender(?:en)?|skilt(?:et)?|meny(?:en)?|kvittering(?:a|en)|faktura(?:en)?|regning(?:a|en)|oppslag(?:et)?|fabrikk(?:en)?|horoskop(?:et)?|bibel(?:en)?)|nav|yr|google|gps-?en|chatgpt|alexa|wikipedia|altinn|helsenorge|udi|une|dps|bup|ppt|statsforvalteren|fylkesmannen|namsmannen|kemneren|politiet)$/u,
  office:
    /^(?:(?:\p{L}*minister|statsråd|president|politiker|stortingspolitiker|stortingsrepresentant|stortingsmann|ordfører|byråd|partisekretær|partileder|nestleder|partifelle|journalist|redaktør|forfatter|forsker|historiker|økonom|professor|kommentator|diktator|kommandant|general|oberst|ambassadør|diplomat|manager|skribent|kritiker|regissør)(?:s|en|er|e|ene|ne|ens|nes)?|talsmann(?:en)?|talsmenn|talskvinne[na]?)$/u,
  court:
    /^(?:(?:sorenskriver|(?:med|lag|tingretts|høyesteretts)?dommer|(?:stats|riks)?advokat|aktor|jurymedlem)(?:en|er|e|ene|ne|ens|nes|s)?|(?:ting|lagmanns)?rettens|tingretten|lagmannsretten|høyesterett|tinghuset|tiltalte)$/,
  publicName:
    /^(?:arbeiderpartiet|krf|frp|mdg|høyre|venstre|rødt|senterpartiet|fremskrittspartiet|stortinget|nrk|bbc|cnn|tv2|dagbladet|aftenposten|reuters|nato|usa|nho|norge|sverige|danmark|finland|island|storbritannia|england|tyskland|frankrike|italia|spania|polen|russland|sovjet|sovjetunionen|ukraina|kina|japan|india|pakistan|afghanistan|irak|iran|israel|palestina|gaza|syria|libya|egypt|tyrkia|nord-korea|sør-korea|hamas|taliban|kreml|pentagon|hollywood|washington|moskva|brussel)s?$/u,
  publicSign:
    /^(?:valg(?:et|kamp\p{L}*|seier\p{L}*|nederlag\p{L}*|løfte\p{L}*)|valgkamp|politisk[e]?|\p{L}*politikk(?:en|kens)?|regjere|regjeringsdyktig|velgerne|velgere|statlige?|borgerlige?|sosialdemokrat\p{L}*|stortingsflertallet|menneskerettighet\p{L}*|ideologi\p{L}*|reaksjonære?|folkeopplysning\p{L}*|(?:gass|vann|atom|olje)(?:kraft|utvinning)\p{L}*|utvinning(?:en|a)|vandrehall(?:en)?|stortingssal(?:en)?|(?:ny)?nazis\p{L}+|konsentrasjonsleir\p{L}*|mediesenter(?:et)?|mediehus(?:et)?|\p{L}+liga(?:en)?|partipolitisk\p{L}*|stat|statsbudsjettet|diktatur\p{L}*|amerikansk[e]?|britiske?|russiske?|kinesiske?|vestlige)$/u,
  means: /^bety(?:r|dde)$/,
  plural: /^(?:de|de_(?:to|tre|fire)|mennesker|folk|folkemengden|flere|alle|noen|mange|begge|dem|andre)$/,
  trade:
    /^(?:bartender(?:en|e|ne)?|servitør(?:en|er|ene)?|kelner(?:en|e|ne)?|resepsjonist(?:en|er|ene)?|ekspeditør(?:en|er|ene)?|selger(?:en|e|ne)?|håndverker(?:en|e|ne)?|megler(?:en|e|ne)?|kundeservice|kundebehandler(?:en)?|hotellet|restauranten|forhandleren)$/,
  tradeSign:
    /^(?:refusjon|reklamasjon(?:en)?|reklamere|reklamert|kundeservice|rabatt(?:er|en)?|garanti(?:en)?|uprofesjonel(?:l|le|t))$/,
  ofTrade: /^uprofesjonel(?:l|le|t)$/,
  care: /^(?:(?:med)?pas(?:\.|ient\p{L}*)|pt\.?|beb(?:oer|uar)\p{L}*|bruk(?:ere|aran)\p{L}+|ungdom(?:men|en)|avdeling\p{L}*|post(?:en)?|rom(?:met)?|seng(?:a|en)?|medisin\p{L}*|tablett\p{L}*|depot|dusj\p{L}*|stell(?:et)?|frokost\p{L}*|frukost\p{L}*|middag\p{L}*|kveldsmat\p{L}*|måltid\p{L}*|(?:natte|kvelds|dag)?va[kt]+(?:[ae]n?)?|personal\p{L}*|pårørende|pårørande|lege[nr]?|sykepleie\p{L}*|sjukeplei\p{L}*|hjemmesykepleie\p{L}*|heimesjukepleie\p{L}*|urinprøv\p{L}*|miljø(?:terapeut|arbeid|pers)\p{L}*|innlagt\p{L}*|innlegg(?:else|ing)\p{L}*|utskr\p{L}+|permisjon\p{L}*|skjerm(?:a|et|ing\p{L}*)|behandl(?:er|ar|ing)\p{L}*|søvn|sov|sovet|sove|bleie|bleia|trøtt|kontaktperson\p{L}*|primærkontakt\p{L}*)$/u,
};
