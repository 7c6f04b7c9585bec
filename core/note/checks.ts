import type { NoteFacts } from "../markdown/front-matter";
import type { Voice } from "../model";
import type { NoteCheck } from "../packs/pack";
import type { NoteBlock } from "../read-stretch";
import type { Span } from "../span";
import { type Counts, counted } from "./counts";

/** How a check of the whole note came out. */
export type CheckState = "there" | "not-seen" | "not-relevant";

/** A look at the whole note, and how it came out. */
export interface CheckedNote {
  readonly id: string;
  readonly title: string;
  readonly state: CheckState;
  readonly ask: string;
  readonly why: string;
}

/** Shorter notes are not asked for all that a note can hold. In sentences. */
const leastSentences = 4;

/** What the checks ask a note for. */
export interface Seen {
  readonly counts: Counts;
  /** Whether something is told of others in one of some voices. */
  readonly tellsInOneOf: (voices: readonly Voice[]) => boolean;
  /** Whether the note holds one of some words. */
  readonly holdsOneOf: (words: readonly string[]) => boolean;
  /** What may have to be explained: whether there is any, and where it is not. */
  readonly abbreviations: { readonly any: boolean; readonly unexplained: readonly Span[] };
}

/** How the checks of the whole note come out. */
export const checkNote = (checks: readonly NoteCheck[], seen: Seen, facts: NoteFacts): readonly CheckedNote[] =>
  checks.map((check) => {
    const { id, title, ask, why } = check;
    return { id, title, ask, why, state: stateOf(check, seen, facts) };
  });

/** Two quoted words or more are somebody's; one alone may be a word held at arm's length. */
export function holdsQuotation(tokens: NonNullable<NoteBlock["reading"]>["tokens"]): boolean {
  for (let at = 0; at + 1 < tokens.length; at += 1)
    if (tokens[at]!.quoted && tokens[at + 1]!.quoted && tokens[at]!.kind === "word") return true;
  return false;
}

function stateOf(
  { there, kinds, words }: NoteCheck,
  { counts, tellsInOneOf, holdsOneOf, abbreviations }: Seen,
  facts: NoteFacts,
): CheckState {
  const relevant =
    (counts.get(counted.sentences) ?? 0) >= leastSentences &&
    (kinds === undefined || (facts.kind !== null && kinds.includes(facts.kind))) &&
    (words === undefined || holdsOneOf(words)) &&
    (there.explained === undefined || abbreviations.any);
  if (!relevant) return "not-relevant";
  const isThere =
    holdsOne(counts, there.roles, counted.text) ||
    holdsOne(counts, there.strengths, counted.strength) ||
    (there.voices !== undefined && tellsInOneOf(there.voices)) ||
    holdsAll(counts, there.holders, counted.holder) ||
    (there.words !== undefined && holdsOneOf(there.words)) ||
    (there.explained !== undefined && abbreviations.unexplained.length === 0);
  return isThere ? "there" : "not-seen";
}

// No closures: each keystroke asks all checks of a note.
function holdsOne(counts: Counts, values: readonly string[] | undefined, named: (value: string) => string): boolean {
  for (const value of values ?? none) if (counts.has(named(value))) return true;
  return false;
}

function holdsAll(counts: Counts, values: readonly string[] | undefined, named: (value: string) => string): boolean {
  if (values === undefined) return false;
  for (const value of values) if (!counts.has(named(value))) return false;
  return true;
}

const none: readonly string[] = [];

/** Text besides what a template left to be filled in. */
export function hasText(text: string): boolean {
  const written = text.includes("[") ? text.replace(/\[[^\][\n]{0,120}\]/g, "") : text;
  return /[a-z0-9]/i.test(written) || /[\p{L}\p{N}]/u.test(written);
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a text has a word by itself; a sign («§») may stand right beside another. */
export function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, behind] = [text[at - 1], text[at + word.length]];
    if (!(isLetter(before) && isLetter(word[0])) && !(isLetter(behind) && isLetter(word.at(-1)))) return true;
  }
  return false;
}
