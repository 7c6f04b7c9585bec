/** How many letters may differ for a name to be meant. */
const mostApart = 3;

/** The name that differs least from a wrong one, where it is near enough to be meant; undefined where none is. */
export function nearestOf(wrong: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((name) => ({ name, apart: distance(wrong, name) }))
    .filter(({ apart }) => apart <= mostApart)
    .sort((a, b) => a.apart - b.apart);
  return best?.name;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
