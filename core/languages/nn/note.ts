import type { NoteKinds } from "../../lexicon/note-kinds";

/** The words by which a note in nynorsk is looked at as a whole. */
export const note: NoteKinds = {
  doubtsFact: /^(?:kanskje|moglegvis|truleg|kanhende|venteleg|antakeleg|sannsynlegvis|visstnok)$/,
  doseUnit: /^(?:m?g|ml|mcg|µg|tablettar|tbl|mmol|ie)$/,
  legalHold: /^(?:tvangsinnlag[dt]e?|tvangsmedisinert|beltelag[dt])$/,
  nearFact: /^(?:så|mykje|som|rundt|omtrent|berre|no|fått|fekk|vore|vorte|blitt)$/,
  spellsOut: /^(?:tyder|betyr|står|dvs\.|d\.v\.s\.)$/,
};
