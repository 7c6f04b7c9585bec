import { AskedText, Lettered } from "../../languages/lettered";
import { type Letters, lettersOf } from "../../languages/letters";
import type { Phrasing } from "../phrasing";

/**
 * Coarse words as the build writes them down: an expression without capitals, whose groups the plain words may name, and
 * the letters that stand wherever it is met; of words that stand as they are these are the words.
 */
export type WrittenCoarse = readonly [harsh: string, plain: string, letters?: Letters];

export const writeCoarse = ([harsh, plain]: readonly [harsh: string, plain: string]): WrittenCoarse =>
  /^[\p{L} ]+$/u.test(harsh) ? [harsh, plain] : [harsh, plain, lettersOf(harsh)];

/** Coarse words and the plain ones that say the same. */
export interface Coarse {
  readonly harsh: string;
  readonly plain: string;
  /** Meets them as whole words, with the blank before them, in a text with a blank at either end. */
  readonly words: Lettered;
}

export const readCoarse = ([harsh, plain, letters = [[harsh]]]: WrittenCoarse): Coarse => ({
  harsh,
  plain,
  words: new Lettered({ letters, expression: `/ (?:${harsh})(?=[ ,.])` }),
});

/**
 * A clause in a frame with plain words for coarse ones: «driter i alt vi sier» → «ikke bryr seg om noe vi sier». Where
 * the plain word negates, a negated one stays as it is, and «bare» goes.
 */
export function inPlainWords(text: string, { coarse, anyOf = {}, merely, kinds }: Phrasing): string {
  let said = new AskedText(` ${text} `);
  for (const { words, plain } of coarse()) {
    if (!kinds.notOpens.test(plain)) {
      said = words.replaceIn(said, ` ${plain}`);
      continue;
    }
    const met = words.for(said)?.exec(said.text) ?? null;
    if (met === null) continue;
    const [before, behind] = [said.text.slice(0, met.index), said.text.slice(met.index + met[0].length)];
    if (kinds.notEnds.test(before)) continue;
    const only = merely.find((word) => before.endsWith(` ${word}`)) ?? "";
    const all = Object.keys(anyOf).find((one) => behind.startsWith(` ${one} `));
    const object = all === undefined ? behind : ` ${anyOf[all]}${behind.slice(1 + all.length)}`;
    said = new AskedText(`${only === "" ? before : before.slice(0, -only.length - 1)} ${plain}${object}`);
  }
  return said.text.trim();
}
