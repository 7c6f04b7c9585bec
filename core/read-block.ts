import { type Contexts, findContexts } from "./claims/context";
import { type FoundClaim, findClaims } from "./claims/find";
import { findMatches, type Match } from "./claims/matches";
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
import { type Token, type Tokens, tokenize } from "./text/tokens";
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
  /** No rule and no strength speaks about its words: its subjects, contexts and claims are found when somebody asks. */
  readonly quiet: boolean;
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

/** What the sentences of a block share: each keeps it that is read further when somebody asks. */
interface Shared {
  readonly tokens: Tokens;
  readonly voice: Voice;
  readonly alone: boolean;
  readonly ownSection: boolean;
  readonly verbSecond: boolean;
}

/** Reads the prose of one block: text → claims → rules. */
export function readBlock(prose: string, language: CompiledLanguage, setting: BlockSetting): BlockReading {
  const tokens = tokenize(prose, language.lexicon, language.abbreviations);
  work.blocks += 1;
  work.tokens += tokens.length;
  markQuotations(tokens);
  const { role, quoted, alone = false } = setting;
  const tongue = language.lexicon.grammar.language;
  const shared: Shared = {
    tokens,
    voice: quoted ? "quotation" : role === "patient-voice" ? "patient" : "writer",
    alone,
    ownSection: role === "own-part" || role === "reflection",
    verbSecond: tongue !== "en",
  };
  const cut = splitSentences(tokens, prose);
  const named = namesInside(tokens, cut);
  const sentences = cut.map((sentence): SentenceReading => {
    tagSentence(tokens, sentence, prose, named);
    const clauses = cutClauses(tokens, sentence);
    const matches = findMatches(tokens, sentence);
    return holdsSpokenOf(language, matches)
      ? readSpoken(shared, language, setting, sentence, clauses, matches)
      : new QuietSentence(shared, sentence, clauses, matches);
  });
  return { language: tongue, role, alone, tokens, sentences };
}

/** Reads a sentence of which some rule or strength speaks. */
function readSpoken(
  shared: Shared,
  language: CompiledLanguage,
  setting: BlockSetting,
  sentence: Sentence,
  clauses: readonly Clause[],
  matches: readonly Match[],
): SentenceReading {
  const subjects = subjectsOf(shared, clauses);
  const { contextOf, all } = toldBy(shared, sentence, clauses, subjects, matches);
  const strengths = runStrengths(language, all, clauses, setting.role, setting);
  const claims = all.filter(({ about }) => !language.strengthWords.has(about));
  const hits = runRules(language, claims, setting.role, setting);
  return { sentence, clauses, subjects, contextOf, claims, hits, strengths, quiet: false };
}

const subjectsOf = ({ tokens, ownSection, verbSecond }: Shared, clauses: readonly Clause[]): readonly Subject[] =>
  findSubjects(tokens, clauses, ownSection, verbSecond);

/** What a sentence tells: who vouches for it, and the claims of all its words. */
interface Told {
  readonly contextOf: Contexts;
  readonly all: readonly FoundClaim[];
}

function toldBy(
  { tokens, voice, alone }: Shared,
  sentence: Sentence,
  clauses: readonly Clause[],
  subjects: readonly Subject[],
  matches: readonly Match[],
): Told {
  const contextOf = findContexts(tokens, sentence, clauses, subjects, matches, { voice });
  return { contextOf, all: findClaims(tokens, clauses, subjects, contextOf, matches, alone) };
}

/** Whether some words are of a class that a rule or a strength speaks about. */
function holdsSpokenOf({ rulesByClass, strengthsByClass }: CompiledLanguage, matches: readonly Match[]): boolean {
  for (const { pattern } of matches)
    if (rulesByClass[pattern.classes] !== undefined || strengthsByClass[pattern.classes] !== undefined) return true;
  return false;
}

const none: readonly never[] = [];

/**
 * A sentence in which no rule and no strength can find anything: most are such. Whom its clauses are about, and what its
 * words claim that others go by («all evening»), is found when somebody asks.
 */
class QuietSentence implements SentenceReading {
  readonly hits = none;
  readonly strengths = none;
  readonly quiet = true;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  private readonly shared: Shared;
  private readonly matches: readonly Match[];
  private found: readonly Subject[] | null = null;
  private told: Told | null = null;

  constructor(shared: Shared, sentence: Sentence, clauses: readonly Clause[], matches: readonly Match[]) {
    this.shared = shared;
    this.sentence = sentence;
    this.clauses = clauses;
    this.matches = matches;
  }

  get subjects(): readonly Subject[] {
    this.found ??= subjectsOf(this.shared, this.clauses);
    return this.found;
  }

  get contextOf(): Contexts | null {
    return this.asked()?.contextOf ?? null;
  }

  get claims(): readonly FoundClaim[] {
    return this.asked()?.all ?? none;
  }

  private asked(): Told | null {
    if (this.told === null && this.matches.length > 0)
      this.told = toldBy(this.shared, this.sentence, this.clauses, this.subjects, this.matches);
    return this.told;
  }
}
