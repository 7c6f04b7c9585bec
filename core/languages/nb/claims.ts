import type { ClaimKinds } from "../../lexicon/kinds";
import { claimsOfBoth } from "../norwegian";

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
  tidings: /^(?:etter|ut fra|utfra) (?:det|hva)$/,
  accountHead:
    /^(?:info|feedback|komparent\w*|opplysning\w*|tilbakemelding\w*|beskjed)\b.* (?:via|fra)\b|^fra |(?:'s|egne?) (?:ord|syn|versjon|oppfatning|beskrivelse|skildring)$/,
  accountOf: /^(?:info|feedback|komparent|opplys|tilbakemelding|beskjed|fra)/,
  supposal: /^(?:(?:arbeids)?hypotese|tolkning)$/,
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
  askedOf: /^b(?:a|er|ad)$/,
  initialism: /^\p{L}{2,5}-(?:er|ere|eren|erne)$/u,
  abstract: /(?:skap|het|isme|skryt|juks|løgn)(?:en|et|a)?$/,
  grading: /(?:ig|som)$/,
  ofThings: /.(?:løst|somt)$/,
  plan: /^(?:avtalt|avtal(?:e|a|en|er)|(?:hus)?reg(?:el|elen|ler|lene)|plan(?:en|er)?|rutinen?|mål(?:et|a)?|målsett?ing(?:a|en)?|delmål(?:et)?|råd(?:et|ene)?|huskeregel(?:en)?|tiltak(?:et|a|ene)?|(?:fare|varsel)?signal(?:et|er|ene|a)?|(?:fare|varsel)tegn(?:et|ene)?|hensikt(?:en)?|formål(?:et)?|kriteri(?:er?|um|et|ene|a))$/,
  colleagues: /^(?:dere|alle|neste|kollegaer|nattevakta|kveldsvakta|dagvakta)$/,
  directs: /^(?:ved|til|obs|nb|oppgaver?)$/,
  topic: /^(?:(?:gruppe|samtale|måneds|dagens)?tema(?:et)?|hypotesen?)$/,
  notice: /^(?:beskjed|melding)(?:en)?$/,
  reminder: /^husk$/,
  situation: /^situasjon(?:er|ene)?$/,
  wishes: /^(?:vil(?:le)?|ønsk(?:er|et|te))$/,
  paper:
    /^(?:journal(?:en)?|(?:risiko)?vurdering(?:a|en)|(?:tiltaks|behandlings|krise|pleie|dag|uke|døgn|ernærings|kost|mestrings)?plan(?:en)?|(?:rutine|hus)?perm(?:en)?|kardeks(?:en)?|vedtak(?:et)?|skjema(?:et)?|(?:kost)?ark(?:et)?|kostlist[ea]|liste[na]?|lista|kort(?:et)?|prosedyre[na]?|prosedyra|instruks(?:en)?|epikrise[na]?|epikrisa|rapport(?:en)?|referat(?:et)?|kartlegging(?:a|en)?|husregl(?:er|ene)|avtale[nr]?|avtala|kontrakt(?:en)?)$/,
  lies: /^(?:st(?:år|od?)|er|ligger)$/,
  refers: /^(?:jfr?\.?|se|per|ref\.?)$/,
  signedTo: /^(?:syk|på|av|inn|ut|frisk|ferdig|klar|til)$/,
  story:
    /^(?:\p{L}{0,8}film(?:en|er|ene)?|(?:tegne|tv-)?serien?|bok(?:a|en)|roman(?:en)?|eventyret|manga|dataspillet|drama|lydbok|podcast|podkast(?:en)?|dokumentar(?:en)?)$/u,
  inStory: /^(?:der|hvor)$/,
  play: /^(?:revy(?:en)?|musikal(?:en)?|teaterstykket|skuespillet|sketsj(?:en)?|julespill(?:et)?|juleforestillinga?)$/,
  scene: /^scenen$/,
  plays: /^(?:spill|mim)/,
};
