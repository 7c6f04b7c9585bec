import type { NoteKinds } from "../../lexicon/note-kinds";

/** The words by which an English note is looked at as a whole. */
export const note: NoteKinds = {
  doubtsFact: /^(?:maybe|perhaps|possibly|probably|allegedly)$/,
  doseUnit: /^(?:m?g|ml|mcg|µg|tablets|tbl|mmol|iu|ie)$/,
  legalHold: /^(?:sectioned|detained|restrained|secluded)$/,
  nearFact: /^(?:about|around|only|been|was|given|had)$/,
  spellsOut: /^(?:means|stands|i\.e\.)$/,
};
