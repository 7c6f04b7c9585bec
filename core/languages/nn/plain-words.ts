import { went } from "./went";

/*
 * Bilete for ei kjensle, eit ynske eller ei tru, med vanlege ord i staden: i ei ramme ville biletet ha spotta. Kvart er
 * eit uttrykk utan store bokstavar; det som står fyrst, vert prøvd fyrst.
 */

/** Same biletet i notid og fortid: «ser raudt», «såg raudt». */
const tensed = (
  [present, past]: readonly [string, string],
  [is, was]: readonly [string, string],
): readonly (readonly [string, string])[] => [
  [present, is],
  [past, was],
];

/** Der biletet har «det» eller ein ting fremst, og den det gjeld, står bak: «det kokte i henne». */
const inside = (said: string, plain: string): readonly (readonly [string, string])[] => [
  [said.replace("{whom}", "han"), `han ${plain}`],
  [said.replace("{whom}", "(?:henne|ho)"), `ho ${plain}`],
  [said.replace("{whom}", "dei"), `dei ${plain}`],
];

const something = "(?:ein|ei|eit) [^ ,.]+";

const anger: readonly (readonly [string, string])[] = [
  ["(?:kokande |fly ?|drit|steik)forbanna", "veldig sint"],
  [`(?:sint|arg|olm|illsint|rasande) som ${something}`, "veldig sint"],
  ["beisk som (?:malurt|galle)", "veldig bitter"],
  ["full av (?:eiter|gift) og galle", "veldig bitter"],
  ["i harnisk", "veldig sint"],
  ["kom med dampen oppe, rasande på", "kom og var rasande på"],
  ...tensed(["ser raudt", "såg raudt"], ["vert veldig sint", "vart veldig sint"]),
  ...tensed(
    ["tenner på alle pluggar av at", "tente på alle pluggar av at"],
    ["vert veldig sint for at", "vart veldig sint for at"],
  ),
  ...tensed(["tenner på alle pluggar", "tente på alle pluggar"], ["vert veldig sint", "vart veldig sint"]),
  ...tensed(
    [
      "(?:går i taket|går av skaftet|fyk i flint|fer i flint|går frå konseptane)",
      "(?:gjekk i taket|gjekk av skaftet|flaug i flint|fór i flint|gjekk frå konseptane)",
    ],
    ["vert veldig sint", "vart veldig sint"],
  ),
  ...tensed(
    [
      "(?:kokar|syd) (?:innvendig|inni seg|av raseri|av sinne)",
      "(?:kokte|saud) (?:innvendig|inni seg|av raseri|av sinne)",
    ],
    ["er veldig sint", "var veldig sint"],
  ),
  ...inside("det (?:kokar|syd) i {whom}", "er veldig sint"),
  ...inside("det (?:kokte|saud) i {whom}", "var veldig sint"),
  ...tensed(["brenn inne med sinne mot", "brann inne med sinne mot"], ["er veldig sint på", "var veldig sint på"]),
  ...tensed(
    ["brenn inne med sinne(?:t sitt)?", "brann inne med sinne(?:t sitt)?"],
    ["er veldig sint", "var veldig sint"],
  ),
  ...tensed(
    ["går i vrangstrupen på", "gjekk i vrangstrupen på"],
    ["er vanskeleg å ta imot for", "var vanskeleg å ta imot for"],
  ),
  ...inside("begeret rann over for {whom}", "hadde fått nok"),
  ...tensed(
    ["får (?:heilt )?(?:fnatt|spader)", "fekk (?:heilt )?(?:fnatt|spader)"],
    ["vert veldig irritert", "vart veldig irritert"],
  ),
  ...tensed(["tørstar etter hemn", "tørsta etter hemn"], ["ønskjer hemn", "ønskte hemn"]),
  ...tensed(["rugar på (?:gammalt )?nag til", "ruga på (?:gammalt )?nag til"], ["ber nag til", "bar nag til"]),
  ...tensed(["har eit horn i sida til", "hadde eit horn i sida til"], ["har noko imot", "hadde noko imot"]),
  ...tensed(["er ein torn i auget på", "var ein torn i auget på"], ["irriterer", "irriterte"]),
  ...tensed(
    ["har fått (oss|meg|alle) (?:langt )?opp i halsen", "hadde fått (oss|meg|alle) (?:langt )?opp i halsen"],
    ["er veldig lei av $1", "var veldig lei av $1"],
  ),
];

const fear: readonly (readonly [string, string])[] = [
  [`redd som ${something}`, "veldig redd"],
  ["redd sin eigen skugge", "redd for det meste"],
  ["reddare for ([^ ,.]+) enn fanden for vigsla vatn", "veldig redd for $1"],
  ["spent som (?:ei stålfjør|ein boge|ein felestreng)", "veldig spent"],
  ["(?:heilt )?elektrisk av (?:forventing|spenning)", "veldig spent"],
  ...tensed(
    [
      "(?:skit|pissar) (?:nesten )?(?:i buksa|på seg) av (?:redsle|skrekk|frykt)",
      "(?:skeit|pissa) (?:nesten )?(?:i buksa|på seg) av (?:redsle|skrekk|frykt)",
    ],
    ["er veldig redd", "var veldig redd"],
  ),
  ...tensed(
    ["får (?:heilt )?(?:hetta|noia)", "fekk (?:heilt )?(?:hetta|noia)"],
    ["vert veldig redd", "vart veldig redd"],
  ),
  ["fekk reine (?:straumstøyten|sjokket|støyten) av (?:skrekk|redsle)", "vart veldig redd"],
  ...tensed(
    ["(?:vert iskald|frys|vert kald) nedover ryggen", "(?:vart iskald|fraus|vart kald) nedover ryggen"],
    ["vert veldig redd", "vart veldig redd"],
  ),
  ...inside("håra reiste seg (?:på hovudet )?på {whom}(?: av (?:skrekk|redsle))?", "vart veldig redd"),
  ...tensed(
    ["(?:går|sit) som på (?:glør|glo|nåler|nålar)", "(?:gjekk|sat) som på (?:glør|glo|nåler|nålar)"],
    ["er veldig uroleg", "var veldig uroleg"],
  ),
  ...tensed(
    ["har hjartet (?:langt )?(?:oppi|oppe i|i) halsen", "hadde hjartet (?:langt )?(?:oppi|oppe i|i) halsen"],
    ["er veldig redd", "var veldig redd"],
  ),
  ...tensed(
    ["har nervane (?:utanpå|på utsida av) [^ ,.]+", "hadde nervane (?:utanpå|på utsida av) [^ ,.]+"],
    ["er veldig nervøs", "var veldig nervøs"],
  ),
  ...tensed(["får kalde føter", "fekk kalde føter"], ["vert usikker", "vart usikker"]),
  ...tensed(["anar ugler i mosen", "ana ugler i mosen"], ["er mistenksam", "var mistenksam"]),
  ...tensed(["ser spøkelse på lyse dagen", "såg spøkelse på lyse dagen"], ["er redd", "var redd"]),
];

const shame: readonly (readonly [string, string])[] = [
  ...tensed(
    ["skjemst (?:så (?:han|ho) kan døy|som ein hund)", "skjemdest (?:så (?:han|ho) kunne ha døydd|som ein hund)"],
    ["skjemst veldig", "skjemdest veldig"],
  ),
  ...tensed(
    [
      "(?:helst vil|vil helst) (?:krype|krypa|søkke|søkka|synke) [^,.]*av skam",
      "(?:helst ville|ville helst) (?:krype|krypa|søkke|søkka|synke) [^,.]*av skam",
    ],
    ["skjemst veldig", "skjemdest veldig"],
  ),
  ...tensed(
    ["held på å (?:døy|døya) av skam", "heldt på å (?:døy|døya) av skam"],
    ["skjemst veldig", "skjemdest veldig"],
  ),
  ["(?:høg)?raud (?:heilt )?til (?:langt )?bak øyra av skam", "veldig skamfull"],
  ["(?:høg)?raud som (?:ein tomat|ein hane|ei bete) av skam", "veldig skamfull"],
  ["seg som to øre", "seg veldig liten"],
  ["seg (?:trødd|tråkka|trakka) på (?:tærne|slipset|foten)", "seg krenkt"],
  ["seg pressa opp i (?:eit hjørne|ein krok)", "seg pressa"],
  ["seg som ein fisk på (?:land|turt land)", "seg framand"],
  ...tensed(
    ["ligg og vrir seg av dårleg samvit", "låg og vrei seg av dårleg samvit"],
    ["har dårleg samvit", "hadde dårleg samvit"],
  ),
];

const joy: readonly (readonly [string, string])[] = [
  ...tensed(
    [
      "held på å (?:sprekke|sprekka|rivne|revne) av stoltheit",
      "heldt på å (?:sprekke|sprekka|rivne|revne) av stoltheit",
    ],
    ["er veldig stolt", "var veldig stolt"],
  ),
  ...tensed(
    ["held på å (?:sprekke|sprekka|rivne|revne) av glede", "heldt på å (?:sprekke|sprekka|rivne|revne) av glede"],
    ["er veldig glad", "var veldig glad"],
  ),
  ...tensed(
    [
      "held på å (?:sprekke|sprekka) av (?:nyfikne|nysgjerrigheit)",
      "heldt på å (?:sprekke|sprekka) av (?:nyfikne|nysgjerrigheit)",
    ],
    ["er veldig nyfiken", "var veldig nyfiken"],
  ),
  ["det var gløda av stoltheit", "pasienten var veldig stolt"],
  ["det var sommarfuglar i magen", "pasienten var spent"],
  [`stolt som ${something}`, "veldig stolt"],
  [`glad som ${something}(?: på julaftan)?`, "veldig glad"],
  ["yr av glede", "veldig glad"],
  ["(?:heilt )?(?:oppe )?i (?:skyene|ekstase|den sjuande himmel(?:en)?)", "veldig glad"],
  ...tensed(
    [
      `gler seg som ${something}(?: (?:med ny ransel|på julaftan|til jul))?`,
      `gledde seg som ${something}(?: (?:med ny ransel|på julaftan|til jul))?`,
    ],
    ["gler seg veldig", "gledde seg veldig"],
  ),
  ...tensed(
    ["går på (?:ei )?(?:rosa|lyserosa) sky(?:er)?", "gjekk på (?:ei )?(?:rosa|lyserosa) sky(?:er)?"],
    ["er veldig lukkeleg", "var veldig lukkeleg"],
  ),
  ...tensed(["jublar innvendig", "jubla innvendig"], ["er veldig glad", "var veldig glad"]),
  ...tensed(
    ["trivst som fisken i vatnet", "treivst som fisken i vatnet"],
    ["trivst veldig godt", "treivst veldig godt"],
  ),
  ["varm om hjartet av", "rørt av"],
  ...inside("hjartet smelta i {whom}", "vart rørt"),
  ["ein stein letta frå (?:bringa|hjartet|skuldrene) hans", "han vart letta"],
  ["ein stein letta frå (?:bringa|hjartet|skuldrene) hennar", "ho vart letta"],
  ...tensed(
    ["får (?:heilt )?hakeslepp av", "fekk (?:heilt )?hakeslepp av"],
    ["vert veldig overraska over", "vart veldig overraska over"],
  ),
];

const want: readonly (readonly [string, string])[] = [
  ...tensed(
    ["er (?:svolten|hungrig) på ros", "var (?:svolten|hungrig) på ros"],
    ["treng mykje ros", "trong mykje ros"],
  ),
  ...tensed(
    ["er (?:svolten|hungrig) på revansj", "var (?:svolten|hungrig) på revansj"],
    ["ønskjer revansj", "ønskte revansj"],
  ),
  ...inside("det klør i fingrane på {whom} etter å", "har veldig lyst til å"),
  ...tensed(["brenn etter å", "brann etter å"], ["har veldig lyst til å", "hadde veldig lyst til å"]),
  ["nasegrus forelska", "veldig forelska"],
  ["forgapt i", "forelska i"],
  ...tensed(
    ["har kasta (?:auga|augo) sine på", "hadde kasta (?:auga|augo) sine på"],
    ["er interessert i", "var interessert i"],
  ),
  ["har lenge hatt eit godt auge til", "lenge har likt"],
  ["hatt eit godt auge til", "likt"],
  ["skal ha det både i pose og sekk", "vil ha begge delar"],
  ["(?:gul og )?grøn av sjalusi", "veldig sjalu"],
  ["tung om hjartet", "veldig trist"],
  ["ei (?:beisk|bitter) pille for", "vanskeleg for"],
  ...inside("det stormar (?:inni|inne i) {whom}", "er veldig uroleg"),
  ...tensed(
    [
      "(?:går på veggane|held på å (?:døy|døya)|er i ferd med å døy) av keisemd",
      "(?:gjekk på veggane|heldt på å (?:døy|døya)) av keisemd",
    ],
    ["keiar seg veldig", "keia seg veldig"],
  ),
  ["seg (?:i hel|til døde|fordervet)", "seg veldig"],
];

const belief: readonly (readonly [string, string])[] = [
  ...tensed(
    ["sluker ([^,.]+?) rå(?:tt)?", "slukte ([^,.]+?) rå(?:tt)?"],
    ["trur fullt og heilt på $1", "trudde fullt og heilt på $1"],
  ),
  ...tensed(
    ["sluker både krok og søkke", "slukte både krok og søkke"],
    ["trur på alt som vert sagt", "trudde på alt som vart sagt"],
  ),
  ...tensed(["har spikra seg fast i at", "hadde spikra seg fast i at"], ["er sikker på at", "var sikker på at"]),
  ...inside("det gjekk eit lys opp for {whom}", "forstod noko nytt"),
  ...tensed(
    ["stikk hovudet i sanden", "stakk hovudet i sanden"],
    ["let vere å tenkje på det vanskelege", "lét vere å tenkje på det vanskelege"],
  ),
];

export const plainWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...anger, ...fear, ...shame, ...joy, ...want, ...belief]),
  "på pur f": "med vilje",
  "på rein f": "med vilje",
  "på faenskap": "med vilje",
  "liggja som han har reidd": "ta følgjene",
  "liggje som han har reidd": "ta følgjene",
  "gammal alkis": "person med alkoholproblem",
  alkis: "person med alkoholproblem",
  junkie: "person med rusproblem",
  "tok den lettaste utvegen": "valde det som var lettast",
  "tek den lettaste utvegen": "vel det som er lettast",
  "lét det skure og gå": "ikkje gjorde noko med det",
  "manglar ryggrad": "ikkje står på sitt",
  "rein utpressing": "press",
  "kvar bidige": "kvar einaste",
  "kvart bidige": "kvart einaste",
  "for gud veit kva gong": "att",
  "alltid vrir alt": "vrir ting",
  "alltid snur alt": "snur ting",
  "alltid vrir det": "vrir det",
  "alltid snur det": "snur det",
  "smurde tjukt på": "brukte sterke ord",
  "smør tjukt på": "bruker sterke ord",
  ...Object.fromEntries(Object.entries(went).map(([act, did]) => [`fann det for godt å ${act}`, did])),
  ...Object.fromEntries(
    ["skusla", "skusle", "somla", "rota", "sløsa"].map((verb) => [`klart å ${verb} bort`, "mista"]),
  ),
  "servert krokodilletårene": "sjå gråten",
  "smatt inn i offerrolla": "gjekk inn i ei offerrolle",
  "smett inn i offerrolla": "går inn i ei offerrolle",
  "heng i ringesnora": "ringjer i snora",
  dritflau: "svært flau",
  "grøn av misunning": "misunneleg",
  "går på tomgang": "gjer lite",
  "ser ut deretter": "er rotete",
  "innbiller seg at": "trur at",
  "innbilte seg at": "trudde at",
  "dritlei av": "svært lei av",
};
