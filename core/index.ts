import { analyse, type Reading, type ReadOptions, type Stages } from "./analyse";
import { buildDetector } from "./language/detect";
import { type Language, languages } from "./language/language";
import { builtInPacks, grammars } from "./languages";
import { templatesOf } from "./languages/templates";
import type { Grammar } from "./lexicon/grammar";
import { joinHeadings } from "./markdown/sections";
import type { Finding, Suggestion } from "./model";
import type { Pack, Rule } from "./packs/pack";
import { suggest } from "./rephrase/suggest";
import { type CompiledLanguage, compileLanguage, type Fault } from "./rules/compile";
import { type ExplainedSentence, explain } from "./rules/explain";
import type { Span } from "./span";
import { type NewNote, type TemplateChoice, writeNote } from "./templates/template";

export type { NoteBlock, Origin, Reading, ReadOptions } from "./analyse";
export { analyse, sentenceSpan, tokenSpan } from "./analyse";
export { isLanguage, type Language, languages } from "./language/language";
export type { Block } from "./markdown/block";
export type { NoteFacts } from "./markdown/front-matter";
export * from "./model";
export type { Pack, Rule, StrengthRule } from "./packs/pack";
export { readPack, type TextFault } from "./packs/read";
export type { Fault } from "./rules/compile";
export type { ExplainedClaim, ExplainedSentence, Verdict } from "./rules/explain";
export type { Span } from "./span";
export { type NewNote, type NoteKind, noteKinds, type Shift, shifts, type TemplateChoice } from "./templates/template";

/** A new note from a built-in template: headings in the language, slots to fill, front matter without names. */
export const newNote = (choice: TemplateChoice): NewNote => writeNote(templatesOf[choice.language], choice);

export interface AnalyserOptions {
  /** Packs besides the built-in ones. */
  readonly packs?: readonly Pack[];
}

/** Reads notes and offers rephrasings. Holds no note: each reading stands for itself. */
export interface Analyser {
  /** Reads a whole note. Never throws, whatever the text. */
  readonly read: (source: string, options?: ReadOptions) => Reading;
  /** The rephrasings of a finding of a reading, made when asked for; best first. */
  readonly suggest: (reading: Reading, finding: Finding) => readonly Suggestion[];
  /** Why the sentences that a place in the note touches were marked or were not. */
  readonly explain: (reading: Reading, place: Span) => readonly ExplainedSentence[];
  /** A rule by its id, in each language that has it. */
  readonly rules: (id: string) => readonly { readonly language: Language; readonly rule: Rule }[];
  /** What in the packs of a language could not be used. Compiles the language if need be. */
  readonly faults: (language: Language) => readonly Fault[];
}

/** The one door. A language is compiled when the first note in it is read. */
export function createAnalyser({ packs = [] }: AnalyserOptions = {}): Analyser {
  const compiled = new Map<Language, CompiledLanguage>();
  const language = (wanted: Language): CompiledLanguage => {
    const ready = compiled.get(wanted);
    if (ready !== undefined) return ready;
    const own = [...builtInPacks(wanted), ...packs.filter((pack) => pack.language === wanted)];
    const made = compileLanguage(grammarOf(wanted), own);
    compiled.set(wanted, made);
    return made;
  };
  const all = languages.map(grammarOf);
  const stages: Stages = {
    detector: buildDetector(all),
    headings: joinHeadings(all.map(({ headings }) => headings)),
    language,
  };
  return Object.freeze({
    read: (source: string, options?: ReadOptions) => analyse(source, stages, options),
    suggest: (reading: Reading, finding: Finding) => suggest(reading, finding, language(finding.language)),
    explain: (reading: Reading, place: Span) =>
      explain(reading, place, ({ reading: own }) => (own === null ? null : language(own.language))),
    rules: (id: string) =>
      languages.flatMap((wanted) => {
        const rule = language(wanted).rules.get(id)?.rule;
        return rule === undefined ? [] : [{ language: wanted, rule }];
      }),
    faults: (wanted: Language) => language(wanted).faults,
  });
}

const grammarOf = (language: Language): Grammar => grammars[language];
