import type { Language } from "../language/language";
import type { NoteFacts } from "../markdown/front-matter";
import { spanToSource } from "../markdown/offsets";
import type { Family, Finding, Role, Severity } from "../model";
import { certainties, roles, voices } from "../model";
import type { NoteCheck, RecogniserRule } from "../packs/pack";
import type { NoteBlock } from "../read-stretch";
import type { CompiledLanguage } from "../rules/compile";
import { severityOf, type Volume } from "../rules/run";
import type { Span } from "../span";
import { type CheckedNote, checkNote, type Seen } from "./checks";
import { type ClaimCounts, manners } from "./claims";
import type { Copyable } from "./copied";
import { type Counts, counted } from "./counts";
import { isKeywordOnly, lookedAt, seenBy } from "./seen";

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

/** The note as a whole: what it holds, and how the checks of its language come out. */
export function profileOf(
  seen: Seen,
  facts: NoteFacts,
  language: CompiledLanguage | null,
): Omit<NoteProfile, "sections" | "copyable"> {
  const { counts } = seen;
  const pick = <T extends string>(way: "certainty" | "voice" | "manner", values: readonly T[]) => {
    const picked: Partial<Record<T, number>> = {};
    for (const value of values) {
      const count = counts.get(counted.claims(way, value));
      if (count !== undefined) picked[value] = count;
    }
    return picked;
  };
  return {
    sentences: counts.get(counted.sentences) ?? 0,
    certainty: pick("certainty", certainties),
    voice: pick("voice", voices),
    manner: pick("manner", manners),
    checks: language === null ? [] : checkNote(language.checks, seen, facts),
  };
}

/** The roles of sections that hold text, in the order of some parts. What stands under no role is no section. */
export function sectionsOf(parts: Iterable<Counts>): readonly Role[] {
  const found = new Set<Role>();
  for (const counts of parts)
    for (const role of roles) if (role !== "other" && counts.has(counted.text(role))) found.add(role);
  return [...found];
}

/** A recogniser that speaks, or that tells who somebody is however quiet it is. */
export interface Heard {
  readonly rule: RecogniserRule;
  readonly tells: boolean;
  readonly severity: Severity | null;
}

/** The recognisers of a language that are heard at a volume: asked once a note. */
export const heardAt = ({ recognisers }: CompiledLanguage, volume: Volume): readonly Heard[] =>
  recognisers.flatMap((rule) => {
    const severity = severityOf(rule, volume);
    const tells = severity !== "off" && rule.id.startsWith("privacy/");
    const speaks = severity !== null && severity !== "off";
    return tells || speaks ? [{ rule, tells, severity: speaks ? severity : null }] : [];
  });

/** What the recognisers see in some blocks, as loud as the profile and the team want it. */
export function recognisedIn(
  blocks: readonly NoteBlock[],
  language: CompiledLanguage,
  heard: readonly Heard[],
): { readonly findings: readonly Finding[]; readonly identifiers: readonly Finding[] } {
  const tongue = language.lexicon.grammar.language;
  const findings: Finding[] = [];
  const identifiers: Finding[] = [];
  const looked = blocks.map(lookedAt);
  for (const { rule, tells, severity } of heard)
    for (const one of looked)
      for (const { span, around } of seenBy(rule.recogniser, one, language)) {
        const [place, sentence] = [spanToSource(one.block, span), spanToSource(one.block, around)];
        if (tells) identifiers.push(saying(rule, tongue, place, sentence, "warning"));
        if (severity !== null) findings.push(saying(rule, tongue, place, sentence, severity));
      }
  return { findings, identifiers };
}

/** What is found in the note as a whole; it is said at its top, the first text there is, or where it stands. */
export function wholeFindings(
  { counts, abbreviations }: Pick<Seen, "counts" | "abbreviations">,
  checks: readonly CheckedNote[],
  needs: readonly { readonly id: string; readonly missing: boolean }[],
  top: Span | null,
  language: CompiledLanguage | null,
  volume: Volume,
): readonly Finding[] {
  if (language === null || top === null) return [];
  const say = (rule: RecogniserRule | NoteCheck, asked = false, at: readonly Span[] = [top]): readonly Finding[] => {
    const said = severityOf(rule, volume);
    const severity = asked && said === null ? "information" : said;
    return severity === null || severity === "off"
      ? []
      : at.map((place) => saying(rule, language.lexicon.grammar.language, place, place, severity));
  };
  const keywordOnly = language.recognisers.find(({ recogniser }) => recogniser === "keyword-only");
  return [
    ...(keywordOnly !== undefined && isKeywordOnly(counts) ? say(keywordOnly) : []),
    ...language.checks.flatMap((check) => {
      const wanted = needs.find(({ id }) => id === check.id);
      const state = checks.find(({ id }) => id === check.id)?.state;
      if (wanted?.missing === true) return say(check, true);
      if (state !== "not-seen" || wanted !== undefined) return [];
      return say(check, false, check.there.explained === undefined ? [top] : abbreviations.unexplained);
    }),
  ];
}

/** What a sentence is told where it stood in an earlier note already; null where that rule is silent. */
export function copiedSaying(language: CompiledLanguage | null, volume: Volume): ((sentence: Span) => Finding) | null {
  const rule = language?.recognisers.find(({ recogniser }) => recogniser === "copied-sentence");
  const severity = rule === undefined ? null : severityOf(rule, volume);
  if (rule === undefined || severity === null || severity === "off") return null;
  const tongue = language!.lexicon.grammar.language;
  return (sentence) => saying(rule, tongue, sentence, sentence, severity);
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
