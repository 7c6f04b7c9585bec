import type { Tidy } from "../../rephrase/tidy";
import { tidyOfBoth } from "../norwegian-tidy";

const each = /\bkvart? (?:einaste|bidige|evige)\b|\bkvart? (?:gong|natt|kveld|morgon)\b/i;

export const tidy: readonly Tidy[] = [
  // «På kjøkkenet i dag heller og lurte på», «i dag òg og lurte»: det høyrde til orda som er borte.
  { put: [/(\{slot\}[^,]*) (?:berre|bare|heller)(?=$|,| og (?:lur|kjen))/u, "$1"] },
  { put: [/(\{slot\}) (i (?:dag|kveld|natt|går|morgon)) òg,? og (?=lur|kjen)/u, "$1 også $2 og "] },
  { put: [/ òg og (?=lur|kjen)/u, " òg, og "] },
  { put: [/(\{slot\} overfor \p{L}+) med klager på /u, "$1 om "] },
  { leave: /\] frå (?:\p{Lu}\.)+/u },
  // «Var i same stolen»: der sit ein.
  { put: [/\bvar i ((?:den )?(?:same )?(?:stolen|sofaen|lenestolen|sofakroken))/u, "sat i $1"] },
  // «Kvar bidige kveld» er talde gonger, og ikkje kor lenge det varte.
  { was: each, hint: [/^(k|K)or ofte eller kor lenge$/, "$1or ofte"] },
  // «Sengetida om kvelden»: når det er, ligg i ordet.
  {
    was: /\b(?:sengetid|leggjetid|leggetid|kveldsmat|kveldsstell|kveldsmedisin|nattasted|morgonstell|morgonmøt|frukost)/i,
    put: [/^om (?:kvelden|natta|morgonen) (?=\{slot\})/, ""],
  },
  // «Sidan frukost» har det vara ved.
  {
    was: /\bha(?:r)? (?:vore|vori) .*\bsidan\b/i,
    hint: [/^((?:D|d)et .+) seier eller gjer$/, "$1 har sagt eller gjort"],
  },
  // I telefonen vart ingenting sett.
  {
    was: /\bring(?:de|jer|er|te)\b|telefon/i,
    hint: [/^([Dd]et som (?:vart|blei) sagt) og det som (?:vart|blei) sett$/, "$1"],
  },
  // Den som skriv «underteikna», skriv ikkje «eg» i same setning.
  { was: /\bunderteikna\b/i, put: [/\b(gav|gir|gjev) meg inntrykk/, "$1 inntrykk"] },
  { was: /\bunderteikna\b/i, put: [/^[Ee]g oppl(?=ev(?:de|er) at)/, "Oppl"] },
  { stance: "own", was: /\bunderteikna\b/i, leave: /\b(?:eg|meg) (?:opplev|kjen|tenk)|\bEg\b/ },
  // «Verka dritflau»: slengordet er like sterkt, kor varsamt det enn står.
  { stance: "hedge", leave: /\bdrit\p{L}+/iu },
  // «Enda ein person med …»: eit anna ord åleine tek ikkje sukket bort.
  { stance: "reword", was: /^(?:enda|endå|nok) ein\b/i, leave: /^(?:Enda|Endå|Nok) ein (?:person|pasient)/ },
  { stance: "observe", was: /\bunderteikna\b/i, leave: /\b(?:fekk|får) meg til\b/ },
  // «Mjukna då eg opplevde at …»: det hang ikkje på det.
  { stance: "own", leave: /\b(?:då|når) eg opplev/ },
  // Det som vert sagt, vert høyrt.
  {
    was: /\b(?:opna munnen|sagt|svara|spurt|takka|bede|orda)\b/i,
    put: [/^Eg har ikkje sett at/, "Eg har ikkje høyrt at"],
  },
  {
    put: [
      /^Eg har sett at (?=(?:det|han|ho|hen) \S*(?:smell|rop|skrik|brøl|bank|dunk|klag|mas|syt|seier|snakk|kjeft|bann))/,
      "Eg har høyrt at ",
    ],
  },
  // «M.» har sitt eige punktum.
  { put: [/(\p{Lu}\.)\.(?= |$)/gu, "$1"] },
  // «… gjekk ho opp, dritlei oss vaksne»: kven det var, gjekk tapt.
  { leave: /\bat det (?:er|var) (?:knust|bitter|\p{L}*lei)\b/iu },
  {
    was: /^\p{L}+ og \p{L}+ (?:over|på|av) /u,
    leave: /(?:tenk\p{L}+|opplev\p{L}+) at pasienten \p{L}+ og \p{L}+ (?:over|på|av) /u,
  },
  // Når det vart sett etter, står ved det som ikkje vart sett.
  { put: [/^(Eg (?:har ikkje sett|såg ikkje) at [^,]+)(, så .+?) (\{slot\})/, "$1 $3$2"] },
  // Bak kjensla til den som skriv, heng det ikkje meir av setninga.
  { stance: "own", leave: /\[kor ofte[^\]]*\], og eg kj\p{L}+ på \[[^\]]*\], \p{Ll}/u },
  // «At dei, slik eg opplever det, ferske på vakt»: «dei» høyrer til det som kjem.
  { leave: /\bdei, slik eg opplev\p{L}+ det, (?!er |var |har |hadde )\p{L}+e (?:på|i|med)\b/u },
  // «Låste [kor ofte] døra», «på puta [kor ofte], madrassen og lufta»: luka står midt i noko.
  { leave: /^\p{Lu}\p{L}+ \[kor ofte[^\]]*\] \p{L}+(?:a|en|et) |\[kor ofte[^\]]*\], \p{L}+ og \p{L}+\.?$/u },
  { leave: /^\p{Lu}\.?, og eg |\], (?:fortel|seier) (?:han|ho)\b/u },
  { leave: /når det gj(?:eld|aldt) p{L}+ (?:er|var|har|hadde) / },
  // Ein dom vert ikkje betre av at han vert undra over ord for ord.
  {
    leave:
      /\bl[uå]r\p{L}* på om .*(?:med vitande og vilje|for å laga? (?:kvalm|bråk|trøbbel)|bagatell|\b(?:slu|sleip|frekk|feig|doven|lat|egoistisk|sjølvgod)\b|styre alt)/iu,
  },
  // «Nok ein gong den dama»: kva ein kalla henne, går ikkje med.
  { put: [/(\{slot\}), (?:den|det) (?:dama|mannen|karen|kvinna|kvinnfolket)$/, "$1"] },
  { leave: /(?<!\p{L})(\p{L}{4,30}) og \1 |på om (?:han|ho) kunne ha gått/u },
  // «Overfor å vippa», «når det gjeld sort»: det hang ikkje på det.
  {
    leave:
      /\boverfor (?:å|det (?:opp|ned|inn|ut)) |\boverfor ingen|når det gj\p{L}+ (?:sort|i staden for|framfor)\b|\] i dei andre\b|\] i alt(?: og|[,.])|(?:\]|og) om noko som helst/u,
  },
  // «Når same kva», «som vanleg var når»: kor ofte er inga eiga setning.
  {
    leave:
      /\bnår (?:same|uansett) (?:kva|kven|kor)|(?:sett|såg|høyrt) at (?:pasienten|han|ho|hen) (?:er|var) det \p{L}+ som\b|\b(?:som (?:vanleg|alltid|før)|vanen tru) (?:er|var) (?:når|då|kvar|i|på)\b/u,
  },
  // «Når ein røykjer, eg har lagt merke til»: verbet står framfor den som skriv.
  {
    leave:
      /^(?:Når|Då|Da|Viss|Dersom) [^,]+, (?:eg (?:har|la|kjen|opplev|tenk|lur)|\[[^\]]*\] (?:får|fekk|gir|gav|gjev)\b)/,
  },
  // «Det vi seier eller gjer»: den som skriv, spør ikkje etter seg sjølv.
  { leave: /\[det (?:vi|me|eg) (?:seier|gjer|sa)\b|\bi møte med vi\b/ },
  { put: [/\b(overfor \p{L}+) (?:trill )?rundt(?= og |,|$)/u, "$1"] },
  { leave: /\boverfor \p{L}+ og \p{L}+ som \p{L}+ |\boverfor oss \p{L}+ande\b/u },
  // «…, men rask på labben, men lurer»: to gonger «men».
  { leave: /, men [^,]+, men l[uå]r\p{L}+ på/u },
  { leave: /når det gj\p{L}+ [^,]+, men \p{L}+ (?:på|i|med) /u },
  // «Verkar blitt glad», «verkar ho glad i» bak den det gjeld: hovudet i setninga gjekk tapt.
  { stance: "hedge", leave: /\bverka[rt]? (?:\p{L}+ ){0,2}(?:blitt|vorte|vorten)\b/u },
  // «Fortel det er vaskemaskina»: etter «fortel» krevst «at».
  {
    was: /\b(?:hevdar|hevda|påstår|påstod) (?:det|han|ho|hen|dei|den) /i,
    put: [/\b([Ff]ortel|[Ff]ortalde)(?=$| (?:det|han|ho|hen|dei|den) )/, "$1 at"],
  },
  // «Far skuffa over at …»: utan sitt «var».
  {
    put: [
      /(tenkte at|opplevde at) (\p{L}+) (skuffa|såra|letta|irritert|fornærma|overraska) (?=over )/u,
      "$1 $2 var $3 ",
    ],
  },
  {
    put: [
      /(tenkjer at|tenker at|opplever at) (\p{L}+) (skuffa|såra|letta|irritert|fornærma|overraska) (?=over )/u,
      "$1 $2 er $3 ",
    ],
  },
  { was: /\bkøyr(?:er|de|te|t)? over\b/i, put: [/(\{slot\}) over (?=\p{L})/u, "$1 overfor "] },
  { was: /\b(?:ber|bad|bede) (?:\p{L}+ )*om det\b/iu, put: [/(\{slot\}) om det(?= og |$)/, "$1"] },
  { put: [/(\{slot\}) i alt (?=her )/, "$1 "] },
  { put: [/(\{slot\}[^,]*), (?:støtt og stadig|titt og ofte|dag ut og dag inn)$/, "$1"] },
  // «Person med … er han»: det som stod fyrst, var ein dom.
  { leave: /^Person med .* (?:er|var) (?:han|ho|hen)\b/ },
  // «At det er innvendig kokar jenta»: verbet vart ikkje sett.
  { leave: /\bat det (?:er|var) (?:innvendig|inni seg|innarst|inst) \p{L}+|i samband med at [^,]+ og så snart/u },
  // «… om mora er ei hønemor av verste sort»: dommen høyrer ikkje til det som vert undra.
  { leave: /\bl[uå]r\p{L}* på om .*\bav verste (?:sort|slag)\b/iu },
  // «… før han har prøvd,.»: det som stod bak kommaet, gjekk med.
  { put: [/( på om .*),$/, "$1"] },
  // «Smør tjukt på når …»: «på» høyrer til verbet som er borte.
  { put: [/(\{slot\}) på (?=når )/, "$1 "] },
  // «At det tydeleg er at ho vil»: at det er tydeleg, seier ramma imot.
  {
    put: [
      /(tenk\p{L}+|opplev\p{L}+|inntrykk av) at det (?:(?:heilt |ganske |jo |nok )?(?:tydeleg|openbert|klart|opplagt) (?:er|var)|(?:er|var) (?:heilt |ganske |jo |nok )?(?:tydeleg|openbert|klart|opplagt)) at /u,
      "$1 at ",
    ],
  },
  // «Eg opplever at han sikkert er redd»: kor sikkert det er, seier ramma.
  {
    put: [
      /((?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at \p{L}+(?: (?:hans|hennar|vår|min))?) (?:nok|sikkert|vel|visst|truleg) (?=\p{L})/u,
      "$1 ",
    ],
  },
  { put: [/( på om \p{L}+(?: (?:hans|hennar|vår|min))?) (?:nok|sikkert|vel|visst|truleg) (?=\p{L})/u, "$1 "] },
  { stance: "hedge", leave: /\bverka[r]? (?:nok|sikkert|vel|visst|truleg) /u },
  // «Tenkjer at ho har ingen motivasjon»: i ei leddsetning står «ikkje» framfor verbet.
  { put: [/((?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at \p{L}+) (har|hadde) ingen (?=\p{L})/u, "$1 ikkje $2 nokon "] },
  { put: [/((?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at \p{L}+) (har|hadde) inga (?=\p{L})/u, "$1 ikkje $2 noka "] },
  // «Overfor meg fullstendig»: kor mykje, gjekk med dommen.
  { put: [/(\] overfor \p{L}+|\{slot\} overfor \p{L}+) (?:fullstendig|totalt|heilt)(?= |$)/u, "$1"] },
  // «At pasienten var det same maset», «det same maset [kor ofte]»: kva som vart sagt, manglar.
  { leave: /\bat \p{L}+ (?:er|var) det same \p{L}+(?:et|a|en)\b|^Det same \p{L}+(?:et|a|en)\b.*\[kor ofte/u },
  // «[…], og han kjem heller ikkje til å gjere det»: det som stod før, var dommen.
  { leave: /(?:seier|sa) eller gj(?:er|orde)\][^.]*, og \p{L}+ (?:\p{L}+ )?heller ikkje /u },
  // Eit rop om noko er ikkje noko som vart sagt om det.
  { leave: / (?:var|er) eit? rop om /u },
  { was: /\b(?:rop|skrik|bøn) om /i, leave: /\[det \p{L}+ (?:seier|sa)\] om /u },
  // «Sa nei til å innsjå»: det var det ingen som sa.
  {
    leave:
      /\bs(?:a|eier) nei til å (?:ta (?:noko )?ansvar|innsjå|forstå|skjøn[ea]?|godta|akseptere|tru|lytte|høyre|erkjenne|innrømme|innrømma)\b/u,
  },
  // «Om pasienten har overhovudet ingen respekt»: eit nei er ikkje noko å undrast over.
  { leave: / på om \p{L}+ (?:har|hadde) (?:\p{L}+ )?ing(?:en|a) /u },
  // «[…] kvar gong»: kor ofte, høyrer til det som er borte.
  { put: [/(\{slot\}(?: i møte med \p{L}+)?) kvar gong(?=$| og l[uå]r)/u, "$1"] },
  // «Primadonnanykkar på grunn av ei kald kjøtkake»: at det eine kom av det andre, var dommen.
  { put: [/(\{slot\}) på grunn av (?=[^,]+(?: og l[uå]r|$))/u, "$1 i samband med "] },
  // «Snørrhoven type frå finare strok», «etter alle kunstens reglar»: det høyrde til dommen.
  { put: [/(\{slot\}) frå (?:finare|betre|beste) [^,]+?(?= og l[uå]r|$)/u, "$1"] },
  { put: [/ etter alle kunstens reglar(?=,| og |$)/u, ""] },
  // «Av «eg fekk ikkje beskjed»»: sitatet vart delt.
  { leave: /\] av «/u },
  // «Om latsekken hosta», «om alkisen skuldar på andre»: kva ein kalla han, står att.
  {
    leave: /\bl[uå]r\p{L}* på om (?:den )?\p{L}*(?:latsekk|latsabb|alkis|narkis|narkoman|junki|kjerring|dust|idiot)/iu,
  },
  // «Har lært seg å hacke systemet»: eit bilete av juks.
  { leave: /\bl[uå]r\p{L}* på om .*\b(?:hacke|melke|mjølke|utnytte) (?:systemet|trygda|staten)/iu },
  // «Pasienten var permanent mistenksam», «at han som alltid følte seg»: kor ofte, seier ramma imot.
  { put: [/(\b(?:at|om) \p{L}+ (?:er|var)) (?:stendig|permanent|evig|kronisk|notorisk|konstant) (?=\p{L})/u, "$1 "] },
  { put: [/(\b(?:at|om) (?:han|ho|hen|pasienten|dei)) som (?:alltid|vanleg|bestandig) (?=\p{L})/u, "$1 "] },
  // «At det var bitter på faren», «at det er år ut og år inn»: den det gjeld, gjekk tapt.
  { leave: /\b(?:at|om) det (?:er|var) (?:(?:stendig|kronisk|notorisk|permanent) |\p{L}+ (?:på far|for sein)|år ut)/u },
  {
    leave:
      /\bat pasienten (?:er|var) (?:dei|den) same |\b(?:er|var) og overalt\b|^Og stadig |\bat kva (?:vi|me|ein|eg) enn\b/u,
  },
  // «Kvar einaste primærkontakt ho har hatt, har eg lagt merke til», «så snart nokon set ei grense, og eg …».
  {
    leave:
      /^Kvar einaste [^,]+, har eg |^(?:Så snart|Ikkje før|Same kva|Same kven) [^,]+, (?:og|så har) (?:eg|\[)|^Same (?:kva|kven) [^,]+, så |\bom \p{L}+ kjem \p{L}*tårene/u,
  },
  { leave: /\boverfor (?:han|ho|hen) det\b|når det gj\p{L}+ (?:tida|motvind)(?=,| og |\.?$)/u },
  // «Kjem ikkje til å gjere det [kor ofte, og når]»: det har ikkje hendt.
  { leave: /\bkjem (?:ikkje )?til å [^.\][]*\[kor ofte/u },
  // «[…], ei tverr dame», «kranglevoren [kor ofte], ein vanskeleg pasient»: dommen står att bak luka.
  {
    leave:
      /\], (?:ein|ei) (?:\p{L}+ )?\p{L}*(?:tverr|vanskeleg|krevjande|tung|umogeleg|vrang|sur|sta|frekk|gretten)\p{L}* (?:dame|mann|kar|type|pasient|kvinne|gut|jente|person|bebuar)\b/u,
  },
  { leave: /^\p{L}+(?:sjuk|gal|galen|kåt) \[kor ofte/u },
  // «Dei to er av same ulla, og eg …»: det som står fyrst, er ein dom.
  { leave: /^(?:[^,.]+ (?:er|var) (?:av same ulla|ein trojansk hest)|Evinneleg [^.]+), og (?:eg|\[)/u },
  // «Ho har motvind [kor ofte, og når], og det er alltid nokon andre sin feil»: det siste dømmer meir.
  { leave: /\[kor ofte[^\]]*\],? (?:og )?det er (?:alltid )?(?:nokon |alle )?andre sin (?:feil|skuld)/u },
  // «…, den latsabben», «…, den familien»: kva ein kalla han, går ikkje med.
  {
    put: [
      /, (?:den|det) (?:guten|jenta|familien|typen|fyren|\p{L}*(?:latsabb|latsekk|tosk|dust|tulling|idiot|kjerring|stakkar)\p{L}*)$/u,
      "",
    ],
  },
  ...tidyOfBoth,
];
