import { readdirSync, readFileSync } from "node:fs";
import { type Language, languages } from "../core";
import { readCorpora } from "./corpora";

/** What is read to be measured: texts of one language that are put side by side. */
export interface Measured {
  readonly name: string;
  readonly language: Language;
  readonly texts: readonly string[];
  /** As far as a length is worth measuring, in UTF-16 units. */
  readonly longest: number;
}

/** Texts put side by side up to a length, in UTF-16 units; where there are too few they begin anew. */
export function textOf(texts: readonly string[], length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at = (at + 1) % texts.length) text += `${texts[at]}\n\n`;
  return text.slice(0, length);
}

/** The value that half of them, or another share, lie below. */
export const median = (values: readonly number[], share = 0.5): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;

/** Milliseconds as the page shows them. */
export const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** The example notes, without their front matter. */
export const exampleNotes = (): readonly string[] =>
  readdirSync("examples/ward")
    .filter((name) => /^\d/.test(name))
    .map((name) => readFileSync(`examples/ward/${name}`, "utf8").replace(/^---[\s\S]*?---\n/, ""));

/** Sentences put together to paragraphs of some five. */
const paragraphs = (sentences: readonly string[]): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; at < sentences.length; at += 5) found.push(sentences.slice(at, at + 5).join(" "));
  return found;
};

/** Texts of the shared corpora whose name begins so; the examples where the folder is missing. */
const corpus = (name: string): readonly string[] =>
  readCorpora("../shared/corpora").find((one) => one.name.startsWith(name))?.texts ?? exampleNotes();

/** Clinical notes in English. */
export const englishNotes = (): readonly string[] => corpus("ACI");

/** Prose in bokmål, in paragraphs: no note is as dense. */
export const bokmålProse = (): readonly string[] => paragraphs(corpus("UD bokmål"));

/** The labelled notes of a language as wards write them: a list under a heading. */
export const labelledNotes = (language: Language): readonly string[] =>
  readdirSync("test/gold")
    .filter((name) => name.startsWith(`${language}-`))
    .flatMap((name) => {
      const notes = new Map<string, string>();
      for (const line of readFileSync(`test/gold/${name}`, "utf8").split("\n")) {
        const [note, , sentence] = line.split("\t");
        if (sentence === undefined) continue;
        notes.set(note!, `${notes.get(note!) ?? `## ${note}\n`}\n- ${sentence}`);
      }
      return [...notes.values()];
    });

/** What the readings are measured on. */
export const measured = (): readonly Measured[] => [
  { name: "en, clinical notes", language: "en", texts: englishNotes(), longest: 10_000_000 },
  { name: "nb, prose", language: "nb", texts: bokmålProse(), longest: 10_000_000 },
  ...languages.map((language) => ({
    name: `${language}, shift notes`,
    language,
    texts: labelledNotes(language),
    longest: 100_000,
  })),
];
