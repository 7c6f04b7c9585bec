import type { NoteBlock } from "../analyse";
import type { Language } from "../language/language";
import type { NoteFacts } from "../markdown/front-matter";
import { spanToSource } from "../markdown/offsets";
import type { Family, Finding, Role, Severity, Strength } from "../model";
import type { NoteCheck, RecogniserRule } from "../packs/pack";
import type { CompiledLanguage } from "../rules/compile";
import { severityOf, type Volume } from "../rules/run";
import type { Span } from "../span";
import { type CheckedNote, checkNote, hasText } from "./checks";
import { type ClaimCounts, countClaims } from "./claims";
import { type Copyable, copyable } from "./copied";
import { isKeywordOnly, seenBy } from "./seen";

export type { CheckedNote, CheckState } from "./checks";

/** What a note is made of; no number of it is about a person. */
export interface NoteProfile extends ClaimCounts {
  readonly sentences: number;
  /** Roles of the sections that hold text, in the order of the note. */
  readonly sections: readonly Role[];
  readonly checks: readonly CheckedNote[];
  /** Sentences that would be looked at again if they stood in another note too. */
  readonly copyable: readonly Copyable[];
}

type LanguageOf = (language: Language) => CompiledLanguage;

/** The note as a whole: what it holds, and how the checks of its language come out. */
export function profileOf(
  blocks: readonly NoteBlock[],
  facts: NoteFacts,
  strengths: readonly Strength[],
  tongue: Language | null,
  languageOf: LanguageOf,
): NoteProfile {
  const sentences = blocks.flatMap(({ reading }) =>
    reading === null ? [] : reading.sentences.map((sentence) => ({ sentence, language: languageOf(reading.language) })),
  );
  return {
    sentences: sentences.length,
    ...countClaims(sentences),
    sections: sectionsOf(blocks),
    checks: tongue === null ? [] : checkNote(languageOf(tongue).checks, blocks, facts, strengths, languageOf),
    copyable: copyable(blocks),
  };
}

/** A heading with nothing under it, or with what a template left alone, is no section yet. */
const sectionsOf = (blocks: readonly NoteBlock[]): readonly Role[] => [
  ...new Set(
    blocks.flatMap(({ block, role }) =>
      block.kind === "heading" || role === "other" || !hasText(block.prose.text) ? [] : [role],
    ),
  ),
];

/** What is found beside the claims. */
export interface NoteFindings {
  /** As loud as the profile and the team want them. */
  readonly findings: readonly Finding[];
  /** All that tells who somebody is, for those who look at many notes: there it is firmer than while writing. */
  readonly identifiers: readonly Finding[];
  /** What a sentence is told where it stood in an earlier note already; null where that rule is silent. */
  readonly copied: ((sentence: Span) => Finding) | null;
}

const nothing: NoteFindings = { findings: [], identifiers: [], copied: null };

/** What is found beside the claims: by the recognisers in the text, and by the checks of the whole note. */
export function noteFindings(
  blocks: readonly NoteBlock[],
  profile: NoteProfile,
  needs: readonly { readonly id: string; readonly missing: boolean }[],
  tongue: Language | null,
  languageOf: LanguageOf,
  volume: Volume,
): NoteFindings {
  if (tongue === null) return nothing;
  const language = languageOf(tongue);
  const findings: Finding[] = [];
  const identifiers: Finding[] = [];
  const put = (rule: RecogniserRule | NoteCheck, span: Span, sentence: Span, asked = false): void => {
    const said = severityOf(rule, volume);
    const severity = asked && said === null ? "information" : said;
    if (severity !== "off" && rule.id.startsWith("privacy/"))
      identifiers.push(saying(rule, tongue, span, sentence, "warning"));
    if (severity !== null && severity !== "off") findings.push(saying(rule, tongue, span, sentence, severity));
  };
  for (const rule of language.recognisers)
    for (const { block, reading } of blocks)
      for (const { span, around } of seenBy(rule.recogniser, block.prose.text, reading, language))
        put(rule, spanToSource(block, span), spanToSource(block, around));
  const rule = language.recognisers.find(({ recogniser }) => recogniser === "copied-sentence");
  const severity = rule === undefined ? null : severityOf(rule, volume);
  const copied =
    rule === undefined || severity === null || severity === "off"
      ? null
      : (sentence: Span) => saying(rule, tongue, sentence, sentence, severity);
  const first = blocks.find(({ block }) => block.prose.text.trim() !== "");
  if (first === undefined) return { findings, identifiers, copied };
  const top = first.block.span;
  const keywordOnly = language.recognisers.find(({ recogniser }) => recogniser === "keyword-only");
  if (keywordOnly !== undefined && isKeywordOnly(blocks)) put(keywordOnly, top, top);
  for (const check of language.checks) {
    const wanted = needs.find(({ id }) => id === check.id);
    const state = profile.checks.find(({ id }) => id === check.id)?.state;
    if (wanted?.missing === true) put(check, top, top, true);
    else if (state === "not-seen" && wanted === undefined) put(check, top, top);
  }
  return { findings, identifiers, copied };
}

const saying = (
  { id, message, ask }: RecogniserRule | NoteCheck,
  language: Language,
  span: Span,
  sentence: Span,
  severity: Severity,
): Finding => ({
  rule: id,
  family: id.split("/")[0] as Family,
  concern: "other",
  concerns: ["other"],
  severity,
  language,
  span,
  sentence,
  message,
  ask,
  also: [],
});
