import { setImmediate } from "node:timers/promises";
import {
  checkTitlesOf,
  type Desk,
  type DeskReading,
  type Family,
  type Finding,
  figuresOf,
  type Language,
  type NoteFigures,
  type NoteSettings,
  openDesk,
  type Profile,
  passageOf,
  type Severity,
  sentencePrint,
  settingsFor,
  type Team,
} from "../core";
import { nodeFiles } from "../node/files";
import { entryOf, type KnownNote, markOf, noteOf } from "./cache/entry";
import type { CachePlace } from "./cache/place";
import { settingsText } from "./cache/settings";
import { isOld, type Known, loadCache } from "./cache/store";
import { describeFile, type FileResult, findingsShower, type ShownFinding } from "./describe";
import { faultLines, placeOf, rootOf } from "./desk";
import { type Input, readInput } from "./input";
import { lineAt, lineStarts, place } from "./lines";

/** What is wanted of each note: counts alone, its findings, these with ways to say it, or its figures for a report. */
export type Wanted = "counts" | "findings" | "suggestions" | "figures";

/** What is asked for of each note. */
export interface ReadingWishes {
  readonly language?: Language;
  /** Where it is not given, the team's file says it, or it is standard. */
  readonly profile?: Profile;
  readonly wanted: Wanted;
  /** Figures bring passages where the team has agreed to it. */
  readonly text?: boolean;
  /** Drawn anew by each run, the same for all its threads: sentences are held against one another under it. */
  readonly seed: number;
  readonly cache?: CachePlace;
}

/** A sentence that would count as copied if it stood in an earlier note. */
interface MaybeCopied {
  readonly print: number;
  readonly marked: boolean;
  /** What is told of it; null where that rule is silent. */
  readonly finding: ShownFinding | null;
}

/** What came of one file. It holds nothing but plain values, so that it can come from another thread. */
export interface NoteOutcome {
  readonly path: string;
  /** Read, left alone as the team's file says, or not to be read. */
  readonly state: "read" | "ignored" | "unreadable";
  /** Lines for standard error, without a word of the note. */
  readonly told: readonly string[];
  readonly findings: readonly { readonly family: Family; readonly severity: Severity; readonly line: number }[];
  readonly file: FileResult | null;
  readonly figures: NoteFigures | null;
  /** What the team has agreed to use note text for; null where it has not. */
  readonly purpose: string | null;
  /** What the team's own checks of whole notes are called, by id; for a report. */
  readonly titles: Readonly<Record<string, string>>;
  readonly maybeCopied: readonly MaybeCopied[];
  /** The note's mark in the cache; with what is to be kept where it was read anew. */
  readonly cached: {
    readonly mark: string;
    readonly old: boolean;
    readonly quiet: boolean;
    readonly packed: string | null;
  } | null;
}

const empty = {
  findings: [],
  file: null,
  figures: null,
  purpose: null,
  titles: {},
  maybeCopied: [],
  cached: null,
} as const satisfies Partial<NoteOutcome>;

/** Reads notes one after the other, each as its team wants it. */
export async function* readNotes(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  wishes: ReadingWishes,
): AsyncGenerator<NoteOutcome> {
  const desk = openDesk(nodeFiles);
  const known: ReadonlyMap<string, Known> =
    wishes.cache === undefined ? new Map() : await loadCache(wishes.cache.file, wishes.wanted === "suggestions");
  const seen = new Set<Team>();
  for await (const input of inputs) {
    const { path } = input;
    if ("fault" in input) {
      yield { ...empty, path, state: "unreadable", told: [`${path}: ${input.fault}`] };
      continue;
    }
    const told = input.source.trim() === "" ? [`${path}: it is empty`] : [];
    const { team, settings } = await teamOf(desk, path);
    if (!seen.has(team)) told.push(...faultLines(team));
    seen.add(team);
    if (settings.ignored) {
      yield { ...empty, path, state: "ignored", told };
      continue;
    }
    const mark = wishes.cache === undefined ? null : await markFor(path, input.source, team, wishes, wishes.cache);
    const entry = mark === null ? undefined : known.get(mark);
    const note = entry?.packed == null ? null : noteOf(entry.packed, input.source);
    const met = entry === undefined ? null : { mark: mark!, old: isOld(entry.day), quiet: false, packed: null };
    if (note !== null && isEnough(note, team, wishes)) {
      yield { ...outcomeOf(path, note, null, team, wishes), told, cached: met };
      continue;
    }
    const read = await desk.read(placeOf(path), rootOf(path), input.source, asked(wishes));
    for (const { span } of read.unused)
      told.push(
        `${path}:${lineAt(input.source, span.start)}: this comment holds nothing any more, and can be taken out`,
      );
    // What was told of a note is told each time: such a note is read each time.
    const isFresh =
      mark !== null && read.unused.length === 0 && (met === null || (entry?.packed != null && note === null));
    const cached = isFresh
      ? { mark, old: false, quiet: read.reading.findings.length === 0, packed: entryOf(read) }
      : met;
    yield {
      ...outcomeOf(path, new ShownReading(read.reading), read, team, wishes),
      told,
      cached,
    };
  }
}

const nowhere = { start: 0, end: 0 };

/** A note as it is shown: what of its reading nobody asks for is not put together. */
class ShownReading implements KnownNote {
  readonly source: string;
  readonly facts: KnownNote["facts"];
  readonly language: Language | null;
  readonly findings: KnownNote["findings"];
  readonly copied: Finding | null;
  private readonly reading: DeskReading["reading"];

  constructor(reading: DeskReading["reading"]) {
    this.source = reading.source;
    this.facts = reading.facts;
    this.language = reading.language;
    this.findings = reading.findings;
    this.copied = reading.copied?.(nowhere) ?? null;
    this.reading = reading;
  }

  get strengths(): KnownNote["strengths"] {
    return this.reading.strengths;
  }

  get identifiers(): KnownNote["identifiers"] {
    return this.reading.identifiers;
  }

  get profileOfNote(): KnownNote["profileOfNote"] {
    return this.reading.profileOfNote;
  }
}

const asked = ({ language, profile }: ReadingWishes) => ({
  ...(language === undefined ? {} : { language }),
  ...(profile === undefined ? {} : { profile }),
});

async function teamOf(desk: Desk, path: string): Promise<{ readonly team: Team; readonly settings: NoteSettings }> {
  const [place, root] = [placeOf(path), rootOf(path)];
  const team = await desk.teamAt(place, root);
  return { team, settings: settingsFor(team, place) };
}

const markFor = async (path: string, source: string, team: Team, wishes: ReadingWishes, cache: CachePlace) =>
  markOf(cache, await settingsText(placeOf(path), team.home ?? rootOf(path), team, asked(wishes)), source);

/** Rephrasings and passages are made of a note's words, and so are never kept: where they are wanted, it is read again. */
function isEnough({ findings, strengths }: KnownNote, team: Team, { wanted, text }: ReadingWishes): boolean {
  if (wanted === "suggestions") return findings.length === 0;
  if (wanted === "figures" && text === true && team.review !== null) return findings.length + strengths.length === 0;
  return true;
}

/** What is shown of a note; without a reading there are neither rephrasings nor passages. */
function outcomeOf(
  path: string,
  note: KnownNote,
  read: DeskReading | null,
  team: Team,
  { wanted, text, seed }: ReadingWishes,
): Omit<NoteOutcome, "told" | "cached"> {
  const { source, copied } = note;
  const lines = lineStarts(source);
  const show = findingsShower(note);
  const withText = text === true && team.review !== null;
  const passage =
    read === null || !withText ? () => null : (span: { start: number; end: number }) => passageOf(read.reading, span);
  const suggest = (finding: Finding) => (read === null ? [] : read.analyser.suggest(read.reading, finding));
  const shown = wanted === "findings" || wanted === "suggestions";
  const looks = (shown || copied !== null) && wanted !== "figures" ? note.profileOfNote.copyable : [];
  return {
    path,
    state: "read",
    findings: note.findings.map(({ family, severity, span }) => ({
      family,
      severity,
      line: place(lines, span.start).line,
    })),
    file: shown ? describeFile(path, note, wanted === "suggestions" ? suggest : undefined) : null,
    figures: wanted === "figures" ? figuresOf(note, { seed, passage }) : null,
    purpose: team.review?.purpose ?? null,
    titles: wanted === "figures" ? checkTitlesOf(team.packs) : {},
    maybeCopied: looks.map(({ start, end, marked }) => ({
      print: sentencePrint(source.slice(start, end), seed),
      marked,
      finding: copied === null ? null : show({ ...copied, span: { start, end }, sentence: { start, end } }),
    })),
  };
}

/** The files of some paths, read when they are asked for. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) {
    // Between two notes others have their turn: what is being written, and whoever breaks off.
    await setImmediate();
    yield await readInput(path);
  }
}
