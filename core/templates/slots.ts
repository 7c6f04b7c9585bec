import type { Slot } from "../model";

/** A slot in a text that is to be filled in: what belongs there stands in [brackets]; links and footnotes are none. */
const pattern = /\[([^\][\n]{3,90})\](?!\(|:)/g;

/** The slots of a text, in its order: offsets into it. */
export const slotsIn = (text: string): readonly Slot[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1]!,
  }));

/** Parts one choice from the other in a slot, so that an editor without snippets shows them all: [ja / nei / ikke spurt]. */
const between = " / ";

/** A slot that offers some words to choose from. */
export const choiceSlot = (choices: readonly string[]): string => choices.join(between);

/** What a slot offers to choose from; none where it asks for words of one's own. */
export function choicesOf(hint: string): readonly string[] {
  const choices = hint.split(between).map((choice) => choice.trim());
  return choices.length > 1 && choices.every((choice) => choice !== "") ? choices : [];
}
