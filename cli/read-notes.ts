import { type Family, type Language, openDesk, type Profile, type Severity, type Team } from "../core";
import { nodeFiles } from "../node/files";
import { describeFile, type FileResult } from "./describe";
import { faultLines, placeOf, rootOf } from "./desk";
import { type Input, readInput } from "./input";

export interface ReadingWishes {
  readonly language?: Language;
  /** Where it is not given, the team's file says it, or it is standard. */
  readonly profile?: Profile;
  /** Counts alone: no finding is described, and nothing of a note is held. */
  readonly summary?: boolean;
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
}

/** Reads notes one after the other, each as its team wants it. */
export async function* readNotes(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  wishes: ReadingWishes,
): AsyncGenerator<NoteOutcome> {
  const desk = openDesk(nodeFiles);
  const seen = new Set<Team>();
  for await (const input of inputs) {
    const { path } = input;
    if ("fault" in input) {
      yield { path, state: "unreadable", told: [`${path}: ${input.fault}`], findings: [], file: null };
      continue;
    }
    const told = input.source.trim() === "" ? [`${path}: it is empty`] : [];
    const { reading, analyser, team, settings, unused } = await desk.read(
      placeOf(path),
      rootOf(path),
      input.source,
      wishes,
    );
    if (!seen.has(team)) told.push(...faultLines(team));
    seen.add(team);
    if (settings.ignored) {
      yield { path, state: "ignored", told, findings: [], file: null };
      continue;
    }
    const lineOf = (offset: number) => input.source.slice(0, offset).split("\n").length;
    for (const { span } of unused) told.push(`${path}:${lineOf(span.start)}: this comment holds nothing any more`);
    const file = wishes.summary === true ? null : describeFile(path, reading, analyser);
    const findings = reading.findings.map(({ family, severity, span }) => ({
      family,
      severity,
      line: lineOf(span.start),
    }));
    yield { path, state: "read", told, findings, file };
  }
}

/** The files of some paths, read when they are asked for. */
export async function* inputsOf(paths: readonly string[]): AsyncGenerator<Input> {
  for (const path of paths) yield await readInput(path);
}
