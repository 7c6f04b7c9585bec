/**
 * Numbers for vocabulary classes and for the sets of patterns that phrase rules bring. The first few are the
 * reading's own: openings that govern what follows.
 */
export const tentativeFrame = 0;
export const notKnownFrame = 1;
export const seemingFrame = 2;
export const reportingFrame = 3;
export const boostingFrame = 4;
export const firstOwn = 5;

export interface ClassTable {
  /** The number of a class, made if need be. */
  readonly number: (name: string) => number;
  readonly name: (number: number) => string;
}

export function buildClassTable(): ClassTable {
  const numbers = new Map<string, number>();
  const names: string[] = ["tentative", "not-known", "seeming", "reporting", "boosting"];
  return {
    number: (name) => {
      let number = numbers.get(name);
      if (number === undefined) {
        number = names.length;
        names.push(name);
        numbers.set(name, number);
      }
      return number;
    },
    name: (number) => names[number] ?? "",
  };
}
