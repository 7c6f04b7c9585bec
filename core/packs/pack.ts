import type { Language } from "../language/language";
import type { Certainty, Concern, Holder, Polarity, Profile, Role, Severity, StrengthClass, Voice } from "../model";

/**
 * The words of one vocabulary class, by part of speech. Each entry is a pattern (see docs/packs.md):
 * the first word of an entry under `adjectives`, `verbs`, `nouns` is inflected by rule; the rest stands as written.
 */
export interface Entries {
  readonly adjectives?: readonly string[];
  readonly nouns?: readonly string[];
  readonly verbs?: readonly string[];
  readonly phrases?: readonly string[];
}

/** What stands under these counts only in a negated clause («bryr seg ikke»), or in scare quotes («har «vondt»»). */
export const narrowings = ["negated", "quoted"] as const;
export type Narrowing = (typeof narrowings)[number];

/** A vocabulary class. */
export interface WordClass extends Entries, Readonly<Partial<Record<Narrowing, Entries>>> {}

/** Classes whose words stand for themselves: no claim is made of them, they are looked up as they are written. */
export const plainClasses = ["abbreviation", "known-abbreviation"] as const;

/** The class of words that only look like one of ours with a slip of the finger in it («snikkar»): they are known, and that is all. */
export const noSlip = "no-slip";

/** Conditions on a claim and its clause. What is left out has the default named here. */
export interface When {
  /** Vocabulary classes; a phrase rule has its phrases instead. */
  readonly about?: readonly string[];
  /** Default: other. */
  readonly holder?: readonly Holder[];
  /** Default: writer. */
  readonly voice?: readonly Voice[];
  /** Default: asserted and boosted. */
  readonly certainty?: readonly Certainty[];
  /** Default: either. */
  readonly polarity?: Polarity;
  /** Perfect («har aldri røykt») or any other tense. Default: either. */
  readonly aspect?: "simple" | "perfect";
  /** Only in sections with one of these roles. */
  readonly roles?: readonly Role[];
  /** Never in sections with one of these roles. */
  readonly notRoles?: readonly Role[];
  /** Another class must be met in the same clause. */
  readonly with?: readonly string[];
  /** No word of these classes may be met in the same clause. */
  readonly without?: readonly string[];
}

/** How the rephrasings of a rule are made from the claim's structure. */
export interface Rephrase {
  /** Replace the words at fault by a slot for what was seen or heard: the hint of the slot. */
  readonly observe?: string;
  /** Replace the words at fault by a slot where they stand: the hint of a slot that is grammatical there. */
  readonly instead?: string;
  /** Report verbs, lemma for lemma: «påstå» → «fortelle». */
  readonly voice?: Readonly<Record<string, string>>;
  /** Terms, lemma for lemma; the first word of the new term takes the old one's form. */
  readonly reword?: Readonly<Record<string, string>>;
  /** Wrap the clause as the writer's own reading. */
  readonly own?: boolean;
  /** Make the copula a tentative one («er» → «virker»). Never for motive or knowledge. */
  readonly hedge?: boolean;
}

/** What a rule says: to the writer, of the reader, and on what grounds. */
interface RuleText {
  readonly message: string;
  readonly ask: string;
  readonly reader: string;
  readonly why: string;
  readonly source: readonly string[];
  readonly dispute?: string;
}

/** Sentences that prove a rule: all are run as tests. */
interface Evidence {
  /** Flagged words stand in [brackets]. */
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly becomes: Readonly<Record<string, readonly string[]>>;
  /** Wrong today, on record: sentence → what is wrong. */
  readonly known: readonly string[];
}

/** What is said of a claim that meets some conditions, and the sentences that prove it. */
export interface Rule extends RuleText, Evidence {
  /** `family/name`, by hand, never used again for another rule. */
  readonly id: string;
  readonly kind: "claim" | "phrase";
  readonly concerns: readonly Concern[];
  readonly severity: Severity;
  readonly from: Profile;
  readonly since: string;
  /** However carefully it is said, it is said against somebody: no strength stands over it. Default: blame and label do. */
  readonly judges?: boolean;
  readonly when: When;
  /** Patterns of a phrase rule. */
  readonly phrases: readonly string[];
  readonly rephrase: Rephrase;
}

/** What makes a place in a note a strength. Its conditions leave open whose mind and how sure unless they name it. */
export interface StrengthRule {
  readonly class: StrengthClass;
  readonly message: string;
  readonly when: When;
  readonly phrases: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
  readonly known: readonly string[];
}

/** What may make a check come out as «there»: one of these is enough. */
export interface Signs {
  /** A section with one of these roles that holds text. */
  readonly roles?: readonly Role[];
  readonly strengths?: readonly StrengthClass[];
  /** A claim that one of these vouches for. */
  readonly voices?: readonly Voice[];
  /** Claims about the minds of all of these. */
  readonly holders?: readonly Holder[];
  /** One of these words or phrases. */
  readonly words?: readonly string[];
  /** Nothing of this kind is left unexplained. It is about notes that hold some, and said where they stand. */
  readonly explained?: readonly Explainable[];
}

export const explainables = ["abbreviations"] as const;
type Explainable = (typeof explainables)[number];

/** A look at a whole note: there, not seen, or not relevant. Never a number, never about the writer. */
export interface NoteCheck extends Pick<RuleText, "message" | "ask" | "why" | "source"> {
  /** `note/name`. */
  readonly id: string;
  /** Two or three words for a list. */
  readonly title: string;
  readonly there: Signs;
  /** Kinds of note (front matter) that it is about; all where it is left out. */
  readonly kinds?: readonly string[];
  /** It is about notes that hold one of these words or phrases; all where it is left out. */
  readonly words?: readonly string[];
  readonly severity: Severity;
  readonly from: Profile;
}

/** The recognisers there are. */
export const recognisers = [
  "national-id",
  "phone",
  "e-mail",
  "address",
  "full-name",
  "fellow-patient",
  "keyword-only",
  "copied-sentence",
  "unfilled-slot",
  "hedged-fact",
] as const;
export type Recogniser = (typeof recognisers)[number];

/** A rule about what a built-in recogniser finds in the text, whatever is said there. */
export interface RecogniserRule extends Pick<RuleText, "message" | "ask" | "why" | "source"> {
  readonly id: string;
  readonly recogniser: Recogniser;
  readonly severity: Severity;
  readonly from: Profile;
}

/** What a pack changes in a rule of another pack. What is left out stays; sentences are added to those that are there. */
export interface RuleEdit {
  readonly extends: string;
  readonly severity?: Severity;
  readonly from?: Profile;
  readonly message?: string;
  readonly ask?: string;
  readonly reader?: string;
  readonly why?: string;
  readonly flags?: readonly string[];
  readonly passes?: readonly string[];
}

/** Words and rules of one language, as a YAML file has them. */
export interface Pack {
  readonly pack: string;
  readonly version: string;
  /** Least version of Undring that reads it. */
  readonly engine: string;
  readonly licence: string;
  readonly language: Language;
  readonly vocabulary: Readonly<Record<string, WordClass>>;
  readonly rules: readonly Rule[];
  readonly strengths: readonly StrengthRule[];
  readonly checks: readonly NoteCheck[];
  readonly recognisers: readonly RecogniserRule[];
  /** Changes to rules of the packs before it. */
  readonly edits: readonly RuleEdit[];
  /** Entries taken out of a class, whichever pack they stand in: class → entries as they are written there. */
  readonly removals: Readonly<Record<string, readonly string[]>>;
}
