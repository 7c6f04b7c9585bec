import type { Language } from "../language/language";
import type { Strength } from "../model";
import type { NoteBlock } from "../read-stretch";
import type { CompiledLanguage } from "../rules/compile";
import { hasText, holdsQuotation } from "./checks";
import { mannerOf, mindClaims } from "./claims";

/** How often each of some things stands in a note or a part of it. What is not there has no entry. */
export type Tally = Map<string, number>;
/** How often each thing that is counted was met. */
export type Counts = ReadonlyMap<string, number>;

const add = (tally: Tally, what: string, times = 1): void => {
  const sum = (tally.get(what) ?? 0) + times;
  if (sum === 0) tally.delete(what);
  else tally.set(what, sum);
};

/** Adds what a part has to what the whole has, or takes it away again. */
export function addAll(whole: Tally, part: Counts, times: 1 | -1): void {
  for (const [what, count] of part) add(whole, what, count * times);
}

/** Names of what is counted under a head, each made once: every sentence asks for some. */
function named(head: string): (value: string) => string {
  const made = new Map<string, string>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const name = `${head} ${value}`;
    made.set(value, name);
    return name;
  };
}

const claimNames = {
  certainty: named("claims certainty"),
  voice: named("claims voice"),
  manner: named("claims manner"),
};

/*
 * What the look at a whole note needs to know of its parts: counts add up, so that a note of any length is looked at
 * anew by what changed in it.
 */
export const counted = {
  sentences: "sentences",
  /** Claims about the minds of others, one a place: see `ClaimCounts`. */
  claims: (way: "certainty" | "voice" | "manner", value: string) => claimNames[way](value),
  /** Claims about others by who vouches for them, but those that no rule speaks about; `quotation` for quoted words too. */
  voice: named("voice"),
  /** Claims about minds by whose they are. */
  holder: named("holder"),
  strength: named("strength"),
  /** Blocks that are no headings, by the role of their section: with text that is no empty slot; with any letter. */
  text: named("text"),
  letters: named("letters"),
  heading: named("heading"),
  /** Sentences with words in them; those of a word or three; those with a verb. */
  worded: "worded",
  bare: "bare",
  withVerb: "with verb",
} as const;

/** A sentence of so many words is bare. */
const mostWords = 3;

/** Counts what stands in some blocks. */
export function countsOf(
  blocks: readonly NoteBlock[],
  strengths: readonly Strength[],
  languageOf: (language: Language) => CompiledLanguage,
): Counts {
  const tally: Tally = new Map();
  for (const { block, role, reading } of blocks) {
    const { text } = block.prose;
    const filled = hasText(text);
    if (block.kind === "heading") add(tally, counted.heading(role));
    else {
      if (filled) add(tally, counted.text(role));
      if (/[a-z]/i.test(text) || /\p{L}/u.test(text)) add(tally, counted.letters(role));
    }
    // What a template left to be filled in is nobody's claim.
    if (reading !== null && filled) countReading(reading, languageOf(reading.language), tally);
  }
  for (const strength of strengths) add(tally, counted.strength(strength.class));
  return tally;
}

function countReading(
  { tokens, sentences }: NonNullable<NoteBlock["reading"]>,
  language: CompiledLanguage,
  tally: Tally,
): void {
  if (holdsQuotation(tokens)) add(tally, counted.voice("quotation"));
  add(tally, counted.sentences, sentences.length);
  let [worded, bare, withVerb] = [0, 0, 0];
  for (const one of sentences) {
    const { sentence, clauses, spoken } = one;
    // Claims that no rule speaks about are about no mind; whose voice they have is asked where it matters, see `tellsInOneOf`.
    if (spoken.length > 0) countClaimsOf(one, language, tally);
    let words = 0;
    for (let at = sentence.from; at < sentence.to; at += 1) if (tokens[at]!.kind === "word") words += 1;
    if (words === 0) continue;
    worded += 1;
    if (words <= mostWords) bare += 1;
    if (clauses.some(({ verb }) => verb >= 0)) withVerb += 1;
  }
  add(tally, counted.worded, worded);
  add(tally, counted.bare, bare);
  add(tally, counted.withVerb, withVerb);
}

function countClaimsOf(
  sentence: NonNullable<NoteBlock["reading"]>["sentences"][number],
  language: CompiledLanguage,
  tally: Tally,
): void {
  for (const { about, holder, voice } of sentence.spoken) {
    if (language.mindClasses.has(about)) add(tally, counted.holder(holder));
    if (holder === "other") add(tally, counted.voice(voice));
  }
  for (const claim of mindClaims(sentence, language)) {
    add(tally, counted.claims("certainty", claim.certainty));
    add(tally, counted.claims("voice", claim.voice));
    add(tally, counted.claims("manner", mannerOf(claim)));
  }
}
