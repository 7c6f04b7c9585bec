import type { Context } from "./claims/context";
import { findContexts } from "./claims/context";
import { type FoundClaim, findClaims } from "./claims/find";
import { findMatches } from "./claims/matches";
import type { Language } from "./language/language";
import type { Role, Voice } from "./model";
import type { CompiledLanguage } from "./rules/compile";
import { type FoundStrength, type Hit, runRules, runStrengths, type Volume } from "./rules/run";
import { type Clause, cutClauses } from "./text/clauses";
import { namesInside } from "./text/names";
import { markQuotations } from "./text/quotations";
import { type Sentence, splitSentences } from "./text/sentences";
import { findSubject, type Subject } from "./text/subject";
import { tagSentence } from "./text/tag";
import { type Token, tokenize } from "./text/tokens";
import { work } from "./work";

/** A sentence with all that was read in it. Token indices count in the block. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  readonly contexts: readonly Context[];
  readonly claims: readonly FoundClaim[];
  readonly hits: readonly Hit[];
  readonly strengths: readonly FoundStrength[];
}

/** What was read in one block of prose; it depends on its prose, language, role and quoting alone. */
export interface BlockReading {
  readonly language: Language;
  readonly role: Role;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
}

export interface BlockSetting extends Volume {
  readonly role: Role;
  readonly quoted: boolean;
}

/** Reads the prose of one block: text → claims → rules. */
export function readBlock(prose: string, language: CompiledLanguage, setting: BlockSetting): BlockReading {
  const tokens = tokenize(prose, language.lexicon, language.abbreviations);
  work.blocks += 1;
  work.tokens += tokens.length;
  markQuotations(tokens);
  const voice: Voice = setting.quoted ? "quotation" : setting.role === "patient-voice" ? "patient" : "writer";
  const ownSection = setting.role === "own-part" || setting.role === "reflection";
  const verbSecond = language.lexicon.grammar.language !== "en";
  const cut = splitSentences(tokens, prose);
  const named = namesInside(tokens, cut);
  const sentences = cut.map((sentence): SentenceReading => {
    tagSentence(tokens, sentence, prose, named);
    const clauses = cutClauses(tokens, sentence);
    const subjects: Subject[] = [];
    // A clause that stands first hangs on one that comes later, so those that hang on nothing are asked first.
    for (const late of [false, true])
      for (let index = 0; index < clauses.length; index += 1)
        if (clauses[index]!.parent > index === late)
          subjects[index] = findSubject(tokens, clauses, index, subjects, ownSection, verbSecond);
    const matches = findMatches(tokens, sentence);
    if (matches.length === 0)
      return { sentence, clauses, subjects, contexts: none, claims: none, hits: none, strengths: none };
    const contexts = findContexts(tokens, sentence, clauses, subjects, matches, { voice });
    const all = findClaims(tokens, clauses, subjects, contexts, matches);
    const strengths = runStrengths(language, all, clauses, setting.role, setting);
    const claims = all.filter(({ about }) => !language.strengthWords.has(about));
    const hits = runRules(language, claims, setting.role, setting);
    return { sentence, clauses, subjects, contexts, claims, hits, strengths };
  });
  return { language: language.lexicon.grammar.language, role: setting.role, tokens, sentences };
}

const none: readonly never[] = [];
