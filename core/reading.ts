import type { RuleSettings } from "./config/config";
import type { Language } from "./language/language";
import type { Document } from "./markdown/block";
import type { NoteFacts } from "./markdown/front-matter";
import { documentOf } from "./markdown/read";
import type { Stretches } from "./markdown/stretches";
import type { Finding, Profile, Role, Strength } from "./model";
import { copyable } from "./note/copied";
import { type NoteProfile, sectionsOf } from "./note/note";
import type { BlockReading, SentenceReading } from "./read-block";
import type { NoteBlock, StretchReading } from "./read-stretch";
import type { Row } from "./row";
import type { CompiledLanguage } from "./rules/compile";
import type { Hit, Volume } from "./rules/run";
import type { Source } from "./source";
import type { Span } from "./span";

/** Where a finding comes from: enough to rephrase and to explain it. */
export interface Origin {
  readonly noteBlock: NoteBlock;
  readonly reading: BlockReading;
  readonly sentence: SentenceReading;
  readonly hit: Hit;
}

/** A note that was read. Nothing in it is ever changed. */
export interface Reading {
  /** The whole text. Who needs but parts of it asks `text`. */
  readonly source: string;
  readonly text: Source;
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
  originOf(finding: Finding): Origin | undefined;
  /** The roles of the headings that are there. */
  readonly sections: ReadonlySet<Role>;
  /** Whether comments that let findings stand may be in it. */
  readonly mayKeep: boolean;
  /**
   * The parts that findings were made in, with where each begins: what did not change is the same object as in the
   * reading before. Findings of the whole note are in none; null where findings were taken out since.
   */
  readonly parts: Parts | null;
}

export interface Parts {
  readonly readings: Row<StretchReading>;
  /** The last block that begins before a place or at it. */
  readonly blockBefore: (at: number) => Span | null;
  /** Findings of the note as a whole. */
  readonly whole: readonly Finding[];
}

/** What a reading is made of. */
interface Made {
  readonly stretches: Stretches;
  readonly facts: NoteFacts;
  readonly language: CompiledLanguage | null;
  readonly volume: Volume;
  readonly readings: Row<StretchReading>;
  readonly whole: readonly Finding[];
  readonly profile: Omit<NoteProfile, "sections" | "copyable">;
  readonly copied: Reading["copied"];
  readonly sections: ReadonlySet<Role>;
}

/**
 * A reading that puts its parts to their places in the note when it is asked for them: who types asks for few. Its
 * getters stand in a class: those of an object literal are held by the runtime, and the note with them, long after.
 */
class PlacedReading implements Reading {
  readonly text: Source;
  readonly facts: NoteFacts;
  readonly language: Language | null;
  readonly profile: Profile;
  readonly rules: RuleSettings;
  readonly mayKeep: boolean;
  readonly copied: Reading["copied"];
  readonly sections: ReadonlySet<Role>;
  readonly parts: Parts;
  private readonly made: Made;
  private readonly origins = new Map<Finding, Origin>();
  private placedDocument: Document | undefined;
  private placedBlocks: readonly NoteBlock[] | undefined;
  private placedFindings: readonly Finding[] | undefined;
  private placedStrengths: readonly Strength[] | undefined;
  private placedIdentifiers: readonly Finding[] | undefined;
  private placedProfile: NoteProfile | undefined;

  constructor(made: Made) {
    const { stretches, facts, language, volume, copied, sections, whole, readings } = made;
    const { source, mayKeep } = stretches;
    this.made = made;
    this.text = source;
    this.mayKeep = mayKeep;
    this.facts = facts;
    this.language = language?.lexicon.grammar.language ?? null;
    this.profile = volume.profile;
    this.rules = volume.rules;
    this.copied = copied;
    this.sections = sections;
    this.parts = {
      whole,
      readings,
      blockBefore: (place) => blockBefore(readings, place),
    };
  }

  get source(): string {
    return this.text.toString();
  }

  get document(): Document {
    this.placedDocument ??= documentOf(this.made.stretches);
    return this.placedDocument;
  }

  get blocks(): readonly NoteBlock[] {
    this.placedBlocks ??= this.made.readings.flatMap(blocksAt);
    return this.placedBlocks;
  }

  get findings(): readonly Finding[] {
    this.placedFindings ??= this.allFindings();
    return this.placedFindings;
  }

  get strengths(): readonly Strength[] {
    this.placedStrengths ??= this.made.readings.flatMap(({ strengths }, start) =>
      strengths.map((strength) => ({ ...strength, ...moved(strength, start) })),
    );
    return this.placedStrengths;
  }

  get identifiers(): readonly Finding[] {
    this.placedIdentifiers ??= this.allIdentifiers();
    return this.placedIdentifiers;
  }

  get profileOfNote(): NoteProfile {
    const { profile, readings } = this.made;
    this.placedProfile ??= {
      ...profile,
      sections: sectionsOf(readings.flatMap(({ counts }) => [counts])),
      copyable: copyable(this.blocks),
    };
    return this.placedProfile;
  }

  originOf(finding: Finding): Origin | undefined {
    this.placedFindings ??= this.allFindings();
    return this.origins.get(finding);
  }

  private allFindings(): readonly Finding[] {
    const { whole } = this.made;
    const own = this.made.readings.flatMap((part, start) => findingsAt(part, start, this.origins));
    return whole.length === 0 ? own : [...own, ...whole].sort((a, b) => a.span.start - b.span.start);
  }

  private allIdentifiers(): readonly Finding[] {
    const { language, readings } = this.made;
    const order = new Map(language?.recognisers.map(({ id }, at) => [id, at]));
    return [...readings.flatMap(({ identifiers }, start) => identifiers.map((one) => findingAt(one, start)))].sort(
      (a, b) => order.get(a.rule)! - order.get(b.rule)!,
    );
  }
}

export const readingOf = (made: Made): Reading => new PlacedReading(made);

/** A reading of which some findings were taken out, or to which some were added; all else is asked of the reading itself. */
export const withFindings = (reading: Reading, findings: readonly Finding[]): Reading =>
  Object.create(reading, {
    findings: { value: findings, enumerable: true },
    parts: { value: null, enumerable: true },
  }) as Reading;

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The last block that begins before a place or at it. */
function blockBefore(readings: Row<StretchReading>, place: number): Span | null {
  // A note that was emptied has no parts.
  if (readings.count === 0) return null;
  for (let part = readings.lastBefore(place); part >= 0; part -= 1) {
    const [{ blocks }, from] = [readings.at(part)!, readings.startOf(part)!];
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      const span = moved(blocks[at]!.block.span, from);
      if (span.start <= place) return span;
    }
  }
  return null;
}

/** A finding of a part at its place in the note. */
export const findingAt = (finding: Finding, start: number): Finding => ({
  ...finding,
  span: moved(finding.span, start),
  sentence: moved(finding.sentence, start),
});

const blocksAt = ({ blocks }: StretchReading, start: number): readonly NoteBlock[] =>
  blocks.map((one) => blockAt(one, start));

const blockAt = ({ block, role, language, reading }: NoteBlock, start: number): NoteBlock => ({
  block: { ...block, span: moved(block.span, start) },
  role,
  language,
  reading,
});

function findingsAt(
  { findings, blocks }: StretchReading,
  start: number,
  origins: Map<Finding, Origin>,
): readonly Finding[] {
  return findings.map(({ finding, origin }) => {
    const own = findingAt(finding, start);
    if (origin !== null) {
      const { sentence, hit } = origin;
      const noteBlock = blockAt(blocks[origin.block]!, start);
      origins.set(own, { noteBlock, reading: noteBlock.reading!, sentence, hit });
    }
    return own;
  });
}
