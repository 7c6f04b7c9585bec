import type { Tidy } from "../rephrase/tidy";

/* What both norms of Norwegian leave out, or put otherwise, where a way to say it would read badly. */

const lies =
  /\b(?:l[øu]y\p{L}*|lyv\p{L}*|lyg|ljug\p{L}*|jug\p{L}*|skrøn\p{L}*) .*\b(?:meg|oss)\b.* om |\b(?:meg|oss) bak lyset om /iu;
const about = "når det gj(?:elder|aldt|eld)";

/** Ways of saying that read badly in both. */
export const tidyOfBoth: readonly Tidy[] = [
  // «Furte på rommet fram til kvelds»: når det var, og ikke hva det gjaldt.
  { put: [new RegExp(` ${about} (?=(?:he[il]{1,2}t )?fr[ae]m (?:til|mot) )`), " "] },
  // «Aldri et godt ord til noen», «umulig å ha med å gjøre»: det sier ikke hva det gjaldt.
  { put: [new RegExp(` ${about} (?:no(?:en|ko|kon|e)|å ha med å gj(?:ere|øre)),?(?= og |$)`), ""] },
  // «Noe å utsette på stellet»: det gjaldt stellet.
  {
    was: /\bno(?:e|ko) å (?:utse|klag|sut|syt|pirk|mukk)/i,
    put: [new RegExp(`(${about} )å \\p{L}+ på (?=\\p{L})`, "u"), "$1"],
  },
  { hint: [/ om (?:dagen|kvelden|natt[ae]n?|vakt[ae]n?) lang(?=$| )/, ""] },
  { put: [/(?<=\{slot\}) i livet(?=,| og |$)/, ""] },
  { was: /\bfr(?:a|å) morg(?:en|on) til kveld/i, put: [/(?<=\{slot\}) til kveld(?=,| og |$)/, ""] },
  // «Løy meg rett opp i ansiktet om hvor hun hadde vært»: det ble sagt til noen.
  { was: lies, put: [/ overfor (meg|oss) om /, " til $1 om "] },
  { was: lies, hint: [/^(det .+) sa eller gj(?:orde)$/, "$1 sa"] },
  { was: lies, hint: [/^(det .+) (sier|seier) eller gj(?:ør|er)$/, "$1 $2"] },
  // «Typisk narkoman, har jeg lagt merke til», «det hun fortalte, og jeg har …»: det som står først, har mistet sin setning.
  {
    leave:
      /^(?:Typisk|Klassisk|Vanlig|Vanleg) \S+, (?:har|kjen\p{L}+|la) (?:eg|jeg) |^Det (?:han|hun|hen|ho|de|dei|pasienten|mor|far) [^,]*, og (?:jeg|eg) /u,
  },
  // En dom blir ikke bedre av at den undres over ord for ord.
  {
    leave:
      / på om .*\b(?:manipuler\p{L}*|latskap\p{L}*|dovenskap\p{L}*|lur som|falsk|gubb[ea]n?|kjerring[ae]?n?|så det renner|så det renn)(?= |\.|,|$)/iu,
  },
  // «Om hekk på døra som en klegg», «om hver avtale er det noe»: den det sies om, eller rekkefølgen, mangler.
  {
    leave:
      / på om (?:hekk|heng\p{L}*|hang|sit|sitter|satt?|står|sto|stod|går|gikk|gjekk|kvart? \p{L}+ \p{L}+ (?:er|var) det|hvert? \p{L}+ \p{L}+ (?:er|var) det) /u,
  },
  { put: [/ på om (?:pasienten|han|hun|ho|hen) (er|var) (?=re?in \p{L}+ og )/u, " på om det $1 "] },
  // «På 9 ([…]) og 11», «Tanta (Wenche) […]»: luken står midt i noe.
  { leave: /\d \(\[[^\]]*\]\) og \d|^\S+ \([^)]*\) (?:\[|jeg |eg )/ },
  // «For sein til frukost»: det var det som ble sett.
  { was: /\bfor se(?:i)?n[te]? (?:til|på) /i, leave: new RegExp(about) },
  { leave: / på om \p{L}+ (?:er|var) for se(?:i)?n /u },
  // «Gnålte hull i hodet på oss»: det ble sagt til oss.
  { was: /\bh(?:u|o)ll? i h(?:o|ov)(?:u|e)?de?t på /i, put: [/ om (?=(?:oss|meg|alle|vakta|personalet)\b)/, " til "] },
  // «Spiller de nye ut mot de gamle».
  { put: [new RegExp(` overfor (de|dei) (\\p{L}+) ${about} (?=\\p{L}+e(?: |,|$))`, "u"), " overfor $1 $2 og $1 "] },
  // «Meldte seg ut av kjøkkentjenesten»: hva det var, ville gå tapt.
  { was: /\bmeld(?:te?|er) seg (?:helt |heilt )?ut av /i, leave: /\[det \p{L}+ (?:sa|sier|seier) /u },
  { leave: / (?:på om|at) .*\b(?:uten|utan) skam\b/i },
  // «Støttestrømpene» er ikke noe navn.
  { leave: new RegExp(`${about} \\p{Lu}\\p{Ll}+(?:ene|ane)(?= |,|$)`, "u") },
  // «Gråt for å få oppmerksomhet fra gutten»: av hvem, hører til det som er borte.
  { was: /merksom?he[td]|merksemd/i, leave: /\] fr(?:a|å) / },
  // «I det hjørnet der hun skal ha oss til å …»: det er ikke noe det gjelder.
  { leave: new RegExp(`${about} der (?:han|hun|ho|hen|pasienten) `) },
  // «Tek seg [kor ofte] til rette», «kjent fra tidligere opphold med snart tjue opphold».
  { leave: /\bseg \[[hk]v?or ofte[^\]]*\] til rette|tidl(?:egare|igere) opph[ao]ld med [^,]*opph[ao]ld/i },
  { leave: / på om .*\brundt l(?:itle|ille)fingeren/i },
  // «Når det gjelder utpå ettermiddagen», «sjøl», «å få ut av henne», «noe som helst»: det er ikke noe det gjelder.
  {
    leave: new RegExp(
      `${about} (?:(?:utpå|opp|oppi|ut|inn|ned|bort|sjøl|selv|sjølv)(?=[ ,.]|$)|å få (?:ut|noe|noko) |no(?:e|ko) som helst|s(?:in|i) del av no(?:e|ko)|\\p{L}+ sine he[il]{1,2}t )`,
      "u",
    ),
  },
  // «[Det hun sier], hun der»: utropet hører til dommen.
  { put: [/(\{slot\}[^,]*), (?:han|hun|ho|hen|den|denne) (?:der|her|karen|dama)(?=$|,)/, "$1"] },
  { leave: /\], (?:han|hun|ho|hen|den|denne) (?:der|her|karen|dama)\b/ },
  // «[…], for å si det rett ut»: det som ble sagt rett ut, var dommen.
  {
    put: [
      /,? (?:sant å s(?:i|eie)|ærl(?:ig|eg) talt|for å s(?:i|eie) det (?:rett ut|som det er)|verken m(?:e|ei)r eller mindre|punktum)(?=$|[,.])/,
      "",
    ],
  },
  { put: [/, rett og slett(?=$|\.)/, ""] },
  { leave: /\][^.]*, (?:for å s(?:i|eie) det (?:rett ut|som det er)|verken m(?:e|ei)r eller mindre)\b/ },
  // «Én eneste gang», «uten mål og mening»: hvor ofte og hvor ille, gikk med dommen.
  {
    put: [
      /(\{slot\}[^,]*?) (?:(?:é|e)n eneste gang|(?:é|e)in einaste gong|ut[ae]n mål og meining|uten mål og mening)(?=$| og l[uå]r)/u,
      "$1",
    ],
  },
  // «Så at inn og ut av badet [hvor ofte]», «har av en tallerken [hvor ofte]»: verbet mangler.
  {
    leave:
      /(?:sett|såg?|hørt|høyrt?) at (?:inn|ut|opp|ned|til|fr[aå]|på|i|ved) |\b(?:har|hadde) (?:av|på|i|med) [^,]*\[[hk]v?or ofte/u,
  },
  // «Det vanlige ondskapsfulle jeg»: her er det ikke den som skriver.
  { was: /\p{L}{1,30}(?:e|a) (?:jeg|eg) (?:mot|overfor|i|på)\b/u, leave: / (?:jeg|eg) (?:mot|overfor|i|på) [^,.]*\[/u },
  // «Det er husverten [hvor ofte], kommunen eller været»: luken står midt i en rekke.
  { leave: /\[[hk]v?or ofte[^\]]*\], \p{L}+ (?:eller|og) \p{L}+|\], \p{L}+ eller \p{L}+,/u },
  // «Fra midnatt til gry» er én tid, og «hvert femte minutt» er talt.
  { was: /\bfr(?:a|å) \p{L}+ til \p{L}+/iu, leave: / til \p{L}+ \[[hk]v?or ofte/u },
  {
    leave:
      /\b(?:hvert?|kvart?) \p{L}+ (?:minutt|time|dag|natt|kveld|veke|uke) \[[hk]v?or ofte|\b(\p{L}{1,30}) etter \1 \[[hk]v?or ofte/u,
  },
  {
    was: /\b(?:hver|kvar)t (?:andre|annet|anna|tredje|fjerde|femte|tiende|tjuende) (?:minutt|kvarter)/i,
    leave: /^(?!.*(?:minutt|kvarter)).*\[[hk]v?or ofte/u,
  },
  // «Måtte ha beskjed tre ganger»: hvor mange ganger, er talt.
  {
    was: /\b(?:to|tre|fire|fem|seks|sju|åtte|ni|ti|\d+) (?:ganger|gonger)\b/i,
    leave: /^(?!.*\b(?:ganger|gonger)\b).*\[/iu,
  },
  // «Og gjorde det likevel»: det som ble gjort, gikk tapt.
  { was: /\bog (?:gjorde|drog?|gjekk|gikk|tok) (?:det |den )?likevel/i, leave: /^(?!.*likevel).*\[/iu },
  // «Lurer på om en skulle tro», «…, men fordi», «…, og hvem kan vel klandre henne»: det er ikke noe å undres over.
  {
    leave:
      / på om (?:en|ein|man|du) skulle tr(?:o|u)\b|, men fordi\b| på om [^.]*, (?:og|så) (?:hvem|kven) kan vel\b| på om [^.]*, det er (?:sånn|slik)\b/u,
  },
  // «Om ved måltidene er en kamp», «om det er 2 gidder», «har lagt merke til at einsam etter …, det er»: setningen har ingen det sies om.
  {
    leave:
      / på om (?:ved|på|i|til) \p{L}+ (?:er|var) | på om det (?:er|var) \d|(?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at (?:einsam|ensom|redd|sur|sint|lei) [^,]*, det (?:er|var) /u,
  },
  { leave: /^\p{Lu}\p{L}+\. (?:jeg|eg|\[)/u },
  // «Dødsens redd for å falle»: det er pasienten som er redd.
  {
    was: /^(?:- )?(?:dødsens|livende|livande|liv|vett|opp)\p{L}* ?(?:redd|skremt?|skremd|gitt|gjeven)\b/iu,
    put: [/( at) det (er|var) (?=\p{L}+ )/u, "$1 pasienten $2 "],
  },
  { was: /, (?:mørk|sur|blek|bleik|rød|raud|taus|kvass|ill) som /i, leave: / at det (?:er|var) \p{L}+ som /u },
  // «Eldstejenta, Kaisa, og [det som ble sagt] …»: navnet hørte til den som kom før.
  { leave: /^(?:- )?\p{Lu}\p{L}+, \p{Lu}\p{L}*\.?, (?:og )?(?:\[|jeg |eg )/u },
  // «En ufyselig type, og jeg har …», «pur vondskap, og jeg opplever …», «…, den vesle luringen, og [det]»: dommen ble stående.
  {
    leave:
      /^(?:- )?(?:En|Et|Ein|Ei|Eit) \p{L}+ (?:type|fyr|kar|dame|mann), og (?:\[|jeg |eg )|^(?:- )?(?:Pur|Rein|Ren) \p{L}+, og (?:\[|jeg |eg )|, (?:den|det) \p{L}+e \p{L}+(?:en|a), og (?:\[|jeg |eg )/u,
  },
  // «Til jul. og lurer»: punktumet var setningens.
  { put: [/\b((?:til|i|før|etter|siden|sidan) jul)\.(?=,? og )/u, "$1"] },
  // «[Det gått sier eller gjør]»: det er ikke noen.
  { leave: /\[det (?:gått|gjort|kommet|komme|kome|tatt|teke) s(?:ier|eier|a) / },
  // «Overfor frue overfor», «overfor den lille så lenge»: det var et bilde, og ingen det ble gjort mot.
  { leave: /\boverfor \p{L}+ overfor |\boverfor den \p{L}+e (?:så lenge|når|da|då|mens|medan)\b/u },
  { was: /\bfeil(?:er|te|ar|a) (?:ikke |ikkje )?(?:henne|ham|han)\b/i, leave: /\] overfor (?:henne|ham|han)\b/ },
  // «[Det Siv sier] på seg», «… på hele kvelden»: «på» hørte til det som er borte.
  { leave: /(?:\]|i møte med \p{L}+) på seg\b/u },
  { put: [/(\{slot\}) på (?=he(?:le|ile) (?:kveld|dag|uk|vek|natt|form|etterm))/, "$1 "] },
  // «[…] i måneden», «[…] etter hvem som spør», «[…] framfor puben», «[…], ute etter å»: det hang på ordene som er borte.
  {
    leave:
      /\] (?:i (?:måneden|månaden|uka|veka|året|døgnet|timen)|etter (?:hvem|hva|kven|kva)|fr(?:a|e)mfor) ?\b|\](?: igjen| att)?[^,\]]*, ute etter å /u,
  },
  // «Om det er for å få en»: hva, står ikke lenger der.
  { leave: / på om det (?:er|var) for å få (?:en|ei|ein|et|eit|den|det)(?=$|[.,])/u },
  // «Har avhengighet på jakt», «helt person med»: ordet sto til det som er borte.
  {
    leave:
      /(?:\]|avhengighet|avhengnad|rusmiddelproblemer|rusproblem|rusliding) på jakt\b|\bhe[il]{1,2}t person(?:ar|er)? med\b/u,
  },
  // «Mas, mas, mas» blir ikke bedre av et annet ord for det siste.
  { stance: "reword", was: /^(?:- )?(\p{L}+), \1\b/iu, leave: /^/ },
  // «Med henne handler alt om henne»: det er samme person.
  { was: /\bmed (\p{L}+) .*\bom \1\b/iu, leave: /\[det pasienten [^\]]*\] om /u },
  // «Om hun sørger det for», «om han gir det et kick»: hvem som gjør hva, er byttet om.
  { leave: /\b(?:om|at) \p{L}+ sørg\p{L}+ det /u },
  {
    was: /^Det (?:gjev|gir|gav|ga|byr|baud|bød) han /u,
    leave: /\b(?:om|at) han (?:gjev|gir|gav|ga|byr|baud|bød) det /u,
  },
  {
    was: /(?:ynskj|ønsk)\p{L}+ han (?:dit|bort|vekk)/u,
    leave: /\b(?:om|at) (?:han|ho|hun) (?:ynskj|ønsk)\p{L}+ (?:dit|bort|vekk)/u,
  },
  { was: /^(?:- )?Der r(?:øk|auk) /u, leave: /\bat (?:det )?der r(?:øk|auk) / },
  // «Jo» er her et navn, og det er Jo som gjør det.
  { was: /^(?:- )?Jo \p{Ll}+(?:er|ar|r) (?!\p{L}+ jo\b)/u, leave: /^(?:(?!\bJo\b).)*$/u },
  // «A og S … om S er ute etter»: det var to.
  { was: /^(?:- )?\p{Lu}\.? og \p{Lu}\.? /u, leave: / (?:på om|at) \p{Lu}\.? \p{Ll}+ (?!\p{Lu}\b)/u },
  // «Slik jeg opplever det, hun vil ha publikum»: to setninger er limt sammen.
  { leave: /, slik (?:jeg|eg) opplev\p{L}+ det, (?:det|hun|han|ho|de|dei) /u },
  { put: [/( på om \p{L}+) absolutt (?=(?:gir|gjev|legg|legger|skylder|skuldar|skuldar) )/u, "$1 "] },
  // «Om det er en engel, hun der», «…, den heksa», «full som ei alke»: dommen blir ikke bedre av å undres over.
  {
    leave:
      / på om [^.]*(?:, (?:han|hun|ho|hen) der\b|, (?:den|det) (?:\p{L}+ )?\p{L}+(?:a|en|et)(?=\.|$)| som (?:en|et|ei|ein|eit) (?:okse|alke|hauk|klegg|tordensky|gris)\b|\b(?:vrange|fæle?) (?:riene?|tok[ta]\p{L}*|kjeft)\b|\bnark(?:oman|is)\b|\bav disse\b)/u,
  },
  // «Om han vet at han ikke skal, og gjorde det likevel»: to tider i ett.
  { leave: / på om \p{L}+ (?:vet|veit) .*, og gj(?:orde|ekk|ikk) /u },
  { was: /^(?:- )?Med (\p{L}+) er det \p{L}+ \p{L}+, /u, leave: / på om det er / },
  // «Ei høne å plukke med oss», «ikke til å stole på med nøkkel»: «med» hørte til det som er borte.
  { put: [/(\{slot\}) med (?=(?:oss|meg)\b)/, "$1 overfor "] },
  { was: /\b(?:lit[ae]|stol[ea]) på med /i, leave: /\] med / },
  // «Har alltid laget sine egne lover»: lovene er bildet.
  { was: /\bsine? e(?:gne|igne|gen|igen) (?:lov|regl)/i, leave: new RegExp(about) },
  { leave: new RegExp(`${about} [^,]*\\b(?:svinesti|griseri|møkk)`) },
];
