import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { createGunzip, createGzip, type Gzip } from "node:zlib";
import { giveUp, nameBeside, putInPlace } from "../beside";

/** A line of the cache: the mark of a note, the day it was used last, what was kept of it. */
interface Line {
  readonly mark: string;
  readonly day: number;
  readonly entry: string;
}

/** Entries that nobody asked for in so many days go. */
const mostDays = 30;
/** More notes are an archive: what is written first stays. */
const mostEntries = 50_000;
/** The day of an entry is renewed after so many days: a second run on a day writes nothing. */
const daysToRenew = 7;

const today = (): number => Math.floor(Date.now() / 86_400_000);

/** The lines of a cache, as they come; what cannot be read counts as not there, and half a cache is a smaller one. */
async function* linesOf(file: string): AsyncGenerator<Line> {
  const packed = createReadStream(file);
  const text = createGunzip();
  packed.on("error", (fault) => text.destroy(fault));
  packed.pipe(text).setEncoding("utf8");
  let rest = "";
  try {
    for await (const part of text) {
      const lines = (rest + part).split("\n");
      rest = lines.pop()!;
      for (const line of lines) {
        const parts = /^([\w-]{43}) (\d{1,7}) (\{.*\})$/.exec(line);
        if (parts !== null) yield { mark: parts[1]!, day: Number(parts[2]), entry: parts[3]! };
      }
    }
  } catch {
    // No cache yet, or one that broke off.
  } finally {
    packed.destroy();
    text.destroy();
  }
}

/** What a cache holds, by mark. */
export async function loadCache(
  file: string,
): Promise<ReadonlyMap<string, { readonly day: number; readonly entry: string }>> {
  const entries = new Map<string, { readonly day: number; readonly entry: string }>();
  for await (const { mark, day, entry } of linesOf(file)) entries.set(mark, { day, entry });
  return entries;
}

/** How many notes a cache knows. */
export async function countCached(file: string): Promise<number> {
  let count = 0;
  for await (const _ of linesOf(file)) count += 1;
  return count;
}

/** Whether an entry's day is to be renewed. */
export const isOld = (day: number): boolean => today() - day >= daysToRenew;

/** Takes what is to be kept as it comes, so that nothing of ten thousand notes is held, and puts it in place at the end. */
export class CacheWriter {
  private readonly used = new Set<string>();
  private readonly written = new Set<string>();
  private beside: string | null = null;
  private zip: Gzip | null = null;
  private out: WriteStream | null = null;
  private renew = false;

  constructor(private readonly file: string) {}

  /** An entry that was met. */
  use(mark: string, old: boolean): void {
    this.used.add(mark);
    if (old) this.renew = true;
  }

  /** An entry that is new. */
  async add(mark: string, entry: string): Promise<void> {
    if (this.written.has(mark) || this.written.size >= mostEntries) return;
    this.written.add(mark);
    await this.put(mark, today(), entry);
  }

  /** Puts the cache in place, with what is still good of the old one. False where it could not be. */
  async close(): Promise<boolean> {
    if (this.written.size === 0 && !this.renew) return true;
    const now = today();
    for await (const { mark, day, entry } of linesOf(this.file)) {
      const isUsed = this.used.has(mark);
      if (this.written.has(mark) || (!isUsed && now - day > mostDays) || this.written.size >= mostEntries) continue;
      this.written.add(mark);
      await this.put(mark, isUsed ? now : day, entry);
    }
    const { zip, out, beside } = this;
    if (zip === null || out === null || beside === null) return true;
    zip.end();
    const whole = await finished(out).then(
      () => true,
      () => false,
    );
    if (whole) return (await putInPlace(beside, this.file)) === null;
    await giveUp(beside);
    return false;
  }

  private async put(mark: string, day: number, entry: string): Promise<void> {
    if (this.zip === null) this.open();
    const { zip, out } = this;
    if (zip === null || out === null || out.destroyed) return;
    if (!zip.write(`${mark} ${day} ${entry}\n`)) await drained(zip);
  }

  private open(): void {
    this.beside = nameBeside(this.file);
    this.out = createWriteStream(this.beside, { mode: 0o600 });
    this.zip = createGzip({ level: 1 });
    // A full disk is told by the end of it: the cache is a help, never a fault.
    this.out.on("error", () => this.zip?.destroy());
    this.zip.on("error", () => undefined);
    this.zip.pipe(this.out);
  }
}

/** Until there is room again, or nobody takes anything any more. */
const drained = (stream: Gzip): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stream.off("drain", done).off("close", done);
      resolve();
    };
    stream.on("drain", done).on("close", done);
  });
