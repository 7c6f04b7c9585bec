import type { Source } from "./source";

/** Where two texts part: what stands from `from` to `to` in the first has become that up to `to + shift` in the second. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** What is known to have changed since a text: null where nothing did. Whoever saw it happen need not compare. */
export interface KnownChange {
  readonly before: Source;
  readonly change: Change | null;
}

/** Two changes, the second of what the first has made, as one that covers both. */
export function joinChanges(first: Change | null, second: Change | null): Change | null {
  if (first === null) return second;
  if (second === null) return first;
  const end = Math.max(first.to + first.shift, second.to);
  return { from: Math.min(first.from, second.from), to: end - first.shift, shift: first.shift + second.shift };
}

/** So much is compared at once: the runtime compares long stretches of text much faster than single characters. */
const step = 4096;

/** What changed from one text to the next, as one stretch: what is alike at both ends is left out. Null where nothing did. */
export function changeBetween(before: string, after: string): Change | null {
  if (before === after) return null;
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from + step <= least && before.slice(from, from + step) === after.slice(from, from + step)) from += step;
  while (from < least && before.charCodeAt(from) === after.charCodeAt(from)) from += 1;
  const most = least - from;
  const [b, a] = [before.length, after.length];
  let same = 0;
  while (same + step <= most && before.slice(b - same - step, b - same) === after.slice(a - same - step, a - same))
    same += step;
  while (same < most && before.charCodeAt(b - 1 - same) === after.charCodeAt(a - 1 - same)) same += 1;
  return { from, to: b - same, shift: a - b };
}
