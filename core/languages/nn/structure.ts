import { none } from "../../lexicon/kinds";
import type { StructureKinds } from "../../lexicon/structure-kinds";
import { structureOfBoth } from "../norwegian";

/** The words by which sentences in nynorsk are parted and their subjects found. */
export const structure: StructureKinds = {
  ...structureOfBoth,
  adverbEnding: /(?:vis|eleg|stnok)$/,
  adjectiveEnding:
    /.(?:ig|leg|isk|som|sam|ande|laus)$|^(?:gammal|gamal|garva|ung|ny|stor|liten|rein|fersk|erfaren|aktiv|vaksen|stakkars|ekte|svær|tung|hard|real|rutinert|tidlegare|rasande|notorisk|avdanka|utslitt|kjend|ivrig|god|dårleg|frekk|lat|sur|slu|dreven|skikkeleg|vanskeleg|ordentleg)$/,
  definite: /.{2}(?:en|et|a|ene|ane)$/,
  humanActs:
    /^(?:nektar?|nekta|laug|løg|lyg|veit|visste|nyt|naut|hatar|hata|elskar|elska|gidd|gadd|insister(?:er|te)|klag(?:ar?|a|de)|manipuler(?:er|te)|furt(?:ar|a)|tru(?:gar|ga)|mas(?:ar|a|te)|sutr(?:ar|a)|krangl(?:ar|a)|forakt(?:ar|a)|misunn(?:er|te)|lurte|jug|forlang(?:ar|a|te)|saboter(?:er|te)|utnytt(?:ar|a)|unnskuld(?:ar|a|te)|syn(?:est|test)|skulk(?:ar|a)|juks(?:ar|a)|bløff(?:ar|a)|angr(?:ar|a)|skjem(?:st|dest)|vedkjen(?:ner|de)|storkos(?:ar|a|te)|kos(?:ar|te)|gl(?:er|edde)|lengt(?:ar|a)|skryt(?:te)?|skr[øe]yt|sørgjer|sørgde|drøym(?:er|de)|håp(?:ar|a)|vona|bann(?:ar|a)|smisk(?:ar|a)|snylt(?:ar|a)|tafs(?:ar|a)|sladr(?:ar|a)|smilte|gret|græt|himla)$/,
  humanTraits:
    /^(?:manipulerande|lat|løgnaktig|sjalu|sint|sinna|rasande|redd|frekk|furten|grinete|gretten|trassig|lei|trist|misunneleg|utakksam|bortskjemd|umotivert|egoistisk|sjølvoppteken|hemngjerrig|slu|utspekulert|hissig|sjenert|flau|skamfull|stolt|einsam|skuffa|fornærma|merksemdssøkjande|merksemdssjuk|samarbeidsvillig|avvisande|psykotisk|paranoid|deprimert|glad|storglad|kjempeglad|kry|letta|forelska|nøgd|misnøgd|fornøgd|misfornøgd|lykkeleg|ulykkeleg|forbanna|gira|kjempegira|fortvila|såra|krenkt|oppgitt|nyfiken|nysgjerrig|takksam|feig|doven|gørrlat|masete|kravstor|kjeftete|nebbete|barnsleg|nedlatande|arrogant|hårsår|lut|luta|livredd|vettskremd|skremd|livande|dødsens|eitrande|svartsjuk|avundsjuk|arg|lyden|ulydig|slem|uforskamma)$/,
  // «Hansen», «Pedersen»: behind another consonant and an s it is seldom an ending.
  definiteFirst: /(?:(?<![bdgklnprt]s)en|et|ene|ane|inga)$/,
  nounNotPast: /^.{3,}et$|^(?:song|gleda|frykta|skamma|forakta|uroa|lysta)$/,
  unnamed: /(?:inga|ingen|inge|ene|ane|eten|teamet|enten)$/,
  quantifier: /^(?:alle|begge|ingen|mange|fleire|nokon|nokre)$/,
  fromWhen: /^frå$/,
  beforeStem: /^(?:eg|vi)$|s$/,
  beforeAim: /^(?:alt|berre|mest|meir)$/,
  each: /^kvar$/,
  eachBehind: /^(?:einaste|eineste|bidige|evige|evinnelege|enkelt)$/,
  standIn: /^(?:den|dei|ein|ei|nokon)$/,
  who: /^kven$/,
  one: /^ein$/,
  articled: /^(?:ein|ei|eit|nokon|nokre)$/,
  amount:
    /^(?:par|fleirtal(?:et)?|gjeng(?:en)?|flokk(?:en)?|fleire|mesteparten|storparten|nokon|nokre|alle|mange|halvparten|resten|dei|ein|ei|éin|to|tre|fire|ingen|begge|kvar)$/,
  takesObject: /^(?:fekk|får|vil(?:le)?)$/,
  ownFeeling: /^(?:avmakt|motoverføring|irritasjon)$/,
  felt: /^kjen(?:te|de)$/,
  honest: /^ærleg$/,
  self: /^sjølv?$/,
  elsewhere:
    /^(?:bord|hotell(?:et)?|skip(?:et)?|båt(?:en)?|toget|flyet|krigen|fjøset|seteren|setra|stølen|fengsel(?:et)?|sjøen|cruise|pensjonat(?:et)?|straum|strålar|stråling|gass|gift|forgift(?:ar|a|er)|avlytt(?:ar|a)|overvak(?:ar|a|er)|spioner(?:er|te)|spion(?:en|ar)?|mikrofon(?:ar)?|kamera|etterretning(?:a)?|pst|cia|mafiaen|djevelen|demonar|romvesen|tankane|film(?:ar|a)|trålar(?:en)?|julenissen|sjef(?:en)?|dronning(?:a)?|konge(?:n)?|verdsmeister|tenestejente(?:r)?|tenestefolk|tenar(?:ar)?|avlytta|hakket|finare)$/,
  habit: /^(?:alltid|støtt|stadig|konstant|framleis|fortsett|enno)$/,
  reactsTo: /^(?:forvent(?:ar|a)|krev(?:de)?|tok|tek|tåler|tolte|misunn(?:er|te)|lik(?:ar|a|er|te))$/,
  ought: /^(?:må|lyt|bør|burde|treng)$/,
  unaware: /^(?:an(?:ar|a|te)|veit|visste)$/,
  oneself: /^seg$/,
  grasps: /^(?:forst(?:år|od?)|skjøn(?:ar|a|er|te))$/,
  takenFor: /^tr(?:o|u|odde|or|ur|udde)$/,
  witnessed: /^(?:høyrde|såg|las|oppdaga|skjøna|skjønte|forstod?|merka|innsåg?)$/,
  weather: /^(?:regn|snø|blås)(?:a|te|dde|ar|er)$/,
  some: /^(?:fleire|mange|nokon|nokre|alle|ingen|begge|to|tre|ein|fleste|halvparten|resten|storparten|mesteparten)$/,
  supervision: /^rettleiing$/,
  shift: none,
  atWork: /^(?:jobb(?:en)?|vakt(?:a)?|arbeid|natta?)$/,
  matter: none,
  moment: /^(?:augneblinken|augeblinken|sekundet|minuttet|berre|bare|straks)$/,
  therefore: /^d(?:ifor|erfor)$/,
  toldMatter: /^(?:det|alt)$/,
  heldSo: none,
};
