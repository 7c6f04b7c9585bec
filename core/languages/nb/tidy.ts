import type { Tidy } from "../../rephrase/tidy";
import { tidyOfBoth } from "../norwegian-tidy";
import { likeness } from "./plain-words";

const undersigned = /\bu\.t\.|\bundertegnede\b/i;

export const tidy: readonly Tidy[] = [
  // «Ved middagen bare og lurte på», «i dag heller»: det hørte til ordene som er borte.
  { put: [/(\{slot\}[^,]*) (?:bare|heller)(?=$|,| og (?:lur|kjen))/u, "$1"] },
  // «Overfor oss med klager på madrassen», «når det gjaldt ei historie om at»: det ble sagt.
  { put: [/(\{slot\} overfor \p{L}+) med klager på /u, "$1 om "] },
  {
    was: /\b(?:histori|skrøn|bortforklaring)\p{L}* om at /u,
    put: [
      /(\{slot\}) når det gj(?:elder|aldt) (?:\p{L}+ ){0,2}(?:histori|skrøn|bortforklaring)\p{L}* om at /u,
      "$1 om at ",
    ],
    hint: [/\b(sa|sier) eller gj(?:orde|ør)$/u, "$1"],
  },
  // «[Det pasienten sa eller gjorde] fra O.M.»: det er noen andre som gjør det.
  { leave: /\] fra (?:\p{Lu}\.)+/u },
  // «Var i den samme stolen»: der sitter en.
  { put: [/\bvar i ((?:den )?(?:samme )?(?:stolen|sofaen|lenestolen|sofakroken))/u, "satt i $1"] },
  // Lyd og tale blir hørt, og ikke sett.
  {
    put: [
      /^Jeg har sett at (?=(?:det|han|hun|hen) \S*(?:smell|rop|skrik|brøl|bank|dunk|klag|mas|syt|sut|gnål|sier|snakk|kjeft|bann|ring|spør|krangl|hyl))/,
      "Jeg har hørt at ",
    ],
  },
  // «Står på kontordøra igjen [hvor ofte]»: hvor ofte har luken.
  { put: [/^(Jeg har sett at (?:han|hun|hen|det)) (.*?) igjen (?=\{slot\})/, "$1 igjen $2 "] },
  // «Hun virker bedre, men hun virker redd».
  { stance: "hedge", leave: /\bvirke[rt] .*\bvirke[rt]\b|verre er/i },
  // «Jeg opplever at han dessverre …»: beklagelsen er den som skriver sin.
  { put: [/^Jeg (opplev(?:er|de)) at (.*?) dessverre (?=\p{L})/u, "Dessverre $1 jeg at $2 "] },
  // «Merkelig nok» er spydig også bak «jeg opplever».
  {
    stance: "own",
    leave:
      /opplev(?:er|de) .*(?:merkelig|pussig|underlig|beleilig) nok\b|(?:merkelig|pussig|underlig|beleilig) nok\b.*slik jeg opplev/,
  },
  // «Myknet da jeg opplevde at …»: det hang ikke på det.
  { stance: "own", leave: /\b(?:da|når) jeg opplev/ },
  // «… tenker at hun har dårlig samvittighet, og hun overkompenserer»: begge er tanker.
  {
    was: /overkompenser|bagatelliser|fortreng|ruger|gruer|angrer/i,
    put: [/^(.*(?:tenker|tenkte|opplever|opplevde) at [^,]+, og) (han|hun|hen)$/, "$1 at $2"],
  },
  // Den som skriver «u.t.», skriver ikke «jeg» i samme setning.
  { was: undersigned, put: [/^Jeg l(?=a merke)/, "L"] },
  { was: undersigned, put: [/^Jeg h(?=ar )/, "H"] },
  { was: undersigned, put: [/^Jeg k(?=jen)/, "K"] },
  { was: undersigned, put: [/^Jeg o(?=pplev)/, "O"] },
  { was: undersigned, leave: /\b(?:fikk|får) meg til|\bjeg (?:la|har|tenk|kjen|opplev)/ },
  // «I møte med henne da jeg tok imot henne».
  {
    was: /\bda (?:jeg|vi|u\.t\.) .*\b(?:henne|ham|han)\b/i,
    put: [/ i møte med (?:henne|ham|han)(?= da (?:jeg|vi) |$)/, ""],
  },
  // «Person på 55 år med rusmiddelproblemer uten fast bolig»: to ting.
  { was: /\b\d+ år (?:uten|fra) /i, put: [/(person på \d+ år med (?:rusmiddelproblemer|\{slot\}))$/i, "$1 og"] },
  // «Mistenker alle, slik jeg opplever det, uten unntak»: skilt fra det den hører til.
  { leave: /slik jeg (?:opplev|forst)[^,]*, uten unntak/ },
  // «En egen evne til å …»: det som følger, hører til dommen.
  {
    was: /\b(?:evne|talent|hang|teft) (?:til|for) å /i,
    leave: /når det gj(?:elder|aldt) å |på om .*\b(?:evne|talent|hang|teft)\b/,
  },
  // «M.» har sitt eget punktum.
  { put: [/(\p{Lu}\.)\.(?= |$)/gu, "$1"] },
  // «… låste han seg inne, knust over beskjeden»: hvem som var knust, gikk tapt.
  { leave: /\bat det (?:er|var) (?:knust|bitter|\p{L}*lei)\b/iu },
  {
    was: /^\p{L}+ og \p{L}+ (?:over|på|av) /u,
    leave: /(?:tenk\p{L}+|opplev\p{L}+) at pasienten \p{L}+ og \p{L}+ (?:over|på|av) /u,
  },
  // Når det ble sett etter, står ved det som ikke ble sett, og ikke etter det som kom av det.
  { put: [/^(Jeg (?:har ikke sett|så ikke) at [^,]+)(, så .+?) (\{slot\})/, "$1 $3$2"] },
  // Bak følelsen til den som skriver, henger ikke mer av setningen.
  { stance: "own", leave: /\[hvor ofte[^\]]*\], og jeg kjen\p{L}+ på \[[^\]]*\], \p{Ll}/u },
  // «At de, slik jeg opplever det, ferske på vakt»: «de» hører til det som kommer.
  { leave: /\bde, slik jeg opplev\p{L}+ det, (?!er |var |har |hadde )\p{L}+e (?:på|i|med)\b/u },
  // «Låste [hvor ofte] døra», «på puta [hvor ofte], madrassen og lufta»: luken står midt i noe.
  { leave: /^\p{Lu}\p{L}+ \[hvor ofte[^\]]*\] \p{L}+(?:a|en|et) |\[hvor ofte[^\]]*\], \p{L}+ og \p{L}+\.?$/u },
  { leave: /^\p{Lu}\.?, og jeg |\], (?:forteller|sier) (?:han|hun)\b/u },
  // «Når det gjelder kneet er vondt», «overfor det ham».
  {
    leave:
      /når det gj(?:elder|aldt) \p{L}+ (?:er|var|har|hadde) |overfor (?:(?:det|de) (?:ham|henne)\b|\p{L}+ (?:ikke )?(?:har|er|var|hadde) )/u,
  },
  // En dom blir ikke bedre av at den undres over ord for ord.
  {
    leave:
      /\bl[uå]r\p{L}* på om .*(?:med vitende og vilje|for å lage (?:kvalm|bråk|trøbbel)|bagatell|\b(?:slu|sleip|frekk|feig|doven|lat|egoistisk|utspekulert)\b)/iu,
  },
  { put: [/(også (?:hun|han|hen)) person med/i, "$1 en person med"] },
  // «Overfor de og …»: der det står alene, er det «dem».
  { put: [/\boverfor de(?= og (?:lurer|lurte)|[,.]|$)/, "overfor dem"] },
  // «Overfor å vippe», «når det gjelder istedenfor å roe»: det hang ikke på det.
  {
    leave:
      /\boverfor (?:å|det (?:opp|ned|inn|ut)) |når det gj\p{L}+ (?:sort|istedenfor|i stedet for|fremfor)\b|\] i de andre\b|\] i alt(?: og|[,.])|(?:\]|og) om noe som helst/u,
  },
  // «Når uansett hva», «som vanlig var når»: hvor ofte er ingen egen setning.
  {
    leave:
      /\bnår uansett\b|(?:sett|så|hørt) at (?:pasienten|han|hun|hen) (?:er|var) det \p{L}+ som\b|\b(?:som (?:vanlig|alltid|før)|vanen tro) (?:er|var) (?:når|da|hver|i|på)\b/u,
  },
  // «Når en røyker, jeg har lagt merke til»: verbet står foran den som skriver.
  { leave: /^(?:Når|Da|Hvis|Dersom) [^,]+, (?:jeg (?:har|la|kjen|opplev|tenk|lur)|\[[^\]]*\] (?:får|fikk|gir|ga)\b)/ },
  // «Overfor oss trill rundt»: det hører til det som ble lurt.
  { put: [/\b(overfor \p{L}+) (?:trill )?rundt(?= og |,|$)/u, "$1"] },
  // «Overfor legen og sur som eddik mot oss»: enda en dom, og ingen det er overfor.
  { leave: /\boverfor \p{L}+ og \p{L}+ som \p{L}+ |\boverfor oss \p{L}+ende\b/u },
  // «Så fjorten dager, men rask på labben, men lurer»: to ganger «men».
  { leave: /, men [^,]+, men l[uå]r\p{L}+ på/u },
  // «Har rusmiddelproblemer på sin hals»: bildet hører til ordet som er borte.
  { leave: /(?:rusmiddelproblemer|avhengighet|rusbruken\]) på sin hals\b/ },
  // «Virker blitt glad»: det ble så, og det er ikke slik det virker.
  { stance: "hedge", leave: /\bvirke[rt] (?:\p{L}+ ){0,2}blitt\b/u },
  // «Forteller det er vaskemaskinen»: etter «forteller» kreves «at».
  {
    was: /\b(?:hevder|hevdet|påstår|påsto|påstod) (?:det|han|hun|hen|de|den) /i,
    put: [/\b([Ff]orteller|[Ff]ortalte)(?=$| (?:det|han|hun|hen|de|den) )/, "$1 at"],
  },
  // «Far skuffet over at …»: uten sitt «var».
  {
    put: [
      /(tenkte at|opplevde at) (\p{L}+) (skuffet|såret|lettet|irritert|fornærmet|overrasket) (?=over )/u,
      "$1 $2 var $3 ",
    ],
  },
  {
    put: [
      /(tenker at|opplever at) (\p{L}+) (skuffet|såret|lettet|irritert|fornærmet|overrasket) (?=over )/u,
      "$1 $2 er $3 ",
    ],
  },
  // «Kjører over den unge mora»: det ble gjort overfor henne.
  { was: /\bkjør(?:er|te|t) over\b/i, put: [/(\{slot\}) over (?=\p{L})/u, "$1 overfor "] },
  // «Ber hun jo om det»: «det» er ingenting å være om.
  { was: /\b(?:ber|ba|bedt) (?:\p{L}+ )*om det\b/iu, put: [/(\{slot\}) om det(?= og |$)/, "$1"] },
  { put: [/( når det gj\p{L}+ ansvar for det) selv\b/u, "$1"] },
  // «I alt her i huset, støtt og stadig»: hvor mye og hvor ofte går med dommen.
  { put: [/(\{slot\}) i alt (?=her )/, "$1 "] },
  { put: [/(\{slot\}[^,]*), (?:støtt og stadig|titt og ofte|dag ut og dag inn)$/, "$1"] },
  // «Person med … er han»: det som sto først, var en dom.
  { leave: /^Person med .* (?:er|var) (?:han|hun|hen)\b/ },
  {
    leave:
      /\bat det (?:er|var) (?:innvendig|inni seg|innerst) \p{L}+|\] fra \p{L}+ i forbindelse med|i forbindelse med at [^,]+ og så snart/u,
  },
  // «Holder han på fra morgen til kveld»: setningen mistet det den holder på med.
  { leave: /\bog morgen til kveld \[/ },
  // «… om mora er ei hønemor av verste sort»: dommen hører ikke til det som undres.
  { leave: /\bl[uå]r\p{L}* på om .*\bav verste (?:sort|slag)\b/iu },
  // «… før han har prøvd,.»: det som sto bak kommaet, gikk med.
  { put: [/( på om .*),$/, "$1"] },
  // «Smører tykt på når …»: «på» hører til verbet som er borte.
  { put: [/(\{slot\}) på (?=når )/, "$1 "] },
  // «At det tydelig er at hun vil»: at det er tydelig, sier rammen imot.
  {
    put: [
      /(tenk\p{L}+|opplev\p{L}+|inntrykk av) at det (?:(?:helt |ganske |jo |nok )?(?:tydelig|åpenbart|klart|opplagt|helt klart|helt tydelig) (?:er|var)|(?:er|var) (?:helt |ganske |jo |nok )?(?:tydelig|åpenbart|klart|opplagt)) at /u,
      "$1 at ",
    ],
  },
  // «Jeg opplever at han sikkert er redd»: hvor sikkert det er, sier rammen.
  {
    put: [
      /((?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at \p{L}+(?: (?:hans|hennes|vår|min))?) (?:nok|sikkert|vel|visst|trolig) (?=\p{L})/u,
      "$1 ",
    ],
  },
  { put: [/( på om \p{L}+(?: (?:hans|hennes|vår|min))?) (?:nok|sikkert|vel|visst|trolig) (?=\p{L})/u, "$1 "] },
  { stance: "hedge", leave: /\bvirke[rt] (?:nok|sikkert|vel|visst|trolig) /u },
  // «Tenker at hun har ingen motivasjon»: i en bisetning står «ikke» foran verbet.
  { put: [/((?:tenk\p{L}+|opplev\p{L}+|inntrykk av) at \p{L}+) (har|hadde) ingen (?=\p{L})/u, "$1 ikke $2 noen "] },
  // «Overfor meg fullstendig»: hvor mye, gikk med dommen.
  { put: [/(\] overfor \p{L}+|\{slot\} overfor \p{L}+) (?:fullstendig|totalt|helt)(?= |$)/u, "$1"] },
  // «[…], og han kommer heller ikke til å gjøre det»: det som sto før, var dommen.
  { leave: /(?:sier|sa) eller gj(?:ør|orde)\][^.]*, og \p{L}+ (?:\p{L}+ )?heller ikke /u },
  // Et rop om noe er ikke noe som ble sagt om det.
  { leave: / (?:var|er) et rop om /u },
  { was: /\b(?:rop|skrik|bønn) om /i, leave: /\[det \p{L}+ (?:sier|sa)\] om /u },
  // «Sa nei til å innse»: det var det ingen som sa.
  {
    leave:
      /\bs(?:a|ier) nei til å (?:ta (?:noe )?ansvar|innse|forstå|skjønne|godta|akseptere|tro|lytte|høre|erkjenne|innrømme)\b/u,
  },
  // «Om pasienten har overhodet ingen respekt»: et nei er ikke noe å undres over.
  { leave: / på om \p{L}+ (?:har|hadde) (?:\p{L}+ )?ing(?:en|et) /u },
  // «[…] hver gang»: hvor ofte, hører til det som er borte.
  { put: [/(\{slot\}(?: i møte med \p{L}+)?) hver gang(?=$| og l[uå]r)/u, "$1"] },
  // «… hadde stor avstand til moren, ikke snev av medfølelse»: dommen henger igjen bak kommaet.
  {
    leave:
      /(?:opplev\p{L}+|tenk\p{L}+|inntrykk av) at .*, ikke (?:et )?(?:snev|fnugg|spor) av \p{L}+|^Ikke (?:et )?(?:snev|fnugg|spor) av|, ikke (?:et )?(?:snev|fnugg) av \p{L}+, slik jeg/u,
  },
  {
    leave: /slik jeg (?:opplev|forst)[^.]*, (?:ikke (?:et )?(?:snev|fnugg)|så (?:gå|lås|trekk|hold|følg|pass|sjekk)) /,
  },
  // «Lurer på om han vil oss til livs, så gå to»: en beskjed til de andre er ikke noe å undres over.
  { leave: / på om [^.]*, (?:så|men) (?:gå|lås|trekk|hold|følg|pass|sjekk|tell|legg|vi løper|ikke) /u },
  // «Slengte med leppa til nattevakta»: det ble gjort overfor noen.
  {
    was: /\b(?:slengt?e?r?|gapt?e?|bjeffet?|glefset?) (?:med )?(?:leppa|leppen|kjeften)? ?til\b/i,
    put: [/(\{slot\}) til (?=\p{L})/u, "$1 overfor "],
  },
  // «Gidder ikke løfte ræva fra sofaen», «rent mel i posen»: det hører til bildet som er borte.
  { put: [/(\{slot\}) (?:fra|av|opp av|opp fra|ut av) (?:sofaen|stolen|senga|sengen|lenestolen)(?= |,|$)/u, "$1"] },
  { put: [/(\{slot\}) (?:i posen|i kurven|på sin hals|for alvor)(?= |,|$)/u, "$1"] },
  // «Hører bare på det øret som passer ham»: den det gjelder, er den samme.
  { was: /\bsom passer (?:ham|henne|seg|hen)\b/i, put: [/(\{slot\}) overfor (?:ham|henne|seg|hen)(?= |,|$)/u, "$1"] },
  // «Velger minste motstands vei», «tar på seg», «biter det ut»: ordet hører til bildet.
  {
    put: [/(\{slot\}),? når det gj(?:elder|aldt) (?:vei|unna|ut|inn|det ut|det|ting|tiden),?(?= og l|[,.]|$)/u, "$1"],
  },
  { put: [/(\{slot\} )til alle døgnets tider/u, "$1"] },
  // «Virker bitter som malurt», «virker stormforelsket»: bildet maler.
  {
    stance: "hedge",
    leave: new RegExp(
      `virke[rt] .*(?:${likeness}|(?:storm|døds)forelsk|(?:møkk|kjempe|skitt|dritt|gørr|drit)lei|mett av (?:hele|alt|alle|opplegg|mas)|varm om hjertet)(?![^.]*\\[)`,
      "iu",
    ),
  },
  // «Som en unge i en godtebutikk …, slik jeg forsto det»: bildet har ingen det sies om.
  { leave: /^(?:- )?Som (?:en|ei|et) .*slik jeg (?:opplev|forst)/u },
  // «[Det hykler sier]», «[det her sier]», «overfor løgner»: det er ikke noen.
  {
    leave: /\[det (?:hykler|løgner|skryter|bløffer|her|der) s(?:ier|a)\b/u,
  },
  // «[…], mor til Jonas», «[…] overfor moren, 34 år og like hjelpeløs», «[…], det kan hun»: det sies om en annen, eller dømmer.
  { leave: /\], (?:mor|far|bror|søster|kona|mannen) til |\] overfor \p{L}+, \d+ år\b|\][^.]*, det kan (?:han|hun)\b/u },
  // «Etter besøket at ingen orket»: det hang på ordene som er borte.
  { leave: /\] etter [^,\]]* at ingen / },
  // «Overfor meg igjen»: det var dommen som kom igjen.
  { put: [/(\{slot\} overfor (?:meg|oss)) igjen(?= og l|,|$)/, "$1"] },
  // «Overfor oss om hvor han hadde vært», «overfor meg at kaffen var kald»: det ble sagt til noen.
  {
    was: /\b(?:skrøn|eventyr|histori|løgn|servert?e?|glefs|bjeff|fres|snerr|hves|brøl|bet )\p{L}*/iu,
    put: [/(\{slot\}) overfor (\p{L}+) (?:om )?(?=at |hv(?:a|or|em|ordan) )/u, "$1 til $2 om "],
  },
  {
    was: /\b(?:skrøn|eventyr|histori|løgn|servert?e?|glefs|bjeff|fres|snerr|hves|brøl)\p{L}* .*\b(?:at|hva|hvor|hvem|hvordan)\b/iu,
    hint: [/ (sa|sier) eller gj(?:orde|ør)$/, " $1"],
  },
  // «Moraliserer over andres røyking», «hakker på de svakeste»: hva det ble sagt om, og overfor hvem.
  { put: [/(\{slot\}) over (?=andres )/, "$1 når det gjelder "] },
  { put: [/(\{slot\}) (?:på|over|mot) (?=de (?:svak|still|nye|yng|andre|eld))/u, "$1 overfor "] },
  { put: [/(\{slot\}) i det, og (?=l[uå]r)/u, "$1 og "] },
  { put: [/ når det gj(?:elder|aldt) det bare (?=er|var)/, " når det bare "] },
  { put: [/( når det gj(?:elder|aldt)) en (?:millimeter|tomme|fot) (?:om|når det gj\p{L}+) /u, "$1 "] },
  { put: [/( når det gj(?:elder|aldt) \p{L}+) og (?=l[uå]r)/u, "$1, og "] },
  { put: [/(\{slot\}) overfor (?:løgner|han \p{L}+er \p{L}+)(?=[ ,.]|$)/u, "$1"] },
  { put: [/( overfor andre) skyld(?=[ ,.]|$)/, "$1"] },
  { put: [/ overfor (?=(?:alt|det) vi )/, " når det gjelder "] },
  { put: [/( når det gj(?:elder|aldt) (?:alt|det|andres) [^,]+?) og (?=l[uå]r)/u, "$1, og "] },
  // «Lurer på om han har seg selv å takke», «om en løs kanon på dekk», «om tøffelhelten av en ektemann …».
  {
    leave:
      / på om (?:\p{L}+ har seg selv å takke|en løs kanon|det var \p{L}+la saken|\p{L}+ av en \p{L}+ |\p{L}+ legger på alle)/u,
  },
  ...tidyOfBoth,
];
