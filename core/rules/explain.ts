import { spanToSource } from "../markdown/offsets";
import type { Certainty, Holder, Polarity, Role, Voice } from "../model";
import type { SentenceReading } from "../read-block";
import { type NoteBlock, sentenceSpan, tokenSpan } from "../read-stretch";
import type { Reading } from "../reading";
import { type Span, touches } from "../span";
import type { CompiledLanguage } from "./compile";
import { type Exemption, exemption, loudnessOf, type Volume } from "./run";

/** What a rule made of a claim: it marks it, stands back for a rule that says more, or does not apply. */
export type Verdict =
  | { readonly rule: string; readonly marked: true }
  | { readonly rule: string; readonly marked: false; readonly why: Exemption | "profile" | "team" }
  | { readonly rule: string; readonly marked: false; readonly why: "behind"; readonly speaker: string };

/** A claim and what each rule that speaks about its words made of it. Spans are offsets into the note. */
export interface ExplainedClaim extends Span {
  /** The vocabulary class that was met. */
  readonly about: string;
  readonly holder: Holder;
  readonly voice: Voice;
  readonly certainty: Certainty;
  readonly polarity: Polarity;
  readonly verdicts: readonly Verdict[];
}

/** A sentence of a note with its claims; none means that no word in it says anything of a mind or a character. */
export interface ExplainedSentence extends Span {
  readonly role: Role;
  readonly claims: readonly ExplainedClaim[];
}

/** Why the sentences that a place touches were marked or were not, rule by rule. */
export function explain(
  reading: Reading,
  place: Span,
  language: (block: NoteBlock) => CompiledLanguage | null,
): readonly ExplainedSentence[] {
  return reading.blocks.flatMap((noteBlock) => {
    const compiled = language(noteBlock);
    if (noteBlock.reading === null || compiled === null) return [];
    const { tokens, sentences } = noteBlock.reading;
    return sentences.flatMap((sentence) => {
      const span = spanToSource(noteBlock.block, sentenceSpan(tokens, sentence));
      return touches(span, place)
        ? [{ ...span, role: noteBlock.role, claims: explainClaims(reading, noteBlock, sentence, compiled) }]
        : [];
    });
  });
}

function explainClaims(
  volume: Volume,
  { block, role, reading }: NoteBlock,
  { claims, hits }: SentenceReading,
  { rulesByClass, classes }: CompiledLanguage,
): readonly ExplainedClaim[] {
  const beside = { ofClass: (number: number) => claims.filter(({ about }) => about === number) };
  return claims.flatMap((claim) => {
    // Words that only exempt others («all evening») are no claims of their own.
    const rules = rulesByClass[claim.about];
    if (rules === undefined) return [];
    const { match, about, holder, voice, certainty, polarity } = claim;
    const verdicts = rules.map((compiled): Verdict => {
      const rule = compiled.rule.id;
      const why = exemption(compiled, claim, beside, role);
      if (why !== null) return { rule, marked: false, why };
      const loudness = loudnessOf(compiled, volume);
      if (loudness === null) return { rule, marked: false, why: "profile" };
      if (loudness === "off") return { rule, marked: false, why: "team" };
      const speaker = hits.find((hit) => hit.claim.match.first <= match.last && hit.claim.match.last >= match.first)
        ?.rule.rule.id;
      return speaker === undefined || speaker === rule
        ? { rule, marked: true }
        : { rule, marked: false, why: "behind", speaker };
    });
    const span = spanToSource(block, tokenSpan(reading!.tokens, match.first, match.last));
    return [{ ...span, about: classes.name(about), holder, voice, certainty, polarity, verdicts }];
  });
}
