import { type BlockReading, readBlock } from "../read-block";
import type { Origin, Reading } from "../reading";
import type { CompiledLanguage } from "../rules/compile";
import type { Span } from "../span";
import type { Draft } from "./draft";
import type { Phrasing } from "./phrasing";

/** Tries a draft with its slots filled: the finding must be gone, with as many others as it is to mend, and none be new. */
export function isSafe(
  { text: put, start, end }: Draft,
  reading: Reading,
  { hit, noteBlock, reading: block }: Origin,
  language: CompiledLanguage,
  { filler }: Phrasing,
  others = 0,
): boolean {
  const prose = noteBlock.block.prose.text;
  const atOnce =
    put.startsWith("{slot}") && (start === 0 || /[.!?]\s+$/.test(prose.slice(Math.max(0, start - 3), start)));
  const filled = put
    .replace(/^\{slot\}/, atOnce ? filler.slice(0, 1).toUpperCase() + filler.slice(1) : filler)
    .replaceAll("{slot}", filler);
  const read = (text: string): BlockReading =>
    readBlock(text, language, {
      role: noteBlock.role,
      quoted: noteBlock.block.quoted,
      profile: reading.profile,
      rules: reading.rules,
    });
  const around = partAround(block, prose, start, end);
  const before = around === null ? block : read(prose.slice(around.start, around.end));
  const [from, to] = around === null ? [0, prose.length] : [around.start, around.end];
  const after = read(prose.slice(from, start) + filled + prose.slice(end, to));
  const [had, has] = [count(before), count(after)];
  const id = hit.rule.rule.id;
  if (places(after) + others >= places(before)) return false;
  if ((has.get(id) ?? 0) >= (had.get(id) ?? 0)) return false;
  // What stood under another finding must not come to the front either.
  const [stood, stands] = [count(before, false), count(after, false)];
  const noneNew = (now: ReadonlyMap<string, number>, then: ReadonlyMap<string, number>) =>
    [...now].every(([rule, times]) => times <= (then.get(rule) ?? 0));
  return noneNew(has, had) && noneNew(stands, stood);
}

/** A paragraph is read again as a whole up to this length, in UTF-16 units; of a longer one so much before and behind the place. */
const wholeUpTo = 3_000;
const beside = 1_000;

/** The sentences around a place in a long paragraph, so that a trial costs the same in it; null where all of it is read. */
function partAround({ tokens, sentences }: BlockReading, prose: string, start: number, end: number): Span | null {
  if (prose.length <= wholeUpTo) return null;
  let [from, to] = [0, prose.length];
  for (const { sentence } of sentences) {
    const [first, last] = [tokens[sentence.from]!, tokens[sentence.to - 1]!];
    // What is quoted is not begun in its middle.
    if (first.start <= start - beside && !first.quoted) from = first.start;
    if (last.end >= end + beside && !last.quoted) {
      to = last.end;
      break;
    }
  }
  return { start: from, end: to };
}

const places = ({ sentences }: BlockReading): number => sentences.reduce((sum, { hits }) => sum + hits.length, 0);

/** How often each rule speaks in a block, for itself or also under another. */
function count({ sentences }: BlockReading, under = true): ReadonlyMap<string, number> {
  const rules = new Map<string, number>();
  for (const { hits } of sentences)
    for (const { rule, also } of hits)
      for (const id of [rule.rule.id, ...(under ? also : [])]) rules.set(id, (rules.get(id) ?? 0) + 1);
  return rules;
}
