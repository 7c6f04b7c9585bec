import type { KnownChange } from "./change";
import type { RuleSettings } from "./config/config";
import { addVotes, type Detector, decide, noVotes, takeVotes, type Votes } from "./language/detect";
import { isLanguage, type Language } from "./language/language";
import { readFacts } from "./markdown/front-matter";
import type { Headings } from "./markdown/sections";
import { type Renewal, readStretches, type Stretches } from "./markdown/stretches";
import { type Profile, type Role, roles } from "./model";
import { abbreviationsOf } from "./note/abbreviations";
import type { Seen } from "./note/checks";
import { addAll, type Counts, counted, type Tally } from "./note/counts";
import { copiedSaying, heardAt, profileOf, wholeFindings } from "./note/note";
import { tellsInOneOf } from "./note/voices";
import { WordSearch } from "./note/words";
import {
  type KnownProse,
  type KnownStretch,
  meetStretch,
  noSection,
  readStretch,
  type Section,
  type StretchReading,
  type StretchSetting,
  sameSection,
  type Tongues,
} from "./read-stretch";
import { type Reading, readingOf } from "./reading";
import { Row } from "./row";
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

/** A note as it was met, in parts that are kept while they stay as they are. */
interface MetNote {
  readonly stretches: Stretches;
  /** Its parts; they go along with the note. */
  readonly list: KnownStretch[];
  readonly votes: Votes;
  readonly tongues: Tongues;
  /** The sum of the counts of all parts; it goes along as well. */
  readonly counts: Tally;
  readonly words: WordSearch;
}

/** A note that was met, and what was read in its parts. */
interface KnownNote extends MetNote {
  readonly readings: Row<StretchReading>;
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
  const met = renew(before, renewal, wanted, stages.detector);
  const { headings, language: languageOf } = stages;
  const heard = onceEach((language: CompiledLanguage) => heardAt(language, volume));
  const readings = readAll(met, before, renewal, { headings, language: languageOf, volume, heard });
  if (memory !== undefined) memory.known = { ...met, readings };
  const language = met.tongues.note === null ? null : languageOf(met.tongues.note);
  const { counts, stretches } = met;
  const holdsOneOf = (words: readonly string[]) => met.words.holdsOneOf(words, met.list);
  const abbreviations = abbreviationsOf(readings);
  const seen: Seen = {
    counts,
    tellsInOneOf: (voices) => tellsInOneOf(voices, counts, readings),
    holdsOneOf,
    abbreviations,
  };
  const profile = profileOf(seen, facts, language);
  const needed = neededChecks(counts, stages.needs[facts.kind ?? ""] ?? []);
  const whole = wholeFindings({ counts, abbreviations }, profile.checks, needed, topOf(stretches), language, volume);
  return readingOf({
    stretches,
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

/** What is told of something, told once for the one that is asked for again and again. */
function onceEach<Asked, Told>(tell: (asked: Asked) => Told): (asked: Asked) => Told {
  let last: { readonly asked: Asked; readonly told: Told } | null = null;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, told: tell(asked) };
    return last.told;
  };
}

/** Where the first text of a note stands. */
function topOf({ list }: Stretches) {
  for (let at = 0; at < list.count; at += 1) {
    const block = list.at(at)!.blocks[0];
    const by = list.startOf(at)!;
    if (block !== undefined) return { start: by + block.span.start, end: by + block.span.end };
  }
  return null;
}

/** What is known of a note after a change: of what has come nothing but prose that was there before. */
function renew(
  before: KnownNote | null,
  { now, from, gone, came }: Renewal,
  wanted: Language | null,
  detector: Detector,
): MetNote {
  const counts: Tally = before?.counts ?? new Map();
  const words = before?.words ?? new WordSearch();
  const prose = new Map<string, KnownProse>();
  let votes = before?.votes ?? noVotes;
  for (const reading of before?.readings.slice(from, from + gone) ?? []) addAll(counts, reading.counts, -1);
  for (const one of (before?.list ?? []).slice(from, from + gone)) {
    one.gone = true;
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
  const told = wanted !== null;
  const same = before?.note === note && before.foreign === foreign && before.alone === alone && before.told === told;
  return same ? before : { note, told, foreign, alone };
}

/** Whether a note is one block of a few words. */
const isAlone = ({ list, source }: Stretches): boolean =>
  source.length <= 60 && list.flatMap(({ blocks }) => blocks).length === 1;

/**
 * Reads what has come, and on behind it as far as something stands under another section than it did; all of the note
 * where its tongues are others.
 */
function readAll(
  { list, tongues, counts }: MetNote,
  before: KnownNote | null,
  { from, gone, came }: Renewal,
  setting: StretchSetting,
): Row<StretchReading> {
  const old = before?.readings ?? noReadings;
  const read: StretchReading[] = [];
  const first = before?.tongues === tongues ? from : 0;
  let section = old.at(first - 1)?.after ?? noSection;
  let at = first;
  for (; at < list.length; at += 1) {
    const known = at < from ? old.at(at) : at < from + came ? undefined : old.at(at - came + gone);
    if (known?.tongues === tongues && sameSection(known.section, section)) break;
    const reading = readAnew(list[at]!, known, section, tongues, setting);
    if (known !== undefined) addAll(counts, known.counts, -1);
    addAll(counts, reading.counts, 1);
    read.push(reading);
    section = reading.after;
  }
  return old.replaced(first, at - came + gone, read);
}

const noReadings: Row<StretchReading> = Row.of([]);

/** Reads a part under a section. Of one without headings nothing but the role of its section counts. */
const readAnew = (
  part: KnownStretch,
  known: StretchReading | undefined,
  section: Section,
  tongues: Tongues,
  setting: StretchSetting,
): StretchReading =>
  known?.tongues === tongues && !part.hasHeading && known.section.role === section.role
    ? { ...known, section, after: section }
    : readStretch(part, section, tongues, setting);
