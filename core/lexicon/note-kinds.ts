/** The small kinds of words by which a note is looked at as a whole. */
export interface NoteKinds {
  /** What leaves a fact open: «kanskje», «allegedly». «Ca.» tells that it is about so much, and is a fact. */
  readonly doubtsFact: RegExp;
  /** Units of a dose. */
  readonly doseUnit: RegExp;
  /** What somebody is held under: it is so or it is not. */
  readonly legalHold: RegExp;
  /** May stand between the doubt and the fact: «kanskje så mye som 20 mg», «er muligens nå tvangsinnlagt». */
  readonly nearFact: RegExp;
  /** What tells that a short form is spelt out behind it: «DBT står for», «DBT means». */
  readonly spellsOut: RegExp;
}
