import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { setUntilTheEnd } from "../node/flags";
import { jobWord } from "./job-word";
import { inputsOf, type NoteOutcome, type ReadingWishes, readNotes } from "./read-notes";

interface Job {
  readonly paths: readonly string[];
  readonly wishes: ReadingWishes;
}

/** So many outcomes go over at once: a message each would cost more than the reading. */
const batch = 32;
/** So many of them may lie with the first thread unlooked at: a folder of any size is never held as a whole. */
const mostAhead = 4;
/** More files are many: the runtime is told so. */
const leastFiles = 100;
/** Each thread makes code fast anew: less text is read sooner by those that are there already. In bytes. */
const leastBytes = 1_500_000;

/** A thread would let what it is done with grow to four times what it needs before it looks. In per cent. */
const growth = 30;

/** How threads read that have a core each, and no other core to wait for. */
const mannersOfThreads = [
  // What is new is looked through by the thread that made it: help by others costs more than it does.
  "--no-parallel-scavenge",
  // Four times as long as usual: what is made fast too early, in each thread anew, is thrown away and made again.
  "--interrupt-budget=264000",
];

/** How the runtime takes a few notes, and how it is without us. */
const mannersForFew = [
  // What they make is young until they are read: it is given the room for all of it at once, where the runtime else would
  // look through it each time that it has doubled.
  ["--semi-space-growth-factor=16", "--semi-space-growth-factor=2"],
  // Eight times as long as usual: most of what would be made fast for them is not run often enough to pay for it.
  ["--interrupt-budget=540672", "--interrupt-budget=67584"],
] as const;

/**
 * Has the runtime ready for so many files: where they are many, this thread and those that it starts hold little besides
 * what they need.
 */
export function makeReadyFor(files: number): void {
  readsFew = files > 0 && files < leastFiles;
  if (files >= leastFiles) setFlagsFromString(`--heap-growing-percent=${growth}`);
  if (readsFew) for (const [flag, usual] of mannersForFew) setUntilTheEnd(flag, usual);
}

let readsFew = false;

/**
 * Whether what this thread has compiled is what the next start needs: it has read some notes, and not so many that the
 * runtime has let code go, or left the reading to other threads.
 */
export const isWorthKeeping = (): boolean => readsFew;

/** How many threads some files are worth. */
export function jobsFor(files: readonly string[], wanted?: number): number {
  if (wanted !== undefined) return wanted;
  const most = Math.min(availableParallelism(), files.length);
  let bytes = 0;
  for (const file of files) {
    bytes += sizeOf(file);
    if (bytes >= most * leastBytes) break;
  }
  return Math.max(1, Math.min(most, Math.floor(bytes / leastBytes)));
}

/** How long a file is; nothing where that cannot be told: who reads it tells why. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Loaded where there are threads: a single note is read sooner without. */
const threads = () => require("node:worker_threads") as typeof import("node:worker_threads");

/** Reads notes for another thread, which has started this one. */
export async function runAsJob(): Promise<void> {
  const { parentPort, workerData } = threads();
  const { paths, wishes } = workerData as Job;
  let ready: NoteOutcome[] = [];
  let ahead = 0;
  let goOn: () => void = () => undefined;
  parentPort?.on("message", () => {
    ahead -= 1;
    goOn();
  });
  for await (const outcome of readNotes(inputsOf(paths), wishes)) {
    ready.push(outcome);
    if (ready.length < batch) continue;
    parentPort?.postMessage(ready);
    ready = [];
    ahead += 1;
    while (ahead >= mostAhead)
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
  }
  parentPort?.postMessage(ready);
  parentPort?.close();
}

/** Reads files on several threads; outcomes come in the order of the files. */
export async function* readOnThreads(
  paths: readonly string[],
  wishes: ReadingWishes,
  jobs: number,
): AsyncGenerator<NoteOutcome> {
  const { Worker } = threads();
  for (const manner of mannersOfThreads) setFlagsFromString(manner);
  // Dealt out in turn, so that a folder of long notes does not fall to one thread alone.
  const shares = Array.from({ length: jobs }, (_, job) => paths.filter((__, at) => at % jobs === job));
  const queues = shares.map(() => [] as NoteOutcome[][]);
  let wake: () => void = () => undefined;
  let fault: Error | null = null;
  const workers = shares.map((share, at) => {
    const job: Job = { paths: share, wishes };
    const worker = new Worker(`${__dirname}/cli.js`, { workerData: job, argv: [jobWord] });
    worker.on("message", (outcomes: NoteOutcome[]) => {
      queues[at]!.push(outcomes);
      wake();
    });
    worker.on("error", (error) => {
      fault = error;
      wake();
    });
    return worker;
  });
  try {
    for (let at = 0; at < paths.length; at += 1) {
      const job = at % jobs;
      const queue = queues[job]!;
      while (queue.length === 0) {
        if (fault !== null) throw fault;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const next = queue[0]!.shift();
      // Only the last batch of a thread may be empty, and then nothing is asked of it any more.
      if (queue[0]!.length === 0) {
        queue.shift();
        workers[job]!.postMessage("taken");
      }
      if (next !== undefined) yield next;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** The command lies beside its bundle. */
declare const __dirname: string;
