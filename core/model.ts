import type { Language } from "./language/language";
import type { Span } from "./span";

/** What a reader worries about. */
export const concerns = ["certainty", "blame", "label", "generalization", "other"] as const;
export type Concern = (typeof concerns)[number];

/** How loud a mark is; never an error, since a note is no program. */
export const severities = ["hint", "information", "warning"] as const;
export type Severity = (typeof severities)[number];

/** From the gentlest to the one that shows all. A rule speaks from its own profile upwards. */
export const profiles = ["gentle", "standard", "supervision"] as const;
export type Profile = (typeof profiles)[number];

/** The rule families of the theory, and two of our own: `note` and `privacy`. */
export const families = [
  "mind-certainty",
  "motive-attribution",
  "patient-blame",
  "stigma-label",
  "substance-label",
  "diagnosis-identity",
  "absolute-generalization",
  "teleological",
  "pseudo-mentalizing",
  "credibility-doubt",
  "resistance-noncompliance",
  "power-language",
  "threat-dramatization",
  "unmarked-inference",
  "us-and-them",
  "self-harm-dismissal",
  "staff-absence",
  "backhanded-praise",
  "note",
  "privacy",
] as const;
export type Family = (typeof families)[number];

export const isFamily = (name: string): name is Family => families.some((family) => family === name);

/** What stands under a heading. `other` is a heading that says nothing of it. */
export const roles = [
  "observation",
  "patient-voice",
  "reflection",
  "alternatives",
  "own-part",
  "facts",
  "plan",
  "other",
] as const;
export type Role = (typeof roles)[number];

/** Whose mind or character a claim is about. Relatives and fellow residents are `other`, as patients are. */
export const holders = ["other", "writer", "staff", "thing"] as const;
export type Holder = (typeof holders)[number];

/** Who vouches for a claim. */
export const voices = ["writer", "patient", "third-party", "quotation"] as const;
export type Voice = (typeof voices)[number];

/** How surely a claim is made. */
export const certainties = ["boosted", "asserted", "hedged", "questioned", "hypothetical", "not-known"] as const;
export type Certainty = (typeof certainties)[number];

/** Whether a claim is denied. */
export type Polarity = "positive" | "negative";

/** The way of a rephrasing. `ask` is a question to the writer: shown, never put into the note. */
export const stances = ["observe", "voice", "reword", "own", "hedge", "ask"] as const;
export type Stance = (typeof stances)[number];

/** A rule met in a note. */
export interface Finding {
  readonly rule: string;
  readonly family: Family;
  /** The main concern; `concerns` holds it first, then the others. */
  readonly concern: Concern;
  readonly concerns: readonly Concern[];
  readonly severity: Severity;
  readonly language: Language;
  /** The exact words, as offsets into the note. */
  readonly span: Span;
  /** The sentence they stand in, as offsets into the note. */
  readonly sentence: Span;
  readonly message: string;
  readonly ask: string;
  /** Rules that met the same words and stand back for this one. */
  readonly also: readonly string[];
}

/** New text for a stretch of the note. */
export interface Edit extends Span {
  readonly text: string;
}

/** A place the writer must fill: offsets into the note after the edits. */
export interface Slot extends Span {
  readonly hint: string;
}

/** Another way to say it. Without edits (`ask`) it is a question to think about. */
export interface Suggestion {
  readonly stance: Stance;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly slots: readonly Slot[];
}

/** What a note can be good at; the classes of the theory. */
export const strengthClasses = [
  "hedged-inference",
  "own-perspective",
  "own-share",
  "patient-voice",
  "alternatives",
  "curiosity",
  "opacity",
  "observation",
  "context",
  "validation",
  "progress",
  "repair",
] as const;
export type StrengthClass = (typeof strengthClasses)[number];

/** A place that is already mentalizing: offsets into the note. */
export interface Strength extends Span {
  readonly class: StrengthClass;
  /** What the place does well, in the note's language. */
  readonly message: string;
}
