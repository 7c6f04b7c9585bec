import { type Change, changeBetween, type KnownChange } from "../change";
import { opening as keeping } from "../kept/comments";
import { Row } from "../row";
import type { Source } from "../source";
import type { Span } from "../span";
import { batchesOf, type Content, readBatch, readBatches, withoutDefinitions } from "./batches";
import type { Block, Comment } from "./block";
import { endOfFrontMatter, frontMatterOf, mayBeginFrontMatter } from "./front-matter-span";
import { lineEndOf } from "./lines";
import type { Piece } from "./piece";
import { cut, cutAgain } from "./scan";

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
  readonly source: Source;
  readonly list: Row<Stretch>;
  /** The YAML between the `---` lines at the very top, without them. */
  readonly frontMatter: Span | null;
  readonly body: number;
  /** Whether labels may be defined in it: then each stretch hangs on all others. */
  readonly defines: boolean;
  /** Whether comments that let findings stand may be in it. */
  readonly mayKeep: boolean;
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
/** What stands in each definition of a label. */
const defining = "]:";

/**
 * Cuts a note into stretches. Where those of an earlier text are given (null: there will be later ones), only what was
 * touched since is cut and parsed again; the rest is kept. `changed` is what the caller knows to have changed since some
 * text: where that is the earlier one, nothing is compared, and of the text no more is asked for than was touched. Never
 * throws; takes time linear in the note's length.
 */
export function readStretches(source: Source, before?: Stretches | null, changed?: KnownChange): Renewal {
  const length = before === undefined ? batchLength : editedLength;
  const old = before ?? null;
  const known = old !== null && changed?.before === old.source ? changed : undefined;
  return old !== null && known !== undefined && staysCut(source, old, known.change)
    ? renew(source, old, known.change, length)
    : readWhole(source, old, known, length);
}

/** Looks at the whole text. Even so the stretches that did not change are kept. */
function readWhole(from: Source, old: Stretches | null, known: KnownChange | undefined, length: number): Renewal {
  const source = from.toString();
  const front = frontMatterOf(source);
  const note = {
    source: from,
    frontMatter: front === null ? null : { start: front.start, end: front.end },
    body: front?.after ?? endOfFrontMatter(source),
    // A definition needs "]:"; most notes have none.
    defines: source.includes(defining),
    mayKeep: source.includes(keeping),
  };
  if (old !== null && !note.defines && !old.defines && note.body === old.body) {
    const change = known === undefined ? changeBetween(old.source.toString(), source) : known.change;
    return renew(from, { ...old, ...note, source: old.source }, change, length);
  }
  const labels = new Map<string, string>();
  const pieces = cut(source);
  const batches = batchesOf(note.defines ? withoutDefinitions(source, pieces, labels) : pieces, length);
  const contents = readBatches(source, batches, labels);
  const list = batches.map((batch, at) => stretchOf(batch, contents[at]!));
  return { now: { ...note, list: Row.of(list) }, from: 0, gone: old?.list.count ?? 0, came: list.length };
}

/** Whether all that is known of a note as a whole is still so after a change. */
function staysCut(source: Source, old: Stretches, change: Change | null): boolean {
  if (change === null) return true;
  const staysFront = change.from > old.body && (old.frontMatter !== null || !mayBeginFrontMatter(source));
  const comes = (words: string) => brings(source, change, words);
  return staysFront && !old.defines && !comes(defining) && (old.mayKeep || !comes(keeping));
}

/** Whether a change makes words where they did not stand before. */
function brings(source: Source, { from, to, shift }: Change, words: string): boolean {
  const around = words.length - 1;
  return source.slice(Math.max(0, from - around), to + shift + around).includes(words);
}

const noLabels: ReadonlyMap<string, string> = new Map();

const stretchOf = ({ span, opens }: Piece, content: Content): Stretch => ({
  length: span.end - span.start,
  opens,
  ...content,
});

/** A stretch whose prose is no part of the source: it would hold all of it, and each edit brings another. */
const withOwnProse = (stretch: Stretch): Stretch => ({
  ...stretch,
  blocks: stretch.blocks.map((block) => ({ ...block, prose: { ...block.prose, text: copyOf(block.prose.text) } })),
});

/** A text of its own: the runtime keeps a part of a text as a place in it, but not of one that was just put together. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

/** Cuts again from the last place before a change where the top level began anew, to the first behind it. */
function renew(source: Source, old: Stretches, change: Change | null, length: number): Renewal {
  if (change === null) return { now: { ...old, source }, from: 0, gone: 0, came: 0 };
  const { body, list } = old;
  let from = list.lastBefore(change.from);
  while (from > 0 && !staysAnew(source, list.at(from)!, list.startOf(from)!, change.from)) from -= 1;
  // Front matter is no place to begin at.
  const begins = list.startOf(from) ?? body;
  const at = Math.max(begins, body);
  if (begins < body) from += 1;
  const { text, pieces, to } = cutWindow(source, at, old, change);
  const batches = batchesOf(pieces, length);
  const came = batches.map((batch) => withOwnProse(stretchOf(batch, readBatch(text, batch, noLabels))));
  const now = { ...old, source, list: list.replaced(from, to, came) };
  return { now, from, gone: to - from, came: came.length };
}

/** So many stretches behind a change are looked at first, and so many times more each time that was too few. */
const [firstAhead, moreAhead] = [2, 4];

/**
 * Cuts a text from a place on, up to a stretch of the old one that is still there; `to` is the first that stays. Of the
 * text no more is asked for than it takes to meet one. Places in the pieces count from `at`.
 */
function cutWindow(source: Source, at: number, old: Stretches, change: Change) {
  const { list } = old;
  const touched = list.lastBefore(change.to);
  for (let ahead = firstAhead; ; ahead *= moreAhead) {
    const end = list.startOf(touched + ahead);
    const isLast = end === undefined;
    const text = source.slice(at, isLast ? source.length : end + change.shift);
    let next = touched;
    const { pieces, met } = cutAgain(text, (place, opens) => {
      const was = at + place - change.shift;
      if (was < change.to) return false;
      while (next < list.count && list.startOf(next)! < was) next += 1;
      // Of a line that is cut off nobody knows what it begins.
      if (list.startOf(next) !== was || (!isLast && lineEndOf(text, place) === text.length)) return false;
      return isAnew(old.source, list.at(next)!.opens, was) && isAnew(source, opens, at + place);
    });
    if (met || isLast) return { text, pieces, to: met ? next : list.count };
  }
}

/** Whether a stretch begins anew whatever becomes of the text from `changed` on. */
function staysAnew(source: Source, { opens, length }: Stretch, at: number, changed: number): boolean {
  if (at >= changed) return false;
  // A marker is one only as long as its line stays as it is.
  const marked = opens === "container" && /[\r\n]/.test(source.slice(at, Math.min(changed, at + length)));
  return marked || (opens !== null && isAnew(source, "leaf", at));
}

/**
 * Whether a scan that begins here goes on as one that came from the note's start. A list item or quote at the top level
 * closes all that was open. All else does so behind a blank line alone, and where it is not indented: indented lines
 * can belong to what stands above them.
 */
const isAnew = (source: Source, opens: Piece["opens"], at: number): boolean =>
  opens === "container" ||
  (opens === "leaf" && !/^[ \t]/.test(source.slice(at, at + 1)) && (at === 0 || endsBlankLine(before(source, at))));

/** A blank line of more blanks than this counts as text. */
const mostBlanks = 200;

const before = (source: Source, at: number): string => source.slice(Math.max(0, at - mostBlanks), at);

/** Whether a text ends with the end of a line and a blank line. */
const endsBlankLine = (text: string): boolean => /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text);
