import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../core";

/** Text by other hands, in the shared folder beside the checkout; never copied into it. */
interface Corpus {
  readonly name: string;
  /** null: a language that Undring does not read. */
  readonly language: Language | null;
  readonly texts: readonly string[];
}

const lines = (path: string): readonly string[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
const texts = (path: string, language?: string): readonly string[] =>
  lines(path)
    .map((line) => JSON.parse(line) as { readonly text: string; readonly lang?: string })
    .flatMap(({ text, lang }) => (language === undefined || lang === language ? [text] : []));

/** The corpora that lie in `folder`; none where the folder is missing. */
export function readCorpora(folder: string): readonly Corpus[] {
  if (!existsSync(folder)) return [];
  const at = (path: string) => join(folder, path);
  return [
    {
      name: "UD bokmål",
      language: "nb",
      texts: [...lines(at("ud-norwegian-bokmaal/dev.txt")), ...lines(at("ud-norwegian-bokmaal/test.txt"))],
    },
    {
      name: "UD nynorsk",
      language: "nn",
      texts: [...lines(at("ud-norwegian-nynorsk/dev.txt")), ...lines(at("ud-norwegian-nynorsk/test.txt"))],
    },
    {
      name: "UD English",
      language: "en",
      texts: [...lines(at("ud-english-ewt/dev.txt")), ...lines(at("ud-english-ewt/test.txt"))],
    },
    { name: "NAV bokmål", language: "nb", texts: texts(at("nav-i18n/strings.jsonl"), "nb") },
    { name: "NAV nynorsk", language: "nn", texts: texts(at("nav-i18n/strings.jsonl"), "nn") },
    { name: "ACI-Bench", language: "en", texts: texts(at("aci-bench/notes.jsonl")) },
    { name: "PriMock57", language: "en", texts: texts(at("primock57/notes.jsonl")) },
    { name: "TREC patients", language: "en", texts: texts(at("trec-patients/patients.jsonl")) },
    {
      name: "clinical sentences",
      language: "en",
      texts: lines(at("clinical-sentences/sentences.tsv")).map((line) => line.split("\t").slice(2).join(" ")),
    },
    { name: "UD Danish", language: null, texts: lines(at("ud-danish/test.txt")) },
    { name: "UD Swedish", language: null, texts: lines(at("ud-swedish/test.txt")) },
  ];
}

/** Sentences with the language they are in, for measuring its detection. */
export function readLabelledLanguages(
  folder: string,
): readonly { readonly language: Language; readonly text: string }[] {
  const path = join(folder, "langid/sentences.tsv");
  if (!existsSync(path)) return [];
  return lines(path)
    .slice(1)
    .map((line) => line.split("\t"))
    .map(([language, , ...rest]) => ({ language: language as Language, text: rest.join("\t") }));
}
