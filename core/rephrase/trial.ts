import { type BlockReading, readBlock } from "../read-block";
import type { Origin, Reading } from "../reading";
import type { CompiledLanguage } from "../rules/compile";
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
  const after = readBlock(prose.slice(0, start) + filled + prose.slice(end), language, {
    role: noteBlock.role,
    quoted: noteBlock.block.quoted,
    profile: reading.profile,
    rules: reading.rules,
  });
  const [had, has] = [count(block), count(after)];
  const id = hit.rule.rule.id;
  if (places(after) + others >= places(block)) return false;
  if ((has.get(id) ?? 0) >= (had.get(id) ?? 0)) return false;
  // What stood under another finding must not come to the front either.
  const [stood, stands] = [count(block, false), count(after, false)];
  const noneNew = (now: ReadonlyMap<string, number>, then: ReadonlyMap<string, number>) =>
    [...now].every(([rule, times]) => times <= (then.get(rule) ?? 0));
  return noneNew(has, had) && noneNew(stands, stood);
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
