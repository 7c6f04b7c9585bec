import type { AskedKinds, Asks } from "../../rephrase/asked/asks";
import { askedOfBoth, bothAsk } from "../norwegian";

/* What it is about, asked and not claimed. */
export const matter = { present: "hva det handler om", past: "hva det handlet om" };

export const asks: Omit<Asks, "kinds"> = {
  condemns:
    /oppmerksomhet|oppmerksomheten|kval[mp]|krangl|spill(?:er|te|e) |(?:^| )(?:maste|maser|mase|syter|syte|gnål\p{L}*) |herse|herj|manipul|lure |snik|slurv|medlidenhet|medynk|styr med|diskusjon med|leksa|greia|opposisjon|ordet$|egoist|overlegg|vitende|dramatikk|noe i veien|(?:^| )test(?:e|er|et|a) (?:oss|meg|ut|personal|grens)|(?:^| )tøy(?:e|er|de|et) |grense(?:r|ne|)(?: |$)|provos|splitt|vilj(?:en|a) sin|på trass|med vilje|utfordre|opp mot|mot hverandre|irriter|saboter|(?:straffe|såre|ramme) (?:oss|meg|ham|henne|personal|mor|far)|hevn|på jakt etter (?:noe|noen|feil)|ute etter (?:å (?:lage|skape|ta|ramme)|bråk|trøbbel|krangel|krang|drama|konflikt|spetakkel)|unnskyldning|påskudd|pressmiddel|hvor langt/u,
  matter,
  feels: { present: "kjenner på {slot}", past: "kjente på {slot}" },
  behind: {
    plain: {
      present: "Jeg kjenner på {slot} og lurer på hva som ligger bak {slot}",
      past: "Jeg kjente på {slot} og lurte på hva som lå bak {slot}",
    },
    inverted: {
      present: "kjenner jeg på {slot} og lurer på hva som ligger bak {slot}",
      past: "kjente jeg på {slot} og lurte på hva som lå bak {slot}",
    },
  },
  whether: {
    plain: { present: "Jeg kjenner på {slot} og lurer på om", past: "Jeg kjente på {slot} og lurte på om" },
    inverted: { present: "kjenner jeg på {slot} og lurer på om", past: "kjente jeg på {slot} og lurte på om" },
  },
  seen: {
    plain: { present: "{slot} får meg til å lure på om", past: "{slot} fikk meg til å lure på om" },
    inverted: { present: "får {slot} meg til å lure på om", past: "fikk {slot} meg til å lure på om" },
  },
  count: {
    plain: { present: "Jeg har sett at", past: "Jeg så at" },
    inverted: { present: "har jeg sett at", past: "så jeg at" },
  },
  softer: [
    [/ (?:hver|hvert) (?:eneste |bidige )?gang (?=(?!å )\p{L}+ )/u, " når "],
    [/ det (?:er|var) (?:like )?sikkert som amen i kirk[ae]n? at /, " "],
    [
      / (?:det (?:ikke )?(?:går|gikk)(?: ikke)? \S+ \S+|ikke en \S+ (?:går|gikk)|ikke én \S+ (?:går|gikk)) uten at /,
      " ",
    ],
    [/ (?:til |ved )?(?:hver|hvert) (?:eneste |bidige )?måltid(?= |$)/, " ved måltidene"],
    [/ (?:på )?hver (?:eneste |bidige )?((?:man|tirs|ons|tors|fre|lør|søn)dag)(?= |$)/, " på $1er"],
    [
      / (?:støtt og stadig|titt og støtt|titt og ofte|hver (?:eneste |bidige )?gang|evig og alltid|i ett (?:kjør|sett|vekk)|som (?:vanlig|alltid)|vanen tro|døgnet rundt|dag ut og dag inn|fra morgen til kveld|natt og dag|(?:hele )?(?:dagen|kvelden|natta|natten|vakta) (?:lang|i?gjennom)|hele (?:tiden|tida|dagen|kvelden)|uten unntak|til enhver tid|alltid|bestandig|støtt|konstant|uavlatelig|stadig vekk|24\/7)(?= |$)/,
      "",
    ],
  ],
  topic: { present: "når det gjelder", past: "når det gjaldt" },
  when: "hvor ofte, og når",
  event: "i forbindelse med",
  undone: "det {who} gjorde eller ikke gjorde",
  helpers: [
    ["prøver å", "det {who} prøver å si eller gjøre"],
    ["prøvde å", "det {who} prøvde å si eller gjøre"],
    ["vil", "det {who} sier eller vil"],
    ["ville", "det {who} sa eller ville"],
  ],
  knows:
    /( (?:vet|visste|vite|skjønner|skjønte|forstår|forsto|forstod|vært klar|er klar|var klar))(?: (?:så|meget|veldig|altfor|utmerket|inderlig))? (?:godt|vel|nøyaktig|akkurat|på en prikk)(?= )/,
  never: /(?<!noe) aldri /,
  ...bothAsk,
};

/** Written down by the build; a function, so that no bundle carries what it makes. */
export const askedKinds = (): AskedKinds => ({
  ...askedOfBoth,
  toldNo: /^(?:nekt|blånekt|tverrnekt|avvis(?:er|te|t|e)$|motset|motsatt|forlang|krev(?!j?[ae]nde)|insist)/,
  nobody: /^(?:|det|dette|alt|ingenting)$/i,
  of: /^(?:med|hos|fra)$/,
  not: /^ikke$/,
  they: /^de$/,
  article: /^(?:en|ei|et|den|det|de)$/,
  eachOther: /^hverandre$/,
  his: /^(?:hans|hennes)$/,
  staying: /^(?:nå|midt|igjen|når|da|mens|så|selv|enda|etterpå|hele|hver|her|der|hjemme|ute|inne|oppe|nede)$/,
  empty: /^(?:noe|mulig|det|den|alt|selv|sted|annet|uansett|sånn|slik|vanlig)$/,
  staysAway: /^(?:skulk|skoft|boikott)/,
  weekday: /^(?:man|tirs|ons|tors|fre|lør|søn)dag$/,
  accuses: /^(?:anklag|beskyld|skyld|kritiser|klandr|mistenk|kjeft|skjel|refs|latterliggj)/,
  interest: /^(?:interesse|forståelse|respekt)n?$/,
  forWhom: / for (?:oss|meg|ham|han|henne|dem|alle|andre|de andre)$/,
  home: /^(?:leil|hybel|seng|stol)/,
  symptom:
    /^(?:smert|vondt|kramp|anfall|besvim|svim|feber|oppkast|hallusin|stemmer|stemmene|pustevansk|astma|epilep|bevisstløs|utslett|blødning)/,
  from: /^fra$/,
  likened: /^(?:om|en|ei|et)$/,
  until: /^(?:kl|langt|sent|seint|natt|kveld|morg|over)/,
  without: /^uten$/,
  toWhom: /^(?:mot|over|for|på|til|av|hos|med|fra)$/,
  blame: /^skyld/,
  nags: /^(?:mas|gnål)/,
  todayApart: /^i (?:dag|kveld|natt|går|morg|form|etterm)/,
  how: /^(?:i (?:tonen|kjeften|munnen|stemmen|stemma|røsten|språket|blikket|replikken|form|forma|formen)|på lager)$/,
  atNight: /^(?:natt|kveld|morg|dag|etterm|form|helg)/,
  otherThan: / ann(?:et|a) enn /,
  hangs:
    /(?:^| )(?:når|da|hvis|dersom|mens|som|så (?:lenge|snart|fort|ofte)|straks|fordi|selv om|enda|etter at|(?:før|siden) \S+ \S+) /,
  ownClause: / (?:at|som|fordi|når|da|hvis) /,
  none: /(?:^| )(?:ikke|aldri|ingen)(?: |$)/,
  ought: / (?:burde|bør) /,
  thanSelf: / enn seg selv$/,
});
