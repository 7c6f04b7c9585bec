import { Contexts } from "./claims/context";
import { Claims, type FoundClaim } from "./claims/find";
import { type Match, SentenceMatches } from "./claims/matches";
import type { Language } from "./language/language";
import type { Role, Voice } from "./model";
import type { CompiledLanguage } from "./rules/compile";
import { type FoundStrength, type Hit, runRules, runStrengths, type Volume } from "./rules/run";
import { type Clause, cutClauses } from "./text/clauses";
import { noteInvertedSubjects } from "./text/inverted-subject";
import { namesInside, settleCapitals } from "./text/names";
import { markQuotations } from "./text/quotations";
import { type Sentence, splitSentences } from "./text/sentences";
import { findSubjects, type Subject } from "./text/subject";
import { tagSentence } from "./text/tag";
import { type Tokens, tokenize } from "./text/tokens";
import { work } from "./work";

/** A sentence with all that was read in it. Token indices count in the block. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly subjects: readonly Subject[];
  /** Null where it holds no words of a vocabulary. */
  readonly contexts: Contexts | null;
  readonly claims: readonly FoundClaim[];
  /** Those claims that some rule speaks about, or some strength by a class of the vocabulary. */
  readonly spoken: readonly FoundClaim[];
  readonly hits: readonly Hit[];
  readonly strengths: readonly FoundStrength[];
  /** No rule and no strength speaks about its words: its subjects, contexts and claims are found when somebody asks. */
  readonly quiet: boolean;
}

/** What was read in one block of prose; it depends on its prose, language, role and quoting alone. */
export interface BlockReading {
  readonly language: Language;
  readonly role: Role;
  readonly alone: boolean;
  readonly tokens: Tokens;
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
  const verbSecond = language.lexicon.grammar.language !== "en";
  const cut = splitSentences(tokens, prose, verbSecond);
  settleCapitals(tokens, cut, prose);
  const named = namesInside(tokens, cut);
  const ownSection = setting.role === "own-part" || setting.role === "reflection";
  const telling = new Telling(tokens, { voice, ownSection, verbSecond, alone });
  const sentences = cut.map((sentence): SentenceReading => {
    tagSentence(tokens, sentence, prose, named);
    const clauses = cutClauses(tokens, sentence);
    if (verbSecond) noteInvertedSubjects(tokens, clauses);
    const matches = new SentenceMatches(tokens, sentence, language.lexicon);
    return holdsSpokenOf(language, matches.spoken)
      ? tell(language, setting, telling, sentence, clauses, matches)
      : new QuietSentence(sentence, clauses, matches, telling);
  });
  return new ReadProse(language.lexicon.grammar.language, setting.role, alone, tokens, sentences);
}

/** Reads a sentence with words that rules or strengths speak about to its end. */
function tell(
  language: CompiledLanguage,
  setting: BlockSetting,
  telling: Telling,
  sentence: Sentence,
  clauses: readonly Clause[],
  matches: SentenceMatches,
): SentenceReading {
  const { strengthWords } = language;
  const subjects = telling.subjectsOf(clauses);
  const { contexts, claims } = telling.told(sentence, clauses, subjects, matches);
  const found = claims.of((about) => isSpokenOf(language, about));
  const strengths = runStrengths(language, found, claims, clauses, setting.role, setting);
  const spoken = found.filter(({ about }) => !strengthWords.has(about));
  const hits = runRules(language, spoken, claims, setting.role, setting);
  return new ToldSentence(sentence, clauses, subjects, contexts, spoken, hits, strengths, claims, strengthWords);
}

class ReadProse implements BlockReading {
  constructor(
    readonly language: Language,
    readonly role: Role,
    readonly alone: boolean,
    readonly tokens: Tokens,
    readonly sentences: readonly SentenceReading[],
  ) {}
}

/** Whether a rule or a strength speaks about a class of words. */
const isSpokenOf = ({ rulesByClass, strengthsByClass }: CompiledLanguage, about: number): boolean =>
  rulesByClass[about] !== undefined || strengthsByClass[about] !== undefined;

/** Whether some words are of a class that a rule or a strength speaks about. */
function holdsSpokenOf(language: CompiledLanguage, matches: readonly Match[]): boolean {
  for (const { pattern } of matches) if (isSpokenOf(language, pattern.classes)) return true;
  return false;
}

/** What a sentence tells: who vouches for it, and the claims of all its words. */
class Told {
  constructor(
    readonly contexts: Contexts,
    readonly claims: Claims,
  ) {}
}

/** How the sentences of a block are told from. */
interface TellingSetting {
  readonly voice: Voice;
  readonly ownSection: boolean;
  readonly verbSecond: boolean;
  readonly alone: boolean;
}

/** Finds whom the clauses of a block are about and what its words claim: the same way for all its sentences. */
class Telling {
  constructor(
    private readonly tokens: Tokens,
    private readonly setting: TellingSetting,
  ) {}

  subjectsOf(clauses: readonly Clause[]): readonly Subject[] {
    return findSubjects(this.tokens, clauses, this.setting.ownSection, this.setting.verbSecond);
  }

  told(sentence: Sentence, clauses: readonly Clause[], subjects: readonly Subject[], matches: SentenceMatches): Told {
    const { tokens, setting } = this;
    const contexts = new Contexts(tokens, sentence, clauses, subjects, matches.spoken, setting.voice);
    return new Told(contexts, new Claims(tokens, clauses, subjects, contexts, matches, setting.alone));
  }
}

const none: readonly never[] = [];

/** A sentence that was read to its end; claims that no rule speaks about are read when somebody asks. */
class ToldSentence implements SentenceReading {
  readonly quiet = false;

  constructor(
    readonly sentence: Sentence,
    readonly clauses: readonly Clause[],
    readonly subjects: readonly Subject[],
    readonly contexts: Contexts,
    readonly spoken: readonly FoundClaim[],
    readonly hits: readonly Hit[],
    readonly strengths: readonly FoundStrength[],
    private readonly told: Claims,
    private readonly strengthWords: ReadonlySet<number>,
  ) {}

  get claims(): readonly FoundClaim[] {
    return this.told.all.filter(({ about }) => !this.strengthWords.has(about));
  }
}

/**
 * A sentence in which no rule and no strength can find anything: most are such. Whom its clauses are about, and what its
 * words claim that others go by («all evening»), is found when somebody asks.
 */
class QuietSentence implements SentenceReading {
  readonly hits = none;
  readonly strengths = none;
  readonly spoken = none;
  readonly quiet = true;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  private readonly matches: SentenceMatches;
  private readonly telling: Telling;
  private found: readonly Subject[] | null = null;
  private known: Told | null = null;

  constructor(sentence: Sentence, clauses: readonly Clause[], matches: SentenceMatches, telling: Telling) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.matches = matches;
    this.telling = telling;
  }

  get subjects(): readonly Subject[] {
    this.found ??= this.telling.subjectsOf(this.clauses);
    return this.found;
  }

  get contexts(): Contexts | null {
    return this.asked()?.contexts ?? null;
  }

  get claims(): readonly FoundClaim[] {
    return this.asked()?.claims.all ?? none;
  }

  private asked(): Told | null {
    const { matches } = this;
    if (this.known === null && (matches.spoken.length > 0 || matches.beside.length > 0))
      this.known = this.telling.told(this.sentence, this.clauses, this.subjects, matches);
    return this.known;
  }
}
