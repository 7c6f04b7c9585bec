import type { Language } from "../language/language";
import { frontMatterWords } from "../markdown/front-matter-words";
import { slotsIn } from "./slots";
import { asSnippet, placeholder } from "./snippet";
import { isAboutShift, noteKinds, type Shift, shifts, type Templates, writeNote } from "./template";

/** A sentence to begin with; what stands in [brackets] is to be filled in or chosen. */
export interface Sentence {
  readonly name: string;
  readonly prefix: string;
  readonly text: string;
  /** What it is for. */
  readonly use: string;
}

/** What a short word puts into a note: with placeholders and choices, and as plain text for editors that know none. */
export interface Snippet {
  readonly name: string;
  readonly prefixes: readonly string[];
  readonly description: string;
  readonly snippet: string;
  readonly plain: string;
}

const named: Readonly<Record<Language, string>> = { nb: "bokmål", nn: "nynorsk", en: "English" };

const prefixes = (word: string) => [`u-${word}`, `undring-${word}`];

export const sentenceSnippet = ({ name, prefix, text, use }: Sentence, language: Language): Snippet => ({
  name,
  prefixes: prefixes(prefix),
  description: `${use} (${named[language]})`,
  snippet: asSnippet(text, "choice"),
  plain: text,
});

/** Whole notes of a date: those about a shift once for each, the others with the shift to choose. */
export const templateSnippets = (templates: Templates, language: Language, date: string): readonly Snippet[] =>
  noteKinds.flatMap((kind) => {
    const { keys, kinds, shifts: shiftWords } = frontMatterWords[language];
    const write = (shift: Shift) => writeNote(templates, { kind, shift, language, date }).text;
    const { name } = templates.kinds[kind];
    const made = (title: string, word: string, snippet: string, plain: string): Snippet => ({
      name: title,
      prefixes: prefixes(word),
      description: `${title} (${named[language]})`,
      snippet,
      plain,
    });
    if (isAboutShift(kind))
      return shifts.map((shift) => {
        const text = write(shift);
        const title = `${name}, ${templates.shifts[shift]}`;
        return made(title, `${kinds[kind]}-${shiftWords[shift]}`, asSnippet(text, "slot"), text);
      });
    const text = write("day");
    const line = `\n${keys.shift}: `;
    const at = text.indexOf(line) + line.length;
    const [before, after] = [text.slice(0, at), text.slice(at + shiftWords.day!.length)];
    const offered = Object.values(shiftWords);
    const snippet = before + placeholder(1, "", offered, "choice") + asSnippet(after, "slot", slotsIn(after), 2);
    return [made(name, kinds[kind]!, snippet, text)];
  });

/** The hints of the slots that sentences leave, as they stand in a note that is not filled in yet. */
export const hintsIn = (sentences: readonly Sentence[]): readonly string[] =>
  sentences.flatMap(({ text }) => slotsIn(text).map(({ hint }) => hint));
