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

/** A bit beside those of the openings: «kan være» of somebody, which leaves open what hangs on it and how she feels, and not what she is like. */
export const ableFrame = 5;

export interface ClassTable {
  /** The number of a class, made if need be. */
  readonly number: (name: string) => number;
  readonly name: (number: number) => string;
  /** All names, by their numbers. */
  readonly all: () => readonly string[];
}

const ownNames = ["tentative", "not-known", "seeming", "reporting", "boosting"];

/** A table of classes; `known` are the names that it begins with, those of the reading's own first. */
export function buildClassTable(known: readonly string[] = ownNames): ClassTable {
  const names = [...known];
  const numbers = new Map(names.slice(firstOwn).map((name, at) => [name, firstOwn + at]));
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
    all: () => names,
  };
}
