import type { AskedKinds, Asks } from "../../rephrase/asked/asks";
import { askedOfBoth, bothAsk } from "../norwegian";

/* What it is about, asked and not claimed. */
export const matter = { present: "kva det handlar om", past: "kva det handla om" };

export const asks: Omit<Asks, "kinds"> = {
  condemns:
    /merksemd|kval[mp]|krangl|spel(?:ar|te|a) |(?:^| )(?:masa|masar|maste|mase|syt|gnål\p{L}*) |herse|herj|manipul|lure |snik|slurv|medkjensle|medynk|styr med|diskusjon med|leksa|greia|opposisjon|ordet$|egoist|overlegg|vitande|dramatikk|noko i vegen|(?:^| )test(?:e|ar|er|a|et) (?:oss|meg|ut|personal|grens)|(?:^| )tøy(?:e|er|gde|gd|a|ar|de|ga|gar) |grense(?:r|ne|)(?: |$)|provos|splitt|vilj(?:en|a) sin|på trass|med vilje|utfordr|opp mot|mot kvarandre|irriter|saboter|(?:straffa?e?|såra?e?|ramma?e?) (?:oss|meg|han|henne|personal|mor|far)|hemn|på jakt etter (?:noko|nokon|feil)|ute etter (?:å (?:lage|skape|ta|ramme)|bråk|trøbbel|krangel|krang|drama|konflikt|spetakkel)|unnskyldning|orsaking|påskot|pressmiddel/u,
  matter,
  feels: { present: "kjenner på {slot}", past: "kjende på {slot}" },
  behind: {
    plain: {
      present: "Eg kjenner på {slot} og lurer på kva som ligg bak {slot}",
      past: "Eg kjende på {slot} og lurte på kva som låg bak {slot}",
    },
    inverted: {
      present: "kjenner eg på {slot} og lurer på kva som ligg bak {slot}",
      past: "kjende eg på {slot} og lurte på kva som låg bak {slot}",
    },
  },
  whether: {
    plain: { present: "Eg kjenner på {slot} og lurer på om", past: "Eg kjende på {slot} og lurte på om" },
    inverted: { present: "kjenner eg på {slot} og lurer på om", past: "kjende eg på {slot} og lurte på om" },
  },
  seen: {
    plain: { present: "{slot} får meg til å lure på om", past: "{slot} fekk meg til å lure på om" },
    inverted: { present: "får {slot} meg til å lure på om", past: "fekk {slot} meg til å lure på om" },
  },
  count: {
    plain: { present: "Eg har sett at", past: "Eg såg at" },
    inverted: { present: "har eg sett at", past: "såg eg at" },
  },
  softer: [
    [/ (?:kvar|kvart) (?:einaste |bidige )?gong (?=(?!å )\p{L}+ )/u, " når "],
    [/ det (?:er|var) (?:like )?sikkert som amen i kyrkj[ae]n? at /, " "],
    [/ (?:det (?:ikkje )?(?:går|gjekk)(?: ikkje)? \S+ \S+|ikkje ei[n]? \S+ (?:går|gjekk)) utan at /, " "],
    [/ (?:til |ved )?(?:kvar|kvart) (?:einaste |bidige )?måltid(?= |$)/, " ved måltida"],
    [/ (?:på )?kvar (?:einaste |bidige )?((?:mån|tys|ons|tors|fre|laur|sun)dag)(?= |$)/, " på $1ar"],
    [
      / (?:støtt og stadig|titt og støtt|titt og ofte|kvar (?:einaste |bidige )?gong|evig og alltid|som (?:vanleg|alltid)|vanen tru|døgnet rundt|dag ut og dag inn|frå morgon til kveld|natt og dag|(?:heile )?(?:dagen|kvelden|natta|vakta) (?:lang|i?gjennom)|heile (?:tida|dagen|kvelden)|utan unntak|til kvar (?:ei )?tid|i eitt (?:køyr|sett)|alltid|bestandig|støtt|konstant|uavlatelig|stadig vekk|24\/7)(?= |$)/,
      "",
    ],
  ],
  topic: { present: "når det gjeld", past: "når det gjaldt" },
  when: "kor ofte, og når",
  event: "i samband med",
  undone: "det {who} gjorde eller ikkje gjorde",
  helpers: [
    ["prøver å", "det {who} prøver å seie eller gjere"],
    ["prøvde å", "det {who} prøvde å seie eller gjere"],
    ["vil", "det {who} seier eller vil"],
    ["ville", "det {who} sa eller ville"],
  ],
  knows:
    /( (?:veit|visste|skjønar|skjøner|skjøna|skjønte|forstår|forstod))(?: (?:så|svært|veldig|altfor|utmerkt|utmerka|inderleg))? (?:godt|vel|nøyaktig|akkurat|på ein prikk)(?= )/,
  never: /(?<!noko) aldri /,
  ...bothAsk,
};

/** Written down by the build; a function, so that no bundle carries what it makes. */
export const askedKinds = (): AskedKinds => ({
  ...askedOfBoth,
  toldNo: /^(?:nekt|blånekt|tverrnekt|avvis(?:er|te|t|e|a)$|motset|forlang|krev(?!j?[ae]nde)|insist)/,
  nobody: /^(?:|det|dette|alt|ingenting|inkje)$/i,
  of: /^(?:med|hos|frå)$/,
  not: /^ikk?je$/,
  they: /^dei$/,
  article: /^(?:ein|ei|eit|den|det|dei)$/,
  eachOther: /^kvarandre$/,
  his: /^(?:hans|hennar)$/,
  staying:
    /^(?:no|midt|igjen|att|når|då|da|medan|så|sjølv|enda|endå|etterpå|heile|kvar|her|der|heime|ute|inne|oppe|nede)$/,
  empty: /^(?:mogleg|noko|det|den|alt|sjølv|stad|anna|uansett|sånn|slik|vanleg)$/,
  staysAway: /^(?:skulk|skoft|boikott)/,
  weekday: /^(?:mån|tys|ons|tors|fre|laur|sun)dag$/,
  accuses: /^(?:anklag|skuld|kritiser|klandr|mistenk|kjeft|skjel|refs|latterleggj)/,
  interest: /^(?:interess[ea]|forståing|respekt)n?$/,
  forWhom: / for (?:oss|meg|han|ho|henne|dei|alle|andre|dei andre)$/,
  home: /^(?:leil|hybel|seng|stol)/,
  symptom:
    /^(?:smert|vondt|kramp|anfall|svim|feber|oppkast|hallusin|røyster|stemmer|pustevansk|astma|epilep|medvitslaus|utslett|bløding)/,
  from: /^frå$/,
  likened: /^(?:om|ein|ei|eit)$/,
  until: /^(?:kl|langt|seint|natt|kveld|morg|over)/,
  without: /^utan$/,
  toWhom: /^(?:mot|over|for|på|til|av|hos|med|frå)$/,
  blame: /^skuld/,
  nags: /^(?:mas|gnål|tjat)/,
  todayApart: /^i (?:dag|kveld|natt|går|morg|form|førem|etterm)/,
  how: /^(?:i (?:tonen|kjeften|munnen|stemma|røysta|språket|blikket|replikken|form|forma)|på lager)$/,
  atNight: /^(?:natt|kveld|morg|dag|etterm|form|førem|helg)/,
  otherThan: / anna enn /,
  hangs:
    /(?:^| )(?:når|då|da|viss|dersom|medan|som|så (?:lenge|snart|fort|ofte)|straks|fordi|sjølv om|endå|etter at|(?:før|sidan) \S+ \S+) /,
  ownClause: / (?:at|som|fordi|når|då|viss|om) /,
  none: /(?:^| )(?:ikkje|aldri|ingen|inga)(?: |$)/,
  ought: / (?:burde|bør) /,
  thanSelf: / enn seg sjølv$/,
});
