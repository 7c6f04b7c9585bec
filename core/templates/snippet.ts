import type { Slot } from "../model";
import { choicesOf, slotsIn } from "./slots";

/** Text as a snippet holds it: none of it is taken for a placeholder or a variable. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

const escapeChoice = (text: string): string => text.replace(/[\\,|$}]/g, "\\$&");

/**
 * A slot as a placeholder: its words are chosen and written over, or one of its choices is. The slot itself is the first
 * choice of those that ask for a fact, so that what nobody has chosen is not said.
 */
export function placeholder(
  number: number,
  slot: string,
  choices: readonly string[],
  first: "slot" | "choice",
): string {
  if (choices.length === 0) return `\${${number}:${escapeSnippet(slot)}}`;
  const offered = first === "slot" ? [slot, ...choices] : choices;
  return `\${${number}|${offered.map(escapeChoice).join(",")}|}`;
}

/** A text with slots as a snippet: Tab goes from one to the next, numbered from `from`. */
export function asSnippet(
  text: string,
  first: "slot" | "choice",
  slots: readonly Slot[] = slotsIn(text),
  from = 1,
): string {
  let snippet = "";
  let at = 0;
  slots.forEach(({ start, end, hint }, index) => {
    snippet += escapeSnippet(text.slice(at, start));
    snippet += placeholder(from + index, text.slice(start, end), choicesOf(hint), first);
    at = end;
  });
  return snippet + escapeSnippet(text.slice(at));
}
