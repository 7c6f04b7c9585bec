/** How many letters may differ for a name to be meant; of a short one no more than half. */
const mostApart = (wrong: string): number => Math.min(3, Math.ceil(wrong.length / 2));

/** The name that differs least from a wrong one, where it is near enough to be meant; undefined where none is, or two are. */
export function nearestOf(wrong: string, known: readonly string[]): string | undefined {
  const [best, next] = known
    .map((name) => ({ name, apart: distance(wrong, name) }))
    .filter(({ apart }) => apart <= mostApart(wrong))
    .sort((a, b) => a.apart - b.apart);
  return next?.apart === best?.apart ? undefined : best?.name;
}

/** What a message about a wrong name ends with: the name that may be meant, if one is near, before all that are known. */
export function meant(wrong: string, known: readonly string[], all = ""): string {
  const near = nearestOf(wrong, known);
  if (near === undefined) return all === "" ? "" : `; ${all}`;
  return `; did you mean "${near}"?${all === "" ? "" : ` ${all[0]!.toUpperCase()}${all.slice(1)}`}`;
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
