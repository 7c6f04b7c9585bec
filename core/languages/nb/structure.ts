import { none } from "../../lexicon/kinds";
import type { StructureKinds } from "../../lexicon/structure-kinds";
import { structureOfBoth } from "../norwegian";

/** The words by which sentences in bokmål are parted and their subjects found. */
export const structure: StructureKinds = {
  ...structureOfBoth,
  adverbEnding: /(?:vis|elig|stnok)$/,
  adjectiveEnding: /.(?:ig|isk|som)$/,
  definite: /.{2}(?:en|et|a|ene)$/,
  humanActs:
    /^(?:nekte[rt]|nektet|løy|lyver|vet|visste|nyter|nøt|hater|hatet|elsker|elsket|gidder|gadd|insister(?:er|te)|klag(?:er|et|de)|skyldte|manipuler(?:er|te)|furt(?:er|et)|tru(?:er|et)|mas(?:er|te|et)|sutr(?:er|et)|sut(?:rer|ret)|krangl(?:er|et)|forakt(?:er|et)|misun(?:ner|te)|lurte|jug(?:er|de)|ljuger|forlang(?:er|te)|saboter(?:er|te)|utnytt(?:er|et)|unnskyld(?:er|te)|innbiller|syn(?:es|tes)|skulk(?:er|et)|angre(?:r|t)|gru(?:er|et)|tverrnekte(?:r|t)|skammer|misliker|mislikte|surmul(?:er|te|et)|snylt(?:er|et)|innrøm(?:mer|met))$/,
  humanTraits:
    /^(?:manipulerende|lat|løgnaktig|sjalu|sint|sinna|rasende|redd|frekk|furten|grinete|gretten|trassig|lei|trist|misunnelig|utakknemlig|bortskjemt|umotivert|egoistisk|selvopptatt|egosentrisk|hevngjerrig|slu|utspekulert|løgner|hissig|sjenert|flau|skamfull|stolt|ensom|skuffet|skuffa|fornærmet|fornærma|oppmerksomhetssøkende|oppmerksomhetssyk|samarbeidsvillig|avvisende|psykotisk|paranoid|deprimert)$/,
  definiteFirst: /(?:en|et|ene|inga)$/,
  nounNotPast: /^.{3,}et$|^sang$/,
  unnamed: /(?:inga|ingen|inge|ene|eten|heten|teamet|enten)$/,
  quantifier: /^(?:alle|begge|ingen|mange|flere|noen)$/,
  fromWhen: /^fra$/,
  beforeStem: /^vi$|s$/,
  beforeAim: /^(?:alt|bare|mest)$/,
  each: none,
  eachBehind: none,
  standIn: /^(?:den|de|en|ei|noen)$/,
  who: /^hvem$/,
  one: /^en$/,
  articled: /^(?:en|ei|et|noen)$/,
  amount:
    /^(?:par|flertall(?:et)?|mesteparten|storparten|gjeng(?:en)?|flokk(?:en)?|flere|noen|alle|mange|halvparten|resten|de|en|ei|én|to|tre|fire|ingen|begge|hver)$/,
  // «Lukt av hasj», «verk i foten», «sug etter rus»: the noun opens what was noticed.
  noImperative:
    /^(?:avhør|begjær|brems|damp|duft|fisk|forfall|forhør|forsvar|framlegg|fremlegg|fukt|gips|glød|gulp|hakk|hast|hump|intervju|jakt|klikk|kost|krasj|kyss|lukt|makt|opphold|overfall|piss|prek|promp|ran|rust|rør|skrell|slakt|spinn|streik|sug|sult|svikt|søl|tillegg|tørst|trim|utlån|utstyr|vedlegg|vedlikehold|verk|vern|vold|voks|vrak|vrøvl)$/,
  takesObject: /^(?:fikk|får|vil(?:le)?)$/,
  ownFeeling: /^(?:avmakt|avmaktsfølelse|utilstrekkelighet|motoverføring|maktesløshet|irritasjon)$/,
  felt: /^kjente$/,
  honest: /^ærlig$/,
  self: /^(?:selv|sjøl)$/,
  elsewhere:
    /^(?:bord|hotell(?:et)?|skip(?:et)?|båt(?:en)?|toget|flyet|krigen|fjøset|seteren|setra|stølen|fengsel(?:et)?|sjøen|cruise|pensjonat(?:et)?|strøm|stråler|stråling|gass|gift|forgift(?:er|et)|avlytt(?:er|et|a)|overvåk(?:er|et|a|es)|spioner(?:er|te)|spion(?:en|er)?|mikrofon(?:er)?|kamera(?:er)?|etterretning(?:en)?|pst|cia|mafiaen|djevelen|demoner|romvesen(?:er)?|tankene|verdensmester|udødelig|uovervinnelig|dronning(?:a|en)|keiseren|kongen|prinsess(?:a|en))$/,
  habit: /^(?:alltids?|bestandig|støtt|stadig|konstant|fortsatt|fremdeles|ennå|enno)$/,
  reactsTo: /^(?:forvent(?:er|et|a)|krev(?:er|de)|tok|tar|tål(?:er|te)|misunn(?:er|te)|lik(?:er|te))$/,
  ought: /^(?:må|bør|burde|trenger)$/,
  unaware: /^(?:an(?:er|te)|vet|visste)$/,
  oneself: /^seg$/,
  grasps: /^(?:forst(?:år|od?)|skjøn(?:ner|te))$/,
  takenFor: /^tr(?:o|odde|or|ur|udde)$/,
  witnessed: /^(?:hørte|så|leste|oppdaget|oppdaga|skjønte|forstod?|merket|merka|innså)$/,
  weather: /^(?:regn|snø|blås)(?:a|et|te|dde|er)$/,
  some: /^(?:flere|mange|noen|alle|ingen|begge|to|tre|en|fleste|halvparten|resten|storparten|mesteparten)$/,
  supervision: /^veiledning$/,
  shift: none,
  atWork: /^(?:jobb(?:en)?|vakt(?:en|a)?|arbeid|natt(?:en|a)?)$/,
  matter: none,
  moment: /^(?:øyeblikket|sekundet|minuttet|bare|straks)$/,
  therefore: /^derfor$/,
  toldMatter: /^(?:det|alt)$/,
  heldSo: none,
};
