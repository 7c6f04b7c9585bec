/*
 * What a reading is made of lives as long as it does. Of what is written as a literal the runtime learns that it stays, and
 * puts what is made in that place later among what is old at once: there it is slow to put, and all that it points at is
 * held until everything is looked through. So what a note has hundreds of is of a class, and its lists begin here.
 */

const none: readonly never[] = [];

/** A list that grows with a reading. */
export const newList = <T>(): T[] => none.slice();

/** A list of one that may grow: most lists of a sentence have no more, and no room is kept for what does not come. */
export const listOf = <T>(first: T): T[] => Array.of(first);

/** A list that will grow no more, without the room that it had for that. */
export const asLong = <T>(list: T[]): readonly T[] => list.slice();
