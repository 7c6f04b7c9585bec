import { type Contexts, findContexts } from "./claims/context";
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
import { findSubjects, type Subject } from "./text/subject";
import { tagSentence } from "./text/tag";
import { type Token, tokenize } from "./text/tokens";
import { work } from "./work";

/** A sentence with all that was read in it. Token indices count in the block. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  /** Null where it holds no words of a vocabulary. */
  readonly contextOf: Contexts | null;
  readonly claims: readonly FoundClaim[];
  readonly hits: readonly Hit[];
  readonly strengths: readonly FoundStrength[];
}

/** What was read in one block of prose; it depends on its prose, language, role and quoting alone. */
export interface BlockReading {
  readonly language: Language;
  readonly role: Role;
  readonly alone: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceReading[];
}

export interface BlockSetting extends Volume {
  readonly role: Role;
  readonly quoted: boolean;
  /** Whether nothing else stands in the note, and little here. */
  readonly alone?: boolean;
}

/** Reads the prose of one block: text → claims → rules. */
export function readBlock(prose: string, language: CompiledLanguage, setting: BlockSetting): BlockReading {
  const tokens = tokenize(prose, language.lexicon, language.abbreviations);
  work.blocks += 1;
  work.tokens += tokens.length;
  markQuotations(tokens);
  const voice: Voice = setting.quoted ? "quotation" : setting.role === "patient-voice" ? "patient" : "writer";
  const { alone = false } = setting;
  const ownSection = setting.role === "own-part" || setting.role === "reflection";
  const verbSecond = language.lexicon.grammar.language !== "en";
  const cut = splitSentences(tokens, prose);
  const named = namesInside(tokens, cut);
  const sentences = cut.map((sentence): SentenceReading => {
    tagSentence(tokens, sentence, prose, named);
    const clauses = cutClauses(tokens, sentence);
    const matches = findMatches(tokens, sentence);
    const find = () => findSubjects(tokens, clauses, ownSection, verbSecond);
    if (matches.length === 0) return new PlainSentence(sentence, clauses, find);
    const subjects = find();
    const contextOf = findContexts(tokens, sentence, clauses, subjects, matches, { voice });
    const all = findClaims(tokens, clauses, subjects, contextOf, matches, alone);
    const strengths = runStrengths(language, all, clauses, setting.role, setting);
    const claims = all.filter(({ about }) => !language.strengthWords.has(about));
    const hits = runRules(language, claims, setting.role, setting);
    return { sentence, clauses, subjects, contextOf, claims, hits, strengths };
  });
  return { language: language.lexicon.grammar.language, role: setting.role, alone, tokens, sentences };
}

const none: readonly never[] = [];

/** A sentence without words of any vocabulary: whom its clauses are about is found when somebody asks. */
class PlainSentence implements SentenceReading {
  readonly contextOf = null;
  readonly claims = none;
  readonly hits = none;
  readonly strengths = none;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  private readonly find: () => readonly Subject[];
  private found: readonly Subject[] | null = null;

  constructor(sentence: Sentence, clauses: readonly Clause[], find: () => readonly Subject[]) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.find = find;
  }

  get subjects(): readonly Subject[] {
    this.found ??= this.find();
    return this.found;
  }
}
