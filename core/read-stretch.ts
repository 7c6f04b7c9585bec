import type { Match } from "./claims/matches";
import { addVotes, type Detector, decide, noVotes, type Votes } from "./language/detect";
import type { Language } from "./language/language";
import { B } from "./lexicon/bits";
import { newList } from "./list";
import type { Block } from "./markdown/block";
import { spanToSource } from "./markdown/offsets";
import { type Headings, roleOf } from "./markdown/sections";
import type { Stretch } from "./markdown/stretches";
import type { Finding, Role, Strength } from "./model";
import { type Abbreviation, abbreviationsIn } from "./note/abbreviations";
import { type Counts, countsOf } from "./note/counts";
import { type Heard, recognisedIn } from "./note/note";
import { QuietVoices } from "./note/voices";
import type { Worded } from "./note/words";
import { type BlockReading, type BlockSetting, readBlock, type SentenceReading } from "./read-block";
import type { CompiledLanguage } from "./rules/compile";
import type { Hit, Volume } from "./rules/run";
import type { Span } from "./span";
import type { Token, Tokens } from "./text/tokens";

/** A block with its place and what was read in it; null where its language is none of ours. */
export interface NoteBlock {
  readonly block: Block;
  readonly role: Role;
  readonly language: Language | null;
  readonly reading: BlockReading | null;
}

class PlacedBlock implements NoteBlock {
  constructor(
    readonly block: Block,
    readonly role: Role,
    readonly language: Language | null,
    readonly reading: BlockReading | null,
  ) {}
}

/** The prose of a block as it was read, under each role, language and quoting it was met with. */
export class KnownProse {
  readonly readings: BlockReading[] = newList();
  readonly quoted: boolean[] = newList();

  constructor(readonly votes: Votes) {}
}

/** A stretch of a note with what is known of it, wherever it stands. */
export interface KnownStretch extends Worded {
  readonly stretch: Stretch;
  readonly prose: readonly KnownProse[];
  readonly votes: Votes;
  readonly hasHeading: boolean;
}

/** What stands under which heading: the role, and the headings around it from the nearest on. */
export interface Section {
  readonly role: Role;
  readonly above: { readonly level: number; readonly role: Role; readonly next: Section["above"] } | null;
}

export const noSection: Section = { role: "other", above: null };

/** Whether what stands under the one would be read the same under the other. */
export const sameSection = (one: Section, other: Section): boolean =>
  one === other || (one.role === other.role && sameAbove(one.above, other.above));

function sameAbove(one: Section["above"], other: Section["above"]): boolean {
  if (one === other) return true;
  if (one === null || other === null) return false;
  return one.level === other.level && one.role === other.role && sameAbove(one.next, other.next);
}

/** The language of most of a note, and whether most of it is in none of ours though nobody named one. */
export interface Tongues {
  readonly note: Language | null;
  /** Whether somebody said which language it is. */
  readonly told: boolean;
  readonly foreign: boolean;
  /** Whether the note is a few words and nothing else: nobody is spoken of around them. */
  readonly alone: boolean;
}

/** A finding with where it comes from; places count from the start of the stretch. */
export interface FoundInStretch {
  readonly finding: Finding;
  /** Null for what a recogniser saw. */
  readonly origin: { readonly block: number; readonly sentence: SentenceReading; readonly hit: Hit } | null;
}

/** What was read in a stretch. Places count from its start; nothing else of the note but section and tongues is in it. */
export interface StretchReading {
  readonly length: number;
  readonly section: Section;
  readonly tongues: Tongues;
  readonly after: Section;
  readonly blocks: readonly NoteBlock[];
  readonly findings: readonly FoundInStretch[];
  readonly strengths: readonly Strength[];
  /** All that tells who somebody is, however quiet the profile. */
  readonly identifiers: readonly Finding[];
  readonly counts: Counts;
  readonly quietVoices: QuietVoices;
  readonly abbreviations: readonly Abbreviation[];
}

/** A stretch of which nothing is known but its prose, where that was met before. */
export function meetStretch(stretch: Stretch, detector: Detector, known: Map<string, KnownProse>): KnownStretch {
  const prose = stretch.blocks.map(({ prose: { text } }) => {
    const met = known.get(text) ?? new KnownProse(detector.votes(text));
    known.set(text, met);
    return met;
  });
  return new MetStretch(stretch, prose);
}

class MetStretch implements KnownStretch {
  readonly votes: Votes;
  readonly hasHeading: boolean;
  readonly text: string;
  gone = false;
  marks: Int32Array | null = null;
  small: string | null = null;

  constructor(
    readonly stretch: Stretch,
    readonly prose: readonly KnownProse[],
  ) {
    this.votes = prose.length === 1 ? prose[0]!.votes : prose.reduce((sum, { votes }) => addVotes(sum, votes), noVotes);
    this.hasHeading = stretch.blocks.some(({ kind }) => kind === "heading");
    this.text = stretch.blocks.map(({ prose: { text } }) => text).join("\u0000");
  }
}

/** What is needed to read a stretch besides what stands in it. */
export interface StretchSetting {
  readonly headings: Headings;
  readonly language: (language: Language) => CompiledLanguage;
  readonly volume: Volume;
  readonly heard: (language: CompiledLanguage) => readonly Heard[];
}

/** Reads a stretch under a section. Blocks that were read so before are not read again. */
export function readStretch(
  { stretch, prose }: KnownStretch,
  before: Section,
  tongues: Tongues,
  setting: StretchSetting,
): StretchReading {
  let section = before;
  const { profile, rules } = setting.volume;
  const { alone } = tongues;
  const blocks = stretch.blocks.map((block, index): NoteBlock => {
    const known = prose[index]!;
    const language = blockLanguage(known.votes, tongues);
    if (block.kind === "heading") {
      section = sectionUnder(section, block, setting.headings);
      return new PlacedBlock(block, section.role, language, null);
    }
    const { role } = section;
    const reading =
      language === null
        ? null
        : readAs(block, known, setting.language(language), { role, quoted: block.quoted, profile, rules, alone });
    return new PlacedBlock(block, role, language, reading);
  });
  const strengths = blocks.flatMap(strengthsOf);
  const language = tongues.note === null ? null : setting.language(tongues.note);
  const seen = language === null ? noneSeen : recognisedIn(blocks, language, setting.heard(language));
  return new ReadStretch({
    length: stretch.length,
    section: before,
    tongues,
    after: section,
    blocks,
    findings: withSeen(findingsOf(blocks), seen.findings),
    strengths,
    identifiers: seen.identifiers,
    counts: countsOf(blocks, strengths, setting.language),
    quietVoices: new QuietVoices(blocks),
    abbreviations: abbreviationsIn(blocks, (tongue) => setting.language(tongue).shortForms),
  });
}

class ReadStretch implements StretchReading {
  readonly length: number;
  readonly section: Section;
  readonly tongues: Tongues;
  readonly after: Section;
  readonly blocks: readonly NoteBlock[];
  readonly findings: readonly FoundInStretch[];
  readonly strengths: readonly Strength[];
  readonly identifiers: readonly Finding[];
  readonly counts: Counts;
  readonly quietVoices: QuietVoices;
  readonly abbreviations: readonly Abbreviation[];

  constructor(read: StretchReading) {
    this.length = read.length;
    this.section = read.section;
    this.tongues = read.tongues;
    this.after = read.after;
    this.blocks = read.blocks;
    this.findings = read.findings;
    this.strengths = read.strengths;
    this.identifiers = read.identifiers;
    this.counts = read.counts;
    this.quietVoices = read.quietVoices;
    this.abbreviations = read.abbreviations;
  }
}

const noneSeen = { findings: [], identifiers: [] } as const;

/** A subsection without a role of its own keeps the role of the section around it. */
function sectionUnder({ above: around }: Section, { level, prose }: Block, headings: Headings): Section {
  let above = around;
  while (above !== null && above.level >= level) above = above.next;
  // Most are known as they stand.
  const own = headings.get(prose.text.toLowerCase()) ?? roleOf(prose.text, headings);
  const role = own ?? above?.role ?? "other";
  return { role, above: { level, role, next: above } };
}

/** How much more telling words a block needs before it has a language of its own, apart from the note's. */
const ownLead = 4;
/** And how much more, of these and of the others, where both speak for the other norm of Norwegian. */
const normLead = 2;

function blockLanguage(votes: Votes, { note, foreign, told }: Tongues): Language | null {
  const own = decide(votes);
  if (own === null) return foreign ? null : note;
  if (own === "foreign")
    return votes.foreign - Math.max(votes.nb, votes.nn, votes.en) >= ownLead || note === null ? null : note;
  if (own === note || note === null) return own;
  const lead = votes[own] - votes[note];
  // Between the two norms of Norwegian, which nobody mixes within a paragraph, one word tells where the others bear it out.
  const norms = !told && own !== "en" && note !== "en";
  const borneOut = norms && votes.weak[own] >= votes.weak[note] + normLead;
  return lead >= (borneOut ? normLead : ownLead) ? own : note;
}

function readAs(
  { prose }: Block,
  known: KnownProse,
  language: CompiledLanguage,
  setting: BlockSetting & Pick<Tongues, "alone">,
): BlockReading {
  const tongue = language.lexicon.grammar.language;
  const { role, quoted, alone } = setting;
  const at = known.readings.findIndex(
    (one, index) =>
      one.role === role && one.language === tongue && one.alone === alone && known.quoted[index] === quoted,
  );
  if (at >= 0) return known.readings[at]!;
  const reading = readBlock(prose.text, language, setting);
  known.readings.push(reading);
  known.quoted.push(quoted);
  return reading;
}

function findingsOf(blocks: readonly NoteBlock[]): readonly FoundInStretch[] {
  const found: FoundInStretch[] = [];
  blocks.forEach(({ block, reading }, index) => {
    for (const sentence of reading?.sentences ?? [])
      for (const hit of sentence.hits) {
        const finding = findingOf(block, reading!, sentence, hit);
        found.push({ finding, origin: { block: index, sentence, hit } });
      }
  });
  return found;
}

/** Findings with what the recognisers saw, in the order of the text; those of the rules alone are in it already. */
const withSeen = (found: readonly FoundInStretch[], seen: readonly Finding[]): readonly FoundInStretch[] =>
  seen.length === 0
    ? found
    : [...found, ...seen.map((finding) => ({ finding, origin: null }))].sort(
        (a, b) => a.finding.span.start - b.finding.span.start,
      );

function findingOf(block: Block, { language, tokens }: BlockReading, sentence: SentenceReading, hit: Hit): Finding {
  const { rule, family } = hit.rule;
  return {
    rule: rule.id,
    family,
    concern: hit.concerns[0]!,
    concerns: hit.concerns,
    severity: hit.severity,
    language,
    span: spanToSource(block, shownSpan(tokens, hit.claim.match)),
    sentence: spanToSource(block, sentenceSpan(tokens, sentence)),
    message: rule.message,
    ask: rule.ask,
    also: hit.also,
  };
}

function strengthsOf({ block, reading }: NoteBlock): readonly Strength[] {
  const found: Strength[] = [];
  for (const { strengths } of reading?.sentences ?? [])
    for (const { strength, claim } of strengths) {
      const { first, last } = claim.match;
      const { class: name, message } = strength.strength;
      found.push({ class: name, message, ...spanToSource(block, tokenSpan(reading!.tokens, first, last)) });
    }
  return found;
}

/** What is shown of a match: «lat og» finds «lat og slapp», but the word that joins is no part of what is wondered about. */
const shownSpan = (tokens: Tokens, { first, last }: Match): Span =>
  tokenSpan(tokens, first, last > first && isJoiner(tokens, last) ? last - 1 : last);

const isJoiner = (tokens: Tokens, at: number): boolean =>
  (tokens[at]!.bits & B.coordinator) !== 0 && tokens[at + 1]?.mark === "";

/** The prose span from one token to another, both included. */
export const tokenSpan = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

/** The prose span of a sentence. */
export const sentenceSpan = (tokens: readonly Token[], { sentence }: SentenceReading): Span =>
  tokenSpan(tokens, sentence.from, sentence.to - 1);
