import type { Tidy } from "../../rephrase/tidy";

const undersigned = /\bu\.t\.|\bundertegnede\b/i;

export const tidy: readonly Tidy[] = [
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
  // «Person på 55 år med ruslidelse uten fast bolig»: to ting.
  { was: /\b\d+ år (?:uten|fra) /i, put: [/(person på \d+ år med (?:ruslidelse|\{slot\}))$/i, "$1 og"] },
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
];
