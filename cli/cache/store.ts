import { once } from "node:events";
import { createReadStream, createWriteStream, openSync, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { giveUp, nameBeside, putInPlace } from "../../node/beside";

/** A line of the cache: a note's mark, the day it was used last, whether anything was found, what was kept of it. */
interface Line {
  readonly mark: string;
  readonly day: number;
  readonly quiet: boolean;
  /** Packed: most are never looked at. */
  readonly packed: string;
}

/** What is known of a note; without what was kept of it where nobody asked for that. */
export interface Known {
  readonly day: number;
  readonly packed: string | null;
}

/** Loaded where something is kept or looked up: a single note is read sooner without. */
const zlib = () => process.getBuiltinModule("node:zlib");

/** An entry as it stands in a line. */
export const pack = (entry: string): string => zlib().deflateRawSync(entry, { level: 1 }).toString("base64");
/** What stands in a line as an entry; null where it is none. */
export function unpack(packed: string): string | null {
  try {
    return zlib().inflateRawSync(Buffer.from(packed, "base64")).toString("utf8");
  } catch {
    return null;
  }
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
  let rest: Buffer = Buffer.alloc(0);
  try {
    for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? part : Buffer.concat([rest, part]);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        const line = lineOf(bytes.toString("latin1", from, end));
        if (line !== null) yield line;
        from = end + 1;
      }
      rest = bytes.subarray(from);
    }
  } catch {
    // No cache yet, or one that may not be read.
  }
}

function lineOf(text: string): Line | null {
  const parts = /^([\w-]{43}) (\d{1,7}) ([qf]) ([A-Za-z0-9+/]+=*)$/.exec(text);
  return parts === null ? null : { mark: parts[1]!, day: Number(parts[2]), quiet: parts[3] === "q", packed: parts[4]! };
}

/** What a cache holds, by mark; where only quiet notes are of use, of the others no more than that they are there. */
export async function loadCache(file: string, onlyQuiet: boolean): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  for await (const { mark, day, quiet, packed } of linesOf(file))
    known.set(mark, { day, packed: quiet || !onlyQuiet ? packed : null });
  return known;
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
  private out: WriteStream | null = null;
  private renew = false;

  constructor(private readonly file: string) {}

  /** An entry that was met. */
  use(mark: string, old: boolean): void {
    this.used.add(mark);
    if (old) this.renew = true;
  }

  /** An entry that is new. */
  async add(mark: string, quiet: boolean, packed: string): Promise<void> {
    await this.put({ mark, day: today(), quiet, packed });
  }

  /** Puts the cache in place, with what is still good of the old one. False where it could not be. */
  async close(): Promise<boolean> {
    if (this.written.size === 0 && !this.renew) return true;
    const now = today();
    for await (const line of linesOf(this.file)) {
      const isUsed = this.used.has(line.mark);
      if (isUsed || now - line.day <= mostDays) await this.put(isUsed ? { ...line, day: now } : line);
    }
    const { out, beside } = this;
    if (out === null || beside === null) return true;
    out.end();
    const whole = await finished(out).then(
      () => true,
      () => false,
    );
    if (whole) return (await putInPlace(beside, this.file)) === null;
    await giveUp(beside);
    return false;
  }

  private async put({ mark, day, quiet, packed }: Line): Promise<void> {
    if (this.written.has(mark) || this.written.size >= mostEntries) return;
    this.written.add(mark);
    this.out ??= this.open();
    const { out } = this;
    // A full disk is told by the end of it: the cache is a help, never a fault.
    if (out.destroyed || out.write(`${mark} ${day} ${quiet ? "q" : "f"} ${packed}\n`)) return;
    await once(out, "drain").catch(() => undefined);
  }

  private open(): WriteStream {
    this.beside = nameBeside(this.file);
    // It is there at once: one that came into being after the program has ended would be left behind.
    let fd: number | undefined;
    try {
      fd = openSync(this.beside, "w", 0o600);
    } catch {
      // The stream meets the same fault, and tells it in its own time.
    }
    const how = fd === undefined ? { mode: 0o600 } : { fd };
    return createWriteStream(this.beside, how).on("error", () => undefined);
  }
}
