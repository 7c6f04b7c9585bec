/**
 * Reads a list of words, and after the first `|` of phrases, each as its words. The longest stand first, so that a
 * phrase is met before the word it begins with.
 */
export function phrases(list: string): readonly (readonly string[])[] {
  const [single, ...longer] = list.split("|").map((part) => part.trim().split(/\s+/));
  return [...longer, ...(single ?? []).map((word) => [word])].sort((a, b) => b.length - a.length);
}

/** The words of a list. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list === "" ? [] : list.split(" "));

/** Every word of a list with one and the same word beside it. */
export const sameFor = (word: string, list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(list.split(" ").map((one) => [one, word]));
