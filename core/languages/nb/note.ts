import type { NoteKinds } from "../../lexicon/note-kinds";

/** The words by which a note in bokmål is looked at as a whole. */
export const note: NoteKinds = {
  doubtsFact: /^(?:kanskje|muligens|trolig|anta[gk]elig|sannsynligvis|visstnok|angivelig)$/,
  doseUnit: /^(?:m?g|ml|mcg|µg|tabletter|tbl|mmol|ie)$/,
  legalHold: /^(?:tvangsinnlagte?|tvangsmedisinert|beltelagt)$/,
  nearFact: /^(?:så|mye|som|rundt|omtrent|bare|nå|fått|fikk|vært|blitt)$/,
  spellsOut: /^(?:betyr|står|dvs\.|d\.v\.s\.)$/,
};
