/*
 * Slips of the fingers. What is written at the end of a shift has them, and a word with one is as hard to read for whoever
 * is written about: it is read as the word that was meant.
 */

/** Shorter words have too many others beside them. In UTF-16 units. */
const shortest = 7;
/** The first letter is seldom missed, and the last ones tell what form it is. */
const [head, tail] = [1, 2];

/** Letters that lie beside each other on the keyboards of our languages. */
const rows = ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"];

const beside: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row, at) =>
    [...row].map((letter, place): [string, string] => [
      letter,
      [
        [row[place - 1], row[place + 1]],
        [rows[at - 1]?.[place], rows[at - 1]?.[place + 1]],
        [rows[at + 1]?.[place - 1], rows[at + 1]?.[place]],
      ]
        .flat()
        .join(""),
    ]),
  ),
);

/** Any may be missing; the order is none of likelihood, two that would do leave it open. */
const letters = "abcdefghijklmnopqrstuvwxyzæøå";

/**
 * The one known word that a slip would have made what is written, by the likeliest slip that makes one: two letters changed
 * places, one was doubled that is not or the other way round, one is missing, one is too many, one is another that lies
 * beside it. Null where there is none, or where several are as likely. `isKnown` tells known words.
 */
export function meantBy(written: string, isKnown: (form: string) => boolean): string | null {
  if (written.length < shortest || !/^\p{L}+$/u.test(written)) return null;
  for (const slips of kinds) {
    let meant: string | null = null;
    for (const form of slips(written)) {
      if (form === meant || !isKnown(form)) continue;
      if (meant !== null) return null;
      meant = form;
    }
    if (meant !== null) return meant;
  }
  return null;
}

/** The places of a word at which a letter may have slipped. */
function* placesIn(written: string): Iterable<number> {
  for (let at = head; at < written.length - tail; at += 1) yield at;
}

function* swapped(written: string): Iterable<string> {
  for (let at = head; at < written.length - tail; at += 1)
    if (written[at] !== written[at + 1])
      yield written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2);
}

function* doubled(written: string): Iterable<string> {
  for (const at of placesIn(written)) {
    yield written.slice(0, at) + written[at] + written.slice(at);
    if (written[at] === written[at + 1]) yield written.slice(0, at) + written.slice(at + 1);
  }
}

function* missing(written: string): Iterable<string> {
  for (let at = head; at <= written.length - tail; at += 1)
    for (const letter of letters) yield written.slice(0, at) + letter + written.slice(at);
}

function* tooMany(written: string): Iterable<string> {
  for (const at of placesIn(written)) yield written.slice(0, at) + written.slice(at + 1);
}

function* missed(written: string): Iterable<string> {
  for (const at of placesIn(written))
    for (const letter of beside.get(written[at]!) ?? "") yield written.slice(0, at) + letter + written.slice(at + 1);
}

const kinds = [swapped, doubled, missing, tooMany, missed];
