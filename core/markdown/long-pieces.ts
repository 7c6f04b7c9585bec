const letterFrom = 65;

/**
 * Where to part a line that is too long to be parsed at once: after the last sentence that ends in the last quarter
 * before `limit`, else after the last word, else at `limit`, never inside a surrogate pair.
 */
export function partingOf(source: string, from: number, limit: number): number {
  let word = -1;
  const low = limit - ((limit - from) >> 2);
  for (let at = limit; at > low; at -= 1) {
    // What follows begins a line of its own: a letter can begin no list, heading or quote there.
    if (source.charCodeAt(at - 1) !== 32 || source.charCodeAt(at) < letterFrom) continue;
    if (word < 0) word = at;
    const stop = source.charCodeAt(at - 2);
    if (stop === 46 || stop === 33 || stop === 63) return at;
  }
  if (word > 0) return word;
  const code = source.charCodeAt(limit);
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit;
}
