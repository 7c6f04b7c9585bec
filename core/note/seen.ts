import { recognise } from "../identifiers/recognise";
import type { Block } from "../markdown/block";
import type { Recogniser } from "../packs/pack";
import type { NoteBlock } from "../read-stretch";
import type { CompiledLanguage } from "../rules/compile";
import type { Span } from "../span";
import { type Counts, counted } from "./counts";
import { hedgedFact } from "./hedged-fact";
import { fellowPatients, fullNames } from "./people";

/** What a recogniser sees, with what it stands in for those who look at it: the sentence, or the words alone. */
export interface Seen {
  readonly span: Span;
  readonly around: Span;
}

/** A block as the recognisers look at it. */
interface LookedAt {
  readonly block: Block;
  readonly text: string;
  readonly reading: NoteBlock["reading"];
  readonly hasDigit: boolean;
}

export const lookedAt = ({ block, reading }: NoteBlock): LookedAt => ({
  block,
  text: block.prose.text,
  reading,
  hasDigit: /\d/.test(block.prose.text),
});

/** What a recogniser sees in the text of a block, as offsets into its prose. */
export function seenBy(recogniser: Recogniser, looked: LookedAt, language: CompiledLanguage): readonly Seen[] {
  if (ofWholeNotes.has(recogniser) || !mayHold(recogniser, looked)) return none;
  const { text, reading } = looked;
  if (recogniser === "unfilled-slot")
    return [...text.matchAll(/\[([^\][]{3,90})\]/g)]
      .filter(([, hint]) => language.slotHints().has(hint!.toLowerCase()))
      .map((match) => alone({ start: match.index, end: match.index + match[0].length }));
  if (isOfText(recogniser)) return recognise[recogniser](text).map(alone);
  if (reading === null) return none;
  const { tokens, sentences } = reading;
  const seen: Seen[] = [];
  for (const one of sentences) {
    const { from, to } = one.sentence;
    if (recogniser === "full-name")
      for (const span of fullNames(tokens, from, to, language.isGivenName)) seen.push(alone(span));
    else if (recogniser === "fellow-patient")
      for (const span of fellowPatients(tokens, from, to)) seen.push(alone(span));
    else {
      const span = hedgedFact(tokens, from, to);
      if (span !== null) seen.push({ span, around: { start: tokens[from]!.start, end: tokens[to - 1]!.end } });
    }
  }
  return seen;
}

const alone = (span: Span): Seen => ({ span, around: span });

const none: readonly Seen[] = [];

/** What no block can tell by itself. */
const ofWholeNotes: ReadonlySet<Recogniser> = new Set(["keyword-only", "copied-sentence"]);

/** Of so many sentences most are a word or three without a verb: nobody can tell from them what happened. */
const [leastKeywords, mostWithVerb] = [6, 0.2];

/** Whether a note is in keywords alone: half of its sentences are of few words, and hardly one has a verb. */
export function isKeywordOnly(counts: Counts): boolean {
  const count = (what: string) => counts.get(what) ?? 0;
  const sentences = count(counted.worded);
  return (
    sentences >= leastKeywords &&
    count(counted.bare) >= sentences / 2 &&
    count(counted.withVerb) <= sentences * mostWithVerb
  );
}

const isOfText = (recogniser: Recogniser): recogniser is keyof typeof recognise => recogniser in recognise;

/** A look at the text that costs next to nothing, so that plain prose is not searched for what cannot be in it. */
const mayHold = (recogniser: Recogniser, { text, hasDigit }: LookedAt): boolean =>
  recogniser === "unfilled-slot"
    ? text.includes("[")
    : recogniser === "e-mail"
      ? text.includes("@")
      : recogniser === "full-name" || recogniser === "fellow-patient" || recogniser === "hedged-fact"
        ? true
        : recogniser === "phone" || recogniser === "national-id"
          ? hasDigit && /\d[\d .-]{6}/.test(text)
          : hasDigit;
