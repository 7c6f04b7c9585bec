import type { Tidy } from "../../rephrase/tidy";

const each = /\bkvart? (?:einaste|bidige|evige)\b|\bkvart? (?:gong|natt|kveld|morgon)\b/i;

export const tidy: readonly Tidy[] = [
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
];
