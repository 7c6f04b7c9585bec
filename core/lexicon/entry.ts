/** An entry of a pack that cannot be read, in plain words. */
export class PatternError extends Error {}

/** At most so many readings of one entry with alternatives: a pack cannot make the automaton explode. */
const maxReadings = 256;

/** A part of an entry: words, a verb in any of its forms, a mark, a gap, `{P}` or `<class>`. */
export type Piece =
  | { readonly type: "word"; readonly texts: readonly string[] }
  | { readonly type: "verb"; readonly texts: readonly string[] }
  | { readonly type: "mark"; readonly mark: "," | ":" }
  | { readonly type: "gap"; readonly most: number }
  | { readonly type: "place"; readonly name: string }
  | { readonly type: "class"; readonly name: string };

const special = /[()|?{}<>…]/;
const lettered = /[\p{L}\p{N}]/u;

/** Reads an entry into its readings: alternatives and optional parts multiplied out. */
export function readPattern(entry: string): readonly (readonly Piece[])[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new PatternError(`${what} in the pattern "${entry}"`);
  };
  const wordOf = (text: string): Piece => {
    if (text === "~") return fail('"~" without a verb right behind it');
    if (text === "," || text === ":") return { type: "mark", mark: text };
    if (!lettered.test(text)) return fail(`"${text}" stands alone, and of marks only "," and ":" are met,`);
    return text.startsWith("~") ? { type: "verb", texts: [text.slice(1)] } : { type: "word", texts: [text] };
  };
  // Most entries are words side by side: tens of thousands of them are read at each start.
  if (!special.test(entry)) return [entry.split(" ").flatMap((text) => (text === "" ? [] : [wordOf(text)]))];

  const sequence = (depth: number): Piece[][] => {
    let readings: Piece[][] = [[]];
    while (at < entry.length) {
      const c = entry[at]!;
      if (c === " ") {
        at += 1;
        continue;
      }
      if (c === "|" || c === ")") {
        if (depth === 0) fail(`"${c}" without "("`);
        break;
      }
      let part: Piece[][];
      if (c === "(") {
        at += 1;
        part = [];
        for (;;) {
          part.push(...sequence(depth + 1));
          if (entry[at] === "|") at += 1;
          else break;
        }
        if (entry[at] !== ")") fail('"(" without ")"');
        at += 1;
        part = joinSingles(part);
      } else {
        part = [[atom()]];
      }
      if (entry[at] === "?") {
        at += 1;
        part = [...part, []];
      }
      if (part.length === 1) for (const reading of readings) reading.push(...part[0]!);
      else readings = readings.flatMap((left) => part.map((right) => [...left, ...right]));
      if (readings.length > maxReadings) fail(`more than ${maxReadings} readings`);
    }
    return readings;
  };

  const atom = (): Piece => {
    const c = entry[at]!;
    const rest = entry.slice(at);
    const gap = c === "…" ? /^…(\d*)/.exec(rest) : null;
    if (gap !== null) {
      at += gap[0].length;
      const most = gap[1] === "" ? 4 : Number(gap[1]);
      if (most > 8) fail("a gap of more than eight words");
      return { type: "gap", most };
    }
    const place = c === "{" ? /^\{([^}]*)\}/.exec(rest) : null;
    if (place !== null) {
      at += place[0].length;
      return { type: "place", name: place[1]! };
    }
    const wordClass = c === "<" ? /^<([^>]*)>/.exec(rest) : null;
    if (wordClass !== null) {
      at += wordClass[0].length;
      return { type: "class", name: wordClass[1]! };
    }
    const text = /^[^\s()|?{}<>…]+/.exec(rest)?.[0];
    if (text === undefined) return fail(`"${rest[0]}" is not expected here`);
    at += text.length;
    return wordOf(text);
  };

  const readings = sequence(0);
  if (readings.some((reading) => reading.every((piece) => piece.type === "gap"))) fail("nothing to look for");
  return readings;
}

/** «he's» is two tokens in a note, so in a pattern too: where they part. */
export const clitic = /(?='(?:s|re|ve|ll|d|m)$)/;

/** Alternatives of one word each are one place with several words: a long list costs no more than a short one. */
function joinSingles(part: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const type of ["word", "verb"] as const) {
    const texts = part.flatMap(([piece, ...rest]) =>
      piece?.type === type && rest.length === 0 && !clitic.test(piece.texts[0]!) ? piece.texts : [],
    );
    if (texts.length > 0) joined.push([{ type, texts }]);
  }
  const single = ([piece, ...rest]: Piece[]): boolean =>
    rest.length === 0 && (piece?.type === "word" || piece?.type === "verb") && !clitic.test(piece.texts[0]!);
  return [...joined, ...part.filter((reading) => !single(reading))];
}
