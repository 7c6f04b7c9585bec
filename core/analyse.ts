import type { KnownChange } from "./change";
import type { RuleSettings } from "./config/config";
import { addVotes, type Detector, decide, noVotes, takeVotes, type Votes } from "./language/detect";
import { isLanguage, type Language } from "./language/language";
import { readFacts } from "./markdown/front-matter";
import type { Headings } from "./markdown/sections";
import { type Renewal, readStretches, type Stretches } from "./markdown/stretches";
import { type Profile, type Role, roles } from "./model";
import { type Abbreviation, unexplained } from "./note/abbreviations";
import type { Seen } from "./note/checks";
import { addAll, type Counts, counted, type Tally } from "./note/counts";
import { copiedSaying, profileOf, wholeFindings } from "./note/note";
import { tellsInOneOf } from "./note/voices";
import { WordSearch } from "./note/words";
import {
  type KnownProse,
  type KnownStretch,
  meetStretch,
  noSection,
  readStretch,
  type StretchSetting,
  type Tongues,
} from "./read-stretch";
import { type PartReadings, type Reading, readingOf } from "./reading";
import type { CompiledLanguage } from "./rules/compile";
import type { Volume } from "./rules/run";
import type { Source } from "./source";

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
  readonly memory?: NoteMemory;
  /** What the caller knows to have changed since the text that `memory` is of; else the texts are compared. */
  readonly changed?: KnownChange;
}

/**
 * What was read of a note last: what did not change since is not read again. It belongs to one note under one set of
 * settings, and holds no more than the note does.
 */
export interface NoteMemory {
  known: KnownNote | null;
}

export const newMemory = (): NoteMemory => ({ known: null });

/** A note as it was read, in parts that are kept while they stay as they are. */
interface KnownNote {
  readonly stretches: Stretches;
  /** Its parts; they go along with the note. */
  readonly list: KnownStretch[];
  readonly votes: Votes;
  readonly tongues: Tongues;
  /** The sum of the counts of all parts; it goes along as well. */
  readonly counts: Tally;
  readonly words: WordSearch;
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
const neededChecks = (counts: Counts, roles: readonly Role[]) =>
  roles.flatMap((role) => {
    const id = checkOfRole[role];
    return id === undefined ? [] : [{ id, missing: !counts.has(counted.letters(role)) }];
  });

/** markdown → language → text → claims → rules → findings, a line a stage. */
export function analyse(source: Source, stages: Stages, options: ReadOptions = {}): Reading {
  const { memory } = options;
  const before = memory?.known ?? null;
  // What is known is changed where it lies: should that fail, nothing half changed is left.
  if (memory !== undefined) memory.known = null;
  const renewal = readStretches(
    source,
    memory === undefined ? undefined : (before?.stretches ?? null),
    options.changed,
  );
  const facts = readFacts(source, renewal.now.frontMatter);
  const volume: Volume = { profile: options.profile ?? "standard", rules: options.rules ?? {} };
  const wanted = options.language ?? facts.language ?? options.houseLanguage ?? null;
  const known = renew(before, renewal, wanted, stages.detector);
  const readings = readAll(known, { headings: stages.headings, language: stages.language, volume });
  if (memory !== undefined) memory.known = known;
  const language = known.tongues.note === null ? null : stages.language(known.tongues.note);
  const { counts } = known;
  const holdsOneOf = (words: readonly string[]) => known.words.holdsOneOf(words, known.list);
  const abbreviations = abbreviationsOf(known.stretches, readings);
  const seen: Seen = {
    counts,
    tellsInOneOf: (voices) => tellsInOneOf(voices, counts, readings.all),
    holdsOneOf,
    abbreviations,
  };
  const profile = profileOf(seen, facts, language);
  const needed = neededChecks(counts, stages.needs[facts.kind ?? ""] ?? []);
  const whole = wholeFindings(
    { counts, abbreviations },
    profile.checks,
    needed,
    topOf(known.stretches),
    language,
    volume,
  );
  return readingOf({
    stretches: known.stretches,
    facts,
    language,
    volume,
    readings,
    whole,
    profile,
    copied: copiedSaying(language, volume),
    sections: new Set(roles.filter((role) => counts.has(counted.heading(role)))),
  });
}

/** The short forms of a note that not everybody knows, at their places in it. */
function abbreviationsOf({ starts }: Stretches, { all: parts, withAbbreviations }: PartReadings) {
  const all: Abbreviation[] = [];
  for (const at of withAbbreviations)
    for (const one of parts[at]!.abbreviations)
      all.push({ ...one, start: one.start + starts[at]!, end: one.end + starts[at]! });
  return { any: all.length > 0, unexplained: unexplained(all) };
}

/** Where the first text of a note stands. */
function topOf({ list, starts }: Stretches) {
  const at = list.findIndex(({ blocks }) => blocks.length > 0);
  if (at < 0) return null;
  const { start, end } = list[at]!.blocks[0]!.span;
  return { start: starts[at]! + start, end: starts[at]! + end };
}

/** What is known of a note after a change: of what has come nothing but prose that was there before. */
function renew(
  before: KnownNote | null,
  { now, from, gone, came }: Renewal,
  wanted: Language | null,
  detector: Detector,
): KnownNote {
  const counts: Tally = before?.counts ?? new Map();
  const words = before?.words ?? new WordSearch();
  const prose = new Map<string, KnownProse>();
  let votes = before?.votes ?? noVotes;
  for (const one of (before?.list ?? []).slice(from, from + gone)) {
    one.gone = true;
    if (one.reading !== null) addAll(counts, one.reading.counts, -1);
    votes = takeVotes(votes, one.votes);
    one.stretch.blocks.forEach((block, at) => {
      prose.set(block.prose.text, one.prose[at]!);
    });
  }
  const fresh = now.list.slice(from, from + came).map((stretch) => meetStretch(stretch, detector, prose));
  for (const one of fresh) votes = addVotes(votes, one.votes);
  words.add(fresh);
  const list = before === null ? fresh : changed(before.list, from, gone, fresh);
  return {
    stretches: now,
    list,
    votes,
    tongues: tonguesOf(votes, wanted, isAlone(now), before?.tongues),
    counts,
    words,
  };
}

/** The parts of a note with some in place of others, where they lie; a call takes only so many, so after a large paste anew. */
function changed(list: KnownStretch[], from: number, gone: number, fresh: readonly KnownStretch[]): KnownStretch[] {
  if (fresh.length > largestChange) return list.slice(0, from).concat(fresh, list.slice(from + gone));
  list.splice(from, gone, ...fresh);
  return list;
}

const largestChange = 1_000;

/** The tongues of a note; the same object as before where they are the same. */
function tonguesOf(votes: Votes, wanted: Language | null, alone: boolean, before: Tongues | undefined): Tongues {
  const found = decide(votes);
  const note = wanted ?? (found !== null && isLanguage(found) ? found : null);
  const foreign = found === "foreign" && wanted === null;
  return before?.note === note && before.foreign === foreign && before.alone === alone
    ? before
    : { note, foreign, alone };
}

/** Whether a note is one block of a few words. */
const isAlone = ({ list, source }: Stretches): boolean =>
  source.length <= 60 && list.flatMap(({ blocks }) => blocks).length === 1;

/** Reads each part that is new, or that stands under another section or tongue than it did. */
function readAll({ list, tongues, counts }: KnownNote, setting: StretchSetting): PartReadings {
  const [withFindings, withAbbreviations]: [number[], number[]] = [[], []];
  let section = noSection;
  const all = list.map((one, at) => {
    const known = one.reading;
    const holds =
      known !== null &&
      known.tongues === tongues &&
      (known.section === section || (!one.hasHeading && known.section.role === section.role));
    const reading = holds ? known : readStretch(one, section, tongues, setting);
    if (!holds) {
      if (known !== null) addAll(counts, known.counts, -1);
      addAll(counts, reading.counts, 1);
      one.reading = reading;
    }
    if (!holds || one.hasHeading) section = reading.after;
    if (reading.findings.length > 0) withFindings.push(at);
    if (reading.abbreviations.length > 0) withAbbreviations.push(at);
    return reading;
  });
  return { all, withFindings, withAbbreviations };
}
