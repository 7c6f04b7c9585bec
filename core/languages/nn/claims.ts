import type { ClaimKinds } from "../../lexicon/kinds";
import { claimsOfBoth } from "../norwegian";

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
  tidings: /^(?:etter|ut frå|utfrå) (?:det|kva)$/,
  accountHead:
    /^(?:info|feedback|komparent\w*|opplysing\w*|opplysning\w*|tilbakemelding\w*|beskjed)\b.* (?:via|frå)\b|^frå |(?:eigen|eiga|eige|eigne) (?:ord|syn|versjon|oppfatning|oppfatting|skildring)$/,
  accountOf: /^(?:info|feedback|komparent|opplys|tilbakemelding|beskjed|frå)/,
  supposal: /^(?:(?:arbeids)?hypotese|tolking)$/,
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
  askedOf: /^b(?:a|er|ad|ed)$/,
  initialism: /^\p{L}{2,5}-(?:ar|er|are|aren|arar|arane)$/u,
  abstract: /(?:skap|heit|isme|skryt|juks|løgn)(?:en|et|a)?$/,
  grading: /(?:[ie]g|som)$/,
  ofThings: /.(?:laust|somt)$/,
  plan: /^(?:avtalt|avtal(?:e|a|en|ar)|(?:hus)?reg(?:el|elen|lar|lane)|plan(?:en|ar)?|rutin(?:e|en|a)|mål(?:et|a)?|målsett?ing(?:a)?|delmål(?:et)?|tiltak(?:et|a)?|(?:fare|varsel)?signal(?:et|a)?|(?:fare|varsel)teikn(?:et|a)?|føremål(?:et)?|formål(?:et)?|kriteri(?:um|et|a)|obs|tips(?:et)?|råd(?:et)?|instruks(?:en)?|prosedyre(?:n)?|påminning(?:a)?|hugs)$/,
  colleagues: /^(?:dykk|alle|neste|kollegaer|kollegaar|vikar(?:ar|ane|en)?|nattevakta|kveldsvakta|dagvakta)$/,
  directs: /^(?:ved|til|obs|nb|oppgåver?)$/,
  topic: /^(?:(?:gruppe|samtale|dagens|vekas|månads)?tema(?:et)?|hypotesen?)$/,
  notice: /^(?:beskjed(?:en)?|melding(?:a)?)$/,
  reminder: /^hu(?:gs|sk)$/,
  situation: /^situasjon(?:ar|ane)?$/,
  wishes: /^(?:vil(?:le)?|[øy]nsk(?:er|jer|te|a))$/,
  paper:
    /^(?:journal(?:en)?|(?:risiko)?vurdering(?:a)|(?:tiltaks|behandlings|krise|pleie|dag|veke|døgn|ernærings|kost|meistrings)?plan(?:en)?|(?:rutine|hus)?perm(?:en)?|kardeks(?:en)?|vedtak(?:et)?|skjema(?:et)?|(?:kost)?ark(?:et)?|kostlist[ea]|list[ea]|kort(?:et)?|prosedyre(?:n)?|prosedyra|instruks(?:en)?|epikrise(?:n)?|epikrisa|rapport(?:en)?|referat(?:et)?|kartlegging(?:a)?|husregl(?:ar|ane)|avtal(?:e|en|ar|a)|kontrakt(?:en)?)$/,
  lies: /^(?:st(?:år|od?)|er|ligg)$/,
  refers: /^(?:jfr?\.?|sjå|per|ref\.?)$/,
  signedTo: /^(?:sjuk|på|av|inn|ut|frisk|ferdig|klar|til)$/,
  story:
    /^(?:\p{L}{0,8}film(?:en|ar|ane)?|(?:teikne|tv-)?serien?|boka|roman(?:en)?|eventyret|manga|dataspelet|drama|lydbok|podcast|podkast(?:en)?|dokumentar(?:en)?)$/u,
  inStory: /^(?:der|kor)$/,
  play: /^(?:revy(?:en)?|musikal(?:en)?|teaterstykket|skodespelet|sketsj(?:en)?|julespel(?:et)?)$/,
  scene: /^scen(?:en|a)$/,
  plays: /^(?:spel|mim)/,
};
