import { none } from "../../lexicon/kinds";
import type { StructureKinds } from "../../lexicon/structure-kinds";
import { structureOfBoth } from "../norwegian";

/** The words by which sentences in bokmål are parted and their subjects found. */
export const structure: StructureKinds = {
  ...structureOfBoth,
  adverbEnding: /(?:vis|elig|stnok)$/,
  adjectiveEnding: /.(?:ig|isk|som)$/,
  definite: /.{2}(?:en|et|a|ene)$/,
  definiteFirst: /(?:en|et|ene|inga)$/,
  nounNotPast: /^.{3,}et$|^sang$/,
  unnamed: /(?:inga|ingen|inge|ene|eten|heten|teamet|enten)$/,
  quantifier: /^(?:alle|begge|ingen|mange|flere|noen)$/,
  beforeStem: /^vi$|s$/,
  beforeAim: /^(?:alt|bare|mest)$/,
  each: none,
  eachBehind: none,
  standIn: /^(?:den|de|en|ei|noen)$/,
  who: /^hvem$/,
  one: /^en$/,
  articled: /^(?:en|ei|et|noen)$/,
  amount: /^(?:par|flertall(?:et)?|gjeng(?:en)?|flokk(?:en)?|flere|noen|alle|mange|halvparten|de)$/,
  // «Lukt av hasj», «verk i foten», «sug etter rus»: the noun opens what was noticed.
  noImperative:
    /^(?:avhør|begjær|brems|damp|duft|fisk|forfall|forhør|forsvar|framlegg|fremlegg|fukt|gips|glød|gulp|hakk|hast|hump|intervju|jakt|klikk|kost|krasj|kyss|lukt|makt|opphold|overfall|piss|prek|promp|ran|rust|rør|skrell|slakt|spinn|streik|sug|sult|svikt|søl|tillegg|tørst|trim|utlån|utstyr|vedlegg|vedlikehold|verk|vern|vold|voks|vrak|vrøvl)$/,
  takesObject: /^(?:fikk|får|vil(?:le)?)$/,
  ownFeeling: /^(?:avmakt|avmaktsfølelse|utilstrekkelighet|motoverføring|maktesløshet|irritasjon)$/,
  felt: /^kjente$/,
  honest: /^ærlig$/,
  self: /^(?:selv|sjøl)$/,
  elsewhere:
    /^(?:bord|hotell(?:et)?|skip(?:et)?|båt(?:en)?|toget|flyet|krigen|fjøset|seteren|setra|stølen|fengsel(?:et)?|sjøen|cruise|pensjonat(?:et)?)$/,
  habit: /^(?:alltids?|bestandig|støtt|stadig|konstant|fortsatt|fremdeles|ennå|enno)$/,
  grasps: /^(?:forst(?:år|od?)|skjøn(?:ner|te))$/,
  takenFor: /^tr(?:o|odde|or|ur|udde)$/,
  witnessed: /^(?:hørte|så|leste|oppdaget|oppdaga|skjønte|forstod?|merket|merka|innså)$/,
  weather: /^(?:regn|snø|blås)(?:a|et|te|dde|er)$/,
  some: /^(?:flere|mange|noen|alle|ingen|begge|to|tre|en|fleste|halvparten)$/,
  atWork: /^(?:jobb(?:en)?|vakt(?:en|a)?|arbeid|natt(?:en|a)?)$/,
};
