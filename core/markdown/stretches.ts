import { type Change, changeBetween, type KnownChange } from "../change";
import type { Span } from "../span";
import { addLabels, batchesOf, readBatch, withoutDefinitions } from "./batches";
import type { Block, Comment } from "./block";
import { endOfFrontMatter, frontMatterOf } from "./front-matter-span";
import { lineEndOf } from "./lines";
import type { Piece } from "./piece";
import { cut, cutAgain } from "./scan";
import { isBlankCode } from "./starts";

/** A part of a note that is read alone. All places in it count from its own start, so that it can be moved as it is. */
export interface Stretch {
  readonly length: number;
  /** Whether the top level began anew with it: see `Piece`. */
  readonly opens: Piece["opens"];
  readonly blocks: readonly Block[];
  readonly comments: readonly Comment[];
}

/** A note as stretches that lie side by side and cover it. */
export interface Stretches {
  readonly source: string;
  readonly list: readonly Stretch[];
  /** Where each begins. */
  readonly starts: readonly number[];
  /** The YAML between the `---` lines at the very top, without them. */
  readonly frontMatter: Span | null;
  readonly body: number;
  /** Whether labels may be defined in it: then each stretch hangs on all others. */
  readonly defines: boolean;
}

/** Stretches, and how they came of those before: from `from` on, `gone` were put away for `came` new ones. */
export interface Renewal {
  readonly now: Stretches;
  readonly from: number;
  readonly gone: number;
  readonly came: number;
}

/** Small pieces are parsed together up to this length, since each parse has a cost of its own. In UTF-16 units. */
const batchLength = 4_000;
/** In a note that is being edited less is parsed again at each keystroke. */
const editedLength = 800;

/**
 * Cuts a note into stretches. Where those of an earlier text are given (null: there will be later ones), only what was
 * touched since is cut and parsed again; the rest is kept. `changed` is what the caller knows to have changed since some
 * text: where that is the earlier one, nothing is compared. Never throws; takes time linear in the note's length.
 */
export function readStretches(source: string, before?: Stretches | null, changed?: KnownChange): Renewal {
  const length = before === undefined ? batchLength : editedLength;
  const front = frontMatterOf(source);
  const frontMatter = front === null ? null : { start: front.start, end: front.end };
  const old = before ?? null;
  const known = old !== null && changed?.before === old.source ? changed : undefined;
  // A definition needs "]:"; most notes have none.
  const defines = known !== undefined && !old!.defines ? bringsDefinition(source, known.change) : source.includes("]:");
  const body = front?.after ?? endOfFrontMatter(source);
  if (old !== null && !defines && !old.defines && body === old.body) {
    const change = known === undefined ? changeBetween(old.source, source) : known.change;
    if (change === null) return { now: old, from: 0, gone: 0, came: 0 };
    return renew(source, old, change, frontMatter, length);
  }
  const labels = new Map<string, string>();
  const pieces = cut(source);
  const batches = batchesOf(defines ? withoutDefinitions(source, pieces, labels) : pieces, length);
  if (defines) addLabels(source, batches, labels);
  const list = batches.map((batch) => stretchOf(source, batch, labels));
  const starts = batches.map(({ span }) => span.start);
  const gone = old?.list.length ?? 0;
  return { now: { source, list, starts, frontMatter, body, defines }, from: 0, gone, came: list.length };
}

/** Whether a change makes a "]:" where none stood before. */
const bringsDefinition = (source: string, change: Change | null): boolean =>
  change !== null && source.slice(Math.max(0, change.from - 1), change.to + change.shift + 1).includes("]:");

const noLabels: ReadonlyMap<string, string> = new Map();

function stretchOf(source: string, batch: Piece, labels: ReadonlyMap<string, string>): Stretch {
  const { span, opens } = batch;
  return { length: span.end - span.start, opens, ...readBatch(source, batch, labels) };
}

/** A stretch whose prose is no part of the source: it would hold all of it, and each edit brings another. */
const withOwnProse = (stretch: Stretch): Stretch => ({
  ...stretch,
  blocks: stretch.blocks.map((block) => ({ ...block, prose: { ...block.prose, text: copyOf(block.prose.text) } })),
});

/** A text of its own: the runtime keeps a part of a text as a place in it, but not of one that was just put together. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/** Cuts again from the last place before a change where the top level began anew, to the first behind it. */
function renew(source: string, old: Stretches, change: Change, frontMatter: Span | null, length: number): Renewal {
  const { list, starts, body } = old;
  let from = lastBefore(starts, change.from);
  while (from > 0 && !staysAnew(old.source, list[from]!, starts[from]!, change.from)) from -= 1;
  // Front matter is no place to begin at.
  const at = Math.max(starts[from] ?? body, body);
  if (starts[from] !== undefined && starts[from]! < body) from += 1;
  let next = from;
  const meets = (place: number, opens: Piece["opens"]): boolean => {
    const was = place - change.shift;
    if (was < change.to) return false;
    while (next < list.length && starts[next]! < was) next += 1;
    return starts[next] === was && beginsAnew(old.source, list[next]!, was) && isAnew(source, opens, place);
  };
  const { pieces, met } = cutAgain(source, at, meets);
  const batches = batchesOf(pieces, length);
  const came = batches.map((batch) => withOwnProse(stretchOf(source, batch, noLabels)));
  const to = met ? next : list.length;
  const moved = starts.slice(to);
  if (change.shift !== 0) for (let i = 0; i < moved.length; i += 1) moved[i]! += change.shift;
  return {
    now: {
      ...old,
      source,
      frontMatter,
      list: [...list.slice(0, from), ...came, ...list.slice(to)],
      starts: [...starts.slice(0, from), ...batches.map(({ span }) => span.start), ...moved],
    },
    from,
    gone: to - from,
    came: came.length,
  };
}

/** Index of the last stretch that begins at a place or before it. */
export function lastBefore(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

const beginsAnew = (source: string, { opens }: Stretch, at: number): boolean => isAnew(source, opens, at);

/** Whether a stretch begins anew whatever becomes of the text from `changed` on. */
function staysAnew(source: string, { opens }: Stretch, at: number, changed: number): boolean {
  // A marker is one only as long as its line stays as it is.
  const marked = opens === "container" && lineEndOf(source, at) < changed;
  return at < changed && (marked || (opens !== null && isAnew(source, "leaf", at)));
}

/**
 * Whether a scan that begins here goes on as one that came from the note's start. A list item or quote at the top level
 * closes all that was open. All else does so behind a blank line alone, and where it is not indented: indented lines
 * can belong to what stands above them.
 */
function isAnew(source: string, opens: Piece["opens"], at: number): boolean {
  if (opens === "container") return true;
  return opens === "leaf" && !isBlankCode(source.charCodeAt(at)) && followsBlankLine(source, at);
}

function followsBlankLine(source: string, at: number): boolean {
  let back = at - 1;
  if (back >= 0 && source.charCodeAt(back) === 10 && source.charCodeAt(back - 1) === 13) back -= 1;
  for (back -= 1; back >= 0; back -= 1) {
    const code = source.charCodeAt(back);
    if (code === 10 || code === 13) return true;
    if (!isBlankCode(code)) return false;
  }
  return at === 0;
}
