import type { RuleSettings } from "./config/config";
import { addVotes, type Detector, decide, noVotes, type Votes } from "./language/detect";
import { isLanguage, type Language } from "./language/language";
import type { Block, Document } from "./markdown/block";
import { type NoteFacts, readFacts } from "./markdown/front-matter";
import { spanToSource } from "./markdown/offsets";
import { type MarkdownMemory, readMarkdown } from "./markdown/read";
import { type Headings, roleOf } from "./markdown/sections";
import type { Finding, Profile, Role, Strength } from "./model";
import { type NoteProfile, noteFindings, profileOf } from "./note/note";
import { type BlockReading, readBlock, type SentenceReading } from "./read-block";
import type { CompiledLanguage } from "./rules/compile";
import type { Hit, Volume } from "./rules/run";
import type { Span } from "./span";
import type { Token } from "./text/tokens";

export interface ReadOptions {
  /** The note's language, where it is known; else it is found in the text. */
  readonly language?: Language;
  /** The language where neither the caller nor the note itself names one. */
  readonly houseLanguage?: Language;
  /** Default: standard. */
  readonly profile?: Profile;
  /** How loud a team wants rules and families. */
  readonly rules?: RuleSettings;
  /** What was read of this note before: blocks that did not change are not read again. */
  readonly memory?: BlockMemory;
}

/**
 * The blocks of a note as they were read last, by their prose. It belongs to one note under one set of settings, and
 * holds no more than the note does.
 */
export interface BlockMemory extends MarkdownMemory {
  blocks: Map<string, RememberedBlock>;
}

interface RememberedBlock {
  readonly votes: Votes;
  /** Readings of this prose under each role, language and quoting it was met with. */
  readonly readings: BlockReading[];
  readonly quoted: boolean[];
}

export const newMemory = (): BlockMemory => ({ blocks: new Map(), pieces: new Map() });

/** A block with its place in the note and what was read in it; null where its language is none of ours. */
export interface NoteBlock {
  readonly block: Block;
  readonly role: Role;
  readonly language: Language | null;
  readonly reading: BlockReading | null;
}

/** Where a finding comes from: enough to rephrase and to explain it. */
export interface Origin {
  readonly noteBlock: NoteBlock;
  readonly reading: BlockReading;
  readonly sentence: SentenceReading;
  readonly hit: Hit;
}

/** A note that was read. Nothing in it is ever changed. */
export interface Reading {
  readonly source: string;
  readonly document: Document;
  readonly facts: NoteFacts;
  /** The language of most of the note; null where it is none of ours. */
  readonly language: Language | null;
  readonly profile: Profile;
  readonly rules: RuleSettings;
  readonly blocks: readonly NoteBlock[];
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly profileOfNote: NoteProfile;
  /** All that tells who somebody is, however quiet the profile: see `NoteFindings`. */
  readonly identifiers: readonly Finding[];
  /** What a sentence is told where it stood in an earlier note already; null where that rule is silent. */
  readonly copied: ((sentence: Span) => Finding) | null;
  readonly originOf: (finding: Finding) => Origin | undefined;
}

export interface Stages {
  readonly detector: Detector;
  readonly headings: Headings;
  readonly language: (language: Language) => CompiledLanguage;
  /** Kind of note → roles that a team wants it to have. */
  readonly needs: Readonly<Record<string, readonly Role[]>>;
}

/** The check that answers to a role a team wants. */
const checkOfRole: Readonly<Partial<Record<Role, string>>> = {
  observation: "note/observation",
  "patient-voice": "note/patient-voice",
  alternatives: "note/alternatives",
  "own-part": "note/own-part",
  reflection: "note/own-reading",
  plan: "note/open-question",
};

/** For each role a team wants in a note of this kind: whether no section with text has it. */
const neededChecks = (blocks: readonly NoteBlock[], roles: readonly Role[]) =>
  roles.flatMap((role) => {
    const id = checkOfRole[role];
    const missing = !blocks.some(
      (one) => one.role === role && one.block.kind !== "heading" && /\p{L}/u.test(one.block.prose.text),
    );
    return id === undefined ? [] : [{ id, missing }];
  });

/** markdown → language → text → claims → rules → findings, a line a stage. */
export function analyse(source: string, stages: Stages, options: ReadOptions = {}): Reading {
  const document = readMarkdown(source, options.memory);
  const facts = readFacts(source, document.frontMatter);
  const volume: Volume = { profile: options.profile ?? "standard", rules: options.rules ?? {} };
  const recalled = recall(document, stages.detector, options.memory);
  const tongues = blockLanguages(recalled, options.language ?? facts.language ?? options.houseLanguage ?? null);
  const blocks = readBlocks(document, tongues.blocks, recalled, stages, volume);
  const origins = new Map<Finding, Origin>();
  for (const noteBlock of blocks) collectFindings(noteBlock, origins);
  const strengths = blocks.flatMap(collectStrengths);
  const profile = profileOf(blocks, facts, strengths, tongues.note, stages.language);
  const needed = neededChecks(blocks, stages.needs[facts.kind ?? ""] ?? []);
  const whole = noteFindings(blocks, profile, needed, tongues.note, stages.language, volume);
  return {
    source,
    document,
    facts,
    language: tongues.note,
    ...volume,
    blocks,
    findings: [...origins.keys(), ...whole.findings].sort((a, b) => a.span.start - b.span.start),
    strengths,
    profileOfNote: profile,
    identifiers: whole.identifiers,
    copied: whole.copied,
    originOf: (finding) => origins.get(finding),
  };
}

/** How much more telling words a block needs before it has a language of its own, apart from the note's. */
const ownLead = 4;

/** What is known of each block's prose from the last reading, or new; blocks that are gone are forgotten. */
function recall({ blocks }: Document, detector: Detector, memory: BlockMemory | undefined): readonly RememberedBlock[] {
  const now = new Map<string, RememberedBlock>();
  const recalled = blocks.map(({ prose: { text } }) => {
    const known = now.get(text) ??
      memory?.blocks.get(text) ?? { votes: detector.votes(text), readings: [], quoted: [] };
    now.set(text, known);
    return known;
  });
  if (memory !== undefined) memory.blocks = now;
  return recalled;
}

function blockLanguages(
  recalled: readonly RememberedBlock[],
  known: Language | null,
): { readonly note: Language | null; readonly blocks: readonly (Language | null)[] } {
  const votes = recalled.map((one) => one.votes);
  const total = votes.reduce(addVotes, noVotes);
  const found = decide(total);
  const note = known ?? (found !== null && isLanguage(found) ? found : null);
  const blocks = votes.map((vote) => {
    const own = decide(vote);
    if (own === null) return found === "foreign" && known === null ? null : note;
    if (own === "foreign")
      return vote.foreign - Math.max(vote.nb, vote.nn, vote.en) >= ownLead || note === null ? null : note;
    if (own === note || note === null) return own;
    return vote[own] - vote[note] >= ownLead ? own : note;
  });
  return { note, blocks };
}

function readBlocks(
  document: Document,
  tongues: readonly (Language | null)[],
  recalled: readonly RememberedBlock[],
  stages: Stages,
  volume: Volume,
): readonly NoteBlock[] {
  let role: Role = "other";
  // A subsection without a role of its own keeps the role of the section around it.
  const above: { level: number; role: Role }[] = [];
  return document.blocks.map((block, index) => {
    const language = tongues[index]!;
    if (block.kind === "heading") {
      while (above.length > 0 && above.at(-1)!.level >= block.level) above.pop();
      role = roleOf(block.prose.text, stages.headings) ?? above.at(-1)?.role ?? "other";
      above.push({ level: block.level, role });
      return { block, role, language, reading: null };
    }
    if (language === null) return { block, role, language, reading: null };
    const { readings, quoted } = recalled[index]!;
    const known = readings.findIndex(
      (one, at) => one.role === role && one.language === language && quoted[at] === block.quoted,
    );
    if (known >= 0) return { block, role, language, reading: readings[known]! };
    const reading = readBlock(block.prose.text, stages.language(language), { role, quoted: block.quoted, ...volume });
    readings.push(reading);
    quoted.push(block.quoted);
    return { block, role, language, reading };
  });
}

function collectFindings(noteBlock: NoteBlock, origins: Map<Finding, Origin>): void {
  const { block, reading } = noteBlock;
  if (reading === null) return;
  for (const sentence of reading.sentences) {
    for (const hit of sentence.hits) {
      const { rule, family } = hit.rule;
      origins.set(
        {
          rule: rule.id,
          family,
          concern: hit.concerns[0]!,
          concerns: hit.concerns,
          severity: hit.severity,
          language: reading.language,
          span: spanToSource(block, tokenSpan(reading.tokens, hit.claim.match.first, hit.claim.match.last)),
          sentence: spanToSource(block, sentenceSpan(reading.tokens, sentence)),
          message: rule.message,
          ask: rule.ask,
          also: hit.also,
        },
        { noteBlock, reading, sentence, hit },
      );
    }
  }
}

function collectStrengths({ block, reading }: NoteBlock): readonly Strength[] {
  return (reading?.sentences ?? []).flatMap(({ strengths }) =>
    strengths.map(({ strength: { strength }, claim: { match } }) => ({
      class: strength.class,
      message: strength.message,
      ...spanToSource(block, tokenSpan(reading!.tokens, match.first, match.last)),
    })),
  );
}

/** The prose span from one token to another, both included. */
export const tokenSpan = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** The prose span of a sentence. */
export const sentenceSpan = (tokens: readonly Token[], { sentence }: SentenceReading): Span =>
  tokenSpan(tokens, sentence.from, sentence.to - 1);
