/**
 * What a word form can be, as bits, so that the reading asks with one `&`.
 * A form may carry several («da»: time, and an adverb); the sentence decides (see text/tag.ts).
 */
export const B = {
  /** Whose: a pronoun or noun for the writer, for staff, for a patient or third party, for a thing. */
  writer: 1 << 0,
  staff: 1 << 1,
  other: 1 << 2,
  thing: 1 << 3,
  generic: 1 << 4,
  /** Case of a pronoun: both bits where the form can be either. */
  subject: 1 << 5,
  object: 1 << 6,
  pronoun: 1 << 7,
  personNoun: 1 << 8,
  name: 1 << 9,
  possessive: 1 << 10,
  reflexive: 1 << 11,
  coordinator: 1 << 12,
  negation: 1 << 13,
  negative: 1 << 14,
  preposition: 1 << 15,
  determiner: 1 << 16,
  light: 1 << 17,
  intensifier: 1 << 18,
  hedge: 1 << 19,
  booster: 1 << 20,
  modal: 1 << 21,
  openModal: 1 << 22,
  accordingTo: 1 << 23,
  /** Inflected form of an adjective in some vocabulary class. */
  adjective: 1 << 24,
  /** Infinitive marker: å, to. */
  infinitiveMarker: 1 << 25,
  /** A noun for a relative. */
  kin: 1 << 26,
  article: 1 << 27,
  /** A word for a room, which before its number stands for whoever is in it. */
  room: 1 << 28,
  animal: 1 << 29,
  /** A noun of a vocabulary that some rule speaks about: it judges by it, or labels somebody with it. */
  label: 1 << 30,
} as const;
/** Asked of the word itself; no bits of a token, where none at all tells a noun that nothing is known of. */
export const ofWord = B.article | B.room | B.animal | B.label;

/** Forms of a verb. */
export const V = {
  present: 1 << 0,
  past: 1 << 1,
  infinitive: 1 << 2,
  participle: 1 << 3,
  imperative: 1 << 4,
  presentParticiple: 1 << 5,
  copula: 1 << 6,
  becoming: 1 << 7,
  seeming: 1 << 8,
  perfect: 1 << 9,
  reporting: 1 << 10,
  tentative: 1 << 11,
  /** The form is a verb in the table of common verbs (not only in a pack). */
  common: 1 << 12,
} as const;
export const finite = V.present | V.past;
export const anyVerb = finite | V.infinitive | V.participle | V.imperative;

/** Ways in which a word opens a subordinate clause. */
export const S = {
  content: 1 << 0,
  question: 1 << 1,
  cause: 1 << 2,
  condition: 1 << 3,
  time: 1 << 4,
  concession: 1 << 5,
  manner: 1 << 6,
  purpose: 1 << 7,
  relative: 1 << 8,
  wh: 1 << 9,
} as const;
