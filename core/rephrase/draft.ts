import { B } from "../lexicon/bits";
import type { Stance } from "../model";
import type { Origin } from "../reading";
import type { Token } from "../text/tokens";
import { fitNorm, type Norm } from "./norm";
import type { Phrasing } from "./phrasing";

/** A way to say it, as new words for a stretch of prose. Each `{slot}` marks a slot, with its hint in the same order. */
export interface Draft {
  readonly stance: Stance;
  /** Prose offsets. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly hints: readonly string[];
}

/** The hint of the one slot a draft has, those of several, or null for none. */
export type Hints = string | readonly string[] | null;

/** What all ways of rephrasing one finding are made from. */
export interface Desk {
  readonly origin: Origin;
  readonly phrasing: Phrasing;
  readonly norm: Norm;
  readonly source: string;
}

/** New words for the tokens `from` to `to`, in the note's norm, with the capital or the small letter the place asks for. */
export function draft(
  { origin, norm }: Desk,
  stance: Stance,
  from: number,
  to: number,
  text: string,
  hint: Hints = null,
): Draft {
  const { tokens } = origin.reading;
  const capital = tokens[from]!.capital && opensSentence(tokens, origin.sentence.sentence.from, from);
  const fitted = fitNorm(text, norm);
  const hints = hint === null ? [] : typeof hint === "string" ? [hint] : hint;
  const opens = capital && fitted.startsWith("{slot}");
  const prose = origin.noteBlock.block.prose.text;
  const put = capital ? upperFirst(fitted) : lowered(fitted, noteWords({ origin }, from));
  // «Ufin mot medpas.»: the abbreviation had the stop of its sentence.
  const isEnd = to + 1 >= origin.sentence.sentence.to && tokens[to]!.form.endsWith(".");
  return {
    stance,
    start: tokens[from]!.start,
    end: tokens[to]!.end,
    text: isEnd && !put.endsWith(".") ? `${put}.` : withoutStop(put, prose[tokens[to]!.end]),
    hints: hints.map((one) => fitNorm(one, norm)).map((one, index) => (opens && index === 0 ? upperFirst(one) : one)),
  };
}

/**
 * The same for a clause of its own that comes in behind other words. What it now joins are two sentences, so there is a
 * comma before «og» («… som vanlig, og jeg opplevde at …») and an «og» behind a comma, unless the verb stands first there (
 * `inverted`).
 */
export function clauseDraft(
  desk: Desk,
  stance: Stance,
  from: number,
  to: number,
  text: string,
  hint: Hints = null,
  inverted = false,
): Draft {
  const { reading, sentence } = desk.origin;
  const made = draft(desk, stance, from, to, text, hint);
  const [before, joint] = [reading.tokens[from - 2], reading.tokens[from - 1]];
  // «When the van came, my impression was that»: what opens the sentence gets the comma that it went without.
  const isOpened = joint?.kind === "word" && (joint.bits & B.coordinator) === 0 && !joint.form.endsWith(".");
  if (!desk.phrasing.verbSecond && isOpened && from > sentence.sentence.from)
    return { ...made, start: joint.end, text: `, ${made.text}` };
  if (from - 2 < sentence.sentence.from || joint === undefined || before === undefined) return made;
  // «Maybe around 10, didn't look at the clock, my impression was that»: a time is no clause to join.
  const opens = desk.origin.noteBlock.block.prose.text.slice(
    reading.tokens[sentence.sentence.from]!.start,
    reading.tokens[from]!.start,
  );
  if (joint.mark === "," && desk.phrasing.plain?.loosely.test(opens)) return made;
  if (joint.mark === "," && !inverted && sentence.clauses.some((clause) => clause.kind === "main" && clause.to <= from))
    return { ...made, text: `${desk.phrasing.and} ${made.text}` };
  if (inverted || (joint.bits & B.coordinator) === 0 || joint.kind !== "word" || before.kind === "mark") return made;
  return { ...made, start: before.end, text: `, ${joint.form} ${made.text}` };
}

/** The tokens `from` to `to` left out, with the space before them, or behind them where a sentence begins with them. */
export function withoutDraft({ origin }: Desk, stance: Stance, from: number, to: number): Draft | null {
  const { tokens } = origin.reading;
  const [before, next] = [tokens[from - 1], tokens[to + 1]];
  if (before !== undefined && from > origin.sentence.sentence.from && before.kind === "word")
    return { stance, start: before.end, end: tokens[to]!.end, text: "", hints: [] };
  if (next === undefined || next.kind !== "word" || to + 1 >= origin.sentence.sentence.to) return null;
  const text = origin.noteBlock.block.prose.text.slice(next.start, next.end);
  const put = tokens[from]!.capital ? upperFirst(text) : text;
  return { stance, start: tokens[from]!.start, end: next.end, text: put, hints: [] };
}

/** «… i møte med D.» before a full stop has one already. */
const withoutStop = (text: string, next: string | undefined): string =>
  text.endsWith(".") && next === "." ? text.slice(0, -1) : text;

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The first word of its sentence, or of what follows an abbreviation («osv. Typisk …»). */
const opensSentence = (tokens: readonly Token[], sentenceFrom: number, at: number): boolean =>
  tokens.slice(sentenceFrom, at).every(({ kind }) => kind === "mark") || (tokens[at - 1]?.form.endsWith(".") ?? false);

/** The words of the note from one token to another, as they stand there; empty where there are none. */
export const noteWords = ({ origin: { reading, noteBlock } }: Pick<Desk, "origin">, from: number, to = from): string =>
  to < from ? "" : noteBlock.block.prose.text.slice(reading.tokens[from]!.start, reading.tokens[to]!.end);

/** Inside a sentence a frame begins small («… og jeg opplevde at»), unless it begins with «I» or with the note's own word. */
const lowered = (text: string, replaced: string): string =>
  text.startsWith(replaced) || /^I\b/.test(text) ? text : lowerFirst(text);
