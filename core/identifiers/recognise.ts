import type { Recogniser } from "../packs/pack";
import type { Span } from "../span";

/** Stretches of a text that look like somebody's identity, as offsets into it. Each recogniser is linear in the text. */
export const recognise: Readonly<
  Record<
    Exclude<
      Recogniser,
      "full-name" | "fellow-patient" | "keyword-only" | "copied-sentence" | "unfilled-slot" | "hedged-fact"
    >,
    (text: string) => readonly Span[]
  >
> = {
  "national-id": (text) =>
    matches(text, /(?<!\d)\d{6}[ .-]?\d{5}(?!\d)/g).filter(({ start, end }) => isNationalId(text.slice(start, end))),
  phone: (text) => (eightDigits.test(text) ? matches(text, phone) : []),
  "e-mail": (text) => (text.includes("@") ? matches(text, /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g) : []),
  address: (text) => (houseNumber.test(text) ? matches(text, address) : []),
};

/** What every number of a telephone has in it: most texts have none, and are not searched for how it may be written. */
const eightDigits = /\d(?:\s?\d){7}/;

/** What every address has in it: the first note of a start need not make ready for capitals of all scripts. */
const houseNumber = /(?:gat|ve[gi]|all|plass|terrasse|sving|bakk|sti)[aeiné]{0,2} \d/;

/** With the land's number, or behind a word for a telephone, or in pairs and threes as they are written: not any eight digits. */
const phone =
  /(?:\+47|0047)\s?\d(?:\s?\d){7}(?!\d)|(?<=\b(?:tlf|tel|telefon|mobil|mob|phone|ring|ringes)\.?:?\s(?:på\s)?)[2-9]\d(?:\s?\d){6}(?!\d)|(?<!\d[.,:]?)[2-9]\d \d{2} \d{2} \d{2}(?![.,:]?\d)|(?<!\d[.,:]?)[49]\d{2} \d{2} \d{3}(?![.,:]?\d)/gi;
const address =
  /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:gata|gaten|gate|vegen|veien|veg|vei|allé|plass|terrasse|svingen|bakken|stien) \d{1,4}\s?[A-H]?(?![\p{L}\d])/gu;

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const [firstWeights, secondWeights] = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2],
];
const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * digits[at]!, 0);

/**
 * Fødselsnummer, D-number (day + 40), H-number (month + 40) and synthetic ones (month + 65 or + 80), with their check
 * digits as Skatteetaten defines them; from 2032 the first may leave a rest of 0 to 3 and the century is told no more.
 */
export function isNationalId(written: string): boolean {
  const digits = [...written].filter((digit) => /\d/.test(digit)).map(Number);
  if (digits.length !== 11) return false;
  const day = (digits[0]! * 10 + digits[1]!) % 40;
  const shown = digits[2]! * 10 + digits[3]!;
  const month = [0, 40, 65, 80].map((added) => shown - added).find((value) => value >= 1 && value <= 12);
  if (day < 1 || day > 31 || month === undefined) return false;
  const first = (weighed(digits, firstWeights) + digits[9]!) % 11;
  const second = (weighed(digits, secondWeights) + digits[10]!) % 11;
  return first <= 3 && second === 0;
}

/** Whether a number is of the series that belong to nobody: the month counts from 66 or from 81. */
export const isSynthetic = (written: string): boolean => Number(written.replace(/\D/g, "").slice(2, 4)) > 65;

/** A stretch of text with its letters and digits made unreadable, as long as it was. */
export const mask = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, "•");

/** A text with everything in it that looks like an identity number, a telephone number or an address of e-mail masked. */
export function maskIdentifiers(text: string): string {
  let masked = text;
  for (const kind of ["national-id", "phone", "e-mail"] as const)
    for (const { start, end } of recognise[kind](text))
      masked = masked.slice(0, start) + mask(text.slice(start, end)) + masked.slice(end);
  return masked;
}
