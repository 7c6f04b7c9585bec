import type { Phrasing } from "./phrasing";

/** Words of a language's own choice, and those the note has instead of them. */
export type Norm = ReadonlyMap<string, string>;

const has = (source: string, word: string): boolean =>
  source.includes(` ${word} `) || source.includes(` ${word}.`) || source.includes(` ${word},`);

/** Which of the norm's pairs the note has settled the other way («blei» and no «ble»). */
export const normOf = (source: string, { norms, otherInfinitives }: Phrasing): Norm => {
  const met = norms.filter(({ ours, theirs }) => has(source, theirs) && !has(source, ours));
  // «Å vera», «å gjera»: a note that ends its infinitives in the other vowel has ours in it too.
  const { ours, theirs, pairs } = otherInfinitives ?? { ours: never, theirs: never, pairs: [] };
  const count = (vowel: RegExp) => source.match(vowel)?.length ?? 0;
  const turned = count(theirs) > count(ours) ? pairs : [];
  return new Map([...met, ...turned].map((one) => [one.ours, one.theirs]));
};

const never = /(?!)/;

/** A text of ours in the note's norm. */
export const fitNorm = (text: string, norm: Norm): string =>
  norm.size === 0 ? text : text.replace(/\p{L}+/gu, (word) => norm.get(word) ?? word);

/** So much of a note, in UTF-16 units, shows which forms its writer has: each way asks, and a note may be long. */
const enough = 20_000;

/** The object form of a subject («hun» → «henne»): of several the one that the note has after a preposition. */
export function objectOf(subject: string, source: string, { objects }: Phrasing): string {
  const forms = objects[subject.toLowerCase()];
  if (forms === undefined) return subject;
  const shown = source.slice(0, enough);
  return forms.find((form) => form !== subject && has(shown, form)) ?? usedAsObject(forms, shown) ?? forms[0]!;
}

const usedAsObject = (forms: readonly string[], source: string): string | undefined =>
  forms.find((form) => ["med", "til", "hos", "av", "på", "mot"].some((word) => source.includes(` ${word} ${form} `)));
