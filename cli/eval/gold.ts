import type { Concern } from "../../core";

/** The four concerns that gold is labelled with, by their letter. */
export const letters: Readonly<Record<string, Concern>> = {
  C: "certainty",
  B: "blame",
  S: "label",
  G: "generalization",
};

interface GoldSentence {
  readonly text: string;
  readonly concerns: ReadonlySet<Concern>;
}

/** A note put together as Markdown, with the place of each labelled sentence in it (UTF-16 offsets). */
export interface GoldNote {
  readonly name: string;
  readonly source: string;
  readonly sentences: readonly (GoldSentence & { readonly start: number; readonly end: number })[];
}

/**
 * Reads `note <tab> labels <tab> sentence` lines. Throws with the line's number (never its text) where a line is
 * not of that form.
 */
export function readGold(text: string, file: string): readonly GoldNote[] {
  const notes = new Map<string, GoldSentence[]>();
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === "") return;
    const parts = line.split("\t");
    if (parts.length < 3) throw new Error(`${file}:${index + 1}: expected note, labels and sentence, parted by tabs`);
    const [note, labels, ...rest] = parts as [string, string, ...string[]];
    const found = labels.trim() === "-" ? [] : labels.split(",").map((label) => letters[label.trim()]);
    if (found.some((concern) => concern === undefined)) {
      throw new Error(`${file}:${index + 1}: labels are C, B, S, G (parted by commas) or -`);
    }
    const list = notes.get(note) ?? [];
    list.push({ text: rest.join("\t").trim(), concerns: new Set(found as Concern[]) });
    notes.set(note, list);
  });
  return [...notes].map(([name, sentences]) => assemble(name, sentences));
}

const ownLine = /^(#{1,6} |[-*+] |\d+\. |>)/;

/** Headings and bullets stand on their own lines, the other sentences are joined into paragraphs. */
function assemble(name: string, sentences: readonly GoldSentence[]): GoldNote {
  let source = "";
  let inParagraph = false;
  const placed = sentences.map((sentence) => {
    const own = ownLine.test(sentence.text);
    if (source !== "")
      source += own ? (inParagraph || sentence.text.startsWith("#") ? "\n\n" : "\n") : inParagraph ? " " : "\n\n";
    const start = source.length;
    source += sentence.text;
    inParagraph = !own;
    return { ...sentence, start, end: source.length };
  });
  return { name, source, sentences: placed };
}
