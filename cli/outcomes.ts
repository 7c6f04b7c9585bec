import { randomInt } from "node:crypto";
import { openCache } from "./cache/place";
import { CacheWriter } from "./cache/store";
import { findFiles, type Input } from "./input";
import { jobsFor, makeReadyFor, readOnThreads } from "./jobs";
import { tell } from "./output";
import { withProgress } from "./progress";
import { inputsOf, type NoteOutcome, type ReadingWishes, readNotes } from "./read-notes";

/** How some notes are read, besides what is wanted of each. */
export interface ReadingChoices {
  /** How many threads read. */
  readonly jobs?: number;
  /** False where `--no-cache` was given. */
  readonly cache?: boolean;
  /** Lines come out by themselves and show how far it is. */
  readonly streams?: boolean;
}

/** Fewer notes are read again sooner than looked up. */
const leastCached = 20;

/** A seed for the prints of sentences. */
export const newSeed = (): number => randomInt(2 ** 31);

/** Reads the notes that some paths name, on as many threads as pay. What is to be told is told here, each line once. */
export async function* readPaths(
  paths: readonly string[],
  wishes: ReadingWishes,
  { jobs: wanted, cache: mayCache = true, streams = false }: ReadingChoices,
): AsyncGenerator<NoteOutcome> {
  const { files, faults } = await findFiles(paths);
  for (const fault of faults) if ("fault" in fault) tell(`${fault.path}: ${fault.fault}`);
  const cache = mayCache && files.length >= leastCached ? await openCache() : null;
  const all: ReadingWishes = cache === null ? wishes : { ...wishes, cache };
  makeReadyFor(files.length);
  const jobs = jobsFor(files, wanted);
  const read = jobs > 1 ? readOnThreads(files, all, jobs) : readNotes(inputsOf(files), all);
  const shown = streams ? read : withProgress(read, files.length);
  yield* tellOnce(cache === null ? shown : keeping(shown, new CacheWriter(cache.file)));
}

/** Passes on what comes; what each brings for the cache is kept once all has come. */
async function* keeping(outcomes: AsyncIterable<NoteOutcome>, writer: CacheWriter): AsyncGenerator<NoteOutcome> {
  for await (const outcome of outcomes) {
    const { cached } = outcome;
    if (cached?.packed === null) writer.use(cached.mark, cached.old);
    else if (cached !== null) await writer.add(cached.mark, cached.quiet, cached.packed);
    yield { ...outcome, cached: null };
  }
  await writer.close();
}

async function* tellOnce(outcomes: AsyncIterable<NoteOutcome>): AsyncGenerator<NoteOutcome> {
  const told = new Set<string>();
  for await (const outcome of outcomes) {
    for (const line of outcome.told) if (!told.has(line)) tell(line);
    for (const line of outcome.told) told.add(line);
    yield outcome;
  }
}

/** Reads notes from standard input, one a line: `{ "id": …, "text": … }`. */
export function readRecords(wishes: ReadingWishes): AsyncGenerator<NoteOutcome> {
  makeReadyFor(Number.POSITIVE_INFINITY);
  return tellOnce(readNotes(records(), wishes));
}

/** A line that is no note is told by its number. */
async function* records(): AsyncGenerator<Input> {
  let number = 0;
  // Loaded here: notes in files are read sooner without.
  const { createInterface } = process.getBuiltinModule("node:readline");
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const { id, text } = recordOf(line);
    const path = typeof id === "string" || typeof id === "number" ? String(id) : `line ${number}`;
    if (typeof text === "string") yield { path, source: text };
    else yield { path: `line ${number}`, fault: 'expected one object a line: { "id": …, "text": … }' };
  }
}

/** The record that a line is; an empty one where it is none: what it holds is never part of a message. */
function recordOf(line: string): { readonly id?: unknown; readonly text?: unknown } {
  try {
    return (JSON.parse(line) as object | null) ?? {};
  } catch {
    return {};
  }
}
