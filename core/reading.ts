import type { RuleSettings } from "./config/config";
import type { Language } from "./language/language";
import type { Document } from "./markdown/block";
import type { NoteFacts } from "./markdown/front-matter";
import { documentOf } from "./markdown/read";
import { lastBefore, type Stretches } from "./markdown/stretches";
import type { Finding, Profile, Role, Strength } from "./model";
import { copyable } from "./note/copied";
import { type NoteProfile, sectionsOf } from "./note/note";
import type { BlockReading, SentenceReading } from "./read-block";
import type { NoteBlock, StretchReading } from "./read-stretch";
import type { CompiledLanguage } from "./rules/compile";
import type { Hit, Volume } from "./rules/run";
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
  /** The roles of the headings that are there. */
  readonly sections: ReadonlySet<Role>;
  /**
   * The parts that findings were made in, with where each begins: what did not change is the same object as in the
   * reading before. Findings of the whole note are in none; null where findings were taken out since.
   */
  readonly parts: Parts | null;
}

export interface Parts {
  /** Visits those that hold findings. */
  readonly each: (visit: (part: StretchReading, start: number, end: number) => void) => void;
  /** The last block that begins before a place or at it. */
  readonly blockBefore: (at: number) => Span | null;
  /** Findings of the note as a whole. */
  readonly whole: readonly Finding[];
}

/** The readings of all parts, and which of them hold something: a note of any length is gone through once a keystroke. */
export interface PartReadings {
  readonly all: readonly StretchReading[];
  readonly withFindings: readonly number[];
  readonly withAbbreviations: readonly number[];
}

/** What a reading is made of. */
interface Made {
  readonly stretches: Stretches;
  readonly facts: NoteFacts;
  readonly language: CompiledLanguage | null;
  readonly volume: Volume;
  readonly readings: PartReadings;
  readonly whole: readonly Finding[];
  readonly profile: Omit<NoteProfile, "sections" | "copyable">;
  readonly copied: Reading["copied"];
  readonly sections: ReadonlySet<Role>;
}

/** A reading that puts its parts to their places in the note when it is asked for them: who types asks for few. */
export function readingOf({ stretches, facts, language, volume, readings: parts, whole, ...rest }: Made): Reading {
  const { all: readings, withFindings } = parts;
  const { source, starts } = stretches;
  const placed = <T>(of: (part: StretchReading, start: number) => readonly T[]): readonly T[] =>
    readings.flatMap((part, at) => of(part, starts[at]!));
  const blocks = once(() => placed(blocksAt));
  const origins = new Map<Finding, Origin>();
  const findings = once(() => {
    const own = placed((part, start) => findingsAt(part, start, origins));
    return whole.length === 0 ? own : [...own, ...whole].sort((a, b) => a.span.start - b.span.start);
  });
  const strengths = once(() =>
    placed(({ strengths: own }, start) => own.map((strength) => ({ ...strength, ...moved(strength, start) }))),
  );
  const identifiers = once(() => {
    const order = new Map(language?.recognisers.map(({ id }, at) => [id, at]));
    return [...placed(({ identifiers: own }, start) => own.map((one) => findingAt(one, start)))].sort(
      (a, b) => order.get(a.rule)! - order.get(b.rule)!,
    );
  });
  const document = once(() => documentOf(stretches));
  const profile = once(() => ({
    ...rest.profile,
    sections: sectionsOf(readings.map(({ counts }) => counts)),
    copyable: copyable(blocks()),
  }));
  return {
    source,
    facts,
    language: language?.lexicon.grammar.language ?? null,
    ...volume,
    copied: rest.copied,
    sections: rest.sections,
    get document() {
      return document();
    },
    get blocks() {
      return blocks();
    },
    get findings() {
      return findings();
    },
    get strengths() {
      return strengths();
    },
    get identifiers() {
      return identifiers();
    },
    get profileOfNote() {
      return profile();
    },
    originOf: (finding) => {
      findings();
      return origins.get(finding);
    },
    parts: {
      whole,
      each: (visit) => {
        for (const at of withFindings) visit(readings[at]!, starts[at]!, starts[at + 1] ?? source.length);
      },
      blockBefore: (place) => blockBefore(readings, starts, place),
    },
  };
}

/** A reading of which some findings were taken out, or to which some were added. */
export const withFindings = (reading: Reading, findings: readonly Finding[]): Reading =>
  Object.defineProperties({} as Reading, {
    ...Object.getOwnPropertyDescriptors(reading),
    findings: { value: findings, enumerable: true },
    parts: { value: null, enumerable: true },
  });

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The last block that begins before a place or at it. */
function blockBefore(readings: readonly StretchReading[], starts: readonly number[], place: number): Span | null {
  for (let part = Math.min(lastBefore(starts, place), readings.length - 1); part >= 0; part -= 1) {
    const { blocks } = readings[part]!;
    for (let at = blocks.length - 1; at >= 0; at -= 1) {
      const span = moved(blocks[at]!.block.span, starts[part]!);
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
