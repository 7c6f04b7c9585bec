import { type Letters, lettersOf, mayMeet } from "../../languages/letters";
import type { Phrasing } from "../phrasing";

/**
 * Coarse words as the build writes them down: an expression without capitals, whose groups the plain words may name, and
 * the letters that stand wherever it is met; of words that stand as they are these are the words.
 */
export type WrittenCoarse = readonly [harsh: string, plain: string, letters?: Letters];

export const writeCoarse = ([harsh, plain]: readonly [harsh: string, plain: string]): WrittenCoarse =>
  /^[\p{L} ]+$/u.test(harsh) ? [harsh, plain] : [harsh, plain, lettersOf(harsh)];

/** Coarse words and the plain ones that say the same; the expression is made when a text first holds its letters. */
export class Coarse {
  readonly harsh: string;
  readonly plain: string;
  private made: RegExp | null = null;
  private readonly letters: Letters;

  constructor([harsh, plain, letters = [[harsh.toLowerCase()]]]: WrittenCoarse) {
    this.harsh = harsh;
    this.plain = plain;
    this.letters = letters;
  }

  /** Meets them as whole words, with the blank before them, in a text that ends in one; null where it has none of their letters. */
  in(text: string): RegExp | null {
    if (!mayMeet(this.letters, text.toLowerCase())) return null;
    this.made ??= new RegExp(` (?:${this.harsh})(?=[ ,.])`);
    return this.made;
  }
}

/**
 * A clause in a frame with plain words for coarse ones: «driter i alt vi sier» → «ikke bryr seg om noe vi sier». Where
 * the plain word negates, a negated one stays as it is, and «bare» goes.
 */
export function inPlainWords(text: string, { coarse, anyOf = {}, merely, kinds }: Phrasing): string {
  let said = ` ${text} `;
  for (const words of coarse()) {
    const expression = words.in(said);
    if (expression === null) continue;
    if (!kinds.notOpens.test(words.plain)) {
      said = said.replace(expression, ` ${words.plain}`);
      continue;
    }
    const met = expression.exec(said);
    if (met === null) continue;
    const [before, behind] = [said.slice(0, met.index), said.slice(met.index + met[0].length)];
    if (kinds.notEnds.test(before)) continue;
    const only = merely.find((word) => before.endsWith(` ${word}`)) ?? "";
    const all = Object.keys(anyOf).find((one) => behind.startsWith(` ${one} `));
    const object = all === undefined ? behind : ` ${anyOf[all]}${behind.slice(1 + all.length)}`;
    said = `${only === "" ? before : before.slice(0, -only.length - 1)} ${words.plain}${object}`;
  }
  return said.trim();
}
